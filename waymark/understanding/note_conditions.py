"""Illnesses that notes tell by letters which mean other things, too: "MF JAK2+", "FL gr 2", "PTC, RAI"."""

from __future__ import annotations

from collections.abc import Iterator

from waymark.vocabulary.mentions import Mention
from waymark.vocabulary.tables.conditions_notes import NOTED_BY_CONTEXT


def conditions_of_notes(text: str, plain: str) -> Iterator[Mention]:
    """Each of those letters where words of its illness stand in the text; `plain` is it in lower case."""
    for letters, standard, context in NOTED_BY_CONTEXT:
        if context.search(plain):
            for match in letters.finditer(text):
                yield Mention(standard, *match.span(), match[0])


def with_noted(mentions: tuple[Mention, ...], text: str, plain: str) -> tuple[Mention, ...]:
    """The mentions with those of the notes that no other overlaps, in order."""
    new = [
        one
        for one in conditions_of_notes(text, plain)
        if not any(one.start < other.end and other.start < one.end for other in mentions)
    ]
    return tuple(sorted((*mentions, *new), key=lambda mention: mention.start)) if new else mentions
