"""Reads that somebody had a few transfusions only: no regular ones, as far as is told."""

from __future__ import annotations

import re

from waymark.profile.facts import Certainty, Fact, FactName, FactStatus
from waymark.understanding.message import Message
from waymark.understanding.people import People
from waymark.understanding.polarity import Polarity, polarity

_SOME_BLOOD = (
    r"(?:blood(?! ?(?:tests?|work|thin\w*|draws?|taken|pressure|sugar|counts?|checks?|results?|samples?|"
    r"clots?))|"
    r"(?:blood )?transfusions?|red cells|top[\s-]?ups?)"
)
_FEW = re.compile(
    r"\b(?:only|just)\b[^.;,]{0,25}\b(?:blood|transfus\w*|units?|prbcs?)\b[^.;,]{0,25}\b(?:once|twice|"
    r"(?:one|two|three|[1-4]) times?|"
    r"in (?:the |a )?cris[ie]s)\b|"
    r"\b(?:only|just)\b[^.;,]{0,20}\b(?:once|twice|(?:one|two|three|[1-4]) times?|[1-4] units?|in (?:the |"
    r"a )?cris[ie]s)\b|"
    r"\b(?:once|twice|(?:one|two|three|[1-4]) times?) (?:only|in all|in total)\b|"
    r"\b(?:blood|transfus\w*|units?)\b[^.;,]{0,15}\b(?:like )?(?:once|twice) (?:when|as|after)\b|"
    r"\b(?:one|two|three|[1-4]) units? in total\b|\bad hoc (?:tx|transfusions?|blood)\b|"
    r"\boccasional (?:prbcs?|transfusions?|blood|top[\s-]?ups?) only\b|"
    r"\bnot (?:on )?(?:a )?regular(?:ly)?(?: (?:blood|transfus\w*))?\b|"
    r"\bnever (?:been )?(?:on regular transfusions?|transfused regularly)\b|\b(?:no|not) be every month\b|"
    r"\bno blood (?:since|for) (?:19|20|\d|years|many)|\bnot yet transfused\b|\bonly two times\b|"
    r"\bnever (?:a[dn]|had|got) (?:blud|blood)\b|\b(?:rarely|seldom|hardly ever) (?:been |gets? |"
    r"got )?transfused\b|"
    r"\b(?:last|latest) (?:transfused|transfusion|blood)\b[^.;]{0,12}\b(?:\d+|many|several|a few|two|three|"
    r"four|five) years? ago\b|"
    r"\b(?:one|a single) (?:blood )?transfusion (?:when|after|during)\b|"
    r"\b(?:only|just|jus) (?:when|if|in|during|for|after) "
    r"(?!\w+(?:'s| is| am)? (?:sick|ill|low)\b)(?:i|he|she|it|its|it's|my|the|there|things|real|really|bad|"
    r"a|an|his|her|cris\w+|surger\w+|pregnan\w+|emergenc\w+|hospital)\b|"
    r"\b(?:blood|transfus\w*|units?|topped up)\b[^.;,]{0,20}\b(?:once|twice|(?:one|two|three|four|"
    r"[1-4]) times?)\b"
    r"[^.;,]{0,12}\b(?:this year|last year|in (?:my|his|her) (?:whole )?life|ever)\b|"
    r"\bnot (?:something|a thing) (?:i|he|she|we) (?:do|does|get|gets) (?:regularly|often)\b|"
    r"\b(?:blood|transfus\w*)\b[^.;]{0,12}\bonly (?:in|during|for|after|when)\b|"
    r"\b(?:till?|until) (?:i|he|she) (?:was|were) \d{1,2},? (?:but )?not (?:now|any ?more)\b|"
    r"\bno (?:blood |more )?transfusions? (?:for|in|since) (?:\d|a|over|the|many|years|gene|more|two|three|"
    r"four|five|\w+ (?:years|months))|\b(?:stopped|off|free of|came off|finished with) (?:the |all )?"
    r"transfusions?\b(?! (?:for|last|but))|\btransfused (?:\d|one|two|three|four|five|six) times? in (?:my|"
    r"his|"
    r"her|their)\b|\b(?:last|latest) (?:transfused|transfusion|blood)\b[^.;]{0,12}\b(?:in|was) (?:in )?"
    r"(?:19\d\d|20[01]\d|202[0-4])\b|\bonly had blood when\b|"
    r"\bnot on (?:any|a) (?:programme|program|schedule)\b|\b(?:two|2|three) times (?:dem|they|"
    r"e) (?:don )?(?:give|gave)\b|"
    r"\b(?:doesn'?t|don'?t|does not|do not|never|no longer|not|hasn'?t|haven'?t|didn'?t)(?: really| even| "
    r"ever| yet)?"
    rf" (?:need(?:s|ed)?|require[sd]?|get(?:s)?|had|have|receive[sd]?)(?: any| to have)? {_SOME_BLOOD}"
    r"(?: (?:any ?more|now|since|for|in years)\b|(?=\s*(?:\Z|[.,;!)])))|"
    rf"\b(?:rarely|hardly ever|hardly|seldom|almost never) (?:needs?|needed|gets?|got|has|have|had|"
    rf"requires?) "
    rf"{_SOME_BLOOD}|"
    rf"\b(?:had|has had|have had|'ve had|needed|got|received) (?:(?:only|just) )?(?:a|one|1|two|2|three|3|"
    rf"a single) "
    r"(?:blood )?transfusions? (?:ever|so far|in (?:my|his|her|their|total)|after|during|for (?:a|an|the|"
    r"my|his|her)|"
    r"when|at birth|in (?:19|20)\d\d|with)\b|"
    rf"\bused to (?:need|get|have|be on|require|depend on) (?:\w+ )?{_SOME_BLOOD}[^.;]{{0,40}}"
    r"\b(?:not|no|isn'?t|doesn'?t|don'?t) (?:any ?more|longer|now|need\w*)\b"
)
"""A few transfusions in a life, or none on a schedule: not the regular ones meant here, but never sure."""
_NONE = re.compile(r"\b(?:never|not|\w+n'?t|no longer|only (?:when|if)|jus\w* (?:when|if)|be every)\b")
_ANSWERS = re.compile(
    r"\bnot (?:any ?more|since|now)\b|\bstopped (?:after|since|when|with|in|at) |"
    r"\b(?:two|three|four|[1-4]) times (?:so far|ever|altogether)\b|\bonce as an? \w+|\bnot for (?:a|many|"
    r"\d+) "
)
"""The same, where transfusions were asked for."""
_LAST_BLOOD = re.compile(
    r"\b(?:[1-9]|one|two|three|four|five|six|a|a couple of|a few|several) ?(?:u|units?|pints?|bags?|packs?)"
    r"(?: (?:of )?(?:blood|red cells|p?rbcs?))?"
    r"(?= (?:(?:only|just|back) )*(?:in (?:the |\w+ )?(?:19|20)\d\d|"
    r"in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|"
    r"last (?:year|month|week|winter|summer|spring|autumn|time)|after|when|during|peri-?op|post-?op|"
    r"(?:\w+ ){1,2}ago|at birth|before (?:the |my |his |her )?(?:surgery|operation|radiation|op)))"
    r"(?![^.;]{0,30}\b(?:every|each|weekly|monthly)\b)"
)
_NAMES_BLOOD = re.compile(
    r"\b(?:blood(?! (?:tests?|pressure|sugar|counts?))|transfus\w*|p?rbcs?|red cells)\b"
)
_OF_BLOOD = re.compile(r"\b(?:blood|blud|transfus\w*|units?|prbcs?|tx|top[\s-]?ups?|topped up)\b")


