"""The trial, the people and the verdicts that the tests of wording speak of."""

from __future__ import annotations

import json
from datetime import date
from functools import lru_cache
from pathlib import Path

from waymark.eligibility.criteria import Criterion
from waymark.eligibility.judging import judge
from waymark.eligibility.reading import read_criteria
from waymark.eligibility.verdicts import Verdict
from waymark.profile.facts import Certainty, Fact, FactName, FactStatus, FactValue
from waymark.profile.profile import Profile
from waymark.registry.parse import parse_study
from waymark.trials.identifiers import NctId
from waymark.trials.trial import Trial
from waymark.vocabulary.vocabulary import standard_vocabulary

TODAY = date(2026, 11, 22)
STARTER = Path(__file__).resolve().parents[2] / "waymark" / "catalogue" / "starter"
BARE_TRIAL = Trial(NctId("NCT00000001"), "A trial whose record says next to nothing")


@lru_cache
def starter_trials() -> tuple[Trial, ...]:
    files = sorted(STARTER.glob("*.json"))
    return tuple(parse_study(json.loads(file.read_text("utf-8"))) for file in files)


@lru_cache
def thalassemia_trial() -> Trial:
    return parse_study(json.loads((STARTER / "NCT05745532.json").read_text("utf-8")))


@lru_cache
def criteria_of(trial: Trial) -> tuple[Criterion, ...]:
    return read_criteria(trial.eligibility.criteria, standard_vocabulary())


@lru_cache
def verdict_on(trial: Trial, profile: Profile) -> Verdict:
    return judge(trial, criteria_of(trial), profile, today=TODAY, vocabulary=standard_vocabulary())


def told(name: str, value: FactValue = None, words: str | None = None, **more: object) -> Fact:
    return Fact(FactName(name), value, words=words, **more)  # type: ignore[arg-type]


def unsure(name: str) -> Fact:
    return told(name, words="not sure", certainty=Certainty.UNSURE)


def amira(age: float = 10, *more: Fact) -> Profile:
    """Bo writes: "my daughter is 10, beta thalassemia major, transfused every 3 weeks …"."""
    never = "no gene therapy or transplant before"
    facts = (
        told("asking_for", "child", "my daughter"),
        told("sex", "female", "daughter"),
        told("age", age, f"is {age:g}", unit="years"),
        told("condition", "beta-thalassemia major", "beta thalassemia major"),
        told("transfusion_dependent", True, "transfused every 3 weeks"),
        told("treatment", "gene therapy", never, status=FactStatus.NEVER),
        told("treatment", "hematopoietic stem cell transplantation", never, status=FactStatus.NEVER),
        told("matched_donor", False, "no matched donor"),
    )
    return Profile(facts).with_facts(more)


def chen() -> Profile:
    """An adult who asks for himself."""
    return Profile((told("asking_for", "self", "me"), told("age", 34, "I'm 34", unit="years")))
