"""Knows a relative whom the writer only sets against themselves: "my dad did, at 50", "I've neither"."""

from __future__ import annotations

import re

from waymark.profile.facts import About, FactName
from waymark.understanding.message import Message
from waymark.understanding.patient_rules import PATIENTS, Told

_ASKED_OF_THE_BODY = frozenset(
    {FactName.COMORBIDITY, FactName.INFECTION, FactName.TREATMENT, FactName.OTHER_TRIAL,
     FactName.TRANSFUSION_DEPENDENT, FactName.PREGNANT, FactName.LAB}
)  # fmt: skip
"""Asked about these, one answers "not me, my wife" of somebody who is not the patient."""
_ASKED_FOR = re.compile(r"\b(?:for|about|fi|on behalf of)\s+(?:[\w'-]+\s+){0,3}[\w'-]+$")
_DENIED = re.compile(r"\b(?:no|not|never|none|neither|nope|nah|nae|naw|\w+n'?t)\b")
_ONLY_DID = re.compile(
    r"\s+(?:did|does|has|had|was|is)(?=\s*(?:\Z|[,.;!)]|(?:at|in|when|aged?|though|tho|but|too)\b))"
)
"""A verb and nothing it is said of: "my dad did, at 50"."""
_IS_THE_ONE = re.compile(r"(?:'?s| is| was) the (?:one (?:with|who|that)|\w+ one)\b")
_ACTS = re.compile(
    r"\s+(?:has been|have been|is|was|keeps|kept) (?:always |constantly |just )?"
    r"(?:shouting|yelling|screaming|hitting|beating|cheating|treating me|doing this|making me)\b"
    r"(?! (?:him|her)self)"
)
""" "My husband has been shouting for weeks": no illness of his."""
_NOT_THE_WRITER = re.compile(
    r"\b(?:(?:but|and|so)\s+)?(?:i(?:'?ve| have|'?m| am)?(?: got| had)? "
    r"(?:neither|none of (?:it|them|that|those)|never(?! (?:knew|thought|asked|met|saw|said))))"
    r"(?=\s*(?:\Z|[,.;!]|of (?:them|it|those|either)\b|did\b|(?:had|have) (?:it|one|that|them|either)\b))"
)
_NOT_I_ASKED = re.compile(
    r"\b(?:i'?m not|i am not|i don'?t|i do not|i didn'?t|i haven'?t|i wasn'?t)"
    r"(?=\s*(?:\Z|[,.;!]|(?:in (?:one|it|any)|have (?:it|that|any))\b))"
)


def is_set_against(message: Message, told: Told) -> bool:
    """Whether this relative is told only to say that the writer has none of it, or suffers by them."""
    if told.about is not About.OTHER or told.relation is None or told.relation in PATIENTS:
        return False
    if _ASKED_FOR.search(message.before(told.end, 60)):
        return False
    after = message.after(told.end)
    if _ACTS.match(after) or (_ONLY_DID.match(after) and _DENIED.search(message.plain[: told.start])):
        return True
    if _NOT_THE_WRITER.search(message.plain, told.end):
        return True
    if message.asked not in _ASKED_OF_THE_BODY:
        return False
    return _IS_THE_ONE.match(after) is not None or _NOT_I_ASKED.search(message.plain, told.end) is not None
