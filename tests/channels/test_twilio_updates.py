"""What Twilio posts is read for what it is, on WhatsApp as by SMS; nonsense is ignored, never an error."""

from __future__ import annotations

import pytest

from tests.channels.twilio_server import ACCOUNT
from waymark.gateway.channels.twilio.updates import read_form, read_message
from waymark.gateway.channels.update import Command, Unread, Update, update_from_json

SENDERS = pytest.mark.parametrize("sender", ["whatsapp:+15550199", "+15550199"], ids=["whatsapp", "sms"])


def read(sender: str, text: str, **more: str) -> Update | None:
    form = {"MessageSid": "SM1", "AccountSid": ACCOUNT, "From": sender, "Body": text, **more}
    return read_message(form, ACCOUNT)


@SENDERS
@pytest.mark.parametrize("text", ["hello", "  hello\n", "hel\x00lo"])
def test_words_are_read_with_the_number_they_came_from(sender: str, text: str) -> None:
    assert read(sender, text) == Update("SM1", sender, text="hello")


@SENDERS
@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("STOP", Command.STOP),
        ("stopall", Command.STOP),
        ("Cancel", Command.STOP),
        ("START", Command.START),
        ("unstop", Command.START),
        ("Help.", Command.HELP),
        ("info", Command.HELP),
        ("/help", Command.HELP),
        ("ERASE", Command.ERASE),
        ("/erase!", Command.ERASE),
        ("News", Command.NEWS),
        ("code", Command.CODE),
    ],
)
def test_a_wish_is_one_word_alone(sender: str, text: str, command: Command) -> None:
    assert read(sender, text) == Update("SM1", sender, command=command)


@SENDERS
@pytest.mark.parametrize("text", ["start k7qx-m2pd", "START K7QXM2PD", "/start k7qx-m2pd"])
def test_start_with_a_code_brings_the_code(sender: str, text: str) -> None:
    expected = Update("SM1", sender, command=Command.START, argument=text.split()[1])
    assert read(sender, text) == expected


@SENDERS
@pytest.mark.parametrize(
    "text",
    ["she had to stop chelation", "stop it", "start early", "no news", "erase that age", "/restart", "/"],
)
def test_a_wish_among_other_words_is_only_words(sender: str, text: str) -> None:
    assert read(sender, text) == Update("SM1", sender, text=text)


@SENDERS
@pytest.mark.parametrize(
    ("kind", "command"), [("STOP", Command.STOP), ("START", Command.START), ("HELP", Command.HELP)]
)
def test_what_the_carrier_took_for_a_wish_is_one(sender: str, kind: str, command: Command) -> None:
    update = read(sender, "ARRET", OptOutType=kind)
    assert update is not None
    assert update.command is command


@SENDERS
@pytest.mark.parametrize(
    ("text", "more"),
    [("", {"NumMedia": "1"}), ("", {"Latitude": "1.5"}), ("she is 10", {"NumMedia": "2"}), (" ", {})],
)
def test_what_is_no_text_is_media_and_words_beside_it_are_read(
    sender: str, text: str, more: dict[str, str]
) -> None:
    assert read(sender, text, **more) == Update("SM1", sender, text=text.strip(), unread=Unread.MEDIA)


@SENDERS
@pytest.mark.parametrize("name", ["MessageSid", "AccountSid", "From"])
def test_a_form_without_what_names_a_message_is_ignored(sender: str, name: str) -> None:
    assert read(sender, "hello", **{name: ""}) is None


@SENDERS
def test_another_account_is_ignored(sender: str) -> None:
    assert read(sender, "hello", AccountSid="AC1") is None


@SENDERS
@pytest.mark.parametrize("text", ["βήτα", "😀", "a" * 5000, "\ud83d", "1 < 2 & 3"])
def test_what_was_read_can_be_written_down_and_read_again(sender: str, text: str) -> None:
    update = read(sender, text)
    assert update is not None
    assert update_from_json(update.to_json()) == update


@pytest.mark.parametrize("body", [b"", b"\xff", b"&&&", b"a=1&" * 300, b"Body"])
def test_any_body_is_a_form_or_an_empty_one(body: bytes) -> None:
    assert read_message(read_form(body), ACCOUNT) is None
