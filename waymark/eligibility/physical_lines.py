"""The lines of a text as they are written, with the headings that stand within one cut out of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from waymark.eligibility.bullets import marker_of
from waymark.eligibility.paragraphs import Span

_RUN_IN_HEADING = re.compile(
    r"(?:(?<=[.;:)\]*])|(?<=\s\s)|(?<=\A))[ \t]{0,3}\b("
    r"(?:Key |Main |Major )?(?:Inclusion|Exclusion|INCLUSION|EXCLUSION)[ \t](?:[Cc]riteria|CRITERIA)[ \t]*:"
    r"|(?:DISEASE|PATIENT|DONOR) CHARACTERISTICS:|PRIOR CONCURRENT THERAPY:)"
    r"|(--(?:Disease|Patient) Characteristics--|--Prior/Concurrent Therapy--)"
)
# A heading that ends a line it does not belong to: "* Able to give consent. Exclusion Criteria".
_END_HEADING = re.compile(
    r"(?P<before>\S+)[ \t]+(?P<heading>(?:Exclusion|EXCLUSION)[ \t](?:Criteria|CRITERIA)):?[ \t]*\Z"
)
_NO_END = frozenset(
    (
        "the", "all", "any", "of", "in", "as", "with", "and", "or", "no", "meet", "meets", "meeting", "these",
        "following", "other", "per",
    )
)  # fmt: skip


def physical_lines(text: str) -> Iterator[Span]:
    """The lines as written; a heading that stands within one is cut out of it."""
    at = 0
    for line in text.split("\n"):
        size = len(line)
        if _may_hold_heading(line):
            edges = {0, _end_heading(line), size}
            if ":" in line or "--" in line:
                headings = _RUN_IN_HEADING.finditer(line)
                edges.update(*(found.span(1 if found[1] else 2) for found in headings))
            yield from ((at + start, at + end) for start, end in pairwise(sorted(edges)))
        else:
            yield at, at + size
        at += size + 1


def _may_hold_heading(line: str) -> bool:
    """A quick look before the patterns, for every physical line."""
    return (
        "riteria" in line
        or "RITERIA" in line
        or "--" in line
        or "CHARACTERISTICS" in line
        or "THERAPY" in line
    )


def _end_heading(line: str) -> int:
    """Where a heading that ends a line begins; the line's length when none does."""
    if "riteria" not in line[-11:] and "RITERIA" not in line[-11:]:
        return len(line)
    found = _END_HEADING.search(line, max(0, len(line) - 60))
    if found is None:
        return len(line)
    before = found["before"]
    is_own = marker_of(line) is not None and (before[0].islower() or before[0].isdigit())
    is_apart = before[-1] in ".;" or (is_own and before not in _NO_END)
    return found.start("heading") if is_apart else len(line)
