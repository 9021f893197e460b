"""A profile holds what was told last, and nothing that was not told."""

from __future__ import annotations

from waymark.profile.facts import Certainty, Fact, FactName, FactStatus
from waymark.profile.profile import Profile

GENE_THERAPY = "gene therapy"
TRANSPLANT = "allogeneic hematopoietic stem cell transplantation"


def test_what_was_not_told_is_none_and_never_no() -> None:
    profile = Profile()
    assert profile.fact(FactName.AGE) is None
    assert profile.treatment(GENE_THERAPY) is None


def test_a_corrected_fact_takes_the_place_of_the_old_one() -> None:
    profile = Profile().with_facts([Fact(FactName.AGE, 9)]).with_facts([Fact(FactName.AGE, 11)])
    assert [fact.value for fact in profile.all_of(FactName.AGE)] == [11]


def test_two_treatments_stand_side_by_side_and_each_can_be_corrected() -> None:
    profile = Profile().with_facts(
        [
            Fact(FactName.TREATMENT, GENE_THERAPY, status=FactStatus.NEVER),
            Fact(FactName.TREATMENT, TRANSPLANT, status=FactStatus.NEVER),
        ]
    )
    corrected = profile.with_facts([Fact(FactName.TREATMENT, TRANSPLANT, status=FactStatus.PAST)])
    status = {fact.value: fact.status for fact in corrected.facts}
    assert status == {GENE_THERAPY: FactStatus.NEVER, TRANSPLANT: FactStatus.PAST}


def test_a_value_takes_the_place_of_an_earlier_not_sure() -> None:
    unsure = Profile((Fact(FactName.TREATMENT, None, Certainty.UNSURE),))
    told = unsure.with_facts([Fact(FactName.TREATMENT, GENE_THERAPY, status=FactStatus.PAST)])
    assert [fact.value for fact in told.all_of(FactName.TREATMENT)] == [GENE_THERAPY]


def test_labs_of_different_analytes_do_not_displace_each_other() -> None:
    profile = Profile().with_facts(
        [Fact(FactName.LAB, 8.9, analyte="hemoglobin"), Fact(FactName.LAB, 3000, analyte="ferritin")]
    )
    ferritin = profile.lab("ferritin")
    assert ferritin is not None
    assert ferritin.value == 3000


def test_an_unsure_treatment_tells_neither_yes_nor_no() -> None:
    profile = Profile((Fact(FactName.TREATMENT, None, Certainty.UNSURE),))
    assert profile.treatment(GENE_THERAPY) is None
    assert profile.has_been_asked_or_told(FactName.TREATMENT)


def test_a_number_a_spread_and_a_course_stand_side_by_side_and_each_can_be_corrected() -> None:
    told = [Fact(FactName.STAGE, value) for value in ("II", "localized", "recurrent", "IV", "metastatic")]
    stages = [fact.value for fact in Profile().with_facts(told).all_of(FactName.STAGE)]
    assert stages == ["recurrent", "IV", "metastatic"]
