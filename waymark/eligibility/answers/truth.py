"""Truth with two kinds of not knowing, and how the branches of a tree combine it (Kleene)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from waymark.eligibility.predicates import Leaf
from waymark.eligibility.rules import Rule
from waymark.profile.facts import Certainty, Fact
from waymark.trials.words import Word


class Truth(Word):
    """ASK means that something told meets words that can be read in two ways, or that only a team settles."""

    TRUE = "true"
    FALSE = "false"
    UNKNOWN = "unknown"
    ASK = "ask"


SAID = (Truth.TRUE, Truth.FALSE)


class LeafAnswer(NamedTuple):
    """What was told of one test. Tuples, as judging makes them by the thousand."""

    leaf: Leaf
    truth: Truth
    rule: Rule
    facts: tuple[Fact, ...] = ()


class Answer(NamedTuple):
    """`deciding` are the leaves the truth rests on; `all_leaves` every leaf looked at."""

    truth: Truth
    rule: Rule
    deciding: tuple[LeafAnswer, ...]
    all_leaves: tuple[LeafAnswer, ...]


BOILERPLATE_RULES = frozenset({Rule.CONSENT, Rule.FOLLOW_UP, Rule.TEAM_JUDGEMENT, Rule.PREGNANCY_PLAN})
_NOT = {Truth.TRUE: Truth.FALSE, Truth.FALSE: Truth.TRUE}


def answer_of(leaf: LeafAnswer) -> Answer:
    """The answer of a tree that is a single test."""
    return Answer(leaf.truth, leaf.rule, (leaf,), (leaf,))


def denied(answer: Answer) -> Answer:
    """True becomes false and false true; not knowing stays."""
    return Answer(_NOT.get(answer.truth, answer.truth), answer.rule, answer.deciding, answer.all_leaves)


def all_of(answers: Sequence[Answer]) -> Answer:
    """False when one part is false, true when all are."""
    return _decided(answers, Truth.FALSE) or _joined(answers, Truth.TRUE, Rule.ALL_PARTS_HOLD)


def any_of(answers: Sequence[Answer]) -> Answer:
    """True when one part is true, false when none is. While open it says what is open of the illness told."""
    found = _decided(answers, Truth.TRUE) or _joined(answers, Truth.FALSE, Rule.NONE_OF_THESE)
    if found.truth is not Truth.UNKNOWN or found.rule is not Rule.DIAGNOSIS_DIFFERENT:
        return found
    nearer = (one.rule for one in answers if one.truth is Truth.UNKNOWN and _holds_in_part(one))
    return found._replace(rule=next(nearer, found.rule))


def _holds_in_part(answer: Answer) -> bool:
    return any(leaf.truth is Truth.TRUE for leaf in answer.all_leaves)


def ambiguous_and(answers: Sequence[Answer]) -> Answer:
    """True only when all are true, false only when none is: so it holds under both readings of "and".

    When one thing was told and another was not, only the study team knows what their "and" means.
    """
    told = [answer for answer in answers if answer.truth in (Truth.TRUE, Truth.ASK)]
    if len(told) == len(answers) and all(answer.truth is Truth.TRUE for answer in told):
        return _joined(answers, Truth.TRUE, Rule.ALL_PARTS_HOLD)
    if told:
        return _joined(told, Truth.ASK, Rule.AMBIGUOUS_AND, among=answers)
    truths = [answer.truth for answer in answers]
    return _open(answers, truths) or _joined(answers, Truth.FALSE, Rule.NONE_OF_THESE)


def why_not_answered(fact: Fact | None) -> Rule:
    """Why a fact that has no answer has none."""
    if fact is None:
        return Rule.NOT_TOLD
    return Rule.DECLINED if fact.certainty is Certainty.DECLINED else Rule.NOT_SURE


def trouble_with(fact: Fact | None) -> Rule | None:
    """Why nothing can be read from a fact; None when it carries a plain value."""
    if fact is None:
        return Rule.NOT_TOLD
    reasons = {
        Certainty.UNSURE: Rule.NOT_SURE,
        Certainty.DECLINED: Rule.DECLINED,
        Certainty.ABOUT: Rule.TOLD_WITH_DOUBT,
    }
    return reasons.get(fact.certainty)


def _decided(answers: Sequence[Answer], by: Truth) -> Answer | None:
    """What one part of that truth makes of all, or parts that are open; None where there are neither."""
    truths = [answer.truth for answer in answers]
    if by not in truths:
        return _open(answers, truths)
    found = [answer for answer in answers if answer.truth is by]
    return _joined(found, by, found[0].rule, among=answers)


def _open(answers: Sequence[Answer], truths: Sequence[Truth]) -> Answer | None:
    """Not decided: a told fact to ask about comes first, then boilerplate, then what is not known."""
    if Truth.ASK in truths:
        return _to_ask(answers)
    if Truth.UNKNOWN not in truths:
        return None
    unknown = [answer for answer in answers if answer.truth is Truth.UNKNOWN]
    return _joined(unknown, Truth.UNKNOWN, unknown[0].rule, among=answers)


def _to_ask(answers: Sequence[Answer]) -> Answer:
    asked = [answer for answer in answers if answer.truth is Truth.ASK]
    told = [answer for answer in asked if answer.rule not in BOILERPLATE_RULES]
    if told:
        return _joined(told, Truth.ASK, told[0].rule, among=answers)
    unknown = [answer for answer in answers if answer.truth is Truth.UNKNOWN]
    return _joined(asked + unknown, Truth.ASK, asked[0].rule, among=answers)


def _joined(
    answers: Sequence[Answer], truth: Truth, rule: Rule, *, among: Sequence[Answer] | None = None
) -> Answer:
    return Answer(
        truth,
        answers[0].rule if len(answers) == 1 and among is None else rule,
        _together([answer.deciding for answer in answers]),
        _together([answer.all_leaves for answer in (among or answers)]),
    )


def _together(leaves: Sequence[tuple[LeafAnswer, ...]]) -> tuple[LeafAnswer, ...]:
    return leaves[0] if len(leaves) == 1 else tuple(chain.from_iterable(leaves))
