"""The classes of names: how a name of a condition differs from the condition's other names."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from bench.understanding.reserved import PoolName, Source, reserved_names
from waymark.vocabulary.conditions import ConditionVocabulary
from waymark.vocabulary.likeness import initials_of
from waymark.vocabulary.rewording import key_of, without_head

STEM = 6


def class_of(name: PoolName, conditions: ConditionVocabulary) -> str:
    """The class of a name against the condition's names that are not reserved, the nearest that holds."""
    if name.source is Source.MISSPELLING:
        return name.rule
    return _against(name.name, others(name), known_words(conditions))


def others(name: PoolName) -> frozenset[str]:
    """What else it is called, reserved names left out."""
    return name.answers - _reserved()


def is_out_of_reach(name: PoolName, further: frozenset[str]) -> bool:
    """Whether no stem of it, nor its letters as initials, is in another name, `further` ones among them.

    A misspelling is near its own name by its letters.
    """
    if name.source is Source.MISSPELLING:
        return False
    known = others(name) | further
    told = frozenset().union(*map(_all_stems, known))
    return not _all_stems(name.name) & told and not any(
        name.name in initials_of(each.split()) for each in known
    )


def _all_stems(name: str) -> frozenset[str]:
    """Of its words as they are and of those that stand for them."""
    return _stems(frozenset(name.split())) | _stems(_key(name))


@lru_cache(maxsize=1)
def _reserved() -> frozenset[str]:
    return frozenset(each.name for each in reserved_names())


@lru_cache(maxsize=4)
def known_words(conditions: ConditionVocabulary) -> frozenset[str]:
    """The words of all names."""
    return frozenset(word for name in conditions.plain_names for word in name.split())


def _against(name: str, answers: frozenset[str], known: frozenset[str]) -> str:
    if not answers:
        return "no other name"
    own, keys = _key(name), [_key(other) for other in answers]
    nearest = next((kind for kind, holds in _kinds(name, answers, own, keys) if holds), None)
    return nearest or _by_stems(own, keys, known)


def _kinds(
    name: str, answers: frozenset[str], own: frozenset[str], keys: list[frozenset[str]]
) -> Iterator[tuple[str, bool]]:
    yield "same words", any(set(name.split()) == set(other.split()) for other in answers)
    yield "fused or parted", name.replace(" ", "") in {other.replace(" ", "") for other in answers}
    yield "kindred words", own in keys
    yield "initials", any(name in initials_of(other.split()) for other in answers)
    yield "short form, other letters", " " not in name and len(name) <= STEM
    yield "words added", any(key and key < own for key in keys)
    yield "words left out", any(own and own < key for key in keys)


def _by_stems(own: frozenset[str], keys: list[frozenset[str]], known: frozenset[str]) -> str:
    stems = _stems(own)
    shared = max(len(stems & _stems(key)) / max(1, len(stems | _stems(key))) for key in keys)
    if not shared:
        return "no stem shared" if own <= known else "no stem shared, unknown word"
    return "half the stems shared" if shared >= 1 / 2 else "some stem shared"


def _key(name: str) -> frozenset[str]:
    """The words that count, without "disease"."""
    return frozenset(without_head(key_of(name.split())).split())


def _stems(key: frozenset[str]) -> frozenset[str]:
    return frozenset(word[:STEM] for word in key)
