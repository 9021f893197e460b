"""Made-up studies of the registry's shape, in few words."""

from __future__ import annotations


def made_up_study(**modules: object) -> dict[str, object]:
    """A study of a number, a title and these modules."""
    identification = {"nctId": "NCT01234567", "briefTitle": "A Study"}
    return {"protocolSection": {"identificationModule": identification, **modules}}
