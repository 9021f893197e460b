"""A no that belongs to other words, and blood of another time, turn no fact round."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read, told


@pytest.mark.parametrize(
    "text",
    [
        "I'm not pregnant any more, and I'm nursing her till Monday",
        "no smoking, no diabetes, not pregnant, baby drinks from me",
        "Hydroxyurea: no, they paused it, I can't while nursing",
    ],
)
def test_whoever_says_that_she_nurses_does(read: Read, text: str) -> None:
    assert "breastfeeding=True" in told(read(text))


@pytest.mark.parametrize(
    "text", ["I'm not breastfeeding", "no longer nursing my daughter", "I am not nursing my son"]
)
def test_a_no_right_before_nursing_denies_it(read: Read, text: str) -> None:
    assert "breastfeeding=True" not in told(read(text))


@pytest.mark.parametrize(
    "text",
    [
        "blood transfusion sometimes, not every month",
        "exchange transfusion every month till 2020, now only when a crisis is bad",
        "she was getting blood every week afore the transplant, none since",
        "they gave her blood, it isn't every week, only when low",
    ],
)
def test_blood_that_is_not_regular_now_is_not_told_as_regular(read: Read, text: str) -> None:
    assert not [
        fact for fact in read(text) if fact.name.value == "transfusion_dependent" and fact.value is True
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Your page says she is in another trial. She is not in a trial, she left it in May.",
        "you wrote that I am in a study but I am not in any trial",
    ],
)
def test_what_waymark_noted_wrongly_is_put_right(read: Read, text: str) -> None:
    assert "other_trial=True" not in told(read(text))


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("so the heart's not the best, and the reflux is brutal", "gastroesophageal reflux disease current"),
        ("his kidneys are not great and the diabetes is bad", "diabetes mellitus current"),
    ],
)
def test_not_the_best_denies_nothing_behind_it(read: Read, text: str, fact: str) -> None:
    assert f"comorbidity={fact}" in told(read(text, "comorbidity"))


@pytest.mark.parametrize(
    "text",
    ["exposed to hepatitis B at work", "TB contact as a child"],
)
def test_who_met_an_infection_need_not_have_caught_it(read: Read, text: str) -> None:
    names = {fact.name.value for fact in read(text, "infection") if fact.value is not None}
    assert not names & {"infection", "condition"}


@pytest.mark.parametrize("text", ["Enbrel, I refused", "Enbrel he turned down because of the cost"])
def test_a_treatment_refused_behind_its_name_was_not_had(read: Read, text: str) -> None:
    assert "treatment=etanercept never about" in told(read(text, "treatment"))


def test_never_regularly_transfused_denies_no_transfusion(read: Read) -> None:
    facts = told(read("HbSC, never chronically transfused"))
    assert "transfusion_dependent=False" in facts
    assert not [fact for fact in facts if fact.startswith("treatment=")]


def test_a_friend_in_a_trial_is_not_the_writer(read: Read) -> None:
    assert "other_trial=False about" in told(read("my bff is in a trial for leukemia, i'm not in any"))


def test_one_who_cannot_while_nursing_nurses_and_one_who_stopped_does_not(read: Read) -> None:
    assert "breastfeeding=True" in told(read("wait no I can't while nursing"))
    assert "breastfeeding=False" in told(read("I stop to give breast in August for the chemo"))
