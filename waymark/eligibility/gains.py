"""What each question can be expected to settle, over the trials still in play."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from waymark.eligibility.answers.tree import Judge
from waymark.eligibility.expected_answers import (
    Answers,
    burden,
    chance_of_yes,
    expected_answers,
    share_who_know,
)
from waymark.eligibility.open_lines import (
    SETTLE_ALONE,
    Labels,
    OpenLine,
    OpenTrial,
    labels_alone,
    settled_label,
)
from waymark.eligibility.verdicts import FindingLabel
from waymark.profile.facts import Fact
from waymark.profile.profile import Profile
from waymark.profile.topics import Topic
from waymark.trials.once import once
from waymark.vocabulary.vocabulary import Vocabulary

_ROUNDING = 1e-9  # so that no bound falls below what it bounds
_HELPS = 0.01  # a line that fits settles a trial by this much; one that does not fit settles it wholly

Waiting = Sequence[tuple[OpenTrial, Sequence[OpenLine]]]
"""The trials that wait for one topic, each with the lines that do."""


@dataclass(frozen=True)
class Gain:
    """`settled` is how many trials the answers settle on average; `decides` how many some answer settles."""

    topic: Topic
    settled: float
    decides: int
    of: int

    @once
    def worth(self) -> float:
        """The share of trials settled, as far as people know the answer, less what asking costs."""
        return self.settled / self.of * share_who_know(self.topic) - burden(self.topic)

    @property
    def rank(self) -> tuple[float, int, str]:
        """Smaller is asked earlier: by worth, then by trials decided, then by the topic's slug."""
        return (-round(self.worth, 9), -self.decides, self.topic.slug)


@dataclass(frozen=True)
class _Asker:
    profile: Profile
    vocabulary: Vocabulary
    today: date

    def told(self, facts: tuple[Fact, ...]) -> Profile:
        return self.profile.with_facts(facts)


def gains(
    profile: Profile,
    trials: Sequence[OpenTrial],
    *,
    may_ask: Callable[[Topic], bool],
    most: int,
    today: date,
    vocabulary: Vocabulary,
) -> list[Gain]:
    """The questions worth asking, best first, `most` at most.

    Only the lines that wait for a topic are judged again, once for each answer expected, and only while
    the topic could still be among the best.
    """
    asker = _Asker(profile, vocabulary, today)
    waiting = {topic: those for topic, those in _by_topic(trials).items() if may_ask(topic)}
    at_best = [_at_best(topic, those, len(trials), vocabulary) for topic, those in waiting.items()]
    found: list[Gain] = []
    for bound in sorted(at_best, key=lambda gain: gain.rank):
        if bound.worth <= 0 or _is_beaten(bound, found, most):
            break
        found.append(_gain(bound.topic, waiting[bound.topic], len(trials), asker))
    return sorted((gain for gain in found if gain.worth > 0), key=lambda gain: gain.rank)[:most]


def _is_beaten(bound: Gain, found: Sequence[Gain], most: int) -> bool:
    """Whether enough questions are better than this one, and all after it, can be at best."""
    return sum(gain.worth > bound.worth for gain in found) >= most


def _at_best(topic: Topic, waiting: Waiting, of: int, vocabulary: Vocabulary) -> Gain:
    """No less than the gain: a line that wants a topic false can only be failed by a yes; lines that turn on
    this topic alone tell it exactly."""
    yes, answers = chance_of_yes(topic), expected_answers(topic)
    most = _ROUNDING
    for _, lines in waiting:
        alone = _all_alone(lines, topic, answers, vocabulary)
        if alone:
            most += sum(
                chance * _weight(labels)
                for (chance, _), labels in zip(answers, zip(*alone, strict=True), strict=True)
            )
        else:
            most += 1.0 if any(topic in line.wanted for line in lines) else yes + _HELPS
    return Gain(topic, most, len(waiting), of)


def _all_alone(
    lines: Sequence[OpenLine], topic: Topic, answers: Answers, vocabulary: Vocabulary
) -> list[Labels]:
    """The labels of every line by answer; empty when one of them turns on something else too."""
    found: list[Labels] = []
    for line in lines if topic.fact in SETTLE_ALONE else ():
        labels = labels_alone(line, topic, answers, vocabulary)
        if labels is None:
            return []
        found.append(labels)
    return found


def _by_topic(trials: Sequence[OpenTrial]) -> Mapping[Topic, Waiting]:
    found: dict[Topic, list[tuple[OpenTrial, list[OpenLine]]]] = defaultdict(list)
    for trial in trials:
        of_trial: dict[Topic, list[OpenLine]] = defaultdict(list)
        for line in trial.lines:
            for topic in line.topics:
                of_trial[topic].append(line)
        for topic, lines in of_trial.items():
            found[topic].append((trial, lines))
    return found


def _gain(topic: Topic, waiting: Waiting, of: int, asker: _Asker) -> Gain:
    answers = expected_answers(topic)
    profiles = [asker.told(facts) for _, facts in answers]
    settled, decides = 0.0, 0
    for trial, lines in waiting:
        alone = _all_alone(lines, topic, answers, asker.vocabulary)
        if alone:
            weights = [_weight(labels) for labels in zip(*alone, strict=True)]
        else:
            judges = (Judge(profile, asker.vocabulary, trial.says, asker.today) for profile in profiles)
            weights = [_weight(settled_label(line, by) for line in lines) for by in judges]
        settled += sum(chance * weight for (chance, _), weight in zip(answers, weights, strict=True))
        decides += any(weights)
    return Gain(topic, settled, decides, of)


def _weight(labels: Iterable[FindingLabel | None]) -> float:
    """How much of a trial one answer settles, between 0 and 1."""
    helps = 0.0
    for label in labels:
        if label is FindingLabel.NOT_MET:
            return 1.0
        if label is not None:
            helps = _HELPS
    return helps
