"""The safety list as a clinician reads it: in phrases, what is heard and what set aside; and its version."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from waymark.understanding.safety import SafetyConcern, check_safety

PROJECT = Path(__file__).resolve().parents[2]
PHRASES = PROJECT / "data" / "safety" / "listed"
PARTS = ("waymark/understanding/safety*.py", "waymark/hearing/*.py", "data/safety/**/*.txt")
"""The list, and the ear beside it with what it learned from."""
SET_ASIDE = "ordinary"
_SIGNS_OF_A_VERSION = 12


@dataclass(frozen=True)
class Phrase:
    """One way of saying it, and whether the check does with it what the list says."""

    words: str
    holds: bool


@dataclass(frozen=True)
class Group:
    """Phrases of one kind; `title` is empty where the list gives none."""

    title: str
    phrases: tuple[Phrase, ...]


@dataclass(frozen=True)
class Chapter:
    """A concern with its phrases; `concern` is None for what is set aside."""

    concern: SafetyConcern | None
    groups: tuple[Group, ...]

    @property
    def count(self) -> int:
        """How many phrases."""
        return sum(len(group.phrases) for group in self.groups)


@lru_cache(maxsize=1)
def version() -> str:
    """Changes with every rule and every phrase: what was signed is what runs, or it is another version."""
    digest = hashlib.sha256()
    for file in (file for part in PARTS for file in sorted(PROJECT.glob(part))):
        digest.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()[:_SIGNS_OF_A_VERSION]


@lru_cache(maxsize=1)
def chapters() -> tuple[Chapter, ...]:
    """Every phrase of the list, each put to the check."""
    concerns: tuple[SafetyConcern | None, ...] = (*SafetyConcern, None)
    return tuple(Chapter(concern, tuple(_groups(concern))) for concern in concerns)


def _groups(concern: SafetyConcern | None) -> Iterator[Group]:
    text = (PHRASES / f"{concern.value if concern else SET_ASIDE}.txt").read_text(encoding="utf-8")
    title = ""
    phrases: list[Phrase] = []
    for line in filter(None, map(str.strip, text.splitlines())):
        if line.startswith("#"):
            yield from _group(title, phrases)
            title, phrases = line.lstrip("# "), []
        else:
            phrases.append(Phrase(line, check_safety(line) is concern))
    yield from _group(title, phrases)


def _group(title: str, phrases: list[Phrase]) -> Iterator[Group]:
    if phrases:
        yield Group(title, tuple(phrases))
