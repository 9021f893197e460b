"""Reads eligibility text into criteria: every line kept, and decided where it is understood as a whole."""

from __future__ import annotations

import re
from weakref import WeakKeyDictionary

from waymark.eligibility.criteria import Criterion, Section
from waymark.eligibility.kinds import kind_of
from waymark.eligibility.layout import Line, lay_out
from waymark.eligibility.lines.age import read_age
from waymark.eligibility.lines.biomarker import read_biomarker, read_biomarker_among_others
from waymark.eligibility.lines.boilerplate import BOILERPLATE, says_nothing_else
from waymark.eligibility.lines.bounds import read_bounds
from waymark.eligibility.lines.diagnosis import read_diagnosis
from waymark.eligibility.lines.donor import read_donor
from waymark.eligibility.lines.excluding import who_is_excluded
from waymark.eligibility.lines.groups import read_who_is_meant
from waymark.eligibility.lines.hospital import read_hospital
from waymark.eligibility.lines.items import read_items
from waymark.eligibility.lines.lab import read_lab
from waymark.eligibility.lines.needs import LineReaders
from waymark.eligibility.lines.other_trial import read_other_trial
from waymark.eligibility.lines.performance import read_performance
from waymark.eligibility.lines.pregnancy import read_pregnancy, read_pregnancy_precaution
from waymark.eligibility.lines.sex import read_sex
from waymark.eligibility.lines.stage import read_stage
from waymark.eligibility.lines.statement import LONGEST_READ, Statement, plain_words, without_label
from waymark.eligibility.lines.transfusion import read_transfusion
from waymark.eligibility.lines.treatment import read_treatment
from waymark.eligibility.paragraphs import sentences
from waymark.eligibility.predicate_json import to_predicate
from waymark.eligibility.predicates import (
    AllOf,
    AnyOf,
    DetailTest,
    ForThose,
    Node,
    Not,
    TeamTest,
    UnreadPart,
    can_decide,
)
from waymark.eligibility.scopes import Scope
from waymark.vocabulary.vocabulary import Vocabulary

_BOILERPLATE = LineReaders(BOILERPLATE)
_READERS = LineReaders(
    (
        read_age,
        read_sex,
        read_pregnancy,
        read_pregnancy_precaution,
        read_donor,
        read_transfusion,
        read_other_trial,
        read_hospital,
        read_stage,
        read_treatment,
        read_diagnosis,
        read_performance,
        read_biomarker,
        *BOILERPLATE,
        read_lab,
        read_items,
        read_biomarker_among_others,
    )
)
_LABELS_NEEDED = {
    "age": "age", "ages": "age", "patient age": "age", "life expectancy": "life expectancy",
    "performance status": "performance status",
}  # fmt: skip
_SHORT_FORM = re.compile(r"[A-Z](?<!\w[A-Z])[A-Za-z]?[A-Z]{2,5}\b")  # it is quick to look for a capital first
_READ_AS_WRITTEN = frozenset({"HIV", "HBV", "HCV"})
LINES_REMEMBERED = 20_000


class _New:
    """A line that was not read before; None says that nothing in it was understood."""


_NEW = _New()
_REMEMBERED: WeakKeyDictionary[Vocabulary, dict[tuple[str, Section], Node | None]] = WeakKeyDictionary()
_SOME_PEOPLE = "for some people, or one of several lines"
_LINES_UNDER = "as the lines under it say"
_LETTERS = {Section.INCLUSION: "i", Section.EXCLUSION: "e", Section.UNKNOWN: "u"}


def read_criteria(text: str | None, vocabulary: Vocabulary) -> tuple[Criterion, ...]:
    """Every line of a record's eligibility text, in document order; empty when there is no text.

    Ids are i1…, e1…, u1… by section; each `text` equals the given text from `start` to `end`.
    """
    if not text:
        return ()
    lines = lay_out(text)
    ids = _ids(lines)
    return tuple(_criterion(text, lines, ids, place, vocabulary) for place in range(len(lines)))


def read_line(text: str, section: Section, vocabulary: Vocabulary) -> Criterion:
    """One line on its own, with the first id of its section."""
    line = Line(section, 0, len(text))
    return _criterion(text, (line,), (_LETTERS[section] + "1",), 0, vocabulary)


def _criterion(
    text: str, lines: tuple[Line, ...], ids: tuple[str, ...], place: int, vocabulary: Vocabulary
) -> Criterion:
    line = lines[place]
    words = text[line.start : line.end]
    above = lines[line.parent] if line.is_for_those_above and line.parent is not None else None
    node = _read_in_place(words, line, text[above.start : above.end] if above else None, vocabulary)
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