def read_few_transfusions(message: Message, people: People) -> list[Fact]:
    """ "Only two times, in the pregnancy": no regular transfusions, as far as is told."""
    is_asked = message.asked is FactName.TRANSFUSION_DEPENDENT
    for match in (*_FEW.finditer(message.plain), *(_ANSWERS.finditer(message.plain) if is_asked else ())):
        is_of_blood = message.asked is FactName.TRANSFUSION_DEPENDENT or _OF_BLOOD.search(
            message.plain[max(0, match.start() - 40) : match.end() + 30]
        )
        if (
            is_of_blood
            and people.is_patients(message, match.start())
            and not message.is_in_question(match.start())
        ):
            told = [
                message.fact(FactName.TRANSFUSION_DEPENDENT, False, *match.span(), certainty=Certainty.ABOUT)
            ]
            return told if _NONE.search(match[0]) else [*told, _past(message, match)]
    return []


def read_last_blood(message: Message, people: People) -> list[Fact]:
    """ "Last one was 3 pints in 2023", "two units after his hip surgery": blood had, however often."""
    is_asked = message.asked is FactName.TRANSFUSION_DEPENDENT
    for match in _LAST_BLOOD.finditer(message.plain):
        is_of_blood = is_asked or _NAMES_BLOOD.search(message.plain)
        is_told = people.is_patients(message, match.start()) and not message.is_in_question(match.start())
        if is_of_blood and is_told and polarity(message, *match.span()) is not Polarity.DENIED:
            return [_past(message, match)]
    return []


def _past(message: Message, match: re.Match[str]) -> Fact:
    """The few that there were."""
    return message.fact(
        FactName.TREATMENT,
        "blood transfusion",
        *match.span(),
        status=FactStatus.PAST,
        certainty=Certainty.ABOUT,
    )
