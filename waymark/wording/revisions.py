"""What changed in a record between two versions, in plain words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from enum import Enum

from waymark.trials.ages import AgeBound
from waymark.trials.dates import PartialDate
from waymark.trials.revisions import ChangedPart, RecordChange
from waymark.trials.vocabulary import DateType, OverallStatus, Phase, Sex
from waymark.wording.dates import words_for_date
from waymark.wording.fields import bound_words
from waymark.wording.lists import joined, shortened
from waymark.wording.phrases import phrase, phrase_for

_FLAGS = frozenset({ChangedPart.HEALTHY_VOLUNTEERS, ChangedPart.RESULTS})
_LISTS = frozenset(
    {
        ChangedPart.CONDITION,
        ChangedPart.INTERVENTION,
        ChangedPart.CRITERION,
        ChangedPart.SITE,
        ChangedPart.CONTACT,
    }
)
_QUOTED = frozenset({ChangedPart.CRITERION, ChangedPart.TITLE, ChangedPart.WHY_STOPPED})
_MOST = 300


def words_for_record_change(change: RecordChange, *, language: str = "en") -> str:
    """One change on one line; the record's own words stand in quotes."""
    before, after = (_value(change.part, value, language=language) for value in (change.before, change.after))
    part = phrase_for(change.part, language=language)
    return phrase(_key(change), language=language, part=part, before=before, after=after)


def words_for_version_day(day: date | PartialDate | None, *, language: str = "en") -> str:
    """Of which day a version is; plainly unknown when no day is."""
    return (
        words_for_date(day, language=language) if day else phrase("record_change.no_day", language=language)
    )


def _key(change: RecordChange) -> str:
    if change.part in {ChangedPart.SITE_OPENED, ChangedPart.SITE_CLOSED}:
        return f"record_change.{change.part.value}"
    if change.part not in _LISTS:
        return "record_change.changed"
    return "record_change.removed" if change.after is None else "record_change.added"


def _value(part: ChangedPart, value: str | None, *, language: str) -> str:
    if value is None:
        return phrase("record_change.not_given", language=language)
    if part in _VOCABULARIES:
        return phrase_for(_VOCABULARIES[part](value), language=language)
    if part in _FLAGS:
        return phrase(f"record_change.{value}", language=language)
    if part in _READ:
        return _READ[part](value, language)
    text = shortened(value, most=_MOST)
    return phrase("quote", language=language, words=text.rstrip(" ;.")) if part in _QUOTED else text


def _phases(value: str, language: str) -> str:
    names = [phrase(f"phase_name.{Phase(word).value}", language=language) for word in value.split("/")]
    return joined(names, language=language)


def _age(value: str, language: str) -> str:
    bound = AgeBound.parse(value)
    return bound_words(bound, language=language) if bound else value


def _milestone(value: str, language: str) -> str:
    day, _, kind = value.partition(" ")
    return _typed(words_for_date(PartialDate.parse(day), language=language), kind, language=language)


def _people(value: str, language: str) -> str:
    count, _, kind = value.partition(" ")
    return _typed(count, kind, language=language)


def _typed(shown: str, kind: str, *, language: str) -> str:
    """ "30 May 2025 (estimated)": a day or a number with its kind, where the record gives one."""
    if not kind:
        return shown
    words = phrase_for(DateType(kind), language=language)
    return phrase("details.milestone_typed", language=language, date=shown, type=words)


_VOCABULARIES: Mapping[ChangedPart, type[Enum]] = {
    ChangedPart.STATUS: OverallStatus,
    ChangedPart.SEX: Sex,
}
_READ: Mapping[ChangedPart, Callable[[str, str], str]] = {
    ChangedPart.PHASE: _phases,
    ChangedPart.MINIMUM_AGE: _age,
    ChangedPart.MAXIMUM_AGE: _age,
    ChangedPart.START: _milestone,
    ChangedPart.PRIMARY_COMPLETION: _milestone,
    ChangedPart.COMPLETION: _milestone,
    ChangedPart.ENROLLMENT: _people,
}
