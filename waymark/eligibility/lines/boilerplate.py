"""Recognises what only the study team can settle: consent, follow-up, doctors' judgement."""

from __future__ import annotations

import re

from waymark.eligibility.lines.needs import needs_one_of
from waymark.eligibility.lines.statement import Statement
from waymark.eligibility.predicates import Boilerplate, TeamTest

_DOCTOR = (
    r"(?:investigators?|doctors?|physicians?|clinicians?|researchers?|pi|sponsor|study team|study staff"
    r"|surgeons?)"
)
_VIEW = r"(?:opinion|judge?ment|discretion|view|estimation)"
_JUDGED = r"(?:judged|deemed|determined|considered|identified|decided|assessed|felt|believed)"
_JUDGES = r"(?:find|consider|judge|deem|believe|think|feel|decide|determine)s?"
_JUDGEMENT = re.compile(
    rf"\b(?:in|at|per|to|by) (?:the )?(?:(?:\w+|investigator's|physician's) ){{0,2}}{_VIEW}\b"
    rf"|\b{_DOCTOR}(?:'s|s')? (?:{_VIEW}|assessment|decision)\b"
    rf"|\b{_JUDGED}\b[\w ,]{{0,40}}\bby (?:the )?(?:\w+ )?{_DOCTOR}\b"
    rf"|\b{_DOCTOR}(?: \w+)? {_JUDGES}\b"
)
_WILLING = r"(?:willing|unwilling|willingness|unwillingness|agrees?|agreement|agreeing|refusal|refuses?)"
_CONSENT = re.compile(
    r"\bconsent(?:s|ing)?\b|\bassents?\b|\bagrees? in writing\b"
    rf"|\b{_WILLING}\b(?: and able)? (?:to|of|in)\b"
    r"|\bable and willing to\b|\bunable or unwilling to\b|\bunwilling or unable to\b"
)
_KEEPS = (
    r"(?:follow|follows|keeps? to|comply|complies|compliance|compliant|noncompliance|non-compliance|adhere"
    r"|adheres|adherence|attend|attends|cooperate|return|available)"
)
_KEPT = (
    r"(?:treatment|visits?|protocol|study|schedules?|procedures|check-?ups?|checks|follow[- ]?ups?|plan"
    r"|arrangements|regimen|instructions)"
)
_FOLLOW_UP = re.compile(rf"\b{_KEEPS}\b[^.;]{{0,60}}\b{_KEPT}\b")
_LIFE = re.compile(
    r"(?:(?:an?|estimated|minimum|expected|anticipated|projected|predicted|patient|limited) )*"
    r"(?:life[- ]expectancy|survival(?= (?:of|time|>|>=|at least|greater|expect)))|expected to (?:live"
    r"|survive)"
)
_STARTS_WITH_KEEPING = re.compile(
    r"(?:(?:ability|able|inability|unable|poor|expected|likely|to|must|be|can|lack of|non)[ -])*"
    rf"{_KEEPS}\b"
)


_CHANGES_OTHERS = re.compile(
    r"\d|\b(?:unless|except|however|but|if|allowed|permitted|waived|can be|may be|may also|instead"
    r"|eligible)\b"
)


def says_nothing_else(words: str) -> bool:
    """Whether a part about consent or the like leaves the other parts of its line as they are."""
    return _CHANGES_OTHERS.search(words.lower()) is None


@needs_one_of(
    " opinion ", " judg", " discretion ", " view ", " estimation ", " investigator", " doctor", " physician",
    " clinician", " researcher", " pi ", " pis ", " sponsor", " study team", " study staff", " surgeon",
)  # fmt: skip
def read_judgement(statement: Statement) -> TeamTest | None:
    """What doctors or the study team find; None when the line leaves nothing to them."""
    return TeamTest(Boilerplate.TEAM_JUDGEMENT) if _JUDGEMENT.search(statement.words) else None


@needs_one_of("consent", "assent", "agree", "willing", "refus")
def read_consent(statement: Statement) -> TeamTest | None:
    """Consent and being willing; None when the line speaks of neither."""
    return TeamTest(Boilerplate.CONSENT) if _CONSENT.search(statement.words) else None


@needs_one_of("life", "surviv", "expected to live")
def read_life_expectancy(statement: Statement) -> TeamTest | None:
    """How long somebody can be expected to live, which doctors judge; None for any other line."""
    return TeamTest(Boilerplate.TEAM_JUDGEMENT) if _LIFE.match(statement.subject) else None


@needs_one_of("follow", "keep", "compl", "adher", "attend", "cooperate", "return", "available")
def read_follow_up(statement: Statement) -> TeamTest | None:
    """Keeping to visits and treatment; None for any other line."""
    keeps = _STARTS_WITH_KEEPING.match(statement.subject) and _FOLLOW_UP.search(statement.words)
    return TeamTest(Boilerplate.FOLLOW_UP) if keeps else None


BOILERPLATE = (read_judgement, read_consent, read_life_expectancy, read_follow_up)
