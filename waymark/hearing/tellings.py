"""The tellings an ear learns from: data/safety, one file a concern in each folder, one of no emergency."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import yaml

from waymark.hearing.parts import parts_of
from waymark.hearing.tables.slips import SLIPS
from waymark.understanding.safety import SafetyConcern

ORDINARY = "ordinary"
ONE_IN = 4
"""Of the dialogue's examples: enough to know how people talk here, and teaching stays short."""
_INTENTS = {"report_self_harm": SafetyConcern.SELF_HARM, "report_emergency": SafetyConcern.MEDICAL}
SLIPS_A_TELLING = 8
_LONG_WORD = 4
_VOWELS = "aeiou"


class Telling(NamedTuple):
    """A text; `concern` is None when it tells of no emergency."""

    text: str
    concern: SafetyConcern | None


def read_tellings(data: Path) -> tuple[Telling, ...]:
    """What is told in data/safety, and one in four of the examples of the dialogue.

    Each sentence of an ordinary message is ordinary, too: an ear listens to it apart.
    """
    concerns: dict[str, SafetyConcern | None] = {concern.value: concern for concern in SafetyConcern}
    concerns[ORDINARY] = None
    told = (
        Telling(line, concerns[file.stem])
        for file in sorted((data / "safety").rglob("*.txt"))
        for line in file.read_text(encoding="utf-8").splitlines()
        if line and not line.startswith("#")
    )
    whole = {telling.text: telling for telling in (*_examples(data / "nlu"), *told)}
    ordinary = (telling.text for telling in whole.values() if telling.concern is None)
    sentences = (Telling(part, None) for text in ordinary for part in parts_of(text))
    return tuple({**{telling.text: telling for telling in sentences}, **whole}.values())


def _examples(folder: Path) -> Iterable[Telling]:
    """Emergencies all, of the others one in four by their hashes."""
    for file in sorted(folder.glob("*.yml")):
        for block in yaml.safe_load(file.read_text(encoding="utf-8"))["nlu"]:
            concern = _INTENTS.get(block["intent"])
            for line in block["examples"].splitlines():
                text = line.removeprefix("- ").strip()
                if concern or int(sha256(text.encode()).hexdigest(), 16) % ONE_IN == 0:
                    yield Telling(text, concern)


def with_slips(tellings: Iterable[Telling], *, copies: int, seed: int) -> list[Telling]:
    """Each telling, and copies of it as tired, hurried and other English people would spell it."""
    chance = random.Random(seed)  # noqa: S311 (no secret: the same seed gives the same copies)
    return [
        each
        for telling in tellings
        for each in (telling, *(telling._replace(text=_slipped(telling.text, chance)) for _ in range(copies)))
    ]


def _slipped(text: str, chance: random.Random) -> str:
    text = text.lower()
    for pattern, instead in chance.sample(SLIPS, SLIPS_A_TELLING):
        if chance.random() < 0.7:
            text = re.sub(pattern, instead, text)
    return " ".join(
        _misspelt(word, chance) if len(word) >= _LONG_WORD and chance.random() < 0.25 else word
        for word in text.split()
    )


def _misspelt(word: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(word) - 1)
    return chance.choice(
        (
            word[:at] + word[at + 1 :],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            word[:at] + word[at] + word[at:],
            word[:at] + chance.choice(_VOWELS) + word[at + 1 :],
        )
    )
