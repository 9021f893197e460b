"""Finds age limits in words that were not understood as a whole: "healthy adults of 18-45 years who …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from waymark.eligibility.lines.age import age_limits
from waymark.eligibility.predicates import Node

# A run of nothing but the words of an age limit: one flat run, so that no text makes the search slow.
_WORDS = (
    r"(?:ages?|aged|between|from|of|the|to|and|or|older|over|above|under|below|younger|than|less|greater|more"
    r"|equals?|at|least|most|not|no|years?|yrs?|old|yo|y/o|y\.o\.|inclusive|is|are|be|range|ranging|ranges"
    r"|must|minimum|maximum|through|up|in|group|limits?)\b"
)
_RUN = re.compile(rf"(?<![\w-])(?:(?:{_WORDS}|>=|<=|[<>=]|\d{{1,3}}(?![\d.]*\d)|[-,:()])[ -]*)+")
# What makes it another age, or another number.
_OTHER_BEFORE = re.compile(
    r"\b(?:gestation(?:al)?|postnatal|postmenstrual|conceptional|bone|donors?|disease|lesion) ?\Z"
)
_OTHER_AFTER = re.compile(
    r" ?(?:months?|mos?|weeks?|wks?|days?|hours?|hrs?|completed|gestation|cm|mm|mg|kg|percent|st|nd|rd|th)\b"
)
_SIGNS = ("age", "old", "yo", "y/o")
_SPEAKS = re.compile(r"\bage[sd]?\b|\bold\b|\by/?o\b")
_LOOSE_START = re.compile(
    r"(?:(?:and|or|of|the|to|in|is|are|be|at|no|not|from|group)\b|[-,:()=])[ -]*(?!least|most)"
)
_LOOSE_END = re.compile(
    r"[ ,:(-]*(?:\b(?:and|or|of|the|to|in|is|are|be|at|no|not|with|from|between)|[-,:(])\Z"
)


def age_bounds(words: str) -> Iterator[Node]:
    """The age limits found anywhere in the words, as far as the words beside them speak of age."""
    if not any(map(words.__contains__, _SIGNS)) or not _SPEAKS.search(words) or "unless" in words:
        return
    for found in _RUN.finditer(words):
        run = found[0]
        is_other = _OTHER_BEFORE.search(words, 0, found.start()) or _OTHER_AFTER.match(words, found.end())
        if is_other or not _SPEAKS.search(run) or not re.search(r"\d", run):
            continue
        read = (age_limits(some) for some in _trimmed(run))
        yield from islice((node for node in read if node), 1)


def _trimmed(run: str) -> Iterator[str]:
    """The run, and again without each loose word at its ends: "and 18 years old or"."""
    run = run.strip(" -")
    yield run
    while True:
        end = _LOOSE_END.search(run)
        start = _LOOSE_START.match(run)
        if end and end.start():
            run = run[: end.start()].strip()
        elif start and start.end() < len(run):
            run = run[start.end() :].strip()
        else:
            return
        yield run
