"""Whole conversations on Telegram: the platform's place, the gateway, Rasa, the actions and back."""

from __future__ import annotations

import itertools

import pytest

from tests.channels.bot_api import Shown, TelegramPerson
from tests.gateway.door import wait_until
from tests.stack.conftest import Stack
from tests.stack.sentences import DAUGHTER, EXAMPLE

pytestmark = [pytest.mark.stack, pytest.mark.model]

_chats = itertools.count(600_000_001)


@pytest.fixture
def bo(stack: Stack) -> TelegramPerson:
    """Bo, who has agreed on Telegram."""
    person = TelegramPerson(stack.bot_api, next(_chats))
    person.say("/start", messages=2)
    person.press("I agree")
    return person


def card(bo: TelegramPerson) -> Shown:
    return next(item for item in bo.shown if EXAMPLE in item.text and item.links)


def test_from_start_to_the_trial_and_the_way_to_take_part(bo: TelegramPerson) -> None:
    assert bo.shown[-1].text == "Who are you looking for?"
    bo.press("For my child")
    bo.send(DAUGHTER)
    bo.hear_until(EXAMPLE)
    shown = card(bo)
    assert shown.text.index("out of date") < shown.text.index("may fit")
    assert "<b>" in shown.markup
    assert "<blockquote expandable>" in shown.markup
    assert shown.links == {"Official record": f"https://clinicaltrials.gov/study/{EXAMPLE}"}
    bo.send("how do we take part")
    assert "study team" in bo.hear_until("Asking binds you to nothing")
    bo.send("/erase")
    bo.hear_until("Your receipt")


def test_asking_to_be_told_leads_to_consent_of_its_own_and_a_second_yes(bo: TelegramPerson) -> None:
    wait_until(lambda: any("For my child" in item.buttons for item in bo.shown), 60)
    bo.press("For my child")
    bo.send(DAUGHTER)
    bo.hear_until(EXAMPLE)
    bo.send("tell me when something opens")
    bo.hear_until("half a year at most")
    bo.press("Yes, write to me")
    wait_until(lambda: any("Yes, I am sure" in item.buttons for item in bo.shown), 60)
    bo.send("yes")
    bo.hear_until("It is on")
    bo.send("/stop")
    bo.send("tell me if there is a new trial")
    bo.hear_until("half a year at most")
    bo.send("no thanks")
    bo.hear_until("I save no search")
