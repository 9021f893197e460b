"""Reads lists of illnesses, infections and treatments: each item a name with the words around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from waymark.eligibility.criteria import Section
from waymark.eligibility.lines.families import is_one_case, is_taken_literally
from waymark.eligibility.lines.lab import read_lab
from waymark.eligibility.lines.lists import split_list
from waymark.eligibility.lines.names import condition_named, treatment_named
from waymark.eligibility.lines.qualifiers import Qualified, readings
from waymark.eligibility.lines.statement import TESTS, Statement, may_name
from waymark.eligibility.lines.viruses import plain_viruses
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

_TAKES_BACK = re.compile(
    r"[ ,(]+(?:\b(?:except|unless|with the exceptions?|excluding|other than|apart from|but not(?! limited)"
    r"|not including|provided"
    r"|if not|exceptions?|exception is|allowed|permitted)\b)"
)
# "Other than skin cancer and patients with any chronic illness": the list goes on behind the exception.
_GOES_ON = re.compile(r"\b(?:and|or) (?:patients?|subjects?|participants?|those|persons?|people|who)\b")
_OF_RELATIVES = re.compile(r"\b(?:family|families|relatives?|siblings?|mother|father|parents?|partners?)\b")
_ALLERGY = re.compile(
    r"(?:(?:history|known|documented|of|any|a|an|prior|previous|severe|serious|suspected|or|clinically"
    r"|significant"
    r"|life-threatening|active|systemic|immediate|patients|with|subjects|evidence|presence|confirmed"
    r"|other|drug) )*"
    r"(?:allerg(?:y|ies|ic)(?: (?:reactions?|responses?))?|hypersensitivit(?:y|ies)(?: reactions?)?"
    r"|anaphyla(?:xis|ctic)"
    r"(?: reactions?| shock)?)(?:(?: or |/|,? and |, )(?:(?:severe|serious|known|any|other"
    r"|history of) )*(?:allerg(?:y|ies|ic)|hypersensitivity|anaphyla(?:xis|ctic))"
    r"(?: reactions?)?)* (?:to|attributed to|against|from|after|with|of) "
)
_ADDS = re.compile(
    r"\b(?:or|and|,) (?:history|other (?:disease|condition)|prior|previous|known (?!allerg)|current"
    r"|active|evidence|presence"
    r"|patients|subjects|receiving|are|is|has|have|had|unable|planned|significant|contraindication"
    r"|intoleran)"
)
# Tests by which a disorder of hemoglobin is always told, so that they ask for nothing more.
_TOLD_BY_TEST = re.compile(
    r",? \(?(?:as )?(?:confirmed|documented|proven|diagnosed|established|verified|determined|demonstrated)"
    r" (?:by|on|with|through|via|using)(?:[ ,/]+(?:(?:hemoglobin|haemoglobin|hb|high|performance|pressure"
    r"|liquid|dna|genetic|molecular|globin|gene|laboratory|standard|newborn|capillary|isoelectric|or|and|a"
    r"|the)[ ,/-]+)*"
    r"(?:electrophoresis|hplc|chromatography|analysis|testing|tests?|sequencing|genotyping|screening"
    r"|focusing))+\)?"
)
_PROOF = re.compile(
    r"\b(?:histo|cyto|patho)logical(?:ly)?(?:(?: or |/| and/or | and )(?:histo|cyto|patho)logical(?:ly)?)*"
    r"[ -]"
    r"(?:(?:confirmed|proven|documented|verified|diagnosed|confirmation|proof|evidence)(?: of)? )?"
    r"(?:diagnosis of )?(?:an? )?|\bbiopsy[- ]proven "
)
# "Admission for asthma, pneumonia or sepsis": what follows may still say what it was for.
_LEADS_ON = re.compile(r"\b(?:for|due to|because of|caused by|secondary to|resulting from|requiring|treat)\b")
# What somebody never had may still be to come.
_IS_TO_COME = re.compile(
    r"planned\b|during (?!the (?:last|past|previous)|last|past)|(?:within .{1,30} )?after\b|on study\b"
    r"|until\b"
)
# Who needs a treatment has not had it yet.
_IS_NEEDED = re.compile(
    r"\b(?:requirement|need|indication|eligible|scheduled|candidates?) (?:for|to)\b|\brequir(?:es?|ing)\b"
    r"|\b(?:to|will|must|should) (?:undergo|receive|be treated)\b|\bundergoing\b"
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
    node = _list(words, statement, is_kept_out=is_denied or statement.section is Section.EXCLUSION)
    return Not(node) if node and is_denied else node


def _is_permission(words: str) -> bool:
    return (
        re.search(
            r"\b(?:allowed|permitted|eligible|acceptable|optional|may|can|if|planned|candidates?"
            r"|must (?:remain|stay|continue))\b",
            words,
        )
        is not None
    )


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
    words = plain_viruses(_without_proof(words))
    core, taken_back = _without_exception(words)
    if taken_back and (not is_kept_out or _GOES_ON.search(taken_back)):
        return None
    if is_kept_out and _is_allergy(core):
        return AllOf((ConditionTest("allergy", Moment.EVER), DetailTest(core)))
    parts, joins = split_list(core)
    items = _items(parts, statement, is_kept_out)
    if not any(items):
        return None
    nodes = tuple(_nodes(items, parts, statement, taken_back=taken_back, days=days, is_kept_out=is_kept_out))
    if len(nodes) == 1:
        return nodes[0]
    return AmbiguousAnd(nodes) if any("and" in join for join in joins) else AnyOf(nodes)


def _without_exception(words: str) -> tuple[str, str]:
    """The words without what is taken back, and that; an exception in brackets ends with them."""
    back = _TAKES_BACK.search(words)
    if not back or not back.start():
        return words, ""
    opened = words.rfind("(", 0, back.end())
    shut = words.find(")", opened) if opened >= 0 else -1
    if shut >= back.end() and words[shut + 1 :].strip(" ,.;"):
        return words[:opened].rstrip() + words[shut + 1 :], words[opened : shut + 1]
    return words[: back.start()], words[back.start() :].strip(" ,")


def _without_proof(words: str) -> str:
    """The words without the tests by which an illness is told; how a cancer was seen is put in one word."""
    if any(test in words for test in TESTS):
        words = _TOLD_BY_TEST.sub("", words)
    return _PROOF.sub("histologically ", words) if "logical" in words or "biopsy" in words else words


def _items(parts: list[str], statement: Statement, is_kept_out: bool) -> list[_Item | None]:
    """The items of a list; none where they are too many, or where one asked for is not understood."""
    items: list[_Item | None] = []
    for part in parts if len(parts) <= MOST_ITEMS else ():
        items.append(_item(part, statement, is_kept_out))
        if items[-1] is None and not is_kept_out:
            return []
    return items


def _is_allergy(words: str) -> bool:
    """Whether the whole list is of what somebody may be allergic to."""
    found = _ALLERGY.match(words)
    return found is not None and not _ADDS.search(words, found.end())


def _item(words: str, statement: Statement, is_kept_out: bool) -> _Item | None:
    if len(words) > LONGEST_ITEM or not may_name(words, statement.vocabulary):
        return None
    for one in readings(words):
        name = condition_named(one.core, statement.vocabulary.conditions)
        if name:
            if any(map(_OF_RELATIVES.search, one.details)):
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
    known = [item for item in items if item]
    first, last = known[0], known[-1]
    shared = tuple(dict.fromkeys((*first.details[:1], *last.details[-1:]))) if len(parts) > 1 else ()
    led_on: tuple[str, ...] = ()
    for item, part in zip(items, parts, strict=True):
        if item is None:
            led_on = led_on or ((part,) if _LEADS_ON.search(part) else ())
            yield UnreadPart(part)
            continue
        test = _with_moment(item, first, days)
        details = dict.fromkeys((*item.details, *shared, *((taken_back,) if taken_back else ()), *led_on))
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
    if not re.search(r"\d", detail):
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
