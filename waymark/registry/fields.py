"""Reads the fields of a study's JSON: what is absent, of an older shape, or not what it should be."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from waymark.errors import StudyNotReadable
from waymark.registry.dates import parse_date
from waymark.registry.spellings import Member, member_of, yes_or_no
from waymark.trials.dates import PartialDate

MOST_COUNTABLE = 2**63 - 1  # what a database's largest whole number holds

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_LONGEST_QUOTE = 80
_MOST_DIGITS = 20


@dataclass(frozen=True)
class FieldProblem:
    """A field that was left out of a trial that was kept, and why."""

    field: str
    reason: str


@dataclass
class Notes:
    """What is known of a study while it is read: its number, and each problem met, once."""

    nct_id: str | None = None
    problems: dict[FieldProblem, None] = field(default_factory=dict)

    def leave_out(self, path: str, reason: str) -> None:
        """Notes a field that the trial is kept without."""
        self.problems[FieldProblem(path, reason)] = None

    def refuse(self, path: str, reason: str) -> StudyNotReadable:
        """The error for a field without which the trial would mislead."""
        return StudyNotReadable(self.nct_id, path, reason)


@dataclass(frozen=True)
class Fields:
    """One object of a study. Each reader gives None, or nothing, for what is absent or null.

    A list or an object of another type stops the study; a single value that cannot be read is left
    out and noted.
    """

    values: Mapping[str, object]
    path: str
    notes: Notes

    def path_of(self, name: str) -> str:
        """Where a field stands in the study, as the registry's documentation writes it."""
        return f"{self.path}.{name}" if self.path else name

    def part(self, name: str) -> Fields:
        """The object in a field; an empty one when absent. Raises StudyNotReadable."""
        value = self.values.get(name)
        return object_fields({} if value is None else value, self.path_of(name), self.notes)

    def parts(self, name: str) -> tuple[Fields, ...]:
        """The objects of a list, without empty ones. Raises StudyNotReadable."""
        path = f"{self.path_of(name)}[]"
        found = (object_fields(item, path, self.notes) for item in self._list(name) if item is not None)
        return tuple(item for item in found if item.values)

    def exact_text(self, name: str) -> str | None:
        """A text to the last character, since spans count in it. Raises StudyNotReadable when not text."""
        value = self.values.get(name)
        if value is None or value == "":
            return None
        if not isinstance(value, str):
            raise self.notes.refuse(self.path_of(name), f"{quoted(value)} is not text")
        return self._encodable(self.path_of(name), value)

    def text(self, name: str) -> str | None:
        """A text as given; None when it is blank."""
        value = self.values.get(name)
        return None if value is None else self._text(self.path_of(name), value)

    def texts(self, name: str) -> tuple[str, ...]:
        """The texts of a list, without blank ones. Raises StudyNotReadable when it is no list."""
        path = f"{self.path_of(name)}[]"
        found = (self._text(path, item) for item in self._list(name) if item is not None)
        return tuple(text for text in found if text is not None)

    def flag(self, name: str) -> bool | None:
        """A boolean, also when written as a word ("YES")."""
        value = self.values.get(name)
        if value is None or isinstance(value, bool):
            return value
        try:
            return yes_or_no(value if isinstance(value, str) else quoted(value))
        except ValueError as error:
            self.notes.leave_out(self.path_of(name), str(error))
            return None

    def count(self, name: str) -> int | None:
        """A whole number of zero or more, also when written as text ("10")."""
        value = self.values.get(name)
        if isinstance(value, str) and value.strip().isdecimal() and len(value) <= _MOST_DIGITS:
            value = int(value)
        if value is None or (type(value) is int and 0 <= value <= MOST_COUNTABLE):
            return value
        self.notes.leave_out(self.path_of(name), f"{quoted(value)} is not a number of people")
        return None

    def degrees(self, name: str, *, limit: float) -> float | None:
        """A coordinate between -limit and limit."""
        value = self.values.get(name)
        if value is None:
            return None
        if isinstance(value, (int, float)) and not isinstance(value, bool) and -limit <= value <= limit:
            return float(value)
        self.notes.leave_out(self.path_of(name), f"{quoted(value)} is not a coordinate")
        return None

    def date(self, name: str) -> PartialDate | None:
        """A date of any shape the registry has used."""
        text = self.text(name)
        try:
            return None if text is None else parse_date(text)
        except ValueError as error:
            self.notes.leave_out(self.path_of(name), str(error))
            return None

    def member(self, name: str, vocabulary: type[Member]) -> Member | None:
        """A word of a closed vocabulary, of any year."""
        text = self.text(name)
        try:
            return None if text is None else member_of(vocabulary, text)
        except ValueError as error:
            self.notes.leave_out(self.path_of(name), str(error))
            return None

    def _list(self, name: str) -> list[object]:
        value = self.values.get(name)
        if value is None:
            return []
        if not isinstance(value, list):
            raise self.notes.refuse(self.path_of(name), f"{quoted(value)} is not a list")
        return value

    def _text(self, path: str, value: object) -> str | None:
        if isinstance(value, str):
            return self._encodable(path, value) if value.strip() else None
        self.notes.leave_out(path, f"{quoted(value)} is not text")
        return None

    def _encodable(self, path: str, text: str) -> str:
        # Half of a surrogate pair cannot be written as UTF-8; one sign for one keeps every offset.
        if text.isascii() or not _LONE_SURROGATE.search(text):
            return text
        self.notes.leave_out(path, "a character is broken and was replaced by a sign for that")
        return _LONE_SURROGATE.sub("\ufffd", text)


def object_fields(value: object, path: str, notes: Notes) -> Fields:
    """The fields of a value that must be an object. Raises StudyNotReadable."""
    if not isinstance(value, dict):
        raise notes.refuse(path or "study", f"{quoted(value)} is not an object")
    return Fields(value, path, notes)


def quoted(value: object) -> str:
    """A value as it stands in the record, short enough for one line."""
    text = ascii(value) if isinstance(value, str) and not value.isprintable() else repr(value)
    return text if len(text) <= _LONGEST_QUOTE else f"{text[:_LONGEST_QUOTE]}…"
