"""How far a cancer has gone, as people tell it."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read, told
from waymark.profile.facts import Fact, FactName
from waymark.profile.profile import Profile

BREAST = Profile((Fact(FactName.CONDITION, "breast cancer"),))


def told_of_stage(facts: list[Fact]) -> list[str]:
    return sorted(fact.removeprefix("stage=") for fact in told(facts) if fact.startswith("stage="))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I have stage 4 lung cancer", ["IV current"]),
        ("my mother is 61, stage IIIb melanoma", ["IIIB current"]),
        ("stage three colon cancer, I'm 55", ["III current"]),
        ("she has stage IIIB melanoma that has spread to her liver", ["IIIB current", "metastatic current"]),
        ("metastatic breast cancer", ["metastatic current"]),
        ("locally advanced pancreatic cancer", ["locally advanced current"]),
        ("extensive-stage small cell lung cancer", ["extensive current"]),
        ("lung cancer with brain mets", ["metastatic current"]),
        ("breast cancer, it has spread to the lymph nodes", ["regional current"]),
        ("prostate cancer, it hasn't spread", ["localized current"]),
        ("bowel cancer, no mets", ["localized current"]),
        ("my lymphoma came back in March", ["recurrent current"]),
        ("dad has relapsed myeloma", ["recurrent current"]),
        ("leukemia in remission", ["in remission current"]),
        ("just diagnosed with stage 2 breast cancer", ["II current", "newly diagnosed current"]),
        ("he was diagnosed with stage 4 lung cancer in 2023", ["IV current"]),
        ("I was diagnosed with stage 2 breast cancer in 2019", ["II past"]),
        ("it was stage 1 breast cancer at first, now it has spread to my bones",
         ["I past", "metastatic current"]),
        ("colon cancer spread to nodes and liver", ["metastatic current"]),
        ("prostate cancer, hasn't spread to other parts", ["localized current"]),
        ("I think it is stage 3 bowel cancer", ["III current about"]),
        ("any trials for stage 4 melanoma?", ["IV current about"]),
    ],
)  # fmt: skip
def test_a_stage_a_spread_and_a_course_are_read(read: Read, text: str, expected: list[str]) -> None:
    assert told_of_stage(read(text)) == sorted(expected)


@pytest.mark.parametrize(
    "text",
    [
        "stage 4 chronic kidney disease", "I have stage 3 COPD", "stage 2 high blood pressure",
        "what does stage 4 lung cancer mean?", "lung cancer, stage 3 or 4",
        "lung cancer, not sure what stage",
        "my aunt had stage 4 breast cancer, I have asthma", "the rash came back",
        "asthma, it has spread to my chest", "lung cancer, no brain mets",
        "lung cancer, the cough came back", "at this stage I have breast cancer",
        "breast cancer, not sure if it has spread",
        "breast cancer, waiting to hear whether it has spread", "breast cancer, I hope it hasn't spread",
        "lung cancer, hasn't spread to the liver", "breast cancer, dad has stopped working",
    ],
)  # fmt: skip
def test_what_is_another_scale_asked_open_or_somebody_elses_is_none(read: Read, text: str) -> None:
    assert told_of_stage(read(text)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3b", ["IIIB current"]), ("stage 2", ["II current"]), ("IV", ["IV current"]),
        ("it's 4", ["IV current"]),
        ("it has spread to the liver", ["metastatic current"]), ("it hasn't spread", ["localized current"]),
        ("not sure", ["None unsure"]), ("rather not say", ["None declined"]),
        ("3 I think", ["III current about"]), ("it's only in the breast", ["localized current"]),
        ("just the lymph nodes", ["regional current"]),
    ],
)  # fmt: skip
def test_the_question_is_answered_in_few_words(read: Read, text: str, expected: list[str]) -> None:
    assert told_of_stage(read(text, "stage", known=BREAST)) == expected


def test_a_later_turn_tells_of_the_cancer_told_before(read: Read) -> None:
    assert told_of_stage(read("it is stage 4 now", known=BREAST)) == ["IV current"]
    assert told_of_stage(read("it came back last year", known=BREAST)) == ["recurrent current"]
    assert told_of_stage(read("sorry, it's stage 3 not 4", known=BREAST)) == ["III current"]


@pytest.mark.parametrize(
    "text",
    [
        "the biopsy came back, it came back positive", "lung cancer and I am scared of a relapse",
        "breast cancer, how high is the risk of recurrence", "breast cancer, it never came back",
    ],
)  # fmt: skip
def test_a_return_that_is_feared_or_denied_is_none(read: Read, text: str) -> None:
    assert told_of_stage(read(text, known=BREAST)) == []
