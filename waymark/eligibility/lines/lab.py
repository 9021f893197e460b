"""Reads laboratory limits, with the time over which they must hold and what makes them narrower."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from waymark.eligibility.criteria import Section
from waymark.eligibility.lines.lab_limits import NAMES, SIGNS, analytes_in, limits_after
from waymark.eligibility.lines.needs import needs_one_of
from waymark.eligibility.lines.statement import Statement
from waymark.eligibility.predicates import (
    UPPER_LIMIT,
    AllOf,
    AmbiguousAnd,
    AnyOf,
    DetailTest,
    LabTest,
    Node,
    Not,
    UnreadPart,
)

MOST_TESTS = 12

_IF = re.compile(
    r" ?[,;(]* ?(?:or |but |and |unless )*(?P<sign><=|<) ?(?P<value>\d{1,2}(?:\.\d)?) xuln,? "
    r"(?P<if>(?:if|for|in|with|when|due to|provided|where)\b[^.;]{3,160})"
)
_UNLESS = re.compile(r"[ ,(]+(?P<back>(?:unless|except|with the exception)\b.{3,200})\Z")
_NARROWER = re.compile(
    r"[ ,(]+(?P<how>(?:without|in the absence of|unsupported|independent of|untransfused|despite"
    r"|not supported"
    r"|on (?:two|2|at least two)|documented|confirmed|based on|calculated|by cockcroft|according to"
    r"|using|as measured"
    r"|as calculated|estimated|measured|by (?:the )?(?:cockcroft|mdrd|ckd-epi|echo|muga)|per cockcroft"
    r"|while|on a stable|after)\b.{2,160})\Z"
)
_JOINED = re.compile(r"\b(?:and|or)\s?\Z")
_COUNT = r"(?:\d+|one|two|three|four|six|twelve)"
_WINDOW = re.compile(
    rf"\bfor (?:at least |a minimum of |>= ?)?{_COUNT} (?:days?|weeks?|months?|years?) "
    r"(?:before|prior to|preceding) [\w '-]+"
)
_AT_SCREENING = re.compile(
    rf"\(?\b(?:within|in|during)(?: the)?(?: last| past)? {_COUNT} (?:days?|weeks?"
    rf"|hours?)(?: \(\d+ days?\))?"
    r" (?:before|prior to|preceding|of|prior|from)(?: (?:the|study|first|enrollment|enrolment"
    r"|randomi[sz]ation"
    r"|registration|screening|dose|of|entry|treatment|start|to|initiation|drug|inclusion|enrolling|day|1|0"
    r"|therapy|administration|planned|protocol|starting|trial|baseline|infusion|leukapheresis"
    r"|apheresis))+\)?"
    r"|\bat (?:the )?(?:screening|baseline|study entry|enrollment|inclusion|registration"
    r"|time of (?:screening"
    r"|enrollment|study entry))(?: visit)?\b"
)
_SAYS_NOTHING = re.compile(
    r"(?:(?:and|the|a|an|must|have|has|having|subjects?|patients?|participants?|with|maintain|serum|of"
    r"|as|by|be"
    r"|adequate|acceptable|normal|sufficient|good|organ|bone|marrow|hepatic|liver|renal|kidney"
    r"|hematologic|are"
    r"|hematological|haematological|haematologic|hematopoietic|function|functions|functioning|reserve"
    r"|defined"
    r"|evidenced|demonstrated|indicated|shown|following|including|laboratory|lab|values?|parameters"
    r"|criteria"
    r"|results?|tests?|is|status|system|individuals?|volunteers|cardiac|heart|evidence|presence|at|both"
    r"|screening|required|either|determined|documented|all|any|abnormal|impaired|inadequate|insufficient"
    r"|dysfunction|impairment|insufficiency|severe|significant|clinically|hematology|chemistry|biochemistry"
    r"|current|baseline|echo-determined|echo|resting|measurement|who|should|requirements?|but"
    r"|i\.e|e\.g)[\s,;:.()]*)*"
)
_DENIES_LIMIT = re.compile(
    r"(?:no (?:patients? with (?:an? )?|one with (?:an? )?)?|without )(?=(?:abnormal|impaired|inadequate"
    r"|elevated|evidence|[a-z]+ (?:[<>]|greater|less|above|below)))"
)
_DIGIT = re.compile(r"\d")
_UPPER_LIMIT = re.compile(r"\buln\b")
_HAS_LIMIT = re.compile(
    r"[<>]=? ?\d|\d ?[^ ]* (?:or|and) (?:more|great|high|above|less|low|below)|xuln|normal|\d ?(?:-|to"
    r"|and) ?\d"
)


@dataclass(frozen=True)
class _Hit:
    """One limit or several of the same words, and where they stand."""

    start: int
    end: int
    node: Node


@needs_one_of()
def read_lab(statement: Statement) -> Node | None:
    """The limits a line sets. What it says besides is kept as an unread part when a time is named, so that
    the values are shown as still to come; without a time such a line stays unread.

    "No abnormal kidney test (creatinine > 2 mg/dL)" asks that the limit is not passed.
    """
    if not _may_limit(statement.words) or not statement.names_analyte:
        return None
    denied = _DENIES_LIMIT.match(statement.subject) if statement.section is Section.INCLUSION else None
    if denied is None:
        return _limits(statement)
    words = statement.subject[denied.end() :]
    node = _limits(replace(statement, words=words, section=Section.EXCLUSION))
    return Not(node) if node else None


def _may_limit(words: str) -> bool:
    """A quick look before the patterns."""
    if _DIGIT.search(words) or "normal" in words:
        return True
    return "uln" in words and _UPPER_LIMIT.search(words) is not None


def _limits(statement: Statement) -> Node | None:
    words = statement.limits_form
    if not _HAS_LIMIT.search(words):
        return None
    window = _WINDOW.search(words)
    words, back = _without_exception(_AT_SCREENING.sub(" ", words))
    words = " ".join(words.split())
    is_in = statement.section is not Section.EXCLUSION
    said = _WINDOW.search(statement.words) if window else None
    hits = list(_hits(words, said[0] if said else None, is_in))
    if not hits or len(hits) > MOST_TESTS:
        return None
    rest, gaps = _around(words, hits)
    if window:
        rest = rest.replace(window[0], " ")
    is_plain = _SAYS_NOTHING.fullmatch(rest.strip(" ,;:.()/or")) is not None
    if not window and not is_plain:
        return None
    if not is_plain:
        parts = (*(hit.node for hit in hits), UnreadPart(_tidy(rest)))
        return AllOf(parts) if is_in else AmbiguousAnd(parts)
    return _with_exception(_joined(hits, gaps, is_in), back, is_in)


def _without_exception(words: str) -> tuple[str, tuple[str, bool] | None]:
    """The words before "unless …" or "without …", and those words with whether they take back."""
    found = _UNLESS.search(words)
    if found:
        return words[: found.start()], (found["back"], True)
    found = _NARROWER.search(words)
    if not found or _JOINED.search(words, 0, found.start() + 1) or _HAS_LIMIT.search(found["how"]):
        return words, None
    return words[: found.start()], (found["how"], False)


def _with_exception(node: Node, back: tuple[str, bool] | None, is_in: bool) -> Node:
    """An exception opens an inclusion and narrows an exclusion; a condition narrows both."""
    if back is None:
        return node
    detail = DetailTest(back[0].strip(" ()"))
    return AnyOf((node, detail)) if back[1] and is_in else AllOf((node, detail))


def _around(words: str, hits: list[_Hit]) -> tuple[str, list[str]]:
    """The words that no limit took, and those between each limit and the next."""
    edges = [0, *(hit.end for hit in hits)]
    gaps = [words[end : hit.start] for end, hit in zip(edges, hits, strict=False)]
    return " ".join((*(gap.removeprefix(" or ") for gap in gaps), words[hits[-1].end :])), gaps[1:]


def _joined(hits: list[_Hit], gaps: list[str], is_in: bool) -> Node:
    """ "Or" binds the limits beside it; else every limit is asked for, and any one keeps out."""
    if len(hits) == 1:
        return hits[0].node
    nodes = tuple(hit.node for hit in hits)
    if not is_in:
        return AmbiguousAnd(nodes) if any(re.search(r"\band\b", gap) for gap in gaps) else AnyOf(nodes)
    groups: list[list[Node]] = [[nodes[0]]]
    for node, gap in zip(nodes[1:], gaps, strict=True):
        if re.search(r"\bor\b", gap):
            groups[-1].append(node)
        else:
            groups.append([node])
    parts = tuple(group[0] if len(group) == 1 else AnyOf(tuple(group)) for group in groups)
    return parts[0] if len(parts) == 1 else AllOf(parts)


def _hits(words: str, window: str | None, is_in: bool) -> list[_Hit]:
    hits: list[_Hit] = []
    at = 0
    for named in NAMES.finditer(words):
        if named.start() < at:
            continue
        hit = _hit(words, named, window, is_in)
        if hit:
            hits.append(hit)
            at = hit.end
    return hits


def _hit(words: str, named: re.Match[str], window: str | None, is_in: bool) -> _Hit | None:
    names = analytes_in(named["names"])
    if not names:
        return None
    limits = limits_after(words, named.end(), names[0], is_in)
    if limits is None:
        return None
    limit, end = limits
    tests = tuple(limit.for_analyte(name, window) for name in names)
    known = tuple(test for test in tests if test)
    if len(known) != len(tests):
        return None
    node = known[0] if len(known) == 1 else _several(known, named["names"], is_in)
    also = _IF.match(words, end)
    if also and is_in and limit.unit == "xuln":
        again = tuple(LabTest(name, SIGNS[also["sign"]], float(also["value"]), UPPER_LIMIT) for name in names)
        wider = again[0] if len(again) == 1 else AllOf(again)
        node, end = AnyOf((node, AllOf((wider, DetailTest(also["if"].strip(" ()")))))), also.end()
    return _Hit(named.start(), end, node)


def _several(tests: tuple[Node, ...], names: str, is_in: bool) -> Node:
    """ "AST and ALT" are both asked for; "AST or ALT" keeps out by either; the rest can mean both."""
    if is_in:
        return AmbiguousAnd(tests) if re.search(r"\bor\b", names) else AllOf(tests)
    return AnyOf(tests) if re.search(r"\bor\b", names) and " and" not in names else AmbiguousAnd(tests)


def _tidy(rest: str) -> str:
    """The words left over, without the commas that stood between the tests."""
    return " ".join(re.sub(r"(?:\s[,;:.]*)+\s", " ", f" {rest} ").split()).strip(" ,;:.")
