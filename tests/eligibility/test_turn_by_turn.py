"""A trial judged turn by turn, with what was worked out before, is judged as if it were read that moment."""

from __future__ import annotations

import gc
import json
from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from types import FunctionType, ModuleType
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.eligibility.conftest import trial_with
from tests.eligibility.test_judging import TODAY
from tests.eligibility.test_properties import FACTS, LINES, text_of
from tests.eligibility.told import condition, told
from waymark.eligibility.asking import ASKED_AFTER, asked_after
from waymark.eligibility.criteria import Criterion
from waymark.eligibility.found import Judged, labels_of
from waymark.eligibility.judging import judge
from waymark.eligibility.known_before import known_before
from waymark.eligibility.last_people import PEOPLE_AT_A_TIME, Basis
from waymark.eligibility.predicates import Leaf
from waymark.eligibility.reading import read_criteria
from waymark.eligibility.records import verdict_to_record
from waymark.eligibility.telling import told_by
from waymark.eligibility.verdicts import FindingLabel
from waymark.profile.facts import Certainty, Fact, FactName, FactStatus
from waymark.profile.profile import Profile
from waymark.trials.trial import Trial
from waymark.trials.vocabulary import OverallStatus
from waymark.vocabulary.vocabulary import Vocabulary, standard_vocabulary

pytestmark = pytest.mark.thorough

NOT_SAID = tuple(
    Fact(name, None, certainty) for name in FactName for certainty in (Certainty.UNSURE, Certainty.DECLINED)
)
MORE = (
    *NOT_SAID,
    told("age", 40.0, unit="years"),
    told("other_trial", 0),
    told("matched_donor", "half"),
    condition("diabetes mellitus", Certainty.ABOUT),
)
ALONE = (
    "Pregnancy", "Breastfeeding", "Women who wish to become pregnant", "Men", "Related donor", "Transfusion",
    "Age over 12 years", "Prior chemotherapy", "Another clinical trial", "Hepatitis B", "Diabetes mellitus",
)  # fmt: skip
some_lines = st.lists(st.sampled_from((*ALONE, *LINES)), max_size=5, unique=True)
texts = st.tuples(some_lines, some_lines)
a_fact = st.sampled_from((*FACTS, *MORE))
turns = st.lists(
    st.one_of(a_fact, st.sampled_from(FactName)),  # a fact told or told anew, or all of a name taken back
    min_size=1,
    max_size=10,
)


def read(trial: Trial) -> tuple[Criterion, ...]:
    return tuple(read_criteria(trial.eligibility.criteria, standard_vocabulary()))


def held_by(one: object) -> Iterator[object]:
    """All that something holds on to, but for the trial, the tables and the program."""
    seen: set[int] = set()
    waiting = [one]
    while waiting:
        one = waiting.pop()
        if id(one) in seen or isinstance(one, (Trial, Vocabulary, type, ModuleType, FunctionType)):
            continue
        seen.add(id(one))
        yield one
        waiting += gc.get_referents(one)


def judged(trial: Trial, criteria: tuple[Criterion, ...], profile: Profile) -> str:
    verdict = judge(trial, criteria, profile, today=TODAY, vocabulary=standard_vocabulary())
    return json.dumps(verdict_to_record(verdict, lambda code: code.value))


def judged_anew(trial: Trial, profile: Profile) -> str:
    """Every line gone through, whatever was told: as if everything had been spoken to."""
    whole = Profile(profile.facts)
    vars(whole)["told"] = frozenset(FactName)
    return judged(trial, read(trial), whole)


def after(profile: Profile, turn: Fact | FactName, number: int) -> Profile:
    if isinstance(turn, FactName):
        return profile.without(turn)
    return profile.with_facts([replace(turn, words=f"said in turn {number}", turn=number)])


@settings(deadline=None, max_examples=300)
@given(texts, turns)
def test_any_facts_in_any_order_changed_or_taken_back(
    lines: tuple[list[str], list[str]], turns: list[Fact | FactName]
) -> None:
    trial = trial_with(text_of(lines))
    known, profile = read(trial), Profile()
    for number, turn in enumerate(turns):
        profile = after(profile, turn, number)
        assert judged(trial, known, profile) == judged_anew(trial, profile)


@settings(deadline=None, max_examples=300)
@given(texts, turns, turns)
def test_two_people_by_turns(
    lines: tuple[list[str], list[str]], one: list[Fact | FactName], other: list[Fact | FactName]
) -> None:
    trial = trial_with(text_of(lines))
    known, people = read(trial), [Profile(), Profile()]
    for number, both in enumerate(zip(one, other, strict=False)):
        for who, turn in enumerate(both):
            people[who] = after(people[who], turn, number)
            assert judged(trial, known, people[who]) == judged_anew(trial, people[who])


