"""What the Bot API sends is read for what it is; nonsense is ignored, never an error."""

from __future__ import annotations

from typing import Any

import pytest

from waymark.gateway.channels.telegram.updates import callback_id, read_update, update_number
from waymark.gateway.channels.update import Command, Unread, Update, update_from_json

CHAT = {"id": 42, "type": "private"}
SENDER = {"id": 42, "is_bot": False, "language_code": "de-AT"}


def message(**fields: Any) -> dict[str, Any]:
    return {"update_id": 7, "message": {"message_id": 1, "from": SENDER, "chat": CHAT, **fields}}


def test_words_are_read_with_chat_number_and_language() -> None:
    expected = Update("7", "42", text="hello", number=7, language="de")
    assert read_update(message(text="hello")) == expected


@pytest.mark.parametrize(
    ("text", "command", "argument"),
    [
        ("/start", Command.START, ""),
        ("/start@waymark_bot", Command.START, ""),
        ("/START", Command.START, ""),
        ("/start K7QX-M2PD", Command.START, "K7QX-M2PD"),
        ("  /help", Command.HELP, ""),
        ("/stop please", Command.STOP, "please"),
        ("/erase", Command.ERASE, ""),
    ],
)
def test_the_four_commands_are_commands(text: str, command: Command, argument: str) -> None:
    update = read_update(message(text=text))
    assert update is not None
    assert (update.command, update.argument, update.text) == (command, argument, "")


@pytest.mark.parametrize("text", ["/restart", '/inform{"age":5}', "/erase_now", "/stopp", "start", "/"])
def test_any_other_slash_is_only_words(text: str) -> None:
    update = read_update(message(text=text))
    assert update is not None
    assert (update.command, update.text) == (None, text)


@pytest.mark.parametrize(
    "what", ["photo", "voice", "sticker", "document", "location", "contact", "video", "poll", "dice", "story"]
)
def test_what_is_no_text_is_media(what: str) -> None:
    update = read_update(message(**{what: {"file_id": "x"}}))
    assert update is not None
    assert (update.unread, update.text) == (Unread.MEDIA, "")


def test_words_under_a_picture_are_read() -> None:
    update = read_update(message(photo=[], caption="she is 10"))
    assert update is not None
    assert (update.unread, update.text) == (Unread.MEDIA, "she is 10")


def test_an_edited_message_is_told_apart() -> None:
    update = read_update({"update_id": 7, "edited_message": message(text="new")["message"]})
    assert update is not None
    assert update.unread is Unread.EDITED


@pytest.mark.parametrize("kind", ["group", "supergroup", "channel", "", None, 5])
def test_only_private_chats_are_answered(kind: object) -> None:
    assert read_update(message(chat={"id": -100, "type": kind}, text="hello")) is None


def test_another_bot_is_not_answered() -> None:
    assert read_update(message(text="hello", **{"from": {"id": 1, "is_bot": True}})) is None


def test_a_pressed_button_carries_its_token() -> None:
    query = {"id": "q1", "from": SENDER, "data": "abc", "message": {"message_id": 1, "chat": CHAT}}
    body = {"update_id": 8, "callback_query": query}
    assert read_update(body) == Update("8", "42", pressed="abc", number=8)
    assert callback_id(body) == "q1"


@pytest.mark.parametrize(
    "query",
    [
        {"id": "q", "data": "abc"},
        {"id": "q", "data": "abc", "message": {"chat": {"id": -5, "type": "group"}}},
        {"id": "q", "message": {"chat": CHAT}},
        {"id": "q", "data": 5, "message": {"chat": CHAT}},
        [],
        None,
    ],
)
def test_a_button_of_elsewhere_or_without_data_is_ignored(query: object) -> None:
    assert read_update({"update_id": 8, "callback_query": query}) is None


@pytest.mark.parametrize("status", ["kicked", "left"])
def test_a_person_who_blocks_the_bot_is_gone(status: str) -> None:
    change = {"chat": CHAT, "from": SENDER, "new_chat_member": {"status": status}}
    update = read_update({"update_id": 9, "my_chat_member": change})
    assert update is not None
    assert update.is_gone


def test_a_person_who_comes_back_is_not_gone() -> None:
    change = {"chat": CHAT, "new_chat_member": {"status": "member"}}
    assert read_update({"update_id": 9, "my_chat_member": change}) is None


@pytest.mark.parametrize(
    "body",
    [
        None,
        [],
        "text",
        5,
        {},
        {"update_id": "7", "message": {}},
        {"update_id": True, "message": {}},
        {"update_id": 7.5},
        {"update_id": 7},
        {"update_id": 2**70, "message": {"chat": CHAT, "text": "x"}},
        {"update_id": 7, "message": None},
        {"update_id": 7, "message": {"text": "x"}},
        {"update_id": 7, "message": {"chat": {"id": "42", "type": "private"}, "text": "x"}},
        {"update_id": 7, "channel_post": {"chat": CHAT, "text": "x"}},
        {"update_id": 7, "inline_query": {"id": "1"}},
    ],
)
def test_what_is_no_update_for_us_is_nothing(body: object) -> None:
    assert read_update(body) is None


def test_half_a_surrogate_pair_becomes_a_text_that_can_be_stored() -> None:
    update = read_update(message(text="a\ud83d"))
    assert update is not None
    update.text.encode("utf-8")


def test_an_update_outlives_being_written_down() -> None:
    update = Update("7", "42", text="ü", command=Command.START, argument="x", unread=Unread.MEDIA, number=7)
    assert update_from_json(update.to_json()) == update


def test_the_number_is_read_from_ignored_updates_too() -> None:
    assert update_number({"update_id": 11, "poll": {}}) == 11
