"""Reads for whom the lines under a line are meant: "Under age 18:", "For women:"."""

from __future__ import annotations

import re

from waymark.eligibility.criteria import Section
from waymark.eligibility.lines.age import read_age
from waymark.eligibility.lines.diagnosis import read_diagnosis
from waymark.eligibility.lines.sex import read_sex
from waymark.eligibility.lines.statement import Statement, plain_words
from waymark.eligibility.predicates import Node
from waymark.vocabulary.vocabulary import Vocabulary

_FOR = re.compile(r"(?:only )?(?:for|in|if|among|when) (?:all )?")
_MUST = re.compile(
    r"(?:,| and)? (?:must|should|will|need to)(?: (?:also|have|meet|be|all|the|following|of))*\Z"
)


def read_who_is_meant(words: str, vocabulary: Vocabulary) -> Node | None:
    """A test of age, sex or illness; None when the words are no such line ending in a colon."""
    if not words.rstrip().endswith((":", "：")):
        return None
    plain = _MUST.sub("", _FOR.sub("", plain_words(words), count=1))
    statement = Statement(plain, Section.INCLUSION, vocabulary)
    return read_age(statement) or read_sex(statement) or read_diagnosis(statement)
