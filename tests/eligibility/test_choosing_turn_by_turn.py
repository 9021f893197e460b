"""A question chosen turn by turn, with what is known from before, is chosen as if all were read now."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.eligibility.conftest import trial_with
from tests.eligibility.test_judging import TODAY
from tests.eligibility.test_properties import text_of
from tests.eligibility.test_turn_by_turn import a_fact, after, held_by, read, texts, turns
from tests.eligibility.told import condition, told
from waymark.dialogue.words import words_for_counts, words_for_why
from waymark.eligibility.answers.tree import Judge, RecordSays
from waymark.eligibility.criteria import Criterion, Section
from waymark.eligibility.expected_answers import expected_answers
from waymark.eligibility.gains import Gain, gains
from waymark.eligibility.known_before import known_before
from waymark.eligibility.labels import label_of
from waymark.eligibility.last_people import PEOPLE_AT_A_TIME
from waymark.eligibility.next_question import next_question, next_question_to_record, questions_left
from waymark.eligibility.open_lines import OPEN, OpenLine, open_line, settled_label
from waymark.eligibility.open_trials import OpenTrial, open_trial
from waymark.eligibility.verdicts import FindingLabel
from waymark.profile.facts import Fact, FactName
from waymark.profile.profile import Profile
from waymark.profile.topics import Topic, is_spoken_of
from waymark.trials.trial import Trial
from waymark.vocabulary.vocabulary import standard_vocabulary

pytestmark = pytest.mark.thorough

VOCABULARY = standard_vocabulary()
ALL = 1_000
Lines = tuple[list[str], list[str]]
Read = Sequence[tuple[Trial, Sequence[Criterion]]]
some_trials = st.lists(texts, min_size=1, max_size=3)


def trials_with(lists: Sequence[Lines]) -> Read:
    """Each read for the first time."""
    trials = [trial_with(text_of(lines)) for lines in lists]
    return [(trial, read(trial)) for trial in trials]


def chosen(profile: Profile, trials: Read) -> str:
    """The next question, and all that are left, as they are printed with their reasons."""
    next_one = next_question(profile, trials, asked=(), today=TODAY, vocabulary=VOCABULARY)
    left = questions_left(profile, trials, asked=(), today=TODAY, vocabulary=VOCABULARY, most=ALL)
    return json.dumps(
        [
            next_question_to_record(one, f"{words_for_why(one.fact)} {words_for_counts(one.decides, one.of)}")
            for one in (next_one, *left)
            if one.fact
        ]
    )


def gained(profile: Profile, trials: Read, *, most: int = ALL) -> list[Gain]:
    """What the best questions settle, to the last digit."""
    opened = [open_trial(*one, profile, today=TODAY, vocabulary=VOCABULARY) for one in trials]
    return gains(
        profile,
        opened,
        may_ask=lambda topic: not is_spoken_of(topic, profile),
        most=most,
        today=TODAY,
        vocabulary=VOCABULARY,
    )


def gained_plainly(profile: Profile, trials: Read) -> list[Gain]:
    """The same, every line judged for every answer to every question."""
    settled: dict[Topic, float] = defaultdict(float)
    decides: dict[Topic, int] = defaultdict(int)
    for trial, criteria in trials:
        says = open_trial(trial, criteria, profile, today=TODAY, vocabulary=VOCABULARY).says
        by = Judge(profile, VOCABULARY, says, TODAY)
        lines = [line for line in (open_line(one, by) for one in criteria if is_open(one, by)) if line]
        for topic in {topic for line in lines for topic in line.topics if not is_spoken_of(topic, profile)}:
            weights = weights_of(topic, [line for line in lines if topic in line.topics], says, profile)
            settled[topic] += sum(chance * weight for chance, weight in weights)
            decides[topic] += any(weight for _, weight in weights)
    found = [Gain(topic, settled[topic], decides[topic], len(trials)) for topic in settled]
    return sorted((gain for gain in found if gain.worth > 0), key=lambda gain: gain.rank)


def is_open(line: Criterion, by: Judge) -> bool:
    wanted = line.section is not Section.EXCLUSION
    return line.tree is not None and label_of(by.answer(line.tree, wanted=wanted), line.section)[0] in OPEN


def weights_of(
    topic: Topic, lines: Sequence[OpenLine], says: RecordSays, profile: Profile
) -> list[tuple[float, float]]:
    """The chance of each answer, and how much of a trial it settles."""
    found = []
    for chance, facts in expected_answers(topic):
        by = Judge(profile.with_facts(facts), VOCABULARY, says, TODAY)
        labels = {settled_label(line, by) for line in lines} - {None}
        found.append((chance, 1.0 if FindingLabel.NOT_MET in labels else 0.01 if labels else 0.0))
    return found


def chosen_as_if_read_now(profile: Profile, known: Read, lists: Sequence[Lines]) -> bool:
    whole = gained_plainly(Profile(profile.facts), trials_with(lists))
    return (
        chosen(profile, known) == chosen(Profile(profile.facts), trials_with(lists))
        and gained(profile, known) == whole
        and gained(profile, known, most=2) == whole[:2]
    )


@settings(deadline=None, max_examples=100)
@given(some_trials, turns)
def test_any_facts_in_any_order_changed_or_taken_back(
    lists: list[Lines], turns: list[Fact | FactName]
) -> None:
    known, profile = trials_with(lists), Profile()
    for number, turn in enumerate(turns):
        profile = after(profile, turn, number)
        assert chosen_as_if_read_now(profile, known, lists)


@settings(deadline=None, max_examples=100)
@given(some_trials, turns, turns)
def test_two_people_by_turns(
    lists: list[Lines], one: list[Fact | FactName], other: list[Fact | FactName]
) -> None:
    known, people = trials_with(lists), [Profile(), Profile()]
    for number, both in enumerate(zip(one, other, strict=False)):
        for who, turn in enumerate(both):
            people[who] = after(people[who], turn, number)
            assert chosen_as_if_read_now(people[who], known, lists)


@settings(deadline=None, max_examples=100)
@given(some_trials, st.lists(a_fact, max_size=6))
def test_the_same_again_gives_the_same(lists: list[Lines], facts: list[Fact]) -> None:
    known, profile = trials_with(lists), Profile().with_facts(facts)
    assert chosen(profile, known) == chosen(profile, known) == chosen(Profile(profile.facts), known)


def test_nothing_told_is_kept() -> None:
    known = trials_with([(["Diabetes mellitus", "Hemoglobin ≥ 9 g/dL", "ECOG 0-1"], ["Pregnancy", "Stroke"])])
    facts = (condition("zebra disease"), told("lab", 77.25, analyte="hemoglobin", unit="g/dL"))
    chosen(Profile(tuple(replace(fact, words="my very words") for fact in facts)), known)
    kept = list(held_by([line.worked_out for _, criteria in known for line in criteria]))
    assert any(isinstance(one, OpenTrial) for one in kept)
    assert not any(isinstance(one, Fact) or one == 77.25 for one in kept)
    assert not any(said in one for one in kept if isinstance(one, str) for said in ("zebra", "my very words"))


def test_another_age_leaves_what_does_not_ask_after_it() -> None:
    known = trials_with([(["Hemoglobin ≥ 9 g/dL", "No prior gene therapy"], ["Pregnancy", "Stroke"])])
    facts = (condition("beta-thalassemia major"), told("sex", "female"))
    older, younger = (
        open_trial(
            *known[0], Profile((*facts, told("age", age, unit="years"))), today=TODAY, vocabulary=VOCABULARY
        )
        for age in (40, 14)
    )
    kept = {topic.slug for topic, one in older.awaited.items() if younger.awaited[topic] is one}
    assert kept == {"lab:hemoglobin", "treatment:gene therapy", "comorbidity:stroke"}
    assert {topic.slug for topic in older.awaited} == {*kept, "pregnant"}


@given(st.lists(a_fact, min_size=4, max_size=12))
def test_no_more_than_a_few_people_are_kept(people: list[Fact]) -> None:
    ((trial, criteria),) = trials_with([(["Diabetes mellitus"], ["Pregnancy"])])
    for fact in people:
        open_trial(trial, criteria, Profile((fact,)), today=TODAY, vocabulary=VOCABULARY)
        assert len(known_before(criteria).people(OpenTrial)) <= PEOPLE_AT_A_TIME
