"""Illnesses by the words of their own clause: come back, cut out, denied long ago, or told by an organ."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read
from waymark.profile.facts import FactName, FactStatus

CURRENT, PAST, NEVER = FactStatus.CURRENT, FactStatus.PAST, FactStatus.NEVER
ASKED, INFECTIONS = FactName.COMORBIDITY, FactName.INFECTION


@pytest.mark.parametrize(
    ("asked", "text", "told"),
    [
        (ASKED, "sleep apnea and I had melanoma cut out in 2005", {"melanoma": PAST}),
        (ASKED, "osteoporosis and a clot in the leg years ago", {"osteoporosis": CURRENT}),
        (ASKED, "no stroke, no ulcer again, the leg ulcer has healed", {"leg ulcer": PAST, "stroke": NEVER}),
        (ASKED, "mild autism, heart's normal so far", {"autism": CURRENT, "heart diseases": NEVER}),
        (ASKED, "no cardiac problem, kidneys a little tired", {"kidney diseases": CURRENT}),
        (ASKED, "a heart murmur that never did anything, and coeliac", {"celiac disease": CURRENT}),
        (ASKED, "no asthma, liver a bit dodgy", {"liver diseases": CURRENT, "asthma": NEVER}),
        (ASKED, "no heart bother, liver's fine", {"heart diseases": NEVER, "liver diseases": NEVER}),
        (INFECTIONS, "neg for B, C and HIV", {"hepatitis b": NEVER, "hepatitis c": NEVER}),
        (INFECTIONS, "Hepatitis B no, C no", {"hepatitis b": NEVER, "hepatitis c": NEVER}),
        (INFECTIONS, "TB young time have, already good", {"tuberculosis": PAST}),
    ],
)
def test_the_status_is_of_its_own_clause(
    asked: FactName, text: str, told: dict[str, FactStatus], read: Read
) -> None:
    names = (FactName.COMORBIDITY, FactName.INFECTION)
    facts = {fact.value: fact.status for fact in read(text, asked=asked) if fact.name in names}
    assert {name: facts.get(name) for name in told} == told


@pytest.mark.parametrize(
    ("asked", "text", "condition"),
    [
        (None, "I'm 52, had breast cancer in 2021, it's now come back in the bones", "breast cancer"),
        (None, "she has triple neg breast cancer", "triple negative breast cancer"),
        (None, "58 year old guy with stage 4 kidney disease", "chronic kidney disease stage 4"),
        (FactName.CONDITION, "the sugar", "diabetes mellitus"),
        (FactName.CONDITION, "the big C", "cancer"),
    ],
)  # fmt: skip
def test_the_illness_looked_for(asked: FactName | None, text: str, condition: str, read: Read) -> None:
    facts = [fact.value for fact in read(text, asked=asked) if fact.name is FactName.CONDITION]
    assert facts == [condition]


@pytest.mark.parametrize("text", ["liver tests fine", "they had the tumor taken out"])
def test_tests_and_lumps_tell_no_illness_of_their_own(text: str, read: Read) -> None:
    assert not [fact for fact in read(text) if fact.name is FactName.COMORBIDITY]
