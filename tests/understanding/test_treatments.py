"""Treatments are read with their status: going on, past, or never had."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read, told

GENE = "treatment=gene therapy"
TRANSPLANT = "treatment=hematopoietic stem cell transplantation"
ALLOGENEIC = "treatment=allogeneic hematopoietic stem cell transplantation"
AUTOLOGOUS = "treatment=autologous hematopoietic stem cell transplantation"
HYDROXYUREA = "treatment=hydroxyurea"
TRANSFUSION = "treatment=blood transfusion"


def _treatments(facts: set[str]) -> set[str]:
    return {fact for fact in facts if fact.startswith("treatment")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("no gene therapy or transplant before", {f"{GENE} never", f"{TRANSPLANT} never"}),
        ("no gene therapy, no transplant, no donor", {f"{GENE} never", f"{TRANSPLANT} never"}),
        ("neither gene therapy nor a transplant", {f"{GENE} never", f"{TRANSPLANT} never"}),
        ("she has never had gene therapy", {f"{GENE} never"}),
        ("he hasn't had a bone marrow transplant", {f"{TRANSPLANT} never"}),
        ("without any gene therapy or bmt", {f"{GENE} never", f"{TRANSPLANT} never"}),
        ("gene therapy: no, transplant: no", {f"{GENE} never", f"{TRANSPLANT} never"}),
        ("transplant yes, gene therapy no", {f"{TRANSPLANT} past", f"{GENE} never"}),
        ("gene therapy, no transplant", {f"{GENE} past", f"{TRANSPLANT} never"}),
        ("had gene therapy in 2022", {f"{GENE} past"}),
        ("had gene therapy but no transplant", {f"{GENE} past", f"{TRANSPLANT} never"}),
        ("no transplant but she had gene therapy", {f"{TRANSPLANT} never", f"{GENE} past"}),
        ("never had gene therapy and had a bone marrow transplant in 2020",
         {f"{GENE} never", f"{TRANSPLANT} past"}),
        ("she had both gene therapy and a transplant", {f"{GENE} past", f"{TRANSPLANT} past"}),
        ("she had a bone marrow transplant from her brother in 2019", {f"{ALLOGENEIC} past"}),
        ("he had an autologous stem cell transplant", {f"{AUTOLOGOUS} past"}),
        ("previous allo HSCT", {f"{ALLOGENEIC} past"}),
        ("he received Zynteglo", {"treatment=betibeglogene autotemcel past"}),
        ("on hydroxyurea", {f"{HYDROXYUREA} current"}),
        ("he takes jadenu daily", {"treatment=deferasirox current"}),
        ("on deferasirox and hydroxyurea", {"treatment=deferasirox current", f"{HYDROXYUREA} current"}),
        ("she was treated with hydroxyurea but stopped in 2021", {f"{HYDROXYUREA} past"}),
        ("no longer on hydroxyurea", {f"{HYDROXYUREA} past"}),
        ("used to take hydroxyurea", {f"{HYDROXYUREA} past"}),
        ("never took hydroxyurea", {f"{HYDROXYUREA} never"}),
        ("not on hydroxyurea", {f"{HYDROXYUREA} never about"}),
        ("transfused every 3 weeks", {f"{TRANSFUSION} current"}),
        ("needs transfusions monthly", {f"{TRANSFUSION} current"}),
        ("no transplant, transfused monthly", {f"{TRANSPLANT} never", f"{TRANSFUSION} current"}),
        ("never transfused", {f"{TRANSFUSION} never"}),
        ("had her spleen removed", {"treatment=splenectomy past"}),
        ("she's having chemo at the moment", {"treatment=chemotherapy current"}),
        ("finished chemo 2 years ago", {"treatment=chemotherapy past"}),
        ("I think he had gene therapy", {f"{GENE} past about"}),
        ("not sure if she had gene therapy", {"treatment=None unsure"}),
        ("no gene therapy, hydroxyurea since 2020", {f"{GENE} never", f"{HYDROXYUREA} current"}),
    ],
)  # fmt: skip
def test_a_treatment_is_read_with_its_status(read: Read, text: str, expected: set[str]) -> None:
    assert _treatments(told(read(text))) == expected


@pytest.mark.parametrize(
    "text",
    [
        "is gene therapy safe?", "looking for gene therapy trials", "we want gene therapy for our daughter",
        "interested in a bone marrow transplant", "we're on the list for a transplant",
        "gene therapy trials",
        "his brother had a transplant", "I read about gene therapy", "what is a stem cell transplant",
        "would she need chemo?", "waiting for a transplant", "the doctor suggested hydroxyurea",
        "can he get gene therapy?",
        "afraid of chemo", "Hb 8.9 before transfusion", "is a transplant better than gene therapy?",
        "how does gene therapy work", "should we try hydroxyurea",
    ],
)  # fmt: skip
def test_a_wish_a_question_or_anothers_treatment_is_no_fact(read: Read, text: str) -> None:
    assert _treatments(told(read(text))) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("no", {f"{GENE} never", f"{TRANSPLANT} never"}), ("No.", {f"{GENE} never", f"{TRANSPLANT} never"}),
        ("nope", {f"{GENE} never", f"{TRANSPLANT} never"}),
        ("never", {f"{GENE} never", f"{TRANSPLANT} never"}),
        ("none", {f"{GENE} never", f"{TRANSPLANT} never"}),
        ("neither", {f"{GENE} never", f"{TRANSPLANT} never"}),
        ("no she hasn't", {f"{GENE} never", f"{TRANSPLANT} never"}),
        ("not yet", {f"{GENE} never", f"{TRANSPLANT} never"}),
        ("never had either", {f"{GENE} never", f"{TRANSPLANT} never"}),
        ("none of those", {f"{GENE} never", f"{TRANSPLANT} never"}),
        ("both", {f"{GENE} past", f"{ALLOGENEIC} past"}),
        ("she had both", {f"{GENE} past", f"{ALLOGENEIC} past"}),
        ("gene therapy", {f"{GENE} past"}), ("a transplant", {f"{TRANSPLANT} past", f"{ALLOGENEIC} past"}),
        ("yes, a transplant in 2018", {f"{TRANSPLANT} past"}),
        ("only gene therapy", {f"{GENE} past", f"{TRANSPLANT} never"}),
        ("just the transplant", {f"{TRANSPLANT} past", f"{ALLOGENEIC} past", f"{GENE} never"}),
        ("gene therapy but not a transplant", {f"{GENE} past", f"{TRANSPLANT} never"}),
        ("no gene therapy", {f"{GENE} never"}), ("no transplant", {f"{TRANSPLANT} never"}),
        ("no, only transfusions", {f"{GENE} never", f"{TRANSPLANT} never", f"{TRANSFUSION} current"}),
        ("not that I know of", {f"{GENE} never about", f"{TRANSPLANT} never about"}),
        ("not sure", {"treatment=None unsure"}),
        ("rather not say", {"treatment=None declined"}), ("yes", set()), ("why do you ask?", set()),
        ("chemo and radiation", {"treatment=chemotherapy past", "treatment=radiotherapy past"}),
        ("no idea", {"treatment=None unsure"}),
        ("no thanks", set()), ("what is gene therapy?", set()),
    ],
)  # fmt: skip
def test_an_answer_about_past_treatment(read: Read, text: str, expected: set[str]) -> None:
    assert _treatments(told(read(text, "treatment"))) == expected


@pytest.mark.parametrize(
    ("text", "when"),
    [("had gene therapy in 2022", "in 2022"), ("had a bmt 3 years ago", "3 years ago"),
     ("bone marrow transplant last year", "last year"),
     ("had gene therapy in March 2021, fine since", "in March 2021"),
     ("had gene therapy", None)],
)  # fmt: skip
def test_a_treatment_keeps_when_it_was_as_told(read: Read, text: str, when: str | None) -> None:
    (fact,) = [fact for fact in read(text) if fact.name.value == "treatment"]
    assert fact.when == when


def test_a_denied_treatment_shows_the_words_that_deny_it(read: Read) -> None:
    facts = [fact for fact in read("no gene therapy or transplant before") if fact.name.value == "treatment"]
    assert [fact.words for fact in facts] == ["no gene therapy", "no gene therapy or transplant"]


def test_cycles_counted_by_one_who_looks_back_are_over(read: Read) -> None:
    found = told(read("he was switched to R-CVP of which he received two cycles, then switched to Campath"))
    assert {"treatment=r-cvp past", "treatment=alemtuzumab current"} <= found
