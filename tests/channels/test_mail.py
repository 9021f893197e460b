"""News by e-mail: the address is asked for, proved by a code or a link, written to, and let go of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path
from urllib.parse import urlencode

import pytest

from tests.alerts.saved import thalassemia
from tests.channels.catalogue import Catalogue, wish
from tests.channels.post import Post, path_of, words
from tests.gateway.door import Gateway, Person, wait_until
from tests.gateway.rasa_server import RasaServer, echo
from waymark.conversations.alerts import BY_MAIL
from waymark.settings import Settings

pytestmark = pytest.mark.thorough

BO = "bo.k@example.org"


@pytest.fixture(scope="module")
def running_post() -> Iterator[Post]:
    post = Post()
    post.start()
    yield post
    post.stop()


@pytest.fixture(scope="module")
def settings(settings: Settings, running_post: Post) -> Settings:
    server = f"127.0.0.1:{running_post.port}"
    return replace(settings, mail_server=server, mail_from="waymark@example.org")


@pytest.fixture
def post(running_post: Post) -> Iterator[Post]:
    running_post.letters.clear()
    yield running_post
    running_post.refused_recipients.clear()
    running_post.refused_letters.clear()
    running_post.start()


@pytest.fixture
def catalogue(settings: Settings, gateway: Gateway, post: Post) -> Iterator[Catalogue]:
    catalogue = Catalogue(settings, gateway)
    catalogue.load(thalassemia())
    yield catalogue
    catalogue.end_all()


@pytest.fixture
def bo(gateway: Gateway, rasa: RasaServer, catalogue: Catalogue) -> Person:
    """Bo on the website; he told of Amira, asked to hear of new trials, and was asked for his address."""
    person = Person(gateway)
    person.agree()
    person.say("my daughter is 10")
    catalogue.told(rasa)
    rasa.answer = wish
    (said,) = person.say("tell me when something opens")
    assert "half a year" in said
    rasa.answer = echo
    return person


@pytest.fixture
def saver(bo: Person, post: Post) -> Person:
    """Bo, who gave his address and the code of the letter."""
    bo.say(BO)
    assert "It is on" in bo.say(code_of(post.wait_for(1)))[0]
    return bo


def code_of(letter: EmailMessage) -> str:
    return re.findall(r"\b\d{6}\b", words(letter))[-1]


def page(gateway: Gateway, method: str, path: str, body: bytes | None = None) -> tuple[int, str]:
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    status, answer, _ = gateway.request(method, path, body, headers)
    return status, bytes(answer["raw"]).decode()  # type: ignore[call-overload]


def test_nothing_is_on_before_the_address_is_proved(bo: Person, catalogue: Catalogue, post: Post) -> None:
    assert "I wrote to that address" in bo.say(BO)[0]
    post.wait_for(1)
    assert not catalogue.has_search()


def test_the_code_of_the_letter_turns_it_on(saver: Person, catalogue: Catalogue) -> None:
    assert catalogue.has_search()


def test_the_link_of_the_letter_turns_it_on_but_only_by_its_button(
    bo: Person, catalogue: Catalogue, post: Post, gateway: Gateway
) -> None:
    bo.say(BO)
    path = path_of(post.wait_for(1), "confirm")
    assert "Yes, write to me" in page(gateway, "GET", path)[1]
    assert not catalogue.has_search()  # a mail scanner opens links too
    assert "It is on" in page(gateway, "POST", path, b"")[1]
    assert catalogue.has_search()


def test_news_comes_by_letter_once_and_the_letter_ends_it(
    saver: Person, catalogue: Catalogue, post: Post, gateway: Gateway
) -> None:
    catalogue.sync(thalassemia(99900102))
    letter = post.wait_for(2)
    assert "NCT99900102" in words(letter)
    assert "STOP" not in words(letter)
    wait_until(lambda: not catalogue.alerts.news(BY_MAIL))
    gateway.restart()
    catalogue.sync()
    assert len(post.letters) == 2
    path = path_of(letter, "end")
    assert page(gateway, "GET", path)[0] == 200
    assert catalogue.has_search()
    assert "It is off" in page(gateway, "POST", path, b"")[1]
    assert not catalogue.has_search()


def test_the_mail_programs_own_button_ends_it(
    saver: Person, catalogue: Catalogue, post: Post, gateway: Gateway
) -> None:
    letter = post.letters[0]
    assert letter["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    path = str(letter["List-Unsubscribe"]).strip("<>").removeprefix("https://chat.example.org")
    assert page(gateway, "POST", path, urlencode({"List-Unsubscribe": "One-Click"}).encode())[0] == 200
    assert not catalogue.has_search()


def test_the_address_reaches_neither_the_dialogue_nor_the_history(
    saver: Person, rasa: RasaServer, settings: Settings
) -> None:
    assert not any("bo.k" in message for message in rasa.messages)
    assert not any("bo.k" in text for _, text in saver.history())
    database = Path(settings.conversations_database.removeprefix("sqlite:///"))
    for file in database.parent.glob(
        f"{database.name}*"
    ):  # what was written last stands in the log beside it
        assert b"bo.k@" not in file.read_bytes()


@pytest.mark.parametrize("no", ["no thanks", "No, thanks"])
def test_a_no_in_place_of_an_address_saves_nothing(bo: Person, post: Post, no: str) -> None:
    assert "save no search" in (bo.press(no) if no == "No, thanks" else bo.say(no))[0]
    assert bo.say("she is 10") == ["You said: she is 10"]
    assert post.letters == []


@pytest.mark.parametrize("typed", ["bo@", "@example.org", "bo@k@example.org", "a b@e.org", "bo@local"])
def test_what_is_no_address_is_asked_for_again(bo: Person, post: Post, typed: str) -> None:
    assert "only the address" in bo.say(typed)[0]
    assert "I wrote to that address" in bo.say(BO)[0]


def test_other_words_go_to_the_dialogue_and_a_later_address_is_not_taken(bo: Person, post: Post) -> None:
    assert bo.say("how old must she be?") == ["You said: how old must she be?"]
    assert bo.say(BO) == ["You said: [e-mail]"]
    assert post.letters == []


def test_wrong_codes_end_it(bo: Person, catalogue: Catalogue, post: Post) -> None:
    bo.say(BO)
    right = code_of(post.wait_for(1))
    wrong = f"{(int(right) + 1) % 1_000_000:06d}"
    for _ in range(5):
        assert "not the digits" in bo.say(wrong)[0]
    assert "some time ago" in bo.say(wrong)[0]
    assert bo.say(right) == [f"You said: {right}"]
    assert not catalogue.has_search()


def test_an_address_is_not_written_to_again_within_the_hour(
    bo: Person, rasa: RasaServer, post: Post, gateway: Gateway
) -> None:
    bo.say(BO)
    post.wait_for(1)
    rasa.answer = wish
    bo.say("tell me when something opens")
    assert "I wrote to that address" in bo.say(BO.upper())[0]
    gateway.clock.ahead = timedelta(hours=2)
    bo.say("tell me when something opens")
    bo.say(BO)
    post.wait_for(2)


def test_one_conversation_writes_to_three_addresses_at_most(bo: Person, rasa: RasaServer, post: Post) -> None:
    rasa.answer = wish
    for number in range(3):
        bo.say(f"bo{number}@example.org")
        bo.say("tell me when something opens")
    assert "three addresses" in bo.say("bo4@example.org")[0]
    post.wait_for(3)


def test_somebody_elses_asking_does_not_touch_a_search_that_is_on(
    saver: Person, rasa: RasaServer, post: Post, catalogue: Catalogue
) -> None:
    rasa.answer = wish
    saver.say("tell me when something opens")
    assert "I wrote to that address" in saver.say(BO)[0]
    assert "goes on" in words(post.wait_for(2))
    assert catalogue.has_search()


def test_a_letter_waits_while_the_server_is_down_or_busy(
    saver: Person, catalogue: Catalogue, post: Post
) -> None:
    post.stop()
    catalogue.sync(thalassemia(99900103))
    post.refused_recipients += ["451 Later"] * 2
    post.refused_letters += ["452 Full", "421 Bye"]
    post.start()
    assert "NCT99900103" in words(post.wait_for(2))


def test_a_letter_is_sent_once_though_the_gateway_stops_between_judging_and_sending(
    saver: Person, catalogue: Catalogue, post: Post, gateway: Gateway
) -> None:
    gateway.stop()
    catalogue.sync(thalassemia(99900104))
    gateway.start()
    post.wait_for(2)
    wait_until(lambda: not catalogue.alerts.news(BY_MAIL))
    gateway.restart()
    catalogue.sync()
    assert len(post.letters) == 2


def test_an_address_that_nobody_has_is_let_go_of(saver: Person, catalogue: Catalogue, post: Post) -> None:
    post.refused_recipients.append("550 No such user here")
    catalogue.sync(thalassemia(99900105))
    wait_until(lambda: not catalogue.has_search())


def test_a_letter_that_is_never_taken_does_not_stop_the_next(
    saver: Person, catalogue: Catalogue, post: Post, gateway: Gateway
) -> None:
    post.refused_letters.append("554 Looks like spam")
    catalogue.sync(thalassemia(99900106))
    wait_until(lambda: not catalogue.alerts.news(BY_MAIL))
    gateway.clock.ahead = timedelta(days=1)
    catalogue.sync(thalassemia(99900107))
    assert "NCT99900107" in words(post.wait_for(2))


@pytest.mark.parametrize("path", ["/news/confirm/forged", "/news/end/forged", "/news/end/W10.x"])
def test_a_forged_link_does_nothing(gateway: Gateway, path: str) -> None:
    assert page(gateway, "GET", path)[0] == 404
    assert page(gateway, "POST", path, b"")[0] == 404


def test_a_link_confirms_within_a_day_only(
    bo: Person, post: Post, gateway: Gateway, catalogue: Catalogue
) -> None:
    bo.say(BO)
    path = path_of(post.wait_for(1), "confirm")
    gateway.clock.ahead = timedelta(hours=25)
    assert page(gateway, "POST", path, b"")[0] == 404
    assert not catalogue.has_search()


def test_without_a_condition_no_address_is_asked_for(gateway: Gateway, rasa: RasaServer, post: Post) -> None:
    person = Person(gateway)
    person.agree()
    rasa.answer = wish
    assert "which illness" in person.say("tell me when something opens")[0]
