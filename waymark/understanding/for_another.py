"""Whether somebody who said "for me" and told nothing more tells of another person, who is the patient."""

from __future__ import annotations

from collections.abc import Sequence

from waymark.profile.facts import About, Fact, FactName
from waymark.profile.profile import Profile

_TELLS_A_PATIENT = frozenset({FactName.AGE, FactName.CONDITION})


def has_told_only_for_me(known: Profile | None) -> bool:
    """Whether "for me" is all that is known: a button that people press who look for somebody else, too."""
    facts = known.facts if known else ()
    return [(fact.name, fact.value) for fact in facts] == [(FactName.ASKING_FOR, About.SELF.value)]


def tells_of_another(read_as_me: Sequence[Fact], read_as_first: Sequence[Fact]) -> bool:
    """Whether a message that tells no patient of who writes tells a whole one, age and illness, of another.

    `read_as_me` is the message read as of who said "for me", `read_as_first` as if nothing had been said.
    """
    if _TELLS_A_PATIENT & {fact.name for fact in read_as_me}:
        return False
    is_of_another = any(
        fact.name is FactName.ASKING_FOR and fact.value != About.SELF.value for fact in read_as_first
    )
    return is_of_another and {fact.name for fact in read_as_first} >= _TELLS_A_PATIENT
