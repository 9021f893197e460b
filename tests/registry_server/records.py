"""Studies for the stand-in of the registry: made-up ones, and the real ones where they are at hand."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path

from tests.registry_server.listing import Study, number_of

DATA = "2026-11-20"


def study(
    number: int,
    *,
    condition: str = "Thalassemia",
    status: str = "RECRUITING",
    updated: str = "2026-10-01",
    title: str = "A Study",
    **identification: object,
) -> Study:
    """A study of the registry's shape, with what a listing filters by and some criteria."""
    nct_id = f"NCT{number:08d}"
    inclusion = f"Inclusion Criteria:\n\n* Age of {number % 50} years or older\n* {condition}"
    text = f"{inclusion}\n\nExclusion Criteria:\n\n* HIV"
    return {
        "protocolSection": {
            "identificationModule": {"nctId": nct_id, "briefTitle": f"{title} {number}", **identification},
            "statusModule": {
                "overallStatus": status,
                "lastUpdatePostDateStruct": {"date": updated, "type": "ACTUAL"},
            },
            "conditionsModule": {"conditions": [condition], "keywords": [f"keyword {number % 7}"]},
            "eligibilityModule": {"eligibilityCriteria": text, "sex": "ALL", "minimumAge": "8 Years"},
            "contactsLocationsModule": {
                "locations": [{"facility": "A Hospital", "city": "Rome", "country": "Italy"}]
            },
        },
        "derivedSection": {"miscInfoModule": {"versionHolder": DATA}},
        "hasResults": False,
    }


def real_studies(shared_data: Path) -> Iterator[Study]:
    """The 8,190 full records, each once."""
    seen: set[str] = set()
    for name in ("v2_native.jsonl.gz", "v2_mapped.jsonl.gz"):
        with gzip.open(shared_data / "trials" / name, "rt", encoding="utf-8") as lines:
            for line in lines:
                found = json.loads(line)
                if number_of(found) not in seen:
                    seen.add(number_of(found))
                    yield found
