"""The conversation without JavaScript: plain forms, and the same guards as the widget's."""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser
from urllib.parse import urlencode

import pytest

from tests.gateway.door import Gateway, Person
from tests.gateway.rasa_server import RasaServer
from tests.gateway.test_rendering import CARD

pytestmark = pytest.mark.thorough

FORM = {"Content-Type": "application/x-www-form-urlencoded"}


class Visitor:
    """Someone with an old browser, who fills in forms."""

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway
        self.status = 0
        self.html = ""
        self.send({})

    def send(self, fields: dict[str, str], **headers: str) -> str:
        status, body, answered = self._gateway.request(
            "POST", "/plain/chat", urlencode(fields).encode(), {**FORM, **headers}
        )
        self.status, self.html, self.location = (
            status,
            body.get("raw", b"").decode(),
            answered.get("Location"),
        )
        return self.html

    @property
    def hidden(self) -> dict[str, str]:
        """The newest form's hidden fields."""
        pairs = re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', self.html)
        return {name: unescape(value) for name, value in pairs}

    def say(self, text: str) -> str:
        return self.send({**self.hidden, "text": text})

    def press(self, title: str) -> str:
        found = re.search(
            rf'<button name="(\w+)" value="([^"]*)"[^>]*>{re.escape(title)}</button>', self.html
        )
        assert found is not None, title
        return self.send({**self.hidden, found.group(1): unescape(found.group(2))})


class Tags(HTMLParser):
    """Every tag and attribute of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}


def test_a_whole_conversation_needs_no_script(gateway: Gateway, rasa: RasaServer) -> None:
    visitor = Visitor(gateway)
    assert "I am a machine" in visitor.html
    visitor.press("I agree")
    assert "You said: /find_trials" in visitor.html
    rasa.answer = lambda _: [{"text": "card"}, {"custom": {"type": "trial_card", "trial": CARD}}]
    visitor.say("hello")
    assert "A title" in visitor.html
    visitor.press("Save this trial")
    assert "Saved for this visit" in visitor.html
    visitor.press("Erase everything")
    visitor.press("No, keep it")
    assert "A title" in visitor.html
    visitor.press("Erase everything")
    token = visitor.hidden["token"]
    assert "Your receipt" in visitor.press("Yes, erase it")
    visitor.send({"token": token})
    assert visitor.status == 401


def test_the_same_form_sent_twice_is_answered_once(gateway: Gateway, rasa: RasaServer) -> None:
    visitor = Visitor(gateway)
    visitor.press("I agree")
    fields = {**visitor.hidden, "text": "only once"}
    visitor.send(fields)
    visitor.send(fields)
    assert rasa.messages.count("only once") == 1
    assert visitor.html.count("You said: only once") == 1


def test_an_answer_that_comes_late_is_found_by_looking_again(gateway: Gateway, rasa: RasaServer) -> None:
    visitor = Visitor(gateway)
    visitor.press("I agree")
    rasa.may_answer.clear()
    assert "not here yet" in visitor.say("slowly")
    rasa.may_answer.set()
    for _ in range(50):
        if "You said: slowly" in visitor.press("Look for the answer"):
            break
    assert "You said: slowly" in visitor.html


def test_a_refusal_is_said_on_the_page(gateway: Gateway) -> None:
    visitor = Visitor(gateway)
    assert "too long" in visitor.say("a" * 2001)
    assert visitor.status == 413
    visitor.press("Page for the doctor")
    assert visitor.status == 409
    assert "nothing to print" in visitor.html


def test_a_forged_token_or_a_foreign_form_is_refused(gateway: Gateway) -> None:
    visitor = Visitor(gateway)
    token = visitor.hidden["token"]
    visitor.send({"token": token[::-1]})
    assert visitor.status == 401
    visitor.send({"token": token}, Origin="https://evil.example")
    assert visitor.status == 403
    own = f"http://127.0.0.1:{gateway.settings.gateway_port}"
    visitor.send({"token": token}, Origin=own)
    assert visitor.status == 200
    for body in (b"token=a&token=b", b"token=a&=", b"token=a&text", b"x" * 100_000):
        assert gateway.request("POST", "/plain/chat", body, FORM)[0] in {400, 401, 413}


def test_what_was_said_and_what_a_record_says_is_only_text(gateway: Gateway, rasa: RasaServer) -> None:
    visitor = Visitor(gateway)
    visitor.press("I agree")
    known = Tags(visitor.html)
    evil = '"><img src=x onerror=alert(1)><script>alert(1)</script>{{ 7 * 7 }}<a href="javascript:alert(1)">'
    card = {**CARD, "title": evil, "warnings": [{"code": "X", "words": evil}]}
    rasa.answer = lambda _: [
        {"text": evil, "buttons": [{"title": evil, "payload": "/x"}]},
        {"text": f"{evil}\n{evil}"},
        {"custom": {"type": "trial_card", "trial": card}},
    ]
    visitor.say(evil)
    found = Tags(visitor.html)
    assert found.tags - known.tags <= set(
        ["article", "details", "summary", "h3", "ul", "li", "strong", "br", "a", "q"]
    )
    assert "onerror" not in found.attributes
    assert "javascript:" not in re.findall(r'href="([^"]*)"', visitor.html)
    assert "{{ 7 * 7 }}" in visitor.html


def test_both_ways_lead_to_the_same_conversation(gateway: Gateway, bo: Person) -> None:
    visitor = Visitor(gateway)
    visitor.send({"token": bo.token})
    visitor.press("I agree")
    assert ("person", "I agree") in bo.history()
