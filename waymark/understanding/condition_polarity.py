"""Whether an illness is said, denied, ruled out or only tested for."""

from __future__ import annotations

import re

from waymark.understanding.infections import (
    INFECTIONS,
    is_negative_later,
    is_only_suspected,
    is_suppressed,
)
from waymark.understanding.message import Message
from waymark.understanding.organs import tells_its_state
from waymark.understanding.polarity import Polarity, polarity
from waymark.understanding.tables.small_words import CONTRACTED_NOT
from waymark.vocabulary.mentions import Mention

_OF_TEST = (
    r"(?:(?:surface|core|antigen|antibod(?:y|ies)|ab|ag|s ?ag|pcr|rna|dna|viral load|serolog(?:y|ies)|tests?|"
    r"testing|results?|status|screen\w*|swab|duo|combo|rapid|elisa|blood|self|home|igg|igm|1|2|1/2|the|my|his|her)"
    r",?\s+){0,4}"
)
_NEGATIVE = re.compile(
    rf"\s*{_OF_TEST}(?:(?:is|was|were|are|came back|came out)\s+)?(?:as )?"
    r"(?:not detected|(?:and all )?not there|undetect\w+|non-?\s?reactive)\b|"
    rf"\s*{_OF_TEST}(?:is |was |are |:|-|test(?:ed)? )*(?:neg(?:ative)?|-ve|clear(?!-cell| cell)|nr)\b"
)
_MINUS = re.compile(r"\s*-\s*(?:$|[,.;)\n])")
"""Of an illness. Before more words it is a dash: "thal major - transfused monthly"."""
_MINUS_OF_TEST = re.compile(
    rf"{_MINUS.pattern}|-(?=\s)|\s+-\s+(?:[\w ]{{1,25}}?\s?[+-](?=\s|$|[,.;)])\s*)+(?:$|[,.;)\n])"
)
"""Of an infection, also glued to its name, or in a row: "hep b - hiv - hep c -"."""
_DASH_OF_WRITERS = re.compile(
    r"-\s+(?:i|he|she|it|we|they|my|his|her|the|so|then|what|is|was|can|please|got|had)\b"
)
_NOTED_BY_SIGN = frozenset(
    {"hiv infection", "hepatitis", "hepatitis b", "hepatitis c", "syphilis", "htlv infection", "tuberculosis",
     "cytomegalovirus infection", "epstein-barr virus infection", "covid-19", "mrsa infection"}
)  # fmt: skip
""" "HIV- I am 34" notes a result; "yeast infections- I was" goes on behind a dash."""
_MARKER_AFTER = re.compile(
    r"(?:\s*(?:/|&|and|or)\s*(?:other )?(?:stds?|stis?|hiv|hcv|hbv|hep(?:atitis)?(?: [abc])?|syphilis|tb))*"
    r"\s*(?:vaccin\w*|shots?|jabs?|immuni[sz]\w*|boosters?|tests?\b|testing|screen\w*|serolog\w*|antibod\w*|"
    r"surface|core|status|risk|scare|contacts?\b|"
    r"exposures?\b|not (?:been )?(?:tested|checked)|untested|"
    r"unknown)\b(?!.{0,25}\b(?:positive|\+|reactive))"
)
"""A vaccine or a test of it is no news of having it."""

_OF_PAST_CONTACT = re.compile(r"\s*(?:anti-?)?core (?:antibod\w*|ab\b)")
""""Hepatitis B core antibody positive" tells of having met it, not of having it."""
_ITS_ANTIBODY = re.compile(r"\s*(?:auto-?)?antibod")
_MET_BEFORE = re.compile(
    r"\b(?:exposed to|exposure to|(?:close )?contact with|around (?:someone|people) with)\s+"
    r"(?:\w+\s+)?$"
)
"""Who met an infection need not have caught it."""

