"""A column of text that takes any text on either engine."""

from __future__ import annotations

from sqlalchemy.engine import Dialect
from sqlalchemy.types import Text, TypeDecorator

_NUL, _INSTEAD = "\x00", "\ufffd"


class AnyText(TypeDecorator[str]):
    """Text, as written; PostgreSQL takes no NUL, so there each becomes U+FFFD, and every span holds."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """The text as this engine can keep it."""
        if value is None or dialect.name != "postgresql":
            return value
        return value.replace(_NUL, _INSTEAD)
