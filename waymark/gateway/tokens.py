"""Signs and reads what leaves the gateway and comes back: session tokens and button ids."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable
from datetime import datetime, timedelta, timezone

from itsdangerous import BadData, Signer, URLSafeSerializer

from waymark.gateway.refusals import Refusal, not_known

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """The time it is, in UTC."""
    return datetime.now(timezone.utc)


class Tokens:
    """Session tokens: a server-made 128-bit id and its expiry, signed. Nothing in them is secret."""

    def __init__(self, secret_key: str, *, clock: Clock, lifetime: timedelta) -> None:
        self._serializer = URLSafeSerializer(
            secret_key, salt="waymark.session", signer_kwargs={"digest_method": hashlib.sha256}
        )
        self.clock = clock
        self._lifetime = lifetime

    def issue(self) -> tuple[str, str, datetime]:
        """A new session id, its token, and when both expire."""
        session_id = secrets.token_hex(16)
        expires_at = (self.clock() + self._lifetime).replace(microsecond=0)
        return session_id, self.of(session_id, expires_at), expires_at

    def of(self, session_id: str, expires_at: datetime) -> str:
        """The token of a conversation that is known already."""
        return str(self._serializer.dumps([session_id, int(expires_at.timestamp())]))

    def read(self, token: str) -> str:
        """The session id of a token. Raises Refusal 401 when it is forged or expired."""
        return read_signed(self._serializer, token, self.clock())


def read_signed(serializer: URLSafeSerializer, text: str, now: datetime) -> str:
    """The session id that was signed with its expiry. Raises Refusal 401 when forged or expired."""
    try:
        session_id, expires = serializer.loads(text)
    except (BadData, ValueError, TypeError):
        raise not_known() from None
    if now.timestamp() >= expires:
        raise not_known()
    return str(session_id)


SHEET_OPEN_FOR = timedelta(minutes=15)


class SheetLinks:
    """Addresses of a page for the doctor: signed, of one session, and open for a quarter of an hour."""

    def __init__(self, secret_key: str, *, clock: Clock) -> None:
        self._serializer = URLSafeSerializer(
            secret_key, salt="waymark.sheet", signer_kwargs={"digest_method": hashlib.sha256}
        )
        self._clock = clock

    def issue(self, session_id: str) -> tuple[str, datetime]:
        """What stands behind `/sheet/`, and when it closes."""
        expires_at = (self._clock() + SHEET_OPEN_FOR).replace(microsecond=0)
        return str(self._serializer.dumps([session_id, int(expires_at.timestamp())])), expires_at

    def read(self, link: str) -> str:
        """The session id of a link. Raises Refusal 401 when it is forged or expired."""
        return read_signed(self._serializer, link, self._clock())


class ButtonIds:
    """Button ids: random, bound to one session, signed, and expiring."""

    def __init__(self, secret_key: str, *, clock: Clock, lifetime: timedelta) -> None:
        self._key = secret_key
        self._clock = clock
        self._lifetime = lifetime

    def issue(self, session_id: str) -> str:
        """A new id that says nothing about what it stands for."""
        expires = int((self._clock() + self._lifetime).timestamp())
        return self._signer(session_id).sign(f"{secrets.token_urlsafe(9)}~{expires}").decode()

    def check(self, session_id: str, button_id: str) -> None:
        """Raises Refusal 409 when the id is forged, of another session, or expired."""
        try:
            value = self._signer(session_id).unsign(button_id.encode("utf-8", "replace")).decode()
            expires = int(value.rpartition("~")[2])
        except (BadData, ValueError):
            raise Refusal(409, "button_expired") from None
        if self._clock().timestamp() >= expires:
            raise Refusal(409, "button_expired")

    def _signer(self, session_id: str) -> Signer:
        salt = f"waymark.button.{session_id}"
        return Signer(self._key, salt=salt, digest_method=hashlib.sha256)
