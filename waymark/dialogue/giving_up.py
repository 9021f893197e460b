"""Which of the wishes kept a message gives up, each by its name."""

from __future__ import annotations

from collections.abc import Iterable

from waymark.dialogue.wish import Wish, WishKind
from waymark.understanding.wishes_given_up import given_up_in, names_any_place, names_wish

_OF_PLACE = (WishKind.PLACE, WishKind.HOME_COUNTRY)


def wishes_given_up(text: str | None, wishes: Iterable[Wish]) -> tuple[Wish, ...]:
    """Those of the wishes that are named; mostly none."""
    words = given_up_in(text)
    return tuple(wish for wish in wishes if words and _is_named(wish, words))


def _is_named(wish: Wish, words: str) -> bool:
    if wish.kind in _OF_PLACE and names_any_place(words):
        return True
    return bool(wish.words) and names_wish(words, wish.words)
