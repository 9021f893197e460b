"""Telegram, from the webhook to the Bot API and back."""

from __future__ import annotations

from tests.channels.bot_api import BotApiServer, TelegramPerson
from tests.gateway.rasa_server import RasaServer


def test_start_says_what_this_is_who_reads_along_and_asks(stranger: TelegramPerson) -> None:
    privacy, opening = stranger.say("/start", messages=2)
    assert "Telegram can read this chat" in privacy
    assert "machine" in opening
    assert list(stranger.shown[-1].buttons) == ["I agree", "Tell me more", "No, thanks"]


def test_after_agreeing_words_reach_rasa_and_its_answer_comes_back(
    bo: TelegramPerson, rasa: RasaServer
) -> None:
    assert bo.say("my daughter is 10") == ["You said: my daughter is 10"]
    assert rasa.received[-1]["metadata"]["channel"] == "telegram"


def test_a_pressed_button_is_acknowledged_and_means_what_it_says(
    bo: TelegramPerson, rasa: RasaServer, bot_api: BotApiServer
) -> None:
    rasa.answer = lambda _: [{"text": "Well?", "buttons": [{"title": "Yes", "payload": "/affirm"}]}]
    bo.say("hello")
    before = len(bot_api.acknowledged)
    bo.press("Yes")
    assert rasa.messages[-1] == "/affirm"
    assert len(bot_api.acknowledged) == before + 1
