"""Recognises what only the study team can settle: consent, follow-up, doctors' judgement."""

from __future__ import annotations

import re

from waymark.eligibility.lines.statement import Statement
from waymark.eligibility.predicates import Boilerplate, TeamTest

_DOCTOR = r"(?:investigators?|doctors?|physicians?|clinicians?|researchers?|pi|sponsor|study team|study staff|surgeons?)"
_JUDGEMENT = re.compile(
    r"\b(?:in|at|per|to|by) (?:the )?(?:(?:\w+|investigator's|physician's) ){0,2}(?:opinion|judge?ment|discretion|view|estimation)\b"
    rf"|\b{_DOCTOR}(?:'s|s')? (?:opinion|judge?ment|discretion|assessment|decision)\b"
    rf"|\b(?:judged|deemed|determined|considered|identified|decided|assessed|felt|believed)\b[\w ,]{{0,40}}\bby (?:the )?(?:\w+ )?{_DOCTOR}\b"
    rf"|\b{_DOCTOR}(?: \w+)? (?:find|consider|judge|deem|believe|think|feel|decide|determine)s?\b"
)
_CONSENT = re.compile(
    r"\b(?:informed|written|signed|parental|patient|voluntary) consent\b|\bassent\b|\bconsent form\b"
    r"|\b(?:give|provide|sign|obtain|giving|providing|signing|given|provided|signed)\b[\w ,/']{0,30}\bconsent\b"
    r"|\bagrees? in writing\b|\b(?:willing|unwilling|willingness|unwillingness|agrees?|agreement|agreeing|refusal|refuses?)\b(?: and able)? (?:to|of|in)\b"
    r"|\bable and willing to\b|\bunable or unwilling to\b|\bunwilling or unable to\b|\bconsent to participate\b"
)
_KEEPS = (
    r"(?:follow|follows|keeps? to|comply|complies|compliance|compliant|noncompliance|non-compliance|adhere|adheres"
    r"|adherence|attend|attends|cooperate|return|available)"
)
_KEPT = r"(?:treatment|visits?|protocol|study|schedules?|procedures|check-?ups?|checks|follow[- ]?ups?|plan|arrangements|regimen|instructions)"
_FOLLOW_UP = re.compile(rf"\b{_KEEPS}\b[^.;]{{0,60}}\b{_KEPT}\b")


def read_boilerplate(statement: Statement) -> TeamTest | None:
    """The test that always goes to the study team; None when the statement is no boilerplate."""
    words = statement.words
    if _JUDGEMENT.search(words):
        return TeamTest(Boilerplate.TEAM_JUDGEMENT)
    if _CONSENT.search(words):
        return TeamTest(Boilerplate.CONSENT)
    starts = re.match(
        rf"(?:(?:ability|able|inability|unable|poor|expected|likely|to|must|be|can|lack of|non)[ -])*{_KEEPS}\b",
        statement.subject,
    )
    return TeamTest(Boilerplate.FOLLOW_UP) if starts and _FOLLOW_UP.search(words) else None
