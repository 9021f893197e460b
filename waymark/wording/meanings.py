"""What a message may have meant, in words short enough for a button."""

from __future__ import annotations

from waymark.wording.phrases import has_phrase, phrase


def words_for_meaning(intent: str) -> str | None:
    """A button's title; None for an intent that no button can stand for, such as telling a fact."""
    key = f"meaning.{intent}"
    return phrase(key) if has_phrase(key) else None