_RULED_OUT = re.compile(
    r"\b(?:ruled|ruling) out(?: for| as)?\s+(?:(?:an?|any|the|beta|having|it being)\s+)*$"
)
_RULED_OUT_AFTER = re.compile(r"\s*(?:(?:has|have|had|was|were|is|been|got|now)\s+)*ruled out\b")
_NOT_RULED_OUT = re.compile(
    rf"(?:\b(?:not|never|cannot|to|could|may|might|will|would|if|until|unless)|{CONTRACTED_NOT})"
    r"\s+(?:(?:yet|been|be|have|has)\s+)*(?:rule|ruled|ruling) out\b|\brule out\b|\br/o\b"
)
_FOUND_NEGATIVE = re.compile(
    r"(?:[\s,]+(?:own|one|test|tests|panel|screen\w*|was|is|were|came|back|they|we|checked|tested|done|"
    r"also|it))"
    r"{1,6}[\s,]+(?:neg(?:ative)?|non-?\s?reactive|clear)\b"
)
"""How others tell of a negative test: "they checked, negative", "the HIV own is negative"."""
_FOUND = re.compile(r"(?:positive|pos|\+)$", re.IGNORECASE)
"""The end of a name that says itself that it was found: "no inhibitors, HIV positive"."""
_ALL_NEGATIVE = re.compile(r"\ball (?:are |is |were |came back )?(?:neg(?:ative)?|clear)\b[^.;]*$")
ASKED_AND_DENIED = re.compile(
    r"\s*\?\s*(?:no|nope|nah|never|none|not me|negative)\b\s*(?:$|[.,;!](?!\s*(?:non\b|it'?s|it is|actually|"
    r"the)))"
)
""" "Diabetes? No."."""
_TESTED_FOR = re.compile(
    r"\b(?:tested|checked|screened|scanned|looked)(?: \w+)? for\s+(?:(?:an?|any|the)\s+)?$"
)
_TESTED_FOR_ALL = re.compile(
    r"\b(?:tested|checked|screened)(?: (?:me|him|her|us|them|my \w+))?(?: again)? for\s[^.;!?]*$"
)
_ALL_CLEAR = re.compile(
    r"[^.;!?]{0,80}?\b(?:all|both|everything|each)(?: of (?:it|them|those|these))? "
    r"(?:came|come|was|were|is|are)(?: back| out)? (?:all )?(?:clear|neg(?:ative)?|fine|normal)\b"
)
""" "Tested me for lupus and an overactive thyroid and all of it came back negative"."""
_TOLD_NOT_TO_HAVE = re.compile(
    r"[^.;!?]{0,50}?\b(?:told|said|found out|turn(?:s|ed) out|confirmed)(?: me| him| her)?(?: that)? "
    r"(?:i|he|she|it) (?:do|does|did|was|is)(?:n'?t| not) (?:actually |really )?"
    r"(?:have (?:it|that|this)\b|that\b|it\b)"
)
""" "Diagnosed with lupus at one point, then told I didn't have it"."""
_TEST_WAS_NEGATIVE = re.compile(
    r"\s*(?:[\w/]+ )?tests?\b[^.;!?]{0,40}?\b(?:and|but) (?:it|that|they|both|all|the results?)"
    r"(?:'s| is| was| were| are| came back| came out)+ (?:all )?(?:neg(?:ative)?|non-?\s?reactive|clear)\b"
)
""" "Had an HIV test last month and it is negative"."""
_WAS_CLEAR = re.compile(
    r"\s*(?:,|and|but|-)?\s*(?:it|that|they|all|everything|results?|test|he|she|i)?\s*(?:was|were|came back|"
    r"came out|is|are|'s)\s+"
    r"(?:all |completely |totally )?(?:clear|neg(?:ative)?|fine|normal|ok|okay)\b"
)
_NEGATIVE_TOO = re.compile(r"\s+(?:also|too)\s+(?:no|neg(?:ative)?)\s*(?:$|[,.;)])")


def polarity_of(message: Message, mention: Mention) -> Polarity:
    """How the name of an illness is meant: a negative test denies it, a vaccine tells nothing."""
    before, after = message.before(mention.start), message.after(mention.end)
    if _is_negative(message, mention, before, after):
        return Polarity.DENIED
    is_suspected = mention.standard in INFECTIONS and is_only_suspected(message, mention.start)
    is_met = mention.standard in INFECTIONS and _MET_BEFORE.search(before) is not None
    if is_suspected or is_met or _MARKER_AFTER.match(after) or _names_a_marker(mention, after):
        return Polarity.DOUBTED
    if _NOT_RULED_OUT.search(before) or _NOT_RULED_OUT.search(after[:30]):
        return Polarity.DOUBTED
    if _RULED_OUT.search(before) or _RULED_OUT_AFTER.match(after):
        return Polarity.DENIED
    said = polarity(message, mention.start, mention.end)
    is_found = _FOUND.search(mention.words) is not None or after.startswith("+")
    is_of_itself = is_found or tells_its_state(message, mention)
    return Polarity.SAID if said is Polarity.PERHAPS_DENIED and is_of_itself else said


def _names_a_marker(mention: Mention, after: str) -> bool:
    """ "GAD antibodies" are no anxiety."""
    is_gad = mention.words.upper() == "GAD" and _ITS_ANTIBODY.match(after) is not None
    return is_gad or _OF_PAST_CONTACT.match(after) is not None


def _was_found_clear(before: str, after: str) -> bool:
    """Whether one was tested for it, alone or with others, and found without it."""
    is_clear = _TESTED_FOR.search(before) and _WAS_CLEAR.match(after)
    are_clear = _TESTED_FOR_ALL.search(before) and _ALL_CLEAR.match(after)
    return bool(is_clear or are_clear or _TOLD_NOT_TO_HAVE.match(after))


def _is_negative(message: Message, mention: Mention, before: str, after: str) -> bool:
    if is_suppressed(message, mention.standard, mention.end):
        return False
    if _NEGATIVE.match(after) or _NEGATIVE_TOO.match(after) or _FOUND_NEGATIVE.match(after):
        return True
    if _TEST_WAS_NEGATIVE.match(after):
        return True
    if _was_found_clear(before, after) or ASKED_AND_DENIED.match(message.plain, mention.end):
        return True
    if mention.standard not in INFECTIONS:
        is_of_the_blood = message.vocabulary.conditions.is_kind_of(mention.standard, "hemoglobinopathies")
        return not is_of_the_blood and _MINUS.match(after) is not None
    is_dash = mention.standard not in _NOTED_BY_SIGN and _DASH_OF_WRITERS.match(after) is not None
    return (
        (_MINUS_OF_TEST.match(after) is not None and not is_dash)
        or is_negative_later(message, mention.end)
        or _ALL_NEGATIVE.search(before) is not None
    )
