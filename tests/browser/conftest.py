"""Debian's chromium before the demonstration page, with a real trial card behind the door."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.gateway.door import Clock, Gateway, free_port
from tests.gateway.rasa_server import RasaServer, echo
from waymark.catalogue.starter import load_starter
from waymark.dialogue.cards import card_record
from waymark.profile.profile import Profile
from waymark.search.finding import find_trials
from waymark.settings import Settings
from waymark.understanding.messages import read_message
from waymark.vocabulary.vocabulary import standard_vocabulary
from waymark.wiring import open_trial_store
from waymark.wording.cards import trial_card_text

DAUGHTER = (
    "my daughter is 10, beta thalassemia major, transfused every 3 weeks, "
    "no gene therapy or transplant before, no matched donor"
)
WHO = [
    {"title": "For me", "payload": '/inform{"asking_for":"self"}'},
    {"title": "My child", "payload": '/inform{"asking_for":"child"}'},
]


@pytest.fixture(scope="session")
def card_answer(tmp_path_factory: pytest.TempPathFactory) -> list[object]:
    """What the dialogue answers to the daughter's sentence: a text, a card, and buttons."""
    store = open_trial_store(f"sqlite:///{tmp_path_factory.mktemp('trials') / 'trials.db'}")
    vocabulary = standard_vocabulary()
    today = date(2026, 11, 22)
    load_starter(store, vocabulary=vocabulary)
    profile = Profile(read_message(DAUGHTER, vocabulary=vocabulary, today=today, turn=1))
    results = find_trials(store, profile, today=today, vocabulary=vocabulary).results
    found = next(result for result in results if result.trial.nct_id == "NCT05745532")
    text = trial_card_text(found.trial, found.verdict, profile, today=today, number=1)
    more = {
        "text": "What would you like to know?",
        "buttons": [{"title": "Why this answer", "payload": "/w"}],
    }
    return [
        {"text": "I found a trial."},
        {"text": text},
        {"custom": card_record(found.trial, found.verdict, today)},
        more,
    ]


@pytest.fixture
def rasa(card_answer: list[object]) -> Iterator[RasaServer]:
    server = RasaServer()

    def answer(message: str) -> object:
        if message == "/find_trials":
            return [{"text": "Who is the trial for?", "buttons": WHO}]
        return card_answer if "daughter" in message else echo(message)

    server.answer = answer
    server.start()
    yield server
    server.may_answer.set()
    server.stop()


@pytest.fixture
def gateway(rasa: RasaServer, tmp_path: Path) -> Iterator[Gateway]:
    settings = Settings(
        var_dir=str(tmp_path),
        secret_key="a key for tests only",
        gateway_port=free_port(),
        rasa_port=rasa.port,
        actions_port=rasa.port,
        answer_within_seconds=2.0,
    )
    running = Gateway(settings, Clock())
    running.start()
    yield running
    running.stop()


@pytest.fixture
def page(browser: Browser, gateway: Gateway) -> Iterator[Page]:
    """The demonstration page at phone width; any error or refused resource in it fails the test."""
    context = browser.new_context(viewport={"width": 360, "height": 740}, reduced_motion="reduce")
    opened = context.new_page()
    errors: list[str] = []
    opened.on("pageerror", lambda error: errors.append(str(error)))
    opened.on("console", lambda line: errors.append(line.text) if "Security Policy" in line.text else None)
    opened.on(
        "request", lambda request: errors.append(request.url) if "127.0.0.1" not in request.url else None
    )
    opened.goto(f"http://127.0.0.1:{gateway.settings.gateway_port}/")
    yield opened
    context.close()
    assert errors == []
