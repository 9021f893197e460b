"""From what was found of each line to the fit of one trial."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from waymark.eligibility.answers.truth import BOILERPLATE_RULES
from waymark.eligibility.found import Found
from waymark.eligibility.verdicts import FindingLabel, Fit

_BOILERPLATE = frozenset(rule.word for rule in BOILERPLATE_RULES)
_MET, _ASK = FindingLabel.MET, FindingLabel.ASK_TEAM


def fit_of(
    found: Sequence[Found], *, age: int | None, conditions: Sequence[int]
) -> tuple[Fit, frozenset[int]]:
    """The fit, and where those stand that make it unclear.

    `age` is where the record's age stands (None: not judged), `conditions` where the inclusions that name an
    illness do. UNLIKELY with one NOT_MET; UNCLEAR when age or condition is not MET, or a told fact is for
    the team.
    """
    labels = [one.label for one in found]
    if FindingLabel.NOT_MET in labels:
        return Fit.UNLIKELY, frozenset()
    unclear = _what_is_unclear(found, labels, age, conditions)
    return (Fit.UNCLEAR if unclear else Fit.POSSIBLE), unclear


def _what_is_unclear(
    found: Sequence[Found], labels: Sequence[FindingLabel], age: int | None, conditions: Collection[int]
) -> frozenset[int]:
    """What keeps a trial without a no from being POSSIBLE.

    Of several illnesses named on lines of their own, one is enough; the others are alternatives.
    """
    unclear = {at for at, label in enumerate(labels) if label is _ASK and found[at].rule not in _BOILERPLATE}
    if age is not None and labels[age] is not _MET:
        unclear.add(age)
    if all(labels[at] is not _MET for at in conditions):
        unclear.update(conditions)
    return frozenset(unclear)
