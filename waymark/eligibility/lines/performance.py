"""Reads performance status: "ECOG 0-2", "Karnofsky performance status ≥ 70 %", "WHO PS 0 or 1"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from waymark.eligibility.criteria import Section
from waymark.eligibility.lines.needs import needs_one_of
from waymark.eligibility.lines.statement import Statement
from waymark.eligibility.predicates import AnyOf, Node, Not, PerformanceTest

# The Zubrod, WHO, SWOG and GOG scales are the ECOG scale under other names (Oken et al., Am J Clin Oncol
# 1982;5:649-655). Karnofsky and Lansky count otherwise, and no table here turns one into another.
_SCALES = (
    ("Karnofsky", r"karnofsky|kps|karnovsky", 0, 100),
    ("Lansky", r"lansky|lps", 0, 100),
    ("ECOG", r"ecog|eastern (?:cooperative|co-operative) oncology (?:group|groups)|zubrod|swog|gog|who"
             r"|world health organi[sz]ation|calgb", 0, 5),
)  # fmt: skip
_DIGIT = re.compile(r"\d")
_ALL_NAMES = "|".join(words for _, words, _, _ in _SCALES)
_NAMED = re.compile("|".join(f"(?P<{scale}>{words})" for scale, words, _, _ in _SCALES))
_FILL = re.compile(
    r"\b(?:performance|performances|status|score|scores|scale|index|ps|of|is|be|must|should|a|an|the"
    r"|with|grade|level|levels"
    r"|at|screening|study|entry|baseline|enrollment|between|from|range|and|have|has|having|patients|to"
    r"|rating|functional|either|eastern|cooperative|oncology|group|inclusive|on|0-100|value)\b|[%():;]"
)
_LEAST = r"(?:>=|at least|greater than or equal(?: to)?|no less than|not less than|minimum)"
_MOST = (
    r"(?:<=|less than or equal(?: to)?|no greater than|no more than|not greater than|no worse than"
    r"|up to|at most|maximum|better or equal)"
)
_LIST = re.compile(r"\d+(?: ?(?:,|or|/|, or|-|–|&) ?(?:or )?\d+){0,6}")
_LIMIT = re.compile(
    rf"(?:(?P<least>{_LEAST})|(?P<most>{_MOST})|(?P<more>>|greater than|more than|above|over)"
    rf"|(?P<less><|less than|below|lower than|under)) ?(?P<value>\d+)"
)
_LAST = re.compile(
    r"(?P<value>\d+)%? (?:or|and) (?:(?P<least>greater|more|higher|above|over)|(?P<most>less|lower"
    r"|below)|(?P<better>better)|(?P<worse>worse|poorer))"
)
_HEAD = re.compile(
    rf"(?:{_NAMED.pattern})(?:{_FILL.pattern}|corresponding|[\[\] ,]|(?P<again>{_ALL_NAMES}))*"
)
_OR = re.compile(r",? or (?=(?:karnofsky|kps|lansky|ecog|who|zubrod))|/(?=(?:karnofsky|kps|lansky))")


@needs_one_of(
    "karno",
    "kps",
    "lansky",
    "lps",
    "ecog",
    "eastern",
    "zubrod",
    "swog",
    "gog",
    "who",
    "world health",
    "calgb",
)
def read_performance(statement: Statement) -> Node | None:
    """A test on each scale that is named; None when the line says more than the limits."""
    words = statement.words
    if len(words) > 200 or not _DIGIT.search(words) or not _NAMED.search(words):
        return None
    affirmed = statement.affirmed()
    if affirmed is None:
        return None
    words, is_denied = affirmed
    if statement.words.startswith("who ") and not is_denied:
        words = statement.words  # the scale, not "patients who"
    tests = [_one(part) for part in _OR.split(words.replace("world health organization (who)", "who"))]
    if not tests or not all(tests):
        return None
    known = tuple(test for test in tests if test)
    if statement.section is Section.EXCLUSION and any(map(_is_of_the_fittest, known)):
        return None
    node: Node = known[0] if len(known) == 1 else AnyOf(known)
    return Not(node) if is_denied else node


def _is_of_the_fittest(test: PerformanceTest) -> bool:
    """Whether the limits take in who is well: "ECOG < 2" that keeps out stands in the wrong list."""
    low, high = next((low, high) for name, _, low, high in _SCALES if name == test.scale)
    return test.low == low if high <= 5 else test.high == high


def performance_bounds(words: str) -> Iterator[PerformanceTest]:
    """The limits found anywhere in the words, each right after the name of its scale."""
    if not any(map(words.__contains__, read_performance.needs)):
        return
    if not _DIGIT.search(words) or not _NAMED.search(words):
        return
    for head in _HEAD.finditer(words):
        limit = next(filter(None, (one.match(words, head.end()) for one in (_LAST, _LIMIT, _LIST))), None)
        test = _one(words[head.start() : limit.end()]) if limit else None
        if test:
            yield test


def _one(words: str) -> PerformanceTest | None:
    named = {found.lastgroup for found in _NAMED.finditer(words)}
    if len(named) != 1:
        return None
    scale = str(named.pop())
    words = re.sub(r"(?<=\d) ?(?:to|through) ?(?=\d)", "-", words)
    rest = " ".join(_FILL.sub(" ", _NAMED.sub(" ", words)).split()).replace(" ,", ",").strip(" ,")
    low, high = next((low, high) for name, _, low, high in _SCALES if name == scale)
    span = _span(rest.strip(" .-="), low, high)
    if span is None or not low <= span[0] <= span[1] <= high:
        return None
    return PerformanceTest(scale, *span)


def _span(words: str, low: float, high: float) -> tuple[float, float] | None:
    limit = _LIMIT.fullmatch(words) or _LAST.fullmatch(words)
    if limit:
        value, groups = float(limit["value"]), limit.groupdict()
        step = 1 if high <= 5 else 10  # the scales count in ones and in tens
        is_up = groups.get("worse" if high <= 5 else "better")  # ECOG counts what is lost
        if is_up or groups.get("better") or groups.get("worse"):
            return (value, high) if is_up else (low, value)
        if groups.get("least") or groups.get("more"):
            return value + (step if groups.get("more") else 0), high
        return low, value - (step if groups.get("less") else 0)
    if not _LIST.fullmatch(words):
        return None
    numbers = [int(number) for number in re.findall(r"\d+", words)]
    if max(numbers) > high or (high > 5 and (len(numbers) == 1 or max(numbers) < 10)):
        return None  # off the scale, or of another; and "Karnofsky 70" may be a floor
    is_row = "-" in words or numbers == list(range(numbers[0], numbers[-1] + 1))
    return (float(numbers[0]), float(numbers[-1])) if is_row and numbers == sorted(numbers) else None
