"""What the answers to one question settle of one trial."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from waymark.eligibility.answers.tree import Judge
from waymark.eligibility.expected_answers import Answers, chance_of_yes, expected_answers
from waymark.eligibility.open_lines import SETTLE_ALONE, Labels, OpenLine, labels_alone, settled_label
from waymark.eligibility.verdicts import FindingLabel
from waymark.profile.topics import Topic
from waymark.vocabulary.vocabulary import Vocabulary

_HELPS = 0.01  # a line that fits settles a trial by this much; one that does not fit settles it wholly


class Settled(NamedTuple):
    """`share` is how much of a trial the answers settle on average, 0 to 1; `decides` whether any does."""

    share: float
    decides: bool


class Awaited:
    """The lines of one trial that wait for a topic, and what its answers settle: None until worked out.

    `at_best` is no less than their share: a line that wants a topic false can only be failed by a yes.
    """

    __slots__ = ("at_best", "lines", "settled")

    def __init__(self, topic: Topic, lines: Sequence[OpenLine], vocabulary: Vocabulary) -> None:
        self.lines = lines
        self.settled = settled_alone(topic, lines, vocabulary)
        self.at_best = self.settled.share if self.settled else _at_best(topic, lines)


def settled_alone(topic: Topic, lines: Sequence[OpenLine], vocabulary: Vocabulary) -> Settled | None:
    """What is settled where every line turns on this topic alone, whoever is asked; else None."""
    if topic.fact not in SETTLE_ALONE:
        return None
    answers, by_line = expected_answers(topic), list[Labels]()
    for line in lines:
        labels = labels_alone(line, topic, answers, vocabulary)
        if labels is None:
            return None
        by_line.append(labels)
    return _settled(answers, zip(*by_line, strict=True))


def settled_by(judges: Sequence[Judge], topic: Topic, lines: Sequence[OpenLine]) -> Settled:
    """What is settled by the judges of the answers expected, one for each."""
    return _settled(expected_answers(topic), ((settled_label(line, by) for line in lines) for by in judges))


def _settled(answers: Answers, labels: Iterable[Iterable[FindingLabel | None]]) -> Settled:
    weights = [_weight(of_answer) for of_answer in labels]
    share = sum(chance * weight for (chance, _), weight in zip(answers, weights, strict=True))
    return Settled(share, any(weights))


def _at_best(topic: Topic, lines: Sequence[OpenLine]) -> float:
    return 1.0 if any(topic in line.wanted for line in lines) else chance_of_yes(topic) + _HELPS


def _weight(labels: Iterable[FindingLabel | None]) -> float:
    """How much of a trial one answer settles, between 0 and 1."""
    helps = 0.0
    for label in labels:
        if label is FindingLabel.NOT_MET:
            return 1.0
        if label is not None:
            helps = _HELPS
    return helps
