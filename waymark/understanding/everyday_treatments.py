"""Finds treatments told in everyday words: "they took my gallbladder", "a bypass in 2010"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from waymark.vocabulary.mentions import Mention

_OPERATIONS = (
    (r"spleen", "splenectomy"),
    (r"gall ?bladder", "cholecystectomy"),
    (r"womb|uterus", "hysterectomy"),
    (r"tonsils", "tonsillectomy"),
    (r"appendix", "appendectomy"),
    (r"(?<!gall )(?<!gall)bladder", "cystectomy"),
    (r"prostate", "prostatectomy"),
    (r"thyroid", "thyroidectomy"),
)
_TAKES = r"(?:took|take|taken|taking|tek|cut|remov(?:e|ed|ing)|whipped)(?: out)?"
_WHOSE = r"(?:my|his|her|their|the|our)"
_MORE = r"(?:gall ?bladder|spleen|womb|tonsils|appendix)"
_THEY = r"(?: (?:they|dem|doctors?|the surgeons?|was|were|is|had|has|got|been|being|get|to be))"
_OTHERS = (
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
    (r"(?<![\w-])dex(?= ?\d| (?:weaned|stopped|mg|daily|taper\w*)|\W*(?:\Z|[,;)]))", "dexamethasone"),
)


def _removals() -> Iterator[tuple[re.Pattern[str], str]]:
    for organ, operation in _OPERATIONS:
        yield (
            re.compile(
                rf"\b{_TAKES} (?:{_WHOSE} {_MORE}(?: in [\w ]{{2,16}}| out)? and )?"
                rf"{_WHOSE} (?:(?:whole|own) )?(?:{organ})\b"
                rf"|\b(?:{organ})\b{_THEY}?(?: (?:it|also|all))? "
                r"(?:removed|taken? (?:it )?(?:out|year|away|in|when)|"
                r"took (?:it )?(?:out|away)|cut out|whipped out)\b"
            ),
            operation,
        )


_EVERYDAY = (*_removals(), *((re.compile(pattern), standard) for pattern, standard in _OTHERS))


def everyday_treatments(text: str, plain: str) -> Iterator[Mention]:
    """Each treatment that such words tell; `plain` is the text in lower case."""
    for pattern, standard in _EVERYDAY:
        for match in pattern.finditer(plain):
            yield Mention(standard, *match.span(), text[slice(*match.span())])
