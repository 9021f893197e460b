"""Words that trials use, explained in plain words of our own."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from importlib import resources

import yaml

from waymark.wording.phrases import phrase


def explanation_of(text: str, *, language: str = "en") -> str | None:
    """Plain sentences on the longest known word in the text; None when it has none we explain.

    Not clinically reviewed.
    """
    for name, key in sorted(glossary_names().items(), key=lambda pair: -len(pair[0])):
        if re.search(rf"\b{re.escape(name)}\b", text, re.IGNORECASE):
            return phrase(f"glossary.{key}", language=language)
    return None


@lru_cache(maxsize=1)
def glossary_names() -> Mapping[str, str]:
    """Every way to write a word of the glossary, lower case, to the key it is explained under."""
    file = resources.files("waymark.wording") / "tables" / "glossary_names.yml"
    rows = yaml.safe_load(file.read_text(encoding="utf-8"))
    return {name: key for key, names in rows.items() for name in names}
