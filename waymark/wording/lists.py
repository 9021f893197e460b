"""Several things in one sentence: joined, counted and shortened."""

from __future__ import annotations

from collections.abc import Sequence

from waymark.wording.phrases import one_line, phrase


def joined(items: Sequence[str], *, language: str = "en") -> str:
    """ "a", "a and b", "a, b and c"."""
    if len(items) < 2:
        return "".join(items)
    first = phrase("list.comma", language=language).join(items[:-1])
    return phrase("list.and", language=language, first=first, last=items[-1])


def joined_some(items: Sequence[str], *, most: int, language: str = "en") -> str:
    """At most `most` of the items, then how many more there are."""
    if len(items) <= most:
        return joined(items, language=language)
    shown = phrase("list.comma", language=language).join(items[:most])
    return phrase("list.and_more", language=language, shown=shown, more=len(items) - most)


def counted(key: str, count: int, *, language: str = "en", **values: object) -> str:
    """The phrase `key.one` for one thing, else `key.many` with its count."""
    form = "one" if count == 1 else "many"
    return phrase(f"{key}.{form}", language=language, count=count, **values)


def counted_of(key: str, count: int, *, of: int, those: str, language: str = "en", **values: object) -> str:
    """As `counted`, of so many things, which the phrase `those` names; of one alone in two sentences."""
    of_which = counted(those, of, language=language)
    if of == 1:
        form = "it_does" if count else "it_does_not"
        return phrase(f"{key}.{form}", language=language, of_which=of_which, **values)
    if not count:
        return phrase(f"{key}.none", language=language, of_which=of_which, **values)
    return counted(key, count, language=language, of_which=of_which, **values)


def shortened(text: str, *, most: int) -> str:
    """A record's text on one line, cut at a word's end when longer than `most` characters."""
    line = one_line(text)
    if len(line) <= most:
        return line
    return line[:most].rsplit(" ", 1)[0].rstrip(",;:. ") + "…"
