"""Whether a message asks something, also where the question mark is left out."""

from __future__ import annotations

import re

_BEFORE = r"(?:(?:and|but|ello|hello|hey|hi|ok|okay|please|pls|right|so|sorry|thanks|wait|well)\W+)*"
_ASKED_WITH = r"(?:am|are|can|could|did|do|does|dose|has|have|is|shud|should|was|were|will|would|wud)"
_WHO = r"(?:ye|yer|you|your|u|i|we|he|she|it|they|there|this|that|these|those|any\w*|some\w+)"
_WHOSE = r"(?:the|my|our|his|her|dad|mum|mom)"
_ASKING = re.compile(
    rf"\W*{_BEFORE}(?:"
    rf"(?:how|hoo|why|who|whom|which|wich)\b(?! (?:was|were))"  # "which was in 2019" tells
    rf"|(?:wh?at|wot|where|when)(?:'?s| {_ASKED_WITH}| about| if)\b"  # "when she was 3" tells
    r"|(?:wh?at|wot) (?:age|else|happens|kind|level|number|other|part|sort|tests?|time|type)\b"
    rf"|{_ASKED_WITH} {_WHO}\b"  # "is 10", "has a donor" and "did chemo" tell
    rf"|(?:are|can|could|does|is|should|will|would) {_WHOSE}\b)",
    re.IGNORECASE,
)


def asks_something(text: str) -> bool:
    """Whether it has a question mark, or begins as a question does."""
    return "?" in text or _ASKING.match(text.replace("’", "'")) is not None
