"""What a person told us, said back to them."""

from __future__ import annotations

from waymark.profile.facts import MANY_VALUED, Certainty, Fact, FactName, FactStatus
from waymark.profile.profile import Profile
from waymark.wording.lists import counted
from waymark.wording.measures import as_written
from waymark.wording.people import Person, person_of
from waymark.wording.phrases import has_phrase, phrase, phrase_for, sentence

_MONTHS_AS_YEARS = 36  # nobody counts further; of a smaller child, months are said as told
_WITH_STATUS = MANY_VALUED
_READ_FIRST = (
    FactName.ASKING_FOR,
    FactName.AGE,
    FactName.SEX,
    FactName.CONDITION,
    FactName.STAGE,
    FactName.BIOMARKER,
)
_READ_IN_ORDER = (*_READ_FIRST, *(name for name in FactName if name not in _READ_FIRST))


def fact_clause(fact: Fact, spoken_of: Person, *, language: str = "en") -> str:
    """A clause such as "your daughter is 10" or "no gene therapy so far"."""
    if not fact.is_answered:
        return _unanswered(fact, language=language)
    if fact.name is FactName.AGE:
        return _age(fact, spoken_of, language=language)
    if fact.name is FactName.STAGE:
        return _hedged(_stage(fact, language=language), fact, language=language)
    return _hedged(_answered(fact, spoken_of, language=language), fact, language=language)


def short_clause(fact: Fact, spoken_of: Person, *, language: str = "en") -> str:
    """The fact in a few words for a list, without whom it is about: "age 10", "regular transfusions"."""
    is_once = fact.name is FactName.STAGE and fact.status is FactStatus.PAST
    if fact.is_answered and fact.name is FactName.AGE:
        return _short_age(fact, spoken_of, language=language)
    if fact.is_answered and not is_once:
        key = f"fact_short.{fact.name.value}"
        named = f"{key}.{str(fact.value).lower()}"
        key = f"{key}.any" if fact.name is FactName.STAGE else key
        key = named if has_phrase(named, language=language) else key
        if has_phrase(key, language=language):
            clause = phrase(key, language=language, value=_named(fact, language=language))
            return _hedged(clause, fact, language=language)
    return fact_clause(fact, spoken_of, language=language)


def _short_age(fact: Fact, spoken_of: Person, *, language: str) -> str:
    """ "Age 22 months", "age about 10"; months that nobody counts are said in full."""
    if fact.unit == "months" and isinstance(fact.value, int) and fact.value >= _MONTHS_AS_YEARS:
        return fact_clause(fact, spoken_of, language=language)
    value = _number(fact)
    if fact.certainty is Certainty.ABOUT:
        value = phrase("fact_short.age_about", language=language, value=value)
    key = "age" if fact.unit in (None, "years") else f"age_in.{fact.unit}"
    return phrase(f"fact_short.{key}", language=language, value=value)


def summary_of(profile: Profile, *, language: str = "en") -> tuple[str, ...]:
    """One sentence-like line for each fact told, in the order told; empty when nothing was told."""
    spoken_of = person_of(profile, language=language)
    return tuple(sentence(fact_clause(fact, spoken_of, language=language)) for fact in profile.facts)


def summary_for_doctor(profile: Profile, *, language: str = "en") -> tuple[str, ...]:
    """The same lines as a doctor reads them: person and illness, the rest by kind, the open last."""
    facts = sorted(profile.facts, key=lambda fact: (not fact.is_answered, _READ_IN_ORDER.index(fact.name)))
    return summary_of(Profile(tuple(facts)), language=language)


def _hedged(clause: str, fact: Fact, *, language: str) -> str:
    if fact.certainty is Certainty.ABOUT:
        return phrase("fact.about", language=language, clause=clause)
    return clause


