"""Words of every day, and names of other findings, that are no slips of an illness's name."""

from __future__ import annotations

import pytest

from waymark import wiring


@pytest.mark.parametrize(
    "text",
    ["she's just turned three", "Down in West Cork", "I was turned down", "there is erythema", "heterotopia"],
)
def test_an_ordinary_word_is_no_illness(text: str) -> None:
    assert not wiring.vocabulary().conditions.find(text)


def test_the_illness_itself_is_found() -> None:
    find = wiring.vocabulary().conditions.find
    assert [one.standard for one in find("Turner syndrome or Down's syndrome")] == [
        "turner syndrome",
        "down syndrome",
    ]


@pytest.mark.parametrize(
    ("text", "another"),
    [
        ("no prior disease", "creutzfeldt-jakob disease"),
        ("prior conditions: none", "creutzfeldt-jakob disease"),
        ("a kidney resection", "transplant rejection"),
        ("cervical spondylosis", "ankylosing spondylitis"),
        ("hypocalcemia", "hypercalcemia"),
        ("aphakia after the cataract", "aphasia"),
        ("a good constitution", "constipation"),
        ("myringitis", "meningitis"),
        ("cellulite", "cellulitis"),
        ("endometrioid cancer", "endometriosis"),
        ("a cardiac myxoma", "uterine fibroids"),
    ],
)
def test_a_real_word_is_no_slip_of_another(text: str, another: str) -> None:
    assert another not in {one.standard for one in wiring.vocabulary().conditions.find(text)}


@pytest.mark.parametrize(
    ("text", "standard"),
    [("a heat attack", "myocardial infarction"), ("sickel cell disease", "sickle cell disease")],
)
def test_a_slip_that_people_make_is_still_understood(text: str, standard: str) -> None:
    assert [one.standard for one in wiring.vocabulary().conditions.find(text)] == [standard]
