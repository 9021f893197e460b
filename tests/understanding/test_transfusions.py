"""Transfusion dependence follows from how often blood is given."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read, told
from waymark.profile.facts import FactStatus


def _dependence(facts: set[str]) -> set[str]:
    return {fact for fact in facts if fact.startswith("transfusion_dependent")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("transfused every 3 weeks", "True"), ("transfusions every three weeks", "True"),
        ("gets blood every 2-4 weeks", "True"), ("transfused every other week", "True"),
        ("monthly transfusions", "True"), ("regular blood transfusions", "True"),
        ("transfusion dependent", "True"), ("transfusion-dependent thalassemia", "True"),
        ("depends on regular transfusions", "True"), ("TDT", "True"),
        ("she needs blood every month", "True"), ("transfused monthly", "True"),
        ("every 3 weeks she gets a transfusion", "True"), ("on chronic transfusions", "True"),
        ("never needed blood until last year, now every 3 weeks", "True"),
        ("no transfusions till she was 6, since then every 4 weeks", "True"),
        ("transfused every 3 weeks but they stopped the chelation", "True"),
        ("transfused q3 weeks", "True"), ("blood transfusion every 21 days", "True"),
        ("non-transfusion-dependent", "False"), ("NTDT", "False"),
        ("not transfusion dependent", "False"), ("never transfused", "False"),
        ("she doesn't need transfusions", "False"), ("no regular transfusions", "False"),
        ("not sure if she is transfusion dependent", "None unsure"),
    ],
)  # fmt: skip
def test_what_is_said_of_transfusions(read: Read, text: str, expected: str) -> None:
    assert _dependence(told(read(text))) == {f"transfusion_dependent={expected}"}


@pytest.mark.parametrize(
    "text",
    ["every 3 weeks she had a transfusion until her transplant", "transfused monthly but it stopped in 2020",
     "never needed blood until last year, now every 6 months",
     "occasional transfusions", "transfused once in 2019", "transfused every 6 months",
     "had one transfusion", "how often are transfusions given?", "blood test every 3 weeks",
     "we see the doctor every 3 weeks", "no gene therapy, transfused once",
     "blood pressure checked every 3 weeks", "what is transfusion dependence?", "hydroxyurea every 2 weeks"],
)  # fmt: skip
def test_occasional_transfusions_tell_neither_yes_nor_no(read: Read, text: str) -> None:
    assert _dependence(told(read(text))) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [("yes", "True"), ("no", "False"), ("every 3 weeks", "True"), ("monthly", "True"),
     ("sometimes", "None unsure"), ("only when she's sick", "None unsure"), ("not sure", "None unsure"),
     ("rather not say", "None declined"), ("yes every month", "True"),
     ("she is", "True"), ("no, never", "False")],
)  # fmt: skip
def test_an_answer_about_transfusions(read: Read, text: str, expected: str) -> None:
    assert _dependence(told(read(text, "transfusion_dependent"))) == {f"transfusion_dependent={expected}"}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("never needed blood until last year, now every 3 weeks", "current"),
        ("he had transfusions every 3 weeks until his transplant", "past"),
        ("she was transfused monthly but stopped after gene therapy", "past"),
        ("transfused every 3 weeks but they stopped the chelation", "current"),
    ],
)
def test_blood_is_of_now_or_of_before_by_how_often_it_is_given(read: Read, text: str, status: str) -> None:
    (blood,) = (fact for fact in read(text) if fact.value == "blood transfusion")
    assert blood.status is FactStatus(status)
