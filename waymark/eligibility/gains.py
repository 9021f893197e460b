"""What each question can be expected to settle, over the trials still in play."""

from __future__ import annotations

from bisect import insort
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from waymark.eligibility.answers.tree import Judge, RecordSays
from waymark.eligibility.expected_answers import burden, expected_answers, share_who_know
from waymark.eligibility.open_trials import OpenTrial
from waymark.eligibility.settling import Awaited, settled_by
from waymark.profile.profile import Profile
from waymark.profile.topics import Topic
from waymark.trials.once import once
from waymark.vocabulary.vocabulary import Vocabulary

_ROUNDING = 1e-9  # so that no bound falls below what it bounds

Waiting = Sequence[tuple[RecordSays, Awaited]]
"""What waits for one topic of each trial that does, and what the trial's record says."""


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
    """One person, asked for one topic."""

    topic: Topic
    profile: Profile
    vocabulary: Vocabulary
    today: date

    @once
    def imagined(self) -> Sequence[Profile]:
        """The person after each answer expected."""
        return [self.profile.with_facts(facts) for _, facts in expected_answers(self.topic)]

    def judges(self, says: RecordSays) -> Sequence[Judge]:
        """One for each answer, for a trial whose record says this."""
        return [Judge(profile, self.vocabulary, says, self.today) for profile in self.imagined]


def gains(
    profile: Profile,
    trials: Sequence[OpenTrial],
    *,
    may_ask: Callable[[Topic], bool],
    most: int,
    today: date,
    vocabulary: Vocabulary,
) -> list[Gain]:
    """The questions worth asking, best first, `most` at most, which is one or more.

    Only the lines that wait for a topic are judged again, once for each answer expected, and only while
    the topic could still be among the best.
    """
    waiting = {topic: those for topic, those in _by_topic(trials).items() if may_ask(topic)}
    at_best = [_at_best(topic, those, len(trials)) for topic, those in waiting.items()]
    found: list[Gain] = []
    worths: list[float] = []
    for bound in sorted(at_best, key=lambda gain: gain.rank):
        if bound.worth <= 0 or _is_beaten(bound, worths, most):
            break
        asker = _Asker(bound.topic, profile, vocabulary, today)
        found.append(_gain(waiting[bound.topic], len(trials), asker))
        insort(worths, found[-1].worth)
    return sorted((gain for gain in found if gain.worth > 0), key=lambda gain: gain.rank)[:most]


def _is_beaten(bound: Gain, worths: Sequence[float], most: int) -> bool:
    """Whether enough questions are better than this one, and all after it, can be at best."""
    return len(worths) >= most and worths[-most] > bound.worth


def _by_topic(trials: Sequence[OpenTrial]) -> Mapping[Topic, Waiting]:
    found: dict[Topic, list[tuple[RecordSays, Awaited]]] = defaultdict(list)
    for trial in trials:
        for topic, awaited in trial.awaited.items():
            found[topic].append((trial.says, awaited))
    return found


def _at_best(topic: Topic, waiting: Waiting, of: int) -> Gain:
    """No less than the gain."""
    return Gain(topic, sum([awaited.at_best for _, awaited in waiting], _ROUNDING), len(waiting), of)


def _gain(waiting: Waiting, of: int, asker: _Asker) -> Gain:
    settled, decides = 0.0, 0
    for says, awaited in waiting:
        if awaited.settled is None:
            awaited.settled = settled_by(asker.judges(says), asker.topic, awaited.lines)
        settled += awaited.settled.share
        decides += awaited.settled.decides
    return Gain(asker.topic, settled, decides, of)
