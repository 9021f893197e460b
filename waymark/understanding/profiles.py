"""Resolves the names in a profile: whatever a person might write becomes the standard name."""

from __future__ import annotations

from dataclasses import replace

from waymark.errors import UnknownName
from waymark.profile.facts import Fact, FactName
from waymark.profile.profile import Profile
from waymark.vocabulary.analytes import resolve_analyte
from waymark.vocabulary.vocabulary import Vocabulary

_CONDITIONS = frozenset({FactName.CONDITION, FactName.INFECTION, FactName.COMORBIDITY})


def resolve_profile(profile: Profile, vocabulary: Vocabulary) -> Profile:
    """The profile with standard names. Raises UnknownName for one that no table knows.

    A place stays as written when there is no table of places.
    """
    return Profile(tuple(resolve_fact(fact, vocabulary) for fact in profile.facts))


def resolve_fact(fact: Fact, vocabulary: Vocabulary) -> Fact:
    """The fact with its condition, treatment, analyte or place by its standard name. Raises UnknownName."""
    if fact.name is FactName.LAB:
        return replace(fact, analyte=_analyte(fact.analyte)) if fact.analyte else fact
    if not isinstance(fact.value, str):
        return fact
    if fact.name in _CONDITIONS:
        standard = _known("condition", fact.value, vocabulary.conditions.resolve(fact.value))
        return replace(fact, value=standard, is_guess=vocabulary.conditions.standard_of(fact.value) is None)
    if fact.name is FactName.TREATMENT:
        standard = _known("treatment", fact.value, vocabulary.treatments.resolve(fact.value))
        return replace(fact, value=standard, is_guess=vocabulary.treatments.standard_of(fact.value) is None)
    if fact.name is FactName.PLACE and vocabulary.places is not None:
        place = vocabulary.places.resolve(fact.value)
        return replace(fact, value=_known("place", fact.value, place.standard if place else None))
    return fact


def _analyte(name: str) -> str:
    return _known("analyte", name, resolve_analyte(name))


def _known(kind: str, name: str, standard: str | None) -> str:
    if standard is None:
        raise UnknownName(kind, name)
    return standard
