"""What is excepted, over, of a trade or of another place makes no wrong no."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read, told
from waymark.profile.facts import FactName, FactStatus


@pytest.mark.parametrize(
    "text",
    [
        "he is 2 years post BMT",
        "she's 3 years out from her transplant",
        "he is 5 years into transfusions",
        "she is 4 years past the transplant",
    ],
)
def test_the_time_since_a_treatment_is_no_age(read: Read, text: str) -> None:
    assert all(fact.name is not FactName.AGE for fact in read(text))


@pytest.mark.parametrize(
    "text",
    [
        "he's had everything but gene therapy",
        "she has tried everything except for gene therapy",
        "we did anything other than gene therapy",
        "no we never said he had gene therapy",
        "I didn't say she had gene therapy",
    ],
)
def test_what_is_excepted_or_was_never_said_is_not_told(read: Read, text: str) -> None:
    assert not told(read(text)) & {"treatment=gene therapy past", "treatment=gene therapy current"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("no more transplants please", "hematopoietic stem cell transplantation"),
        ("no further chemo", "chemotherapy"),
        ("no chemo except for the transplant", "chemotherapy"),
        ("no chemo, apart from the conditioning", "chemotherapy"),
    ],
)
def test_no_more_and_none_except_are_no_never(read: Read, text: str, name: str) -> None:
    never = [fact for fact in read(text) if fact.status is FactStatus.NEVER]
    assert name not in {fact.value for fact in never}


@pytest.mark.parametrize("text", ["i'm a nurse on a sickle cell trial", "I work on a trial for asthma"])
def test_who_works_on_a_trial_is_not_in_it(read: Read, text: str) -> None:
    assert all(fact.name is not FactName.OTHER_TRIAL for fact in read(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tried desferal, hated it, exjade now", "treatment=deferasirox current"),
        ("they stopped transfusions after starting luspatercept", "treatment=luspatercept current"),
        ("she had surgery to remove the spleen at 7", "treatment=splenectomy past"),
    ],
)
def test_what_goes_on_now_is_told_so(read: Read, text: str, expected: str) -> None:
    assert expected in told(read(text))
