"""Former NCT numbers that the registry itself does not list, each with where we have it from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from waymark.trials.identifiers import NctId


@dataclass(frozen=True)
class KnownAlias:
    """The number a trial has now. `source` names the phrase in `wording` that says how we know."""

    current: NctId
    source: str


KNOWN_ALIASES: Mapping[NctId, KnownAlias] = MappingProxyType(
    {
        # Inferred: copies of both records carry the same title, design and sponsor, this one earlier.
        # The registry does not confirm it, so people are told that it seems to be the same trial.
        NctId("NCT04592458"): KnownAlias(NctId("NCT05745532"), "same_title_and_design"),
    }
)
