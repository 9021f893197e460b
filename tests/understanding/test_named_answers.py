"""Answers of a few words about one illness, treatment or biomarker, asked for by its name; none is sure."""

from __future__ import annotations

import pytest

from waymark.profile.facts import Certainty, Fact, FactName, FactStatus
from waymark.profile.profile import Profile
from waymark.profile.topics import topic_from_slug
from waymark.understanding.named_answers import certainty_of, read_named_answer, with_named_answer

ILLNESS, INFECTION = "comorbidity:hypertension", "infection:hepatitis b"
TREATMENT, STAY = "treatment:chemotherapy", "treatment:hospital stay"
BIOMARKER = "biomarker:EGFR mutation"


def _read(text: str, slug: str) -> Fact | None:
    return read_named_answer(text, topic_from_slug(slug), turn=5, about=None)


@pytest.mark.parametrize(
    ("slug", "text", "status"),
    [
        (ILLNESS, "a bit", FactStatus.CURRENT),
        (ILLNESS, "Well controlled", FactStatus.CURRENT),
        (ILLNESS, "he takes tablets for it", FactStatus.CURRENT),
        (ILLNESS, "yes but mild", FactStatus.CURRENT),
        (ILLNESS, "not any more", FactStatus.PAST),
        (ILLNESS, "only during pregnancy", FactStatus.PAST),
        (ILLNESS, "normal", FactStatus.NEVER),
        (INFECTION, "she had it as a child", FactStatus.PAST),
        (INFECTION, "cleared", FactStatus.PAST),
        (INFECTION, "came back positive", FactStatus.CURRENT),
        (INFECTION, "no but his dad has it", FactStatus.NEVER),
        (TREATMENT, "came off it", FactStatus.PAST),
        (TREATMENT, "was on it", FactStatus.PAST),
        (TREATMENT, "4 cycles", FactStatus.PAST),
        (TREATMENT, "couldn't tolerate it", FactStatus.PAST),
        (TREATMENT, "on it now", FactStatus.CURRENT),
        (TREATMENT, "halfway through", FactStatus.CURRENT),
        (TREATMENT, "starting next week", FactStatus.NEVER),
        (TREATMENT, "they offered but we said no", FactStatus.NEVER),
        (TREATMENT, "too expensive", FactStatus.NEVER),
        (STAY, "in there now", FactStatus.CURRENT),
        (STAY, "a couple of weeks ago", FactStatus.PAST),
        (BIOMARKER, "wild type", FactStatus.NEVER),
        (BIOMARKER, "exon 19 deletion", FactStatus.CURRENT),
    ],
)
def test_it_tells_when_and_is_never_sure(slug: str, text: str, status: FactStatus) -> None:
    read = _read(text, slug)
    assert read is not None
    assert (read.status, read.certainty) == (status, Certainty.ABOUT)


@pytest.mark.parametrize(
    ("slug", "text"),
    [
        (ILLNESS, "borderline"),
        (ILLNESS, "it's fine"),
        (ILLNESS, "not officially"),
        (INFECTION, "just a carrier"),
        (INFECTION, "my mum had it"),
        (INFECTION, "no not now"),
        (TREATMENT, "a different one"),
        (TREATMENT, "on and off"),
        (STAY, "not lately"),
        (BIOMARKER, "not enough tissue"),
        (BIOMARKER, "50%"),
    ],
)
def test_it_leaves_open_what_the_words_leave_open(slug: str, text: str) -> None:
    read = _read(text, slug)
    assert read is not None
    assert read.certainty is Certainty.UNSURE and read.value is not None and read.status is None


@pytest.mark.parametrize(
    ("slug", "text"),
    [
        (ILLNESS, "what is that"),
        (ILLNESS, "a bit?"),
        (TREATMENT, "no"),
        (TREATMENT, "yes he did"),
        (BIOMARKER, "er positive"),
        ("lab:ferritin", "last year"),
        ("treatment", "not yet"),
    ],
)
def test_it_reads_nothing_in_questions_and_leaves_plain_answers_to_others(slug: str, text: str) -> None:
    assert _read(text, slug) is None


def test_another_fact_told_stands_alone() -> None:
    told = Fact(FactName.TREATMENT, "aspirin", status=FactStatus.CURRENT)
    topic = topic_from_slug(ILLNESS)
    assert with_named_answer((told,), "on tablets", topic, turn=5, known=Profile()) == (told,)


@pytest.mark.parametrize(
    ("text", "status", "fact", "certainty"),
    [
        ("No, never had it", FactStatus.NEVER, FactName.COMORBIDITY, Certainty.SURE),
        ("Yes he did", FactStatus.PAST, FactName.TREATMENT, Certainty.SURE),
        ("I don't think so", FactStatus.NEVER, FactName.TREATMENT, Certainty.ABOUT),
        ("not that I no of", FactStatus.NEVER, FactName.INFECTION, Certainty.ABOUT),
        ("perfect", FactStatus.PAST, FactName.COMORBIDITY, Certainty.UNSURE),
        ("a wee while", FactStatus.NEVER, FactName.COMORBIDITY, Certainty.UNSURE),
        ("no", FactStatus.NEVER, FactName.BIOMARKER, Certainty.ABOUT),
    ],
)
def test_a_guessed_yes_or_no_is_as_sure_as_its_words(
    text: str, status: FactStatus, fact: FactName, certainty: Certainty
) -> None:
    assert certainty_of(text, status, fact) is certainty


def _with_medicine(name: str, status: FactStatus, slug: str) -> list[tuple[object, FactStatus | None]]:
    facts = (Fact(FactName.TREATMENT, name, status=status),)
    topic = topic_from_slug(slug)
    told = with_named_answer(facts, f"on {name}", topic, turn=5, known=Profile())
    return [(fact.value, fact.status) for fact in told if fact.name is topic.fact]


@pytest.mark.parametrize(
    ("slug", "name"),
    [
        (ILLNESS, "ramipril"),
        (ILLNESS, "antihypertensives"),
        (INFECTION, "entecavir"),
        ("comorbidity:gout", "allopurinol"),
    ],
)
def test_a_medicine_taken_for_the_illness_asked_for_answers_yes(slug: str, name: str) -> None:
    topic = topic_from_slug(slug)
    assert _with_medicine(name, FactStatus.CURRENT, slug) == [(topic.parameter, FactStatus.CURRENT)]


@pytest.mark.parametrize(
    ("slug", "name"), [(ILLNESS, "aspirin"), (ILLNESS, "deferasirox"), (INFECTION, "ramipril")]
)
def test_a_medicine_for_something_else_answers_nothing(slug: str, name: str) -> None:
    assert _with_medicine(name, FactStatus.CURRENT, slug) == []
    assert _with_medicine("ramipril", FactStatus.PAST, ILLNESS) == []


@pytest.mark.parametrize(
    "text", ["a glass of wine", "just the odd pint at weekends", "two beers on a friday"]
)
def test_what_is_drunk_leaves_trouble_with_alcohol_open(text: str) -> None:
    fact = _read(text, "comorbidity:alcohol use disorder")
    assert fact is not None
    assert fact.certainty is Certainty.UNSURE
