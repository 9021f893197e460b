"""What a name is taken for, told to a person who asks why."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from waymark.vocabulary.readings import How
from waymark.vocabulary.vocabulary import Vocabulary, standard_vocabulary


@dataclass(frozen=True)
class ShownName:
    """One candidate. `source` is "tables", or "ontology or store" for what came with them."""

    kind: str
    standard: str
    how: str
    score: float
    source: str
    names: tuple[str, ...]
    broader: tuple[str, ...]
    narrower: tuple[str, ...]

    def to_record(self) -> dict[str, object]:
        """As the command prints it."""
        return asdict(self)


def show_name(name: str, vocabulary: Vocabulary) -> tuple[ShownName, ...]:
    """The conditions and treatments that the name may mean, best first, and the place; () for none."""
    conditions = tuple(
        ShownName(
            "condition",
            found.standard,
            found.how.value,
            found.score,
            "tables" if standard_vocabulary().conditions.names_of(found.standard) else "ontology or store",
            tuple(sorted(vocabulary.conditions.names_of(found.standard) - {found.standard})),
            tuple(sorted(vocabulary.conditions.broader(found.standard))),
            tuple(sorted(vocabulary.conditions.narrower(found.standard))),
        )
        for found in vocabulary.conditions.lookup(name)
    )
    return tuple(
        sorted(
            (*conditions, *_treatment(name, vocabulary), *_place(name, vocabulary)),
            key=lambda each: -each.score,
        )
    )


def _treatment(name: str, vocabulary: Vocabulary) -> tuple[ShownName, ...]:
    treatments = vocabulary.treatments
    return tuple(
        ShownName(
            "treatment",
            found.standard,
            found.how.value,
            found.score,
            "tables",
            tuple(sorted(treatments.names_of(found.standard) - {found.standard})),
            tuple(sorted(treatments.broader(found.standard))),
            tuple(sorted(treatments.narrower(found.standard))),
        )
        for found in treatments.lookup(name)
    )


def _place(name: str, vocabulary: Vocabulary) -> tuple[ShownName, ...]:
    place = vocabulary.places.resolve(name) if vocabulary.places else None
    if place is None:
        return ()
    return (ShownName("place", place.standard, How.EXACT.value, 1.0, "tables", (), (), ()),)
