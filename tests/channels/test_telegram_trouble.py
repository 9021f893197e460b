"""Whatever goes wrong between Telegram and us: nothing is lost, doubled, leaked or out of order."""

from __future__ import annotations

import threading

import pytest

from tests.channels.bot_api import HTML_ERROR, SECRET, BotApiServer, TelegramPerson, too_many
from tests.gateway.door import Gateway, wait_until
from tests.gateway.rasa_server import RasaServer
from waymark.settings import Settings

pytestmark = pytest.mark.thorough

COLOURS = ("red", "blue", "green", "black", "white", "brown")


@pytest.mark.parametrize("secret", ["", "wrong", SECRET + "x", SECRET[:-1], SECRET.upper(), "ü"])
def test_a_forged_update_is_refused(
    bo: TelegramPerson, bot_api: BotApiServer, rasa: RasaServer, secret: str
) -> None:
    before = len(rasa.messages)
    assert bot_api.deliver(bo.message(text="hello"), secret=secret) == 401
    assert len(rasa.messages) == before


def test_the_secret_before_this_one_still_opens(bo: TelegramPerson, bot_api: BotApiServer) -> None:
    assert bot_api.deliver(bo.message(text="hello"), secret="an-older-secret-of-the-tests") == 200
    bo.hear()


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"\xff\xfe",
        b"[]",
        b"null",
        b'{"update_id": 1}',
        b"[" * 100_000,
        b'"' + b"x" * 300_000 + b'"',
    ],
    ids=["empty", "cut off", "not UTF-8", "a list", "null", "bare", "deep", "oversized"],
)
def test_a_broken_update_is_ignored(gateway: Gateway, bot_api: BotApiServer, body: bytes) -> None:
    assert bot_api.deliver(body) == 200


def test_a_group_is_not_answered(bo: TelegramPerson, bot_api: BotApiServer, rasa: RasaServer) -> None:
    before = len(bot_api.calls)
    group = {**bo.message(text="hello")["message"], "chat": {"id": -100123, "type": "supergroup"}}
    assert bot_api.deliver(bot_api.update(message=group)) == 200
    bo.say("and here")
    assert [body["chat_id"] for _, body in bot_api.calls[before:] if "chat_id" in body] != []
    assert -100123 not in [body.get("chat_id") for _, body in bot_api.calls]


def test_an_update_that_comes_twice_is_answered_once(
    bo: TelegramPerson, bot_api: BotApiServer, rasa: RasaServer, gateway: Gateway
) -> None:
    update = bo.message(text="only once")
    bot_api.deliver(update)
    bot_api.deliver(update)
    bo.hear()
    gateway.restart()
    bot_api.deliver(update)
    bo.say("another")
    assert rasa.messages.count("only once") == 1
    assert [item.text for item in bo.shown].count("You said: only once") == 1


def test_updates_that_come_out_of_order_are_answered_in_order(
    bo: TelegramPerson, bot_api: BotApiServer, rasa: RasaServer
) -> None:
    updates = [bo.message(text=f"number {n}") for n in range(6)]
    for place in (2, 0, 1, 5, 4, 3):
        bot_api.deliver(updates[place])
    bo.hear(6)
    assert [text for text in rasa.messages if text.startswith("number")] == [f"number {n}" for n in range(6)]


def test_a_late_update_is_still_answered(bo: TelegramPerson, bot_api: BotApiServer) -> None:
    late = bo.message(text="late")
    bo.say("sooner")
    bot_api.deliver(late)
    assert bo.hear() == ["You said: late"]


def test_an_emergency_waits_for_no_missing_update(bo: TelegramPerson, bot_api: BotApiServer) -> None:
    bot_api.update()  # this number never comes
    bot_api.deliver(bo.message(text="hello"))
    bot_api.deliver(bo.message(text="i want to kill myself"))
    first, second = bo.hear(2)
    assert "call" in first.lower()
    assert second == "You said: hello"


def test_an_emergency_is_answered_while_rasa_is_busy(bo: TelegramPerson, rasa: RasaServer) -> None:
    rasa.may_answer.clear()
    bo.send("hello")
    bo.send("she cannot breathe")
    said = bo.hear()
    assert "emergency" in said[0]
    rasa.may_answer.set()


def test_an_emergency_before_consent_is_answered_first(stranger: TelegramPerson, rasa: RasaServer) -> None:
    said = stranger.say("i took 40 pills to die")
    assert "on hold" in said[0]
    assert len(said) == 1
    assert not any("pills" in message for message in rasa.messages)


def test_messages_of_one_chat_are_answered_in_order(bo: TelegramPerson, rasa: RasaServer) -> None:
    rasa.may_answer.clear()
    for number in range(5):
        bo.send(f"message {number}")
    rasa.may_answer.set()
    bo.hear_until("You said: message 4")
    said = [item.text for item in bo.shown if item.text.startswith("You said: message")]
    assert said == [f"You said: message {number}" for number in range(5)]


def test_with_rasa_down_something_kind_is_said_and_the_answer_comes_later(
    bo: TelegramPerson, rasa: RasaServer
) -> None:
    rasa.stop()
    assert "kept" in bo.say("my daughter is 10")[0]
    rasa.start()
    assert bo.hear() == ["You said: my daughter is 10"]


def test_an_answer_that_takes_long_is_announced_and_comes(bo: TelegramPerson, rasa: RasaServer) -> None:
    rasa.may_answer.clear()
    assert "takes longer" in bo.say("hello")[0]
    rasa.may_answer.set()
    assert bo.hear() == ["You said: hello"]


