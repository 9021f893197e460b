"""What the signs of a note say of a treatment: "rux refractory", "HBV on entecavir", "imatinib -> rego"."""

from __future__ import annotations

import re

from waymark.profile.facts import FactStatus
from waymark.understanding.infections import INFECTIONS
from waymark.understanding.message import Message
from waymark.understanding.treatment_names import TRANSFUSION
from waymark.vocabulary.mentions import Mention

_OVER_AFTER = re.compile(
    r"[\s-]*(?:and [\w-]+[\s-]+)?(?:refractory|intolerant|resistant|exposed|failed|failure|"
    r"discontinued)\b(?! to\b)|\s*\)?\s*(?:->|→|-->|>>)"
)
_LAST_OF_ROW = re.compile(r"(?:->|→|-->|>>)\s*$")
_NOW_BEFORE = re.compile(r"\b(?:now|currently|ongoing|on)\b[^,;>→]*$")
_ROW_OVER = re.compile(
    r"[^.;]{0,40}(?:\ball )?\b(?:pd|progress\w*|relaps\w*|failed|refractory|no response)\b|\s*\)?\s*(?:->|→)"
)
_NEEDED = re.compile(r"[\s-]*depend[ae]nt\b")
_FOR_IT = re.compile(r"\s*\(?(?:on|with)\s*$")


def noted_status(message: Message, mention: Mention) -> FactStatus | None:
    """Past or current, where such a sign stands right beside the treatment; None where none does."""
    before, after = message.before(mention.start), message.after(mention.end, 60)
    if _NEEDED.match(after) and mention.standard != TRANSFUSION:
        return FactStatus.CURRENT
    if _OVER_AFTER.match(after):
        return FactStatus.PAST
    if _LAST_OF_ROW.search(before):
        is_over = _ROW_OVER.match(after) is not None and _NOW_BEFORE.search(before) is None
        return FactStatus.PAST if is_over else None
    return FactStatus.CURRENT if _is_given_for_an_infection(message, mention) else None


def _is_given_for_an_infection(message: Message, mention: Mention) -> bool:
    """ "HBV on entecavir": what the cancer does behind it says nothing of that medicine."""
    names = [one for one in message.conditions if one.standard in INFECTIONS and one.end <= mention.start]
    between = message.plain[names[-1].end : mention.start] if names else message.before(mention.start, 30)
    opened = re.search(r"\bh[bc]v\s+(?:on|with)\s*$", message.before(mention.start, 30))
    return opened is not None or (bool(names) and _FOR_IT.fullmatch(between) is not None)
