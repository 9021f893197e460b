"""Turns what a database raises into one error that says what to do."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import SQLAlchemyError

from waymark.errors import StoreNotUsable


@contextmanager
def usable_database() -> Iterator[None]:
    """Raises StoreNotUsable without the database's own words: they would quote what a person said."""
    try:
        yield
    except SQLAlchemyError as error:
        kind = type(error).__name__
        raise StoreNotUsable(
            f"The conversations database cannot be used ({kind}); check WAYMARK_CONVERSATIONS_URL."
        ) from None
