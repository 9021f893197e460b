"""Reads eligibility text into criteria: every line kept, and decided where it is understood as a whole."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from waymark.eligibility.criteria import Criterion, Section
from waymark.eligibility.kinds import kind_of
from waymark.eligibility.layout import Line, lay_out
from waymark.eligibility.lines.boilerplate import BOILERPLATE
from waymark.eligibility.lines.groups import read_illness_of_group, read_who_is_meant
from waymark.eligibility.lines.needs import LineReaders
from waymark.eligibility.lines.stage_above import of_illness_above
from waymark.eligibility.lines.statement import Statement, plain_words
from waymark.eligibility.predicate_json import to_predicate
from waymark.eligibility.predicates import (
    AllOf,
    AnyOf,
    DetailTest,
    ForThose,
    Node,
    Not,
    TeamTest,
    can_decide,
)
from waymark.eligibility.scopes import Scope, is_misplaced
from waymark.eligibility.whole_lines import Key, read_whole_lines
from waymark.vocabulary.vocabulary import Vocabulary

_BOILERPLATE = LineReaders(BOILERPLATE)
_LABELS_NEEDED = {
    "age": "age", "ages": "age", "patient age": "age", "life expectancy": "life expectancy",
    "performance status": "performance status",
}  # fmt: skip
TEXTS_TOGETHER = 50
_SOME_PEOPLE = "for some people, or one of several lines"
_LINES_UNDER = "as the lines under it say"
_LETTERS = {Section.INCLUSION: "i", Section.EXCLUSION: "e", Section.UNKNOWN: "u"}


def read_criteria(text: str | None, vocabulary: Vocabulary) -> tuple[Criterion, ...]:
    """Every line of a record's eligibility text, in document order; empty when there is no text.

    Ids are i1…, e1…, u1… by section; each `text` equals the given text from `start` to `end`.
    """
    return read_many((text,), vocabulary)[0]


def read_many(texts: Sequence[str | None], vocabulary: Vocabulary) -> list[tuple[Criterion, ...]]:
    """What `read_criteria` makes of each text, in less time than one after the other."""
    read: list[tuple[Criterion, ...]] = []
    for at in range(0, len(texts), TEXTS_TOGETHER):
        laid_out = [
            _LaidOut.of(text, lay_out(text) if text else ()) for text in texts[at : at + TEXTS_TOGETHER]
        ]
        read.extend(_criteria(laid_out, vocabulary))
    return read


def read_line(text: str, section: Section, vocabulary: Vocabulary) -> Criterion:
    """One line on its own, with the first id of its section."""
    return next(_criteria((_LaidOut.of(text, (Line(section, 0, len(text)),)),), vocabulary))[0]


class _LaidOut(NamedTuple):
    """A text, its lines, and for each by what it is read: None for those of which only the team is asked."""

    text: str
    lines: tuple[Line, ...]
    keys: list[Key | None]

    @classmethod
    def of(cls, text: str | None, lines: tuple[Line, ...]) -> _LaidOut:
        """A text as it was laid out."""
        whole = text or ""
        return cls(whole, lines, [_key(whole[line.start : line.end], line) for line in lines])


def _key(words: str, line: Line) -> Key | None:
    words = under_label(words, line.label)
    if line.scope is Scope.CLOSED or words.rstrip().endswith(":") or is_misplaced(words, line.section):
        return None
    return words, Section.EXCLUSION if line.scope is Scope.DENIED else line.section


def _criteria(laid_out: Sequence[_LaidOut], vocabulary: Vocabulary) -> Iterator[tuple[Criterion, ...]]:
    nodes = read_whole_lines((key for one in laid_out for key in one.keys if key), vocabulary)
    for one in laid_out:
        ids = _ids(one.lines)
        yield tuple(_criterion(one, ids, place, nodes, vocabulary) for place in range(len(ids)))


def _criterion(
    laid_out: _LaidOut,
    ids: tuple[str, ...],
    place: int,
    nodes: Mapping[Key, Node | None],
    vocabulary: Vocabulary,
) -> Criterion:
    text, lines, keys = laid_out
    line, key = lines[place], keys[place]
    words = text[line.start : line.end]
    if key is None:
        node = _read_for_team(under_label(words, line.label), line.section, vocabulary)
    else:
        above = lines[line.parent] if line.parent is not None else None
        words_above = text[above.start : above.end] if above else ""
        node = of_illness_above(nodes[key], words_above, vocabulary)
        node = _in_place(node, line, words_above if line.is_for_those_above else None, vocabulary)
        node = _of_group(node, _illness_of_group(laid_out, line, vocabulary), line.section)
    return Criterion(
        id=ids[place],
        section=line.section,
        parent=None if line.parent is None else ids[line.parent],
        text=words,
        start=line.start,
        end=line.end,
        kind=kind_of(node, line.section),
        readable=node is not None and can_decide(node),
        predicate=None if node is None else to_predicate(node),
    )


def _in_place(node: Node | None, line: Line, above: str | None, vocabulary: Vocabulary) -> Node | None:
    """What a line says, as far as it can be taken at its word; `above` may say for whom."""
    if line.scope is Scope.DENIED:
        return None if line.has_children or node is None else Not(node)
    if line.has_children:
        return _with_lines_under(node, line.section)
    if line.scope is Scope.WHOLE:
        return node
    who = read_who_is_meant(above, vocabulary) if above and node else None
    if who and node and not isinstance(node, TeamTest):
        return ForThose(who, node)
    return _for_some(node, line.section)


def _illness_of_group(laid_out: _LaidOut, line: Line, vocabulary: Vocabulary) -> Node | None:
    """A test of the illness of the group that a line is for, by the nearest line or title over it."""
    text, lines, _ = laid_out
    at = line.parent
    while at is not None:
        above = lines[at]
        who = read_illness_of_group(text[above.start : above.end], vocabulary)
        if who:
            return who
        at = above.parent
    return read_illness_of_group(line.group, vocabulary) if line.group else None


def _of_group(node: Node | None, who: Node | None, section: Section) -> Node | None:
    """A line of one group says no to nobody: others may take the same illness without it."""
    if node is None or who is None or isinstance(node, TeamTest):
        return node
    is_limited = isinstance(node, ForThose) or (
        isinstance(node, (AllOf, AnyOf)) and DetailTest(_SOME_PEOPLE) in node.of
    )
    return ForThose(who, node if is_limited else _for_some(node, section) or node)


def _for_some(node: Node | None, section: Section) -> Node | None:
    """A line that may not be meant for this person lets in or leaves alone; it never says no."""
    if node is None or isinstance(node, TeamTest):
        return node
    detail = DetailTest(_SOME_PEOPLE)
    return AllOf((node, detail)) if section is Section.EXCLUSION else AnyOf((node, detail))


def _with_lines_under(node: Node | None, section: Section) -> Node | None:
    """The lines under an exclusion make it narrower; those under an inclusion may do anything."""
    if node is None or isinstance(node, TeamTest):
        return node
    return AllOf((node, DetailTest(_LINES_UNDER))) if section is Section.EXCLUSION else None


def under_label(words: str, label: str | None) -> str:
    """The words with the sub-heading they need to be understood: "18 and over" is an age under "Age:"."""
    if label in _LABELS_NEEDED and not words.lower().startswith(label or ""):
        return f"{_LABELS_NEEDED[label]}: {words}"
    return words


def _read_for_team(words: str, section: Section, vocabulary: Vocabulary) -> Node | None:
    if words.rstrip().endswith(":"):
        return None
    return _BOILERPLATE.read(Statement(plain_words(words), section, vocabulary))


def _ids(lines: tuple[Line, ...]) -> tuple[str, ...]:
    counts = dict.fromkeys(Section, 0)
    ids = []
    for line in lines:
        counts[line.section] += 1
        ids.append(f"{_LETTERS[line.section]}{counts[line.section]}")
    return tuple(ids)
