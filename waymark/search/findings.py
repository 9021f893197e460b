"""Whether a title is for what the person told: what a test found, the stage, and treatments had."""

from __future__ import annotations

import re
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
_SYSTEMIC = (
    "chemotherapy", "immunotherapy", "targeted therapy", "tyrosine kinase inhibitors", "car t-cell therapy",
    "hematopoietic stem cell transplantation", "antibody-drug conjugates",
)  # fmt: skip
"""Treatments of the whole body for a cancer: after one, nobody is untreated."""
_UNTREATED = re.compile(r"\b(?:untreated|newly[- ]diagnosed|treatment[- ]na[iï]ve)\b")
_FIRST_LINE = re.compile(r"\b(?:first[- ]line|1st[- ]line|front-?line|upfront)\b")
_TREATED = re.compile(
    r"\b(?:relapsed|refractory|recurrent|relapse|previously[- ]treated|pre-?treated|resistant|second[- ]line|"
    r"third[- ]line|progressed|progression|failed|failure)\b"
)
_LINES_FOR_LATER = 2
_TRIPLE_NEGATIVE = re.compile(r"\btriple[- ]negative\b|\btnbc\b")
_RECEPTORS = ("hormone receptor-positive tumor", "HER2-positive tumor")


class FindingsTold:
    """What a profile says of biomarkers, the stage and treatments; without a word of them all is NEITHER."""

    def __init__(self, profile: Profile, vocabulary: Vocabulary) -> None:
        told = [fact for fact in profile.all_of(FactName.BIOMARKER) if fact.is_answered]
        self._is_found = {str(fact.value): fact.status is not FactStatus.NEVER for fact in told}
        self._by_stage = Judge(profile, vocabulary) if profile.fact(FactName.STAGE) else None
        had = [fact for fact in profile.all_of(FactName.TREATMENT) if fact.is_answered]
        is_kind_of = vocabulary.treatments.is_kind_of
        self._lines = sum(
            fact.status is not FactStatus.NEVER
            and any(is_kind_of(str(fact.value), kind) for kind in _SYSTEMIC)
            for fact in had
        )
        self._is_untreated = bool(had) and all(
            fact.value is None and fact.status is FactStatus.NEVER for fact in had
        )

    def of_title(self, title: str) -> int:
        """FOR_FINDING when it names one as the person was told; FOR_ANOTHER when it is for others only.

        Of stages only another one counts: "advanced solid tumors" is no nearer than the illness by name. It
        decides nothing but the order: a title says less than the lines do.
        """
        if self._is_for_another_stage(title) or self._is_of_another_time(title.lower()):
            return FOR_ANOTHER
        return self._by_biomarkers(title)

    def _is_for_another_stage(self, title: str) -> bool:
        named = _stage_in(title) if self._by_stage else None
        if self._by_stage is None or named is None:
            return False
        return self._by_stage.answer(named, wanted=True).truth is Truth.FALSE

    def _by_biomarkers(self, title: str) -> int:
        if not self._is_found:
            return NEITHER
        if _TRIPLE_NEGATIVE.search(title.lower()) and any(map(self._is_found.get, _RECEPTORS)):
            return FOR_ANOTHER
        named = _named_in(title)
        if not named:
            return NEITHER
        is_met = any(map(self._agrees, named)) and not any(map(self._contradicts, named))
        return FOR_FINDING if is_met else FOR_ANOTHER

    def _is_of_another_time(self, lowered: str) -> bool:
        """Whether it is for people before a first treatment and this one had some, or the reverse."""
        is_for_later = _TREATED.search(lowered) is not None
        if self._is_untreated:
            return is_for_later and not _UNTREATED.search(lowered)
        is_for_first = _UNTREATED.search(lowered) or (
            self._lines >= _LINES_FOR_LATER and _FIRST_LINE.search(lowered)
        )
        return bool(self._lines and is_for_first and not is_for_later)

    def _agrees(self, mention: BiomarkerMention) -> bool:
        return any(self._is_found.get(one) is mention.is_found for one in mention.standards)

    def _contradicts(self, mention: BiomarkerMention) -> bool:
        is_told = any(one in self._is_found for one in mention.standards)
        return is_told and not self._agrees(mention)


@lru_cache(maxsize=20_000)
def _named_in(title: str) -> tuple[BiomarkerMention, ...]:
    return tuple(biomarker_mentions(title.lower()))


@lru_cache(maxsize=20_000)
def _stage_in(title: str) -> Node | None:
    found = stage_words(title.lower())
    return found.node if found else None
