"""Lines that name several illnesses, or stages, one under the other: mostly any one of them is enough."""

from __future__ import annotations

import re
from collections.abc import Sequence

from waymark.eligibility.answers.truth import Answer
from waymark.eligibility.criteria import Criterion, Section
from waymark.eligibility.found import Found
from waymark.eligibility.kinds import with_polarity
from waymark.eligibility.predicates import AllOf, StageTest
from waymark.eligibility.rules import Rule
from waymark.eligibility.verdicts import FindingLabel

_SHUT_OUT = frozenset({Rule.DIAGNOSIS_IS_NOT, Rule.DIAGNOSIS_CARRIER_ONLY})
_ANOTHER_STAGE = Rule.STAGE_IS_NOT.word
_SPEAKS_OF_STAGE = re.compile(
    r"\A(?!.*\b(?:no|prior|previous|therapy|regimens?|chemotherapy|brain|cns|uln)\b)"
    r".*(?:\bstage[sd]?\b|metasta|advanced|recurren|relaps|refractor|resect|locali[sz]ed|\bT[1-4]|progress)",
    re.IGNORECASE | re.DOTALL,
)
_NOT_THE_ONE_TOLD = _SHUT_OUT | {Rule.DIAGNOSIS_DIFFERENT}


def with_alternatives(found: Sequence[Found]) -> tuple[Found, ...]:
    """What was found where another line or the record takes the illness told: no firm no for another one.

    "Type 1 diabetes" and "Type 2 diabetes" as two inclusion lines cannot both be asked of one person, nor
    the limit of "heart failure (LVEF at most 35 %)" of an obese one in a trial for both illnesses.
    """
    return tuple(_opened(one) if one.goes_with_another else one for one in found)


def is_no_for_stage(found: Found) -> bool:
    """Whether a line says no because the cancer has gone less far than it asks for, or further."""
    return found.rule == _ANOTHER_STAGE and found.label is FindingLabel.NOT_MET


def with_other_stages(found: Sequence[Found], criteria: Sequence[Criterion]) -> tuple[Found, ...]:
    """What was found of the lines, with no firm no for one stage where another line may take this one.

    "Stage IIIB disease", "Stage IV disease" and "Recurrent disease allowed" may be three lines.
    """
    asking = [one for line, one in zip(criteria, found, strict=True) if _may_ask_for_stage(line)]
    if all(one.label is FindingLabel.NOT_MET for one in asking):
        return tuple(found)
    return tuple(_one_of_several(one) if is_no_for_stage(one) else one for one in found)


def _may_ask_for_stage(line: Criterion) -> bool:
    if line.section is Section.EXCLUSION:
        return False
    tests = [] if line.tree is None else list(with_polarity(line.tree, True))
    of_stage = [is_wanted for test, is_wanted in tests if isinstance(test, StageTest)]
    return any(of_stage) if of_stage else _SPEAKS_OF_STAGE.search(line.text) is not None


def _one_of_several(found: Found) -> Found:
    return found._replace(label=FindingLabel.UNKNOWN, rule=Rule.ONE_OF_SEVERAL.word, to_hold=())


def goes_with_another(criterion: Criterion, rule: Rule, answer: Answer) -> bool:
    """Whether a line that says no asks for another illness than the one told, and for more of its people."""
    if criterion.section is not Section.INCLUSION:
        return False
    parts = criterion.tree.of if isinstance(criterion.tree, AllOf) else ()
    return rule in _SHUT_OUT or any(
        leaf.rule in _NOT_THE_ONE_TOLD and leaf.leaf in parts for leaf in answer.all_leaves
    )


def _opened(found: Found) -> Found:
    return found._replace(
        label=FindingLabel.UNKNOWN,
        rule=Rule.DIAGNOSIS_DIFFERENT.word,
        to_hold=(),
        goes_with_another=False,
    )
