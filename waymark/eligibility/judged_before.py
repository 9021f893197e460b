"""What was found of a trial before, for facts that say the same: a further turn judges only what it touches.

Nothing that a person told is kept: of the facts a digest, of a verdict all but the facts in its receipts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from hashlib import blake2b
from operator import is_
from typing import NamedTuple, cast
from weakref import ref

from waymark.eligibility.asking import asked_after
from waymark.eligibility.criteria import Criterion
from waymark.eligibility.verdicts import Finding, Receipt, Verdict
from waymark.profile.facts import Fact, FactName
from waymark.profile.profile import Profile
from waymark.trials.trial import Trial
from waymark.vocabulary.vocabulary import Vocabulary

PEOPLE_AT_A_TIME = 2
"""Verdicts kept of each trial, of those told last."""

_OF_EVERY_TRIAL = frozenset(
    (FactName.AGE, FactName.SEX, FactName.CONDITION, FactName.COMORBIDITY, FactName.INFECTION)
)
"""What a record's own fields ask after, whatever its lines do."""


class Told(NamedTuple):
    """The facts of a profile that a trial asks after, and what tells them from others."""

    facts: tuple[Fact, ...]
    digest: bytes


class _Kept(NamedTuple):
    """A verdict without facts, what it rests on, and which of the facts told stand in which finding."""

    trial: ref[Trial]
    digest: bytes
    today: date
    vocabulary: Vocabulary
    verdict: Verdict
    places: tuple[tuple[int, tuple[int, ...]], ...]


class JudgedBefore:
    """The last verdicts on one record's criteria, kept with the first of its lines: as long as they are."""

    def __init__(self, criteria: tuple[Criterion, ...]) -> None:
        self._rest = criteria[1:]  # with the first, it would keep itself
        self._asked_after = _OF_EVERY_TRIAL.union(
            *(asked_after(one) for one in criteria if one.tree is not None)
        )
        self._kept: tuple[_Kept, ...] = ()

    def is_of(self, criteria: tuple[Criterion, ...]) -> bool:
        """Whether these are the very lines."""
        return len(criteria) == len(self._rest) + 1 and all(map(is_, criteria[1:], self._rest))

    def told(self, profile: Profile) -> Told | None:
        """What the profile tells of all that these lines ask after; None when it cannot be told apart."""
        known = profile.worked_out
        key = (JudgedBefore, self._asked_after)
        if key not in known:
            known[key] = _told(profile, self._asked_after)
        return cast("Told | None", known[key])

    def verdict(self, trial: Trial, told: Told, today: date, vocabulary: Vocabulary) -> Verdict | None:
        """The verdict for these facts; None when they were not judged before."""
        for one in self._kept:
            if one.digest == told.digest and one.trial() is trial and one.today == today:
                return _with_facts(one, told.facts) if one.vocabulary is vocabulary else None
        return None

    def keep(self, verdict: Verdict, trial: Trial, told: Told, today: date, vocabulary: Vocabulary) -> None:
        """Keeps a verdict in place of the oldest."""
        places = _places(verdict.findings, told.facts)
        if places is not None:
            bare = list(verdict.findings)
            for number, _ in places:
                bare[number] = _finding_with((), bare[number])
            kept = _Kept(ref(trial), told.digest, today, vocabulary, _verdict_with(bare, verdict), places)
            self._kept = (kept, *self._kept[: PEOPLE_AT_A_TIME - 1])


def judged_before(criteria: Sequence[Criterion]) -> JudgedBefore | None:
    """What is kept of these criteria; None for those of which nothing can be kept."""
    if not isinstance(criteria, tuple) or not criteria:
        return None
    memory = criteria[0].worked_out
    found = cast("JudgedBefore | None", memory.get(JudgedBefore))
    if found is None or not found.is_of(criteria):
        found = memory[JudgedBefore] = JudgedBefore(criteria)
    return found


def _told(profile: Profile, names: frozenset[FactName]) -> Told | None:
    """None where two facts say the same: in a receipt one of them may stand for both."""
    told = [(fact, said) for fact, said in _all_said(profile) if fact.name in names]
    said = [said for _, said in told]
    if len(set(said)) < len(said):
        return None
    digest = blake2b("".join(said).encode("utf-8", "surrogatepass"), digest_size=16).digest()
    return Told(tuple(fact for fact, _ in told), digest)


def _all_said(profile: Profile) -> Sequence[tuple[Fact, str]]:
    """Each fact with what it says: all but who said it, in which words and when, for which no line asks."""
    known = profile.worked_out
    if _all_said not in known:
        known[_all_said] = [
            (fact, repr(replace(fact, words=None, start=None, end=None, about=None, turn=None)))
            for fact in profile.facts
        ]
    return cast("Sequence[tuple[Fact, str]]", known[_all_said])


def _places(
    findings: Sequence[Finding], told: Sequence[Fact]
) -> tuple[tuple[int, tuple[int, ...]], ...] | None:
    """Which of the facts told stand in which finding; None when one of them is another's."""
    place_of = {id(fact): place for place, fact in enumerate(told)}
    try:
        return tuple(
            (number, tuple(place_of[id(fact)] for fact in finding.receipt.facts))
            for number, finding in enumerate(findings)
            if finding.receipt.facts
        )
    except KeyError:
        return None


def _with_facts(kept: _Kept, told: Sequence[Fact]) -> Verdict:
    findings = list(kept.verdict.findings)
    for number, places in kept.places:
        findings[number] = _finding_with(tuple([told[place] for place in places]), findings[number])
    return _verdict_with(findings, kept.verdict)


def _finding_with(facts: tuple[Fact, ...], finding: Finding) -> Finding:
    name, label, section, kind, rule, receipt = finding
    return Finding(name, label, section, kind, rule, Receipt(receipt.criterion, facts))


def _verdict_with(findings: Sequence[Finding], of: Verdict) -> Verdict:
    return Verdict(of.nct_id, of.fit, of.warnings, tuple(findings), of.would_have_to_change)
