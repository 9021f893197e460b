"""What was found of a trial before: a further turn judges only the lines that ask after what it touched.

Nothing that a person told is kept: of the facts a digest, of what was found only in which place they stand.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from operator import is_
from typing import NamedTuple, cast
from weakref import ref

from waymark.eligibility.answers.tree import RecordSays
from waymark.eligibility.asking import asked_after
from waymark.eligibility.criteria import Criterion, CriterionKind, Section
from waymark.eligibility.found import FieldFound, Findings, Found
from waymark.eligibility.telling import Key, Told
from waymark.eligibility.verdicts import Change, Fit, Verdict, WarningCode
from waymark.profile.facts import FactName
from waymark.trials.trial import Trial
from waymark.vocabulary.vocabulary import Vocabulary

PEOPLE_AT_A_TIME = 2
"""Verdicts kept of each trial, of those told last."""

ILLNESSES = frozenset((FactName.CONDITION, FactName.COMORBIDITY, FactName.INFECTION))
_OF_EVERY_TRIAL = ILLNESSES | {FactName.AGE, FactName.SEX}
"""What a record's own fields ask after, whatever its lines do."""


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


class _Kept(NamedTuple):
    """What was found, and what it rests on."""

    trial: ref[Trial]
    key: Key
    today: date
    vocabulary: Vocabulary
    judged: Judged


class JudgedBefore:
    """The last verdicts on one record's criteria, kept with the first of its lines: as long as they are."""

    def __init__(self, criteria: Sequence[Criterion]) -> None:
        self._rest = criteria[1:]  # with the first, it would keep itself
        self.asked_after = [asked_after(one) for one in criteria]
        """By line the facts that can change what is found of it."""
        self.names = _with_those_of_every_trial(frozenset(self.asked_after))
        self.names_its_condition = any(one.is_for_illness for one in criteria)
        """Whether an inclusion line that was read says which condition the trial is for."""
        self.conditions = [
            number
            for number, one in enumerate(criteria)
            if one.kind is CriterionKind.DIAGNOSIS and one.section is Section.INCLUSION
        ]
        """Which lines name an illness to have."""
        self._kept: tuple[_Kept, ...] = ()

    def is_of(self, criteria: Sequence[Criterion]) -> bool:
        """Whether these are the very lines."""
        return len(criteria) == len(self._rest) + 1 and all(map(is_, criteria[1:], self._rest))

    @property
    def people(self) -> int:
        """Of how many people something is kept."""
        return len(self._kept)

    def nearest(
        self, trial: Trial, key: Key, today: date, vocabulary: Vocabulary
    ) -> tuple[Judged | None, frozenset[FactName]]:
        """What was found for the facts that differ least, and the names of those that do; None for none."""
        found, fewest = None, frozenset(self.names)
        for one in self._kept:
            if one.trial() is trial and one.today == today and one.vocabulary is vocabulary:
                if one.key == key:
                    return one.judged, frozenset()
                differs = frozenset(
                    name for name, was, now in zip(self.names, one.key, key, strict=True) if was != now
                )
                if found is None or len(differs) < len(fewest):
                    found, fewest = one.judged, differs
        return found, fewest

    def asking_after(self, names: frozenset[FactName]) -> Iterable[int]:
        """The lines whose finding these facts can change."""
        return [number for number, asked in enumerate(self.asked_after) if not asked.isdisjoint(names)]

    def keep(self, judged: Judged, trial: Trial, key: Key, today: date, vocabulary: Vocabulary) -> None:
        """Keeps what was found in place of the oldest."""
        kept = _Kept(ref(trial), key, today, vocabulary, judged)
        self._kept = (kept, *self._kept[: PEOPLE_AT_A_TIME - 1])


@lru_cache(maxsize=1_000)
def _with_those_of_every_trial(names: frozenset[frozenset[FactName]]) -> tuple[FactName, ...]:
    return tuple(sorted(_OF_EVERY_TRIAL.union(*names)))


def judged_before(criteria: Sequence[Criterion]) -> JudgedBefore:
    """What is kept of these criteria; nothing yet for those of which nothing can be kept."""
    if not isinstance(criteria, tuple) or not criteria:
        return JudgedBefore(criteria)
    memory = criteria[0].worked_out
    found = cast("JudgedBefore | None", memory.get(JudgedBefore))
    if found is None or not found.is_of(criteria):
        found = memory[JudgedBefore] = JudgedBefore(criteria)
    return found
