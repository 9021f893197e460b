"""Whether a trial's title is for what a test found of the person: "EGFR-mutated lung cancer"."""

from __future__ import annotations

from functools import lru_cache

from waymark.profile.facts import FactName, FactStatus
from waymark.profile.profile import Profile
from waymark.vocabulary.biomarkers import BiomarkerMention, biomarker_mentions

FOR_FINDING, NEITHER, FOR_ANOTHER = range(3)


class FindingsTold:
    """What a profile says of biomarkers; without a word of them every title is NEITHER."""

    def __init__(self, profile: Profile) -> None:
        told = [fact for fact in profile.all_of(FactName.BIOMARKER) if fact.is_answered]
        self._is_found = {str(fact.value): fact.status is not FactStatus.NEVER for fact in told}

    def of_title(self, title: str) -> int:
        """FOR_FINDING when it names one as the person was told; FOR_ANOTHER when it names only others.

        It decides nothing but the order: a title says less than the lines do.
        """
        if not self._is_found:
            return NEITHER
        named = _named_in(title)
        if not named:
            return NEITHER
        return FOR_FINDING if any(map(self._agrees, named)) else FOR_ANOTHER

    def _agrees(self, mention: BiomarkerMention) -> bool:
        return any(self._is_found.get(one) is mention.is_found for one in mention.standards)


@lru_cache(maxsize=20_000)
def _named_in(title: str) -> tuple[BiomarkerMention, ...]:
    return tuple(biomarker_mentions(title.lower()))
