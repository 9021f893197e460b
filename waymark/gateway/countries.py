"""The country a person told, for the emergency number; never in the way of the answer itself."""

from __future__ import annotations

from waymark import wiring
from waymark.conversations.places_told import place_told
from waymark.gateway.journal import journal
from waymark.store.engine import open_engine


class CountryFinder:
    """Looks into what was just said, then into what was told before."""

    def __init__(self, conversations_url: str) -> None:
        self._engine = open_engine(conversations_url)

    def prepare(self) -> None:
        """Reads the table of places (two seconds), so that no emergency waits for it."""
        wiring.place_table()

    def __call__(self, session_id: str, words: str) -> str | None:
        """The country's English name; None when it is not told, or cannot be found out."""
        try:
            places = wiring.place_table()
            told = [mention.standard for mention in places.find(words)][:1] or [
                place_told(self._engine, session_id) or ""
            ]
            place = places.resolve(told[0]) if told[0] else None
        except Exception as error:  # an emergency is answered whatever fails here
            journal().error("country.not_found", error=type(error).__name__)
            return None
        return None if place is None else place.country
