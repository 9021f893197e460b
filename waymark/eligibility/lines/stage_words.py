"""Finds in a line the words for how far a cancer must have gone: "advanced (stage IIIB or IV)"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from waymark.eligibility.predicates import AllOf, AnyOf, DetailTest, Node, StageTest
from waymark.vocabulary.stages import (
    DISTANT,
    EXTENSIVE,
    LIMITED,
    LOCALIZED,
    LOCALLY_ADVANCED,
    METASTATIC,
    NEWLY_DIAGNOSED,
    NOT_METASTATIC,
    NUMBERS,
    RECURRENT,
    REFRACTORY,
    stages_named,
)

_BY = r"(?:ajcc|uicc|tnm|figo|ann arbor|american joint committee on cancer)"
_PER = r"(?:by|per|as per|according to)"
_EDITION = (
    rf"(?: \((?:{_PER} )?(?:the )?{_BY}[^()]{{0,60}}\)|,? {_PER} (?:the )?{_BY}[^,;]{{0,60}}\Z"
    r"| \((?:any )?[tnm][0-4x][^()]{0,60}\))?"
)
_HOW = rf"(?:(?:{_BY}|clinical|surgical|pathological|pathologic|anatomic|anatomical)(?: or | and/or |/| ))*"
_NUMBERED = rf"{_HOW}stages? ?:? ?(?P<numbers>{NUMBERS}){_EDITION}"
_SPREAD = (
    r"(?P<distant>distant(?:ly)? metasta[st]\w+)|(?P<metastatic>(?:overt )?metastatic|metastasi[sz]ed)"
    r"|(?P<not_far>non-?metastatic)|(?P<nearby>(?:locally|regionally|loco-?regionally|local)[- ]advanced)"
    r"|(?P<advanced>advanced(?:[- ]stage)?)|(?P<local>locali[sz]ed)|(?P<early>early[- ]stage)"
    r"|(?P<limited>limited[- ]stage)|(?P<extensive>extensive[- ]stage)"
)
_COURSE = (
    r"(?P<recurrent>recurrent|relapsed|relapsing)|(?P<refractory>refractory)"
    r"|(?P<new>newly[- ]diagnosed)"
)
_BESIDE = (
    r"(?P<beside>(?:surgically |technically |completely )?"
    r"(?:unresectable|inoperable|non-?resectable|resectable|operable|unresected|resected)"
    r"|(?:previously )?(?:untreated|treated)|treatment[- ]na[iï]ve"
    r"|incurable|progressive|progressing|persistent|measurable|high[- ]risk)"
)
_ITEM = re.compile(rf"(?<![\w-])(?:{_NUMBERED}|{_SPREAD}|{_COURSE}|{_BESIDE})(?![\w])(?: disease)?")
_JOIN = re.compile(r",? and/or |,? or |,? and |, | ?/ ?|,? and ?/ ?or ")
_LAST_NUMBER = re.compile(rf" \({_NUMBERED}\)(?: disease)?\Z")
_SIDE_BY_SIDE = re.compile(r" |-| \(")


class StageWords(NamedTuple):
    """The one place of a line that says how far, with what it asks for."""

    node: Node
    start: int
    end: int


def number_beside_word(words: str) -> str:
    """ "Metastatic NSCLC (stage IV)" as "metastatic (stage IV) NSCLC"."""
    last = _LAST_NUMBER.search(words)
    runs = [run for run in _runs(words[: last.start()]) if not all(map(_is_detail, run))] if last else []
    if last is None or len(runs) != 1:
        return words
    at = runs[0][-1].end()
    return words[:at] + last[0].rstrip() + words[at : last.start()]


def stage_words(words: str, illness: str | None = None) -> StageWords | None:
    """None where a line says nothing of it, or says so in two places."""
    runs = [run for run in _runs(words) if not all(map(_is_detail, run))]
    if len(runs) != 1:
        return None
    items = runs[0]
    node = _node(words, items, illness)
    if node is None:
        return None
    start, end = items[0].start(), items[-1].end()
    is_open = words.count("(", start, end) > words.count(")", start, end)
    if is_open and not words.startswith(")", end):
        return None
    return StageWords(node, start, end + is_open)


def _runs(words: str) -> list[list[re.Match[str]]]:
    """The words found, in groups that are joined or stand side by side."""
    runs: list[list[re.Match[str]]] = []
    for item in _ITEM.finditer(words):
        if runs and _joins(words, runs[-1][-1], item):
            runs[-1].append(item)
        else:
            runs.append([item])
    return runs


def _joins(words: str, before: re.Match[str], after: re.Match[str]) -> bool:
    between = words[before.end() : after.start()].removeprefix(")")
    return bool(_JOIN.fullmatch(between) or _SIDE_BY_SIDE.fullmatch(between))


def _node(words: str, items: Sequence[re.Match[str]], illness: str | None) -> Node | None:
    """Any one of what is joined; what stands side by side must all hold, and a number says it best.

    None where a course stands beside how far, and something else is joined to them: it may go with either.
    """
    groups: list[list[re.Match[str]]] = [[items[0]]]
    for before, after in pairwise(items):
        is_beside = _SIDE_BY_SIDE.fullmatch(words[before.end() : after.start()])
        groups[-1].append(after) if is_beside else groups.append([after])
    if any(map(_has_both, groups)):
        return _of_both(groups[0], illness) if len(groups) == 1 else None
    if all(len(group) == 1 or not any(map(_is_detail, group)) for group in groups):
        kept = [item for group in groups for item in _telling(group)]
        details = [item for item in kept if _is_detail(item)]
        test = _test((item for item in kept if not _is_detail(item)), illness)
        return AnyOf((test, *map(_detail, details))) if details else test
    told = [item for group in groups for item in _telling([one for one in group if not _is_detail(one)])]
    details = [item for group in groups for item in group if _is_detail(item)]
    return AllOf((_test(told, illness), *map(_detail, details)))


def _has_both(group: Sequence[re.Match[str]]) -> bool:
    """Whether the words tell of a course and of how far: "newly diagnosed stage III"."""
    told = [_is_course(item) for item in group if not _is_detail(item)]
    return any(told) and not all(told)


def _of_both(group: Sequence[re.Match[str]], illness: str | None) -> Node:
    told = [item for item in group if not _is_detail(item)]
    courses = [item for item in told if _is_course(item)]
    how_far = _telling([item for item in told if not _is_course(item)])
    details = map(_detail, filter(_is_detail, group))
    return AllOf((_test(courses, illness), _test(how_far, illness), *details))


def _is_course(item: re.Match[str]) -> bool:
    return any(item[group] for _, group in _COURSES_BY_WORD)


def _telling(group: Sequence[re.Match[str]]) -> Sequence[re.Match[str]]:
    """Of "advanced (stage III)" the number, which says what the word beside it means."""
    numbers = [item for item in group if item["numbers"]]
    return numbers or group


def _is_detail(item: re.Match[str]) -> bool:
    return item["beside"] is not None


def _detail(item: re.Match[str]) -> DetailTest:
    return DetailTest(item[0])


def _test(items: Iterable[re.Match[str]], illness: str | None) -> StageTest:
    numbers: list[str] = []
    spreads: list[str] = []
    courses: list[str] = []
    for item in items:
        if item["numbers"]:
            numbers += stages_named(item["numbers"])
        numbers += [name for name, group in _NUMBERS_BY_WORD if item[group]]
        spreads += [name for name, group in _SPREADS_BY_WORD if item[group]]
        courses += [name for name, group in _COURSES_BY_WORD if item[group]]
    unique = [tuple(dict.fromkeys(names)) for names in (numbers, spreads, courses)]
    return StageTest(unique[0], unique[1], unique[2], illness)


_NUMBERS_BY_WORD = (
    ("IV", "advanced"), ("I", "early"), ("II", "early"), (LIMITED, "limited"), (EXTENSIVE, "extensive"),
)  # fmt: skip
_SPREADS_BY_WORD = (
    (NOT_METASTATIC, "not_far"), (METASTATIC, "metastatic"), (DISTANT, "distant"), (METASTATIC, "advanced"),
    (LOCALLY_ADVANCED, "advanced"), (LOCALLY_ADVANCED, "nearby"), (LOCALIZED, "local"), (LOCALIZED, "early"),
)  # fmt: skip
_COURSES_BY_WORD = ((RECURRENT, "recurrent"), (REFRACTORY, "refractory"), (NEWLY_DIAGNOSED, "new"))
