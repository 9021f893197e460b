"""In which other language a message seems to be written: by its letters, else by its small words."""

from __future__ import annotations

import re

from waymark.understanding.tables.about_waymark import LANGUAGES
from waymark.understanding.tables.small_words import ENGLISH, SMALL_WORDS

_SCRIPTS = (
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
    ("ru", re.compile(r"[\u0400-\u04ff]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
)
_FEWEST_LETTERS = 2
_FEWEST_WORDS = 3
_LEAST_SHARE = 0.4
_LEAST_EXPECTED = 0.2


def language_of(text: str, *, is_expected: bool = False) -> str | None:
    """A code of `only_english_text`; None for English, and for what is too short or mixed to say.

    `is_expected`: another language was met before in this conversation, so that a word or two tell it.
    """
    for code, letters in _SCRIPTS:
        if len(letters.findall(text)) >= _FEWEST_LETTERS:
            return code
    words = re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)?", text.lower().replace("’", "'"))
    if not words or (len(words) < _FEWEST_WORDS and not is_expected):
        return None
    english = _share(words, ENGLISH)
    shares = {code: _share(words, small) for code, small in SMALL_WORDS.items()}
    best = max(shares, key=lambda code: shares[code])
    least = _LEAST_EXPECTED if is_expected else _LEAST_SHARE
    return best if shares[best] >= least and shares[best] > 2 * english else None


def language_named(text: str) -> str | None:
    """The code of a language named in "do you speak Spanish?"; None when we have no line in it."""
    words = set(re.findall(r"[^\W\d_]+", text.lower()))
    return next((code for names, code in LANGUAGES.items() if not words.isdisjoint(names.split("|"))), None)


def _share(words: list[str], small: str) -> float:
    known = set(small.split())
    return sum(word in known for word in words) / len(words)
