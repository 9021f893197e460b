"""Alerts of emergencies: off at first, told once by each way, without a word, and again when nobody heard."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from tests.channels.post import Post
from tests.console.desk import Desk, Worker
from tests.ports import free_port
from waymark.console.alerts import Alerts
from waymark.console.telling import FIRST_REST, LONGEST_REST, Teller
from waymark.conversations.desk.alerted import Alerted, Way
from waymark.conversations.desk.keys import key_of

pytestmark = pytest.mark.thorough

KEY = key_of("dana")  # the recorded conversation with an emergency
MAIL_TO = "desk@example.org"


class _Hook(BaseHTTPRequestHandler):
    told: list[dict[str, object]] = []  # noqa: RUF012 - one list for all requests
    status = 204

    def do_POST(self) -> None:
        length = int(self.headers["Content-Length"])
        self.told.append(json.loads(self.rfile.read(length)))
        self.send_response(self.status)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        return


@pytest.fixture
def hook() -> Iterator[str]:
    _Hook.told.clear()
    _Hook.status = 204
    server = HTTPServer(("127.0.0.1", 0), _Hook)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()
    server.server_close()


@pytest.fixture
def post() -> Iterator[Post]:
    made = Post()
    made.start()
    yield made
    made.stop()


def at(post: Post) -> str:
    return f"127.0.0.1:{post.port}"


def teller(desk: Desk, **settings: str) -> Teller:
    told = replace(desk.settings, console_address="https://desk.example.org", **settings)  # type: ignore[arg-type]
    return Teller(Alerted(desk.owner), Alerts(told))


def by_mail(desk: Desk, post: Post, **settings: str) -> Teller:
    return teller(desk, alert_mail_to=MAIL_TO, alert_mail_server=at(post), **settings)


def test_nobody_is_told_until_an_alert_is_set(desk: Desk) -> None:
    silent = teller(desk)
    silent.tell(desk.clock())
    assert silent.failing == {}
    assert len(Alerted(desk.owner).untold(Way.MAIL)) == 1


def test_an_emergency_is_told_once_and_without_a_word_of_the_person(desk: Desk, hook: str) -> None:
    for _ in range(2):
        teller(desk, alert_webhook=hook).tell(desk.clock())
    link = f"https://desk.example.org/conversation/{KEY}"
    assert _Hook.told == [{"conversation": KEY, "flags": ["emergency"], "url": link}]


def test_an_emergency_is_mailed_once_and_without_a_word_of_the_person(desk: Desk, post: Post) -> None:
    for _ in range(2):
        by_mail(desk, post, mail_from="waymark@example.org").tell(desk.clock())
    (letter,) = post.letters
    assert (letter["To"], letter["From"]) == (MAIL_TO, "waymark@example.org")
    assert letter["Subject"] == "Waymark answered an emergency"
    assert letter["Date"] is not None
    assert letter["Message-ID"].endswith("@example.org>")
    body = letter.get_content().split()
    assert body[-1] == f"https://desk.example.org/conversation/{KEY}"
    assert "pain" not in letter.as_string()


@pytest.mark.parametrize("refusal", ["refused_recipients", "refused_letters"])
@pytest.mark.parametrize("answer", ["550 no", "451 later"])
def test_a_letter_that_was_refused_is_sent_again_after_a_rest(
    desk: Desk, post: Post, refusal: str, answer: str
) -> None:
    getattr(post, refusal).append(answer)
    sender, now = by_mail(desk, post), desk.clock()
    sender.tell(now)
    assert sender.failing[Way.MAIL].since == now
    sender.tell(now + FIRST_REST / 2)
    assert post.letters == []
    sender.tell(now + FIRST_REST)
    assert len(post.letters) == 1
    assert sender.failing == {}


def test_a_way_that_fails_does_not_keep_the_other_from_telling_once(
    desk: Desk, hook: str, post: Post
) -> None:
    post.refused_recipients.extend(["451 later"] * 20)
    both = by_mail(desk, post, alert_webhook=hook)
    for minute in range(10):
        both.tell(desk.clock() + timedelta(minutes=minute))
    assert len(_Hook.told) == 1
    assert set(both.failing) == {Way.MAIL}


def test_a_way_that_keeps_failing_is_tried_less_and_less_often(desk: Desk, hook: str) -> None:
    _Hook.status = 500
    failing, now = teller(desk, alert_webhook=hook), desk.clock()
    for second in range(0, 3600, 2):
        failing.tell(now + timedelta(seconds=second))
    assert len(_Hook.told) == 8  # after 30 s, 1, 2, 4, 8 and then every 15 minutes
    assert failing.failing[Way.WEBHOOK].rest == LONGEST_REST


def test_a_server_that_is_away_or_says_nothing_holds_nobody_up(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("waymark.mail.SECONDS_TO_WAIT", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        for address in (f"127.0.0.1:{free_port()}", f"127.0.0.1:{silent.getsockname()[1]}"):
            waiting = teller(desk, alert_mail_to=MAIL_TO, alert_mail_server=address)
            waiting.tell(desk.clock())
            assert set(waiting.failing) == {Way.MAIL}
    assert len(Alerted(desk.owner).untold(Way.MAIL)) == 1


def test_without_a_server_of_its_own_an_alert_goes_by_the_one_for_all_mail(desk: Desk, post: Post) -> None:
    told = {"alert_mail_to": MAIL_TO, "mail_server": at(post), "mail_user": "waymark"}
    wrong = teller(desk, **told, mail_password="wrong")
    wrong.tell(desk.clock())
    assert set(wrong.failing) == {Way.MAIL}
    teller(desk, **told, mail_password="right").tell(desk.clock())
    assert post.logins[-1] == ("waymark", "right")
    assert len(post.letters) == 1


def test_a_server_of_its_own_is_shown_no_password_of_another(desk: Desk, post: Post) -> None:
    by_mail(desk, post, mail_server=f"127.0.0.1:{free_port()}", mail_user="waymark").tell(desk.clock())
    assert (len(post.letters), post.logins) == (1, [])


def test_staff_see_that_alerts_reach_nobody(desk: Desk, dana: Worker) -> None:
    failing = teller(desk, alert_webhook=f"http://127.0.0.1:{free_port()}/")
    failing.tell(desk.clock())
    desk.services.teller.failing.update(failing.failing)
    dana.open("/")
    assert "No alert has reached anybody by webhook since 2026-11-22 12:00" in dana.words
