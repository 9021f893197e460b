"""Turns platform ids into keyed hashes, and seals what must be kept for a while so that only we read it."""

from __future__ import annotations

import base64
import hashlib
import hmac

from cryptography.fernet import Fernet, InvalidToken

from waymark.errors import WaymarkError


class SealBroken(WaymarkError):
    """What was sealed cannot be read: the key of this deployment was changed since."""


class Seal:
    """Everything here depends on the deployment's secret key; another key reads and finds nothing."""

    def __init__(self, secret_key: str) -> None:
        self._hash_key = _derived(secret_key, "waymark.channels.hash")
        self._fernet = Fernet(base64.urlsafe_b64encode(_derived(secret_key, "waymark.channels.seal")))

    def hashed(self, *parts: str) -> str:
        """32 hexadecimal digits: the same for the same parts, and no way back to them without the key."""
        text = "\x00".join(parts).encode("utf-8", "replace")
        return hmac.new(self._hash_key, text, hashlib.sha256).hexdigest()[:32]

    def closed(self, text: str) -> str:
        """The text, encrypted and signed."""
        return self._fernet.encrypt(text.encode("utf-8", "replace")).decode("ascii")

    def opened(self, sealed: str) -> str:
        """What was closed. Raises SealBroken."""
        try:
            return self._fernet.decrypt(sealed.encode("ascii")).decode("utf-8")
        except (InvalidToken, ValueError):
            raise SealBroken("Something sealed cannot be read with this WAYMARK_SECRET_KEY.") from None


def _derived(secret_key: str, purpose: str) -> bytes:
    return hmac.new(secret_key.encode(), purpose.encode(), hashlib.sha256).digest()
