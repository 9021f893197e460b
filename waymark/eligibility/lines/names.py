"""Names of illnesses and treatments as a record writes them: whole, rightly spelled, and nothing else."""

from __future__ import annotations

import re

from waymark.eligibility.lines.organs import begins_with_organ, organ_in_trouble
from waymark.vocabulary.conditions import ConditionVocabulary
from waymark.vocabulary.tables.treatments_lay import EMERGENCY_VISIT, HOSPITAL_STAY
from waymark.vocabulary.tokens import markers_lacking
from waymark.vocabulary.treatments import TreatmentVocabulary
from waymark.vocabulary.vocabulary import Vocabulary

_BREAK = re.compile(r"\W+")
LONGEST_NAME = 90
LONGEST_NAME_WORDS = 7

# Words that narrow a name. A table may hold "severe asthma" as another name of asthma, for the sake of
# what people say; a line that says "severe" does not mean everybody with asthma.
_NARROWING = frozenset(
    (
        "severe", "mild", "moderate", "acute", "chronic", "active", "inactive", "uncontrolled",
        "controlled", "advanced", "metastatic", "recurrent", "refractory", "relapsed", "relapsing",
        "early", "late", "primary", "secondary", "new", "newly", "onset", "unstable", "stable",
        "significant", "resistant", "symptomatic", "asymptomatic", "localized", "invasive",
        "untreated", "treated", "progressive", "persistent", "stage", "grade", "history",
        "suspected", "possible", "probable", "familial", "congenital", "non", "low", "iron",
    )
)  # fmt: skip


# Short words that are an illness only in capitals ("ALL", "MS"); a line is read in small letters.
_SHORTEST = 4
_SHORT = frozenset(("hiv", "tb", "scd", "chf", "cad", "dvt", "mds", "cml", "aml", "cll", "sle", "ckd", "cvd"))


# Written names that people use for an illness, but that reach beyond it: not every seizure is epilepsy, and
# type 2 may need insulin too. "PNET" is mostly the primitive neuroectodermal tumor.
_WIDER = frozenset(
    (
        "seizure", "seizures", "convulsion", "convulsions", "anorexia", "pnet", "insulin-dependent diabetes",
        "insulin dependent diabetes", "alopecia",
    )
)  # fmt: skip


# Stays and visits are read with what they were for (lines/hospital.py), never as an item of a list.
_NOT_ALONE = frozenset((HOSPITAL_STAY, EMERGENCY_VISIT))


def may_begin_with_name(words: str, vocabulary: Vocabulary) -> bool:
    """False only when the words, with anything left out behind, are nothing that the two below name."""
    return begins_with_organ(words) or vocabulary.may_begin_with_name(words)


def is_name(words: str, vocabulary: Vocabulary) -> bool:
    """False only when the words are nothing that the two below name."""
    return begins_with_organ(words) or vocabulary.is_name(words)


def condition_named(words: str, conditions: ConditionVocabulary) -> str | None:
    """The standard name of an illness; None when the words are anything more, less or narrower."""
    standard = conditions.standard_of(words) if _may_be_name(words) and words not in _WIDER else None
    if standard is None:
        return organ_in_trouble(words)
    narrowed = _NARROWING.intersection(_BREAK.split(words))
    return None if narrowed and narrowed.difference(_BREAK.split(standard)) else standard


def treatment_named(words: str, treatments: TreatmentVocabulary) -> str | None:
    """The standard name of a treatment; None when the words are anything more or less."""
    name = treatments.standard_of(words) if _may_be_name(words) else None
    return None if name in _NOT_ALONE else name


def _may_be_name(words: str) -> bool:
    is_long = len(words) > LONGEST_NAME or words.count(" ") >= LONGEST_NAME_WORDS
    return not is_long and (len(words) >= _SHORTEST or words in _SHORT) and not markers_lacking(words)
