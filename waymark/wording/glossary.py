"""Words that trials use, explained in plain words of our own."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from importlib import resources
from itertools import pairwise

import yaml
from rapidfuzz import fuzz, process

from waymark.wording.phrases import phrase

_LONG_ENOUGH = 6
_NEAR = 84  # of 100: one letter of seven may be another or left out
_ORDINARY = frozenset(
    {"treating", "transfer", "placed", "marrow", "trails", "trail", "reaction", "station", "donated"}
)


def explanation_of(text: str, *, language: str = "en") -> str | None:
    """Plain sentences on the longest known word in the text; None when it has none we explain.

    Not clinically reviewed.
    """
    for name, key in sorted(glossary_names().items(), key=lambda pair: -len(pair[0])):
        if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE):
            return phrase(f"glossary.{key}", language=language)
    slip = _misspelt(text.casefold())
    return phrase(f"glossary.{slip}", language=language) if slip else None


def _misspelt(text: str) -> str | None:
    """The key of the one name that a word or two of the text come near: "placbo", "stem cel"."""
    words = re.findall(r"[^\W\d_][\w-]+", text)
    parts = [*map(" ".join, pairwise(words)), *words]
    names = [name for name in glossary_names() if len(name) >= _LONG_ENOUGH]
    for part in parts:
        if len(part) < _LONG_ENOUGH or part in _ORDINARY:
            continue
        near = process.extractOne(part, names, scorer=fuzz.ratio, score_cutoff=_NEAR)
        if near is not None and near[0][0] == part[0]:
            return glossary_names()[near[0]]
    return None


@lru_cache(maxsize=1)
def glossary_names() -> Mapping[str, str]:
    """Every way to write a word of the glossary, lower case, to the key it is explained under."""
    file = resources.files("waymark.wording") / "tables" / "glossary_names.yml"
    rows = yaml.safe_load(file.read_text(encoding="utf-8"))
    return {name: key for key, names in rows.items() for name in names}
