"""Former NCT numbers, the registry's and those we know of."""

from __future__ import annotations

import pytest

from waymark.catalogue.aliases import KNOWN_ALIASES
from waymark.catalogue.by_number import find_by_number
from waymark.catalogue.starter import load_starter, starter_records
from waymark.eligibility.judging import judge
from waymark.eligibility.verdicts import WarningCode
from waymark.errors import TrialNotFound, UsageError
from waymark.profile.profile import Profile
from waymark.registry.parse import parse_study
from waymark.store.engine import open_engine
from waymark.store.records import TrialRecord
from waymark.store.trials import TrialStore
from waymark.vocabulary.vocabulary import standard_vocabulary


@pytest.fixture(scope="module")
def store() -> TrialStore:
    filled = TrialStore(open_engine("sqlite://"))
    load_starter(filled, vocabulary=standard_vocabulary())
    return filled


@pytest.mark.parametrize(
    "written", ["NCT04592458", "nct04592458", "what about NCT 04592458?", "NCT-04592458"]
)
def test_the_former_number_of_the_example_finds_it_and_says_how_it_is_known(store, written):
    found = find_by_number(store, written)
    assert found.record.trial.nct_id == "NCT05745532"
    assert (found.asked_number, found.is_alias) == ("NCT04592458", True)
    assert found.source is not None
    assert found.source.startswith("Inferred")
    assert WarningCode.FORMER_NUMBER in found.warnings


def test_its_present_number_is_no_alias(store):
    found = find_by_number(store, "NCT05745532")
    assert (found.is_alias, found.source, found.warnings) == (False, None, ())


def test_the_former_number_stands_before_the_verdicts_own_warnings(store, today):
    found = find_by_number(store, "NCT04592458")
    record = found.record
    verdict = judge(record.trial, record.criteria, Profile(), today=today, vocabulary=standard_vocabulary())
    assert found.warned(verdict).warnings == (WarningCode.FORMER_NUMBER, WarningCode.STALE_RECORD)
    assert found.warned(found.warned(verdict)) == found.warned(verdict)
    assert found.warned(verdict).fit is verdict.fit


def test_a_number_that_the_registry_lists_as_former_is_known_from_there():
    store = TrialStore(open_engine("sqlite://"))
    store.upsert([_record("NCT00000001", aliases=["NCT00000002"])])
    found = find_by_number(store, "NCT00000002")
    assert (found.record.trial.nct_id, found.is_alias) == ("NCT00000001", True)
    assert "registry" in (found.source or "")


def test_a_closed_trial_is_found_by_number_with_a_warning():
    store = TrialStore(open_engine("sqlite://"))
    store.upsert([_record("NCT00000001", status="COMPLETED")])
    assert find_by_number(store, "NCT00000001").warnings == (WarningCode.NOT_OPEN,)


def test_a_number_that_is_not_in_the_store_is_never_made_up(store):
    with pytest.raises(TrialNotFound, match="NCT99999999"):
        find_by_number(store, "NCT99999999")


def test_a_known_alias_of_a_trial_that_is_not_in_the_store_is_not_found():
    with pytest.raises(TrialNotFound, match="NCT04592458"):
        find_by_number(TrialStore(open_engine("sqlite://")), "NCT04592458")


def test_a_text_without_a_number_says_what_a_number_looks_like(store):
    with pytest.raises(UsageError, match="NCT and eight digits"):
        find_by_number(store, "the one in Shenzhen")


def test_every_known_alias_leads_to_a_starter_trial_and_has_its_source():
    starters = {record.trial.nct_id for record in starter_records(vocabulary=standard_vocabulary())}
    for former, alias in KNOWN_ALIASES.items():
        assert alias.current in starters
        assert former not in starters
        assert alias.source


def _record(nct_id: str, *, status: str = "RECRUITING", aliases: list[str] | None = None) -> TrialRecord:
    study = {
        "protocolSection": {
            "identificationModule": {"nctId": nct_id, "briefTitle": "A trial", "nctIdAliases": aliases or []},
            "statusModule": {"overallStatus": status},
        }
    }
    return TrialRecord(parse_study(study), (), "1", "{}", "made up")
