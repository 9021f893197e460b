"""Telegram, from the webhook to the Bot API and back."""

from __future__ import annotations

import sqlite3
from datetime import timedelta

import pytest

from tests.channels.bot_api import BotApiServer, TelegramPerson
from tests.gateway.door import Gateway, wait_until
from tests.gateway.rasa_server import RasaServer
from tests.gateway.test_rendering import CARD
from waymark.settings import Settings
from waymark.wording.phrases import phrase

pytestmark = pytest.mark.thorough


def kept(settings: Settings) -> str:
    """All that the conversations database holds of messaging, as one text."""
    with sqlite3.connect(settings.conversations_database.removeprefix("sqlite:///")) as connection:
        tables = ("channel_chat", "channel_update", "channel_stop", "gateway_session")
        rows = [connection.execute(f"SELECT * FROM {table}").fetchall() for table in tables]  # noqa: S608
    return "\n".join(str(row) for found in rows for row in found)


def test_start_says_what_this_is_who_reads_along_and_asks(stranger: TelegramPerson) -> None:
    privacy, opening = stranger.say("/start", messages=2)
    assert "Telegram can read this chat" in privacy
    assert "machine" in opening
    assert list(stranger.shown[-1].buttons) == ["I agree", "Tell me more", "No, thanks"]


def test_someone_who_writes_another_language_is_told_first(
    stranger: TelegramPerson, bot_api: BotApiServer
) -> None:
    update = stranger.message(text="/start", **{"from": {**stranger.sender, "language_code": "es-MX"}})
    bot_api.deliver(update)
    assert stranger.hear(3)[0] == phrase("english_only.es")


def test_a_first_message_without_start_gets_the_opening_and_waits(
    stranger: TelegramPerson, rasa: RasaServer
) -> None:
    said = stranger.say("my daughter is 10", messages=3)
    assert "Telegram can read this chat" in said[0]
    assert "machine" in said[1]
    assert "I keep your message for 15 minutes" in said[2]
    assert not rasa.messages
    assert stranger.press("I agree") == ["You said: my daughter is 10"]


def test_agreeing_works_by_typed_word(stranger: TelegramPerson, rasa: RasaServer) -> None:
    stranger.say("/start", messages=2)
    stranger.say("yes")
    assert rasa.messages[0].startswith("/give_consent")


def test_saying_no_keeps_nothing(stranger: TelegramPerson, rasa: RasaServer, settings: Settings) -> None:
    before = len(kept(settings).splitlines())
    stranger.say("my zebra is 10", messages=3)
    assert "I keep nothing" in stranger.press("No, thanks")[0]
    assert not rasa.messages
    assert len(kept(settings).splitlines()) - before == 2  # the numbers of two updates, and nothing else
    assert "zebra" not in kept(settings)


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
    wait_until(lambda: len(bot_api.acknowledged) == before + 1)


def test_a_payload_of_any_length_becomes_a_short_token_of_this_chat(
    bo: TelegramPerson, rasa: RasaServer, gateway: Gateway
) -> None:
    long = '/inform{"treatment": "' + "x" * 900 + '"}'
    rasa.answer = lambda _: [{"text": "Well?", "buttons": [{"title": "Long", "payload": long}]}]
    bo.say("hello")
    assert len(bo.data("Long")) <= 64
    bo.press("Long")
    assert rasa.messages[-1] == long
    amira = TelegramPerson(bo.api, bo.chat_id + 100_000, "Amira")
    amira.say("/start", messages=2)
    bo.api.deliver(amira.callback(bo.data("Long")))
    assert "too old" in amira.hear()[0]
    assert rasa.messages[-1] == long


def test_a_forged_token_presses_nothing(bo: TelegramPerson, rasa: RasaServer) -> None:
    before = len(rasa.messages)
    for data in ("/restart", "/erase_now", "a" * 64, "ü"):
        bo.api.deliver(bo.callback(data))
        assert "too old" in bo.hear()[0]
    assert len(rasa.messages) == before


def test_a_button_pressed_before_any_conversation_gets_the_opening(
    stranger: TelegramPerson, bot_api: BotApiServer
) -> None:
    bot_api.deliver(stranger.callback("0" * 32))
    assert "machine" in stranger.hear(2)[1]


def test_typed_slashes_set_no_intent(bo: TelegramPerson, rasa: RasaServer) -> None:
    for text in ("/restart", '/inform{"age":5}', " /session_start", "/erase_now"):
        bo.say(text)
    assert not any(message.startswith("/") for message in rasa.messages[-4:])


def test_identifiers_are_masked_before_rasa(bo: TelegramPerson, rasa: RasaServer) -> None:
    bo.say("call me on +1 212 555 0123, bo@example.org")
    assert "555" not in rasa.messages[-1]
    assert "@" not in rasa.messages[-1]


def test_a_trial_card_has_a_bold_head_points_to_unfold_and_the_record(
    bo: TelegramPerson, rasa: RasaServer
) -> None:
    rasa.answer = lambda _: [
        {"text": "1. NCT05745532\nA <b>bold & odd</b> title"},
        {"custom": {"type": "trial_card", "trial": CARD}},
    ]
    (text,) = bo.say("hello")
    shown = bo.shown[-1]
    assert "<b>bold & odd</b>" in text  # escaped: the record's text is text
    assert shown.markup.startswith("<b>1. NCT05745532</b>")
    assert "<blockquote expandable>" in shown.markup
    assert shown.links["Official record"].endswith(str(CARD["nct_id"]))


