"""An operation or a treatment told in everyday words is read, and a plan or what is still there is not."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read, told


@pytest.mark.parametrize(
    ("text", "treatment"),
    [
        ("doctor cut his spleen when he was 10", "splenectomy past"),
        ("my son has thal, they took his spleen out in 2019", "splenectomy past"),
        ("they took her tonsils last year", "tonsillectomy past"),
        ("my son had his appendix taken out", "appendectomy past"),
        ("my dad has heart failure, bypass done in 2014", "coronary artery bypass surgery past"),
        ("my brother has hemochromatosis, they take a pint off him every month", "phlebotomy current"),
    ],
)
def test_a_deed_tells_the_treatment(read: Read, text: str, treatment: str) -> None:
    assert any(f.removesuffix(" about") == f"treatment={treatment}" for f in told(read(text)))


def test_two_organs_taken_are_two_operations(read: Read) -> None:
    facts = told(read("they took my gallbladder in 2010 and my spleen when i was a baby", "treatment"))
    assert {f.split()[0] for f in facts} >= {"treatment=cholecystectomy", "treatment=splenectomy"}


@pytest.mark.parametrize(
    "text",
    [
        "they want to take her spleen out",
        "i still have my gallbladder",
        "should they cut his spleen?",
        "she had a gastric bypass in 2010",
        "he bleeds a lot",
        "my dexcom says 9",
        "they took my bloods",
    ],
)
def test_a_plan_or_another_thing_is_no_treatment_had(read: Read, text: str) -> None:
    wrong = ("splenectomy past", "cholecystectomy past", "coronary", "phlebotomy", "dexamethasone")
    assert not [f for f in told(read(text)) if any(one in f for one in wrong)]


@pytest.mark.parametrize(
    ("text", "treatment"),
    [
        ("had luspatercept for 8 months, stopped because of bone pain", "luspatercept past"),
        (
            "hydroxycarbamide 500 every second day, I take it before the pregnancy, now not",
            "hydroxyurea past",
        ),
        ("they had her on prednisolone ten weeks", "prednisolone past"),
        ("not any more since hydroxyurea", "hydroxyurea current"),
        ("FOLFOX x 12, then capecitabine, now on Lonsurf", "capecitabine past"),
        ("on Humira since 2020, before that methotrexate", "methotrexate past"),
        ("radiation finished in June, tamoxifen now", "tamoxifen current"),
        ("rituximab failed, IVIG monthly", "intravenous immunoglobulin current"),
        ("I refused chemo", "chemotherapy never"),
        ("on hydroxyurea, and once an exchange, in 2024, now no more", "hydroxyurea current"),
    ],
)
def test_what_was_given_up_is_past_and_what_began_goes_on(read: Read, text: str, treatment: str) -> None:
    facts = {fact.removesuffix(" about") for fact in told(read(text, "treatment"))}
    assert f"treatment={treatment}" in facts


def test_a_few_transfusions_were_had(read: Read) -> None:
    facts = told(read("No. I have received two units in total, both in 2023.", "transfusion_dependent"))
    assert facts >= {"transfusion_dependent=False about", "treatment=blood transfusion past about"}
    assert "treatment=blood transfusion past about" not in told(
        read("never had blood", "transfusion_dependent")
    )


def test_what_one_is_allergic_to_is_not_taken(read: Read) -> None:
    facts = told(read("allergic to penicillin, on amlodipine", "treatment"))
    assert {fact for fact in facts if fact.startswith("treatment")} == {"treatment=amlodipine current"}
