"""Profiles in few words, and made-up records for a store."""

from __future__ import annotations

from typing import Any

from waymark.eligibility.criteria import READER_VERSION
from waymark.eligibility.reading import read_criteria
from waymark.profile.facts import Certainty, Fact, FactName, FactStatus
from waymark.registry.parse import parse_study
from waymark.store.engine import open_engine
from waymark.store.records import TrialRecord, canonical_json
from waymark.store.trials import TrialStore
from waymark.vocabulary.vocabulary import standard_vocabulary


def amira(age: int = 10) -> tuple[Fact, ...]:
    """What Bo tells of Amira: ten, thalassemia major, transfused, nothing tried, no donor."""
    return (
        Fact(FactName.ASKING_FOR, "child"),
        Fact(FactName.CONDITION, "beta-thalassemia major"),
        Fact(FactName.AGE, age, unit="years"),
        Fact(FactName.TRANSFUSION_DEPENDENT, True),
        Fact(FactName.TREATMENT, "gene therapy", status=FactStatus.NEVER),
        Fact(
            FactName.TREATMENT,
            "allogeneic hematopoietic stem cell transplantation",
            status=FactStatus.NEVER,
        ),
        Fact(FactName.MATCHED_DONOR, False),
    )


def told(name: FactName, value: Any, **details: Any) -> Fact:
    return Fact(name, value, **details)


def declined(name: FactName) -> Fact:
    return Fact(name, None, certainty=Certainty.DECLINED)


def study(number: int, **changes: Any) -> dict[str, Any]:
    """A made-up record of the registry's shape: fresh, recruiting, adults, one site in Leeds."""
    facts = {
        "title": "A trial",
        "status": "RECRUITING",
        "last_known": None,
        "conditions": ["Asthma"],
        "keywords": [],
        "ancestors": [],
        "meshes": [],
        "updated": "2026-10-01",
        "study_type": "INTERVENTIONAL",
        "minimum_age": "18 Years",
        "maximum_age": None,
        "sex": "ALL",
        "purpose": "TREATMENT",
        "summary": None,
        "criteria": "Inclusion Criteria:\n\n* Gives consent",
        "sites": [site("Leeds", "United Kingdom")],
        **changes,
    }
    return {
        "protocolSection": {
            "identificationModule": {"nctId": f"NCT{number:08d}", "briefTitle": facts["title"]},
            "statusModule": {
                "overallStatus": facts["status"],
                "lastKnownStatus": facts["last_known"],
                "statusVerifiedDate": facts["updated"],
                "completionDateStruct": {"date": "2030-01-01", "type": "ESTIMATED"},
            },
            "conditionsModule": {"conditions": facts["conditions"], "keywords": facts["keywords"]},
            "descriptionModule": {"briefSummary": facts["summary"]},
            "designModule": {
                "studyType": facts["study_type"],
                "designInfo": {"primaryPurpose": facts["purpose"]},
            },
            "eligibilityModule": {
                "eligibilityCriteria": facts["criteria"],
                "minimumAge": facts["minimum_age"],
                "maximumAge": facts["maximum_age"],
                "sex": facts["sex"],
            },
            "contactsLocationsModule": {"locations": facts["sites"]},
        },
        "derivedSection": {
            "conditionBrowseModule": {
                "meshes": [{"term": term} for term in facts["meshes"]],
                "ancestors": [{"term": term} for term in facts["ancestors"]],
            }
        },
    }


def site(city: str, country: str, *, status: str | None = None, **more: Any) -> dict[str, Any]:
    return {"city": city, "country": country, "status": status, **more}


def store_of(*studies: dict[str, Any]) -> TrialStore:
    store = TrialStore(open_engine("sqlite://"))
    store.upsert([record_of(each) for each in studies])
    return store


def record_of(made_up: dict[str, Any]) -> TrialRecord:
    trial = parse_study(made_up)
    criteria = read_criteria(trial.eligibility.criteria, standard_vocabulary())
    return TrialRecord(trial, criteria, READER_VERSION, canonical_json(made_up), "made up")
