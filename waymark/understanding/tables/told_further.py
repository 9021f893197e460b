"""How people tell of donors, other trials, blood, pregnancy and nursing, beyond what the readers of these know."""

from __future__ import annotations

import re
from dataclasses import dataclass

from waymark.profile.facts import FactName, FactValue


@dataclass(frozen=True)
class Telling:
    """Words that tell a value of a fact: everywhere, or only as the answer to its question."""

    fact: FactName
    value: FactValue
    words: re.Pattern[str]
    as_answer: bool = False


_KIN = (
    r"(?:brothers?|sisters?|siblings?|sibs?|twin|bro|sis|son|daughter|cousin|mother|father|mum|mom|dad|uncle|"
    r"aunt|auntie|bredda)"
)
_ALL = (
    r"(?:all|full|fully|complete(?:ly)?|perfect(?:ly)?|exact(?:ly)?|100 ?(?:%|percent|per cent)|every marker)"
)
_TEN = r"(?:10 ?/ ?10|12 ?/ ?12|8 ?/ ?8|6 ?/ ?6|(?:ten|10) (?:out )?of (?:ten|10))"
_TRIAL = r"(?:(?!trial|stud)[\w'-]+ ){0,3}(?:trials?|stud(?:y|ies|ys))"
_IS = (
    r"(?:'s|'m|'re| is| am| are| been|im|hes|shes)(?: (?:currently|already|presently|now|still|indeed|also))*"
)
_MONTHS = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w*"
_SINCE = (
    rf"(?:for|in|since) (?:\d|an?\b|over|the|many|years|gene|more|last|then|that|starting|switch\w*|"
    rf"{_MONTHS}|"
    r"(?:i|he|she|they|my|his|her|birth|childhood)\b)"
)


def _rows(fact: FactName, value: FactValue, *patterns: str, as_answer: bool = False) -> tuple[Telling, ...]:
    return tuple(Telling(fact, value, re.compile(rf"\b(?:{one})"), as_answer) for one in patterns)


