"""Which of the changed trials speak of a condition: found by name, each condition looked up once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from waymark.search.conditions import SoughtCondition, naming_of, sought_condition
from waymark.store.records import TrialRecord
from waymark.trials.trial import Trial
from waymark.vocabulary.conditions import ConditionVocabulary


class RelevantTrials:
    """The changed trials by condition, as a search would find them."""

    def __init__(self, records: Iterable[TrialRecord], conditions: ConditionVocabulary) -> None:
        self._conditions = conditions
        self._by_number = {str(record.trial.nct_id): record for record in records}
        self._by_name: dict[str, set[str]] = defaultdict(set)
        for number, record in self._by_number.items():
            for name in _names(record.trial):
                self._by_name[name].add(number)
        self._found: dict[str, tuple[TrialRecord, ...]] = {}

    @property
    def by_number(self) -> Mapping[str, TrialRecord]:
        """Every changed trial."""
        return self._by_number

    def of(self, condition: str) -> Sequence[TrialRecord]:
        """The changed trials for this condition, a kind of it, or a broader one that still says something."""
        if condition not in self._found:
            sought = sought_condition(condition, self._conditions)
            self._found[condition] = tuple(self._naming(sought))
        return self._found[condition]

    def _naming(self, sought: SoughtCondition) -> Iterable[TrialRecord]:
        wanted = sought.names | sought.kinds | sought.broader_names
        names = self._by_name.keys() & wanted
        for number in sorted({number for name in names for number in self._by_name[name]}):
            record = self._by_number[number]
            if naming_of(record.trial, sought, self._conditions) is not None:
                yield record


def _names(trial: Trial) -> set[str]:
    meshes = (mesh.term for mesh in (*trial.condition_meshes, *trial.condition_ancestors))
    return {name.strip().lower() for name in (*trial.conditions, *trial.keywords, *meshes)}
