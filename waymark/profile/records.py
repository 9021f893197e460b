"""Facts and profiles as JSON objects: the FACT shape of commands, files and tracker events."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import TypeVar, Union

from waymark.errors import UsageError
from waymark.profile.facts import About, Certainty, Fact, FactName, FactStatus, FactValue
from waymark.profile.profile import Profile
from waymark.profile.values import in_shape

Member = TypeVar("Member", bound=Enum)

FactRecord = dict[str, Union[str, int, float, bool, None]]

_ALWAYS = ("name", "value", "unit", "certainty", "words", "start", "end", "about", "turn")
_GUESSES = ("is_guess", "is_time_guess")
_WHEN_NEEDED = ("status", "when", "analyte", "comparator")


def fact_to_record(fact: Fact) -> FactRecord:
    """The FACT object of docs/reference/schemas; keys a name does not need are left out."""
    record: FactRecord = {key: _plain(getattr(fact, key)) for key in _ALWAYS}
    extra = {key: _plain(getattr(fact, key)) for key in _WHEN_NEEDED}
    guesses: FactRecord = {key: True for key in _GUESSES if getattr(fact, key)}
    return {**record, **{key: value for key, value in extra.items() if value is not None}, **guesses}


def _plain(value: object) -> FactValue:
    if isinstance(value, (FactName, Certainty, FactStatus, About)):
        return str(value.value)
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    raise TypeError(f"{value!r} has no place in a fact record")


def fact_from_record(record: Mapping[str, object]) -> Fact:
    """Reads a FACT object. Raises UsageError naming the key that cannot be used."""
    return Fact(
        name=_member(FactName, record, "name"),
        value=_value(record),
        certainty=_optional(Certainty, record, "certainty") or Certainty.SURE,
        unit=_text(record, "unit"),
        status=_optional(FactStatus, record, "status"),
        when=_text(record, "when"),
        analyte=_text(record, "analyte"),
        comparator=_text(record, "comparator"),
        words=_text(record, "words"),
        start=_whole(record, "start"),
        end=_whole(record, "end"),
        about=_optional(About, record, "about"),
        turn=_whole(record, "turn"),
        is_guess=record.get("is_guess") is True,
        is_time_guess=record.get("is_time_guess") is True,
    )


def profile_from_record(record: Mapping[str, object]) -> tuple[Profile, date | None]:
    """Reads {"today": "2026-11-22", "facts": [FACT…]}; the day is None when the file gives none.

    Values come into shape; names of conditions and treatments stay as written: `waymark.understanding`
    resolves them. Raises UsageError naming the fact that cannot be used.
    """
    facts = record.get("facts")
    if not isinstance(facts, list):
        raise UsageError('a profile needs "facts": a list of facts')
    read = []
    for place, fact in enumerate(facts):
        if not isinstance(fact, Mapping):
            raise UsageError(f"facts[{place}] is not an object")
        try:
            read.append(in_shape(fact_from_record(fact)))
        except UsageError as error:
            raise UsageError(f"facts[{place}]: {error}") from None
    return Profile(tuple(read)), _day(record.get("today"))


def _day(text: object) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(str(text))
    except ValueError:
        raise UsageError(f'"today": {text!r} is not a date like 2026-11-22') from None


def _value(record: Mapping[str, object]) -> FactValue:
    value = record.get("value")
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    raise UsageError(f'"value": {value!r} must be a text, a number, true, false or null')


def _member(enum: type[Member], record: Mapping[str, object], key: str) -> Member:
    value = record.get(key)
    try:
        return enum(str(value).lower())
    except ValueError:
        known = ", ".join(str(member.value) for member in enum)
        raise UsageError(f'"{key}": {value!r} is not one of: {known}') from None


def _optional(enum: type[Member], record: Mapping[str, object], key: str) -> Member | None:
    return None if record.get(key) is None else _member(enum, record, key)


def _text(record: Mapping[str, object], key: str) -> str | None:
    value = record.get(key)
    if value is None or isinstance(value, str):
        return value
    raise UsageError(f'"{key}": {value!r} must be a text')


def _whole(record: Mapping[str, object], key: str) -> int | None:
    value = record.get(key)
    if value is None or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    raise UsageError(f'"{key}": {value!r} must be a whole number')
