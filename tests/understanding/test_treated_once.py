"""A treatment done once is told as had by words that say so; a name alone in an answer may be undone."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read, told
from waymark.profile.facts import Certainty, FactName, FactStatus


def firmly_had(read: Read, text: str) -> set[object]:
    return {
        fact.value
        for fact in read(text, "treatment")
        if fact.name is FactName.TREATMENT
        and fact.status in (FactStatus.PAST, FactStatus.CURRENT)
        and fact.certainty is Certainty.SURE
    }


@pytest.mark.parametrize(
    "text",
    [
        "Gene therapy is also not available in our country",
        "Gene therapy they say she is too young, a transplant likewise",
        "Gene therapy/BMT: none",
        "BMT/gene therapy not done",
        "Transplant, gene therapy not done",
        "bone marrow transplant, gene therapy were not done",
        "We are saving up for the transplant",
        "collecting money for BMT, after Eid maybe",
        "Gene therapy I only read about in the papers",
        "gene therapy was brought up but the liver was too bad",
        "The transplant costs too much",
        "Splenectomy is too risky the surgeon said",
        "no spleen operation till now",
        "never had it removed, the spleen",
    ],
)
def test_what_was_not_had_is_never_firmly_had(read: Read, text: str) -> None:
    assert not firmly_had(read, text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("bone marrow transplant", "treatment=hematopoietic stem cell transplantation past"),
        ("BMT in 2019", "treatment=hematopoietic stem cell transplantation past"),
        ("gene therapy, last year", "treatment=gene therapy past"),
        ("she had gene therapy", "treatment=gene therapy past"),
        ("no spleen", "treatment=splenectomy past"),
        ("Transplant from her sister", "treatment=allogeneic hematopoietic stem cell transplantation past"),
        ("gene therapy/SCT none", "treatment=gene therapy never"),
    ],
)
def test_what_was_had_or_denied_stays_firm(read: Read, text: str, said: str) -> None:
    assert said in told(read(text, "treatment"))


@pytest.mark.parametrize(
    "text",
    ["hydroxyurea is too costly", "Enbrel was never approved for him", "deferasirox not available here"],
)
def test_a_medicine_out_of_reach_is_not_going_on(read: Read, text: str) -> None:
    assert not firmly_had(read, text)
