"""Talk of donors, trials and past treatments that is not plain never becomes a firm "no"."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read, told
from waymark.profile.facts import Certainty, Fact, FactName, FactStatus
from waymark.profile.profile import Profile

FIRM_DONOR = "matched_donor=True"


@pytest.mark.parametrize(
    "text",
    ["he has no siblings", "yes but it ended", "we have two options", "yes his brother is half", "yes, 50%",
     "yes she died", "yes but not willing", "probably not", "she has a brother", "right now no",
     "yes, a half brother", "yes on the registry", "yes, if he agrees"],
)  # fmt: skip
def test_an_answer_that_goes_on_is_no_firm_yes_to_a_donor(read: Read, text: str) -> None:
    assert FIRM_DONOR not in told(read(text, "matched_donor"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [("probably not", {"matched_donor=False about"}), ("he has no siblings", set()),
     ("we have two options", set()), ("yes his brother is half", {"matched_donor=half"}),
     ("yes, 50%", {"matched_donor=half"}), ("yes, thanks", {FIRM_DONOR}), ("yes we do", {FIRM_DONOR}),
     ("yes, her sister is", {FIRM_DONOR}), ("her sister is", set()), ("yes, a full match", {FIRM_DONOR}),
     ("we do", {FIRM_DONOR}), ("full match", {FIRM_DONOR})],
)  # fmt: skip
def test_what_an_answer_about_a_donor_says(read: Read, text: str, expected: set[str]) -> None:
    assert {fact for fact in told(read(text, "matched_donor")) if not fact.startswith("sex")} == expected


@pytest.mark.parametrize(
    "text",
    ["we had a matched donor but she died", "We have a matched donor but he is not willing",
     "the matched donor pulled out", "the donor who was a match is no longer available",
     "her brother is a match but too young to donate", "she was matched with a donor years ago",
     "hopefully her brother will be a full match", "we hope her sister is a match",
     "I wish we had a matched donor", "we need a matched donor",
     "the doctor says a full sibling match would exclude us",
     "I read that a full sibling match rules you out", "they said 100% match is needed",
     "the transplant team wants a fully matched sibling", "they think her cousin is a full match",
     "none of her 3 siblings is a full match", "only her mom is a match, half",
     "her brother was a full match for her cousin", "she gets HLA matched platelets",
     "he's enrolled in a registry study", "if her sister is a full match we will go ahead",
     "her sister is a full match. But she died", "we have a matched donor, who died",
     "her sister is a full match for my nephew", "once we have a matched donor", "looking for: matched donor",
     "her sister is a full match, she refused", "her sister is a full match although she is ill"],
)  # fmt: skip
def test_what_is_no_plain_present_statement_is_no_firm_donor(read: Read, text: str) -> None:
    found = told(read(text))
    assert FIRM_DONOR not in found
    assert "matched_donor=registry" not in found


@pytest.mark.parametrize(
    "text",
    ["we need a matched donor", "I wish we had a matched donor", "she gets HLA matched platelets",
     "I read that a full sibling match rules you out", "he's enrolled in a registry study"],
)  # fmt: skip
def test_wishes_and_hearsay_are_no_donor_fact(read: Read, text: str) -> None:
    assert not {fact for fact in told(read(text)) if fact.startswith("matched_donor")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [("the matched donor pulled out", "False about"), ("we had a matched donor but she died", "False about"),
     ("none of her 3 siblings is a full match", "False about"), ("only her mom is a match, half", "half"),
     ("sister is a full match", "True"), ("we have a matched donor", "True"),
     ("her brother is a full match", "True"), ("there is a matched donor", "True"),
     ("full match found: her sister", "True"), ("her sister is a 10/10 match", "True"),
     ("brother is a half match", "half"), ("someone on the donor registry", "registry"),
     ("no matched donor", "False"),
     ("he is 9, thal major, no transplant, her sister is a full match", "True"),
     ("he is 9 and his sister is a perfect match. He had no gene therapy", "True"),
     ("we've got a fully matched sibling donor", "True"), ("She has a matched sibling.", "True"),
     ("we have a fully matched donor abroad", "True about")],
)  # fmt: skip
def test_what_is_said_of_a_donor_plainly(read: Read, text: str, expected: str) -> None:
    found = {fact for fact in told(read(text)) if fact.startswith("matched_donor")}
    assert found == {f"matched_donor={expected}"}


@pytest.mark.parametrize(
    ("text", "asked"),
    [("yes but it ended", "other_trial"), ("yes until 2024", "other_trial"), ("he has to ask", "other_trial"),
     ("he is signed up for another trial but hasn't started", None),
     ("she is in another trial until tomorrow", None), ("yes, but not yet started", "other_trial"),
     ("yes I was", "pregnant"), ("yes but I gave birth", "pregnant")],
)  # fmt: skip
def test_a_trial_that_is_over_or_not_begun_is_no_firm_yes(read: Read, text: str, asked: str | None) -> None:
    assert not {"other_trial=True", "pregnant=True"} & told(read(text, asked))


@pytest.mark.parametrize(
    "text",
    ["sorry she left that trial", "actually that trial ended", "he finished a trial last year",
     "left another trial", "she has left the other study", "that trial is over"],
)  # fmt: skip
def test_a_trial_left_is_no_other_trial(read: Read, text: str) -> None:
    facts = read(text, known=Profile((Fact(FactName.OTHER_TRIAL, True),)))
    assert "other_trial=False" in told(facts)


@pytest.mark.parametrize(
    "text",
    ["she wants to leave that trial", "she hasn't left that trial", "has that trial ended?",
     "if he left that trial, could he join?"],
)  # fmt: skip
def test_leaving_that_is_only_thought_of_is_no_fact(read: Read, text: str) -> None:
    assert not {fact for fact in told(read(text)) if fact.startswith("other_trial")}


ALLOGENEIC = "allogeneic hematopoietic stem cell transplantation"
TRANSPLANT = "hematopoietic stem cell transplantation"


@pytest.mark.parametrize("text", ["both", "Both.", "yes, both", "he had both", "she's had both of them"])
def test_both_means_gene_therapy_and_a_donors_transplant(read: Read, text: str) -> None:
    found = told(read(text, "treatment"))
    assert {"treatment=gene therapy past", f"treatment={ALLOGENEIC} past"} <= found


@pytest.mark.parametrize(
    "text",
    ["both were offered", "both are planned", "we considered both", "both of us are carriers",
     "we want both", "both of his brothers had it"],
)  # fmt: skip
def test_both_that_was_not_had_is_no_past(read: Read, text: str) -> None:
    assert not [fact for fact in read(text, "treatment") if fact.status is FactStatus.PAST]


@pytest.mark.parametrize(
    ("text", "is_only"),
    [("transplant", False), ("a transplant", False), ("transplant only", True), ("only a transplant", True),
     ("just the transplant", True)],
)  # fmt: skip
def test_a_transplant_as_the_answer_is_the_one_asked_about(read: Read, text: str, is_only: bool) -> None:
    found = told(read(text, "treatment"))
    assert f"treatment={ALLOGENEIC} past" in found
    assert ("treatment=gene therapy never" in found) is is_only


@pytest.mark.parametrize("asked", ["treatment", None])
@pytest.mark.parametrize("text", ["neither", "he had neither", "sorry, she's had neither of them"])
def test_neither_takes_the_place_of_what_was_told(read: Read, text: str, asked: str | None) -> None:
    known = Profile(
        tuple(
            Fact(FactName.TREATMENT, name, Certainty.SURE, status=FactStatus.PAST)
            for name in ("gene therapy", ALLOGENEIC)
        )
    )
    profile = known.with_facts(read(text, asked, known=known))
    facts = profile.all_of(FactName.TREATMENT)
    assert {fact.status for fact in facts} == {FactStatus.NEVER}
    assert {fact.value for fact in facts} == {"gene therapy", ALLOGENEIC, TRANSPLANT}


def test_neither_without_a_question_or_a_history_is_no_fact(read: Read) -> None:
    assert read("neither") == []
