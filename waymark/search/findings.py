"""Whether a trial is for what the person told: what a test found, the stage, the course, other illnesses."""

from __future__ import annotations

import re
from functools import lru_cache

from waymark.eligibility.answers.condition import told_conditions
from waymark.eligibility.answers.tree import Judge
from waymark.eligibility.answers.truth import Truth
from waymark.eligibility.lines.stage_words import stage_words
from waymark.eligibility.predicates import Node
from waymark.profile.facts import Fact, FactName, FactStatus
from waymark.profile.profile import Profile
from waymark.trials.trial import Trial
from waymark.vocabulary.biomarkers import BiomarkerMention, biomarker_mentions
from waymark.vocabulary.stages import FARTHEST, RECURRENT, REFRACTORY
from waymark.vocabulary.vocabulary import Vocabulary

FOR_FINDING, NEITHER, BESIDE, FOR_ANOTHER = range(4)
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
_BEFORE_SPREAD = re.compile(
    r"\b(?:(?:neo-?)?adjuvant|operable|resectable|organ-confined|locali[sz]ed|active surveillance"
    r"|early breast|prostatectomy|intra-?prostatic|prostate ablation|high-risk prostate|lumpectomy|mastectomy"
    r"|breast[- ]conserving|partial breast)\b"
)
_SPREAD = re.compile(r"\b(?:metastatic|metastases|advanced|recurrent|stage iv|oligometasta\w+)\b")
_SENSITIVE = re.compile(r"\b(?:castration|castrate|hormone)[- ](?:sensitive|na[iï]ve)\b|\bm?[hc]spc\b")
_RESISTANT = re.compile(r"\b(?:castration|castrate|hormone)[- ](?:resistant|refractory)\b|\bm?crpc\b")
_FAST_LYMPHOMAS = ("diffuse large b-cell lymphoma", "burkitt lymphoma", "mantle cell lymphoma")
_JOINED = re.compile(r" (?:and|or|&) |[/,]", re.IGNORECASE)
_SLOW = re.compile(r"\b(?:indolent|low[- ]grade|follicular|marginal zone)\b")
_FAST = re.compile(r"\b(?:aggressive|large b[- ]?cell|dlbcl|high[- ]grade|mantle|burkitt|transformed)\b")
# "Stage III, unresectable" asks for both; "resectable or metastatic" for either.
_LISTED_DETAIL = re.compile(r", (?=(?:unresectable|inoperable|resectable|operable|resected|untreated)\b)")
_TRIPLE_NEGATIVE = re.compile(r"\btriple[- ]negative\b|\btnbc\b")
_RECEPTORS = ("hormone receptor-positive tumor", "HER2-positive tumor")