def _unanswered(fact: Fact, *, language: str) -> str:
    kind = "unsure" if fact.certainty is Certainty.UNSURE else "declined"
    named = fact.analyte or (str(fact.value) if fact.value is not None else None)
    if named:
        return phrase(f"fact.{kind}_named", language=language, value=as_written(named, language=language))
    if kind == "declined":
        return phrase("fact.declined", language=language, name=phrase(f"decline_name.{fact.name.value}"))
    return phrase("fact.unsure", language=language, name=phrase_for(fact.name, language=language))


def _age(fact: Fact, spoken_of: Person, *, language: str) -> str:
    kind = "age_about" if fact.certainty is Certainty.ABOUT else "age"
    if fact.unit == "months" and isinstance(fact.value, int) and fact.value >= _MONTHS_AS_YEARS:
        return _age_in_months(fact, fact.value, spoken_of, language=language)
    unit = fact.unit if fact.unit in ("months", "weeks", "days") else "years"
    return phrase(f"fact.{kind}.{unit}", language=language, value=_number(fact), **spoken_of.forms())


def _age_in_months(fact: Fact, months: int, spoken_of: Person, *, language: str) -> str:
    """ "16 years and 11 months old": nobody counts 203 months."""
    years, left = divmod(months, 12)
    key = f"dialogue.age_in_months.{fact.certainty.value}"
    if not left:
        return phrase(f"{key}.none", language=language, years=years, **spoken_of.forms())
    return counted(key, left, language=language, years=years, **spoken_of.forms())


def _answered(fact: Fact, spoken_of: Person, *, language: str) -> str:
    key = f"fact.{fact.name.value}"
    value = _named(fact, language=language)
    values = {**spoken_of.forms(), "value": value, "when": fact.when, "unit": fact.unit or ""}
    if fact.name is FactName.TREATMENT and fact.value is None:
        return phrase(f"{key}.never_any", language=language)
    if fact.name in _WITH_STATUS:
        return phrase(f"{key}.{_status(fact)}", language=language, **values)
    if fact.name is FactName.LAB:
        analyte = as_written(fact.analyte or "", language=language)
        return phrase(key, language=language, analyte=analyte, value=_measured(fact))
    named = f"{key}.{str(fact.value).lower()}"
    if has_phrase(named, language=language):
        return phrase(named, language=language, **values)
    if has_phrase(key, language=language):
        return phrase(key, language=language, **values)
    name = phrase_for(fact.name, language=language)
    return phrase("fact.any", language=language, name=name, value=fact.value)


def _stage(fact: Fact, *, language: str) -> str:
    """The cancer's number, spread or course; it may have gone further since it was so."""
    named = f"fact.stage.{str(fact.value).lower()}"
    key = named if has_phrase(named, language=language) else "fact.stage.any"
    clause = phrase(key, language=language, value=fact.value)
    is_past = fact.status is FactStatus.PAST
    return phrase("fact.stage.past", language=language, clause=clause) if is_past else clause


def _status(fact: Fact) -> str:
    if fact.status is None or fact.is_time_guess:
        return "not_told"
    if fact.status is FactStatus.PAST and fact.when and fact.name is FactName.TREATMENT:
        return "past_when"
    return fact.status.value


def _named(fact: Fact, *, language: str) -> str:
    """The value as people write it: "Crohn's disease", where our tables hold all in lower case."""
    said = f"fact_named.{fact.value}"
    if has_phrase(said, language=language):
        return phrase(said, language=language)
    is_name = fact.name in _WITH_STATUS or fact.name is FactName.CONDITION
    return as_written(_number(fact), language=language) if is_name else _number(fact)


def _number(fact: Fact) -> str:
    """A whole number without its ".0"; anything else as it was told."""
    if isinstance(fact.value, float) and fact.value.is_integer():
        return str(int(fact.value))
    return str(fact.value)


def _measured(fact: Fact) -> str:
    parts = (fact.comparator, _number(fact), fact.unit)
    return " ".join(part for part in parts if part)
