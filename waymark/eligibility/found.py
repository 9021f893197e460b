"""What was found of each line, apart from its words, which the line has, and from what was told.

Of the facts it has the places: so it is the same for all who say the same, and nothing of a person is in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, overload

from waymark.eligibility.answers.tree import RecordSays
from waymark.eligibility.change_rules import ChangeRule
from waymark.eligibility.criteria import Criterion, Section
from waymark.eligibility.telling import Place, Told
from waymark.eligibility.verdicts import (
    Change,
    ChangeKind,
    CriterionWords,
    Finding,
    FindingLabel,
    Fit,
    Receipt,
    RecordField,
    Verdict,
    WarningCode,
)


class ToBeKnown(NamedTuple):
    """What would settle an open line; `is_told` where something told leaves it open."""

    kind: ChangeKind
    rule: ChangeRule
    is_told: bool


class Found(NamedTuple):
    """`places` are those of the facts in its receipt, `to_hold` what would have to change for it.

    `goes_with_another` is of an inclusion line that says no: it may be one of several illnesses.
    """

    label: FindingLabel
    rule: str
    places: tuple[Place, ...] = ()
    to_be_known: tuple[ToBeKnown, ...] = ()
    to_hold: tuple[Change, ...] = ()
    goes_with_another: bool = False


class FieldFound(NamedTuple):
    """The same of one of the record's own fields."""

    name: str
    kind: str
    field: RecordField
    found: Found


def labels_of(verdict: Verdict) -> Sequence[FindingLabel]:
    """The label of each finding, in order."""
    if isinstance(verdict.findings, Findings):
        return verdict.findings.labels
    return [finding.label for finding in verdict.findings]


class Findings(Sequence[Finding]):
    """The findings of a verdict, made when somebody looks at them: a list of trials needs only labels."""

    __slots__ = ("_criteria", "_fields", "_found", "_made", "_told")

    def __init__(
        self,
        fields: Sequence[FieldFound],
        criteria: Sequence[Criterion],
        found: Sequence[Found],
        told: Told,
    ) -> None:
        """`found` holds the fields' first."""
        self._fields, self._criteria, self._found, self._told = fields, criteria, found, told
        self._made: tuple[Finding, ...] | None = None

    @property
    def labels(self) -> list[FindingLabel]:
        """The label of each."""
        return [one.label for one in self._found]

    def __len__(self) -> int:
        return len(self._found)

    @overload
    def __getitem__(self, place: int) -> Finding: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Finding, ...]: ...
    def __getitem__(self, place: int | slice) -> Finding | tuple[Finding, ...]:
        return self._all()[place]

    def __iter__(self) -> Iterator[Finding]:
        return iter(self._all())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, (Findings, tuple)):
            return NotImplemented
        return self._all() == tuple(other)

    def __hash__(self) -> int:
        return hash(self._all())

    def __repr__(self) -> str:
        return repr(self._all())

    def _all(self) -> tuple[Finding, ...]:
        if self._made is None:
            self._made = tuple(self._of_fields()) + tuple(self._of_lines())
        return self._made

    def _of_fields(self) -> Iterator[Finding]:
        for field, found in zip(self._fields, self._found, strict=False):
            yield self._finding(field.name, Section.INCLUSION, field.kind, field.field, found)

    def _of_lines(self) -> Iterator[Finding]:
        for line, found in zip(self._criteria, self._found[len(self._fields) :], strict=True):
            words = CriterionWords(line.text, line.start, line.end)
            yield self._finding(line.id, line.section, line.kind.word, words, found)

    def _finding(
        self, name: str, section: Section, kind: str, side: CriterionWords | RecordField, found: Found
    ) -> Finding:
        facts = self._told.at(found.places)
        return Finding(name, found.label, section, kind, found.rule, Receipt(side, facts))


class Judged(NamedTuple):
    """What was found of a trial. `shown` holds its fields' and its lines', `alone` each line's by itself."""

    says: RecordSays
    warnings: tuple[WarningCode, ...]
    fields: tuple[FieldFound, ...]
    alone: tuple[Found, ...]
    shown: tuple[Found, ...]
    fit: Fit
    changes: tuple[Change, ...]

    def verdict(self, nct_id: str, criteria: Sequence[Criterion], told: Told) -> Verdict:
        """With the words of the lines and of the person."""
        findings = Findings(self.fields, criteria, self.shown, told)
        return Verdict(nct_id, self.fit, self.warnings, findings, self.changes)
