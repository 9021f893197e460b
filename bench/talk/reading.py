"""What a simulated person takes the bot's last words for: which question, by plain words in it."""

from __future__ import annotations

import re
from dataclasses import dataclass

_QUESTIONS = (
    ("who", r"who are you looking for"),
    ("doubt", r"both cannot be right|cannot be that"),
    ("condition", r"which illness"),
    ("age", r"how old"),
    ("place", r"which city or country"),
    ("gene_therapy", r"had gene therapy, or a stem cell transplant"),
    ("treatment", r"what has been done so far"),
    ("transfused", r"need blood transfusions again"),
    ("donor", r"donor whose tissue type"),
    ("other_trial", r"in another clinical trial"),
    ("sex", r"which sex"),
    ("pregnant", r"\bpregnant\?"),
    ("breastfeeding", r"\bbreastfeeding\?"),
    ("active", r"how active (?:is|are)"),
    ("lab", r"last value of this test: (?P<name>.+?)\?"),
    ("one_treatment", r"had this treatment: (?P<name>.+?)\?"),
    ("comorbidity", r"had this as well: (?P<name>.+?)\?"),
    ("infection", r"had this: (?P<name>.+?)\?"),
    ("offer", r"shall i ask"),
)
_READ = tuple((name, re.compile(pattern, re.I)) for name, pattern in _QUESTIONS)
NOTHING = re.compile(
    r"found no open trial for (?!just this illness)|still have no open trial|without the name of the illness",
    re.I,
)
GUARDIAN_NEEDED = re.compile(r"ask a parent or guardian to join", re.I)
"""What a child who writes alone is told: nothing is kept, so all is asked again of who joins."""
ON_HOLD = re.compile(r"put the search on hold", re.I)
"""What an emergency line says: the message it answers is not read, and its question waits."""
REPHRASING_ASKED = re.compile(r"is it one of these", re.I)
MISUNDERSTOOD = re.compile(
    r"could not read that|did not understand|not sure what you mean|still do not understand", re.I
)
FORBIDDEN = re.compile(
    r"\b(?:you|she|he|they|your \w+) (?:qualif\w+|match(?:es)?\b|(?:is|are) (?:eligible|a match)|can join)"
    r"|\beligible for (?:you|her|him)|\bgood match\b|\bbreakthrough\b|\bmiracle\b|\bguarantee"
    r"|\bwill (?:cure|heal)\b",
    re.I,
)
RAW = re.compile(r"\{[a-z_]+\}|\bNone\b(?! (?:is|takes|of))|\bnull\b")


@dataclass(frozen=True)
class Asked:
    """`topic` tells what is asked, `name` of which test, treatment or illness."""

    topic: str
    name: str = ""


def asked_in(texts: list[str]) -> list[Asked]:
    """Every question in these messages, in their order."""
    found = []
    for text in texts:
        for topic, pattern in _READ:
            seen = pattern.search(text)
            if seen:
                found.append(Asked(topic, seen.groupdict().get("name") or ""))
                break
    return found
