"""What families tell at once: kinds of illness, levels of factors, wishes, misspelt kin, two facts."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read, told


def _of(facts: set[str], name: str) -> set[str]:
    return {fact for fact in facts if fact.startswith(name)}


@pytest.mark.parametrize(
    ("text", "illness"),
    [
        ("he is 5 and has ALL, B cell, relapsed", "b-cell acute lymphoblastic leukemia"),
        ("he has ALL T-cell", "t-cell acute lymphoblastic leukemia"),
        ("MS for 12 years, was relapsing, but now they say secondary progressive",
         "secondary progressive multiple sclerosis"),
        ("MS. primary progressive. 51 f", "primary progressive multiple sclerosis"),
        ("MS, not secondary progressive yet", "multiple sclerosis"),
        ("our daughter was diagnosed with MPS IIIA sanfilippo type A", "sanfilippo syndrome"),
        ("my boy has MPS 2", "hunter syndrome"),
        ("my boy has MPS", "mucopolysaccharidosis"),
    ],
)  # fmt: skip
def test_the_kind_of_an_illness_is_read(text: str, illness: str, read: Read) -> None:
    assert _of(told(read(text)), "condition") == {f"condition={illness}"}


@pytest.mark.parametrize(
    "text", ["hemophilia A, factor 8 less than 1%", "he has factor 9 activity of 3 percent", "factor VIII 2%"]
)
def test_a_level_of_a_factor_is_no_treatment(text: str, read: Read) -> None:
    facts = told(read(text))
    assert not _of(facts, "treatment")
    assert _of(facts, "lab")


@pytest.mark.parametrize(
    "text", ["he gets factor 8 three times a week", "he gets factor 8 a lot, his factor 8 level is 1%"]
)
def test_a_factor_that_is_given_is_a_treatment(text: str, read: Read) -> None:
    assert _of(told(read(text)), "treatment") == {"treatment=factor viii concentrate current"}


@pytest.mark.parametrize(
    "text",
    ["without surgery please", "I want one without chemo", "no surgery please", "something with no chemo"],
)
def test_what_a_trial_should_not_have_tells_no_history(text: str, read: Read) -> None:
    assert not _of(told(read(text)), "treatment")


def test_what_was_never_had_is_still_read(read: Read) -> None:
    assert "treatment=surgery never" in told(read("no surgery, thank you"))
    assert "treatment=surgery never" in told(read("no surgery please", "treatment"))


def test_an_inhibitor_gone_after_its_treatment_ends_it(read: Read) -> None:
    assert "treatment=immune tolerance induction past" in told(read("inhibitors at 1 but gone now after ITI"))


def test_a_half_match_told_right_behind_a_denial_is_read(read: Read) -> None:
    facts = told(read("No transplant her brother is half match only"))
    assert {"matched_donor=half", "treatment=hematopoietic stem cell transplantation never"} <= facts
    assert "matched_donor=half" not in told(read("her brother is not half matched"))


@pytest.mark.parametrize("word", ["dotter", "daugter", "douter", "doghter"])
def test_a_misspelt_daughter_is_a_child(word: str, read: Read) -> None:
    assert {"asking_for=child", "sex=female"} <= told(read(f"my {word} has thalasemia"))
