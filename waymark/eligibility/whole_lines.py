"""Reads whole lines by themselves, out of their place: remembered, one by one or many together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple
from weakref import WeakKeyDictionary

from waymark.eligibility.criteria import Section
from waymark.eligibility.lines.age import read_age
from waymark.eligibility.lines.biomarker import read_biomarker, read_biomarker_among_others
from waymark.eligibility.lines.boilerplate import BOILERPLATE, says_nothing_else
from waymark.eligibility.lines.bounds import read_bounds
from waymark.eligibility.lines.diagnosis import read_diagnosis
from waymark.eligibility.lines.donor import read_donor
from waymark.eligibility.lines.excluding import who_is_excluded
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
from waymark.eligibility.predicates import AllOf, AnyOf, Node, Not, TeamTest, UnreadPart
from waymark.vocabulary.vocabulary import Vocabulary

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
_SHORT_FORM = re.compile(r"[A-Z](?<!\w[A-Z])[A-Za-z]?[A-Z]{2,5}\b")  # it is quick to look for a capital first
_READ_AS_WRITTEN = frozenset({"HIV", "HBV", "HCV"})
LINES_REMEMBERED = 20_000

Key = tuple[str, Section]
"""The words of a line, and the section by which they are read."""


class _New:
    """A line that was not read before; None says that nothing in it was understood."""


_NEW = _New()
_REMEMBERED: WeakKeyDictionary[Vocabulary, dict[Key, Node | None]] = WeakKeyDictionary()


def read_whole_lines(keys: Iterable[Key], vocabulary: Vocabulary) -> dict[Key, Node | None]:
    """The tree of each whole line; None where nothing in it was understood.

    One line in four stands word for word in another record, so the lines read last are remembered. Many
    new ones are read reader by reader, in three quarters of the time that one after the other takes: the
    processor stays with the same code and the same tables.
    """
    known = _remembered(vocabulary)
    nodes: dict[Key, Node | None] = {}
    new: list[Key] = []
    for key in dict.fromkeys(keys):
        node = known.get(key, _NEW)
        if isinstance(node, _New):
            new.append(key)
        else:
            nodes[key] = node
    fresh = _read(new, vocabulary)
    if len(known) + len(fresh) > LINES_REMEMBERED:
        known.clear()
    known.update(fresh)
    nodes.update(fresh)
    return nodes


def _remembered(vocabulary: Vocabulary) -> dict[Key, Node | None]:
    known = _REMEMBERED.get(vocabulary)
    if known is None:
        known = _REMEMBERED[vocabulary] = {}
    return known


def _read(keys: Sequence[Key], vocabulary: Vocabulary) -> dict[Key, Node | None]:
    parts = [_parts(words) for words, _ in keys]
    told = [
        _Told.by(part, section, vocabulary)
        for (_, section), its in zip(keys, parts, strict=True)
        for part in its
    ]
    understood = _READERS.read_each([one.statement for one in told])
    nodes = iter([one.as_read(node) for one, node in zip(told, understood, strict=True)])
    return {
        key: _joined([next(nodes) for _ in its], its, key[1]) for key, its in zip(keys, parts, strict=True)
    }


def _parts(words: str) -> list[str]:
    """The statements of a line; none of one too long to be read."""
    return [] if len(words) > 2 * LONGEST_READ else [words[start:end] for start, end in sentences(words)]


def _joined(nodes: Sequence[Node | None], parts: Sequence[str], section: Section) -> Node | None:
    """What the parts of a line say together."""
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


class _Told(NamedTuple):
    """A statement; `is_turned` where an inclusion says of itself that it keeps out."""

    statement: Statement
    is_turned: bool

    @classmethod
    def by(cls, words: str, section: Section, vocabulary: Vocabulary) -> _Told:
        """What the words tell, without what says nothing of its own."""
        kept_out = who_is_excluded(words)
        if kept_out and section is Section.INCLUSION:
            return cls(cls.by(kept_out, Section.EXCLUSION, vocabulary).statement, True)
        plain = without_label(plain_words(_spelled_out(kept_out or words, vocabulary)))
        if section is Section.EXCLUSION:
            plain = plain.removeprefix("or ")
        return cls(Statement(plain, section, vocabulary), False)

    def as_read(self, node: Node | None) -> Node | None:
        """What a reader made of the statement, or the limits found in it; turned where it must be."""
        if node is None or isinstance(node, TeamTest):
            node = self._with_bounds(node)
        return node if node is None or isinstance(node, TeamTest) or not self.is_turned else Not(node)

    def _with_bounds(self, node: TeamTest | None) -> Node | None:
        bounds = read_bounds(self.statement)
        if node is None or bounds is None:
            return node or bounds
        is_out = self.statement.section is Section.EXCLUSION
        return AnyOf((node, bounds)) if is_out else AllOf((node, bounds))


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
