"""Reads how far a cancer must have gone, or must not: "Stage III or IV NSCLC", "No distant metastases"."""

from __future__ import annotations

import re
from dataclasses import replace

from waymark.eligibility.lines.diagnosis import read_diagnosis
from waymark.eligibility.lines.items import read_items
from waymark.eligibility.lines.needs import needs_one_of
from waymark.eligibility.lines.stage_words import StageWords, number_beside_word, stage_words
from waymark.eligibility.lines.statement import Statement, may_name
from waymark.eligibility.predicates import AllOf, ConditionTest, DetailTest, Node, Not, StageTest
from waymark.vocabulary.stages import DISTANT, METASTATIC

LONGEST = 160

_OTHER_SCALES = re.compile(
    r"\b(?:r?-?iss|international staging|durie|salmon|rai|binet|dukes|bclc|barcelona|okuda|inss|inrgs?s?"
    r"|gold|nyha|masaoka|murphy|hoehn|tanner|intergroup|irs|cog|siop|evans|child|shimada|jackson|whitmore"
    r"|clark|ps|performance|ecog|kps)\b"
)
_OTHERWISE = re.compile(
    r"\b(?:no|not|non(?!-)|nor|without|never|absence|absent|lack|unless|except\w*|exclu\w+|other|only"
    r"|allowed|permitted|eligible|acceptable|may|can|if|prior|previous\w*|history|initial\w*|original\w*"
    r"|was|were|time|risk|suspected|suspicious|possible|potential\w*|primary|second|secondary|adjuvant"
    r"|therap\w+|treat\w+|regimens?|chemo\w*|any|all|either|both|some|cohorts?|arms?|groups?|parts?|phase"
    r"|least|more|higher|greater|above|lower|below|to|from|at|family|relatives?|free|after|during|since"
    r"|until)\b"
)
"""Words beside the stage with which a line may mean another time, another case or somebody else."""
_METASTASES = re.compile(
    r"(?:(?:the|any|known|clinical|clinically|radiological|radiologic|radiographic|overt|documented"
    r"|presence of|evidence of|signs? of|existing|current|detectable|other) )*(?:distant |systemic )?"
    r"(?:metasta(?:sis|ses|tic (?:disease|cancer|tumou?rs?|malignancy|spread))|m1 disease)"
)
_FAR = re.compile(r"\b(?:distant|systemic|m1)\b")
_DISEASE = re.compile(
    r"(?:(?:histologically|cytologically|pathologically|clinically|confirmed|proven|documented|known"
    r"|evidence of|presence of|diagnosis of|diagnosed|must have|have|has|having|with|a|an|the|or|and|of|is"
    r"|that|cancer|disease|tumou?rs?|malignan(?:t|cy|cies)|neoplasms?|solid)\b[ ,]*)*"
)
_AMENABLE = re.compile(
    r",? (?:and )?(?:(?:that|which|who) (?:is|are) )?not (?:amenable|suitable|candidates?|eligible)"
    r" (?:to|for) [\w ,/-]+\Z"
)
_ASIDE = re.compile(
    r" \((?:(?:by|per|as per|according to) )?(?:the )?(?:(?:ajcc|uicc|tnm|figo)\b[^()]{0,60}"
    r"|(?:es|ls|r/r)[ -][^()]{0,40})\)"
)
"""Where the stages are written, and short forms of what stands before them."""
_BEFORE = re.compile(r"[ ,(]*\Z")
_LEADS_TO_IT = re.compile(r"[ ,(]*(?:\b(?:(?:that|which|who) (?:is|are|has|have)|with|of|in)\b)?[ ,(]*\Z")
_JOINED_BEFORE = re.compile(r"(?:\b(?:or|and|nor|versus|vs)|[/&;:+-])\s*\Z")
_JOINED_AFTER = re.compile(r"\s*(?:,|;|/|-|&|\+|\b(?:or|and|nor|vs|versus|to|in|at|by|as|on|for)\b)")


@needs_one_of(
    "stage", "metasta", "advanced", "localized", "localised", "recurrent", "relaps", "refractory", "newly"
)
def read_stage(statement: Statement) -> Node | None:
    """A test of the stage, beside the cancer that the line names; None when any word is left over."""
    affirmed = statement.affirmed()
    if affirmed is None or len(affirmed[0]) > LONGEST:
        return None
    words, is_denied = affirmed
    if _METASTASES.fullmatch(words):
        node: Node | None = StageTest(spreads=(DISTANT if _FAR.search(words) else METASTATIC,))
    else:
        node = _staged(words, statement)
    return Not(node) if node and is_denied else node


def _staged(words: str, statement: Statement) -> Node | None:
    amenable = _AMENABLE.search(words)
    if amenable and stage_words(amenable[0]) is None:
        node = _staged(words[: amenable.start()], statement)
        return AllOf((node, DetailTest(amenable[0].strip(" ,")))) if node else None
    words = number_beside_word(words)
    found = stage_words(words)
    if found is None or _OTHER_SCALES.search(words):
        return None
    rest = _rest(words, found)
    is_of_other = _is_apart(words, found, statement)
    if rest is None or is_of_other or _OTHERWISE.search(rest):
        return None
    return found.node if _DISEASE.fullmatch(rest) else _with_illness(words, rest, statement)


def _is_apart(words: str, found: StageWords, statement: Statement) -> bool:
    """Whether the words belong to what follows: "AML with recurrent cytogenetic abnormalities"."""
    is_behind = may_name(words[: found.start], statement.vocabulary)
    return is_behind and not _DISEASE.fullmatch(words[found.end :].strip(" ,.()"))


def _rest(words: str, found: StageWords) -> str | None:
    """The words without those of the stage; None where it is joined to something else."""
    before, after = words[: found.start], words[found.end :]
    if _JOINED_BEFORE.search(before) or _JOINED_AFTER.match(after):
        return None
    if before.count("(") > before.count(")"):
        if not (before.rstrip().endswith("(") and after.startswith(")")):
            return None
        after = after[1:]
    lead = _BEFORE if after.strip() else _LEADS_TO_IT
    rest = " ".join(f"{lead.sub('', before)} {after}".split())
    return _ASIDE.sub("", rest).strip(" ,")


def _with_illness(words: str, rest: str, statement: Statement) -> Node | None:
    """The cancer and its stage, beside what else narrows it."""
    beside = replace(statement, words=rest)
    named = read_diagnosis(beside) or read_items(beside)
    parts = named.of if isinstance(named, AllOf) else (named,)
    tests = [part for part in parts if isinstance(part, ConditionTest)]
    if len(tests) != 1 or not all(isinstance(part, (ConditionTest, DetailTest)) for part in parts):
        return None
    illness = tests[0].name
    found = stage_words(words, illness)
    if found is None or not statement.vocabulary.conditions.is_kind_of(illness, "cancer"):
        return None
    return AllOf((*(part for part in parts if part), found.node))
