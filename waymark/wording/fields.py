"""A field of the record, such as its age limits, as the trial's side of a receipt."""

from __future__ import annotations

from waymark.eligibility.verdicts import RecordField
from waymark.trials.ages import AgeBound
from waymark.trials.vocabulary import Sex
from waymark.wording.phrases import has_phrase, one_line, phrase, phrase_for

_AGES = ("minimumAge", "maximumAge")
_OPEN = ("", "N/A")


def words_for_field(field: RecordField, *, language: str = "en") -> str:
    """One or two sentences with the field's name and value; "no limit" where the record gives none."""
    names = [name.strip() for name in field.field.split(",")]
    if all(name in _AGES for name in names):
        values = [value.strip() for value in field.value.split(",")]
        pairs = zip(names, values, strict=True) if len(names) == len(values) else ()
        return " ".join(_age(name, value, language=language) for name, value in pairs)
    return _given(field.field, _value(field, language=language), language=language)


def _age(name: str, value: str, *, language: str) -> str:
    if value in _OPEN:
        return phrase("receipt.field_open", language=language, field=_name(name, language=language))
    bound = AgeBound.parse(value)
    return _given(name, bound_words(bound, language=language) if bound else value, language=language)


def bound_words(bound: AgeBound, *, language: str = "en") -> str:
    """ "16 years", "1 month"."""
    kind = "age_unit_one" if bound.value == 1 else "AgeUnit"
    unit = phrase(f"{kind}.{bound.unit.value}", language=language)
    return phrase("age_bound", language=language, value=bound.value, unit=unit)


def _value(field: RecordField, *, language: str) -> str:
    if field.value in _OPEN:
        return phrase("receipt.not_given", language=language)
    if field.field == "sex" and field.value in Sex.__members__:
        return phrase_for(Sex(field.value), language=language)
    return one_line(field.value)


def _given(name: str, value: str, *, language: str) -> str:
    return phrase("receipt.field", language=language, field=_name(name, language=language), value=value)


def _name(name: str, *, language: str) -> str:
    key = f"record_field.{name}"
    return phrase(key, language=language) if has_phrase(key, language=language) else name