@pytest.mark.parametrize("status", [500, 502, 503])
def test_an_error_page_is_tried_again(bo: TelegramPerson, bot_api: BotApiServer, status: int) -> None:
    bot_api.faults += [(status, HTML_ERROR)] * 3
    assert bo.say("hello") == ["You said: hello"]


def test_too_many_requests_are_waited_for_as_long_as_telegram_says(
    bo: TelegramPerson, bot_api: BotApiServer, gateway: Gateway
) -> None:
    bot_api.faults += [too_many(3), too_many(3600)]
    assert bo.say("hello") == ["You said: hello"]
    assert gateway.waits == [3, 3600]


def test_pauses_grow_when_telegram_does_not_say_how_long(
    bo: TelegramPerson, bot_api: BotApiServer, gateway: Gateway
) -> None:
    bot_api.faults += [(502, HTML_ERROR)] * 8
    bo.say("hello")
    assert gateway.waits == [1, 2, 4, 8, 16, 32, 60, 60]


def test_markup_that_is_refused_is_sent_as_plain_text(bo: TelegramPerson, bot_api: BotApiServer) -> None:
    bot_api.faults.append((400, b'{"ok":false,"error_code":400,"description":"Bad Request: can\'t parse"}'))
    assert bo.say("1 < 2") == ["You said: 1 < 2"]


def test_a_piece_that_is_never_taken_does_not_stop_the_next(
    bo: TelegramPerson, bot_api: BotApiServer
) -> None:
    refusal = (400, b'{"ok":false,"error_code":400,"description":"Bad Request: no"}')
    bot_api.faults += [refusal, refusal]
    bo.send("first")
    assert bo.say("second") == ["You said: second"]


def test_a_blocked_bot_stops_and_forgets_the_address(
    bo: TelegramPerson, bot_api: BotApiServer, gateway: Gateway
) -> None:
    bot_api.blocked.add(bo.chat_id)
    bot_api.calls.clear()
    bo.send("hello")
    wait_until(lambda: ("sendMessage", bo.chat_id) in [(m, b.get("chat_id")) for m, b in bot_api.calls])
    bot_api.blocked.discard(bo.chat_id)
    assert "machine" in bo.say("/start", messages=2)[1]


def test_a_person_who_blocks_is_forgotten_at_once(bo: TelegramPerson, bot_api: BotApiServer) -> None:
    change = {"chat": bo.chat, "from": bo.sender, "new_chat_member": {"status": "kicked"}}
    bot_api.deliver(bot_api.update(my_chat_member=change))
    assert "machine" in bo.say("/start", messages=2)[1]


def test_what_was_not_sent_is_sent_after_a_restart(
    bo: TelegramPerson, bot_api: BotApiServer, gateway: Gateway
) -> None:
    bot_api.faults += [(502, HTML_ERROR)] * 2000
    bo.send("my daughter is 10")
    wait_until(lambda: len(bot_api.faults) < 1995)
    gateway.stop()
    bot_api.faults.clear()
    gateway.start()
    assert bo.hear() == ["You said: my daughter is 10"]


def test_what_a_command_said_is_not_said_again_after_a_restart(bo: TelegramPerson, gateway: Gateway) -> None:
    bo.say("hello")
    bo.say("/help")
    gateway.restart()
    assert bo.say("and on") == ["You said: and on"]


def test_what_waits_for_rasa_is_answered_after_a_restart(
    bo: TelegramPerson, rasa: RasaServer, gateway: Gateway
) -> None:
    rasa.stop()
    bo.say("my daughter is 10")
    gateway.restart()
    rasa.start()
    assert bo.hear() == ["You said: my daughter is 10"]
    assert rasa.messages.count("my daughter is 10") == 1


def test_too_much_in_a_minute_is_said_once(bo: TelegramPerson, gateway: Gateway, settings: Settings) -> None:
    for number in range(settings.messages_per_minute + 5):
        bo.send(f"message {number}")
    bo.hear_until(f"message {settings.messages_per_minute - 2}")
    wait_until(lambda: any("a lot in a short time" in item.text for item in bo.shown))  # it may come first
    assert sum("a lot in a short time" in item.text for item in bo.shown) == 1


def test_too_long_a_text_is_said_to_be(bo: TelegramPerson, rasa: RasaServer) -> None:
    before = len(rasa.messages)
    assert "too long" in bo.say("a" * 3000)[0]
    assert len(rasa.messages) == before


def test_more_people_at_once_than_can_be_answered_wait_and_lose_nothing(
    bot_api: BotApiServer, gateway: Gateway, rasa: RasaServer, settings: Settings
) -> None:
    people = [TelegramPerson(bot_api, 910_000_000 + n) for n in range(settings.turns_at_once + 4)]
    for person in people:
        person.say("/start", messages=2)
        person.press("I agree")
    rasa.may_answer.clear()
    for word in ("first", "second"):
        for person in people:
            person.send(word)
    rasa.may_answer.set()
    for person in people:
        person.hear_until("You said: second")
        said = [item.text for item in person.shown if item.text.startswith("You said: ")]
        assert said[-2:] == ["You said: first", "You said: second"]


def test_many_chats_at_once_keep_apart(bot_api: BotApiServer, gateway: Gateway) -> None:
    people = [TelegramPerson(bot_api, 900_000_000 + n) for n in range(len(COLOURS))]
    for person in people:
        person.say("/start", messages=2)
        person.press("I agree")
    said = {person.chat_id: f"a {colour} folder" for person, colour in zip(people, COLOURS, strict=True)}
    threads = [threading.Thread(target=person.send, args=(said[person.chat_id],)) for person in people]
    for thread in threads:
        thread.start()
    for person in people:
        assert person.hear() == [f"You said: {said[person.chat_id]}"]
