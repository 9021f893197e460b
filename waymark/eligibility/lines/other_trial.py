"""Reads lines about taking part in another trial, and about treatments still being studied."""

from __future__ import annotations

import re

from waymark.eligibility.lines.needs import needs_one_of
from waymark.eligibility.lines.statement import Statement
from waymark.eligibility.lines.windows import COUNT, UNIT
from waymark.eligibility.predicates import AllOf, AnyOf, DetailTest, Node, Not, OtherTrialTest

_NOW = (
    r"(?:(?:current|currently|concurrent|concurrently|concomitant|simultaneous|simultaneously|active"
    r"|actively"
    r"|already|also|any|ongoing|be|is|are|planned|to) )*"
)
_BEFORE_NOW = (
    r"(?P<past>(?:(?:prior|previous|recent|past|has|have|had|current|or|and/or|planned|recently) )*)"
)
_TAKES_PART = (
    r"(?:participat(?:ion|ing|es?|ed)|participants?|enroll?(?:ed|ing|ment|s)?|inclusion|included"
    r"|tak(?:ing|es?|en) part"
    r"|involved|involvement|subjects?|registered|entered)"
)
_KIND = (
    r"(?P<kind>(?:(?:interventional|investigational|therapeutic|drug|treatment|device|intervention"
    r"|experimental"
    r"|investigative|medical|pharmaceutical|gene therapy|vaccine|biomedical|drug/device|research"
    r"|clinical|medication"
    r"|concurrent|ongoing|active) )*)"
)
_ELSEWHERE = (
    rf"(?:(?:another|any other|other|a different|any|an|a|one or more other|some other) ){{1,2}}{_KIND}"
    r"(?:trials?|stud(?:y|ies)|protocols?|research)(?: (?:or|and/or) (?:(?:clinical"
    r"|research) )*(?:trials?|stud(?:y|ies)|protocols?))?"
)
_WHEN = (
    r"(?: (?:at the same time|concurrently|simultaneously|currently|at present|now|concomitantly"
    r"|during (?:this|the) (?:study|trial)(?: period)?|at the time of (?:screening|enrollment|inclusion)))?"
)
_LATER = (
    r"(?P<window>[ ,]+(?:within|in|during|less than|<|<=|over) .{0,40}"
    rf"{COUNT}[ -](?:\(\d+\) )?{UNIT}\b.{{0,80}})?"
)
_LINE = re.compile(
    rf"{_BEFORE_NOW}{_NOW}{_TAKES_PART} {_NOW}(?:in|of|on|for|with) {_ELSEWHERE}{_WHEN}{_LATER}"
)
_AGENT = re.compile(
    r"(?:(?:other|any|concurrent|concomitant|current|currently|ongoing|receiving|use of|treatment with"
    r"|therapy with"
    r"|being treated with|taking|be|another|an|all|with|or) )+"
    r"(?:investigational|experimental|study|investigative) (?:or commercial )?"
    r"(?:agents?|drugs?|therap(?:y|ies)|treatments?|medications?|products?|devices?|interventions?"
    r"|anticancer agents?)"
)
_NARROW_KINDS = frozenset(
    ("interventional", "therapeutic", "drug", "treatment", "device", "vaccine", "experimental", "medication",
     "investigational", "intervention", "pharmaceutical", "gene", "drug/device")
)  # fmt: skip


@needs_one_of("trial", "stud", "protocol", "research", "investigational", "experimental", "investigative")
def read_other_trial(statement: Statement) -> Node | None:
    """A test for taking part elsewhere now; a time that reaches back leaves open who is in none now."""
    affirmed = statement.affirmed()
    if affirmed is None or len(affirmed[0]) > 220:
        return None
    node = _test(affirmed[0])
    return Not(node) if node and affirmed[1] else node


def _test(words: str) -> Node | None:
    if _AGENT.fullmatch(words) and re.search(
        r"concurrent|concomitant|current|ongoing|receiving|taking|other", words
    ):
        return AllOf((OtherTrialTest(), DetailTest("investigational treatment")))
    found = _LINE.fullmatch(words)
    if not found:
        return None
    kinds = _NARROW_KINDS.intersection(found["kind"].split())
    node: Node = OtherTrialTest()
    if kinds:
        node = AllOf((node, DetailTest(found["kind"].strip())))
    window = found["window"] or found["past"].strip()
    return AnyOf((node, DetailTest(window.strip(" ,")))) if window else node
