"""What was known and what was told now, as one profile: a treatment's kin cannot contradict it."""

from __future__ import annotations

from collections.abc import Iterable

from waymark.profile.facts import Fact, FactName, FactStatus
from waymark.profile.profile import Profile
from waymark.vocabulary.vocabulary import Vocabulary


def merged(profile: Profile, told: Iterable[Fact], vocabulary: Vocabulary) -> Profile:
    """The profile after the person said more; an earlier treatment that cannot be true any more gives way.

    "Never a transplant" ends an earlier "a donor's transplant in the past". After "a transplant in the
    past", an earlier "never a donor's transplant" is not certain any more, and is forgotten.
    """
    new = tuple(told)
    kept = (fact for fact in profile.facts if not any(_contradicts(fact, each, vocabulary) for each in new))
    return Profile(tuple(kept)).with_facts(new)


def _contradicts(before: Fact, now: Fact, vocabulary: Vocabulary) -> bool:
    if not _is_named_treatment(before) or not _is_named_treatment(now):
        return False
    was_never, is_never = before.status is FactStatus.NEVER, now.status is FactStatus.NEVER
    if was_never is is_never:
        return False
    if vocabulary.treatments.is_kind_of(str(before.value), str(now.value)):
        return True
    # A past treatment of some kind stands beside "never" of one narrower kind: the kind was another.
    return was_never and vocabulary.treatments.is_kind_of(str(now.value), str(before.value))


def _is_named_treatment(fact: Fact) -> bool:
    return (
        fact.name is FactName.TREATMENT
        and fact.is_answered
        and isinstance(fact.value, str)
        and fact.status is not None
    )