def _read_in_place(words: str, line: Line, above: str | None, vocabulary: Vocabulary) -> Node | None:
    """What a line says, as far as it can be taken at its word; `above` may say for whom."""
    words = under_label(words, line.label)
    if line.scope is Scope.CLOSED or words.rstrip().endswith(":"):
        return _read_for_team(words, line.section, vocabulary)
    if line.scope is Scope.DENIED:
        node = read_node(words, Section.EXCLUSION, vocabulary)
        return None if line.has_children or node is None else Not(node)
    node = read_node(words, line.section, vocabulary)
    if line.has_children:
        return _with_lines_under(node, line.section)
    if line.scope is Scope.WHOLE:
        return node
    who = read_who_is_meant(above, vocabulary) if above and node else None
    if who and node and not isinstance(node, TeamTest):
        return ForThose(who, node)
    return _for_some(node, line.section)


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


def read_node(words: str, section: Section, vocabulary: Vocabulary) -> Node | None:
    """The tree of one whole line; None when nothing in it was understood.

    One line in four stands word for word in another record, so the lines read last are remembered.
    """
    known = _REMEMBERED.get(vocabulary)
    if known is None:
        known = _REMEMBERED[vocabulary] = {}
    key = (words, section)
    node = known.get(key, _NEW)
    if not isinstance(node, _New):
        return node
    if len(known) >= LINES_REMEMBERED:
        known.clear()
    read = known[key] = _read_whole(words, section, vocabulary)
    return read


def _read_whole(words: str, section: Section, vocabulary: Vocabulary) -> Node | None:
    parts = [words[start:end] for start, end in sentences(words)]
    if len(words) > 2 * LONGEST_READ or not parts:
        return None
    nodes = [_read_statement(part, section, vocabulary) for part in parts]
    if len(nodes) == 1:
        return nodes[0]
    if all(node is None for node in nodes):
        return None
    if all(node is None or isinstance(node, TeamTest) for node in nodes):
        return next(node for node in nodes if node)
    kept = tuple(_kept(node, part) for node, part in zip(nodes, parts, strict=True))
    return AllOf(kept) if section is not Section.EXCLUSION else AnyOf(kept)


def _kept(node: Node | None, part: str) -> Node:
    """The part's test; words about consent that may change the other parts count as unread."""
    if node is None or (isinstance(node, TeamTest) and not says_nothing_else(part)):
        return UnreadPart(part)
    return node


def _read_statement(words: str, section: Section, vocabulary: Vocabulary) -> Node | None:
    kept_out = who_is_excluded(words)
    if kept_out and section is Section.INCLUSION:
        node = _read_statement(kept_out, Section.EXCLUSION, vocabulary)
        return node if node is None or isinstance(node, TeamTest) else Not(node)
    plain = without_label(plain_words(_spelled_out(kept_out or words, vocabulary)))
    if section is Section.EXCLUSION:
        plain = plain.removeprefix("or ")
    statement = Statement(plain, section, vocabulary)
    node = _READERS.read(statement) if statement.is_short else None
    if node and not isinstance(node, TeamTest):
        return node
    bounds = read_bounds(statement)
    if node is None or bounds is None:
        return node or bounds
    return AnyOf((node, bounds)) if section is Section.EXCLUSION else AllOf((node, bounds))


def _spelled_out(words: str, vocabulary: Vocabulary) -> str:
    """The words with short forms in capitals ("SCD", "COPD") as the names they stand for."""
    if len(words) > LONGEST_READ:
        return words

    def spell(found: re.Match[str]) -> str:
        is_bracketed = words[max(0, found.start() - 1) : found.start()] == "("
        is_kept = is_bracketed or found[0] in _READ_AS_WRITTEN
        standard = None if is_kept else vocabulary.conditions.standard_of_short_form(found[0])
        return found[0] if standard is None or _is_shouted(words) else standard

    return _SHORT_FORM.sub(spell, words)


def _is_shouted(words: str) -> bool:
    return sum(word.isupper() for word in words.split()) > words.count(" ") / 2


def _ids(lines: tuple[Line, ...]) -> tuple[str, ...]:
    counts = dict.fromkeys(Section, 0)
    ids = []
    for line in lines:
        counts[line.section] += 1
        ids.append(f"{_LETTERS[line.section]}{counts[line.section]}")
    return tuple(ids)
