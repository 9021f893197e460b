"""In which order trials are shown: the most useful first, the same order every time."""

from __future__ import annotations

from typing import NamedTuple

from waymark.eligibility.found import labels_of
from waymark.eligibility.verdicts import FindingLabel, Fit, Verdict
from waymark.search.conditions import Naming
from waymark.search.distance import TAKING_PEOPLE, Distance
from waymark.search.findings import FOR_ANOTHER, NEITHER
from waymark.trials.freshness import last_status
from waymark.trials.trial import Trial
from waymark.trials.vocabulary import OverallStatus, StudyType

STARTS_LATER = 1
TREATMENT = "TREATMENT"  # the registry's word for the purpose of a trial that treats
FITS = (Fit.POSSIBLE, Fit.UNCLEAR, Fit.UNLIKELY)  # the best first
_MOST_STEPS = 9  # more steps of naming than any table has; the score needs a bound
_BANDS_KM = (50.0, 300.0, 1_500.0)  # our own: across town, a day there and back, a short flight
_HALFWAY_KM = 100.0  # where the score of nearness is a half; the order does not depend on it


class Standing(NamedTuple):
    """What a trial's place in the list rests on, the weightiest first; less is better throughout.

    A title that contradicts what was told comes right after the fit: no fresh record mends that.
    Whether it lies beyond the distance that the person named, and whether its title is for what was found
    of the person and for their stage (`findings`), come before its status: a trial that is out of reach today
    is no nearer for recruiting. How far it is in coarse steps comes before its aim and the criteria met, and
    the kilometres themselves only then.
    """

    fit: int
    is_stale: bool
    is_beyond: bool
    findings: int
    status: int
    naming: int
    aim: int
    unmet_percent: int
    km: float
    nct_id: str

    @property
    def band(self) -> int:
        """0 across town to 2 a short flight; 3 is farther, or not known."""
        return sum(self.km > most for most in _BANDS_KM)

    @property
    def is_for_another(self) -> bool:
        """Whether its title contradicts what was told."""
        return self.findings == FOR_ANOTHER

    @property
    def key(self) -> tuple[int, bool, bool, bool, int, int, int, int, int, int, float, str]:
        """What the list is sorted by."""
        return (
            self.fit,
            self.is_for_another,
            self.is_stale,
            self.is_beyond,
            self.findings,
            self.status,
            self.naming,
            self.band,
            self.aim,
            self.unmet_percent,
            self.km,
            self.nct_id,
        )

    @property
    def score(self) -> float:
        """One number between 0 and 1 that never rises down the list; it says order, not chance."""
        cell = (2 - self.fit) * 2 + (not self.is_for_another)
        cell = cell * 2 + (not self.is_stale)
        cell = cell * 2 + (not self.is_beyond)
        cell = cell * 4 + (3 - self.findings)
        cell = cell * 3 + (2 - self.status)
        cell = cell * (_MOST_STEPS + 1) + _MOST_STEPS - self.naming
        cell = (cell * 4 + 3 - self.band) * 3 + 2 - self.aim
        nearness = _HALFWAY_KM / (_HALFWAY_KM + self.km)
        within = (100 - self.unmet_percent + nearness * 0.99) / 101
        return round((cell + within) / (3 * 2 * 2 * 2 * 4 * 3 * (_MOST_STEPS + 1) * 4 * 3), 9)


def standing_of(
    trial: Trial,
    verdict: Verdict,
    *,
    naming: Naming,
    distance: Distance | None,
    is_stale: bool,
    is_beyond: bool,
    findings: int = NEITHER,
) -> Standing:
    """Where a trial stands. A distance that is not known stands behind every known one."""
    return prospect_of(
        trial,
        verdict.fit,
        naming=naming,
        distance=distance,
        is_stale=is_stale,
        is_beyond=is_beyond,
        findings=findings,
        unmet_percent=100 - round(100 * share_of_met(verdict)),
    )


def prospect_of(
    trial: Trial,
    fit: Fit,
    *,
    naming: Naming,
    distance: Distance | None,
    is_stale: bool,
    is_beyond: bool,
    findings: int = NEITHER,
    unmet_percent: int = 0,
) -> Standing:
    """Where a trial of that fit would stand if all its criteria were met."""
    return Standing(
        fit=FITS.index(fit),
        is_stale=is_stale,
        is_beyond=is_beyond,
        findings=findings,
        status=status_order(trial),
        naming=min(naming.step, _MOST_STEPS),
        aim=aim_of(trial),
        unmet_percent=unmet_percent,
        km=distance.km if distance else float("inf"),
        nct_id=trial.nct_id,
    )


def share_of_met(verdict: Verdict) -> float:
    """The part of the criteria that are met, of those that apply to this person; 0 when none does."""
    labels = labels_of(verdict)
    applying = len(labels) - labels.count(FindingLabel.NOT_APPLICABLE)
    return labels.count(FindingLabel.MET) / applying if applying else 0.0


def status_order(trial: Trial) -> int:
    """0 takes people now, STARTS_LATER will, 2 only by invitation or not said."""
    status = last_status(trial)
    if status in TAKING_PEOPLE:
        return 0
    return STARTS_LATER if status is OverallStatus.NOT_YET_RECRUITING else 2


def aim_of(trial: Trial) -> int:
    """0 tries a treatment, 1 tries something else (care, prevention, a test), 2 only observes."""
    if trial.study_type is StudyType.OBSERVATIONAL:
        return 2
    return 0 if trial.primary_purpose == TREATMENT else 1
