"""Criteria that were packed when they were written are the ones of their table."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import func, select, update
from sqlalchemy.engine import Engine

from tests.store.records import CRITERIA, FULL_TRIAL, record
from waymark.eligibility.criteria import Criterion
from waymark.eligibility.judging import judge
from waymark.eligibility.reading import read_criteria
from waymark.profile.facts import Fact, FactName
from waymark.profile.profile import Profile
from waymark.store import tables
from waymark.store.engine import open_engine, writing
from waymark.store.records import TrialRecord
from waymark.store.trials import TrialStore
from waymark.trials.identifiers import NctId
from waymark.vocabulary.vocabulary import standard_vocabulary

NUMBERS = (NctId("NCT00000010"), NctId("NCT00000011"))
TODAY = date(2026, 11, 22)
TEXT = """Inclusion Criteria:
* Aged 18 years or older
* Hemoglobin at least 9 g/dL
Exclusion Criteria:
* Pregnant or breastfeeding
* Any reason in the opinion of the investigator"""


def open_record(number: NctId, criteria: tuple[Criterion, ...]) -> TrialRecord:
    return replace(record(), trial=replace(FULL_TRIAL, nct_id=number, aliases=()), criteria=criteria)


def criteria(database: str, number: NctId = NUMBERS[0]) -> tuple[Criterion, ...]:
    """As a store that remembers nothing reads them."""
    return tuple(TrialStore(open_engine(database)).criteria([number])[number])


def packed(database: str) -> int:
    with open_engine(database).connect() as connection:
        return int(connection.execute(select(func.count(tables.heading.c.criteria))).scalar_one())


def pack_as(database: str, text: str | None) -> None:
    engine: Engine = writing(open_engine(database))
    with engine.begin() as connection:
        connection.execute(update(tables.heading).values(criteria=text))


def read(text: str = TEXT) -> tuple[Criterion, ...]:
    return tuple(read_criteria(text, standard_vocabulary()))


@pytest.mark.parametrize("lines", [CRITERIA, read(), ()], ids=["written by hand", "read", "none"])
def test_they_are_those_of_the_table(store: TrialStore, database: str, lines: tuple[Criterion, ...]) -> None:
    store.upsert([open_record(NUMBERS[0], lines)])
    assert packed(database) == 1
    found = criteria(database)
    pack_as(database, None)
    assert found == criteria(database) == lines


@pytest.mark.parametrize("text", ["[0]", '["another"]'])
def test_those_packed_another_way_are_read_from_the_table(
    store: TrialStore, database: str, text: str
) -> None:
    store.upsert([open_record(NUMBERS[0], CRITERIA)])
    pack_as(database, text)
    assert criteria(database) == CRITERIA


def test_those_written_anew_are_the_new_ones(store: TrialStore, database: str) -> None:
    store.upsert([open_record(NUMBERS[0], CRITERIA)])
    store.upsert([replace(open_record(NUMBERS[0], CRITERIA[:1]), reader_version="another")])
    assert criteria(database) == CRITERIA[:1]


def test_a_text_that_not_every_database_takes_is_not_packed(store: TrialStore, database: str) -> None:
    lines = (replace(CRITERIA[0], text="Both\x00of:"), *CRITERIA[1:])
    store.upsert([open_record(NUMBERS[0], lines)])
    assert packed(database) == 0
    assert [one.id for one in criteria(database)] == [one.id for one in lines]


def test_the_same_test_on_lines_of_two_trials_is_taken_apart_once(store: TrialStore, database: str) -> None:
    store.upsert([open_record(number, read()) for number in NUMBERS])
    one, other = (criteria(database, number) for number in NUMBERS)
    assert [line.tree is same.tree for line, same in zip(one, other, strict=True)] == [True] * len(one)


@pytest.mark.parametrize(
    "told",
    [
        (),
        (Fact(FactName.AGE, 30, unit="years"), Fact(FactName.SEX, "female")),
        (Fact(FactName.AGE, 12, unit="years"), Fact(FactName.LAB, 8, analyte="hemoglobin", unit="g/dL")),
        (Fact(FactName.SEX, "female"), Fact(FactName.PREGNANT, True)),
    ],
    ids=["nothing", "a woman", "a child", "pregnant"],
)
def test_a_line_on_many_trials_is_judged_as_if_it_stood_alone(
    store: TrialStore, database: str, told: tuple[Fact, ...]
) -> None:
    turned = read(TEXT.replace("Exclusion", "Other Exclusion").replace("Pregnant or", "Pregnant women or"))
    store.upsert([open_record(NUMBERS[0], read()), open_record(NUMBERS[1], turned)])
    for number, alone in zip(NUMBERS, (read(), turned), strict=True):
        trial = replace(FULL_TRIAL, nct_id=number)
        shared = criteria(database, number)
        for person in (Profile(), Profile(told)):  # what nobody told of is remembered for the next
            found, wanted = (
                judge(trial, lines, person, today=TODAY, vocabulary=standard_vocabulary())
                for lines in (shared, alone)
            )
            assert list(found.findings) == list(wanted.findings)
            assert found.would_have_to_change == wanted.would_have_to_change