_DONORS = (
    *_rows(
        FactName.MATCHED_DONOR, "half",
        rf"{_KIN} (?:(?:was|is|only|just|came back) )?matched half\b",
        rf"{_KIN}(?:'s| is| was|,)? (?:only |just )?(?:the |a )?half(?= *(?:\Z|[.,;]|of course|match))",
        rf"(?:me|i|{_KIN}) and (?:(?:his|her|my) )?(?:me|{_KIN}) (?:are |is |were )?(?:only |just |both )*"
        r"(?:half|halves|haplo\w*)\b",
        rf"haplo\w* (?:match(?:ed)? |donor )?{_KIN}\b", rf"{_KIN} (?:is |was )?(?:a )?haplo\w*",
    ),
    *_rows(
        FactName.MATCHED_DONOR, False,
        rf"{_KIN}\b[^.;?]{{0,40}}\b(?:not|n't|never|neither)\b[^.;?]{{0,12}}\bmatch\w*",
        r"(?:tested|typed|checked)\b[^.;?]{0,15}\bnot (?:an? )?(?:match\w*|compatible)",
        r"hla\b[^.;?]{0,20}(?:\bnot|n't)\b[^.;?]{0,12}\bmatch\w*",
        rf"(?:no|none|nuh one|neither)\b(?: of| a)?(?: (?:them|dem|they|the|his|her|my|"
        rf"our))?(?: {_KIN})?(?: no {_KIN})?"
        r"(?: (?:is|was|are|were|be))?(?: an?)? (?:match\w*|compatible)\b",
        r"(?:registry|register|datri|dkms|list)\b[^.;?]{0,15}\b(?:nobody|nothing|no ?one|none)\b",
    ),
    *_rows(
        FactName.MATCHED_DONOR, False,
        rf"{_KIN}\b[^;?]{{0,20}}\b(?:dead|died|passed away|deceased)\b",
        as_answer=True,
    ),
    *_rows(
        FactName.MATCHED_DONOR, True,
        rf"{_KIN}(?: [\w']+){{0,4}}? match(?:es|ed)? (?:with )?(?:me|him|her|us|{_ALL})\b(?! half)",
        rf"{_KIN}(?:'s| is| was| came back| turned out)?(?: also| an?| the)* (?:{_ALL} match|{_TEN})",
        r"(?:tested?|checked?)\b[^.;?]{0,30}\b(?:he|she|they)(?:'s a|'re a| is a)? match(?:es|"
        r"ed)?\b(?! half)",
        rf"msd\b:? ?(?:\(|is |was )?(?:available|identified|found|confirmed|{_KIN})",
        rf"{_KIN}(?:'s| is| was) a match\b",
        rf"{_KIN} fully matched\b",
        rf"{_KIN}(?: [\w']+){{0,2}} (?:is|was|are) (?:hla )?(?:matching|identical|same same)\b",
        rf"{_KIN} (?:is |was |got )?(?:test\w*|checked) (?:and|an|,) (?:s?he )match(?:es|ed)?\b",
        rf"test\w*\b[^.;?]{{0,25}}\b{_KIN} (?:and|an) (?:s?he )?match(?:es|ed)?\b(?! half)",
        rf"{_KIN}(?: [\w']+){{0,3}} match(?:es|ed)? {_TEN}", rf"match(?:es|ed)? {_TEN}",
        rf"(?:turned|came|come) (?:out|back|up) (?:as )?(?:an? )?(?:{_ALL} )?{_TEN}",
    ),
)  # fmt: skip
_TRIALS = (
    *_rows(
        FactName.OTHER_TRIAL, False,
        r"(?:i'?m|i am|he'?s|she'?s|he is|she is|we'?re|we are|him) not (?:in|on|inna) (?:any|no|a|an|one|"
        r"none)\b",
        rf"not (?:in|on|part of|doing|attending) (?:any|no|a) {_TRIAL}\b",
        rf"(?:kicked|thrown|walked|dropped|pulled|bowed|taken) (?:me |him |her )?(?:out|"
        rf"off)(?: of)? (?:the|a|that) {_TRIAL}",
        rf"was (?:enroll?ed )?(?:in|on) an? {_TRIAL}\b[^;?]{{0,40}}\b(?:until|till|but (?:it|that)|"
        rf"finished|ended)",
        rf"finish(?:ed)? (?:one|the|a) {_TRIAL}\b", rf"no (?:treatment|medicine|drug) {_TRIAL}\b",
    ),
    *_rows(
        FactName.OTHER_TRIAL, False,
        r"(?:did(?:n'?t| not)|not|never|have(?:n'?t| not)|has(?:n'?t| not)) (?:yet |ever )?(?:join\w*|"
        r"enrol\w*|qualif\w+|"
        r"go\b|get (?:in|on)|got (?:in|on)|take part|taken part|sign\w*|start\w*|inna|any)",
        r"(?:kicked|thrown|dropped|pulled|washed|chucked) (?:me |him |her |us )?(?:out|off)\b|withdrew|"
        r"screen(?:ing)? fail",
        r"supposed to (?:start|join|be in)\b[^.;?]{0,30}\bbut\b", r"(?:just|only) (?:for )?screening\b",
        r"came off\b", r"(?:so )?not yet\W*\Z", r"none active\b", r"not (?:right now|now|at present)\b",
        r"not (?:in|on) (?:a|any|one|none)\b", r"no more (?:trials?|stud)", r"not an? (?:trial|study)\b",
        as_answer=True,
    ),
    *_rows(
        FactName.OTHER_TRIAL, True,
        rf"\w*{_IS} (?:in|on|inside|enroll?ed (?:in|on)) (?:an?|the|some|one|this) {_TRIAL}\b",
        rf"(?:put|has|have|got) (?:me|him|her|us) (?:in|on|into) (?:an?|some|the) {_TRIAL}\b",
    ),
    *_rows(
        FactName.OTHER_TRIAL, True,
        rf"\w*{_IS} (?:in|on) the [\w-]+ (?:extension|ole|open[ -]label|arm|cohort)\b",
        as_answer=True,
    ),
)  # fmt: skip
_RED = (
    r"(?:blood(?! ?(?:pressure|tests?|sugars?|counts?|work|clots?|thin\w*|results?|samples?))|transfus\w*|"
    r"units?|bags?|"
    r"pints?|bottles?|prbcs?|red cells?)"
)
_BLOOD = (
    *_rows(
        FactName.TRANSFUSION_DEPENDENT, True,
        r"(?:units?|bags?|pints?|prbcs?|red cells) every (?:other |second |third )?\w+day\b",
        r"on (?:every )?\d+ days? (?:of )?(?:blood|transfus\w*)", r"red (?:blood )?cells? (?:weekly|"
        r"fortnightly|monthly)\b",
        r"(?:blood|khoon)\b[^.;?]{0,15}\bhar \d+ din\b", r"(?:having|gets?|getting|has|takes?|on) (?:his |"
        r"her |my )?blood regular\b",
        r"(?:blood|transfus\w*)\b[^.;?]{0,15}\bonce (?:a|every) (?:month|fortnight|week)\b",
        r"since (?:birth|\d+ months?)\b[^.;?]{0,20}\bon (?:transfusions?|blood)\b",
    ),
    *_rows(
        FactName.TRANSFUSION_DEPENDENT, False,
        rf"(?:no|without) (?:more )?(?:blood )?transfusions? {_SINCE}", r"never a drop\b",
        rf"{_RED}\b[^;?]{{0,40}}\b(?:but|and) since (?:the )?\w+ (?:it )?(?:stopp?ed|none|nothing)\b",
        r"(?:blood|transfus\w*)\b[^.;?]{0,20}\bnot every (?:week|month)\b",
        r"not on (?:blood|transfusions?) regular\w*", r"not (?:td\b|transfusion[- ]dependent)",
        rf"{_RED}\b[^.;?]{{0,25}}\b(?:now and then|now and again|here and there|once in a blue moon)\b",
        r"(?:transfus\w*|units?|bags?|pints?|prbcs?|red cells?)\b[^.;?]{0,15}\b(?:once a quarter|[1-4](?:-[1-4])? ?(?:x|times)? ?(?:/|a|per) ?(?:yr|"
        r"year))\b",
        rf"{_RED}\b[^;?]{{0,40}}\b(?:nothing|none|never|not) since\b",
        rf"{_RED}\b[^.;?]{{0,15}}\b(?:maybe |about |only |just )*(?:once|twice|one time|two times) "
        r"(?:a|in a|per|every|in the) (?:yr|year)\b",
        r"topped up (?:only |just )?(?:once|twice|(?:two|three|[1-4]|a few|a couple of) times?)\b(?! an? (?:week|month))",
        rf"{_RED}\b[^.;?]{{0,30}}\b(?:at the start\w*|at starting time|periop\w*|perioperative\w*|"
        rf"intra-?op\w*) ?only\b",
    ),
    *_rows(
        FactName.TRANSFUSION_DEPENDENT, False,
        r"not every (?:week|month|time)\b", r"now (?:no|not|none|nothing)\b",
        r"(?:one year|year) (?:maybe |about )?(?:one|two|three|[1-3]) times?\b", r"now (?:it )?is only when\b",
        r"no blood\b(?! test)", r"before that never\b", r"(?:during|after|in) [\w ]{3,30} only\b",
        r"never (?:heard of )?(?:\w+ ){0,2}(?:any )?blood\b", r"(?:nothing|none|never|not) since\b",
        r"(?:after|post|peri-?op|during)\b[^.;?]{0,25}\bnot regular\b", r"(?:not|n't) scheduled\b",
        r"\A\W*(?:\w+ ){0,3}\?\W*no\W*\Z", r"at (?:the )?start(?:ing)?(?: time)? only\b",
        as_answer=True,
    ),
)  # fmt: skip
_BABY = r"(?:baby|first|second|third|twins|little (?:man|one|girl|boy|lady)|bump|boy|girl)"
_PREGNANCY = (
    *_rows(
        FactName.PREGNANT, True,
        rf"{_BABY}(?:'s| is|,)? due (?:in |on |around |early |late )*{_MONTHS}",
        rf"due (?:in |on |around |early |late )*{_MONTHS}[^.;?]{{0,15}}\b(?:with|our|my|her) (?:our |my |"
        rf"her )?{_BABY}",
        r"(?:my|our|the|her|at) \d\d?[- ]week (?:anatomy |anomaly |dating )?scan\b", r"(?:anatomy|anomaly|"
        r"booking) scan\b",
        r"induce (?:me|her)\b",
    ),
    *_rows(
        FactName.PREGNANT, False,
        r"(?:trying|tryin|ttc) (?:for (?:a|another) (?:baby|one)|to (?:get|be|become) pregnant|to conceive|for kids)"
        r"[^.;?]{0,25}\b(?:since|for \d|no joy|no luck)\b",
        r"periods? (?:have |has )?stopped (?:\w+ ){0,2}years?\b",
    ),
    *_rows(
        FactName.PREGNANT, False,
        r"(?:i'?m|i am|we'?re|we are|she'?s|she is|husband and i are|partner and i are|actively|currently|still|now)"
        r"(?: (?:actively|currently|still|now))* (?:trying|tryin) (?:for (?:an?|another|our) (?:\w+ )?(?:baby|one|child)"
        r"|to (?:get|be|become|fall) pregnant|to conceive)\b",
    ),
    *_rows(
        FactName.PREGNANT, False,
        r"(?:trying|tryin) to (?:get|be|become|fall) (?:pregnant|preggers|preg)\b",
        r"(?:using|use|on) (?:condoms?|protection|contracepti\w+|"
        r"birth control)", r"stitches out\b", r"definitely not\b",
        r"(?:e|it) no dey\b", r"(?:done|finished) (?:with|wid) (?:that|"
        r"dat)\b", r"family planning\b", r"we'?re trying\b",
        as_answer=True,
    ),
)  # fmt: skip
_FEEDING = (
    *_rows(
        FactName.BREASTFEEDING, True,
        r"(?:i'?m|i am|am) (?:still )?feeding (?:her|him|the (?:baby|little one)|an? (?:[\w-]+ ){1,3}old)"
        r"(?: (?:myself|meself))?(?= *(?:\Z|[.,;!?]|and\b|so\b|but\b|day\b))",
        r"baby (?:is )?on my breast\b",
        r"feeding (?:her|him|the (?:baby|little one|small lad|wee one)) (?:myself|meself)\b",
        r"expressing (?:for|milk)\b",
    ),
    *_rows(
        FactName.BREASTFEEDING, True,
        r"(?:mostly |only |just )?(?:pumping|expressing)\b(?! (?:iron|gas|weights))", r"(?:still |mostly |mainly )feeding (?:her|him|them)\b",
        as_answer=True,
    ),
    *_rows(
        FactName.BREASTFEEDING, False,
        r"not (?:right now|yet|at the moment|now|currently|at present)\b", r"(?:no kids|no children|no baby)\b",
        r"(?:on|with) (?:the )?(?:bottles?|formula)\b", r"(?:can'?t|won'?t be|will not be) (?:yet)?(?= *(?:\Z|[.,;]))",
        as_answer=True,
    ),
)  # fmt: skip
TELLINGS = (*_DONORS, *_TRIALS, *_BLOOD, *_PREGNANCY, *_FEEDING)
SPOKEN_OF = {
    FactName.MATCHED_DONOR: re.compile(r"\b(?:match\w*|donors?|hla|msd|half|compatible)\b"),
    FactName.OTHER_TRIAL: re.compile(r"\b(?:trials?|stud(?:y|ies|ys)|research)\b"),
    FactName.TRANSFUSION_DEPENDENT: re.compile(r"\b(?:blood|transfus\w*|units?|bags?|pints?|prbcs?|"
    r"red cells?|khoon|td)\b"),
    FactName.BREASTFEEDING: re.compile(r"\b(?:feeding|breast|expressing)\b"),
    FactName.PREGNANT: re.compile(r"\b(?:due|scan|induce|trying|tryin|ttc|periods?)\b"),
}  # fmt: skip
