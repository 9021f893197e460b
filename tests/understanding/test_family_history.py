"""A relative's illness told behind a note of one's own makes nobody else the patient."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read
from waymark.profile.facts import Certainty, Fact, FactName
from waymark.profile.profile import Profile


@pytest.mark.parametrize(
    ("text", "own", "of_kin"),
    [
        (
            "chronic hepatitis B, 41 yr female, ALT 62, my mother had liver cancer",
            "hepatitis b",
            "liver cancer",
        ),
        ("asthma, 40 male, my dad has COPD. Leeds", "asthma", "chronic obstructive pulmonary disease"),
        ("lupus, 30 f, my aunt has MS. Leeds", "systemic lupus erythematosus", "multiple sclerosis"),
        ("Crohn's disease, 52 male, my sister has asthma", "crohn", "asthma"),
    ],
)
def test_the_illness_is_the_writers_and_the_relatives_is_left(
    text: str, own: str, of_kin: str, read: Read
) -> None:
    facts = read(text)
    assert not any(fact.name is FactName.ASKING_FOR and fact.value == "other" for fact in facts)
    values = [str(fact.value) for fact in facts]
    assert any(own in value for value in values)
    assert of_kin not in values


@pytest.mark.parametrize(
    "text",
    [
        "lung cancer, 67 f, my mother. Leeds",
        "my mother has liver cancer",
        "lung cancer stage 4, 67 female, my mother has had two lines of chemo",
        "looking for trials for asthma, my dad has asthma and is 71",
    ],
)
def test_a_relative_who_is_the_patient_stays_so(text: str, read: Read) -> None:
    facts = read(text)
    assert any(fact.name is FactName.ASKING_FOR and fact.value == "other" for fact in facts)


DAUGHTER = Profile(
    (
        Fact(FactName.ASKING_FOR, "child", Certainty.SURE, words="my daughter"),
        Fact(FactName.SEX, "female", Certainty.SURE, words="daughter"),
        Fact(FactName.AGE, 2, Certainty.SURE, unit="years", words="2"),
    )
)


@pytest.mark.parametrize(
    "text",
    [
        "and her brother? he is 5 and has the same",
        "what about her brother? He is 5",
        "my son has it too. he is 5",
    ],
)
def test_a_brothers_age_does_not_become_the_daughters(text: str, read: Read) -> None:
    assert not [fact for fact in read(text, known=DAUGHTER) if fact.name is FactName.AGE]


def test_an_age_set_right_of_the_child_looked_for_counts(read: Read) -> None:
    (age,) = [fact for fact in read("sorry, she is 5", known=DAUGHTER) if fact.name is FactName.AGE]
    assert age.value == 5
