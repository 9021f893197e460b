"""Which trial a person means."""

from __future__ import annotations

from pathlib import Path

import pytest

from waymark.catalogue.starter import load_starter
from waymark.dialogue.conversation import Conversation
from waymark.dialogue.which_trial import Reference, trial_meant, trials_meant
from waymark.store.engine import open_engine
from waymark.store.trials import TrialStore
from waymark.trials.identifiers import NctId
from waymark.vocabulary.vocabulary import standard_vocabulary

FIRST, SECOND, THIRD = NctId("NCT05745532"), NctId("NCT05043116"), NctId("NCT06459219")
SHOWN = Conversation(shown=(FIRST, SECOND, THIRD))


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> TrialStore:
    path: Path = tmp_path_factory.mktemp("store") / "trials.db"
    store = TrialStore(open_engine(f"sqlite:///{path}"))
    load_starter(store, vocabulary=standard_vocabulary())
    return store


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("tell me about the second one", SECOND),
        ("number 3 please", THIRD),
        ("number two please", SECOND),
        ("Number three", THIRD),
        ("trial two in Denmark", SECOND),
        ("no. 2", SECOND),
        ("the last", THIRD),
        ("2", SECOND),
        ("tell me about 2", SECOND),
        ("details 2", SECOND),
        ("details on 3 please", THIRD),
        ("why 3", THIRD),
        ("why not 2?", SECOND),
        ("the one in Shenzhen", FIRST),
        ("the one in Denmark", SECOND),
        ("nct 05043116", SECOND),
        ("NCT04592458", FIRST),
        ("why is 2 on the list", SECOND),
        ("why 1", FIRST),
        ("why does 3 fit", THIRD),
        ("how far is 3", THIRD),
        ("where is 2", SECOND),
        ("what about 3?", THIRD),
        ("details 1", FIRST),
    ],
)
def test_a_trial_is_meant_by_order_place_or_number(text: str, meant: NctId, store: TrialStore) -> None:
    found = trial_meant(Reference(text), SHOWN, store).found
    assert found is not None
    assert found.record.trial.nct_id == meant


@pytest.mark.parametrize(
    "text", ["about 2 years ago", "is 3 km far?", "why 2 trials", "see 3 more", "about 1.5 hours"]
)
def test_a_count_names_no_trial(text: str, store: TrialStore) -> None:
    assert trial_meant(Reference(text), SHOWN, store).found is None


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("compare 1 2 and 3", [FIRST, SECOND, THIRD]),
        ("compare 1 2", [FIRST, SECOND]),
        ("compare 3, 1", [THIRD, FIRST]),
        ("compare the second and the third", [SECOND, THIRD]),
    ],
)
def test_every_number_to_compare_is_meant(text: str, meant: list[NctId], store: TrialStore) -> None:
    assert [found.record.trial.nct_id for found in trials_meant(Reference(text), SHOWN, store)] == meant


@pytest.mark.parametrize("text", ["is 5 km too far", "why is 3 months needed", "where is 2 years from now"])
def test_a_number_of_something_else_is_no_trial(text: str, store: TrialStore) -> None:
    assert trial_meant(Reference(text), SHOWN, store).found is None


def test_a_former_number_is_told_apart_from_the_trials_own(store: TrialStore) -> None:
    found = trial_meant(Reference("NCT04592458"), Conversation(), store).found
    assert found is not None
    assert found.is_alias


def test_an_unknown_number_is_missing(store: TrialStore) -> None:
    assert trial_meant(Reference("NCT99999999"), SHOWN, store).missing == "NCT99999999"


def test_without_a_name_the_one_in_focus_is_meant_and_else_the_only_one(store: TrialStore) -> None:
    in_focus = Conversation(shown=SHOWN.shown, focus=THIRD)
    only = Conversation(shown=(FIRST,))
    for conversation, meant in ((in_focus, THIRD), (only, FIRST)):
        found = trial_meant(Reference("where is it?"), conversation, store).found
        assert found is not None
        assert found.record.trial.nct_id == meant
    assert trial_meant(Reference("where is it?"), SHOWN, store).found is None


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("compare 1 and 3", (FIRST, THIRD)),
        ("compare the second and the third", (SECOND, THIRD)),
        ("compare them", (FIRST, SECOND)),
        ("compare 1 2 and 3", (FIRST, SECOND, THIRD)),
        ("compare 1, 2 and 3", (FIRST, SECOND, THIRD)),
        ("compare 2, 3", (SECOND, THIRD)),
        ("compare NCT06459219 with the first", (THIRD, FIRST)),
    ],
)
def test_two_trials_are_named_or_the_first_two_are_meant(
    text: str, meant: tuple[NctId, ...], store: TrialStore
) -> None:
    assert tuple(found.record.trial.nct_id for found in trials_meant(Reference(text), SHOWN, store)) == meant
