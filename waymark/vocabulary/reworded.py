"""Finds names whose words are put another way in a text: "cancer of his prostate", "renal stones"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from waymark.vocabulary.resolver import Resolver
from waymark.vocabulary.rewording import key_of_kindred, kindred
from waymark.vocabulary.tokens import Token

_MOST_WORDS = 6
_APART = frozenset(("with",))
"""What stands between two illnesses: "lung cancer with bone mets" is no cancer of the bone."""
_OWNED = frozenset(("my", "his", "her", "their", "our", "your"))
_SPREAD = (["met"], ["metastase"], ["metastasis"], ["metastatic"], ["secondary"], ["mets"], ["metastases"])
"""Where a cancer has spread to is no name of a cancer."""
_OF_WHAT_FOLLOWS = frozenset(("non",))
"""What ends no name: "hepatitis B non-reactive" is not "non-A, non-B hepatitis"."""
_NUMBERED = frozenset(("type", "stage", "grade", "class", "phase", "factor", "group"))
"""Words behind which "I" is a number."""


@dataclass(frozen=True)
class Hit:
    """One name found: `size` tokens from the token `first` on.

    `plain` is the name; "" for one put another way, which has a `key`. `may_be_form` as of a Mention.
    """

    standard: str
    plain: str
    first: int
    size: int
    is_exact: bool
    key: str = ""
    may_be_form: bool = False

    @property
    def is_reworded(self) -> bool:
        """Whether the words stand another way than the name's."""
        return not self.plain


def reworded_hits(
    tokens: list[Token], words: list[str], resolver: Resolver, *, is_written: bool
) -> Iterator[Hit]:
    """Each run of words in one sentence, from one that counts to another, that is a name put another way.

    Where the text `is_written` in a record, no name of a form.
    """
    stands = [kindred(word) for word in words]
    counts = [
        stand is not None and resolver.counts(stand) and not _is_the_writer(tokens, place)
        for place, stand in enumerate(stands)
    ]
    for first, is_start in enumerate(counts):
        if not is_start:
            continue
        for last in range(first + 1, min(first + _MOST_WORDS, len(words))):
            if tokens[last].starts_sentence or (stands[last] is not None and not counts[last]):
                break
            if words[last] in _APART or _begins_another(words, last):
                break
            is_end = counts[last] and words[last] not in _OF_WHAT_FOLLOWS
            if is_end and words[last + 1 : last + 2] not in _SPREAD:
                key = key_of_kindred(stands[first : last + 1])
                written = resolver.reworded(key, is_written=True)
                found = written or (() if is_written else resolver.reworded(key))
                if found:
                    size = last - first + 1
                    yield Hit(found[0], "", first, size, is_exact=False, key=key, may_be_form=not written)


def _begins_another(words: list[str], place: int) -> bool:
    """ "My tonsils out and my lymph nodes": what one owns behind "and" is another thing."""
    return words[place] in _OWNED and words[place - 1] == "and"


def _is_the_writer(tokens: list[Token], place: int) -> bool:
    """ "I have diabetes, I live in Leeds": no type I."""
    is_number = place > 0 and tokens[place - 1].plain in _NUMBERED
    return tokens[place].words.lower() == "i" and not is_number
