"""Reads lines that name a condition, with transfusion dependence where they ask for it."""

from __future__ import annotations

import re

from waymark.eligibility.criteria import Section
from waymark.eligibility.lines.families import is_one_case, is_taken_literally
from waymark.eligibility.lines.names import condition_named
from waymark.eligibility.lines.needs import needs_one_of
from waymark.eligibility.lines.statement import LONGEST_SHORT_FORM, Statement, without_short_form
from waymark.eligibility.predicates import AllOf, AnyOf, ConditionTest, Node, TransfusionTest, leaves
from waymark.vocabulary.conditions import ConditionVocabulary

LONGEST_NAME = 90

_DIAGNOSED = re.compile(
    r"(?:(?:an?|the) )?(?:(?:clinical|clinically|confirmed|documented|known|established|definite|current"
    r"|doctor's|physician's) )*(?:diagnosis of |diagnosed (?:with |as (?:having )?)?"
    r"|suffering from |living with )?"
    r"(?:an? |the )?"
)
_BEFORE = re.compile(r"(?:blood )?transfusion[- ]dependent[ -]")
_AFTER = re.compile(
    r"[ ,]+(?:(?:that|who|which|and|,)\s)*(?:(?:is|are)\s)?(?:depends?|dependent|reliant|rel(?:y|ies))\s"
    r"(?:on|upon)\s(?:(?:regular|chronic|blood|red|cell|rbc)\s)*transfusions?\Z"
)
_OR = re.compile(r",? or (?:an? )?|, ")


@needs_one_of()
def read_diagnosis(statement: Statement) -> Node | None:
    """A condition test, joined with a transfusion test when asked for; None when any word is left over."""
    if not statement.may_name:
        return None
    words = statement.subject
    if len(words) > LONGEST_NAME + LONGEST_SHORT_FORM:
        return None
    words = without_short_form(words)
    if len(words) > LONGEST_NAME:
        return None
    words = words[_DIAGNOSED.match(words).end() :]  # type: ignore[union-attr]
    rest, is_dependent = _without_dependence(words)
    named = _named(rest, statement.vocabulary.conditions)
    if named is None or (statement.section is Section.EXCLUSION and not _is_literal(named)):
        return None
    return AllOf((named, TransfusionTest())) if is_dependent else named


def _is_literal(named: Node) -> bool:
    """Whether whoever has a kind of what is named is kept out: "autoimmune disease" hardly means them all."""
    return all(is_taken_literally(leaf.name) for leaf in leaves(named) if isinstance(leaf, ConditionTest))


def _without_dependence(words: str) -> tuple[str, bool]:
    if "transfusion" not in words:
        return words, False
    before = _BEFORE.match(words)
    if before:
        return words[before.end() :], True
    after = _AFTER.search(words)
    return (words[: after.start()], True) if after else (words, False)


def _named(words: str, conditions: ConditionVocabulary) -> Node | None:
    if is_one_case(words):
        return None
    one = condition_named(words, conditions)
    if one:
        return ConditionTest(one)
    names = [condition_named(part, conditions) for part in _OR.split(words)] if " or " in words else []
    if len(names) < 2 or not all(names):
        return None
    return AnyOf(tuple(ConditionTest(name) for name in names if name))
