"""Donors, other trials, blood and pregnancy are read in many more words, never as sure."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read, told

DONOR, TRIAL, BLOOD, PREGNANT = "matched_donor", "other_trial", "transfusion_dependent", "pregnant"


@pytest.mark.parametrize(
    ("asked", "text", "fact"),
    [
        (DONOR, "both his sisters were tested, not matching", "matched_donor=False"),
        (DONOR, "my junior brother is AA and matched me", "matched_donor=True"),
        (DONOR, "her big sister is a full match if it comes to that", "matched_donor=True"),
        (DONOR, "brothers both dead", "matched_donor=False"),
        (None, "no brother no sister match for him", "matched_donor=False"),
        (TRIAL, "kicked out of it when I flared", "other_trial=False"),
        (TRIAL, "they told us of one but we did not join", "other_trial=False"),
        (None, "I was enrolled in a study in Leeds until June; it is closed now", "other_trial=False"),
        (None, "my daughter's on the AURORA trial already", "other_trial=True"),
        (None, "the doctor has put her in some study of tablets", "other_trial=True"),
        (BLOOD, "before yes much, now no because of the EPO", "transfusion_dependent=False"),
        (BLOOD, "before yes blood every five week but since Siklos stopped", "transfusion_dependent=False"),
        (None, "no transfusions since March", "transfusion_dependent=False"),
        (None, "he is on two units every other Thursday", "transfusion_dependent=True"),
        (None, "still having her blood regular", "transfusion_dependent=True"),
        (PREGNANT, "we've been using condoms", "pregnant=False"),
        (None, "little man is due March 4th", "pregnant=True"),
        (None, "trying for a baby since June", "pregnant=False"),
    ],
)
def test_it_is_read_and_never_sure(read: Read, asked: str | None, text: str, fact: str) -> None:
    assert f"{fact} about" in told(read(text, asked))


@pytest.mark.parametrize(
    ("asked", "text", "name"),
    [
        (None, "Would a brother who matches me rule me out?", DONOR),
        (None, "if my sister is a full match, can I still join?", DONOR),
        (None, "his cousin is on the AURORA trial", TRIAL),
        (None, "could she be on the AURORA trial with him?", TRIAL),
        (None, "is he put in the study right away?", TRIAL),
        (None, "high blood pressure, kidney stones twice, none since 2017", BLOOD),
        (None, "her blood test is due every other Thursday", BLOOD),
        (None, "my scan is due in March", PREGNANT),
        ("age", "not right now", TRIAL),
    ],
)
def test_what_only_sounds_like_it_tells_nothing(read: Read, asked: str | None, text: str, name: str) -> None:
    assert name not in {fact.name.value for fact in read(text, asked)}


def test_a_no_before_it_turns_no_yes(read: Read) -> None:
    assert "transfusion_dependent=False" in " ".join(told(read("platelets 38. Not on blood regular yet.")))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("no match on the list, my bro is the half", "half"), ("my bro is only half n nobody else", "half"),
        ("No sib match, 10/10 MUD on register", "registry"), ("No sib match, MUD search ongoing", False),
        ("registry had a 9/10 but he backed out, HLA of the brother did not match", False),
        ("we have a brother but we never did the test", None), ("nobody has mentioned donors", None),
        ("only child, so nobody to test", False),
    ],
)  # fmt: skip
def test_a_donor_is_told_by_what_counts_of_it(read: Read, text: str, value: object) -> None:
    assert [fact.value for fact in read(text, DONOR) if fact.name.value == DONOR] == [value]


def test_a_date_is_no_half_match(read: Read) -> None:
    assert DONOR not in {fact.name.value for fact in read("Neg hCG 11/10. IUD.")}


def test_what_somebody_was_as_a_child_names_no_second_person(read: Read) -> None:
    found = told(read("He lost his spleen as a child, and they have him on transfusions every 5 weeks."))
    assert "transfusion_dependent=True" in found


@pytest.mark.parametrize("text", ["He's never had either one.", "never had either", "neither"])
def test_never_had_either_denies_both(read: Read, text: str) -> None:
    names = {fact.value for fact in read(text, "treatment") if fact.status and fact.status.value == "never"}
    assert names == {"gene therapy", "hematopoietic stem cell transplantation"}
