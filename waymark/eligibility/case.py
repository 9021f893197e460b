"""A trial and a person, with all that comparing the one with the other needs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

from waymark.eligibility.answers.tree import Judge, RecordSays
from waymark.eligibility.criteria import Criterion
from waymark.eligibility.known_before import KnownBefore, known_before
from waymark.eligibility.last_people import Basis, Known
from waymark.eligibility.telling import Told, told_by
from waymark.profile.facts import FactName
from waymark.profile.profile import Profile
from waymark.trials.trial import Trial
from waymark.vocabulary.vocabulary import Vocabulary


class Case(NamedTuple):
    """`told` is what the profile tells, `before` what is known of the trial from other turns and people."""

    trial: Trial
    criteria: Sequence[Criterion]
    profile: Profile
    told: Told
    today: date
    vocabulary: Vocabulary
    before: KnownBefore

    def judge(self, says: RecordSays) -> Judge:
        """Who answers the tests of the lines, where the record's fields say this."""
        return Judge(self.profile, self.vocabulary, says, self.today)

    def known(
        self,
        kind: type[Known],
        *,
        anew: Callable[[Case], Known],
        again: Callable[[Case, Known, frozenset[FactName]], Known],
    ) -> Known:
        """What of that kind is known of the two, worked out once for the facts that the trial asks after."""
        basis = Basis(self.trial, self.told.key(self.before.names), self.today, self.vocabulary)
        return self.before.people(kind).known(basis, anew=partial(anew, self), again=partial(again, self))


def case_of(
    trial: Trial, criteria: Sequence[Criterion], profile: Profile, *, today: date, vocabulary: Vocabulary
) -> Case:
    """The case with what is remembered of both."""
    return Case(trial, criteria, profile, told_by(profile), today, vocabulary, known_before(criteria))
