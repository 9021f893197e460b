"""The safety check: does a message tell of an emergency, now? Deterministic, on every message.

It rests on Waymark's safety list, which is NOT clinically reviewed. Recall comes first: a false alarm
costs one message, a missed emergency may cost a life.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum
from functools import lru_cache

from waymark.understanding.safety_list import (
    ABUSE,
    FEVER,
    FEVER_IS_DANGEROUS_WITH,
    MEDICAL,
    MISSPELLINGS,
    OVERDOSE,
    SELF_HARM,
)

LONGEST_TEXT = 4_000  # the gateway takes 2,000 characters; nothing beyond this is looked at


class SafetyConcern(str, Enum):
    """What stops the task. When several are told, the first of this order is answered."""

    SELF_HARM = "self_harm"
    OVERDOSE = "overdose"
    ABUSE = "abuse"
    MEDICAL = "medical"


_APOSTROPHES = re.compile(r"['’‘`´ʼ]")
_NOT_TEXT = re.compile(r"[^a-z0-9.,;:!?()\n/ -]+")
_REPEATED = re.compile(r"([a-z])\1{2,}")
_CLAUSE_END = re.compile(r"[.!?;\n](?!\d)|\bbut\b|\bhowever\b")

_NOW = re.compile(
    r"\b(?:now|right now|just|today|tonight|this (?:morning|evening|afternoon)|at the moment|currently|help|"
    r"minutes? ago|hours? ago|since (?:this|last night|yesterday|today)|suddenly|emergency|what (?:do|should) i do)\b"
)
_LONG_AGO = re.compile(
    r"\b(?:in|since|back in|around) (?:19|20)\d\d\b|\b(?:years?|months?|weeks?|yrs?) (?:ago|back|before)\b|"
    r"\bhistory of\b|\bused to\b|\blast (?:year|month|summer|winter|spring|autumn|fall)\b|\bonce\b|"
    r"\bas a (?:baby|child|kid|teen\w*)\b|\bin the past\b|"
    r"\bpast (?:stroke|seizure|heart)|\bwhen (?:i|he|she) was (?:a |\d|young|little|born)|\bprevious\w*\b|\bsurvivor\b"
)
_DEATH = re.compile(r"\b(?:died|dead|death|killed|passed away)\b")
_HABIT = re.compile(
    r"\b(?:a|per|each|every) (?:year|month)\b|\b(?:often|usually|sometimes|frequent\w*|occasional\w*)\b|\bprone to\b"
)
_ABOUT_TRIALS = re.compile(
    r"\b(?:trials?|study|studies|exclu\w+|includ\w+|criteri\w+|eligib\w+|allowed|research|qualif\w+|side effects?|"
    r"risks? of|chance of|caused? by|treatments? for|cure for|looking for|searching for|what if|what is|whats|"
    r"what does|what happens|what are|can \w+(?: \w+){0,2} (?:cause|lead|give|trigger|be)|can (?:people|patients|someone|you)|could (?:it|this|the)|does (?:it|this|the)|"
    r"will (?:it|this|the)|is there|are there|do people|tell me about|prevent\w*|mean|if (?:he|she|i|they|my|we))\b"
)
_DENIED = re.compile(
    r"\b(?:no|not|never|without|denies|nor|zero|free of|neither|hasnt|havent|isnt|arent|wasnt|doesnt have|"
    r"dont have|does not have|do not have|didnt have|has not|have not)(?: \w+){0,3} ?\Z"
)
_TOLD_AS_PAST = re.compile(
    r"(?<!has )(?<!have )(?<!ve )(?<!hes )(?<!shes )\bhad (?:\w+ ){0,3}\Z|\btried to \Z"
)


def check_safety(text: str) -> SafetyConcern | None:
    """The concern a message tells of; None when it tells of none.

    History ("he had a stroke in 2019"), what is denied ("no chest pain") and talk about trials
    ("are people with seizures excluded?") are none.
    """
    clauses = [clause.strip() for clause in _CLAUSE_END.split(_plain(text)) if clause.strip()]
    for concern, patterns in _PATTERNS.items():
        if any(_tells(clause, patterns, concern) for clause in clauses):
            return concern
    return SafetyConcern.MEDICAL if _is_dangerous_fever(clauses) else None


@lru_cache(maxsize=1)
def _spelling() -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(map(re.escape, MISSPELLINGS)) + r")\b")


def _plain(text: str) -> str:
    """Lower case, no apostrophes, no symbols, no stretched letters, common misspellings put right."""
    plain = _APOSTROPHES.sub("", text[:LONGEST_TEXT].lower())
    plain = _REPEATED.sub(r"\1", _NOT_TEXT.sub(" ", plain))
    plain = re.sub(r"[ \t]+", " ", plain)
    return _spelling().sub(lambda found: MISSPELLINGS[found[0]], plain)


def _compiled(patterns: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))


_PATTERNS = {
    SafetyConcern.SELF_HARM: _compiled(SELF_HARM),
    SafetyConcern.OVERDOSE: _compiled(OVERDOSE),
    SafetyConcern.ABUSE: _compiled(ABUSE),
    SafetyConcern.MEDICAL: _compiled(MEDICAL),
}
_FEVER = _compiled(FEVER)
_DANGEROUS_WITH = _compiled(FEVER_IS_DANGEROUS_WITH)


def _tells(clause: str, patterns: re.Pattern[str], concern: SafetyConcern) -> bool:
    return any(not _is_set_aside(clause, found, concern) for found in patterns.finditer(clause))


def _is_set_aside(clause: str, found: re.Match[str], concern: SafetyConcern) -> bool:
    """Whether what was found is denied, long ago, a habit or talk about trials rather than now."""
    before = clause[: found.start()]
    if _DENIED.search(before):
        return True
    if concern is SafetyConcern.SELF_HARM and _speaks_of_wish(found[0]):
        return bool(_LONG_AGO.search(clause)) and not _NOW.search(clause)
    if _NOW.search(clause):
        return False
    return bool(
        _LONG_AGO.search(clause)
        or _DEATH.search(clause)
        or _HABIT.search(clause)
        or _ABOUT_TRIALS.search(clause)
        or _TOLD_AS_PAST.search(before)
    )


def _speaks_of_wish(words: str) -> bool:
    """A wish to die is taken as said, whatever stands around it; the bare word suicide is not a wish."""
    return not words.startswith("suicid") and not words.startswith("self")


def _is_dangerous_fever(clauses: list[str]) -> bool:
    """Fever after a transplant, without a spleen or in sickle cell disease."""
    if not any(_DANGEROUS_WITH.search(clause) for clause in clauses):
        return False
    return any(_tells_of_fever(clause) for clause in clauses)


def _tells_of_fever(clause: str) -> bool:
    """ "She had a transplant last year, fever since": the time is the transplant's, so it sets nothing aside."""
    for found in _FEVER.finditer(clause):
        before = clause[: found.start()]
        if _DENIED.search(before) or _TOLD_AS_PAST.search(before):
            continue
        if _NOW.search(clause) or not (_ABOUT_TRIALS.search(clause) or _HABIT.search(clause)):
            return True
    return False
