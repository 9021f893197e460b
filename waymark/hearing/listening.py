"""The ear of one process, in nobody's way: whatever fails here, the safety list still hears."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from structlog.stdlib import BoundLogger

from waymark.hearing.ear import Ear, Heard
from waymark.hearing.kept import kept_ear
from waymark.understanding.plain_introductions import illness_introduced
from waymark.understanding.plain_treatments import only_names_treatments
from waymark.understanding.plain_worries import is_plain_worry
from waymark.understanding.safety import SafetyConcern, check_safety
from waymark.vocabulary.vocabulary import Vocabulary, standard_vocabulary


class Listening:
    """Loads the ear when it is first needed; `log` is told by kind what did not work, never a word."""

    def __init__(self, log: Callable[[], BoundLogger], load: Callable[[], Ear | None] = kept_ear) -> None:
        self._log = log
        self._load = load

    @cached_property
    def ear(self) -> Ear | None:
        """The ear, warm; None when none was taught, or it cannot be read."""
        try:
            ear = self._load()
            if ear is not None:
                ear.hears("hello")
        except Exception as error:
            self._log().error("ear.not_usable", error=type(error).__name__)
            return None
        if ear is None:
            self._log().warning("ear.missing")
        return ear

    @cached_property
    def _names(self) -> Vocabulary:
        return standard_vocabulary()

    def hears(self, text: str) -> SafetyConcern | None:
        """The concern that a message plainly sounds like; None when it sounds like none."""
        heard = self.listens(text)
        return heard.concern if heard and heard.is_plain else None

    def list_or_ear(self, text: str) -> Heard | None:
        """What the safety list hears in a message, or else the ear; None when neither hears anything."""
        listed = check_safety(text)
        return Heard(listed, is_plain=True) if listed else self.listens(text)

    def listens(self, text: str) -> Heard | None:
        """The concern that a message sounds like; None when it sounds like none, or no ear is there.

        "I had methotrexate" answers a question: an ear that has learned of overdoses is not asked. Of "my
        friend is 45 and has asthma" it is asked about the illness alone. "I don't want to stop my meds" and
        "he has trouble swallowing" say nothing else, and have answers of their own.
        """
        try:
            if only_names_treatments(text, self._names.treatments) or is_plain_worry(text):
                return None
            illness = illness_introduced(text, self._names)
            said = f"She has {illness}." if illness else text
            return self.ear.listens(said) if self.ear is not None else None
        except Exception as error:  # an odd text must not keep the message from being answered
            self._log().error("ear.failed", error=type(error).__name__)
            return None
