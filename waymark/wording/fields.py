"""A field of the record, such as its age limits, as the trial's side of a receipt."""

from __future__ import annotations

from collections.abc import Mapping

from waymark.eligibility.verdicts import RecordField
from waymark.trials.ages import AgeBound
from waymark.trials.vocabulary import Sex
from waymark.wording.phrases import has_phrase, one_line, phrase, phrase_for

_AGES = {"minimumAge": "age_from", "maximumAge": "age_to"}
_OPEN = ("", "N/A")


def words_for_field(field: RecordField, *, language: str = "en") -> str:
    """One or two sentences with what the record says in that field, or that it gives none."""
    names = [name.strip() for name in field.field.split(",")]
    values = [value.strip() for value in field.value.split(",")]
    if all(name in _AGES for name in names):
        return _ages(dict(zip(names, values, strict=False)), language=language)
    if field.value in _OPEN:
        key = "receipt.field_sex_open" if field.field == "sex" else "receipt.field_open"
        return phrase(key, language=language, field=_name(field.field, language=language))
    if field.field == "sex":
        return phrase("receipt.field_sex", language=language, value=_sex(field.value, language=language))
    name = _name(field.field, language=language)
    return phrase("receipt.field", language=language, field=name, value=one_line(field.value))


def _ages(values: Mapping[str, str], *, language: str) -> str:
    """Both limits in one sentence; the one that is missing is said to be."""
    told = {name: value for name, value in values.items() if value not in _OPEN}
    words = {name: _bound(value, language=language) for name, value in told.items()}
    if len(words) == len(_AGES):
        youngest, oldest = (words[name] for name in _AGES)
        return phrase("receipt.age_from_to", language=language, youngest=youngest, oldest=oldest)
    return " ".join(
        phrase(f"receipt.{_AGES[name]}", language=language, value=words[name])
        if name in words
        else phrase("receipt.field_open", language=language, field=_name(name, language=language))
        for name in values
    )


def _bound(value: str, *, language: str) -> str:
    bound = AgeBound.parse(value)
    return bound_words(bound, language=language) if bound else value


def bound_words(bound: AgeBound, *, language: str = "en") -> str:
    """ "16 years", "1 month"."""
    kind = "age_unit_one" if bound.value == 1 else "AgeUnit"
    unit = phrase(f"{kind}.{bound.unit.value}", language=language)
    return phrase("age_bound", language=language, value=bound.value, unit=unit)


def _sex(value: str, *, language: str) -> str:
    return phrase_for(Sex(value), language=language) if value in Sex.__members__ else one_line(value)


def _name(name: str, *, language: str) -> str:
    key = f"record_field.{name}"
    return phrase(key, language=language) if has_phrase(key, language=language) else name
