"""Finds treatments told in everyday words: "they took my gallbladder", "a bypass in 2010"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from waymark.understanding.organs_removed import AN_ORGAN, REMOVALS
from waymark.vocabulary.mentions import Mention

_COUNT = (
    r"(?:[1-9]|one|two|three|four|five|six|seven|eight|a|an|a couple of|couple of|a few|few|several|some|"
    r"the odd)"
)
_GIVEN = (
    r"(?:give|gives|gave|given|giving|get|gets|got|getting|receives?|received|had|have|has|having|needed|"
    r"needs|"
    r"collected?|hung)(?: me| him| her| them| us| she| he)?(?: only| just| another)?"
)
_OTHER_BLOOD = (
    r"(?:tests?|pressure|taken|drawn|works?|clots?|results?|groups?|cancers?|sugars?|in|counts?|thin\w*|"
    r"disorders?|"
    r"diseases?|loss|types?|done|on|checks?|checked|samples?|infections?|poison\w*|oxygen|flow|stream|"
    r"levels?|"
    r"condition|problems?|illness|conditions|donat\w*|bank|doctor|specialist|vessels?|platelets?|high|that|"
    r"too|"
    r"from (?:my|his|her) (?:nose|gums)|marrow|stem|when i (?:wipe|pee|cough)|gene|sickness|disorder)\b"
)
_SCHEDULE = r"(?:every|each|weekly|monthly|fortnightly|regularly|once a|twice a|most|\d)"
"""Told with one, blood is told as regular by the reader of transfusions."""
_OTHERS = (
    (
        rf"\b{_COUNT} ?(?:u|units?|pints?|bags?) (?:of )?"
        r"(?:red cells?|rcc|prbcs?|packed (?:red )?cells?|blood)\b|"
        rf"\b{_GIVEN} (?:only |just )?{_COUNT} (?:more )?(?:units?|pints?|bags?)\b"
        r"(?! (?:of (?!blood|red|packed)|insulin|a day|off|aff|from|out))|"
        rf"\b(?:[1-9]|one|two|three) ?(?:u |units )?(?:prbcs?|rcc)\b|"
        rf"\b{_GIVEN} (?:regular |some )?blood\b(?![\w-]| {_OTHER_BLOOD}| {_SCHEDULE})|"
        r"\bblood (?:was |is |being )?(?:given|transfused|once|twice|(?:one|two|2|3|three) times?)\b",
        "blood transfusion",
    ),
    (r"\bplatelets? (?:once|twice|bags?|infusions?|top[ -]?ups?|drips?)\b", "platelet transfusion"),
    (
        r"\b(?:(?:gean|jean|geen) (?:therapy|theripy|therepy)|genes? (?:theripy|therepy|tx|tings?))\b",
        "gene therapy",
    ),
    (
        r"\b(?:stem|steam) ?cel+s?(?= (?:stuff|thing|transplant)| not\b| never\b| no\b)",
        "hematopoietic stem cell transplantation",
    ),
    (
        r"\b(?:bleed|bled) (?:me|him|her)\b"
        r"(?= (?:\w+ ){0,3}?(?:times|every|once|twice|monthly|weekly|a (?:year|month)))|"
        r"\b(?:takes?|took|tak|taking) (?:(?:a|one|two) )?pints? (?:of blood )?"
        r"(?:off|aff|from|out of) (?:me|him|her)\b",
        "phlebotomy",
    ),
    (
        r"(?<!gastric )(?<!stomach )\b(?:(?:heart|double|triple|quadruple) )?bypass\b"
        r"(?= (?:was |were )?(?:done|in (?:19|20)\d\d|in '\d\d|at \d\d|surgery|operation|\d+ years ago))",
        "coronary artery bypass surgery",
    ),
    (r"(?<![\w-])(?<!bi )(?<!pi )(?:chemo[ -]?)?rads\b(?! ?\d)", "radiotherapy"),
    (r"(?<![\w-])dex(?= ?\d| (?:weaned|stopped|mg|daily|taper\w*)|\W*(?:\Z|[,;)]))", "dexamethasone"),
)


_EVERYDAY = tuple((re.compile(pattern), standard) for pattern, standard in _OTHERS)


def everyday_treatments(text: str, plain: str) -> Iterator[Mention]:
    """Each treatment that such words tell; `plain` is the text in lower case."""
    for pattern, standard in (*(REMOVALS if AN_ORGAN.search(plain) else ()), *_EVERYDAY):
        for match in pattern.finditer(plain):
            yield Mention(standard, *match.span(), text[slice(*match.span())])