class FindingsTold:
    """What a profile says of biomarkers, the stage and treatments; without a word of them all is NEITHER."""

    def __init__(self, profile: Profile, vocabulary: Vocabulary) -> None:
        told = [fact for fact in profile.all_of(FactName.BIOMARKER) if fact.is_answered]
        self._is_found = {str(fact.value): fact.status is not FactStatus.NEVER for fact in told}
        self._by_stage = Judge(profile, vocabulary) if profile.fact(FactName.STAGE) else None
        self._conditions = vocabulary.conditions
        self._illnesses = tuple(str(fact.value) for fact in told_conditions(profile))
        stages = {str(fact.value) for fact in profile.all_of(FactName.STAGE) if _is_now(fact)}
        self._has_returned = not stages.isdisjoint((RECURRENT, REFRACTORY))
        self._is_castration_resistant = any("castration-resistant" in one for one in self._illnesses)
        self._has_spread = not stages.isdisjoint(FARTHEST) or any(
            one.startswith("metastatic ") for one in self._illnesses
        )
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

    def of_trial(self, trial: Trial) -> int:
        """As `of_title`; BESIDE when it also names an illness the person told nothing of."""
        found = self.of_title(trial.brief_title)
        return BESIDE if found == NEITHER and self._names_another_beside(trial) else found

    def of_title(self, title: str) -> int:
        """FOR_FINDING when it names one as the person was told; FOR_ANOTHER when it is for others only.

        Of stages only another one counts: "advanced solid tumors" is no nearer than the illness by name. It
        decides nothing but the order: a title says less than the lines do.
        """
        lowered = title.lower()
        if self._is_for_another_stage(lowered) or self._is_of_another_time(lowered):
            return FOR_ANOTHER
        if self._is_before_spread(lowered) or self._is_for_another_course(lowered):
            return FOR_ANOTHER
        return self._by_biomarkers(title)

    def _is_for_another_stage(self, title: str) -> bool:
        named = _stage_in(title) if self._by_stage else None
        if self._by_stage is None or named is None:
            return False
        return self._by_stage.answer(named, wanted=True).truth is Truth.FALSE

    def _is_before_spread(self, lowered: str) -> bool:
        """Whether it is for a cancer still in its place, or one that was operated on, and this has spread."""
        is_before = self._has_spread and _BEFORE_SPREAD.search(lowered)
        return bool(is_before) and not _SPREAD.search(lowered)

    def _is_for_another_course(self, lowered: str) -> bool:
        """Whether it is for a cancer that hormones still hold, or for slow lymphomas, and this is neither."""
        if self._is_castration_resistant and _SENSITIVE.search(lowered):
            return not _RESISTANT.search(lowered)
        is_fast = bool(_SLOW.search(lowered)) and any(
            self._conditions.is_kind_of(one, fast) for one in self._illnesses for fast in _FAST_LYMPHOMAS
        )
        return is_fast and not _FAST.search(lowered)

    def _names_another_beside(self, trial: Trial) -> bool:
        """Whether it asks for one unlike all that were told: "Insomnia in MS".

        Its own conditions and its title must both name it. "And" or "or" in the title may join two groups of
        people, each with one illness.
        """
        own = {name for name in map(self._conditions.standard_of, trial.conditions) if name}
        others = {name for name in own if not any(self._is_like(name, one) for one in self._illnesses)}
        if not others or others == own or _JOINED.search(trial.brief_title):
            return False
        return not others.isdisjoint(self._conditions.named_in_title(trial.brief_title))

    def _is_like(self, name: str, told: str) -> bool:
        """Whether one is a kind of the other, or both are kinds of a third: such trials take either."""
        ours, theirs = ({one, *self._conditions.broader(one)} for one in (told, name))
        return not ours.isdisjoint(theirs)

    def _by_biomarkers(self, title: str) -> int:
        if not self._is_found:
            return NEITHER
        if _TRIPLE_NEGATIVE.search(title.lower()):
            if any(map(self._is_found.get, _RECEPTORS)):
                return FOR_ANOTHER
            if all(self._is_found.get(one) is False for one in _RECEPTORS):
                return FOR_FINDING
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
        if self._has_returned and _UNTREATED.search(lowered) and not _SPREAD.search(lowered):
            return not is_for_later
        return bool(self._lines and is_for_first and not is_for_later)

    def _agrees(self, mention: BiomarkerMention) -> bool:
        return any(self._is_found.get(one) is mention.is_found for one in mention.standards)

    def _contradicts(self, mention: BiomarkerMention) -> bool:
        is_told = any(one in self._is_found for one in mention.standards)
        return is_told and not self._agrees(mention)


def _is_now(fact: Fact) -> bool:
    return fact.is_answered and fact.status not in (FactStatus.PAST, FactStatus.NEVER)


@lru_cache(maxsize=20_000)
def _named_in(title: str) -> tuple[BiomarkerMention, ...]:
    return tuple(biomarker_mentions(title.lower()))


@lru_cache(maxsize=20_000)
def _stage_in(title: str) -> Node | None:
    found = stage_words(_LISTED_DETAIL.sub(" ", title.lower()))
    return found.node if found else None
