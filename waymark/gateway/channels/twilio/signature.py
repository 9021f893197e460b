"""Checks Twilio's signature against the address that Twilio was told, not the one a proxy shows us."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from urllib.parse import urlsplit

from starlette.datastructures import ImmutableMultiDict
from twilio.request_validator import RequestValidator, add_port, remove_port

Form = ImmutableMultiDict[str, str]


def signature_of(fields: Mapping[str, str], *, url: str, auth_token: str) -> str:
    """The signature that Twilio gives this form for that address."""
    return str(RequestValidator(auth_token).compute_signature(url, fields))


def is_signed(form: Form, signature: str, *, url: str, auth_token: str) -> bool:
    """Whether Twilio signed this form for that address; compared in constant time, on bytes.

    Twilio's own rule (docs: Security, Validating Requests): some of its servers sign the address with its
    port, some without, so either may hold.
    """
    validator = RequestValidator(auth_token)
    given = signature.encode("utf-8", "surrogateescape")
    address = urlsplit(url)
    expected = [validator.compute_signature(form_of(address), form) for form_of in (remove_port, add_port)]
    return any([hmac.compare_digest(given, value.encode()) for value in expected])
