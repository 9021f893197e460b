"""Reads one message into facts, each with the exact words that tell it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from functools import partial

from waymark.profile.facts import About, Fact, FactName
from waymark.profile.profile import Profile
from waymark.understanding.ages import read_age
from waymark.understanding.answers import read_answer
from waymark.understanding.asides import without_asides
from waymark.understanding.asking_for import read_asking_for
from waymark.understanding.biomarkers import read_biomarkers
from waymark.understanding.blood_over_time import as_given
from waymark.understanding.blood_pressures import with_blood_pressures
from waymark.understanding.body_weights import with_body_weights
from waymark.understanding.conditions import read_conditions
from waymark.understanding.conditions_weighed import weigh_roles
from waymark.understanding.distances import read_max_distance
from waymark.understanding.donors import read_matched_donor
from waymark.understanding.factor_levels import without_levels
from waymark.understanding.few_transfusions import read_last_blood
from waymark.understanding.for_another import has_told_only_for_me, tells_of_another
from waymark.understanding.fragments import read_fragment
from waymark.understanding.illness_of_another import read_the_same
from waymark.understanding.labs import read_labs
from waymark.understanding.languages import language_of
from waymark.understanding.message import Message, read_text
from waymark.understanding.only_named import with_open_times
from waymark.understanding.passages import LONGEST, passages
from waymark.understanding.people import People, find_people
from waymark.understanding.performance import read_performance_status
from waymark.understanding.places import read_place
from waymark.understanding.several import told_of_all
from waymark.understanding.sexes import read_sex
from waymark.understanding.stages import read_stages
from waymark.understanding.statements import read_statements
from waymark.understanding.telegrams import read_telegram
from waymark.understanding.told_further import read_told_further
from waymark.understanding.transfusions import read_transfusion_dependence, was_regular
from waymark.understanding.treatment_names import TRANSFUSION
from waymark.understanding.treatments import read_treatments
from waymark.understanding.treatments_weighed import weigh_unread
from waymark.understanding.two_patients import told_apart
from waymark.understanding.untreated import read_untreated
from waymark.vocabulary.vocabulary import Vocabulary

_READ_IN_ANY_LANGUAGE = frozenset({FactName.CONDITION, FactName.AGE, FactName.PLACE})
"""What names and numbers tell alone; the rest rests on grammar, and only English is read."""


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
    read = partial(
        read_text, vocabulary=vocabulary, today=today, asked=asked, asked_analyte=asked_analyte, turn=turn
    )
    told = _read_passages(text, known, read)
    if has_told_only_for_me(known):
        read_as_first = _read_passages(text, None, read)
        if tells_of_another(told, read_as_first):
            return read_as_first
    return told


def _read_passages(text: str, known: Profile | None, read: Callable[..., Message]) -> tuple[Fact, ...]:
    """The facts of each passage in the light of those before it, with their places in the whole text."""
    told: list[Fact] = []
    for start, end in passages(text):
        message = read(without_asides(text[start:end]), known=_with_those(known, told))
        apart = told_apart(message, partial(_read_alone, read=read))
        message = read(apart.first, known=message.known) if apart else message
        keys = {fact.key for fact in told}
        told += [_moved(fact, start) for fact in _read_passage(message) if fact.key not in keys]
    return tuple(told)


def read_beside(
    text: str, *, vocabulary: Vocabulary, today: date, turn: int | None = None, known: Profile | None = None
) -> tuple[str, tuple[Fact, ...]] | None:
    """Who else is told of as a patient, "other son", with what is told of them; None where nobody is."""
    read = partial(read_text, vocabulary=vocabulary, today=today, asked=None, asked_analyte=None, turn=turn)
    of_one = partial(_read_alone, read=read)
    apart = told_apart(read(without_asides(text), known=known), of_one) if len(text) <= LONGEST else None
    return (apart.who, tuple(of_one(apart.second))) if apart else None


def _read_alone(text: str, *, read: Callable[..., Message]) -> list[Fact]:
    """The facts of the text as if nothing had been told before."""
    return _read_passage(read(text, known=None))


def _read_passage(message: Message) -> list[Fact]:
    people = find_people(message)
    told = _read_all(message, people)
    told = told_of_all(told, message, people.about) if people.are_several else told
    told += read_answer(message, told)
    told += read_untreated(message, people, told)
    told += read_the_same(message, people, told)
    told += read_fragment(message, told)
    told += read_telegram(message, told)
    told += read_told_further(message, people, told)
    if language_of(message.text) is not None:
        told = [fact for fact in told if fact.name in _READ_IN_ANY_LANGUAGE]
    return sorted(_whose(told, people), key=lambda fact: (fact.start or 0, fact.end or 0))


def _with_those(known: Profile | None, told: list[Fact]) -> Profile | None:
    """What is known, with what earlier passages of the same text told."""
    return Profile((*(known.facts if known else ()), *told)) if told else known


def _moved(fact: Fact, by: int) -> Fact:
    """The fact with its place in the whole text."""
    if not by or fact.start is None or fact.end is None:
        return fact
    return replace(fact, start=fact.start + by, end=fact.end + by)


def _read_all(message: Message, people: People) -> list[Fact]:
    treatments = weigh_unread(message, people, read_treatments(message, people))
    dependence = read_transfusion_dependence(message, people)
    treatments = with_open_times(
        as_given(treatments, dependence, lambda: was_regular(message, people)), message
    )
    labs = with_blood_pressures(read_labs(message, people), message, people)
    labs = with_body_weights(labs, message, people)
    treatments = without_levels(treatments, labs, message)
    if all(fact.value != TRANSFUSION for fact in treatments):
        treatments += [fact for fact in read_last_blood(message, people) if not _is_told(fact, dependence)]
    keys = {fact.key for fact in treatments}
    return [
        *read_asking_for(message, people),
        *read_sex(message, people),
        *read_age(message, people),
        *weigh_roles(message, people, read_conditions(message, people)),
        *treatments,
        *(fact for fact in dependence if fact.key not in keys),
        *read_matched_donor(message),
        *read_statements(message, people),
        *labs,
        *read_performance_status(message),
        *read_biomarkers(message, people),
        *read_stages(message, people),
        *read_place(message, people),
        *read_max_distance(message),
    ]


def _is_told(fact: Fact, others: Iterable[Fact]) -> bool:
    return any(fact.name is other.name and fact.value == other.value for other in others)


def _whose(facts: Iterable[Fact], people: People) -> list[Fact]:
    """The facts with the person they are about, seen from the one who writes; None when not told."""
    told = list(facts)
    answer = next((fact for fact in told if fact.name is FactName.ASKING_FOR and fact.value), None)
    about = people.about or (About(answer.value) if answer else None)
    return [replace(fact, about=about) for fact in told]
