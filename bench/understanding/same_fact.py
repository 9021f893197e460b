"""When two fact records tell the same: names by the vocabulary, numbers by value, units by their letters."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from waymark.vocabulary.analytes import resolve_analyte
from waymark.vocabulary.vocabulary import Vocabulary

FactKey = tuple[object, ...]

_UNIT_SIGNS = str.maketrans(
    {"µ": "u", "μ": "u", "×": "x", "⁹": "9", "³": "3", "²": "2", "^": "", "*": "x", " ": ""}
)
_NOT_TOLD = {"unsure", "declined"}
_KM_PER_MILE = 1.609344
_SAME_DISEASE = {"hemoglobin ss disease": "sickle cell disease"}
"""One label says the genotype, another the disease: no listener would tell them apart."""


def key_of(fact: Mapping[str, object], vocabulary: Vocabulary) -> FactKey:
    """What has to agree. Hedges do not count ("about 9" is 9 here); "not sure" and "rather not say" do."""
    name, value = str(fact["name"]), fact.get("value")
    if fact.get("certainty") in _NOT_TOLD:
        return (name, fact["certainty"])
    read = _READ_BY_NAME.get(name)
    return (name, *read(fact, vocabulary)) if read else (name, _number(value), _unit(fact.get("unit")))


def _condition(fact: Mapping[str, object], vocabulary: Vocabulary) -> FactKey:
    value = str(fact["value"])
    standard = vocabulary.conditions.resolve(value) or value.lower()
    return (_SAME_DISEASE.get(standard, standard), fact.get("status"))


def _treatment(fact: Mapping[str, object], vocabulary: Vocabulary) -> FactKey:
    value = str(fact["value"])
    return (vocabulary.treatments.resolve(value) or value.lower(), fact.get("status"))


def _place(fact: Mapping[str, object], vocabulary: Vocabulary) -> FactKey:
    place = vocabulary.places.resolve(str(fact["value"])) if vocabulary.places else None
    return (place.name if place else str(fact["value"]).lower(),)


def _lab(fact: Mapping[str, object], vocabulary: Vocabulary) -> FactKey:
    analyte = str(fact.get("analyte"))
    return (
        resolve_analyte(analyte) or analyte.lower(),
        _whole(fact),
        fact.get("comparator") or "=",
    )


def _whole(fact: Mapping[str, object]) -> object:
    """The number written out: "50 thousand", "61 K" and 50000, 61000 are the same."""
    value = fact["value"]
    is_short = str(fact.get("unit") or "").lower() in ("k", "thousand")
    return _number(1000 * value if is_short and isinstance(value, (int, float)) else value)


def _age(fact: Mapping[str, object], vocabulary: Vocabulary) -> FactKey:
    value, unit = fact["value"], fact.get("unit") or "years"
    if isinstance(value, float) and unit == "years" and not value.is_integer():
        return (_number(12 * value), "months")
    return (_number(value), unit)


def _distance(fact: Mapping[str, object], vocabulary: Vocabulary) -> FactKey:
    """In kilometres, whole: 60 miles are 97 km."""
    value = fact["value"]
    is_miles = str(fact.get("unit")).startswith("mi")
    return (round(value * _KM_PER_MILE) if is_miles and isinstance(value, (int, float)) else _number(value),)


_READ_BY_NAME: Mapping[str, Callable[[Mapping[str, object], Vocabulary], FactKey]] = {
    "condition": _condition,
    "comorbidity": _condition,
    "infection": _condition,
    "treatment": _treatment,
    "place": _place,
    "lab": _lab,
    "age": _age,
    "max_distance_km": _distance,
}


def opposite(one: Mapping[str, object], other: Mapping[str, object], vocabulary: Vocabulary) -> bool:
    """Whether the two tell the contrary of each other: had and never had, yes and no."""
    if one["name"] != other["name"] or _NOT_TOLD & {one.get("certainty"), other.get("certainty")}:
        return False
    if isinstance(one.get("value"), bool) and isinstance(other.get("value"), bool):
        return one["value"] != other["value"]
    is_same = key_of(one, vocabulary)[:2] == key_of(other, vocabulary)[:2]
    return is_same and (one.get("status") == "never") != (other.get("status") == "never")


def _number(value: object) -> object:
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return round(float(value), 3) if is_number else value  # type: ignore[arg-type]


def _unit(unit: object) -> str | None:
    return re.sub(r"[.]", "", str(unit).lower().translate(_UNIT_SIGNS)) if unit else None
