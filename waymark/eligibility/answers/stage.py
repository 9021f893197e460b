"""Whether a cancer has gone as far as a line names. Scales are never mixed, and a stage once is not one now.

Where stage IV is the same as distant metastases, and what is less is none: AJCC Cancer Staging Manual, 8th
edition (2017).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from waymark.eligibility.answers.truth import LeafAnswer, Truth, trouble_with
from waymark.eligibility.predicates import StageTest
from waymark.eligibility.rules import Rule
from waymark.profile.facts import Fact, FactName, FactStatus
from waymark.profile.profile import Profile
from waymark.vocabulary.conditions import ConditionVocabulary
from waymark.vocabulary.stages import (
    DISTANT,
    EXTENSIVE,
    IN_REMISSION,
    LIMITED,
    LOCALIZED,
    METASTATIC,
    NEWLY_DIAGNOSED,
    NOT_METASTATIC,
    RECURRENT,
    REFRACTORY,
    REGIONAL,
    WHOLE,
    whole_stage,
)

FOURTH = "IV"
_FOURTH_IS_METASTATIC = (
    "breast cancer", "lung cancer", "colorectal cancer", "melanoma", "pancreatic cancer", "ovarian cancer",
)  # fmt: skip
_NO_LESS_IS = tuple(name for name in _FOURTH_IS_METASTATIC if name != "ovarian cancer")
"""Of these no stage below the fourth has distant metastases; a third of the ovary may be called so."""
_NUMBERED_ANEW = ("breast cancer",)
"""The stage by how far it has gone, and the one by what may come, differ by two numbers and more."""
_OTHER_SCALES = (
    "leukemia",
    "multiple myeloma",
    "brain tumor",
    "neuroblastoma",
    "wilms tumor",
    "liver cancer",
)
"""Their numbers are of scales of their own: Rai, ISS, INSS, BCLC."""
_GAP = 2
_TRUTHS = {True: Truth.TRUE, False: Truth.FALSE, None: Truth.UNKNOWN}
_RETURNED = (RECURRENT, REFRACTORY)


@dataclass(frozen=True)
class _Told:
    """What was told of one cancer; None where nothing was."""

    illness: str
    number: Fact | None
    spread: Fact | None
    course: Fact | None
    conditions: ConditionVocabulary

    def is_one_of(self, names: Sequence[str]) -> bool:
        """Whether the cancer is a kind of one of these."""
        return any(self.conditions.is_kind_of(self.illness, name) for name in names)

    @property
    def is_as_at_first(self) -> bool:
        """Whether it may have gone further than its number or its spread tells."""
        return any(map(_is_past, (self.number, self.spread))) or (
            self.course is not None and self.course.value != NEWLY_DIAGNOSED
        )

    @property
    def is_metastatic(self) -> bool | None:
        """Whether it has spread far; None where what was told leaves that open."""
        if self.spread and self.spread.value == METASTATIC:
            return True
        if self.number and whole_stage(str(self.number.value)) == FOURTH:
            return True if self.is_one_of(_FOURTH_IS_METASTATIC) and not self.spread else None
        if self.is_as_at_first or not (self.spread or self.number):
            return None
        if self.spread:
            return False
        return False if self.is_one_of(_NO_LESS_IS) and _is_whole(self.number) else None

    @property
    def is_in_nodes(self) -> bool:
        """Whether it has spread nearby: what lines, of melanoma above all, may call metastatic too."""
        is_third = self.number is not None and whole_stage(str(self.number.value)) == "III"
        is_nearby = self.spread is not None and self.spread.value == REGIONAL
        return is_nearby or (is_third and self.is_one_of(("melanoma",)))


def answer_stage(test: StageTest, profile: Profile, conditions: ConditionVocabulary) -> LeafAnswer:
    """TRUE or FALSE where a sure stage of the cancer the line speaks of is, or cannot be, what it names."""
    condition = profile.fact(FactName.CONDITION)
    facts = profile.all_of(FactName.STAGE)
    if condition and not _is_meant(test, condition, conditions):
        is_broader = test.illness and conditions.is_kind_of(test.illness, str(condition.value))
        rule = Rule.DIAGNOSIS_BROADER if is_broader else Rule.DIAGNOSIS_DIFFERENT
        return LeafAnswer(test, Truth.UNKNOWN, rule, (condition,))
    troubles = [rule for rule in map(trouble_with, facts or (None,)) if rule]
    if troubles or condition is None:
        return LeafAnswer(test, Truth.UNKNOWN, troubles[-1] if troubles else Rule.NOT_TOLD, facts)
    truths = set(_truths(test, _told(str(condition.value), facts, conditions)))
    if Truth.TRUE in truths:
        return LeafAnswer(test, Truth.TRUE, Rule.STAGE_IS, (*facts, condition))
    if truths == {Truth.FALSE}:
        return LeafAnswer(test, Truth.FALSE, Rule.STAGE_IS_NOT, (*facts, condition))
    return LeafAnswer(test, Truth.UNKNOWN, Rule.STAGE_OPEN, facts)


def _is_meant(test: StageTest, condition: Fact, conditions: ConditionVocabulary) -> bool:
    """Whether the illness told is a cancer of today, and the one that the line speaks of."""
    told = str(condition.value)
    is_now = condition.is_answered and condition.status not in (FactStatus.PAST, FactStatus.NEVER)
    return is_now and all(conditions.is_kind_of(told, name) for name in ("cancer", test.illness) if name)


def _told(illness: str, facts: Sequence[Fact], conditions: ConditionVocabulary) -> _Told:
    by_kind = {fact.key[-1]: fact for fact in facts}
    number, spread, course = map(by_kind.get, ("number", "spread", "course"))
    return _Told(illness, number, spread, course, conditions)


def _truths(test: StageTest, told: _Told) -> Iterator[Truth]:
    """The truth of each thing that the line names, one of which is enough; what is gone tells of none."""
    for course in test.courses:
        yield _of_course(course, told)
    if told.course and told.course.value == IN_REMISSION:
        yield Truth.UNKNOWN
        return
    for number in test.numbers:
        yield _of_number(number, told)
    for spread in test.spreads:
        yield _of_spread(spread, told)


def _of_number(wanted: str, told: _Told) -> Truth:
    if wanted in (LIMITED, EXTENSIVE):
        return _of_two(wanted, told)
    if told.is_one_of(_OTHER_SCALES):
        return Truth.UNKNOWN
    if wanted == FOURTH and told.is_metastatic and told.is_one_of(_FOURTH_IS_METASTATIC):
        return Truth.TRUE
    if told.number is None or not _is_whole(told.number):
        return Truth.UNKNOWN
    number = str(told.number.value)
    if wanted in (number, whole_stage(number)):
        is_now = whole_stage(number) == FOURTH or not (told.is_as_at_first or told.is_metastatic)
        return Truth.TRUE if is_now else Truth.UNKNOWN
    return Truth.FALSE if _is_far_off(whole_stage(wanted), whole_stage(number), told) else Truth.UNKNOWN


def _is_far_off(wanted: str, number: str, told: _Told) -> bool:
    """Whether no edition of the scale, nor time gone by, can make the one of the other."""
    if wanted == number or not told.is_one_of(_FOURTH_IS_METASTATIC):
        return False
    if number == FOURTH:
        return True
    if told.is_metastatic is not False:
        return False
    is_gap = abs(WHOLE.index(wanted) - WHOLE.index(number)) >= _GAP
    return wanted == FOURTH or (is_gap and not told.is_one_of(_NUMBERED_ANEW))


def _of_two(wanted: str, told: _Told) -> Truth:
    """Limited or extensive; what was limited may have spread since."""
    number = told.number.value if told.number else None
    if number == EXTENSIVE:
        return Truth.TRUE if wanted == EXTENSIVE else Truth.FALSE
    if number != LIMITED or told.is_as_at_first or told.spread:
        return Truth.UNKNOWN
    return Truth.TRUE if wanted == LIMITED else Truth.FALSE


def _of_spread(wanted: str, told: _Told) -> Truth:
    if wanted == DISTANT:
        return _TRUTHS[told.is_metastatic]
    if wanted in (METASTATIC, NOT_METASTATIC):
        is_metastatic = None if told.is_in_nodes and not told.is_metastatic else told.is_metastatic
        is_said = None if is_metastatic is None else is_metastatic is (wanted == METASTATIC)
        return _TRUTHS[is_said]
    said = told.spread.value if told.spread else None
    if said == wanted:
        return Truth.UNKNOWN if told.is_as_at_first else Truth.TRUE
    is_opposite = wanted == LOCALIZED and told.is_metastatic
    return Truth.FALSE if is_opposite else Truth.UNKNOWN


def _of_course(wanted: str, told: _Told) -> Truth:
    said = told.course.value if told.course else None
    if said == wanted:
        return Truth.TRUE
    if said == NEWLY_DIAGNOSED and wanted in _RETURNED:
        return Truth.FALSE
    return Truth.FALSE if said in _RETURNED and wanted == NEWLY_DIAGNOSED else Truth.UNKNOWN


def _is_past(fact: Fact | None) -> bool:
    return fact is not None and fact.status is FactStatus.PAST


def _is_whole(number: Fact | None) -> bool:
    """Whether a number was told, rather than limited or extensive."""
    return number is not None and number.value not in (LIMITED, EXTENSIVE)
