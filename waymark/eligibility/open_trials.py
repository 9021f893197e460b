"""What a trial still in play waits for: its open lines, by topic."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from waymark.eligibility.answers.tree import Judge, RecordSays
from waymark.eligibility.case import Case, case_of
from waymark.eligibility.criteria import Criterion
from waymark.eligibility.found import Found
from waymark.eligibility.judging import judged
from waymark.eligibility.open_lines import OPEN, OpenLine, open_line
from waymark.eligibility.settling import Awaited
from waymark.profile.facts import FactName
from waymark.profile.profile import Profile
from waymark.profile.topics import Topic
from waymark.trials.trial import Trial
from waymark.vocabulary.vocabulary import Vocabulary


class OpenTrial(NamedTuple):
    """What the record of a trial still in play says for a profile, and the topics that its lines wait for.

    `lines` has a place for each criterion: None where it waits for nothing.
    """

    says: RecordSays
    lines: tuple[OpenLine | None, ...]
    awaited: Mapping[Topic, Awaited]


def open_trial(
    trial: Trial, criteria: Sequence[Criterion], profile: Profile, *, today: date, vocabulary: Vocabulary
) -> OpenTrial:
    """What a trial waits for. A line with an unread part can still be ruled out by another.

    What a line waits for, and what an answer settles, is worked out once for the facts that it asks after.
    """
    case = case_of(trial, criteria, profile, today=today, vocabulary=vocabulary)
    return case.known(OpenTrial, anew=_open_anew, again=_open_again)


def _open_anew(case: Case) -> OpenTrial:
    found = judged(case)
    by = case.judge(found.says)
    lines = tuple([_open_line(*one, by) for one in zip(case.criteria, found.alone, strict=True)])
    return OpenTrial(found.says, lines, _awaited(lines, _topics(lines), case.vocabulary))


def _open_again(case: Case, known: OpenTrial, changed: frozenset[FactName]) -> OpenTrial:
    """What asks after these facts is looked through, all else is as it was."""
    found, numbers = judged(case), case.before.asking_after(changed)
    if not numbers:
        return known._replace(says=found.says)
    by, opened = case.judge(found.says), list(known.lines)
    for number in numbers:
        opened[number] = _open_line(case.criteria[number], found.alone[number], by)
    lines = tuple(opened)
    touched = _topics([of[number] for number in numbers for of in (known.lines, lines)])
    kept = {topic: one for topic, one in known.awaited.items() if topic not in touched}
    return OpenTrial(found.says, lines, {**kept, **_awaited(lines, touched, case.vocabulary)})


def _open_line(criterion: Criterion, found: Found, by: Judge) -> OpenLine | None:
    return open_line(criterion, by) if found.label in OPEN else None


def _topics(lines: Sequence[OpenLine | None]) -> frozenset[Topic]:
    return frozenset().union(*[line.topics for line in filter(None, lines)])


def _awaited(
    lines: Sequence[OpenLine | None], topics: frozenset[Topic], vocabulary: Vocabulary
) -> Mapping[Topic, Awaited]:
    """The lines that wait for each of these topics."""
    found: dict[Topic, list[OpenLine]] = defaultdict(list)
    for line in filter(None, lines):
        for topic in line.topics & topics:
            found[topic].append(line)
    return {topic: Awaited(topic, tuple(those), vocabulary) for topic, those in found.items()}
