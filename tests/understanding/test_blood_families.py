"""How families of people with blood disease write: who is meant, slips in the names, and what only asks."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read
from waymark.profile.facts import Fact, FactName
from waymark.profile.profile import Profile


def _value(read: Read, text: str, name: FactName, asked: str | None = "asking_for") -> object:
    return next((fact.value for fact in read(text, asked) if fact.name is name), None)


@pytest.mark.parametrize(
    ("text", "age"),
    [
        (
            "I have been caring for my younger brother since our parents passed away. He is 24, thal major",
            24,
        ),
        ("I look after my nephew since his mother died. He is 9, sickle cell SS", 9),
        ("my sister lives with me because our dad died. She is 31 and has ITP", 31),
    ],
)
def test_whom_a_carer_looks_after_is_not_dead_when_a_parent_is(read: Read, text: str, age: int) -> None:
    assert _value(read, text, FactName.ASKING_FOR) == "other"
    assert _value(read, text, FactName.AGE) == age


@pytest.mark.parametrize(
    "text",
    [
        "my sister died of sickle cell, my son is 9 and has it",
        "my brother passed away, now my son, 9, has it",
    ],
)
def test_who_died_is_still_not_the_patient(read: Read, text: str) -> None:
    assert _value(read, text, FactName.ASKING_FOR) == "child"


@pytest.mark.parametrize(
    ("name", "standard"),
    [
        ("sikle cel anemai", "sickle cell disease"),
        ("sicle cell", "sickle cell disease"),
        ("sickel cel disease", "sickle cell disease"),
        ("diamond black fan anemia", "diamond-blackfan anemia"),
        ("hemofilia A", "hemophilia a"),
        ("haemofilia b", "hemophilia b"),
    ],
)
def test_a_slip_in_a_name_does_not_leave_a_wider_illness(read: Read, name: str, standard: str) -> None:
    assert _value(read, f"my son has {name}, he is 8", FactName.CONDITION) == standard


@pytest.mark.parametrize(
    "text",
    [
        "can sickle cell be cured",
        "does anemia hurt",
        "is thalassemia curable",
        "can hydroxyurea cause cancer",
        "would a bone marrow transplant help",
    ],
)
def test_a_question_of_an_illness_or_treatment_tells_nothing_without_its_mark(read: Read, text: str) -> None:
    assert list(read(text)) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("is 9, thal major", FactName.CONDITION),
        ("does not have gene therapy", FactName.TREATMENT),
        ("can walk, has sickle cell", FactName.CONDITION),
        ("is on hydroxyurea", FactName.TREATMENT),
    ],
)
def test_telling_that_opens_like_a_question_tells(read: Read, text: str, name: FactName) -> None:
    assert _value(read, text, name, None) is not None


@pytest.mark.parametrize(
    "text",
    [
        "my son, 17, had a bone marrow transplant for thalassemia last year and now chronic gvhd of the skin",
        "I had a stem cell transplant for aplastic anemia in 2022, now GVHD of the lungs",
        "BMT for sickle cell, chronic graft versus host disease, 24",
    ],
)
def test_after_a_transplant_for_an_illness_what_came_of_it_is_looked_for(read: Read, text: str) -> None:
    assert _value(read, text, FactName.CONDITION) == "graft versus host disease"


@pytest.mark.parametrize(
    ("text", "standard"),
    [
        ("he has thal major and gvhd after his transplant", "beta-thalassemia major"),
        ("she had BMT for AML and relapsed. no gvhd", "acute myeloid leukemia"),
    ],
)
def test_beside_an_illness_that_is_there_it_is_not(read: Read, text: str, standard: str) -> None:
    assert _value(read, text, FactName.CONDITION) == standard


@pytest.mark.parametrize(
    ("text", "sex"), [("the boy is also on hydroxyurea", None), ("sorry, it's a boy", "male")]
)
def test_another_childs_sex_does_not_turn_the_one_known(read: Read, text: str, sex: str | None) -> None:
    known = Profile(
        (
            Fact(FactName.ASKING_FOR, "child", words="my daughter", turn=1),
            Fact(FactName.SEX, "female", words="daughter", turn=1),
        )
    )
    assert next((fact.value for fact in read(text, known=known) if fact.name is FactName.SEX), None) == sex


@pytest.mark.parametrize(
    "text",
    [
        "my daughter has sickle cell. her brother is on hydroxyurea",
        "my son has thal major. his older sister takes deferasirox",
        "she has haemophilia, her dad had gene therapy",
    ],
)
def test_what_the_patients_kin_take_is_not_the_patients(read: Read, text: str) -> None:
    assert _value(read, text, FactName.TREATMENT) is None


@pytest.mark.parametrize(
    "text",
    ["my daughter has sickle cell, she is on hydroxyurea", "her brother is well, she takes hydroxyurea"],
)
def test_what_the_patient_takes_beside_kin_is_read(read: Read, text: str) -> None:
    assert _value(read, text, FactName.TREATMENT) == "hydroxyurea"
