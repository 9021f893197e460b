"""Answers of a few words, as people type them on a phone, are read by the question they answer."""

from __future__ import annotations

from datetime import date

import pytest

from tests.understanding.conftest import Read, told
from waymark import wiring
from waymark.profile.facts import Certainty, FactName, FactStatus
from waymark.understanding.messages import read_message
from waymark.vocabulary.vocabulary import standard_vocabulary

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("asked", "text", "value"),
    [
        ("transfusion_dependent", "loads", True),
        ("transfusion_dependent", "Um, currently yes", True),
        ("transfusion_dependent", "uh huh", True),
        ("transfusion_dependent", "he has them", True),
        ("transfusion_dependent", "top ups only", False),
        ("transfusion_dependent", "once", False),
        ("transfusion_dependent", "Used to, sadly", False),
        ("transfusion_dependent", "hardly ever lol", False),
        ("transfusion_dependent", "PRN", False),
        ("transfusion_dependent", "when hb drops", False),
        ("matched_donor", "10/10", True),
        ("matched_donor", "donor available", True),
        ("matched_donor", "nope nobody", False),
        ("matched_donor", "MMUD", False),
        ("other_trial", "long ago", False),
        ("other_trial", "was in one before", False),
        ("other_trial", "Screen failed", False),
        ("pregnant", "still trying", False),
        ("breastfeeding", "pumping", True),
        ("breastfeeding", "bottle", False),
    ],
)
def test_it_means_yes_or_no_and_is_never_sure(read: Read, asked: str, text: str, value: bool) -> None:
    assert f"{asked}={value} about" in told(read(text, asked))


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("transfusion_dependent", "once what?"),
        ("pregnant", "bottle"),
        ("other_trial", "loads"),
        ("age", "once"),
        ("breastfeeding", "pumping iron at the gym helps me"),
    ],
)
def test_it_means_nothing_to_another_question_or_in_a_longer_one(read: Read, asked: str, text: str) -> None:
    assert not [fact for fact in read(text, asked) if fact.name.value == asked and fact.value is not None]


@pytest.mark.parametrize(
    ("asked", "text"),
    [("matched_donor", "searching"), ("matched_donor", "my son might be"), ("pregnant", "could be")],
)
def test_a_maybe_is_not_sure(read: Read, asked: str, text: str) -> None:
    assert f"{asked}=None unsure" in told(read(text, asked))


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("nyc", "New York City, United States"),
        ("we live in nyc", "New York City, United States"),
        ("la", "Los Angeles, United States"),
        ("tx", "Texas, United States"),
        ("TX", "Texas, United States"),
        ("hk", "Hong Kong"),
        ("kl", "Kuala Lumpur, Malaysia"),
        ("sg", "Singapore"),
        ("nz", "New Zealand"),
        ("south london", "London, United Kingdom"),
        ("rural kenya", "Kenya"),
        ("a small village near Pune", "Pune, India"),
        ("middle of nowhere montana", "Montana, United States"),
        ("South Bend", "South Bend, United States"),
    ],
)
def test_a_short_place_or_a_part_of_one_is_read(text: str, place: str) -> None:
    facts = read_message(text, vocabulary=wiring.vocabulary(), today=TODAY, asked=FactName.PLACE)
    assert [fact.value for fact in facts] == [place]


@pytest.mark.parametrize("text", ["or", "in", "ok", "me", "up north", "the east"])
def test_a_word_that_is_also_a_code_is_no_place(text: str) -> None:
    facts = read_message(text, vocabulary=wiring.vocabulary(), today=TODAY, asked=FactName.PLACE)
    assert not [fact for fact in facts if fact.name is FactName.PLACE and fact.value]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("type 1", "type 1 diabetes"),
        ("endo", "endometriosis"),
        ("BP", "hypertension"),
        ("chronic fatigue", "chronic fatigue syndrome"),
    ],
)
def test_a_short_name_is_an_illness_where_it_is_asked_for(read: Read, text: str, name: str) -> None:
    standard = standard_vocabulary().conditions.resolve(name)
    assert standard in {fact.value for fact in read(text, "condition")}
    assert not [fact for fact in read(text, "age") if fact.name is FactName.CONDITION]


@pytest.mark.parametrize(
    "text", ["newly diagnosed", "he's not started yet", "watch and wait", "active surveillance"]
)
def test_who_waits_for_treatment_has_had_none_so_far(read: Read, text: str) -> None:
    assert "treatment=None never about" in told(read(text, "treatment"))
    assert not [fact for fact in read(text, "condition") if fact.name is FactName.TREATMENT]


@pytest.mark.parametrize("text", ["just tablets", "only supplements"])
def test_tablets_alone_are_no_gene_therapy_and_no_transplant(read: Read, text: str) -> None:
    assert {fact.value: fact.status for fact in read(text, "treatment")} == {
        "gene therapy": FactStatus.NEVER,
        "hematopoietic stem cell transplantation": FactStatus.NEVER,
    }


@pytest.mark.parametrize(
    "text", ["anywhere", "no limit", "as far as needed", "could relocate", "abroad is fine"]
)
def test_whoever_would_go_anywhere_sets_no_limit(read: Read, text: str) -> None:
    assert told(read(text, "max_distance_km")) == {"max_distance_km=None declined"}


