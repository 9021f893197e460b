"""Measures whether a tired reader can read a text, and finds words we never say.

The grade is Flesch and Kincaid's (Navy report 8-75, 1975). textstat's own needs a pronunciation list
that it downloads while it runs, so the syllables are counted here, by groups of vowels.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

import yaml

MOST_GRADE = 6.0
MOST_WORDS = 19
FEWEST_WORDS_TO_GRADE = 10  # the formula says nothing on a label or a short reply

_NAMES = re.compile(r"https?://\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:gov|org|com)\b|\bNCT\d+\b|“[^”]*”|\{\w+\}")
_SENTENCE_END = re.compile(r"(?<!U\.S)(?<!\bU)[.?](?:\s|$)|\n")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_FORBIDDEN = {
    "an exclamation mark": r"!",
    "a promise": r"\b(?:cure[sd]?|breakthrough|miracle|promising|guarantee\w*|revolution\w*|life-?saving)\b",
    "a verdict of ours": r"\b(?:qualif(?:y|ies|ied)|eligib\w*|ineligib\w*)\b",
    "match as a verdict": r"(?<!full )(?<!half )(?<!full-)(?<!half-)\bmatch(?:es|ing)?\b",
    "a new treatment not said to be studied": r"\bnew (?:treatment|drug|therapy)\b(?!.*being studied)",
    "a Latin abbreviation": r"\b(?:e\.g|i\.e|etc|vs|viz|cf|et al|ca)\b\.?|\bvia\b|\bper se\b",
    "stress on money": r"\b(?:free of charge|get paid|earn money)\b",
}


@lru_cache(maxsize=1)
def short_words() -> re.Pattern[str]:
    """The medical and legal terms that are replaced by a short word before measuring."""
    terms = yaml.safe_load((Path(__file__).parent / "long_terms.yml").read_text(encoding="utf-8"))
    listed = sorted((term for group in terms.values() for term in group), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, listed))})\b", re.IGNORECASE)


def plain(text: str) -> str:
    """The text as it is measured: names, quotes and placeholders count as one short word each."""
    return short_words().sub("it", _NAMES.sub("it", text))


def sentences(text: str) -> list[list[str]]:
    """The words of each sentence; a line's end ends one too."""
    parts = (_WORD.findall(part) for part in _SENTENCE_END.split(plain(text)))
    return [words for words in parts if words]


def syllables(word: str) -> int:
    """How many syllables an English word has, by its vowels; at least one."""
    letters = re.sub(r"[^a-z]", "", word.lower())
    letters = re.sub(r"(?:[^laeiouy]|[aeiouy]l)e$|es$|(?<![td])ed$", "", letters) or letters
    groups = re.findall(r"[aeiouy]+", letters)
    split_vowels = len(re.findall(r"[^tscg]ia|[^tscg]io|iu|eo(?!p)|[^q]ua[^r]|ying", letters))
    return max(1, len(groups) + split_vowels)


def grade(text: str) -> float:
    """The school grade that can read the text; 0 when it is too short to say."""
    counted = sentences(text)
    words = [word for sentence in counted for word in sentence]
    if len(words) < FEWEST_WORDS_TO_GRADE:
        return 0.0
    return 0.39 * len(words) / len(counted) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


def problems(text: str) -> list[str]:
    """All that a text does wrong, each in a few words; empty when it is fine."""
    found = [
        f"says {what}" for what, shape in _FORBIDDEN.items() if re.search(shape, _NAMES.sub("it", text), re.I)
    ]
    if grade(text) > MOST_GRADE:
        found.append(f"needs grade {grade(text):.1f}")
    found += [f"a sentence of {len(words)} words" for words in sentences(text) if len(words) > MOST_WORDS]
    return found
