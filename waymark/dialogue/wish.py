"""A wish for trials of some kind and no other, kept for every list until it is given up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

from waymark.understanding.traits_asked import trait_named


class WishKind(str, Enum):
    """TREATMENT and TRAIT are named by words, PLACE by its standard name, HOME_COUNTRY by none."""

    TREATMENT = "treatment"
    TRAIT = "trait"
    PLACE = "place"
    HOME_COUNTRY = "home_country"


_OF_PLACE = frozenset({WishKind.PLACE, WishKind.HOME_COUNTRY})


@dataclass(frozen=True)
class Wish:
    """`is_without`: trials where it is not so are wanted. `turn`: the message that told it."""

    kind: WishKind
    words: str = ""
    is_without: bool = False
    turn: int = 0


def with_wish(wishes: Iterable[Wish], new: Wish) -> tuple[Wish, ...]:
    """The wishes with the new one, which takes the place of one that it contradicts or repeats."""
    return (*(each for each in wishes if not _gives_way(each, new)), new)


def _gives_way(old: Wish, new: Wish) -> bool:
    if {old.kind, new.kind} <= _OF_PLACE:
        return True
    if old.kind is not new.kind:
        return False
    is_same = old.words.casefold() == new.words.casefold()
    are_both_wanted = not (old.is_without or new.is_without)
    return is_same or (are_both_wanted and _are_of_one_sort(old, new))


def _are_of_one_sort(old: Wish, new: Wish) -> bool:
    """Two treatments, two phases, two sponsors: a trial that is both is not what is meant."""
    return old.kind is WishKind.TREATMENT or trait_named(old.words) is trait_named(new.words)


def wish_to_record(wish: Wish) -> dict[str, object]:
    """A wish in the value of slot `wishes`."""
    return {"kind": wish.kind.value, "words": wish.words, "without": wish.is_without, "turn": wish.turn}


def wish_from_record(record: Mapping[str, object]) -> Wish:
    """Reads what `wish_to_record` wrote."""
    return Wish(
        WishKind(record["kind"]), str(record["words"]), bool(record["without"]), int(str(record["turn"]))
    )
