"""Reads lines about treatments that were, or were never, given."""

from __future__ import annotations

import re

from waymark.eligibility.lines.list_words import whose_cells
from waymark.eligibility.lines.names import treatment_named
from waymark.eligibility.lines.needs import needs_one_of
from waymark.eligibility.lines.statement import Statement, without_short_form
from waymark.eligibility.predicates import AmbiguousAnd, AnyOf, Node, Not, TreatmentTest
from waymark.vocabulary.treatments import TreatmentVocabulary

_PAST = re.compile(
    r"(?:(?:had|has|have|been|ever|any|an?|the|previously|previous|prior|past|earlier|treatment|treated|therapy|history"
    r"|receipt|received|undergone|underwent|accepted|with|of|to|exposure|use) )+"
)
_SAYS_PAST = re.compile(
    r"\b(?:previous(?:ly)?|prior|past|earlier|history|received|receipt|undergone|underwent|accepted|treated|ever)\b"
)
_SAYS_PAST_AT_ALL = re.compile(_SAYS_PAST.pattern + r"|\bbefore\b|\bat any time\b")
_AFTER = re.compile(
    r" (?:in the past|before|previously|ever|at any time|in (?:their|his|her) (?:life|medical )?history)\Z"
)
_FAMILIES = ("gene therapy", "hematopoietic stem cell transplantation", "organ transplantation")
_BOTH_KINDS = re.compile(
    r"\b(?:autologous (?:or|and/or|/) ?allogeneic|allogeneic (?:or|and/or|/) ?autologous) "
)
_JOIN = re.compile(r" and/or | and | or |, (?:and |or )?")


@needs_one_of(
    " previous", " prior ", " past ", " earlier ", " history ", " received ", " receipt ", " undergone ",
    " underwent ", " accepted ", " treated ", " ever ", " before ", " at any time ",
)  # fmt: skip
def read_treatment(statement: Statement) -> Node | None:
    """A test of what was ever given; "and" between two treatments is kept as ambiguous."""
    if not _SAYS_PAST_AT_ALL.search(statement.words) or not statement.may_name:
        return None
    affirmed = statement.affirmed()
    if affirmed is None or len(affirmed[0]) > 140:
        return None
    words, is_denied = affirmed
    after = _AFTER.search(words)
    named = words[: after.start()] if after else words
    before = _PAST.match(named)
    if (
        not after
        and not (before and _SAYS_PAST.search(before[0]))
        and not _SAYS_PAST.search(statement.words[:24])
    ):
        return None
    node = _named(named[before.end() :] if before else named, statement.vocabulary.treatments)
    return Not(node) if node and is_denied else node


def _named(words: str, treatments: TreatmentVocabulary) -> Node | None:
    words = _BOTH_KINDS.sub("", without_short_form(words))
    one = _treatment(words, treatments)
    if one:
        return TreatmentTest(one)
    parts = _JOIN.split(words)
    if any(whose_cells(parts[0], part) for part in parts[1:]):
        return None
    names = [_treatment(_without_past(part), treatments) for part in parts]
    if len(names) < 2 or not all(names):
        return None
    tests = tuple(TreatmentTest(name) for name in names if name)
    return AmbiguousAnd(tests) if " and" in words else AnyOf(tests)


def _without_past(words: str) -> str:
    before = _PAST.match(words)
    return words[before.end() :] if before else words


def _treatment(words: str, treatments: TreatmentVocabulary) -> str | None:
    """The standard name, when the words are one name, rightly spelled, and nothing else."""
    name = treatment_named(words, treatments)
    return name if name and _is_meant_literally(name, treatments) else None


def _is_meant_literally(name: str, treatments: TreatmentVocabulary) -> bool:
    """Whether a line means every treatment of that name. "No prior surgery" seldom means an appendectomy,
    so a name with kinds under it is read only where the whole family is meant."""
    return any(treatments.is_kind_of(name, family) for family in _FAMILIES) or not treatments.has_kinds(name)
