"""How people tell that an organ was taken out, whichever it is: "they took her womb", "no spleen since"."""

from __future__ import annotations

import re

_OPERATIONS = (
    (r"spleen", "splenectomy"),
    (r"gall ?bladder", "cholecystectomy"),
    (r"womb|uterus", "hysterectomy"),
    (r"tonsils", "tonsillectomy"),
    (r"appendix", "appendectomy"),
    (r"(?<!gall )(?<!gall)bladder", "cystectomy"),
    (r"prostate", "prostatectomy"),
    (r"thyroid", "thyroidectomy"),
    (r"ovar(?:y|ies)", "oophorectomy"),
    (r"breasts?", "mastectomy"),
    (r"kidney", "nephrectomy"),
    (r"testicles?", "orchidectomy"),
)
_DEED = (
    r"(?:took|take|taken|taking|tek|cut|cutting|remov(?:e|ed|ing)|whipped|got(?:ten)? rid of|losing|lost)"
    r"(?: out)?"
)
_WHOSE = r"(?:my|his|her|their|the|our|one|a)"
_WHICH = r"(?:(?:whole|own|left|right|other|one) )?"
_MORE = r"(?:gall ?bladder|spleen|womb|tonsils|appendix)"
_WAS = (
    r"(?: (?:they|dem|doctors?|the surgeons?|was|were|is|had|has|have|got|been|being|get|to be|it|also|all|"
    r"both|then|since|very big so|so big|big so|now)){0,4}"
)
_GONE = (
    r"(?:removed?(?: it)?|taken? (?:it )?(?:out|year|away|in|when|at)|took (?:it )?(?:out|away)|cut(?: "
    r"it)? out|"
    r"cut(?= (?:in|last|when|at|already|year)|\W*(?:\Z|[,.;]))|whipped out|came out|come out|"
    r"gone(?= (?:in|since|now|already|years)|\W*(?:\Z|[,.;]))|out(?= (?:in|at|when|since|last|\d)))"
)
_SINCE = r"(?:since (?:(?:19|20)\d\d|'\d\d|i was|he was|she was|age|the|my|then|last|\w+ (?:19|20)\d\d))"
_HAS_NOT = (
    r"(?:(?:don'?t|doesn'?t|do not|does not) have|no longer (?:have|has|got)|(?:have|has)n'?t got|have no|"
    r"has no|"
    r"got no|without|no)"
)


def _pattern(organ: str) -> re.Pattern[str]:
    its = rf"{_WHICH}(?:{organ})"
    return re.compile(
        rf"\b{_DEED} (?:{_WHOSE} {_MORE}(?: in [\w ]{{2,16}}| out)? and )?{_WHOSE} {its}\b(?! (?:checked|"
        rf"tested))"
        rf"|\b(?:{organ})\b{_WAS} {_GONE}(?![-\w])"
        rf"|\b(?:{organ}):? removed\b"
        rf"|\b{_HAS_NOT} (?:{_WHOSE} )?{its} (?:any ?more|left|{_SINCE})"
        rf"|\bno longer (?:have|has|got) (?:{_WHOSE} )?{its}\b"
    )


AN_ORGAN = re.compile("|".join(organ for organ, _ in _OPERATIONS))
"""Without one of them in a text, none was taken out."""
REMOVALS = tuple((_pattern(organ), operation) for organ, operation in _OPERATIONS)
"""By operation, the words that tell of it by its organ."""
