"""Who carries one gene of an illness has not got it: it is not sure, and no illness beside another."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I am a carrier of cystic fibrosis", "condition=cystic fibrosis about"),
        ("she is a CF carrier", "condition=cystic fibrosis about"),
        ("she carries the CF gene", "condition=cystic fibrosis about"),
        ("I have one copy of the hemophilia gene", "condition=hemophilia about"),
        ("she carries the huntington gene", "condition=huntington's disease about"),
        ("I carry sickle cell", "condition=sickle cell trait"),
        ("my son carries the sickle cell gene", "condition=sickle cell trait"),
        ("my son is a carrier of thalassemia", "condition=thalassemia trait"),
    ],
)
def test_what_is_only_carried_is_no_sure_illness(read: Read, text: str, expected: str) -> None:
    assert [fact for fact in told(read(text)) if fact.startswith("condition=")] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("he has cystic fibrosis, his CF gene mutation is delta F508", "condition=cystic fibrosis"),
        ("my son has sickle cell, gene therapy is what we want", "condition=sickle cell disease"),
        ("he has CF, his sister is a carrier", "condition=cystic fibrosis"),
    ],
)
def test_an_illness_that_is_had_stays_sure(read: Read, text: str, expected: str) -> None:
    assert expected in told(read(text))


def test_a_gene_carried_beside_an_illness_is_no_second_illness(read: Read) -> None:
    facts = told(read("I have asthma and I'm a CF carrier"))
    assert "condition=asthma" in facts
    assert not [fact for fact in facts if "cystic fibrosis" in fact]
