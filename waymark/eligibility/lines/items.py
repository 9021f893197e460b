"""Reads lists of illnesses, infections and treatments: each item a name with the words around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from waymark.eligibility.criteria import Section
from waymark.eligibility.lines.bounds import read_bounds
from waymark.eligibility.lines.denials import end_of_denial
from waymark.eligibility.lines.families import is_one_case, is_taken_literally
from waymark.eligibility.lines.lab import read_lab
from waymark.eligibility.lines.list_words import is_allergy, plain_list, whose_cells, without_exception
from waymark.eligibility.lines.lists import split_list
from waymark.eligibility.lines.names import condition_named, is_name, treatment_named
from waymark.eligibility.lines.needs import needs_one_of
from waymark.eligibility.lines.organs import SIGNS as ORGAN_SIGNS
from waymark.eligibility.lines.organs import organ_in_trouble
from waymark.eligibility.lines.qualifiers import Qualified, readings
from waymark.eligibility.lines.signs import Signs
from waymark.eligibility.lines.statement import Statement, may_name
from waymark.eligibility.lines.windows import since
from waymark.eligibility.predicates import (
    AllOf,
    AmbiguousAnd,
    AnyOf,
    ConditionTest,
    DetailTest,
    Moment,
    Node,
    Not,
    TreatmentTest,
    UnreadPart,
)

LONGEST_ITEM = 200
MOST_ITEMS = 24

_DIGIT = re.compile(r"\d")
_ORGANS = Signs(*ORGAN_SIGNS)

# "Other than skin cancer and patients with any chronic illness": the list goes on behind the exception.
_GOES_ON = re.compile(r"\b(?:and|or) (?:patients?|subjects?|participants?|those|persons?|people|who)\b")
_OF_RELATIVES = re.compile(r"\b(?:family|families|relatives?|siblings?|mother|father|parents?|partners?)\b")
# "Admission for asthma, pneumonia or sepsis": what follows may still say what it was for.
_LEADS_ON = re.compile(r"\b(?:for|due to|because of|caused by|secondary to|resulting from|requiring|treat)\b")
# What somebody never had may still be to come.
_IS_TO_COME = re.compile(
    r"planned\b|during (?!the (?:last|past|previous)|last|past)|(?:within .{1,30} )?after\b|on study\b"
    r"|until\b|.{1,60}\b(?<!discontinued )during the (?!last|past|previous|\d)(?:[\w-]+ ){0,2}"
    r"(?:study|trial|phase|period)\b"
)
# Who needs a treatment has not had it yet.
_IS_NEEDED = re.compile(
    r"\b(?:requirement|need|indication|eligible|scheduled|candidates?) (?:for|to)\b|\brequir(?:es?|ing)\b"
    r"|\b(?:to|will|must|should) (?:undergo|receive|be treated)\b|\bundergoing\b"
)
_PERMITS = re.compile(
    r"\b(?:allowed|permitted|eligible|acceptable|optional|may|can|if|planned|candidates?"
    r"|not considered|not counted"
    r"|must (?:remain|stay|continue))\b"
)
_PROVEN = re.compile(r"histologically|proven|confirmed")
_LEADS_TO_LIMIT = re.compile(
    r"\A(?:as |defined |by |as |with |an? |i\.?e\.?,? |that |is |has |have |having |and |of )+"
)


@dataclass(frozen=True)
class _Item:
    """One item of a list: its test, and what narrows it."""

    test: ConditionTest | TreatmentTest | Node
    details: tuple[str, ...]
    moment: Moment
    is_given: bool
    is_limit: bool = False


@needs_one_of()
def read_items(statement: Statement) -> Node | None:
    """A tree of the list a statement is; parts not understood stay in it as unread. None when nothing was."""
    affirmed = statement.affirmed()
    if affirmed is None:
        return None
    if not statement.may_name:
        return None
    words, is_denied = affirmed
    long_ago = since(words)
    if long_ago:
        node = None if is_denied else _since(long_ago[0], long_ago[1], statement)
        return Not(node) if node else None
    if not is_denied and statement.section is not Section.EXCLUSION and _is_permission(words):
        return None
    if is_denied:
        return _denied(words, statement)
    return _list(words, statement, is_kept_out=statement.section is Section.EXCLUSION)


def _denied(words: str, statement: Statement) -> Node | None:
    """None of a list; what is asked for behind it, or may be, is read by itself."""
    cut = end_of_denial(words, statement)
    node = _list(cut.denied if cut else words, statement, is_kept_out=True)
    if node is None or cut is None:
        return Not(node) if node else None
    asked = read_lab(replace(statement, words=cut.rest)) if cut.is_limit else None
    return AllOf((Not(node), asked or _left_over(cut.rest, statement)))


def _is_permission(words: str) -> bool:
    return _PERMITS.search(words) is not None


def _since(days: float, words: str, statement: Statement) -> Node | None:
    """ "At least 4 weeks since prior chemotherapy and recovered": what must not have been."""
    recovered = re.search(r",? and (?:has |have )?(?:fully )?recovered(?: from .{0,60})?\Z", words)
    core = words[: recovered.start()] if recovered else words
    node = _list(f"prior {core.removeprefix('prior ')}", statement, is_kept_out=True, days=days)
    if node is None or not recovered:
        return node
    again = _list(f"prior {core.removeprefix('prior ')}", statement, is_kept_out=True)
    return AnyOf((node, AllOf((again, DetailTest("not recovered"))))) if again else None


def _list(words: str, statement: Statement, *, is_kept_out: bool, days: float | None = None) -> Node | None:
    words = plain_list(words)
    core, taken_back = without_exception(words)
    if taken_back and (not is_kept_out or _GOES_ON.search(taken_back)):
        return None
    if is_kept_out and is_allergy(core):
        return AllOf((ConditionTest("allergy", Moment.EVER), DetailTest(core)))
    parts, joins = split_list(core)
    items = _items(parts, statement, is_kept_out)
    if not any(items):
        return None
    nodes = tuple(_nodes(items, parts, statement, taken_back=taken_back, days=days, is_kept_out=is_kept_out))
    if len(nodes) == 1:
        return nodes[0]
    return AmbiguousAnd(nodes) if any("and" in join for join in joins) else AnyOf(nodes)


def _items(parts: list[str], statement: Statement, is_kept_out: bool) -> list[_Item | None]:
    """The items of a list; none where they are too many, or where one asked for is not understood."""
    items: list[_Item | None] = []
    for part in parts if len(parts) <= MOST_ITEMS else ():
        is_worth_a_look = len(parts) == 1 or _may_name(part, statement)
        items.append(_item(part, statement, is_kept_out) if is_worth_a_look else None)
        if items[-1] is None and not is_kept_out:
            return []
    if not any(items):
        return []
    return [item or _limit_alone(part, statement) for item, part in zip(items, parts, strict=False)]


def _may_name(words: str, statement: Statement) -> bool:
    """A quick look before the words around a name are taken off."""
    return may_name(words, statement.vocabulary) or _ORGANS.stand_in(words)


def _item(words: str, statement: Statement, is_kept_out: bool) -> _Item | None:
    if len(words) > LONGEST_ITEM:
        return None
    for one in readings(words, statement.vocabulary):
        if not is_name(one.core, statement.vocabulary):
            continue
        name = condition_named(one.core, statement.vocabulary.conditions)
        if name:
            is_by_value = organ_in_trouble(one.core) == name and _DIGIT.search(words)
            if is_by_value or any(map(_OF_RELATIVES.search, one.details)):
                return None
            is_literal = is_taken_literally(name) and not is_one_case(one.core)
            details = _asked_besides(name, one, statement)
            details = details if is_literal else (*details, one.core)
            test: Node = ConditionTest(name, one.moment, one.within_days)
            is_treatment = one.is_given or one.is_of_treatment
            return None if is_treatment else _Item(test, details, one.moment, False)
        given = treatment_named(one.core, statement.vocabulary.treatments)
        if given:
            return _treatment(given, one, statement, is_kept_out)
    return None


def _limit_alone(words: str, statement: Statement) -> _Item | None:
    """ "Severe iron overload or ferritin > 5,000 ng/mL": an item that is wholly a laboratory limit."""
    if not _DIGIT.search(words):
        return None
    limit = read_lab(Statement(words, Section.EXCLUSION, statement.vocabulary))
    return _Item(limit, (), Moment.UNSAID, False, is_limit=True) if limit else None


def _left_over(words: str, statement: Statement) -> Node:
    """An item that was not understood, with the limits found in it."""
    limits = read_bounds(Statement(words, statement.section, statement.vocabulary))
    return limits or UnreadPart(words)


def _asked_besides(name: str, one: Qualified, statement: Statement) -> tuple[str, ...]:
    """What narrows the illness. That a cancer was seen under the microscope is how cancers are told."""
    if not statement.vocabulary.conditions.is_kind_of(name, "cancer"):
        return one.details
    return tuple(detail for detail in one.details if not _PROVEN.fullmatch(detail))


def _treatment(name: str, one: Qualified, statement: Statement, is_kept_out: bool) -> _Item | None:
    """A treatment; named alone under inclusions it may be what the trial gives, so it is not read there."""
    says_given = one.is_given or one.moment is not Moment.UNSAID
    if (not is_kept_out and not says_given) or any(map(_IS_TO_COME.match, one.details)):
        return None
    if not is_kept_out and _IS_NEEDED.search(statement.words):
        return None
    details = one.details if is_taken_literally(name, statement.vocabulary) else (*one.details, one.core)
    return _Item(TreatmentTest(name, one.moment, one.within_days), details, one.moment, True)


def _nodes(
    items: list[_Item | None],
    parts: list[str],
    statement: Statement,
    *,
    taken_back: str,
    days: float | None,
    is_kept_out: bool,
) -> Iterator[Node]:
    """The tests; what narrows the first or the last item may narrow them all, and so may an exception."""
    known = [item for item in items if item and not item.is_limit]
    first, last = known[0], known[-1]
    shared = tuple(dict.fromkeys((*first.details[:1], *last.details[-1:]))) if len(parts) > 1 else ()
    led_on: tuple[str, ...] = ()
    for item, part in zip(items, parts, strict=True):
        if item is None:
            led_on = led_on or ((part,) if _LEADS_ON.search(part) else ())
            yield _left_over(part, statement) if _DIGIT.search(part) else UnreadPart(part)
            continue
        test = _with_moment(item, first, days)
        cells = whose_cells(parts[0], part)
        details = dict.fromkeys((*item.details, *shared, *cells, *filter(None, (taken_back,)), *led_on))
        window = _window_elsewhere(item, last)
        own = item.details if item.moment in (Moment.UNSAID, Moment.NOW) and not window else ()
        narrowing = tuple(
            _limit_in(detail, statement) if detail in own else DetailTest(detail)
            for detail in (*details, *window)
            if detail
        )
        yield AllOf((test, *narrowing)) if narrowing else test


def _limit_in(detail: str, statement: Statement) -> Node:
    """ "Obesity (BMI > 40)": a detail that is wholly a laboratory limit is one; else it stays a detail."""
    if not _DIGIT.search(detail):
        return DetailTest(detail)
    words = detail.removeprefix("(").removesuffix(")") if detail.startswith("(") else detail
    limit = read_lab(replace(statement, words=_LEADS_TO_LIMIT.sub("", words), section=Section.EXCLUSION))
    return limit if limit and not isinstance(limit, AmbiguousAnd) else DetailTest(detail)


def _window_elsewhere(item: _Item, last: _Item) -> tuple[str, ...]:
    """ "A or B within 6 months": the time may be asked of A too."""
    own = getattr(item.test, "within_days", None)
    after = getattr(last.test, "within_days", None)
    return (f"within {after:.0f} days",) if own is None and after is not None else ()


def _with_moment(item: _Item, first: _Item, days: float | None) -> Node:
    """ "History of A or B": what is said of the first item holds for those after it that say nothing."""
    test = item.test
    if not isinstance(test, (ConditionTest, TreatmentTest)):
        return test
    if days is not None:
        return replace(test, moment=Moment.EVER, within_days=days)
    if test.moment is Moment.UNSAID and first.moment is not Moment.UNSAID:
        return replace(test, moment=first.moment)
    return test
