"""A saved search on a channel: asked for twice, told once a change, ended in every way, off by default."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.alerts.saved import thalassemia
from tests.channels.bot_api import BotApiServer, TelegramPerson
from tests.channels.catalogue import Catalogue, wish
from tests.channels.twilio_server import TwilioPerson
from tests.gateway.door import Clock, Gateway, Person, wait_until
from tests.gateway.rasa_server import RasaServer, echo
from tests.ports import free_port
from waymark.settings import Settings

pytestmark = pytest.mark.thorough


@pytest.fixture
def catalogue(settings: Settings, gateway: Gateway) -> Iterator[Catalogue]:
    catalogue = Catalogue(settings, gateway)
    catalogue.load(thalassemia())
    yield catalogue
    catalogue.end_all()


@pytest.fixture
def saver(bo: TelegramPerson, catalogue: Catalogue, rasa: RasaServer) -> TelegramPerson:
    """Bo, who saved the search for Amira."""
    catalogue.told(rasa)
    assert "half a year" in bo.say("/news")[0]
    assert "once more" in bo.press("Yes, write to me")[0]
    assert not catalogue.has_search()  # one yes is not enough
    assert "It is on" in bo.press("Yes, I am sure")[0]
    return bo


@pytest.fixture
def asked(bo: TelegramPerson, catalogue: Catalogue, rasa: RasaServer) -> TelegramPerson:
    """Bo, who asked in his own words to be told, and heard the question of consent."""
    catalogue.told(rasa)
    rasa.answer = wish
    (said,) = bo.say("tell me when something opens")
    assert "half a year" in said
    rasa.answer = echo
    return bo


def test_asking_in_words_leads_to_two_questions_and_then_it_is_on(
    asked: TelegramPerson, catalogue: Catalogue
) -> None:
    assert "once more" in asked.press("Yes, write to me")[0]
    assert not catalogue.has_search()
    assert "It is on" in asked.press("Yes, I am sure")[0]
    assert catalogue.has_search()


def test_a_typed_yes_answers_the_question_about_news_and_no_other(
    asked: TelegramPerson, catalogue: Catalogue, rasa: RasaServer
) -> None:
    rasa.received.clear()
    assert "once more" in asked.say("yes please")[0]
    assert "It is on" in asked.say("Yes!")[0]
    assert catalogue.has_search()
    assert rasa.messages == []
    assert asked.say("yes") == ["You said: yes"]


def test_a_typed_no_saves_nothing(asked: TelegramPerson, catalogue: Catalogue, rasa: RasaServer) -> None:
    assert "save no search" in asked.say("no thanks")[0]
    assert not catalogue.has_search()


def test_other_words_go_to_the_dialogue(asked: TelegramPerson) -> None:
    assert asked.say("she is 10") == ["You said: she is 10"]
    assert asked.say("yes") == ["You said: yes"]


def test_by_sms_asking_in_words_leads_there_too(
    by_sms: TwilioPerson, catalogue: Catalogue, rasa: RasaServer
) -> None:
    catalogue.told(rasa)
    rasa.answer = wish
    assert "half a year" in by_sms.say("tell me when something opens")[0]
    rasa.answer = echo
    assert "once more" in by_sms.say("yes")[0]
    assert "It is on" in by_sms.say("yes")[0]


def test_on_the_website_the_dialogue_says_what_is_possible(gateway: Gateway, rasa: RasaServer) -> None:
    amira = Person(gateway)
    amira.agree()
    rasa.answer = wish
    assert amira.say("tell me when something opens")[0] == "I cannot keep a search for you here."


def test_news_comes_once_when_a_trial_opens(saver: TelegramPerson, catalogue: Catalogue) -> None:
    catalogue.sync(thalassemia(99900002))
    assert "NCT99900002" in saver.hear_until("News about the search")
    catalogue.sync()
    assert saver.say("hello") == ["You said: hello"]


def test_news_comes_after_the_conversation_has_expired(
    saver: TelegramPerson, catalogue: Catalogue, gateway: Gateway
) -> None:
    gateway.clock.ahead = timedelta(days=3)
    gateway.restart()
    catalogue.sync(thalassemia(99900003))
    saver.hear_until("NCT99900003")


def test_without_a_condition_there_is_nothing_to_save(bo: TelegramPerson, catalogue: Catalogue) -> None:
    assert "which illness" in bo.say("/news")[0]


def test_saying_no_saves_nothing(bo: TelegramPerson, catalogue: Catalogue, rasa: RasaServer) -> None:
    catalogue.told(rasa)
    bo.say("/news")
    assert "save no search" in bo.press("No, thanks")[0]
    assert not catalogue.has_search()


@pytest.mark.parametrize("word", ["/stop", "/erase"])
def test_it_ends_by_one_word(saver: TelegramPerson, catalogue: Catalogue, word: str) -> None:
    saver.say(word)
    wait_until(lambda: not catalogue.has_search())
    catalogue.sync(thalassemia(99900004))
    assert not catalogue.alerts.news("telegram")


def test_asking_again_shows_that_it_is_on_and_ends_it(saver: TelegramPerson, catalogue: Catalogue) -> None:
    assert "is saved" in saver.say("/news")[0]
    assert "It is off" in saver.press("End it")[0]
    assert not catalogue.has_search()


def test_a_blocked_bot_ends_it(saver: TelegramPerson, catalogue: Catalogue, bot_api: BotApiServer) -> None:
    bot_api.blocked.add(saver.chat_id)
    catalogue.sync(thalassemia(99900006))
    wait_until(lambda: not catalogue.has_search())
    wait_until(lambda: not catalogue.alerts.news("telegram"))


def test_before_consent_there_is_no_news(stranger: TelegramPerson) -> None:
    assert "machine" in stranger.say("/news", messages=2)[1]


def test_on_whatsapp_a_template_tells_and_the_news_waits_for_a_word(
    on_whatsapp: TwilioPerson, catalogue: Catalogue, rasa: RasaServer, gateway: Gateway
) -> None:
    catalogue.told(rasa)
    on_whatsapp.say("NEWS")
    on_whatsapp.say("1")
    assert "It is on" in on_whatsapp.say("1")[0]
    gateway.clock.ahead = timedelta(days=2)
    catalogue.sync(thalassemia(99900007))
    assert on_whatsapp.hear() == ["template HX0000"]
    on_whatsapp.send("hello")
    on_whatsapp.hear_until("NCT99900007")


def test_by_sms_news_comes_as_text(by_sms: TwilioPerson, catalogue: Catalogue, rasa: RasaServer) -> None:
    catalogue.told(rasa)
    by_sms.say("NEWS")
    by_sms.say("1")
    by_sms.say("1")
    catalogue.sync(thalassemia(99900008))
    by_sms.hear_until("NCT99900008")


def test_where_it_is_off_neither_words_nor_the_command_save_anything(
    settings: Settings, rasa: RasaServer, bot_api: BotApiServer, clock: Clock, tmp_path: Path
) -> None:
    port = free_port()
    off = Gateway(replace(settings, reach_me=False, gateway_port=port, var_dir=str(tmp_path)), clock)
    elsewhere, bot_api.deliver_to = bot_api.deliver_to, f"http://127.0.0.1:{port}/channels/telegram"
    off.start()
    try:
        chen = TelegramPerson(bot_api, 499_999_999)
        chen.say("/start", messages=2)
        chen.press("I agree")
        rasa.answer = wish
        assert chen.say("tell me when something opens")[0] == "I cannot keep a search for you here."
        chen.hear_until("How old is she?")
        assert "cannot save a search here" in chen.say("/news")[0]
    finally:
        off.stop()
        bot_api.deliver_to = elsewhere


def test_it_is_off_unless_the_deployment_turns_it_on() -> None:
    assert Settings().reach_me is False
