"""The phrase catalogue: every sentence that Waymark composes, by key and language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import Enum
from functools import lru_cache
from importlib import resources
from string import Formatter

import yaml

LANGUAGES = ("en",)
TERMS_VERSION = "2026-11-22"  # raise it whenever `opening` changes what a person agrees to


def phrase(key: str, *, language: str = "en", **values: object) -> str:
    """The phrase of that key with its placeholders filled.

    Values are put in as they are, but for a second full stop behind one, and never read as placeholders
    themselves. Raises KeyError naming a missing language, key or value.
    """
    text = catalogue(language).get(key)
    if text is None:
        raise KeyError(f"no phrase {key!r} in {language!r}")
    missing = placeholders(text) - values.keys()
    if missing:
        raise KeyError(f"phrase {key!r} needs {', '.join(sorted(missing))}")
    return _with_one_stop(text.format_map(values), values)


def _with_one_stop(filled: str, values: Mapping[str, object]) -> str:
    """A value that ends in a full stop brings the sentence's own: "Senseonics, Inc." ends it."""
    for value in map(str, values.values()):
        if value.endswith(".") and not value.endswith(".."):
            filled = filled.replace(f"{value}.", value)
    return filled


def has_phrase(key: str, *, language: str = "en") -> bool:
    """Whether the catalogue of that language has this key."""
    return key in catalogue(language)


def placeholders(text: str) -> frozenset[str]:
    """The names a phrase needs, as written between braces."""
    return frozenset(name for _, name, _, _ in Formatter().parse(text) if name is not None)


def phrase_for(member: Enum, *, language: str = "en") -> str:
    """The words for a member of one of our vocabularies: `OverallStatus.RECRUITING` and so on."""
    return phrase(f"{type(member).__name__}.{member.value}", language=language)


def sentence(text: str) -> str:
    """The same text with its first letter as a capital, for a clause that opens a sentence; eGFR stays so."""
    return text if text[1:2].isupper() else text[:1].upper() + text[1:]


_ESCAPED = re.compile(r"\\(?=[<>\[\]*_~#+=|^`-])")


def one_line(text: str) -> str:
    """A record's text on one line: an empty line in it would split a message in two."""
    return as_shown(" ".join(text.split()))


def as_shown(text: str) -> str:
    r"""A record's text as the registry shows it: what Markdown would take for a sign is escaped ("\>=")."""
    return _ESCAPED.sub("", text)


@lru_cache(maxsize=len(LANGUAGES))
def catalogue(language: str) -> Mapping[str, str]:
    """Every phrase of one language by its dotted key. Raises KeyError for a language we do not have."""
    if language not in LANGUAGES:
        raise KeyError(f"no phrases in {language!r}")
    folder = resources.files("waymark.wording") / "phrases" / language
    phrases: dict[str, str] = {}
    for file in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if file.name.endswith(".yml"):
            for key, text in _flattened(yaml.safe_load(file.read_text(encoding="utf-8"))):
                if key in phrases:
                    raise KeyError(f"phrase {key!r} stands twice in {language!r}")
                phrases[key] = text
    return phrases


def _flattened(node: Mapping[str, object], prefix: str = "") -> Iterator[tuple[str, str]]:
    """Nested mappings as dotted keys; a text block keeps its line ends but not the last."""
    for name, value in node.items():
        if isinstance(value, Mapping):
            yield from _flattened(value, f"{prefix}{name}.")
        elif isinstance(value, str):
            yield f"{prefix}{name}", value.rstrip("\n")
        else:
            raise TypeError(f"phrase {prefix}{name} is {value!r}, not a text")
