"""One trial judged for the profile of a conversation, with the warnings its number and status call for."""

from __future__ import annotations

from dataclasses import dataclass, replace

from waymark.catalogue.by_number import FoundByNumber
from waymark.dialogue.conversation import Conversation, Sources
from waymark.eligibility.judging import judge
from waymark.eligibility.verdicts import Verdict, WarningCode
from waymark.search.distance import haversine_km, place_of
from waymark.search.locating import SiteLocator
from waymark.trials.trial import Trial


@dataclass(frozen=True)
class JudgedTrial:
    """`found` tells how the trial was named; `verdict` has its warnings, but not that of a former number.

    A former number is said once, when it is used; `recorded` is the verdict with that warning too.
    """

    found: FoundByNumber
    verdict: Verdict
    recorded: Verdict

    @property
    def trial(self) -> Trial:
        """The trial itself."""
        return self.found.record.trial

    @property
    def former(self) -> str | None:
        """The number the person used, when the trial has another one now."""
        return str(self.found.asked_number) if self.found.is_alias else None

    @property
    def nct_id(self) -> str:
        """Its number as plain text, as messages and slots carry it."""
        return str(self.trial.nct_id)


def judged(found: FoundByNumber, conversation: Conversation, sources: Sources) -> JudgedTrial:
    """Judges the trial anew: what was told since it was shown counts."""
    verdict = judge(
        found.record.trial,
        found.record.criteria,
        conversation.profile,
        today=sources.today,
        vocabulary=sources.reading,
    )
    recorded = found.warned(verdict)
    warnings = tuple(code for code in recorded.warnings if code is not WarningCode.FORMER_NUMBER)
    return JudgedTrial(found, replace(recorded, warnings=warnings), recorded)


def kilometres_to_sites(
    trial: Trial, conversation: Conversation, sources: Sources
) -> tuple[tuple[float | None, ...], bool]:
    """Kilometres to each site in order (None: not known), and whether only a country was told."""
    place = place_of(conversation.profile, sources.names.places)
    if place is None:
        return (), False
    locate = SiteLocator(sources.names.places)
    here = (place.latitude, place.longitude)
    spots = (locate(site) for site in trial.sites)
    return tuple(haversine_km(here, spot) if spot else None for spot in spots), place.is_wide
