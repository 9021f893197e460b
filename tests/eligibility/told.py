"""Facts as people tell them."""

from __future__ import annotations

from waymark.eligibility.verdicts import Finding, Verdict
from waymark.profile.facts import Certainty, Fact, FactName, FactStatus, FactValue

SURE, ABOUT, UNSURE, DECLINED = Certainty.SURE, Certainty.ABOUT, Certainty.UNSURE, Certainty.DECLINED

GENE_THERAPY = "gene therapy"
TRANSPLANT = "allogeneic hematopoietic stem cell transplantation"
ANY_TRANSPLANT = "hematopoietic stem cell transplantation"


def told(name: str, value: FactValue, certainty: Certainty = SURE, **more: object) -> Fact:
    return Fact(FactName(name), value, certainty, **more)  # type: ignore[arg-type]


def age(value: float | None, unit: str = "years", certainty: Certainty = SURE) -> Fact:
    return told("age", value, certainty, unit=unit)


def condition(name: str, certainty: Certainty = SURE) -> Fact:
    return told("condition", name, certainty)


def had(treatment: str) -> Fact:
    return told("treatment", treatment, status=FactStatus.PAST)


def never_had(treatment: str) -> Fact:
    return told("treatment", treatment, status=FactStatus.NEVER)


def lab(analyte: str, value: float, unit: str, certainty: Certainty = SURE, **more: object) -> Fact:
    return told("lab", value, certainty, analyte=analyte, unit=unit, **more)


def amira(age_fact: Fact | None = None) -> tuple[Fact, ...]:
    """ "my daughter is 10, beta thalassemia major, transfused every 3 weeks, no gene therapy …"."""
    return (
        told("asking_for", "child"),
        age_fact or age(10),
        condition("beta-thalassemia major"),
        told("transfusion_dependent", True),
        never_had(GENE_THERAPY),
        never_had(ANY_TRANSPLANT),
        told("matched_donor", False),
    )


def finding(verdict: Verdict, criterion: str) -> Finding:
    return next(one for one in verdict.findings if one.criterion == criterion)


def label(verdict: Verdict, criterion: str) -> str:
    return finding(verdict, criterion).label.value


def ruled_out_by(verdict: Verdict) -> list[Finding]:
    return [one for one in verdict.findings if one.label.value == "NOT_MET"]


def changes(verdict: Verdict, criterion: str) -> set[str]:
    return {change.kind.value for change in verdict.would_have_to_change if change.criterion == criterion}
