"""Knows the plainest worries over medicines and swallowing: "I don't want to stop my meds"."""

from __future__ import annotations

import re

from waymark.understanding.requests import Request, request_in

_PLAIN = (Request.STOP_MEDICINE, Request.NO_SWALLOWING)
_SAYS_MORE = re.compile(
    r"\b(?:because|cos|cause|coz|as|so|since|over|end|ends|die|dead|point|any ?more|bother\w*|care|"
    r"enough|tired|just|only|living|life|all)\b",
    re.IGNORECASE,
)


def is_plain_worry(text: str) -> bool:
    """Whether the whole text asks to keep a medicine, or tells of pills or food that will not go down.

    A reason, an end or "any more" may tell of despair: then it is not plain.
    """
    return request_in(text) in _PLAIN and _SAYS_MORE.search(text) is None
