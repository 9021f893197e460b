"""What a profile tells, by name: where each fact stands, and what tells those of a name from others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from hashlib import blake2b
from typing import cast

from waymark.profile.facts import Fact, FactName
from waymark.profile.profile import Profile

Place = tuple[FactName, int]
"""Which fact of that name, in the order told."""

Key = tuple[bytes, ...]
"""For each of some names a digest of what was told of it; empty where nothing was."""


class Told:
    """The facts of one profile."""

    def __init__(self, profile: Profile) -> None:
        self._facts = {name: profile.all_of(name) for name in profile.told}
        self._digests = {name: _digest(facts) for name, facts in self._facts.items()}
        self._keys: dict[tuple[FactName, ...], Key | None] = {}
        first: dict[Fact, Place] = {}  # where the very same was told twice it stands once
        self._places = {
            id(fact): first.setdefault(fact, (name, place))
            for name, facts in self._facts.items()
            for place, fact in enumerate(facts)
        }

    def key(self, names: tuple[FactName, ...]) -> Key | None:
        """What was told of these names; None when it cannot be told apart from all else."""
        if names not in self._keys:
            digests = [self._digests.get(name, b"") for name in names]
            self._keys[names] = None if None in digests else cast("Key", tuple(digests))
        return self._keys[names]

    def places(self, facts: Sequence[Fact]) -> tuple[Place, ...]:
        """Where these facts stand; each must be one of the profile's own."""
        places = self._places
        return tuple([places[id(fact)] for fact in facts])

    def at(self, places: Sequence[Place]) -> tuple[Fact, ...]:
        """The facts that stand there."""
        facts = self._facts
        return tuple([facts[name][place] for name, place in places])


def told_by(profile: Profile) -> Told:
    """What this profile tells; worked out once."""
    found = profile.worked_out.get(Told)
    if found is None:
        found = profile.worked_out[Told] = Told(profile)
    return cast("Told", found)


def _digest(facts: Sequence[Fact]) -> bytes | None:
    """Of all but who said it, in which words and when, for which no line asks.

    None where two say the same: in a receipt one of them may stand for both.
    """
    said = [repr(replace(fact, words=None, start=None, end=None, about=None, turn=None)) for fact in facts]
    if len(set(said)) < len(said):
        return None
    return blake2b("".join(said).encode("utf-8", "surrogatepass"), digest_size=16).digest()
