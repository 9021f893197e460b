"""Names that people use are understood in what they write; criteria and records are not read by them."""

from __future__ import annotations

from datetime import date

import pytest

from waymark.profile.facts import Certainty, FactName, FactStatus
from waymark.understanding.messages import read_message
from waymark.vocabulary.conditions import ConditionVocabulary, build_condition_vocabulary
from waymark.vocabulary.tables.conditions import CONDITIONS
from waymark.vocabulary.tables.conditions_called import CALLED_CONDITIONS
from waymark.vocabulary.tokens import plain_name
from waymark.vocabulary.treatments import TreatmentVocabulary
from waymark.vocabulary.vocabulary import Vocabulary, standard_vocabulary

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def conditions() -> ConditionVocabulary:
    return build_condition_vocabulary()


def test_what_a_condition_is_called_is_understood_in_a_message(conditions: ConditionVocabulary) -> None:
    (mention,) = conditions.find("my aunt has sandblaster's lung")
    assert mention.standard == "silicosis"
    assert mention.may_be_form


def test_a_criterion_is_not_read_by_what_people_call_a_condition() -> None:
    assert standard_vocabulary().conditions.find("No sandblaster's lung") == ()


def test_a_record_is_not_named_by_what_people_call_a_condition(conditions: ConditionVocabulary) -> None:
    assert conditions.resolve("angle-closure glaucoma") == "glaucoma"
    assert conditions.resolve_written("angle-closure glaucoma") is None
    assert conditions.named_in_title("Trabeculectomy in sandblaster's lung") == frozenset()


def test_a_record_is_not_named_by_the_same_words_put_another_way(conditions: ConditionVocabulary) -> None:
    assert conditions.find("dust disease of silica") != ()
    assert conditions.named_in_title("dust disease of silica") == frozenset()


def test_who_denies_a_form_has_not_surely_denied_the_condition(conditions: ConditionVocabulary) -> None:
    vocabulary = Vocabulary(conditions, TreatmentVocabulary())
    read = read_message("I never had angle-closure glaucoma", vocabulary=vocabulary, today=TODAY)
    (fact,) = [fact for fact in read if fact.name is FactName.COMORBIDITY]
    assert (fact.value, fact.status, fact.certainty) == ("glaucoma", FactStatus.NEVER, Certainty.ABOUT)


def test_a_records_name_that_people_use_for_a_condition_is_a_kind_of_it() -> None:
    vocabulary = build_condition_vocabulary(["Angle-Closure Glaucoma"])
    assert vocabulary.resolve("angle closure glaucoma") == "angle-closure glaucoma"
    assert vocabulary.is_kind_of("angle-closure glaucoma", "glaucoma")
    assert not vocabulary.is_kind_of("glaucoma", "angle-closure glaucoma")


def test_a_name_that_a_record_writes_stays_the_records_own() -> None:
    assert build_condition_vocabulary(["Microtia"]).resolve("microtia") == "microtia"


def test_names_of_a_condition_that_records_alone_know_lead_to_the_records_own_name() -> None:
    vocabulary = build_condition_vocabulary(["Vipomas"])
    assert vocabulary.resolve("verner-morrison syndrome") == vocabulary.resolve("vipomas")


def test_no_table_of_what_people_say_repeats_a_name_that_criteria_are_read_by() -> None:
    known = {plain_name(name) for term in CONDITIONS for name in term.all_names}
    called = [(t.standard, name) for t in CALLED_CONDITIONS for name in (*t.names, *t.cued)]
    assert [(standard, name) for standard, name in called if plain_name(name) in known] == []
