"""A column of text that takes any text on either engine."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy.engine import Dialect
from sqlalchemy.types import Text, TypeDecorator

_NUL, _INSTEAD = "\x00", "\ufffd"


class AnyText(TypeDecorator[str]):
    """Text, as written; PostgreSQL takes no NUL, so there each becomes U+FFFD, and every span holds."""

    impl = Text
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Callable[[str | None], str | None] | None:
        """None where the engine takes every text as it is: a load writes millions of them."""
        return None if dialect.name != "postgresql" else _for_postgresql


def _for_postgresql(value: str | None) -> str | None:
    return None if value is None else value.replace(_NUL, _INSTEAD)
