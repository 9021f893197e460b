"""Reads simple lines about pregnancy and breastfeeding."""

from __future__ import annotations

import re

from waymark.eligibility.criteria import Section
from waymark.eligibility.lines.needs import needs_one_of
from waymark.eligibility.lines.statement import Statement
from waymark.eligibility.predicates import (
    AllOf,
    AmbiguousAnd,
    AnyOf,
    Boilerplate,
    BreastfeedingTest,
    DetailTest,
    Node,
    Not,
    PregnancyPlanTest,
    PregnancyTest,
    TeamTest,
)

_WOMEN = (
    r"(?:(?:women|females?|mothers|patients|subjects|participants|volunteers|ladies)\b ?"
    r"(?:patients|subjects|participants|volunteers)? ?)"
)
_LEAD = re.compile(rf"(?:{_WOMEN})?(?:(?:who|that|are|is|be|with|known|to|currently|current|either) )*")
_TAIL = re.compile(rf" {_WOMEN}?\Z|(?<=[a-z]) (?:women|females?|mothers|patients|subjects|participants)\Z")
_PREGNANT = re.compile(
    r"(?:non-)?pregnan(?:t|cy|cies)(?: (?:women|females?))?|(?:a )?positive (?:serum "
    r"|urine )*pregnancy test"
)
_BREASTFEEDING = re.compile(
    r"(?:non-)?(?:breast[- ]?feed(?:ing|s)?|lactati(?:ng|on)|lactating|nursing)"
    r"(?: (?:women|females?|mothers|period|an infant|a child|infants))?"
)
_PLANNED = re.compile(
    r"(?:(?:are|is|who|who are) )?"
    r"(?:plan(?:s|ning)?|intend(?:s|ing)?|wish(?:es|ing)?|want(?:s|ing)?|trying)"
    r" (?:to (?:become|get|be) pregnant|(?:for )?(?:a )?pregnancy|on becoming pregnant)"
    r"(?: (?:during|within) [a-z0-9 ]{3,40})?"
)
_ROOTS = ("pregnan", "feed", "lactati", "nursing")
_ROOT = re.compile("|".join(_ROOTS))
_JOIN = re.compile(r",? and/or |,? and |,? or |, |/")


_NEGATIVE_TEST = re.compile(
    r"(?:(?:women|females?|female (?:patients|subjects|participants)|patients|subjects|participants"
    r"|all women)"
    r" (?:of|with|who are of|in) (?:child-?bearing|reproductive|child bearing) (?:potential|age"
    r"|capacity|years)[ ,]*"
    r"(?:\([a-z]+\) ?)?)?(?:(?:must|should|have|has|with|a|an|documented|confirmed|negative|serum|urine"
    r"|or|and/or|beta|hcg"
    r"|b-hcg|β-hcg|blood|need|to|premenopausal|women|of|childbearing"
    r"|potential)[ /-]*)*negative (?:(?:serum|urine|or|and/or|beta|hcg"
    r"|β-hcg|blood|and)[ /-]*)*pregnancy test(?P<rest>.{0,120})"
)
_CONTRACEPTION = re.compile(
    r"\b(?:contracepti(?:on|ves?)|birth control|abstinence|abstain\w*|barrier methods?)\b"
)
_PREVENTS = re.compile(
    r"\b(?:use|using|uses|practice|practicing|employ|agree|willing|must|adequate|effective|reliable"
    r"|accept\w*|on)\b"
)
_ONLY_WOMEN = re.compile(
    r"\b(?:women|woman|females?|wocbp|girls|childbearing|child-bearing"
    r"|premenopausal)\b"
)
_MEN_TOO = re.compile(r"\b(?:men|males?|man|partners?|fertile|both|patients|subjects|participants)\b")


@needs_one_of("pregnancy test", "contracepti", "birth control", "abst", "barrier")
def read_pregnancy_precaution(statement: Statement) -> Node | None:
    """A negative pregnancy test, or preventing a pregnancy: for the team, and no man's matter when only women
    are meant; None when the line is about something else."""
    words = statement.words
    is_asked_for = "pregnancy test" in words and statement.section is not Section.EXCLUSION
    if is_asked_for and _NEGATIVE_TEST.fullmatch(statement.subject):
        return AllOf((Not(PregnancyTest()), DetailTest("negative pregnancy test")))
    if not _CONTRACEPTION.search(words) or not _PREVENTS.search(words):
        return None
    is_womens = _ONLY_WOMEN.search(words) and not _MEN_TOO.search(_ONLY_WOMEN.sub(" ", words))
    return PregnancyPlanTest() if is_womens else TeamTest(Boilerplate.CONSENT)


@needs_one_of(*_ROOTS)
def read_pregnancy(statement: Statement) -> Node | None:
    """A test of pregnancy, breastfeeding or both; None when the line says anything more."""
    if not _ROOT.search(statement.words):
        return None
    affirmed = statement.affirmed()
    if affirmed is None or len(affirmed[0]) > 100:
        return None
    words, is_denied = affirmed
    words = _TAIL.sub("", words[_LEAD.match(words).end() :])  # type: ignore[union-attr]
    words = re.sub(r"^(?:non-pregnant)", "pregnant", words) if _is_non(words, statement) else words
    said = _JOIN.split(words)
    denied = _is_denied(said, is_denied, statement)
    if denied is None:
        return None
    is_denied = denied
    plain = (part.removeprefix("not ").removeprefix("currently ") for part in said)
    parts = [_part(part) or _part(part[_LEAD.match(part).end() :]) for part in plain]  # type: ignore[union-attr]
    tests = tuple(part for part in parts if part)
    if len(tests) != len(parts) or _is_non(affirmed[0], statement) is None:
        return None
    node = tests[0] if len(tests) == 1 else _joined(tests, words, is_denied)
    return Not(node) if is_denied or _is_non(affirmed[0], statement) else node


def _is_denied(said: list[str], is_denied: bool, statement: Statement) -> bool | None:
    """ "Women who are not pregnant or lactating" denies both; None where denials may meet."""
    nots = [part.startswith("not ") for part in said]
    if is_denied or not any(nots):
        return None if nots[0] else is_denied
    return True if nots[0] and statement.section is Section.INCLUSION else None


def _joined(tests: tuple[Node, ...], words: str, is_denied: bool) -> Node:
    """ "Not pregnant and not breastfeeding" denies both; elsewhere "and" may mean either."""
    return AmbiguousAnd(tests) if " and" in words and not is_denied else AnyOf(tests)


def _is_non(words: str, statement: Statement) -> bool | None:
    """Whether "non-pregnant" denies; None when it stands under exclusions or beside another denial."""
    if "non-" not in words:
        return False
    return True if statement.section.value == "inclusion" and words.count("non-") == 1 else None


def _part(words: str) -> Node | None:
    if _PLANNED.fullmatch(words) or (_CONTRACEPTION.search(words) and not _ROOT.search(words)):
        return PregnancyPlanTest()
    if words.startswith("non-"):
        return None
    if _PREGNANT.fullmatch(words):
        return PregnancyTest()
    return BreastfeedingTest() if _BREASTFEEDING.fullmatch(words) else None
