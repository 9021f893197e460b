"""How long a comparison of secrets takes tells nothing: each is compared whole, and every one of them."""

from __future__ import annotations

import hmac
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from starlette.datastructures import ImmutableMultiDict

from waymark.gateway.channels.telegram import webhook
from waymark.gateway.channels.twilio import signature

Compared = list[tuple[bytes, bytes]]


def watched(monkeypatch: pytest.MonkeyPatch, module: ModuleType) -> Compared:
    """What the module compares in constant time from now on."""
    compared: Compared = []

    def compare_digest(given: bytes, known: bytes) -> bool:
        compared.append((given, known))
        return hmac.compare_digest(given, known)

    monkeypatch.setattr(module, "hmac", SimpleNamespace(compare_digest=compare_digest))
    return compared


@pytest.mark.parametrize(("given", "is_known"), [("new", True), ("old", True), ("ne", False), ("", False)])
def test_every_secret_of_telegram_is_compared_whatever_is_given(
    monkeypatch: pytest.MonkeyPatch, given: str, is_known: bool
) -> None:
    nothing: Any = None
    compared = watched(monkeypatch, webhook)
    assert webhook.Webhook(nothing, nothing, ("new", "old"))._knows(given) is is_known
    assert compared == [(given.encode(), b"new"), (given.encode(), b"old")]


def test_both_signatures_of_twilio_are_compared_whatever_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    form, url = ImmutableMultiDict({"Body": "hello"}), "https://waymark.example/channels/sms"
    right = signature.signature_of({"Body": "hello"}, url=url, auth_token="a token of the tests")
    compared = watched(monkeypatch, signature)
    assert signature.is_signed(form, right, url=url, auth_token="a token of the tests")
    assert not signature.is_signed(form, "forged", url=url, auth_token="a token of the tests")
    assert [given for given, _ in compared] == [right.encode()] * 2 + [b"forged"] * 2
