"""Whether a treatment goes on, is over or was never had is told by its own clause, whatever stands around."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read, told
from waymark.profile.facts import FactName, FactStatus

CURRENT, PAST, NEVER = FactStatus.CURRENT, FactStatus.PAST, FactStatus.NEVER


@pytest.mark.parametrize(
    ("asked", "text", "told"),
    [
        (None, "he takes exjade, had the pump but hated it so they stopped it", {"deferasirox": CURRENT}),
        (
            None,
            "on lisinopril and amlodipine, plus metformin til they pulled it",
            {"lisinopril": CURRENT, "amlodipine": CURRENT, "metformin": PAST},
        ),
        (
            None,
            "I take folic acid every day, hydroxyurea I stopped because of money",
            {"folic acid": CURRENT, "hydroxyurea": PAST},
        ),
        (FactName.TREATMENT, "Zytiga quit working", {"abiraterone": PAST}),
        (FactName.TREATMENT, "the infliximab stuffed up after a year", {"infliximab": PAST}),
        (FactName.TREATMENT, "Stelara at the mo", {"ustekinumab": CURRENT}),
        (None, "a clot in the leg years ago, no longer on warfarin", {"warfarin": PAST}),
        (None, "no chelation now, stop last year, no money", {"iron chelation therapy": PAST}),
        (None, "carboplatin + Alimta starts next Tuesday, he's off the Tagrisso", {"osimertinib": PAST}),
        (None, "he knocked back the chemo", {"chemotherapy": NEVER}),
        (None, "Breathing machine in night. Epilepsy he not have.", {"noninvasive ventilation": CURRENT}),
        (FactName.TREATMENT, "operation no can", {"surgery": NEVER}),
        (
            None,
            "Pt denies prior transplant. ASCT not considered.",
            {"autologous hematopoietic stem cell transplantation": NEVER},
        ),
        (FactName.TRANSFUSION_DEPENDENT, "never had blood, platelets once", {"platelet transfusion": PAST}),
        (None, "trying for a baby so I stopped methotrexate", {"methotrexate": PAST}),
    ],
)  # fmt: skip
def test_a_status_is_told_by_the_clause_of_the_treatment(
    asked: FactName | None, text: str, told: dict[str, FactStatus], read: Read
) -> None:
    facts = {fact.value: fact.status for fact in read(text, asked=asked) if fact.name is FactName.TREATMENT}
    assert {name: facts.get(name) for name in told} == told


@pytest.mark.parametrize(
    "text", ["Desferal only for two years long ago", "chemo only once", "steroids only when I flare"]
)
def test_only_of_a_time_denies_no_other_treatment(text: str, read: Read) -> None:
    facts = read(text, asked=FactName.TREATMENT)
    assert not any(fact.status is NEVER for fact in facts)


def test_a_refusal_taken_back_is_none(read: Read) -> None:
    assert not any(
        fact.status is NEVER for fact in read("i refused herceptin at first but then i took it for a year")
    )


def test_a_treatment_of_next_month_is_not_had_yet(read: Read) -> None:
    facts = read("azathioprine, now they say adalimumab next month", asked=FactName.TREATMENT)
    assert "adalimumab" not in {fact.value for fact in facts if fact.status is not NEVER}


def test_a_verb_behind_its_object_denies_only_that(read: Read) -> None:
    facts = {
        fact.value: fact.status for fact in read("hiv no have, TB long time back", asked=FactName.INFECTION)
    }
    assert facts["hiv infection"] is NEVER
    assert facts["tuberculosis"] is not NEVER


@pytest.mark.parametrize(
    ("asked", "text", "told"),
    [
        (FactName.TREATMENT, "a massive op, no stem cells or genes", {"gene therapy": NEVER}),
        (FactName.TREATMENT, "transplant and genes, never", {"gene therapy": NEVER}),
        (None, "breast cancer in 1996, lumpectomy and five years of tamoxifen", {"tamoxifen": PAST}),
        (None, "hep C, mine went with Harvoni", {"ledipasvir/sofosbuvir": PAST}),
        (None, "stopped factor when I went on hemlibra", {"emicizumab": CURRENT}),
        (FactName.LAB, "ferritin 4.2k, it was 5k before Asunra", {"deferasirox": CURRENT}),
        (
            None,
            "thal, she's had the transplant, off her brother, in September",
            {"allogeneic hematopoietic stem cell transplantation": PAST},
        ),
        (
            FactName.TRANSFUSION_DEPENDENT,
            "only when I fall sick. Last was 3 pints in 2023",
            {"blood transfusion": PAST},
        ),
        (FactName.TRANSFUSION_DEPENDENT, "no. 1 unit periop", {"blood transfusion": PAST}),
    ],
)  # fmt: skip
def test_a_treatment_is_had_or_not_in_the_ways_people_say(
    asked: FactName | None, text: str, told: dict[str, FactStatus], read: Read
) -> None:
    facts = {fact.value: fact.status for fact in read(text, asked=asked) if fact.name is FactName.TREATMENT}
    assert {name: facts.get(name) for name in told} == told


def test_a_mothers_medicine_is_not_the_patients(read: Read) -> None:
    facts = read("Her mom's got lupus, is on plaquenil and had a stroke")
    assert not [fact for fact in facts if fact.name is FactName.TREATMENT]


def test_a_treatment_that_did_something_was_had(read: Read) -> None:
    facts = read("not a hope, the chemo put me into the change", asked=FactName.PREGNANT)
    assert not any(fact.status is NEVER for fact in facts)


def test_a_refusal_is_of_the_treatment_that_follows_it(read: Read) -> None:
    facts = read("myelofibrosis. Ruxolitinib five years, lost response. Declined fedratinib")
    told = {fact.value: fact.status for fact in facts if fact.name is FactName.TREATMENT}
    assert told["fedratinib"] is NEVER
    assert told.get("ruxolitinib") is not NEVER


@pytest.mark.parametrize(
    ("text", "current", "past"),
    [
        ("on methotrexate and prednisolone, failed adalimumab", "prednisolone", "adalimumab"),
        ("on metformin and insulin, stopped gliclazide", "insulin", "gliclazide"),
    ],
)
def test_an_end_said_of_the_next_leaves_the_one_before_it(
    text: str, current: str, past: str, read: Read
) -> None:
    facts = told(read(text))
    assert f"treatment={current} current" in facts
    assert f"treatment={past} past" in facts


def test_an_end_behind_a_pause_is_still_said_of_the_last(read: Read) -> None:
    assert "treatment=adalimumab past" in told(read("methotrexate now, adalimumab, failed after a year"))


@pytest.mark.parametrize(
    "text", ["chemo ongoing", "lung cancer, chemo still ongoing", "radiotherapy is under way"]
)
def test_what_is_under_way_is_now(text: str, read: Read) -> None:
    facts = read(text)
    assert [fact.status for fact in facts if fact.name is FactName.TREATMENT] == [CURRENT]
