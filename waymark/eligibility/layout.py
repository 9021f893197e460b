"""Lays eligibility text out as lines: each with its section, its parent and its exact span."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise

from waymark.eligibility.bullets import Marker, MarkerStyle, indent_of, marker_of
from waymark.eligibility.criteria import Section
from waymark.eligibility.headings import Heading, introduces_plainly, section_heading
from waymark.eligibility.paragraphs import Span, statements, trimmed

_RUN_IN_HEADING = re.compile(
    r"(?:(?<=[.;:)\]*])|(?<=\s\s)|(?<=\A))[ \t]{0,3}\b("
    r"(?:Key |Main |Major )?(?:Inclusion|Exclusion|INCLUSION|EXCLUSION)[ \t](?:[Cc]riteria|CRITERIA)[ \t]*:"
    r"|(?:DISEASE|PATIENT|DONOR) CHARACTERISTICS:|PRIOR CONCURRENT THERAPY:)"
)
_HAS_WORDS = re.compile(r"[^\W_]")
_GOES_ON = re.compile(
    r"(?:\b(?:and|or|of|the|with|for|to|in|a|an|by|than|at|from|on|as)|,|\()\Z", re.IGNORECASE
)
_ENDS_IN_OR = re.compile(r"\bor[,;:. ]*\Z", re.IGNORECASE)
_TAKES_BACK = re.compile(
    r"(?:however|except|exceptions?|unless|note|but|this|these|those|such|it|allowed|other than|and|or)\b|\*",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Line:
    """One line. `parent` is the index of the line above it; `is_scoped` that it may not hold for all."""

    section: Section
    start: int
    end: int
    parent: int | None = None
    is_scoped: bool = False
    has_children: bool = False


def lay_out(text: str) -> tuple[Line, ...]:
    """Every line of the text in order; headings that carry nothing of their own are left out."""
    page = _Page(text)
    for start, end in _physical_lines(text):
        page.take(start, end)
    return tuple(_with_scope(text, page.lines, page.seen))


def _physical_lines(text: str) -> Iterator[Span]:
    """The lines as written; a heading that stands within one is cut out of it."""
    at = 0
    for line in text.split("\n"):
        headings = _RUN_IN_HEADING.finditer(line) if ":" in line else ()
        edges = {0, len(line)}.union(*((found.start(1), found.end(1)) for found in headings))
        yield from ((at + start, at + end) for start, end in pairwise(sorted(edges)))
        if not line:
            yield at, at
        at += len(line) + 1


@dataclass
class _Level:
    indent: int
    marker: Marker | None
    line: int


@dataclass
class _Page:
    """The state of reading down a page."""

    text: str
    lines: list[Line] = field(default_factory=list)
    heading: Heading = field(default_factory=lambda: Heading(Section.UNKNOWN))
    top: Heading = field(default_factory=lambda: Heading(Section.UNKNOWN))
    seen: list[Section] = field(default_factory=list)
    levels: list[_Level] = field(default_factory=list)
    after_blank: bool = True

    def take(self, start: int, end: int) -> None:
        """Reads the next physical line."""
        inner = trimmed(self.text, start, end)
        if inner[0] == inner[1]:
            self.after_blank = True
            return
        line = self.text[start:end]
        marker = marker_of(line)
        words = trimmed(self.text, start + (marker.words_at if marker else 0), end)
        if not _HAS_WORDS.search(self.text, *words):
            return
        heading = section_heading(self.text[words[0] : words[1]])
        if heading:
            self._open(heading)
        elif marker:
            self._bullet(words, marker)
        elif self._continues(words, indent_of(line[: inner[0] - start])):
            self.lines[-1] = replace(self.lines[-1], end=words[1])
        else:
            self._paragraph(words, indent_of(line[: inner[0] - start]))
        self.after_blank = False

    def _open(self, heading: Heading) -> None:
        self.levels = []
        self.after_blank = True
        if heading.is_top:
            self.top = self.heading = heading
            if heading.is_list and heading.section:
                self.seen.append(heading.section)
            return
        section = heading.section or self.top.section
        self.heading = Heading(section, heading.is_scoped or self.top.is_scoped)

    def _add(self, span: Span, parent: int | None) -> int:
        section = self.heading.section or Section.UNKNOWN
        scoped = self.heading.is_scoped or (parent is not None and self._narrows(parent))
        self.lines.append(Line(section, *span, parent=parent, is_scoped=scoped))
        if parent is not None:
            self.lines[parent] = replace(self.lines[parent], has_children=True)
        return len(self.lines) - 1

    def _narrows(self, parent: int) -> bool:
        above = self.lines[parent]
        return above.is_scoped or not introduces_plainly(self.text[above.start : above.end])

    def _bullet(self, span: Span, marker: Marker) -> None:
        self.levels = _levels_above(self.levels, marker)
        parent = self.levels[-1].line if self.levels else None
        self.levels.append(_Level(marker.indent, marker, self._add(span, parent)))

    def _paragraph(self, span: Span, indent: int) -> None:
        self.levels = [level for level in self.levels if level.indent < indent]
        parent = self.levels[-1].line if self.levels else None
        for part in statements(self.text, *span):
            index = self._add(part, parent)
        if self.text[span[0] : span[1]].endswith(":"):
            self.levels.append(_Level(indent if parent is not None else -1, None, index))

    def _continues(self, span: Span, indent: int) -> bool:
        """Whether an unmarked line belongs to the one right before it."""
        if self.after_blank or not self.lines:
            return False
        before = self.lines[-1]
        if self.text[before.end - 1] == ":":
            return False
        first = self.text[span[0]]
        deeper = bool(self.levels) and self.levels[-1].marker is not None and indent > self.levels[-1].indent
        broken_off = _GOES_ON.search(self.text, max(before.start, before.end - 12), before.end) is not None
        return first.islower() or broken_off or deeper


def _levels_above(levels: list[_Level], marker: Marker) -> list[_Level]:
    """The levels that a new bullet stands under."""
    kept = [level for level in levels if level.indent <= marker.indent]
    for place, level in enumerate(kept):
        if level.indent == marker.indent and level.marker and _is_sibling(level.marker, marker):
            return kept[:place]
    if kept and kept[-1].indent == marker.indent and not _goes_under(kept[-1].marker, marker):
        return kept[:-1]
    return kept


def _is_sibling(before: Marker, marker: Marker) -> bool:
    if before.style is marker.style:
        return True
    letters = {MarkerStyle.LETTER, MarkerStyle.ROMAN}
    return {before.style, marker.style} == letters and ord(marker.label[0]) == ord(before.label[0]) + 1


def _goes_under(above: Marker | None, marker: Marker) -> bool:
    """At the same indent a letter or a sign goes under a number; anything else stands beside."""
    return above is not None and above.style is MarkerStyle.NUMBER and marker.style is not MarkerStyle.NUMBER


def _with_scope(text: str, lines: list[Line], seen: list[Section]) -> Iterator[Line]:
    """Marks what later words take back, and everything in a text that lists two groups of people."""
    two_groups = any(seen.count(section) > 1 for section in set(seen))
    for place, line in enumerate(lines):
        scoped = line.is_scoped or two_groups or _is_joined(text, lines, place)
        yield replace(line, is_scoped=scoped)


def _is_joined(text: str, lines: list[Line], place: int) -> bool:
    """Whether the next line takes back from this one, or this one or the one before ends in "or"."""
    line = lines[place]
    after = lines[place + 1] if place + 1 < len(lines) else None
    if after and after.section is line.section and _TAKES_BACK.match(text, after.start):
        return True
    before = lines[place - 1] if place else line
    return any(_ENDS_IN_OR.search(text, max(one.start, one.end - 6), one.end) for one in (before, line))
