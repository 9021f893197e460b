"""Reads lines about sex: "Female", "Both males and females"."""

from __future__ import annotations

import re

from waymark.eligibility.lines.needs import needs_one_of
from waymark.eligibility.lines.statement import Statement
from waymark.eligibility.predicates import SexTest
from waymark.trials.vocabulary import Sex

_PEOPLE = r"(?: (?:patients?|subjects?|participants?|individuals?|volunteers?|adults?|sex|gender))?"
_MALE = r"(?:males?|men|boys?)"
_FEMALE = r"(?:females?|women|girls?)"
_JOIN = r" ?(?:and|or|/|and/or|,|&|and / or) ?"
_BOTH = (
    rf"(?:m/f|f/m"
    rf"|(?:adult|either|both) )?(?:{_MALE}{_JOIN}(?:non-pregnant )?{_FEMALE}|{_FEMALE}{_JOIN}{_MALE}"
    r"|(?:both|either|any|all|of either|of any|of both) (?:sex|sexes|gender|genders))"
)
_LABEL = r"(?:(?:sex|gender)[: ]+(?:is )?)?"
_BEFORE_AGE = (
    r"(?: (?:who are|between|with an?))?[ ,:]+(?=\(?(?:age|between|>|<|\d|at least|over|from|older"
    r"|greater|less|under|younger|up to|equal|no (?:less|younger|older)|not (?:less|younger|older)))"
)
_SEXES = ((_BOTH, Sex.ALL), (_MALE, Sex.MALE), (_FEMALE, Sex.FEMALE))
_LINES = tuple((re.compile(rf"{_LABEL}(?:{words}){_PEOPLE}(?: only)?"), sex) for words, sex in _SEXES)
_LEADING = tuple((re.compile(rf"(?:{words}){_PEOPLE}{_BEFORE_AGE}"), sex) for words, sex in _SEXES)


@needs_one_of("male", " men", "women", "boy", "girl", "sex", "gender")
def read_sex(statement: Statement) -> SexTest | None:
    """A sex test; None when the line is about anything else too."""
    words = statement.subject
    return next((SexTest(sex) for line, sex in _LINES if line.fullmatch(words)), None)


def leading_sex(words: str) -> tuple[SexTest | None, str]:
    """The sex named before an age ("women aged 18 to 45"), if only one is, and the words after it."""
    for pattern, sex in _LEADING:
        found = pattern.match(words)
        if found:
            return (None if sex is Sex.ALL else SexTest(sex)), words[found.end() :]
    return None, words
