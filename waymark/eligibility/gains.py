"""What each question can be expected to settle, over the trials still in play."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from waymark.eligibility.answers.tree import Judge
from waymark.eligibility.expected_answers import burden, chance_of_yes, expected_answers, share_who_know
from waymark.eligibility.open_lines import OpenLine, OpenTrial, settled_label
from waymark.eligibility.verdicts import FindingLabel
from waymark.profile.facts import Fact
from waymark.profile.profile import Profile
from waymark.profile.topics import Topic
from waymark.vocabulary.vocabulary import Vocabulary

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

    @property
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
    at_best = [_at_best(topic, those, len(trials)) for topic, those in waiting.items()]
    found: list[Gain] = []
    for bound in sorted(at_best, key=lambda gain: gain.rank):
        if bound.worth <= 0 or _is_beaten(bound, found, most):
            break
        found.append(_gain(bound.topic, waiting[bound.topic], len(trials), asker))
    return sorted((gain for gain in found if gain.worth > 0), key=lambda gain: gain.rank)[:most]


def _is_beaten(bound: Gain, found: Sequence[Gain], most: int) -> bool:
    """Whether enough questions are better than this one, and all after it, can be at best."""
    return sum(gain.worth > bound.worth for gain in found) >= most


def _at_best(topic: Topic, waiting: Waiting, of: int) -> Gain:
    """No less than the gain: a line that wants a topic false can only be failed by a yes."""
    yes = chance_of_yes(topic)
    most = sum(1.0 if any(topic in line.wanted for line in lines) else yes + _HELPS for _, lines in waiting)
    return Gain(topic, most, len(waiting), of)


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
    answers = [(chance, asker.told(facts)) for chance, facts in expected_answers(topic)]
    settled, decides = 0.0, 0
    for trial, lines in waiting:
        weights = [
            (chance, _weight(lines, Judge(profile, asker.vocabulary, trial.says, asker.today)))
            for chance, profile in answers
        ]
        settled += sum(chance * weight for chance, weight in weights)
        decides += any(weight for _, weight in weights)
    return Gain(topic, settled, decides, of)


def _weight(lines: Sequence[OpenLine], by: Judge) -> float:
    """How much of a trial one answer settles, between 0 and 1."""
    helps = 0.0
    for line in lines:
        label = settled_label(line, by)
        if label is FindingLabel.NOT_MET:
            return 1.0
        if label is not None:
            helps = _HELPS
    return helps
