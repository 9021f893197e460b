"""Chooses what to ask next: a fixed order, left as soon as an answer could decide nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from waymark.eligibility.answers.tree import Judge
from waymark.eligibility.criteria import Criterion, Section
from waymark.eligibility.judging import judge
from waymark.eligibility.predicates import (
    AgeTest,
    ConditionTest,
    DonorTest,
    Leaf,
    OtherTrialTest,
    TransfusionTest,
    TreatmentTest,
)
from waymark.eligibility.record_fields import AGE, CONDITIONS
from waymark.eligibility.rules import Rule
from waymark.eligibility.verdicts import FindingLabel
from waymark.profile.facts import FactName
from waymark.profile.profile import Profile
from waymark.trials.trial import Trial
from waymark.vocabulary.vocabulary import Vocabulary

MOST_QUESTIONS = 8  # "at 8 it shows what it has and goes on only if asked"

_FIRST = (FactName.ASKING_FOR, FactName.CONDITION, FactName.AGE, FactName.PLACE, FactName.TREATMENT)
_DECIDING = (FactName.TRANSFUSION_DEPENDENT, FactName.MATCHED_DONOR, FactName.OTHER_TRIAL)
_TESTS: dict[FactName, type[Leaf]] = {
    FactName.AGE: AgeTest,
    FactName.CONDITION: ConditionTest,
    FactName.TREATMENT: TreatmentTest,
    FactName.TRANSFUSION_DEPENDENT: TransfusionTest,
    FactName.MATCHED_DONOR: DonorTest,
    FactName.OTHER_TRIAL: OtherTrialTest,
}
_FIELDS = {FactName.AGE: AGE, FactName.CONDITION: CONDITIONS}


class StopReason(str, Enum):
    """Why no question is left: no trial to tell apart, nothing an answer decides, or enough for one talk."""

    FEW_LEFT = "FEW_LEFT"
    NO_GAIN = "NO_GAIN"
    ENOUGH_ASKED = "ENOUGH_ASKED"


@dataclass(frozen=True)
class NextQuestion:
    """The fact to ask for and how many of `of` open trials it could decide a line of.

    `fact` is None when `stop` says why to stop. `why` is a phrase key: "why.<fact>" or "stop.<reason>".
    `parameter` says which one of many is meant ({"analyte": "ferritin"}); None when there is only one.
    """

    fact: FactName | None
    parameter: dict[str, str] | None
    decides: int
    of: int
    why: str
    stop: StopReason | None


OpenTrials = Sequence[tuple[Trial, Sequence[Criterion]]]


def next_question(
    profile: Profile,
    open_trials: OpenTrials,
    *,
    asked: Collection[FactName],
    today: date,
    vocabulary: Vocabulary,
) -> NextQuestion:
    """The next fact to ask for; what was told, be it "not sure", or asked before is never asked again."""
    of = len(open_trials)
    if len(asked) >= MOST_QUESTIONS:
        return _stop(StopReason.ENOUGH_ASKED, of)
    left = [name for name in _FIRST if not _is_settled(name, profile, asked)]
    # A place decides no line, so it is asked on the way, and never for its own sake.
    if left and left != [FactName.PLACE]:
        return _ask(left[0], _decides(left[0], profile, open_trials, today, vocabulary), of)
    if not open_trials:
        return _stop(StopReason.FEW_LEFT, of)
    for name in _DECIDING:
        if not _is_settled(name, profile, asked):
            decides = _decides(name, profile, open_trials, today, vocabulary)
            if decides:
                return _ask(name, decides, of)
    return _stop(StopReason.NO_GAIN, of)


def _is_settled(name: FactName, profile: Profile, asked: Collection[FactName]) -> bool:
    return name in asked or profile.has_been_asked_or_told(name)


def _ask(name: FactName, decides: int, of: int) -> NextQuestion:
    return NextQuestion(name, None, decides, of, f"why.{name.value}", None)


def _stop(reason: StopReason, of: int) -> NextQuestion:
    return NextQuestion(None, None, 0, of, f"stop.{reason.value}", reason)


def _decides(
    name: FactName, profile: Profile, open_trials: OpenTrials, today: date, vocabulary: Vocabulary
) -> int:
    """How many trials have a line that is UNKNOWN only because this was not told."""
    return sum(
        name in _facts_waited_for(trial, criteria, profile, today, vocabulary)
        for trial, criteria in open_trials
    )


def _facts_waited_for(
    trial: Trial, criteria: Sequence[Criterion], profile: Profile, today: date, vocabulary: Vocabulary
) -> frozenset[FactName]:
    verdict = judge(trial, criteria, profile, today=today, vocabulary=vocabulary)
    unknown = {one.criterion: one.rule for one in verdict.findings if one.label is FindingLabel.UNKNOWN}
    fields = {name for name, field in _FIELDS.items() if unknown.get(field) == Rule.NOT_TOLD.value}
    by = Judge(profile, vocabulary)
    waiting = (one for one in criteria if one.id in unknown and one.predicate is not None)
    return frozenset(fields.union(*(_waited_for_by(one, by) for one in waiting)))


def _waited_for_by(criterion: Criterion, by: Judge) -> Iterable[FactName]:
    """The facts whose absence leaves one line open. Nothing helps a line with a part that stays unread."""
    if criterion.tree is None:
        return ()
    answer = by.answer(criterion.tree, wanted=criterion.section is not Section.EXCLUSION)
    if any(leaf.rule is Rule.NOT_READ for leaf in answer.all_leaves):
        return ()
    untold = [leaf.leaf for leaf in answer.all_leaves if leaf.rule is Rule.NOT_TOLD]
    return [name for name, test in _TESTS.items() if any(isinstance(leaf, test) for leaf in untold)]


def next_question_to_record(question: NextQuestion, words: str) -> dict[str, object]:
    """The object of docs/reference/schemas/next-question.schema.json, with the words for its reason."""
    return {
        "fact": question.fact.value if question.fact else None,
        "parameter": question.parameter,
        "decides": question.decides,
        "of": question.of,
        "why": words,
        "stop": question.stop.value if question.stop else None,
    }
