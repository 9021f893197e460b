"""Filters that a person of the desk has saved under a title."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import delete, insert, select
from sqlalchemy.engine import Engine

from waymark.conversations.database import usable_database
from waymark.conversations.desk.tables import saved_view
from waymark.store.engine import writing


@dataclass(frozen=True)
class View:
    """`query` is what stands behind the question mark."""

    title: str
    query: str


class Views:
    """The saved views of one conversations database. May raise StoreNotUsable."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def of(self, name: str) -> tuple[View, ...]:
        """What this person saved, by title."""
        query = select(saved_view).where(saved_view.c.name == name).order_by(saved_view.c.title)
        with usable_database(), self._engine.connect() as connection:
            return tuple(View(row.title, row.query) for row in connection.execute(query))

    def save(self, name: str, title: str, query: str) -> None:
        """Saves a view; one of the same title gives way."""
        self.drop(name, title)
        with usable_database(), writing(self._engine).begin() as connection:
            connection.execute(insert(saved_view).values(name=name, title=title, query=query))

    def drop(self, name: str, title: str) -> None:
        """Forgets a view."""
        row = (saved_view.c.name == name) & (saved_view.c.title == title)
        with usable_database(), writing(self._engine).begin() as connection:
            connection.execute(delete(saved_view).where(row))
