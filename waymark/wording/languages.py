"""The one line in other languages: that this is a machine, and speaks English only for now."""

from __future__ import annotations

from waymark.wording.phrases import phrase


def only_english_text(code: str = "en") -> str:
    """The line in that language and in English below it. Not checked by speakers."""
    return "\n".join(dict.fromkeys((phrase(f"english_only.{code}"), phrase("english_only.en"))))
