"""The Profile: all facts of one conversation. A fact that is absent was not told; it never means no."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass

from waymark.profile.facts import Fact, FactName
from waymark.trials.once import once


@dataclass(frozen=True)
class Profile:
    facts: tuple[Fact, ...] = ()

    @once
    def worked_out(self) -> dict[Hashable, object]:
        """What was worked out from these facts; it lives and goes with them, and is never compared."""
        return {}

    @once
    def told(self) -> frozenset[FactName]:
        """What the person has spoken to, be it to say "not sure"."""
        return frozenset(fact.name for fact in self.facts)

    def fact(self, name: FactName) -> Fact | None:
        """The last fact of that name; None when nothing was told."""
        found = self._by_name.get(name)
        return found[-1] if found else None

    def all_of(self, name: FactName) -> tuple[Fact, ...]:
        """Every fact of that name, in the order told."""
        return self._by_name.get(name, ())

    @once
    def _by_name(self) -> dict[FactName, tuple[Fact, ...]]:
        found: dict[FactName, list[Fact]] = {}
        for fact in self.facts:
            found.setdefault(fact.name, []).append(fact)
        return {name: tuple(facts) for name, facts in found.items()}

    def treatment(self, name: str) -> Fact | None:
        """The fact about that treatment (standard name); None when it was not spoken of."""
        return next((f for f in self.all_of(FactName.TREATMENT) if f.value == name), None)

    def lab(self, analyte: str) -> Fact | None:
        """The last value told of that analyte; None when not told."""
        return next((f for f in reversed(self.all_of(FactName.LAB)) if f.analyte == analyte), None)

    def has_been_asked_or_told(self, name: FactName) -> bool:
        """Whether the person has spoken to this, be it to say "not sure"."""
        return self.fact(name) is not None

    def with_facts(self, told: Iterable[Fact]) -> Profile:
        """This profile after the person said more: a later fact takes the place of the one it corrects."""
        facts = list(self.facts)
        for fact in told:
            facts = [kept for kept in facts if not _gives_way(kept, fact)]
            facts.append(fact)
        return Profile(tuple(facts))

    def without(self, name: FactName) -> Profile:
        """This profile with every fact of that name taken back."""
        return Profile(tuple(fact for fact in self.facts if fact.name is not name))


def _gives_way(kept: Fact, told: Fact) -> bool:
    """A same-key fact gives way, and so does an earlier "not sure" once a value is told."""
    if kept.name is not told.name:
        return False
    return kept.key == told.key or (kept.value is None and kept.analyte is None)
