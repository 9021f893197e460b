"""One person's search: what judging and placing a trial for it rests on, and how one is judged."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import date

from waymark.eligibility.judging import judge
from waymark.eligibility.verdicts import WarningCode
from waymark.profile.facts import FactName
from waymark.profile.profile import Profile
from waymark.search.conditions import Naming, SoughtCondition, sought_condition
from waymark.search.distance import Distance, nearest_site, place_of
from waymark.search.findings import FindingsTold
from waymark.search.locating import SiteLocator, site_locator
from waymark.search.looking import BestFit, Look
from waymark.search.placing import Placed
from waymark.search.ranking import standing_of
from waymark.search.reasons import reasons_for
from waymark.search.results import FoundTrial
from waymark.store.reading import Criteria
from waymark.store.records import TrialRecord
from waymark.trials.trial import Trial
from waymark.vocabulary.place import Place
from waymark.vocabulary.vocabulary import Vocabulary

KM_IN_A_MILE = 1.609344  # the international mile


@dataclass(frozen=True)
class SearchRequest:
    """One person's search, with all that judging and ranking a trial needs.

    `most_km` is how far away a site may be, None when that was not told.
    """

    profile: Profile
    condition: SoughtCondition
    place: Place | None
    most_km: float | None
    today: date
    vocabulary: Vocabulary
    judging: Vocabulary
    locate: SiteLocator
    look: Look | None
    best_fit: BestFit
    findings: FindingsTold

    @property
    def here(self) -> tuple[float, float] | None:
        """Latitude and longitude of the person's place, in degrees; None when not told."""
        return (self.place.latitude, self.place.longitude) if self.place else None

    @property
    def what_places(self) -> tuple[Hashable, ...]:
        """What the order of trials rests on before anything else of the person counts."""
        return (self.condition.standard, self.vocabulary.conditions, self.here, self.locate, self.today)

    def judged(self, record: TrialRecord, naming: Naming) -> FoundTrial:
        """A whole record, judged for this person."""
        trial = record.trial
        distance = nearest_site(trial, self.place, locate=self.locate) if self.place else None
        return self._judged(trial, record.criteria, naming, distance)

    def judged_at(self, placed: Placed, criteria: Criteria) -> FoundTrial:
        """A trial whose place in the list is known, judged by its criteria."""
        return self._judged(placed.trial, criteria, placed.naming, placed.distance)

    def is_beyond(self, distance: Distance | None) -> bool:
        """Whether it is farther away than the person would go."""
        return distance is not None and self.most_km is not None and distance.km > self.most_km

    def _judged(
        self, trial: Trial, criteria: Criteria, naming: Naming, distance: Distance | None
    ) -> FoundTrial:
        verdict = judge(trial, criteria, self.profile, today=self.today, vocabulary=self.judging)
        standing = standing_of(
            trial,
            verdict,
            naming=naming,
            distance=distance,
            is_stale=WarningCode.STALE_RECORD in verdict.warnings,
            is_beyond=self.is_beyond(distance),
            findings=self.findings.of_trial(trial),
        )
        reasons = reasons_for(naming, standing, distance, trial)
        return FoundTrial(trial, criteria, verdict, distance, naming, standing, reasons)


def request_of(
    profile: Profile,
    condition: str,
    *,
    today: date,
    vocabulary: Vocabulary,
    judging: Vocabulary,
    look: Look | None,
) -> SearchRequest:
    """The search of this person for this condition; lines are judged with the vocabulary `judging`."""
    return SearchRequest(
        profile=profile,
        condition=sought_condition(condition, vocabulary.conditions),
        place=place_of(profile, vocabulary.places),
        most_km=_most_km(profile),
        today=today,
        vocabulary=vocabulary,
        judging=judging,
        locate=site_locator(vocabulary.places),
        look=look,
        best_fit=BestFit(profile),
        findings=FindingsTold(profile, judging),
    )


def _most_km(profile: Profile) -> float | None:
    """How far the person would go, in km; None when not told."""
    fact = profile.fact(FactName.MAX_DISTANCE_KM)
    if fact is None or not fact.is_answered or isinstance(fact.value, (str, bool)) or fact.value is None:
        return None
    return float(fact.value) * (KM_IN_A_MILE if (fact.unit or "").startswith("mi") else 1.0)
