"""Finds one trial by the NCT number that a person names, be it a former one."""

from __future__ import annotations

from dataclasses import dataclass, replace

from waymark.catalogue.aliases import KNOWN_ALIASES
from waymark.catalogue.twins import twins_of
from waymark.eligibility.verdicts import Verdict, WarningCode
from waymark.errors import TrialNotFound, UsageError
from waymark.store.records import TrialRecord
from waymark.store.trials import TrialStore
from waymark.trials.freshness import was_open_when_last_known
from waymark.trials.identifiers import NctId, nct_ids_in

LISTED_BY_THE_REGISTRY = "The registry's record lists it as a former number."


@dataclass(frozen=True)
class FoundByNumber:
    """A trial that was asked for by number. `source` says how we know an alias; None when it is none.

    `twins` are other records of the store that seem to be of the same trial.
    """

    record: TrialRecord
    asked_number: NctId
    is_alias: bool
    source: str | None = None
    twins: tuple[NctId, ...] = ()

    @property
    def warnings(self) -> tuple[WarningCode, ...]:
        """What must be said of it besides its age: a former number, a trial that takes nobody."""
        former = (WarningCode.FORMER_NUMBER,) if self.is_alias else ()
        closed = () if was_open_when_last_known(self.record.trial) else (WarningCode.NOT_OPEN,)
        return former + closed

    def warned(self, verdict: Verdict) -> Verdict:
        """The verdict with these warnings before its own; the fit stays as it is."""
        others = tuple(code for code in verdict.warnings if code not in self.warnings)
        return replace(verdict, warnings=self.warnings + others)


def find_by_number(store: TrialStore, text: str) -> FoundByNumber:
    """The trial of the first NCT number in the text ("nct 04592458" too), open or closed.

    Raises UsageError when the text names no number, TrialNotFound when the store has no such trial.
    """
    numbers = nct_ids_in(text)
    if not numbers:
        raise UsageError(f"{text!r} names no NCT number (NCT and eight digits).")
    asked = numbers[0]
    record = store.get(asked)
    if record is not None:
        is_alias = record.trial.nct_id != asked
        source = LISTED_BY_THE_REGISTRY if is_alias else None
        return FoundByNumber(record, asked, is_alias, source, twins_of(store, record.trial))
    return _by_known_alias(store, asked)


def _by_known_alias(store: TrialStore, asked: NctId) -> FoundByNumber:
    alias = KNOWN_ALIASES.get(asked)
    record = store.get(alias.current) if alias else None
    if alias is None or record is None:
        raise TrialNotFound(asked)
    return FoundByNumber(record, asked, True, alias.source, twins_of(store, record.trial))