@pytest.mark.parametrize("line", [*ALONE, *LINES])
def test_each_fact_alone_on_each_line_alone(line: str) -> None:
    for lines, fact in product((([line], []), ([], [line])), (*FACTS, *MORE)):
        trial = trial_with(text_of(lines))
        assert judged(trial, read(trial), Profile((fact,))) == judged_anew(trial, Profile((fact,)))


def test_nothing_told_is_kept() -> None:
    trial = trial_with(text_of((["Diabetes mellitus", "Hemoglobin ≥ 9 g/dL"], ["Pregnancy"])))
    criteria = read(trial)
    facts = (condition("zebra disease"), told("lab", 77.25, analyte="hemoglobin", unit="g/dL"))
    judged(trial, criteria, Profile(tuple(replace(fact, words="my very words") for fact in facts)))
    kept = list(held_by([line.worked_out for line in criteria]))
    assert FindingLabel.UNKNOWN in kept
    assert not any(isinstance(one, Fact) or one == 77.25 for one in kept)
    assert not any(said in one for one in kept if isinstance(one, str) for said in ("zebra", "my very words"))


def test_another_age_leaves_what_does_not_ask_after_it() -> None:
    lines = (["Age over 12 years", "Diabetes mellitus", "Hemoglobin ≥ 9 g/dL"], ["Pregnancy"])
    trial = trial_with(text_of(lines))
    criteria = read(trial)
    before = known_before(criteria)
    facts = (condition("diabetes mellitus"), told("sex", "female"))
    found = []
    for age in (40, 9):
        profile = Profile((*facts, told("age", age, unit="years")))
        judged(trial, criteria, profile)
        basis = Basis(trial, told_by(profile).key(before.names), TODAY, standard_vocabulary())
        found.append(before.people(Judged).known(basis, anew=pytest.fail, again=pytest.fail))
    older, younger = found
    asking = {number for number, line in enumerate(criteria) if FactName.AGE in asked_after(line)}
    assert asking == {0, 3}
    for number in range(len(criteria)):
        assert (older.alone[number] is not younger.alone[number]) is (number in asking)


@settings(deadline=None)  # whoever comes first loads the tables
@given(st.lists(a_fact, min_size=4, max_size=12))
def test_no_more_than_a_few_people_are_kept(people: list[Fact]) -> None:
    trial = trial_with(text_of((["Diabetes mellitus"], ["Pregnancy"])))
    criteria = read(trial)
    for fact in people:
        judged(trial, criteria, Profile((fact,)))
        assert len(known_before(criteria).people(Judged)) <= PEOPLE_AT_A_TIME


def test_findings_that_nobody_looked_at_are_those_that_somebody_did() -> None:
    trial = trial_with(text_of((["Diabetes mellitus", "Unheard-of words"], ["Pregnancy"])))
    criteria, profile = read(trial), Profile((condition("diabetes mellitus"),))
    one, other = (
        judge(trial, criteria, profile, today=TODAY, vocabulary=standard_vocabulary()) for _ in range(2)
    )
    assert len(one.findings) == len(criteria) + 2 == len(list(labels_of(one)))
    looked_at = tuple(one.findings)
    assert (
        labels_of(one) == [finding.label for finding in looked_at] == [each.label for each in other.findings]
    )
    assert (one, one.findings, one.findings[0]) == (other, looked_at, looked_at[0])
    assert one.findings != looked_at[1:] and one.findings[1:] == looked_at[1:]
    assert {one.findings, other.findings} == {looked_at} and repr(one.findings) == repr(looked_at)
    assert labels_of(replace(one, findings=looked_at)) == labels_of(one)


def test_a_record_that_was_written_anew_is_judged_anew() -> None:
    trial = trial_with("Inclusion Criteria:\n\n* Pregnancy")
    criteria, profile = read(trial), Profile((told("sex", "female"), told("pregnant", True)))
    judged(trial, criteria, profile)
    closed = replace(trial, overall_status=OverallStatus.COMPLETED)
    assert judged(closed, criteria, profile) == judged_anew(closed, profile)
    assert judged(closed, criteria, profile) != judged(trial, criteria, profile)


def test_two_facts_that_say_the_same_each_stand_in_their_own_words() -> None:
    trial = trial_with("Inclusion Criteria:\n\n* Diabetes mellitus")
    criteria, one = read(trial), told("comorbidity", "diabetes mellitus", status=FactStatus.CURRENT)
    for others in (one, replace(one, words="sugar"), one):
        profile = Profile((one, others))
        assert judged(trial, criteria, profile) == judged_anew(trial, profile)


def test_every_test_says_what_it_asks_after() -> None:
    assert set(ASKED_AFTER) == set(get_args(Leaf))
