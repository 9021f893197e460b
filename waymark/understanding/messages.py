"""Reads one message into facts, each with the exact words that tell it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from waymark.profile.facts import About, Fact, FactName
from waymark.profile.profile import Profile
from waymark.understanding.ages import read_age
from waymark.understanding.answers import read_answer
from waymark.understanding.asking_for import read_asking_for
from waymark.understanding.conditions import read_conditions
from waymark.understanding.donors import read_matched_donor
from waymark.understanding.labs import read_labs
from waymark.understanding.message import Message, read_text
from waymark.understanding.people import People, find_people
from waymark.understanding.performance import read_performance_status
from waymark.understanding.places import read_max_distance, read_place
from waymark.understanding.several import told_of_all
from waymark.understanding.sexes import read_sex
from waymark.understanding.statements import read_statements
from waymark.understanding.transfusions import read_transfusion_dependence
from waymark.understanding.treatments import read_treatments
from waymark.vocabulary.vocabulary import Vocabulary


def read_message(
    text: str,
    *,
    vocabulary: Vocabulary,
    today: date,
    asked: FactName | None = None,
    asked_analyte: str | None = None,
    turn: int | None = None,
    known: Profile | None = None,
) -> tuple[Fact, ...]:
    """Every fact the message tells, in the order told; empty when it tells none. Never raises.

    `asked` is the fact the last question was about, and gives meaning to "no", "10", "me" and "not sure";
    `known` is what earlier turns told, and says whose a fact is.
    """
    message = read_text(
        text,
        vocabulary=vocabulary,
        today=today,
        asked=asked,
        asked_analyte=asked_analyte,
        turn=turn,
        known=known,
    )
    people = find_people(message)
    told = _read_all(message, people)
    told = told_of_all(told, message, people.about) if people.are_several else told
    told += read_answer(message, told)
    return tuple(sorted(_whose(told, people), key=lambda fact: (fact.start or 0, fact.end or 0)))


def _read_all(message: Message, people: People) -> list[Fact]:
    return [
        *read_asking_for(message, people),
        *read_sex(message, people),
        *read_age(message, people),
        *read_conditions(message, people),
        *read_treatments(message, people),
        *read_transfusion_dependence(message, people),
        *read_matched_donor(message),
        *read_statements(message, people),
        *read_labs(message, people),
        *read_performance_status(message),
        *read_place(message, people),
        *read_max_distance(message),
    ]


def _whose(facts: Iterable[Fact], people: People) -> list[Fact]:
    """The facts with the person they are about, seen from the one who writes; None when not told."""
    told = list(facts)
    answer = next((fact for fact in told if fact.name is FactName.ASKING_FOR and fact.value), None)
    about = people.about or (About(answer.value) if answer else None)
    return [replace(fact, about=about) for fact in told]
