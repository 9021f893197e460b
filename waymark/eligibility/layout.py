"""Lays eligibility text out as lines: each with its section, its parent and its exact span."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from waymark.eligibility.bullets import Marker, MarkerStyle, indent_of, marker_of
from waymark.eligibility.criteria import Section
from waymark.eligibility.group_titles import titles_above
from waymark.eligibility.headings import Heading, is_filler, section_heading
from waymark.eligibility.lines.excluding import may_list_exclusions, who_is_excluded
from waymark.eligibility.paragraphs import Span, run_in, statements
from waymark.eligibility.physical_lines import physical_lines
from waymark.eligibility.scopes import Scope, scope_under

_HAS_WORDS = re.compile(r"[^\W_]")
_GOES_ON = re.compile(
    r"(?:\b(?:and|or|of|the|with|for|to|in|a|an|by|than|at|from|on|as)|,|\()\Z", re.IGNORECASE
)
_ASKS = re.compile(
    r"(?:(?:all |eligible )?(?:patients?|subjects?|participants?|volunteers?|women|men|females?|males?)\s)?"
    r"(?:no|not|must|without|negative|free of|willing|able|at least|normal|adequate|absence of|should"
    r"|never)\b",
    re.IGNORECASE,
)
_ENDS_IN_OR = re.compile(r"\bor[,;:. ]*\Z", re.IGNORECASE)
_TAKES_BACK = re.compile(
    r"(?:however|except|exceptions?|unless|note|but|this|these|those|such|it|allowed|other than|and"
    r"|or)\b|\*",
    re.IGNORECASE,
)


class Line(NamedTuple):
    """One line. `parent` is the index of the line above it; `scope` says how far its words go.

    `label` is the sub-heading it stands under ("age"); None when there is none. `is_for_those_above` says
    that the line above ("Under age 18:") is all that keeps it from being taken as it is. `group` has the
    words of the title or the section heading that it stands under, where that is for some people alone.
    """

    section: Section
    start: int
    end: int
    parent: int | None = None
    scope: Scope = Scope.WHOLE
    has_children: bool = False
    label: str | None = None
    is_for_those_above: bool = False
    group: str | None = None


def lay_out(text: str) -> tuple[Line, ...]:
    """Every line of the text in order; headings that carry nothing of their own are left out."""
    page = _Page(text)
    for start, end in physical_lines(text):
        page.take(start, end)
    lines = tuple(_with_titles(text, list(_with_scope(text, page.lines, page.seen))))
    if any(line.section is not Section.UNKNOWN for line in lines) or may_list_exclusions(text):
        return lines
    return tuple(_by_its_words(text, line) for line in lines)


def _by_its_words(text: str, line: Line) -> Line:
    """In a text without headings, a line such as "No active infection" or "Smokers are excluded" says by
    itself whether it lets in."""
    if line.parent is not None:
        return line
    if who_is_excluded(text[line.start : line.end]):
        return line._replace(section=Section.EXCLUSION)
    return line._replace(section=Section.INCLUSION) if _ASKS.match(text, line.start, line.end) else line


@dataclass
class _Level:
    indent: int
    marker: Marker | None
    line: int


@dataclass
class _Page:
    """The state of reading down a page; `listed` is where the last list began, and its first words."""

    text: str
    lines: list[Line] = field(default_factory=list)
    heading: Heading = field(default_factory=lambda: Heading(Section.UNKNOWN))
    top: Heading = field(default_factory=lambda: Heading(Section.UNKNOWN))
    seen: list[Section] = field(default_factory=list)
    levels: list[_Level] = field(default_factory=list)
    after_blank: bool = True
    scopes: dict[int, Scope] = field(default_factory=dict)
    listed: tuple[int, str] | None = None

    def take(self, start: int, end: int) -> None:
        """Reads the next physical line."""
        line = self.text[start:end]
        lead = len(line) - len(line.lstrip())
        if lead == len(line):
            self.after_blank = True
            return
        marker = marker_of(line)
        words = (start + (marker.words_at if marker else lead), start + len(line.rstrip()))
        said = self.text[words[0] : words[1]]
        if not _HAS_WORDS.search(said) or is_filler(said):
            return
        heading = section_heading(said)
        if heading:
            self._open(heading, said)
        elif marker:
            self._bullet(words, marker)
        elif self._continues(words, indent_of(line[:lead])):
            self.lines[-1] = self.lines[-1]._replace(end=words[1])
        else:
            self._paragraph(words, indent_of(line[:lead]))
        self.after_blank = False

    def _open(self, heading: Heading, said: str) -> None:
        self.levels = []
        self.after_blank = True
        if heading.is_top:
            if heading.is_part and self.top.is_list and self.top.section is Section.EXCLUSION:
                self.heading = self.top
                return
            self.top = self.heading = heading
            listed = (len(self.lines), _first_words(said))
            if heading.is_list and heading.section and listed != self.listed:
                self.seen.append(heading.section)
            self.listed = listed
            return
        section = heading.section or self.top.section
        is_scoped, about = heading.is_scoped or self.top.is_scoped, self.top.about
        self.heading = Heading(section, is_scoped, label=heading.label, about=about)

    def _add(self, span: Span, parent: int | None, label: str | None = None) -> int:
        section = self.heading.section or Section.UNKNOWN
        scope = self._scope(parent, section)
        label = label or self.heading.label
        is_for_those = (
            parent is not None
            and scope is Scope.SOME
            and not self.heading.is_scoped
            and self.lines[parent].scope is Scope.WHOLE
        )
        self.lines.append(
            Line(
                section,
                *span,
                parent,
                scope,
                label=label,
                is_for_those_above=is_for_those,
                group=self.heading.about,
            )
        )
        if parent is not None and not self.lines[parent].has_children:
            self.lines[parent] = self.lines[parent]._replace(has_children=True)
        return len(self.lines) - 1

    def _scope(self, parent: int | None, section: Section) -> Scope:
        by_heading = Scope.SOME if self.heading.is_scoped else Scope.WHOLE
        if self.heading.is_scoped and self.heading.section is Section.UNKNOWN:
            return Scope.CLOSED
        if parent is None:
            return by_heading
        if parent not in self.scopes:
            above = self.lines[parent]
            words = " ".join(self.text[above.start : above.end].lower().split())
            under = scope_under(words, section, above.scope)
            self.scopes[parent] = max(above.scope, under)
        return max(by_heading, self.scopes[parent])

    def _bullet(self, span: Span, marker: Marker) -> None:
        self.levels = _levels_above(self.levels, marker)
        parent = self.levels[-1].line if self.levels else None
        for part in run_in(self.text, *span):
            index = self._add((part.start, part.end), parent, part.label)
        self.levels.append(_Level(marker.indent, marker, index))

    def _paragraph(self, span: Span, indent: int) -> None:
        self.levels = [level for level in self.levels if level.indent < indent]
        parent = self.levels[-1].line if self.levels else None
        index = None
        for part in statements(self.text, *span):
            if not is_filler(self.text[part.start : part.end]):
                index = self._add((part.start, part.end), parent, part.label)
        if index is not None and self.text[span[0] : span[1]].endswith(":"):
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


def _first_words(heading: str) -> str:
    """By which a heading is the one before it once more: "Exclusion Criteria: All answers must be no"."""
    return " ".join(heading.lower().removeprefix("the ").split()[:2]).rstrip(":")


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
    kept_out = {text[one.start : one.end] for one in lines if one.section is Section.EXCLUSION}
    by_groups = Scope.SOME if two_groups else Scope.WHOLE
    ends_in_or = [_ends_in_or(text, line) for line in lines]
    for place, line in enumerate(lines):
        is_joined = ends_in_or[place] or (place > 0 and ends_in_or[place - 1])
        by_joining = Scope.SOME if is_joined else Scope.WHOLE
        by_others = max(by_groups, _scope_by_next(text, lines, place), by_joining)
        if line.section is Section.INCLUSION and text[line.start : line.end] in kept_out:
            by_others = Scope.CLOSED  # records do print their exclusions under both headings
        scope = max(line.scope, by_others)
        is_for_those = line.is_for_those_above and by_others is Scope.WHOLE
        if (scope, is_for_those) == (line.scope, line.is_for_those_above):
            yield line
        else:
            yield line._replace(scope=scope, is_for_those_above=is_for_those)


def _with_titles(text: str, lines: list[Line]) -> Iterator[Line]:
    """Marks what stands under a title without a colon: "Cohort B (NSCLC)", "Control Group"."""
    words = [text[line.start : line.end] for line in lines]
    titles = titles_above(words, [(line.section, line.parent) for line in lines])
    for line, title in zip(lines, titles, strict=True):
        if title is None:
            yield line
        else:
            yield line._replace(
                scope=max(line.scope, Scope.SOME), is_for_those_above=False, group=words[title]
            )


def _scope_by_next(text: str, lines: list[Line], place: int) -> Scope:
    """The next line may take back from this one."""
    line = lines[place]
    after = lines[place + 1] if place + 1 < len(lines) else None
    if after and after.section is line.section and _TAKES_BACK.match(text, after.start):
        return Scope.SOME if line.section is Section.EXCLUSION else Scope.CLOSED
    return Scope.WHOLE


def _ends_in_or(text: str, line: Line) -> bool:
    start = max(line.start, line.end - 6)
    may_end = "or" in text[start : line.end].lower()
    return may_end and _ENDS_IN_OR.search(text, start, line.end) is not None