def test_each_point_names_its_line_once(bo: TelegramPerson, rasa: RasaServer) -> None:
    line = {"criterion": {"text": "Active hepatitis B " * 9, "start": 0, "end": 9}, "facts": []}
    unread = {
        "finding": "UNKNOWN",
        "section": "exclusion",
        "rule": "not_read",
        "receipt": line,
        "words": "I cannot.",
    }
    heading = {**unread, "rule": "introduction", "words": "This line only leads on."}
    found = {**CARD["findings"][0], "words": "The age is within the limits."}  # type: ignore[index]
    trial = {**CARD, "findings": [found, unread, heading]}
    rasa.answer = lambda _: [
        {"text": "1. NCT05745532\nx"},
        {"custom": {"type": "trial_card", "trial": trial}},
    ]
    (text,) = bo.say("hello")
    assert "Each point of the record (2)" in text
    assert "The age is within the limits." in text
    assert "keep someone out): “Active hepatitis B" in text
    assert "…”" in text
    assert "I cannot." not in text
    assert "leads on" not in text


def test_a_long_answer_is_cut_with_the_buttons_last(bo: TelegramPerson, rasa: RasaServer) -> None:
    long = "\n".join(f"Line {number} of a long list 😀." for number in range(400))
    rasa.answer = lambda _: [{"text": long, "buttons": [{"title": "More", "payload": "/more"}]}]
    before = len(bo.shown)
    bo.say("hello", messages=3)
    pieces = bo.shown[before:]
    assert [list(piece.buttons) for piece in pieces] == [[], [], ["More"]]
    assert "\n".join(piece.text for piece in pieces) == long


@pytest.mark.parametrize("fields", [{"photo": [{}]}, {"voice": {}}, {"sticker": {}}, {"location": {}}])
def test_media_is_answered_politely(bo: TelegramPerson, rasa: RasaServer, fields: dict[str, object]) -> None:
    before = len(rasa.messages)
    bo.api.deliver(bo.message(**fields))
    assert "I can only read text" in bo.hear()[0]
    assert len(rasa.messages) == before


def test_words_under_a_picture_are_answered_too(bo: TelegramPerson) -> None:
    bo.api.deliver(bo.message(photo=[{}], caption="she is 10"))
    polite, answer = bo.hear(2)
    assert "only read text" in polite
    assert answer == "You said: she is 10"


def test_an_edited_message_is_not_taken_for_a_new_one(bo: TelegramPerson, rasa: RasaServer) -> None:
    before = len(rasa.messages)
    bo.api.deliver(bo.api.update(edited_message=bo.message(text="she is 11")["message"]))
    assert "as a new message" in bo.hear()[0]
    assert len(rasa.messages) == before


def test_help_and_stop_say_what_there_is(bo: TelegramPerson) -> None:
    assert "/erase" in bo.say("/help")[0]
    assert "not write to you on my own" in bo.say("/stop")[0]
    assert bo.say("and on")[0] == "You said: and on"


def test_start_again_keeps_the_conversation(bo: TelegramPerson) -> None:
    assert "same chat" in bo.say("/start")[0]


def test_erase_leaves_nothing_and_the_next_message_begins_anew(
    bo: TelegramPerson, rasa: RasaServer, settings: Settings
) -> None:
    bo.say("my daughter is 10")
    first = rasa.received[-1]["sender"]
    assert "Your receipt" in bo.say("/erase")[0]
    wait_until(lambda: str(first) not in kept(settings))
    assert "machine" in bo.say("/start", messages=2)[1]
    bo.press("I agree")
    assert rasa.received[-1]["sender"] != first
    assert bo.say("and again") == ["You said: and again"]
    assert str(rasa.received[-1]["sender"]) in kept(settings)  # the erasure does not reach the new one


def test_erasing_by_the_button_forgets_the_chat_too(
    bo: TelegramPerson, rasa: RasaServer, settings: Settings
) -> None:
    rasa.answer = lambda _: [{"text": "Shall I?", "buttons": [{"title": "Yes", "payload": "/erase_now"}]}]
    bo.say("delete my data")
    sender = str(rasa.received[-1]["sender"])
    assert "Your receipt" in bo.press("Yes")[0]
    wait_until(lambda: sender not in kept(settings))


def test_what_is_kept_names_no_chat(bo: TelegramPerson, settings: Settings) -> None:
    bo.say("my daughter is 10")
    wait_until(lambda: "my daughter is 10" in kept(settings))
    assert str(bo.chat_id) not in kept(settings)


def test_a_conversation_is_over_when_it_expires(
    bo: TelegramPerson, gateway: Gateway, rasa: RasaServer
) -> None:
    bo.say("my daughter is 10")
    sender = rasa.received[-1]["sender"]
    gateway.clock.ahead = timedelta(days=1, minutes=1)
    assert "machine" in bo.say("hello", messages=3)[1]
    bo.press("I agree")
    assert rasa.received[-1]["sender"] != sender
