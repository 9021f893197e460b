"""Which wide names a line means to the letter, and which only some of their kinds."""

from __future__ import annotations

from waymark.eligibility.tables.one_case import ONE_CASE
from waymark.vocabulary.vocabulary import Vocabulary

# "No prior surgery" hardly means an appendectomy, and "heart disease" not every murmur. These families are
# meant as a whole; any other name with kinds under it is not.
_FAMILIES = (
    "gene therapy", "hematopoietic stem cell transplantation", "organ transplantation", "chemotherapy",
    "radiotherapy", "immunotherapy", "iron chelation therapy", "dialysis",
)  # fmt: skip
# Illness names so wide that a line which says them means some kinds, or some severity, of them.
_WIDE_ILLNESSES = frozenset(
    (
        "heart diseases", "lung diseases", "liver diseases", "kidney diseases", "hematologic diseases",
        "pain", "allergy", "arrhythmia", "anemia", "headache", "arthritis", "anxiety", "eating disorders",
        "epilepsy", "autoimmune diseases", "psychiatric disorders", "immunodeficiency", "viral hepatitis",
        "connective tissue diseases", "heart valve disease",
    )
)  # fmt: skip


def is_one_case(written: str) -> bool:
    """Whether the written name is narrower than the illness a table holds it for."""
    return written in ONE_CASE


def is_taken_literally(name: str, treatments: Vocabulary | None = None) -> bool:
    """Whether whoever has a kind of this is meant. An illness is asked of without a vocabulary."""
    if treatments is None:
        return name not in _WIDE_ILLNESSES
    table = treatments.treatments
    return any(table.is_kind_of(name, family) for family in _FAMILIES) or not table.has_kinds(name)
