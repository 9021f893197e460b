"""A no to something else, a plan, a wish or a question is never read as a fact that rules a trial out."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read, told


def _firm(facts: set[str], name: str) -> set[str]:
    return {fact for fact in facts if fact.startswith(f"{name}=") and not fact.endswith(("about", "unsure"))}


@pytest.mark.parametrize(
    "text",
    [
        "he doesn't get transfusions as often as before", "never missed a transfusion", "never again",
        "he hasn't stopped transfusions", "never skipped his chelation", "not until 2020", "not since 2015",
        "no problem, he had one in 2018", "never say never, but no", "no wait, he had one in 2019",
        "we were going to have a transplant but it fell through", "he's on the waiting list for a transplant",
        "he was supposed to have gene therapy last year", "I can't have a transplant because of my heart",
        "without a transplant he would die", "if he had a transplant, could he still join?",
        "I wish he had had a transplant", "I had a transplant consult yesterday", "she's scheduled for "
        "BMT in march",
        "his transplant is next week", "he was rejected for a transplant", "we refused a transplant",
        "gene therapy, what is that?", "is that like a bone marrow transplant?", "gene therapy is that "
        "the same?",
        "gene therapy didn't work for his cousin", "her brother had a transplant",
        "no reaction to transfusions", "what if he had gene therapy", "he's too sick for a transplant",
        "they talked about gene therapy before he was born", "about to start gene therapy",
    ],
)  # fmt: skip
def test_what_was_never_said_of_a_treatment_is_no_history(read: Read, text: str) -> None:
    assert _firm(told(read(text, "treatment")), "treatment") == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("no", "False"), ("no she's doing fine without", "False"), ("zero transfusions", "False"),
        ("0 transfusions in his life", "False"), ("no transfusions", "False"), ("no, every 4 weeks", "True"),
        ("never missed one", None), ("has never been without transfusions", None),
        ("can't go a month without a transfusion", None), ("without transfusions he'd die", None),
        ("not a single transfusion this year", None), ("never transfused until he was 5", None),
        ("not as much as before", None), ("no more than one a month", None),
        ("he doesn't get transfusions as often as before", None), ("he hasn't stopped them", None),
    ],
)  # fmt: skip
def test_only_a_plain_no_says_that_no_blood_is_needed(read: Read, text: str, expected: str | None) -> None:
    found = _firm(told(read(text, "transfusion_dependent")), "transfusion_dependent")
    assert found == ({f"transfusion_dependent={expected}"} if expected else set())


@pytest.mark.parametrize(
    "text",
    ["never transfused until he was 5", "without transfusions he'd die", "never been without transfusions"],
)
def test_transfusions_denied_for_a_time_are_not_denied(read: Read, text: str) -> None:
    assert not {fact for fact in told(read(text)) if "never" in fact or "False" in fact}


@pytest.mark.parametrize(
    "text",
    [
        "can people with hep c join?", "hep b vaccine given", "borderline diabetic",
        "hep b surface antigen negative", "HIV antibodies non-reactive", "does she need an HIV test?",
        "mum died of thalassemia", "is diabetes a problem?",
    ],
)  # fmt: skip
def test_what_is_asked_or_only_near_is_no_illness(read: Read, text: str) -> None:
    found = told(read(text))
    assert not {fact for fact in found if fact.startswith("condition=") or "current" in fact}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("they thought it was thal major but it's HbE/beta", "hemoglobin e/beta-thalassemia"),
        ("not thal intermedia, major", "beta-thalassemia major"),
        ("no she has sickle cell not thalassemia", "sickle cell disease"),
        ("my daughter is 8, thal major, whom do I call?", "beta-thalassemia major"),
        ("I am 12, I have thal major, where is it?", "beta-thalassemia major"),
        ("thal major, what trials are there?", "beta-thalassemia major"),
    ],
)
def test_a_condition_told_beside_a_question_or_a_correction_is_kept(
    read: Read, text: str, expected: str
) -> None:
    found = told(read(text, "condition"))
    assert {fact for fact in found if fact.startswith("condition=")} == {f"condition={expected}"}


@pytest.mark.parametrize(
    "text",
    ["my brother, 2", "my sister is a 10/10", "my brother may be", "my brother, he is 14",
     "sister, 6, tested and matched"],
)  # fmt: skip
def test_a_donor_is_not_the_patient(read: Read, text: str) -> None:
    found = told(read(text, "matched_donor"))
    assert not {fact for fact in found if fact.startswith(("asking_for=", "age=", "sex="))}


def test_no_transplant_without_a_donor_is_no_word_of_a_donor(read: Read) -> None:
    assert (
        _firm(told(read("she can't get a transplant without a donor", "matched_donor")), "matched_donor")
        == set()
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("gene therapy: nope. transplant: yes 2019",
         {"treatment=gene therapy never", "treatment=hematopoietic stem cell transplantation past"}),
        ("was on hydroxyurea, now on crizanlizumab",
         {"treatment=hydroxyurea past", "treatment=crizanlizumab current"}),
        ("switched from desferal to exjade", {"treatment=deferoxamine past",
         "treatment=deferasirox current"}),
        ("my other son had a transplant", set()),
    ],
)  # fmt: skip
def test_what_was_taken_before_is_past(read: Read, text: str, expected: set[str]) -> None:
    assert {fact for fact in told(read(text)) if fact.startswith("treatment=")} == expected


@pytest.mark.parametrize("text", ["HIV NR", "stroke at age 8", "hep c negative", "stroke when he was 5"])
def test_an_illness_of_before_or_a_negative_test_is_not_current(read: Read, text: str) -> None:
    assert not {fact for fact in told(read(f"thal major, {text}")) if "current" in fact}


def test_a_family_that_expects_a_child_is_no_pregnant_patient(read: Read) -> None:
    assert _firm(told(read("we're expecting a baby who might match", "matched_donor")), "pregnant") == set()


def test_breastfeeding_that_has_stopped_is_over(read: Read) -> None:
    assert _firm(told(read("stopped breastfeeding last year")), "breastfeeding") == {"breastfeeding=False"}
