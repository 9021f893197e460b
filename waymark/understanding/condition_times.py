"""What tells that an illness came back, and which words behind it are of its own time."""

from __future__ import annotations

import re

from waymark.understanding.condition_roles import BESIDE, EVENTS, LASTING_BESIDE
from waymark.understanding.infections import INFECTIONS
from waymark.understanding.message import Message
from waymark.vocabulary.mentions import Mention

_CAME_BACK = re.compile(
    r"[^.;]{0,60}\b(?:(?:it'?s|it has|it is|has|have|had|is|and|but|then|now|it|that) (?:\w+ )?"
    r"(?:come back|came back|coming back|back(?=\W*(?:\Z|[.,;]|in|again|now|with))|recurred|relapsed|"
    r"returned))\b"
)
_AND_AN_EVENT = re.compile(r"\b(?:and|plus|&|,) (?:an? |one |two |three |the )(?=\w)")


def has_come_back(message: Message, mention: Mention) -> bool:
    """ "Breast cancer in 2021, it's now come back": there again."""
    return (
        mention.standard not in INFECTIONS and _CAME_BACK.match(message.after(mention.end, 110)) is not None
    )


def own_words_after(message: Message, mention: Mention) -> str:
    """What is said behind it; "osteoporosis and a clot years ago" dates the clot alone."""
    after = message.after(mention.end, 40)
    if mention.standard not in LASTING_BESIDE | BESIDE - EVENTS:
        return after
    of_event = _AND_AN_EVENT.search(after)
    return after[: of_event.start()] if of_event else after
