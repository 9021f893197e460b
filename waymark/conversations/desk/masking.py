"""What staff see of a person by default: no place, and no word that could still be a name."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from waymark.understanding.masking import mask_identifiers

HIDDEN = "[hidden]"
PLACE = "[place]"

_WORD_INSIDE = re.compile(r"(?<=[a-zß-ÿ,;:0-9] )[A-ZÀ-Þ][a-zß-ÿ'’-]+(?: [A-ZÀ-Þ][a-zß-ÿ'’-]+)*")
_LONG_NUMBER = re.compile(r"(?<![A-Za-z0-9])\d{5,}(?![A-Za-z0-9])")
_LONGEST = 6
"""Words in the longest name of a place; more were misread, and a reviewer must be able to see that."""
_PLACE_NAMES = frozenset({"place"})
_HARMLESS = frozenset(
    {
        "I",
        "I'm",
        "I’m",
        "I've",
        "I’ve",
        "I'd",
        "I’d",
        "I'll",
        "I’ll",
        "Hb",
        "NCT",
        "Gene",
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
    }
)


def mask_for_staff(text: str, facts: Sequence[Mapping[str, object]] = ()) -> str:
    """A person's words as the desk keeps them.

    The gateway has taken out what it knows to be an identifier. Here goes what it must keep to find
    trials (the place), and what no pattern is sure of: a capital inside a sentence, a long number.
    """
    masked = mask_places(mask_identifiers(text), facts)
    known = _words_kept(facts)
    masked = _WORD_INSIDE.sub(lambda found: found[0] if _is_known(found[0], known) else HIDDEN, masked)
    return _LONG_NUMBER.sub(HIDDEN, masked)


def mask_places(text: str, facts: Sequence[Mapping[str, object]]) -> str:
    """Our own words without the place that was told."""
    for words in _places_told(facts):
        text = text.replace(words, PLACE)
    return text


def mask_fact(fact: Mapping[str, object]) -> dict[str, object]:
    """A fact as the desk keeps it: a place is only said to have been told."""
    if fact.get("name") in _PLACE_NAMES:
        return {**fact, "value": PLACE if fact.get("value") else None, "words": PLACE}
    words = fact.get("words")
    return {**fact, "words": mask_for_staff(words, [fact])} if isinstance(words, str) else dict(fact)


def mask_verdict(record: Mapping[str, object]) -> dict[str, object]:
    """A verdict as the desk keeps it: its receipts' facts are masked like all others."""
    findings = record.get("findings")
    if not isinstance(findings, list):
        return dict(record)
    return {**record, "findings": [_mask_finding(item) for item in findings if isinstance(item, dict)]}


def _mask_finding(finding: Mapping[str, object]) -> dict[str, object]:
    receipt = finding.get("receipt")
    facts = receipt.get("facts") if isinstance(receipt, dict) else None
    if not isinstance(receipt, dict) or not isinstance(facts, list):
        return dict(finding)
    masked = [mask_fact(fact) for fact in facts if isinstance(fact, dict)]
    return {**finding, "receipt": {**receipt, "facts": masked}}


def _places_told(facts: Sequence[Mapping[str, object]]) -> list[str]:
    words: list[str] = []
    for fact in facts:
        if fact.get("name") in _PLACE_NAMES:
            value, told = fact.get("value"), fact.get("words")
            words += [
                part for part in (told, value) if isinstance(part, str) and 0 < len(part.split()) <= _LONGEST
            ]
            words += value.split(", ") if isinstance(value, str) else []
    return sorted(set(words), key=len, reverse=True)


def _words_kept(facts: Sequence[Mapping[str, object]]) -> frozenset[str]:
    """Words that were understood as something other than a place: names of illnesses and treatments."""
    told = (fact.get("words") for fact in facts if fact.get("name") not in _PLACE_NAMES)
    return frozenset(word.strip(".,;:") for words in told if isinstance(words, str) for word in words.split())


def _is_known(words: str, known: frozenset[str]) -> bool:
    return all(word in known or word in _HARMLESS for word in words.split())
