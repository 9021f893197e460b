"""Debian's chromium before the demonstration page, with a real trial card behind the door."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.website import Website
from tests.gateway.door import Clock, Gateway
from tests.gateway.kept import rasa_keeps_slots
from tests.gateway.rasa_server import RasaServer, echo
from tests.ports import free_port
from waymark.catalogue.starter import load_starter
from waymark.dialogue.cards import card_record
from waymark.dialogue.memory import slots_of_profile
from waymark.profile.facts import Certainty, Fact, FactName
from waymark.profile.profile import Profile
from waymark.profile.records import FactRecord
from waymark.search.finding import find_trials
from waymark.settings import Settings
from waymark.understanding.messages import read_message
from waymark.vocabulary.vocabulary import standard_vocabulary
from waymark.wiring import open_trial_store
from waymark.wording.cards import trial_card_text
from waymark.wording.criteria import why_fit_text

DAUGHTER = (
    "my daughter is 10, beta thalassemia major, transfused every 3 weeks, "
    "no gene therapy or transplant before, no matched donor"
)
WHO = [
    {"title": "For me", "payload": '/inform{"asking_for":"self"}'},
    {"title": "My child", "payload": '/inform{"asking_for":"child"}'},
]

EVERYTHING = f"""{DAUGHTER}. We live in Milan, Italy, and can travel 500 km.
Hemoglobin 8.9 g/dL, ferritin 3000 ng/mL, creatinine 0.6 mg/dL, ALT 45 U/L, AST 50 U/L, platelets 250,
bilirubin 1.2 mg/dL, neutrophils 2.1, LVEF 62%, INR 1.1, white blood cells 7.2, sodium 140, potassium 4.1.
She takes hydroxyurea and deferasirox, never had luspatercept. She has no HIV, no hepatitis C. ECOG 1.
She has diabetes, asthma, an enlarged spleen, epilepsy and hypothyroidism. She had a splenectomy.
She is in no other trial."""
LONGEST = ["NCT06209411", "NCT07221370", "NCT06459219", "NCT05745532"]
NOT_SURE = [
    Fact(FactName.LAB, None, certainty=Certainty.UNSURE, analyte=analyte)
    for analyte in ("albumin", "cd4 count", "lactate dehydrogenase", "reticulocytes", "vitamin b12", "sodium")
]
COMPARISON = """NCT05745532 and NCT02280889 side by side:
NCT05745532: Before anything else: this record may be out of date.
Fit: may fit | not clear yet
Ages: 8 years to 16 years | any age
I can't say which one is better. The doctor can help you weigh them."""


@dataclass(frozen=True)
class Daughter:
    """What the dialogue knows and answers once the daughter's sentence is said."""

    trials_url: str
    facts: list[FactRecord]
    every_fact: list[FactRecord]
    card: list[object]
    criteria: list[object]


@pytest.fixture(scope="session")
def daughter(tmp_path_factory: pytest.TempPathFactory) -> Daughter:
    """A real trial of the starter catalogue, judged for her."""
    url = f"sqlite:///{tmp_path_factory.mktemp('trials') / 'trials.db'}"
    store = open_trial_store(url)
    vocabulary = standard_vocabulary()
    today = date(2026, 11, 22)
    load_starter(store, vocabulary=vocabulary)
    profile = Profile(read_message(DAUGHTER, vocabulary=vocabulary, today=today, turn=1))
    results = find_trials(store, profile, today=today, vocabulary=vocabulary).results
    found = next(result for result in results if result.trial.nct_id == "NCT05745532")
    text = trial_card_text(found.trial, found.verdict, profile, today=today, number=1)
    more = {
        "text": "What would you like to know?",
        "buttons": [{"title": "Why this answer", "payload": "/why"}],
    }
    card = card_record(found.trial, found.verdict, profile, today=today)
    why = why_fit_text(found.trial, found.verdict, profile, today=today)
    criteria = card_record(found.trial, found.verdict, profile, today=today, kind="criteria")
    return Daughter(
        url,
        slots_of_profile(profile),
        slots_of_profile(
            Profile((*read_message(EVERYTHING, vocabulary=vocabulary, today=today, turn=1), *NOT_SURE))
        ),
        [{"text": "I found a trial."}, {"text": text}, {"custom": card}, more],
        [
            {"text": why},
            {"custom": criteria},
            {"text": "A line that the card has"},
            {"custom": {"type": "criteria"}},
            {"text": "Only the study team says the rest."},
        ],
    )


@pytest.fixture
def rasa(daughter: Daughter, tmp_path: Path) -> Iterator[RasaServer]:
    server = RasaServer()

    def keep(**slots: object) -> None:
        rasa_keeps_slots(tmp_path, server.received[-1]["sender"], **slots)

    def answer(message: str) -> object:
        if message == "/find_trials":
            keep(asked=["asking_for"], open_question="asking_for")
            return [{"text": "Who is the trial for?", "buttons": WHO}]
        if message == "many":
            keep(shown_trials=LONGEST)
        if message == "everything":
            keep(facts=daughter.every_fact, shown_trials=LONGEST)
        if "daughter" in message:
            keep(facts=daughter.facts, open_question=None, shown_trials=["NCT05745532"])
            return daughter.card
        answers = {
            "/why": daughter.criteria,
            "compare": [{"text": COMPARISON}, {"custom": {"type": "comparison"}}],
            "sheet": [{"text": "Page for the doctor\n- One line"}, {"custom": {"type": "sheet"}}],
            "list": [{"text": "Places:\nRome\nMilan"}, {"custom": {"type": "list"}}],
        }
        return answers.get(message, echo(message))

    server.answer = answer
    with server:
        yield server
        server.may_answer.set()


@pytest.fixture
def gateway(rasa: RasaServer, daughter: Daughter, website: Website, tmp_path: Path) -> Iterator[Gateway]:
    settings = Settings(
        var_dir=str(tmp_path),
        trials_url=daughter.trials_url,
        secret_key="a key for tests only",
        gateway_port=free_port(),
        rasa_port=rasa.port,
        actions_port=rasa.port,
        allowed_origins=(website.origin,),
        answer_within_seconds=2.0,
        messages_per_minute=1000,
        today=date(2026, 11, 22),
    )
    with Gateway(settings, Clock()) as running:
        yield running


@pytest.fixture(scope="session")
def website() -> Iterator[Website]:
    """A hospital's website on an origin of its own."""
    running = Website()
    running.start()
    yield running
    running.stop()


@pytest.fixture
def page(browser: Browser, gateway: Gateway) -> Iterator[Page]:
    """The demonstration page at phone width; any error or refused resource in it fails the test."""
    context = browser.new_context(viewport={"width": 360, "height": 740}, reduced_motion="reduce")
    errors: list[str] = []
    context.on("page", lambda opened: watched(opened, errors))
    opened = context.new_page()
    opened.goto(f"http://127.0.0.1:{gateway.settings.gateway_port}/")
    yield opened
    context.close()
    assert errors == []


def watched(page: Page, errors: list[str]) -> None:
    """Notes every error of a page, every resource its policy refused, and every call elsewhere."""
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda line: errors.append(line.text) if "Security Policy" in line.text else None)
    page.on("dialog", lambda dialog: errors.append(dialog.message))
    page.on("request", lambda request: errors.append(request.url) if is_elsewhere(request.url) else None)


def is_elsewhere(url: str) -> bool:
    return "127.0.0.1" not in url and "localhost" not in url
