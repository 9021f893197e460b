"""Whether a title is for what was found of the person, and for their stage: "EGFR-mutated lung cancer"."""

from __future__ import annotations

from functools import lru_cache

from waymark.eligibility.answers.tree import Judge
from waymark.eligibility.answers.truth import Truth
from waymark.eligibility.lines.stage_words import stage_words
from waymark.eligibility.predicates import Node
from waymark.profile.facts import FactName, FactStatus
from waymark.profile.profile import Profile
from waymark.vocabulary.biomarkers import BiomarkerMention, biomarker_mentions
from waymark.vocabulary.vocabulary import Vocabulary

FOR_FINDING, NEITHER, FOR_ANOTHER = range(3)


class FindingsTold:
    """What a profile says of biomarkers and the stage; without a word of them every title is NEITHER."""

    def __init__(self, profile: Profile, vocabulary: Vocabulary) -> None:
        told = [fact for fact in profile.all_of(FactName.BIOMARKER) if fact.is_answered]
        self._is_found = {str(fact.value): fact.status is not FactStatus.NEVER for fact in told}
        self._by_stage = Judge(profile, vocabulary) if profile.fact(FactName.STAGE) else None

    def of_title(self, title: str) -> int:
        """FOR_FINDING when it names one as the person was told; FOR_ANOTHER when it names only others.

        Of stages only another one counts: "advanced solid tumors" is no nearer than the illness by name. It
        decides nothing but the order: a title says less than the lines do.
        """
        return FOR_ANOTHER if self._is_for_another_stage(title) else self._by_biomarkers(title)

    def _is_for_another_stage(self, title: str) -> bool:
        named = _stage_in(title) if self._by_stage else None
        if self._by_stage is None or named is None:
            return False
        return self._by_stage.answer(named, wanted=True).truth is Truth.FALSE

    def _by_biomarkers(self, title: str) -> int:
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


@lru_cache(maxsize=20_000)
def _stage_in(title: str) -> Node | None:
    found = stage_words(title.lower())
    return found.node if found else None
