"""Beside the talk: what is known, how far the questions are, what was saved, and the page for the doctor."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from tests.gateway.door import Clock, Gateway, Person
from tests.gateway.kept import rasa_keeps_slots
from tests.gateway.rasa_server import RasaServer
from tests.gateway.test_rendering import CARD
from waymark.catalogue.starter import load_starter
from waymark.settings import Settings
from waymark.vocabulary.vocabulary import standard_vocabulary
from waymark.wiring import open_trial_store

pytestmark = pytest.mark.thorough

FACTS = [
    {"name": "asking_for", "value": "child"},
    {"name": "sex", "value": "female"},
    {"name": "age", "value": 10, "unit": "years", "words": "is 10"},
    {"name": "condition", "value": "beta-thalassemia major", "words": "thal major"},
]


@pytest.fixture
def told(bo: Person, rasa: RasaServer, folder: Path) -> Person:
    """Bo, who has agreed, told four facts, and been shown a trial."""
    bo.agree()
    rasa.answer = lambda _: [{"text": "card"}, {"custom": {"type": "trial_card", "trial": CARD}}]
    rasa_keeps_slots(folder, rasa.received[-1]["sender"], facts=FACTS, asked=["asking_for"])
    bo.say("hello")
    return bo


def standing(person: Person, gateway: Gateway) -> dict[str, object]:
    _, body, _ = gateway.request("GET", "/chat/history", None, person.headers)
    return dict(body["standing"])


def post(gateway: Gateway, person: Person, path: str, body: object = None) -> tuple[int, dict[str, object]]:
    status, answer, _ = gateway.request("POST", path, body, person.headers)
    return status, answer


def test_before_agreement_nothing_is_known(bo: Person, gateway: Gateway) -> None:
    assert standing(bo, gateway) == {"facts": [], "progress": None, "saved": []}


def test_every_fact_is_said_back_with_a_way_to_change_it(told: Person, gateway: Gateway) -> None:
    facts = standing(told, gateway)["facts"]
    assert isinstance(facts, list)
    assert [fact["name"] for fact in facts] == ["asking_for", "sex", "age", "condition"]
    assert facts[2]["words"] == "Your daughter is 10"
    assert facts[2]["change_with"] == "Sorry, the age is "


def test_progress_counts_the_questions_that_are_still_to_come(
    told: Person, gateway: Gateway, rasa: RasaServer, folder: Path
) -> None:
    sender = rasa.received[-1]["sender"]
    asked = ["asking_for", "place"]
    rasa_keeps_slots(folder, sender, asked=asked, open_question="place", shown_trials=[])
    assert standing(told, gateway)["progress"] == {"number": 2, "about": 3}
    rasa_keeps_slots(folder, sender, asked=[*asked, "lab:ferritin"], open_question="lab:ferritin")
    rasa_keeps_slots(folder, sender, shown_trials=["NCT05745532"])
    assert standing(told, gateway)["progress"] == {"number": 3, "about": None}
    rasa_keeps_slots(folder, sender, open_question=None)
    assert standing(told, gateway)["progress"] is None


def test_what_nobody_expects_in_the_database_gives_an_empty_standing(
    told: Person, gateway: Gateway, rasa: RasaServer, folder: Path
) -> None:
    rasa_keeps_slots(folder, rasa.received[-1]["sender"], facts=[{"name": "no such fact"}])
    assert standing(told, gateway)["facts"] == []


def test_a_shown_trial_can_be_saved_for_this_visit_and_taken_back(told: Person, gateway: Gateway) -> None:
    put = {"nct_id": "NCT05745532", "is_saved": True}
    assert post(gateway, told, "/chat/saved", put) == (200, {"saved": ["NCT05745532"]})
    assert post(gateway, told, "/chat/saved", put) == (200, {"saved": ["NCT05745532"]})
    gateway.restart()
    assert standing(told, gateway)["saved"] == ["NCT05745532"]
    assert post(gateway, told, "/chat/saved", {**put, "is_saved": False}) == (200, {"saved": []})


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"nct_id": "NCT00000001", "is_saved": True}, "trial_not_shown"),
        ({"nct_id": "<script>", "is_saved": True}, "malformed"),
        ({"nct_id": "NCT05745532"}, "malformed"),
        ({"nct_id": "NCT05745532", "is_saved": "yes"}, "malformed"),
        ({"nct_id": "NCT05745532", "is_saved": True, "more": 1}, "malformed"),
    ],
)
def test_anything_else_is_not_saved(bo: Person, gateway: Gateway, body: object, code: str) -> None:
    status, answer = post(gateway, bo, "/chat/saved", body)
    assert (status, answer["error"]["code"]) == (400, code)


@pytest.fixture
def shown(told: Person, rasa: RasaServer, folder: Path, settings: Settings) -> Person:
    """The same, with the trial in the store and the versions kept."""
    load_starter(open_trial_store(settings.trials_database), vocabulary=standard_vocabulary())
    versions = {"waymark": "0.1.0", "reader": "2", "model": None, "data": None}
    rasa_keeps_slots(folder, rasa.received[-1]["sender"], shown_trials=["NCT05745532"], versions=versions)
    return told


def test_the_page_for_the_doctor_tells_ours_from_the_registrys(shown: Person, gateway: Gateway) -> None:
    status, sheet = post(gateway, shown, "/chat/sheet")
    assert status == 201
    status, body, headers = gateway.request("GET", str(sheet["url"]))
    html = body["raw"].decode()
    assert status == 200
    assert "Your daughter is 10" in html
    assert "NCT05745532" in html
    assert "https://clinicaltrials.gov/study/NCT05745532" in html
    assert "out of date" in html
    assert "Who cannot join:" in html
    assert '<q class="record">' in html
    assert "default-src 'none'" in str(headers["Content-Security-Policy"])
    assert headers["Cache-Control"] == "no-store"
    assert "https://clinicaltrials.gov/study/NCT05745532" in str(sheet["mail"])


def test_the_page_closes_after_a_quarter_of_an_hour(shown: Person, gateway: Gateway, clock: Clock) -> None:
    _, sheet = post(gateway, shown, "/chat/sheet")
    clock.ahead = timedelta(minutes=16)
    assert gateway.request("GET", str(sheet["url"]))[0] == 401


def test_a_forged_or_misused_address_opens_nothing(shown: Person, gateway: Gateway) -> None:
    _, sheet = post(gateway, shown, "/chat/sheet")
    link = str(sheet["url"])
    assert gateway.request("GET", link[:-2] + "xx")[0] == 401
    assert gateway.request("GET", f"/sheet/{shown.token}")[0] == 401
    stolen = {"Authorization": f"Bearer {link.removeprefix('/sheet/')}"}
    assert gateway.request("GET", "/chat/history", None, stolen)[0] == 401


def test_an_erased_conversation_has_no_page(shown: Person, gateway: Gateway) -> None:
    _, sheet = post(gateway, shown, "/chat/sheet")
    assert shown.erase()[0] == 200
    assert gateway.request("GET", str(sheet["url"]))[0] == 401


def test_with_nothing_told_there_is_nothing_to_print(bo: Person, gateway: Gateway) -> None:
    status, answer = post(gateway, bo, "/chat/sheet")
    assert (status, answer["error"]["code"]) == (409, "nothing_to_print")
