"""Reads for whom the lines under a line are meant: "Under age 18:", "For women:"."""

from __future__ import annotations

import re

from waymark.eligibility.criteria import Section
from waymark.eligibility.lines.age import read_age
from waymark.eligibility.lines.diagnosis import read_diagnosis
from waymark.eligibility.lines.sex import read_sex
from waymark.eligibility.lines.statement import Statement, plain_words
from waymark.eligibility.predicates import AnyOf, ConditionTest, Node
from waymark.vocabulary.vocabulary import Vocabulary

_GROUP = re.compile(
    r"\b(?:(?:sub-?)?cohorts?|arms?|strat(?:um|a)|sub-?stud(?:y|ies)|sub-?protocols?|expansion|basket"
    r"|parts? \w{1,2}|groups?|(?:inclusion|exclusion) criteria)\b",
    re.IGNORECASE,
)
_NOT_ILL = re.compile(
    r"\b(?:no|not|non|without|never|former|free|negative|exposed|uninfected|healthy|controls?|risk|family"
    r"|history|excludes?|excluding|other than|oncology)\b",
    re.IGNORECASE,
)
_GOES_ON = frozenset("-/")  # "PD-1", "HIV-exposed"
_CANCER = "cancer"
_LONGEST = 160
_FOR = re.compile(r"(?:only )?(?:for|in|if|among|when) (?:all )?")
_MUST = re.compile(
    r"(?:,| and)? (?:must|should|will|need to)(?: (?:also|have|meet|be|all|the|following|of))*\Z"
)


def read_illness_of_group(words: str, vocabulary: Vocabulary) -> Node | None:
    """A test of the illness of the people in a group of the trial ("NSCLC cohort", "Part 1G (NSCLC):").

    None for words that name no group, or no illness that all of it have: "HIV-exposed group", "controls".
    """
    if len(words) > _LONGEST or not _GROUP.search(words) or _NOT_ILL.search(words):
        return None
    found = [one for one in vocabulary.conditions.find(words) if words[one.end : one.end + 1] not in _GOES_ON]
    names = sorted({one.standard for one in found} - {_CANCER})
    if not names or any(one.is_ambiguous for one in found):
        return None
    tests = tuple(map(ConditionTest, names))
    return tests[0] if len(tests) == 1 else AnyOf(tests)


def read_who_is_meant(words: str, vocabulary: Vocabulary) -> Node | None:
    """A test of age, sex or illness; None when the words are no such line ending in a colon."""
    if not words.rstrip().endswith((":", "：")):
        return None
    plain = _MUST.sub("", _FOR.sub("", plain_words(words), count=1))
    statement = Statement(plain, Section.INCLUSION, vocabulary)
    return read_age(statement) or read_sex(statement) or read_diagnosis(statement)
