"""Reads how people tell of an organ or a value of the body as ill or well: "heart is grand", "pressure up".

"Sugar normal" and "kidneys are fine" deny an illness; "a dicky heart", "the pressure and the sugar" tell one.
What is denied so is only `about`: nobody said the name of the illness.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from waymark.profile.facts import Certainty, Fact, FactName, FactStatus
from waymark.understanding.message import Message
from waymark.understanding.people import People
from waymark.vocabulary.mentions import Mention

_WHOSE = r"(?:(?:my|his|her|she|he|their|the|di|our|your|our \w+'s|me|meh) )?"
_VERY = (
    r"(?:(?:all|quite|perfectly|still|so far|now|always|very|really|completely|totally|been|just|pretty|"
    r"absolutely|until now|reported|said to be|pronounced|nice and|keeping|a bit|bit|little|a little|rather|"
    r"not|too|doing|looking|working|in good|also) )*"
)
_IS = (
    r"(?: (?:dey|deh|is|are|was|were|'s|has been|have been|came back|comes back|checked|tested|got checked|"
    r"they (?:make|made|did) (?:an? )?echo and is|scan(?: was| is)?|echo(?: was| is)?|"
    r"tests?(?: are| is| was)?|"
    r"function(?: is)?|levels?(?: is| are)?|its|it's|she|he)|'s|s)*,? +"
)
_WELL = (
    r"(?:fine|ok|okay|good|grand|normal|healthy|sound|strong|perfect|clear|clean|great|alright|all right|"
    r"unaffected|not affected|unremarkable|nl|wnl|nad|brilliant|excellent|in good (?:nick|shape|order)|well|"
    r"under \d+|as strong as an? \w+|ticking over|no problems?|nothing wrong|sharper than \w+)\b"
)
_ILL = (
    r"(?:bad|poor|weak|dicky|dickie|dodgy|crook|failing|gone|shot|knackered|rubbish|not good|not great|"
    r"not strong|not well|not the best|a go|giving (?:me|him|her|us|\w+) (?:trouble|bother|problems)|"
    r"gives (?:me|him|her) "
    r"(?:trouble|bother)|tired|playing up|acting up|troublesome|not right|damaged)\b"
)
_HIGH = r"(?:high|up|raised|elevated|too high|through the roof|over the top|lively|sky high)\b"
_LOW = r"(?:low|underactive|under active|under|slow|sluggish|lazy|dead|gone|burnt out|knackered)\b"


@dataclass(frozen=True)
class _Organ:
    """The words for it, the illness that "fine" denies, and what its other states are called."""

    words: str
    illness: str
    ill: str | None = None
    high: str | None = None
    low: str | None = None


_ORGANS = (
    _Organ(r"heart|ticker", "heart diseases", ill="heart diseases"),
    _Organ(r"kidneys?|kidnees|renal function", "kidney diseases", ill="kidney diseases"),
    _Organ(
        r"livers?(?! (?:tests?|function|enzymes|numbers|bloods?|"
        r"panel))",
        "liver diseases",
        ill="liver diseases",
    ),
    _Organ(r"memory", "dementia"),
    _Organ(r"hearing", "hearing loss", ill="hearing loss"),
    _Organ(
        r"thyroid", "thyroid disease", ill="thyroid disease", high="hyperthyroidism", low="hypothyroidism"
    ),
    _Organ(
        r"(?:blood )?sugars?|glucose", "diabetes mellitus", ill="diabetes mellitus", high="diabetes mellitus"
    ),
    _Organ(r"(?:blood )?pressure|b\.?p", "hypertension", ill="hypertension", high="hypertension"),
)
_STATES = tuple(
    (
        organ,
        re.compile(
            rf"\b{_WHOSE}(?P<name>{organ.words}){_IS}{_VERY}(?P<state>{_WELL})"
            r"(?!,? (?:until|till|before|then)\b)"
        ),
    )
    for organ in _ORGANS
)
_ILL_STATES = tuple(
    (standard, re.compile(rf"\b(?P<name>{organ.words}){_IS}{_VERY}{state}"))
    for organ in _ORGANS
    for standard, state in ((organ.ill, _ILL), (organ.high, _HIGH), (organ.low, _LOW))
    if standard
)
_ORGAN_ALONE = re.compile("|".join(organ.words for organ in _ORGANS))
_STATE_BEHIND = re.compile(rf"{_IS}{_VERY}(?:{_ILL}|{_HIGH}|{_LOW})")
_NO_BEHIND = r"(?:,|:| -| –)? ?(?:no|naw|nil|none|nope|nae)(?= *(?:\Z|[,.;!]))"
_NOT_HIS_WELL = re.compile(r"\b(?:not|never|n't|until|if|was|were|used to be|should be|must be)\b[^.;]*\Z")
_NONE = r"(?:no|not|nil|nothing|nowt|never|nae|nothing wrong|no trouble|no problems?)"
_BOTHER = r"(?:bothers?|complaints?|worries|nonsense|business)\b"
_DENIED = tuple(
    (re.compile(pattern), standard)
    for pattern, standard in (
        (rf"\b(?P<name>heart){_NO_BEHIND}", "heart diseases"),
        (rf"\b(?P<name>kidneys?){_NO_BEHIND}", "kidney diseases"),
        (rf"\b(?P<name>sugar){_NO_BEHIND}", "diabetes mellitus"),
        (rf"\b(?P<name>(?:blood )?pressure|bp){_NO_BEHIND}", "hypertension"),
        (
            rf"\b{_NONE} (?:with |wrong with |in |of |about )?(?:the |my |his |her )?(?P<name>heart)"
            r"(?= *(?:\Z|[,.;)]|and\b|or\b|though\b|either\b))|\b(?:nil|no) (?P<cardiac>cardiac)\b",
            "heart diseases",
        ),
        (
            rf"\b{_NONE} (?:with |wrong with |in |of |about )?(?:the |my |his |her )?(?P<name>kidneys?)"
            r"(?= *(?:\Z|[,.;)]|and\b|or\b|though\b|either\b))|\b(?:nil|no) (?P<cardiac>renal)\b",
            "kidney diseases",
        ),
        (rf"\b{_NONE} (?P<name>heart|cardiac) {_BOTHER}", "heart diseases"),
        (rf"\b{_NONE} (?P<name>kidney|renal) {_BOTHER}", "kidney diseases"),
        (rf"\b{_NONE} (?P<name>liver) {_BOTHER}", "liver diseases"),
        (rf"\b{_NONE} (?P<name>lung|chest) {_BOTHER}", "lung diseases"),
        (
            rf"\b{_NONE} (?:the )?(?P<name>(?:high )?blood pressure|bp)"
            r"(?= *(?:\Z|[,.;)]|and\b|or\b|either\b))",
            "hypertension",
        ),
    )
)
_TELLS = (
    r"(?:got|has|have|having|had|is|with|a bit of|bit of|touch of|case of|yes|both|some|also|plus|and|"
    r"[,.;:]|\A)"
)
_ENDS = (
    r"(?= *(?:\Z|[,.;:)!]|and\b|both\b|too\b|but\b|also\b|yes\b|is there\b|dey\b|for\b|since\b|only\b|"
    r"like\b))"
)
_TOLD = tuple(
    (re.compile(pattern), standard)
    for pattern, standard in (
        (
            rf"{_TELLS} *(?:the |di |a )?(?P<name>sugar)(?= *(?:and|both|&|,)? *(?:the |di )?(?:blood )?"
            r"(?:pressure|bp|cholesterol)\b)",
            "diabetes mellitus",
        ),
        (
            r"\b(?:pressure|bp|cholesterol)(?: is there)? *(?:and|&|,) *(?:the |di )?(?P<name>sugar)\b",
            "diabetes mellitus",
        ),
        (
            r"\b(?:sugar|cholesterol|gout|diabetes|thyroid)(?: is there)? *(?:and|&|,) *(?:the |di )?"
            rf"(?P<name>pressure|bp|blood pressure)\b{_ENDS}",
            "hypertension",
        ),
        (
            r"\b(?P<name>sugar) is (?:also )?there\b|\b(?P<other>az[uú]car)\b(?! (?:in|en|during|only))",
            "diabetes mellitus",
        ),
        (r"\b(?P<name>thyroid) is (?:also )?there\b", "thyroid disease"),
        (r"\baz[uú]car y (?P<name>presi[oó]n)\b", "hypertension"),
        (r"\bsugar since \d+ years?,? (?:and )?(?P<name>bp|pressure)\b", "hypertension"),
        (r"\b(?P<name>sugar (?:in|of|during) (?:the )?pregnancy)\b", "gestational diabetes"),
        (rf"\b(?:has|have|got|had|is) (?:the |di )(?P<name>sugar)\b{_ENDS}", "diabetes mellitus"),
        (r"\b(?P<name>sugar) (?:patient|since|yes|mash|problem|disease)\b", "diabetes mellitus"),
        (r"\b(?:a bit of|bit of|touch of|a little|touch o) (?P<name>sugar)\b", "diabetes mellitus"),
        (rf"\b(?:has|have|got|had) (?:the |di )?(?P<name>pressure)\b{_ENDS}", "hypertension"),
        (
            r"\b(?P<name>(?:blood )?pressure|bp) (?:yes|patient|since|also|tablets?|pills?|medicine|meds|"
            r"problem|because)\b",
            "hypertension",
        ),
        (
            r"\b(?:for|managing|treating|control(?:ling)?) (?:the |my |his |her |me )?"
            r"(?P<name>(?:blood )?pressure|bp)\b(?! (?:of|was|is|\d))",
            "hypertension",
        ),
        (r"\b(?P<name>heart|cardiac) (?:patient|condition|complaint)\b", "heart diseases"),
        (r"\b(?P<name>kidneys?|renal) (?:patient|is failing|are failing|was failing)\b", "kidney diseases"),
        (
            r"\b(?P<name>thyroid) (?:she|he|i) (?:have|has|got)\b|"
            r"\b(?:the|with) (?P<other>thyroid)(?= *[,.;])",
            "thyroid disease",
        ),
        (
            r"\b(?P<name>waterworks|water works)\b(?! (?:are|is) (?:fine|ok|okay|good|grand))",
            "lower urinary tract symptoms",
        ),
        (
            r"\bspleen (?:is |was )?(?:about )?(?P<name>\d+(?:\.\d)? ?(?:cm|centimet\w+|fingers?))\b",
            "splenomegaly",
        ),
        (
            r"\b(?P<name>liver)(?:'s| is)? "
            r"(?:a bit|a little|little|bit|slightly|quite|very) (?:enlarged|big|swollen)\b",
            "hepatomegaly",
        ),
        (
            r"\b(?P<name>spleen)(?:'s| is)? "
            r"(?:a bit|a little|little|bit|slightly|quite|very|only) (?:enlarged|big|swollen)\b",
            "splenomegaly",
        ),
        (r"\b(?P<name>black dog)\b", "depression"),
        (r"\b(?:only|no|have|has|got|had|an|the) (?P<name>ulcers?)(?= *(?:\Z|[,.;]))", "peptic ulcer"),
        (r"\b(?P<name>seeds|prostate)(?= *(?:\Z|[,.;]))(?<!no prostate)(?<!seeds)", "prostate disease"),
        (r"\bc\.? ?diff\b", "clostridium difficile infection"),
        (r"(?<!the )\bhep\b(?! ?[abcde]\b)(?! ?-)", "hepatitis"),
        (
            r"\b(?P<name>quantiferon|igra|mantoux|t-?spot|tb (?:blood |skin )?tests?)"
            r"(?= ?:? ?(?:is |was |were |came back |come back |also )*(?:neg|clear|non))",
            "tuberculosis",
        ),
    )
)
_ASKED_ONLY = frozenset({"prostate disease", "lower urinary tract symptoms", "peptic ulcer"})


def tells_its_state(message: Message, mention: Mention) -> bool:
    """ "No asthma, liver a bit dodgy": how the organ is is said of itself, whatever was denied before it."""
    is_organ = _ORGAN_ALONE.fullmatch(mention.words.lower()) is not None
    return is_organ and _STATE_BEHIND.match(message.after(mention.end, 40)) is not None


def organs_told(message: Message) -> Iterator[Mention]:
    """What such words tell as an illness there, by its standard name."""
    for standard, pattern in (*_ILL_STATES, *((one, pattern) for pattern, one in _TOLD)):
        if standard in _ASKED_ONLY and message.asked is not FactName.COMORBIDITY:
            continue
        for match in pattern.finditer(message.plain):
            groups = [name for name in ("name", "other") if match.groupdict().get(name)]
            span = match.span(groups[0]) if groups else match.span()
            yield Mention(standard, *span, message.text[slice(*span)])


def organs_well(message: Message, people: People, told: Iterable[Fact]) -> list[Fact]:
    """The illnesses that "heart is fine" and "sugar normal" deny, where no other fact tells of them."""
    known = {fact.value for fact in told}
    facts: dict[str, Fact] = {}
    for standard, start, end in _well(message):
        if standard in known or standard in facts or message.is_in_question(start):
            continue
        if people.is_patients(message, start):
            facts[standard] = message.fact(
                FactName.COMORBIDITY,
                standard,
                start,
                end,
                status=FactStatus.NEVER,
                certainty=Certainty.ABOUT,
            )
    return list(facts.values())


def _well(message: Message) -> Iterator[tuple[str, int, int]]:
    for organ, pattern in _STATES:
        for match in pattern.finditer(message.plain):
            before = message.before(match.start("name"), 30)
            if not _NOT_HIS_WELL.search(re.split(r"[,;]", before)[-1]) and " not " not in match[0]:
                yield organ.illness, match.start("name"), match.end()
    for pattern, standard in _DENIED:
        for match in pattern.finditer(message.plain):
            yield standard, match.start(), match.end()
