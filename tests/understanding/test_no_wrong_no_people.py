"""Whose a fact is, and which kind of thalassemia: nothing read that would make a wrong "no"."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read, told
from waymark.profile.facts import Fact, FactName
from waymark.profile.profile import Profile

_MAJOR = "condition=beta-thalassemia major"
_TRAIT = "condition=thalassemia trait"


def _conditions(found: set[str]) -> set[str]:
    return {fact for fact in found if fact.startswith("condition=")}


def _known(condition: str) -> Profile:
    return Profile((Fact(name=FactName.CONDITION, value=condition),))


@pytest.mark.parametrize(
    "text",
    [
        "my son was ruled out for thalassemia trait, he has major",
        "my daughter is 9, the doctor ruled out thalassemia trait, it's major",
        "thalassemia trait has been ruled out, she has major",
        "she has thal trait, no sorry it's major",
        "mother has thal trait and daughter age 9 has major",
        "my son has bthal major",
    ],
)
def test_what_is_ruled_out_or_corrected_leaves_the_kind_that_is_said(read: Read, text: str) -> None:
    found = told(read(text))
    assert _conditions(found) == {_MAJOR}
    assert "comorbidity=beta-thalassemia major never" not in found


@pytest.mark.parametrize(
    "text",
    [
        "she's got thal minor according to one doctor and major according to another",
        "she's got thal minor according to one doctor and thal major according to another",
        "he has thal trait or it's major",
    ],
)
def test_two_kinds_at_once_are_not_sure(read: Read, text: str) -> None:
    found = _conditions(told(read(text)))
    assert found
    assert all(fact.endswith("about") for fact in found)


@pytest.mark.parametrize(
    "text",
    [
        "they haven't ruled out thalassemia trait", "thalassemia trait hasn't been ruled out",
        "doctors want to rule out thalassemia trait",
        "my son's father has thal trait", "our daughter's brother has thal trait",
        "mother thal trait", "my mother has thal trait",
        "my daughter's mum and dad are carriers of thalassemia",
    ],
)  # fmt: skip
def test_a_trait_of_a_parent_or_in_doubt_is_no_fact(read: Read, text: str) -> None:
    found = told(read(text))
    assert not _conditions(found)
    assert "asking_for=other" not in found
    assert not any(fact.startswith("comorbidity") for fact in found)


def test_the_child_whose_parent_is_named_is_the_patient(read: Read) -> None:
    assert told(read("my son's father has thal trait")) == {"asking_for=child", "sex=male"}


@pytest.mark.parametrize("text", ["no sorry it's major", "actually she has major", "no, its major"])
@pytest.mark.parametrize("known", ["thalassemia", "thalassemia trait", "beta-thalassemia"])
def test_a_kind_alone_corrects_a_known_thalassemia(read: Read, text: str, known: str) -> None:
    assert _conditions(told(read(text, known=_known(known)))) == {_MAJOR}


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("no sorry it's major", "asthma"), ("it's a major problem", "thalassemia"),
        ("is it major?", "thalassemia"), ("it's not major", "thalassemia"),
        ("no sorry it's major", "alpha-thalassemia"), ("her mum has major", "thalassemia"),
        ("he has major surgery next week", "thalassemia"), ("what if it's major", "thalassemia"),
    ],
)  # fmt: skip
def test_major_alone_elsewhere_is_no_kind_of_thalassemia(read: Read, text: str, known: str) -> None:
    assert not _conditions(told(read(text, known=_known(known))))


def test_a_kind_alone_that_is_mild_is_not_sure(read: Read) -> None:
    found = _conditions(told(read("actually it's minor", known=_known("beta-thalassemia major"))))
    assert found == {f"{_TRAIT} about"}


@pytest.mark.parametrize("genotype", ["beta zero beta zero thalassemia", "beta-zero thalassemia"])
def test_a_genotype_tells_no_course(read: Read, genotype: str) -> None:
    found = told(read(f"my daughter has {genotype}"))
    assert _conditions(found) == {"condition=beta-thalassemia"}


def test_beta_zero_denies_nothing(read: Read) -> None:
    found = told(
        read(
            "my daughter is 9 and has beta zero thalassemia major, transfused every 3 weeks, "
            "neither gene therapy nor transplant"
        )
    )
    assert {
        "asking_for=child", "age=9 years", _MAJOR, "transfusion_dependent=True",
        "treatment=gene therapy never",
        "treatment=hematopoietic stem cell transplantation never",
    } <= found  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "show me trials for asthma", "tell me more", "can you help me", "let me think",
        "what have you got about me?", "remind me later", "give me a minute", "not me",
        "tell me about other trials", "you asked me that already",
        "can you repeat that for me?",
    ],
)  # fmt: skip
def test_me_inside_a_sentence_does_not_say_for_whom(read: Read, text: str) -> None:
    assert not [fact for fact in told(read(text, "asking_for")) if fact.startswith("asking_for")]


@pytest.mark.parametrize(
    "text",
    [
        "me", "Me!", "for me", "it's me", "its for me", "myself", "it's for me", "just me", "that's me",
        "me please", "yes, me", "it would be for myself", "for me, thanks", "mine",
        "it's for me please", "me actually",
    ],
)  # fmt: skip
def test_me_as_the_answer_is_oneself(read: Read, text: str) -> None:
    assert "asking_for=self" in told(read(text, "asking_for"))


def test_a_mother_who_types_in_haste_is_read(read: Read) -> None:
    found = told(read("im a 34yo mum, daughter 9 w/ bthal major tranfused evry 3 wks"))
    assert {
        "asking_for=child", "sex=female", "age=9 years", _MAJOR, "transfusion_dependent=True"
    } <= found  # fmt: skip


@pytest.mark.parametrize("asked", [None, "asking_for", "age"])
@pytest.mark.parametrize("text", ["my mum is here now", "my mom is here", "my dad is with me"])
def test_a_relative_who_is_there_is_not_the_patient(read: Read, text: str, asked: str | None) -> None:
    assert told(read(text, asked)) == set()


@pytest.mark.parametrize(
    "text", ["i want a trial for me", "can i get a trial for me", "I need trials for me"]
)
def test_the_end_of_want_is_no_not(read: Read, text: str) -> None:
    assert told(read(text)) == {"asking_for=self"}


def test_the_end_of_patient_is_no_not(read: Read) -> None:
    assert "treatment=gene therapy never" in told(read("patient without gene therapy, thal major"))
