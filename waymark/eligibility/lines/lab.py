"""Reads laboratory limits, with the time over which they must hold."""

from __future__ import annotations

import re

from waymark.eligibility.criteria import Section
from waymark.eligibility.lines.statement import Statement
from waymark.eligibility.predicates import AllOf, AmbiguousAnd, AnyOf, Comparator, LabTest, Node, UnreadPart
from waymark.vocabulary.analytes import resolve_analyte, resolve_unit

_NAME = r"(?P<name>(?:[a-z][a-z0-9]*[ -]){0,3}[a-z][a-z0-9]*)"
_UNIT = r"(?P<unit>[a-zµμ%][a-z0-9µμ%/^.]{0,14})"
_VALUE = r"(?P<value>\d{1,3}(?:,\d{3})+|\d{1,7}(?:\.\d{1,3})?)"
_SIGN = (
    r"(?P<sign>>=|<=|>|<|greater than or equal to|less than or equal to|at least|no more than|greater than"
    r"|less than|more than|above|below)"
)
_MORE_OR_LESS = r"(?P<last>more|greater|higher|above|less|lower|below)"
_FILL = r"(?: (?:levels?|concentrations?|values?|threshold|is|of|must|should|be|at))*"
_FILL_WORDS = frozenset(
    (
        "level",
        "levels",
        "threshold",
        "concentration",
        "value",
        "values",
        "of",
        "is",
        "be",
        "must",
        "should",
        "at",
    )
)
_SIGN_FIRST = re.compile(rf"\b{_NAME}{_FILL} ?{_SIGN} ?{_VALUE} ?{_UNIT}(?![\w/])")
_SIGN_LAST = re.compile(rf"\b{_NAME}{_FILL} {_VALUE} ?{_UNIT} (?:or|and) {_MORE_OR_LESS}\b")
_HAS_LIMIT = re.compile(
    r"(?:[<>]|\b(?:at least|than|above|below|to)\b)[= ]*\d"
    r"|\d[^ ]* ?[^ ]+ (?:or|and) (?:more|less|great|high|low|above|below)"
)
_COUNT = r"(?:\d+|one|two|three|four|six|twelve)"
_WINDOW = re.compile(
    rf"\bfor (?:at least |a minimum of )?{_COUNT} (?:days?|weeks?|months?|years?) "
    r"(?:before|prior to|preceding) [\w '-]+"
    rf"|\bwithin (?:the )?(?:last |past )?{_COUNT} (?:days?|weeks?|months?)\b[\w '-]*"
)
_SIGNS = {
    ">=": Comparator.AT_LEAST, "greater than or equal to": Comparator.AT_LEAST,
    "at least": Comparator.AT_LEAST,
    "<=": Comparator.AT_MOST, "less than or equal to": Comparator.AT_MOST, "no more than": Comparator.AT_MOST,
    ">": Comparator.MORE_THAN, "greater than": Comparator.MORE_THAN, "more than": Comparator.MORE_THAN,
    "above": Comparator.MORE_THAN, "<": Comparator.LESS_THAN, "less than": Comparator.LESS_THAN,
    "below": Comparator.LESS_THAN, "more": Comparator.AT_LEAST, "greater": Comparator.AT_LEAST,
    "higher": Comparator.AT_LEAST, "less": Comparator.AT_MOST, "lower": Comparator.AT_MOST,
}  # fmt: skip
_SAYS_NOTHING = re.compile(
    r"[\s,;:.]*(?:(?:and|the|must|have|has|subjects|patients|with|maintain|a|serum)[\s,;:.]*)*"
)


def read_lab(statement: Statement) -> Node | None:
    """The limits a line sets. What it says besides is kept as an unread part when a time is named, so that
    the values are shown as still to come; without a time such a line stays unread."""
    words = statement.words
    if not _HAS_LIMIT.search(words):
        return None
    window = _WINDOW.search(words)
    tests, rest = _tests(words, window[0] if window else None)
    if not tests:
        return None
    if window:
        rest = rest.replace(window[0], " ")
    if rest.strip(" ,") == "or" and len(tests) == 2:
        return AnyOf(tests)
    parts: tuple[Node, ...] = tests
    if not window and not _SAYS_NOTHING.fullmatch(rest):
        return None
    if not _SAYS_NOTHING.fullmatch(rest):
        parts = (*tests, UnreadPart(_tidy(rest)))
    if len(parts) == 1:
        return parts[0]
    return AllOf(parts) if statement.section is Section.INCLUSION else AmbiguousAnd(parts)


def _tests(words: str, window: str | None) -> tuple[tuple[LabTest, ...], str]:
    """The tests in the order of the words, and the words that are left over."""
    found = [
        (hit, _test(hit, window)) for pattern in (_SIGN_FIRST, _SIGN_LAST) for hit in pattern.finditer(words)
    ]
    hits = sorted(((hit, test) for hit, test in found if test), key=lambda pair: pair[0].start())
    rest, at, tests = "", 0, []
    for hit, (test, name_start) in hits:
        if name_start < at:
            continue
        rest += words[at:name_start] + " "
        at = hit.end()
        tests.append(test)
    return tuple(tests), rest + words[at:]


def _test(hit: re.Match[str], window: str | None) -> tuple[LabTest, int] | None:
    named = _analyte(hit["name"])
    if named is None:
        return None
    groups = hit.groupdict()
    sign = _SIGNS.get(groups.get("sign") or groups.get("last") or "")
    unit = resolve_unit(hit["unit"])
    if sign is None or unit is None:
        return None
    value = float(hit["value"].replace(",", ""))
    return LabTest(named[0], sign, value, unit, window), hit.start("name") + named[1]


def _analyte(name: str) -> tuple[str, int] | None:
    """The analyte that the last words of a run name, and at which letter of it the name begins."""
    words = name.split(" ")
    while words and words[-1] in _FILL_WORDS:
        words.pop()
    for first in range(len(words)):
        analyte = resolve_analyte(" ".join(words[first:]))
        if analyte:
            return analyte, len(" ".join(words[:first])) + bool(first)
    return None


def _tidy(rest: str) -> str:
    """The words left over, without the commas that stood between the tests."""
    return " ".join(re.sub(r"(?:\s[,;:.]*)+\s", " ", f" {rest} ").split()).strip(" ,;:.")
