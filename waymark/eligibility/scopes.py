"""How far the lines under a line can be taken at their word, for what that line says of them."""

from __future__ import annotations

import re
from enum import IntEnum

from waymark.eligibility.criteria import Section
from waymark.eligibility.headings import introduces_plainly

# What an introduction says of the lines under it, beside leading to them.
_DENIES = re.compile(
    r"\b(?:no|not|without|never|absence|free|cannot|except|unless|excluding|exclusion|exclude|excluded"
    r"|allowed"
    r"|permitted|eligible|other than|lack|negative|ineligible|exceptions?|acceptable|waived)\b"
)
# "You may be eligible for this study if you:" leads to what is asked for.
_MAY_JOIN = re.compile(
    r"(?:patients?|subjects?|participants?|volunteers?|children|women|men|you|individuals|infants|mothers)"
    r" (?:may|will|can|are|must)(?: be)? eligible(?: (?:for|to|in|join|enter|participate|this|the|study"
    r"|trial|part|of))* if (?:they|you|he|she|the (?:patient|subject)s?)"
    r"(?: (?:are|have|meet|all|each|of|the|following|criteria|conditions))*:?"
)
_DENIES_PLAINLY = re.compile(
    r"(?:(?:patients?|subjects?|participants?|individuals|candidates|volunteers) )?(?:(?:who|must"
    r"|should|with|have|has|do|are|be)\s)*"
    r"(?:no|not|without|absence of|free (?:of|from)|negative for)\b"
    r"(?: (?:known|prior|previous|current|active|any|history|evidence|of|or|the|one|more|following"
    r"|conditions?|diseases?"
    r"|disorders?|medical|clinical|clinically|significant|have|had|been|diagnosed|with|presence|in|past"
    r"|concurrent))*"
    r"(?: (?:including|such as))?:?"
)
_DONOR = re.compile(r"\bdonors?\b")  # what stands under a line about a donor may be asked of the donor
# "Adequate liver function", "4 weeks must have elapsed" keep nobody out: such lines stand in the wrong list.
_IS_WELL = re.compile(
    r"(?:(?:patients?|subjects?|participants?|individuals)\b )?"
    r"(?:(?:who|must|should|with|have|has|having)\b ?)*"
    r"(?:adequate|sufficient|acceptable|satisfactory)\b(?! time)|[^.;]*(?<!who )\bmust (?:have|be)\b"
)
_CHOICE = re.compile(r"\b(?:any|one|either|some|or more|1|2|two|three|3|or)\b")


class Scope(IntEnum):
    """How far a line can be taken at its word, for what stands around it; the greater leaves more open.

    WHOLE: as it is. SOME: it may hold for some people only, or be one of several. DENIED: the line above
    denies it ("None of the following:"). CLOSED: what stands around it may turn it into anything.
    """

    WHOLE = 0
    SOME = 1
    DENIED = 2
    CLOSED = 3


def is_misplaced(words: str, section: Section) -> bool:
    """Whether a line asks for what is well, among what keeps out: at its word it would turn all away."""
    return section is Section.EXCLUSION and _IS_WELL.match(words.lower()) is not None


def scope_under(words: str, section: Section, above: Scope) -> Scope:
    """What a line says of those under it."""
    if above is Scope.DENIED or _DONOR.search(words) or is_misplaced(words, section):
        return Scope.CLOSED
    if _DENIES.search(words) and not _MAY_JOIN.fullmatch(words):
        is_plain = section is Section.INCLUSION and _DENIES_PLAINLY.fullmatch(words.rstrip(" .;,"))
        return Scope.DENIED if is_plain else Scope.CLOSED
    if introduces_plainly(words):
        is_choice = section is not Section.EXCLUSION and _CHOICE.search(words)
        return Scope.SOME if is_choice else Scope.WHOLE
    return Scope.SOME