def test_a_span_is_about_its_lower_value(read: Read) -> None:
    facts = read_message(
        "around 8-9",
        vocabulary=standard_vocabulary(),
        today=TODAY,
        asked=FactName.LAB,
        asked_analyte="hemoglobin",
    )
    assert [(fact.value, fact.certainty.value) for fact in facts] == [(8, "about")]


@pytest.mark.parametrize(
    ("analyte", "text", "value"),
    [
        ("hemoglobin", "was 7 now 9", "lab=9 hemoglobin"),
        ("ferritin", "was 5000, now 1200", "lab=1200 ferritin"),
        ("ferritin", "over a thousand", "lab=1000 ferritin >"),
        ("ferritin", "2000 something", "lab=2000 ferritin about"),
        ("hemoglobin", "9 i think", "lab=9 hemoglobin about"),
        ("hemoglobin", "9 before transfusion", "lab=9 hemoglobin"),
        ("hemoglobin", "7 last year", "lab=None hemoglobin unsure"),
        ("ferritin", "5000 before chelation", "lab=None ferritin unsure"),
        ("ferritin", "4 figures", "lab=None ferritin unsure"),
        ("hemoglobin", "A bit low", "lab=None hemoglobin unsure"),
        ("hemoglobin", "up and down", "lab=None hemoglobin unsure"),
        ("hemoglobin", "they don't tell us", "lab=None hemoglobin unsure"),
        ("hemoglobin", "haven't had it done", "lab=None hemoglobin unsure"),
    ],
)
def test_a_value_asked_for_is_the_one_of_today(analyte: str, text: str, value: str) -> None:
    facts = read_message(
        text, vocabulary=standard_vocabulary(), today=TODAY, asked=FactName.LAB, asked_analyte=analyte
    )
    assert told(list(facts)) == {value}


@pytest.mark.parametrize(
    ("analyte", "text"),
    [("hemoglobin", "he's 12"), ("creatinine", "stage 3"), ("creatinine", "point nine")],
)
def test_the_number_of_something_else_is_no_value(analyte: str, text: str) -> None:
    facts = read_message(
        text, vocabulary=standard_vocabulary(), today=TODAY, asked=FactName.LAB, asked_analyte=analyte
    )
    assert not [fact for fact in facts if fact.name is FactName.LAB and fact.value is not None]


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("it was stage 2 now 4", "stage=IV current"),
        ("nowhere else", "stage=localized current about"),
        ("to the other lung", "stage=metastatic current about"),
        ("came back", "stage=recurrent current about"),
        ("early stage", "stage=None unsure"),
        ("not staged yet", "stage=None unsure"),
        ("the doc didn't say", "stage=None unsure"),
        ("i dont want to know", "stage=None declined"),
    ],
)
def test_how_far_it_has_spread_is_told_in_few_words(read: Read, text: str, stage: str) -> None:
    assert told(read(text, "stage")) == {stage}


@pytest.mark.parametrize(
    ("text", "grade"),
    [
        ("gets tired easily", "1 ECOG about"),
        ("mostly in bed", "3 ECOG about"),
        ("very active", "0 ECOG about"),
        ("not very active", "None unsure"),
        ("depends on the day", "None unsure"),
        ("wheelchair", "None unsure"),
    ],
)
def test_how_active_somebody_is_is_never_sure(read: Read, text: str, grade: str) -> None:
    assert told(read(text, "performance_status")) == {f"performance_status={grade}"}


@pytest.mark.parametrize("text", ["trans man", "mtf", "intersex", "non binary"])
def test_who_is_trans_or_intersex_has_no_sex_that_rules_out(read: Read, text: str) -> None:
    answers = [fact for fact in read(text, "sex") if fact.name is FactName.SEX]
    assert answers
    told_unasked = [fact for fact in read(f"I'm a {text}, 34") if fact.name is FactName.SEX]
    assert not [fact for fact in (*answers, *told_unasked) if fact.certainty is Certainty.SURE]


def test_a_decade_alone_is_an_age(read: Read) -> None:
    assert told(read("forties", "age")) == {"age=45 years about"}
    assert not told(read("seventy ate", "age"))


@pytest.mark.parametrize("text", ["she has the BRCA gene", "he has the faulty gene", "it's the CF gene"])
def test_a_gene_that_somebody_has_is_no_gene_therapy(read: Read, text: str) -> None:
    facts = read(text, asked=FactName.TREATMENT)
    assert not [fact for fact in facts if fact.name is FactName.TREATMENT]


@pytest.mark.parametrize("text", ["no gene", "had gene, no transplant", "the gene thing, no"])
def test_gene_alone_still_answers_for_gene_therapy(read: Read, text: str) -> None:
    facts = read(text, asked=FactName.TREATMENT)
    assert "gene therapy" in [fact.value for fact in facts]


@pytest.mark.parametrize("text", ["does radiotherapy count", "does chemo count as one", "is surgery one?"])
def test_what_counts_as_a_treatment_tells_of_none(read: Read, text: str) -> None:
    assert not read(text, asked=FactName.TREATMENT)
