"""Whether a treatment that is done once, as an operation or gene therapy, was had."""

from __future__ import annotations

import re

from waymark.profile.facts import Certainty, FactName, FactStatus
from waymark.understanding.message import Message
from waymark.understanding.organs_removed import AN_ORGAN
from waymark.understanding.polarity import Polarity, polarity
from waymark.understanding.tables.done_once import DONE_ONCE
from waymark.understanding.treatment_clauses import SAID_NO
from waymark.understanding.treatment_cues import ENDS_ITEM, FROM_DONOR, ONLY, PAST, PAST_AFTER
from waymark.understanding.treatment_names import GENE_THERAPY, treatments_named
from waymark.vocabulary.mentions import Mention

_COUNTED = re.compile(r"\b(?:[1-9]\d?|two|three|four|five|six|several|both|multiple|many)\s+(?:\w+\s+)?\Z")
_CUT = re.compile(r"\b(?:cut|whipped)\s+\Z")
_DONE = re.compile(
    r"(?:took|taken|tek|cut|removed|whipped|lost|losing|got(?:ten)? rid of)\b|"
    r".*\b(?:removed?|cut(?: it)?(?: out)?|take[n]? |took|gone|came out|come out|any ?more|no longer|left|"
    r"since)\b",
    re.DOTALL,
)
"""Names of an operation that tell it as done: "cut his spleen", "spleen they take it year 2023"."""
_NOT_DONE_AFTER = re.compile(
    r"\s*,\s*(?:[\w-]+\s+){1,3}(?:not|never|were not|was not|weren'?t|wasn'?t) (?:yet )?(?:been )?"
    r"(?:done|given|had|tried|possible)\s*(?:$|[.;!])"
)
"""A list that is denied at its end, "transplant, gene therapy not done"."""
_UNDER_WAY = re.compile(
    r"[\s,(]*(?:is |are )?(?:still |currently |now )*"
    r"(?:on-?going|going on|under ?way|in progress|continuing|continues|not finished(?: yet)?)\b"
)
_NO = re.compile(r"\b(?:no|without(?: an?)?)\s+\Z")
_AT_A_TIME = re.compile(
    r"\s*(?:at|in|when|since|last|this|years?|months?|\d+ ?(?:y|m|w)|a (?:year|month|while|few|couple)|"
    r"(?:19|20)\d\d)"
)
_OPERATION_AFTER = re.compile(r"\s*(?:operation|surgery|removal)\b")


def is_organ_gone(mention: Mention, before: str, after: str) -> bool:
    """ "No uterus taken out a year ago": the no is of the organ, and the operation was done."""
    names_the_organ = AN_ORGAN.match(mention.words.lower()) is not None
    return names_the_organ and _NO.search(before) is not None and _AT_A_TIME.match(after) is not None


def is_done_once(message: Message, mention: Mention) -> bool:
    """Whether it is done once or for a time, as an operation or gene therapy."""
    kinds = message.vocabulary.treatments
    return mention.standard in DONE_ONCE or kinds.is_kind_of(mention.standard, GENE_THERAPY)


def status_of_once(
    message: Message, mention: Mention, before: str, after: str
) -> tuple[FactStatus | None, Certainty]:
    """The status and how firm it is: sure only where words tell it, or where nothing follows the name.

    "Gene therapy, they told me I am too old" answers what was done so far, and tells of none.
    """
    is_no_operation = mention.words.lower().endswith("no spleen") and _OPERATION_AFTER.match(after)
    if is_no_operation or _NOT_DONE_AFTER.match(after):
        return FactStatus.NEVER, Certainty.ABOUT
    told = _told(mention, before, after)
    if told:
        return told, Certainty.SURE
    if _is_answer(message, before, after) or (_stands_alone(before) and _denies_one(message, mention)):
        return FactStatus.PAST, Certainty.SURE if ENDS_ITEM.match(after) else Certainty.ABOUT
    is_done = _DONE.match(mention.words.lower())
    return (FactStatus.PAST, Certainty.ABOUT) if is_done else (None, Certainty.SURE)


def _is_answer(message: Message, before: str, after: str) -> bool:
    is_asked = message.asked is FactName.TREATMENT and not SAID_NO.match(message.plain)
    return is_asked or bool(ONLY.search(before) or re.match(r"\s*(?:only|yes)\b", after))


def _told(mention: Mention, before: str, after: str) -> FactStatus | None:
    if re.search(
        r"\b(?:on|having|getting|currently|now|still|going through|undergoing|in the middle "
        r"of|is having)\s+(?:[\w-]+\s+){0,2}$",
        before,
    ):
        return FactStatus.CURRENT
    if _UNDER_WAY.match(after):
        return FactStatus.CURRENT
    if PAST.search(before) or PAST_AFTER.match(after) or FROM_DONOR.match(after) or _CUT.search(before):
        return FactStatus.PAST
    if _COUNTED.search(before):
        return FactStatus.PAST
    if mention.words.lower().endswith(("ed", " out", "taken out", "no spleen", "without a spleen")):
        return FactStatus.PAST
    return None


def _denies_one(message: Message, mention: Mention) -> bool:
    """Whether another treatment close by is denied: then this one, named alone, was had."""
    near = [m for m in treatments_named(message) if m != mention and abs(m.start - mention.start) < 120]
    return any(polarity(message, m.start, m.end) is Polarity.DENIED for m in near[:8])


def _stands_alone(before: str) -> bool:
    opens = re.search(r"\b(?:and|one|a|yes|but|then|with|also)\s*$", before)
    return not re.search(r"\w+\s*$", before) or bool(opens)
