"""Text from anywhere is only text: over 200 payloads through every place that shows what others wrote."""

from __future__ import annotations

import copy
import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.chat import agreed, say
from tests.browser.tables.payloads import PAYLOADS
from tests.gateway.rasa_server import RasaServer
from tests.gateway.test_rendering import CARD

pytestmark = pytest.mark.browser

INSIDE = "document.querySelector('waymark-chat').shadowRoot.querySelectorAll('*')"
OURS = set(
    re.findall(
        "[A-Z0-9]+", "ARTICLE DETAILS SUMMARY H3 UL LI STRONG B Q A SMALL DIV TABLE THEAD TBODY TR TH TD"
    )
)
"""Tags that the widget itself makes for a card, a list or a table."""


def card_of(evil: str) -> dict[str, Any]:
    """A card with that text in every place that comes from a record or a person."""
    card: dict[str, Any] = copy.deepcopy(CARD)
    card["title"] = evil
    card["warnings"] = [{"code": evil, "words": evil}]
    finding = card["findings"][0]
    words = {**finding, "words": evil, "rule": evil, "kind": evil, "finding": evil}
    words["receipt"] = {"criterion": {"text": evil}, "facts": [{"name": evil, "value": evil, "words": evil}]}
    field = {
        **finding,
        "receipt": {"criterion": {"field": evil, "value": evil}, "facts": [{"name": evil, "value": evil}]},
    }
    card["findings"] = [words, field]
    return card


def test_there_are_at_least_two_hundred_different_payloads() -> None:
    assert len(set(PAYLOADS)) >= 200


def test_every_payload_is_shown_as_text_and_runs_nowhere(page: Page, rasa: RasaServer) -> None:
    agreed(page)
    known = tags(page)
    for start in range(0, len(PAYLOADS), 40):
        some = PAYLOADS[start : start + 40]
        answer = [part for evil in some for part in parts_with(evil)]
        answer.append({"text": f"end of batch {start}"})
        rasa.answer = lambda _, answer=answer: answer  # type: ignore[misc]
        say(page, some[0][:60] + f" {start}")
        expect(page.get_by_text(f"end of batch {start}", exact=True)).to_be_attached(timeout=30_000)
        shown = page.get_by_role("log").text_content()
        plain = " ".join(str(shown).split())
        assert [evil for evil in some if " ".join(evil.removeprefix("- ").split()) not in plain] == []
    assert page.evaluate("window.__ran") is None
    assert tags(page) - known <= OURS
    hrefs = page.evaluate(f"() => [...{INSIDE}].filter(one => one.href).map(one => one.href)")
    assert all(href.startswith("https://clinicaltrials.gov/") for href in hrefs)
    names = page.evaluate(
        f"() => [...{INSIDE}].flatMap(one => one.getAttributeNames()).filter(name => name.startsWith('on'))"
    )
    assert names == []


def parts_with(evil: str) -> list[object]:
    comparison = f"NCT05745532 and NCT02280889: {evil}\n{evil}: {evil} | {evil}\nend of {evil}"
    return [
        {"text": evil, "buttons": [{"title": evil, "payload": "/x"}]},
        {"custom": {"type": "trial_card", "trial": card_of(evil), "text": f"1. NCT05745532\n{evil}"}},
        {"text": comparison, "custom": {"type": "comparison"}},
    ]


def tags(page: Page) -> set[str]:
    return set(page.evaluate(f"() => [...{INSIDE}].map(one => one.tagName)"))
