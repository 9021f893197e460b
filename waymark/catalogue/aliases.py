"""Former NCT numbers that the registry itself does not list, each with where we have it from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from waymark.trials.identifiers import NctId


@dataclass(frozen=True)
class KnownAlias:
    """The number a trial has now, and how we know. An inferred one is only said to seem so."""

    current: NctId
    source: str


KNOWN_ALIASES: Mapping[NctId, KnownAlias] = MappingProxyType(
    {
        NctId("NCT04592458"): KnownAlias(
            NctId("NCT05745532"),
            "Inferred from public copies of both records: the same title and design, listed earlier. "
            "The registry does not confirm it.",
        ),
    }
)
