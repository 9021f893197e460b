"""Chooses what to ask next: first who, what, age, place and treatment, then what settles most trials."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from waymark.eligibility.criteria import Criterion
from waymark.eligibility.gains import Gain, gains
from waymark.eligibility.open_trials import OpenTrial, open_trial
from waymark.eligibility.record_fields import judge_age
from waymark.eligibility.rules import Rule
from waymark.profile.facts import FactName
from waymark.profile.profile import Profile
from waymark.profile.topics import FIRST_ASKED, Topic, is_spoken_of
from waymark.trials.trial import Trial
from waymark.vocabulary.vocabulary import Vocabulary

MOST_QUESTIONS = 8  # "at 8 it shows what it has and goes on only if asked"


class StopReason(str, Enum):
    """Why no question is left: no trial to tell apart, no answer worth a question, or enough for one talk."""

    FEW_LEFT = "FEW_LEFT"
    NO_GAIN = "NO_GAIN"
    ENOUGH_ASKED = "ENOUGH_ASKED"


@dataclass(frozen=True)
class NextQuestion:
    """The topic to ask for and how many of `of` open trials an answer could decide a line of.

    `topic` is None when `stop` says why to stop.
    """

    topic: Topic | None
    decides: int
    of: int
    stop: StopReason | None

    @property
    def fact(self) -> FactName | None:
        """The fact the topic is about."""
        return self.topic.fact if self.topic else None

    @property
    def parameter(self) -> dict[str, str] | None:
        """Which one of many is meant ({"analyte": "ferritin"}); None when there is only one."""
        return self.topic.parameters if self.topic else None


OpenTrials = Sequence[tuple[Trial, Sequence[Criterion]]]


def next_question(
    profile: Profile,
    open_trials: OpenTrials,
    *,
    asked: Collection[Topic],
    today: date,
    vocabulary: Vocabulary,
) -> NextQuestion:
    """The next topic to ask for; what was told, be it "not sure", or asked before is never asked again.

    A topic without a parameter in `asked` closes every topic of its fact.
    """
    of = len(open_trials)
    if len(asked) >= MOST_QUESTIONS:
        return _stop(StopReason.ENOUGH_ASKED, of)
    left = questions_left(profile, open_trials, asked=asked, today=today, vocabulary=vocabulary, most=1)
    if left:
        return left[0]
    return _stop(StopReason.NO_GAIN if of else StopReason.FEW_LEFT, of)


def questions_left(
    profile: Profile,
    open_trials: OpenTrials,
    *,
    asked: Collection[Topic],
    today: date,
    vocabulary: Vocabulary,
    most: int = MOST_QUESTIONS,
) -> list[NextQuestion]:
    """The questions still worth asking, best first, `most` at most."""
    trials = [
        open_trial(trial, criteria, profile, today=today, vocabulary=vocabulary)
        for trial, criteria in open_trials
    ]
    first = [name for name in FIRST_ASKED if _may_ask(Topic(name), profile, asked)]
    # A place decides no line, so it is asked on the way, and never for its own sake.
    first = [] if first == [FactName.PLACE] else first
    asked_first = [
        _ask(Topic(name), _waiting_for(name, profile, open_trials, trials), len(trials)) for name in first
    ]
    room = most - len(first)
    if room <= 0:
        return asked_first[:most]
    found = gains(
        profile,
        trials,
        may_ask=lambda topic: _may_ask(topic, profile, asked) and topic.fact not in first,
        most=room,
        today=today,
        vocabulary=vocabulary,
    )
    return asked_first + [_of_gain(gain) for gain in found]


def _may_ask(topic: Topic, profile: Profile, asked: Collection[Topic]) -> bool:
    return not (topic in asked or Topic(topic.fact) in asked or is_spoken_of(topic, profile))


def _waiting_for(
    name: FactName, profile: Profile, open_trials: OpenTrials, opened: Sequence[OpenTrial]
) -> int:
    """How many trials have a line, or a field, that is open only because this was not told."""
    if name is FactName.CONDITION:
        return len(opened)
    if name is FactName.AGE:
        rules = (judge_age(trial.eligibility, profile).rule for trial, _ in open_trials)
        return sum(rule == Rule.NOT_TOLD.value for rule in rules)
    return sum(any(topic.fact is name for topic in one.awaited) for one in opened)


def _of_gain(gain: Gain) -> NextQuestion:
    return _ask(gain.topic, gain.decides, gain.of)


def _ask(topic: Topic, decides: int, of: int) -> NextQuestion:
    return NextQuestion(topic, decides, of, None)


def _stop(reason: StopReason, of: int) -> NextQuestion:
    return NextQuestion(None, 0, of, reason)


def next_question_to_record(question: NextQuestion, words: str) -> dict[str, object]:
    """The object of docs/reference/schemas/next-question.schema.json, with the words for its reason."""
    return {
        "fact": question.fact.value if question.fact else None,
        "parameter": dict(question.parameter) if question.parameter else None,
        "decides": question.decides,
        "of": question.of,
        "why": words,
        "stop": question.stop.value if question.stop else None,
    }
