"""What cannot be right as told: two readings of one fact, or a value that nobody can have."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from waymark.dialogue.guardians import years_of
from waymark.dialogue.rivals import readings_of
from waymark.profile.facts import Certainty, Fact, FactName
from waymark.profile.profile import Profile
from waymark.profile.topics import Topic
from waymark.understanding.condition_context import illness_asked_for
from waymark.understanding.messages import read_message
from waymark.understanding.odd_values import OddValue, odd_value
from waymark.vocabulary.vocabulary import Vocabulary

_ONE_VALUE = frozenset(
    {
        FactName.AGE,
        FactName.TRANSFUSION_DEPENDENT,
        FactName.MATCHED_DONOR,
        FactName.OTHER_TRIAL,
        FactName.PREGNANT,
    }
)
_CORRECTS = re.compile(
    r"\b(?:sorry|actually|mistake|wrong|meant|i mean|rather|correct(?:ion|ed)?|instead|changed?|"
    r"not|no|now|typo|oops)\b",
    re.IGNORECASE,
)
_TELLS_BIRTH = re.compile(r"\b(?:born|birth|birthday|dob)\b", re.IGNORECASE)


class DoubtKind(str, Enum):
    """RIVALS: one name of two conditions that lie far apart.

    OTHER_ILLNESS: trials of another illness are asked for than the one told.
    """

    CONTRADICTION = "contradiction"
    IMPOSSIBLE = "impossible"
    RIVALS = "rivals"
    OTHER_ILLNESS = "other_illness"


@dataclass(frozen=True)
class Doubt:
    """`readings` can be chosen from; `written` is what was told, None of a contradiction."""

    kind: DoubtKind
    topic: Topic
    readings: tuple[Fact, ...] = ()
    written: str | None = None


@dataclass(frozen=True)
class Listened:
    """One typed message, read on `today`. `is_correction`: its intent is to put something right."""

    text: str
    facts: tuple[Fact, ...]
    today: date
    is_correction: bool = False


def doubt_about(
    listened: Listened, profile: Profile, open_question: Topic | None, vocabulary: Vocabulary
) -> Doubt | None:
    """What to ask about before it counts; None when all can be right, or the person puts it right."""
    odd = _impossible(listened, open_question)
    if odd is not None:
        return odd
    if age := _two_ages(listened, vocabulary):
        return age
    if rivals := _rivals(listened, vocabulary):
        return rivals
    if listened.is_correction or _CORRECTS.search(listened.text):
        return None
    return _other_illness(listened, profile, vocabulary) or _contradiction(listened, profile, open_question)


def _contradiction(listened: Listened, profile: Profile, open_question: Topic | None) -> Doubt | None:
    for fact in listened.facts:
        before = profile.fact(fact.name)
        is_asked = open_question is not None and open_question.fact is fact.name
        if before is not None and not is_asked and _contradict(before, fact):
            return Doubt(DoubtKind.CONTRADICTION, Topic(fact.name), (before, fact))
    return None


def doubted_again(doubt: Doubt, earlier: Doubt | None) -> bool:
    """Whether this very thing was asked about just before: it is asked once."""
    return earlier is not None and (doubt.kind, doubt.topic) == (earlier.kind, earlier.topic)


def without_doubted(facts: tuple[Fact, ...], doubt: Doubt | None) -> tuple[Fact, ...]:
    """The facts that count already."""
    if doubt is None:
        return facts
    return tuple(
        fact for fact in facts if fact.name is not doubt.topic.fact or fact.analyte != doubt.topic.parameter
    )


def _impossible(listened: Listened, open_question: Topic | None) -> Doubt | None:
    asked = open_question.fact if open_question else None
    odd = odd_value(listened.text, asked=asked, analyte=open_question.parameter if open_question else None)
    if odd is None or any(_tells_number(fact, odd) for fact in listened.facts):
        return None
    return Doubt(DoubtKind.IMPOSSIBLE, Topic(odd.name, odd.analyte), odd.likely, odd.written)


def _tells_number(fact: Fact, odd: OddValue) -> bool:
    """Whether a fact was read of the same thing, or its words are that number: "CA-125 is 340" is no age."""
    is_same = fact.name is odd.name and fact.analyte == odd.analyte
    return is_same or (fact.name is not odd.name and odd.written in (fact.words or ""))


def _rivals(listened: Listened, vocabulary: Vocabulary) -> Doubt | None:
    told = next((fact for fact in listened.facts if fact.name is FactName.CONDITION), None)
    readings = readings_of(listened.text, told, vocabulary.conditions) if told else ()
    written = told.words if told else None
    return Doubt(DoubtKind.RIVALS, Topic(FactName.CONDITION), readings, written) if readings else None


def _other_illness(listened: Listened, profile: Profile, vocabulary: Vocabulary) -> Doubt | None:
    """ "What about hemophilia A ones" of somebody who told of thalassemia: nobody changes that unasked."""
    told = profile.fact(FactName.CONDITION)
    if told is None or not told.is_answered:
        return None
    asked = illness_asked_for(listened.text, vocabulary, listened.today)
    if asked is None or asked.value == told.value:
        return None
    return Doubt(DoubtKind.OTHER_ILLNESS, Topic(FactName.CONDITION), (told, asked), asked.words)


def _two_ages(listened: Listened, vocabulary: Vocabulary) -> Doubt | None:
    """An age and a birth date that do not go together: the one read last, and the text without its words."""
    read = next(
        (fact for fact in listened.facts if fact.name is FactName.AGE and fact.start is not None), None
    )
    if read is None or read.end is None or not _TELLS_BIRTH.search(listened.text):
        return None
    rest = f"{listened.text[: read.start]} {listened.text[read.end :]}"
    others = read_message(rest, vocabulary=vocabulary, today=listened.today, turn=read.turn)
    other = next((fact for fact in others if fact.name is FactName.AGE and fact.is_answered), None)
    if other is None or not _contradict(other, read):
        return None
    return Doubt(DoubtKind.CONTRADICTION, Topic(FactName.AGE), (replace(other, about=read.about), read))


def _contradict(before: Fact, now: Fact) -> bool:
    """Whether both cannot be right; ages that lie a year apart can, since a birthday may lie between."""
    if before.name not in _ONE_VALUE or not (before.is_answered and now.is_answered) or now.start is None:
        return False
    if before.name is not FactName.AGE:
        return before.value != now.value
    first, second = years_of(before), years_of(now)
    slack = 2 if Certainty.ABOUT in (before.certainty, now.certainty) else 1
    return first is not None and second is not None and abs(first - second) > slack
