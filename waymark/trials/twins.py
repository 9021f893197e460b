"""Which trials seem to be one trial that is listed twice, under two numbers."""

from __future__ import annotations

import hashlib
import re
from difflib import SequenceMatcher

from rapidfuzz import fuzz

from waymark.trials.trial import Trial

# Measured by bench/twins.py: titles alone link hundreds of sister trials at 85, 90 and 95; with
# the words of weight compared all three link the same few, so the mildest is kept.
LEAST_ALIKE = 85.0
LEAST_ALIKE_SPELLING = 90.0  # Rhinosinusitus, Rhinosinusitis; but not hypotension, hypertension
LEAST_DAYS_APART = 30  # two trials planned side by side are registered in one week; a relisting comes later

_WORD = re.compile(r"\w+")
# Words that a title can gain or lose and still name the same trial.
_EMPTY_WORDS = frozenset(
    {"a", "an", "and", "the", "of", "in", "on", "for", "to", "with", "by", "at", "from", "study", "trial"}
    | {"clinical", "research", "evaluation", "evaluating", "evaluate", "assess", "assessing", "patients"}
    | {"participants", "subjects", "people"}
)


def twin_key(trial: Trial) -> str | None:
    """Equal for trials of one lead sponsor that study the same; None where the record names too little.

    64 hexadecimal digits; case, punctuation and the order of interventions do not count.
    """
    studied = sorted({_plain(each.name) for each in trial.interventions} - {""})
    if trial.sponsor is None or not studied:
        return None
    return hashlib.sha256("\n".join((_plain(trial.sponsor.name), *studied)).encode()).hexdigest()


def seem_twins(one: Trial, other: Trial) -> bool:
    """Whether two records seem to be of one trial: the same in all that we compare, listed at two times.

    An extension, a rollover or a sister study differs in a word of its title, its phase, whom it takes
    or how many, or was registered beside the other. The answer is the same either way round.
    """
    if one.nct_id == other.nct_id or twin_key(one) is None or twin_key(one) != twin_key(other):
        return False
    if _design(one) != _design(other) or not _same_titles(one, other):
        return False
    is_same_phase = set(one.phases) == set(other.phases)
    return _same_size(one, other) or (is_same_phase and _listed_apart(one, other))


def _plain(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))


def _design(trial: Trial) -> tuple[object, ...]:
    who = trial.eligibility
    bounds = (who.minimum_age, who.maximum_age, who.sex)
    return (trial.study_type, *bounds, (trial.acronym or "").casefold())


def _same_titles(one: Trial, other: Trial) -> bool:
    if not _same_title(one.brief_title, other.brief_title):
        return False
    if one.official_title is None or other.official_title is None:
        return True
    return _same_title(one.official_title, other.official_title)


def _same_title(one: str, other: str) -> bool:
    first, second = _plain(one), _plain(other)
    if fuzz.ratio(first, second) < LEAST_ALIKE:
        return False
    words, others = first.split(), second.split()
    steps = SequenceMatcher(None, words, others, autojunk=False).get_opcodes()
    return all(
        _says_the_same(words[begin:end], others[other_begin:other_end])
        for step, begin, end, other_begin, other_end in steps
        if step != "equal"
    )


def _says_the_same(words: list[str], others: list[str]) -> bool:
    """A number, a roman one or any word of weight makes another trial; a spelling does not."""
    weighty = [word for word in words if word not in _EMPTY_WORDS]
    weighty_others = [word for word in others if word not in _EMPTY_WORDS]
    if len(weighty) != len(weighty_others):
        return False
    return all(
        word == other or (word.isalpha() and fuzz.ratio(word, other) >= LEAST_ALIKE_SPELLING)
        for word, other in zip(weighty, weighty_others, strict=True)
    )


def _same_size(one: Trial, other: Trial) -> bool:
    return one.enrollment is not None and one.enrollment == other.enrollment


def _listed_apart(one: Trial, other: Trial) -> bool:
    first, second = one.dates.first_posted, other.dates.first_posted
    if first is None or second is None:
        return False
    return abs((first.earliest() - second.earliest()).days) >= LEAST_DAYS_APART
