"""Judges one profile against one trial, line by line, and says what stands behind each finding."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import cast

from waymark.eligibility.alternatives import with_alternatives
from waymark.eligibility.answers.tree import Judge, RecordSays
from waymark.eligibility.answers.truth import Answer
from waymark.eligibility.asking import asked_after
from waymark.eligibility.changes import changes_for
from waymark.eligibility.criteria import Criterion, Section
from waymark.eligibility.fit import fit_of
from waymark.eligibility.judged_before import judged_before
from waymark.eligibility.labels import label_of
from waymark.eligibility.predicates import Node
from waymark.eligibility.reading import read_line
from waymark.eligibility.record_fields import judge_age, judge_conditions, judge_sex, studied_names
from waymark.eligibility.rules import Rule
from waymark.eligibility.verdicts import (
    CriterionWords,
    Finding,
    FindingLabel,
    Receipt,
    Verdict,
    WarningCode,
)
from waymark.profile.facts import Fact
from waymark.profile.profile import Profile
from waymark.trials.freshness import (
    every_site_closed,
    names_a_contact,
    stale_record,
    was_open_when_last_known,
)
from waymark.trials.trial import Eligibility, Trial
from waymark.trials.vocabulary import TextSource
from waymark.vocabulary.vocabulary import Vocabulary

_Judged = tuple[Finding, Answer | None]


def judge(
    trial: Trial,
    criteria: Sequence[Criterion],
    profile: Profile,
    *,
    today: date,
    vocabulary: Vocabulary,
) -> Verdict:
    """The whole verdict: warnings, age, sex, conditions where no line names them, then every line in order.

    The same trial, criteria, profile and day give the same verdict; it is worked out once (`judged_before`).
    """
    before = judged_before(criteria)
    told = before.told(profile) if before else None
    if before is None or told is None:
        return _judge_anew(trial, criteria, profile, today, vocabulary)
    verdict = before.verdict(trial, told, today, vocabulary)
    if verdict is None:
        verdict = _judge_anew(trial, criteria, profile, today, vocabulary)
        before.keep(verdict, trial, told, today, vocabulary)
    return verdict


def _judge_anew(
    trial: Trial, criteria: Sequence[Criterion], profile: Profile, today: date, vocabulary: Vocabulary
) -> Verdict:
    studied = studied_names(trial, vocabulary.conditions)
    of_condition = judge_conditions(trial, profile, vocabulary.conditions, studied)
    fields = _judge_fields(trial, criteria, profile, of_condition)
    says = RecordSays(fields[0].label, fields[1].label, trial.eligibility.gender_based, studied)
    by = Judge(profile, vocabulary, says, today)
    lines = [_judge_criterion(one, by) for one in criteria]
    answers = [answer for _, answer in lines]
    findings = with_alternatives(
        (*fields, *(finding for finding, _ in lines)),
        list(zip(criteria, answers, strict=True)),
        is_studied=of_condition.label is FindingLabel.MET,
    )
    judged = list(zip(findings, (*(None for _ in fields), *answers), strict=True))
    fit, unclear = fit_of(findings)
    return Verdict(
        nct_id=trial.nct_id,
        fit=fit,
        warnings=_warnings(trial, today),
        findings=findings,
        would_have_to_change=changes_for(judged, trial.eligibility, fit, unclear, today=today),
    )


def judge_line(
    text: str, section: Section, profile: Profile, *, today: date, vocabulary: Vocabulary
) -> Finding:
    """The finding of one line on its own, read as a whole."""
    return judge_alone(text, section, profile, today=today, vocabulary=vocabulary).findings[0]


def judge_alone(
    text: str, section: Section, profile: Profile, *, today: date, vocabulary: Vocabulary
) -> Verdict:
    """One line as if it were all of a trial: one finding, and no record behind it (`nct_id` is None)."""
    criterion = read_line(text, section, vocabulary)
    finding, answer = _judge_criterion(criterion, Judge(profile, vocabulary, today=today))
    fit, unclear = fit_of([finding])
    changes = changes_for([(finding, answer)], Eligibility(), fit, unclear, today=today)
    return Verdict(None, fit, (), (finding,), changes)


def names_its_condition(criteria: Sequence[Criterion]) -> bool:
    """Whether an inclusion line that was read says which condition the trial is for."""
    return any(one.is_for_illness for one in criteria)


def _judge_fields(
    trial: Trial, criteria: Sequence[Criterion], profile: Profile, of_condition: Finding
) -> tuple[Finding, ...]:
    fields = (judge_age(trial.eligibility, profile), judge_sex(trial.eligibility, profile))
    if names_its_condition(criteria):
        return fields
    return (*fields, of_condition)


def _judge_criterion(criterion: Criterion, by: Judge) -> _Judged:
    if criterion.tree is None:
        return _unread(criterion), None
    if not asked_after(criterion).isdisjoint(by.profile.told):
        return _judge_tree(criterion, criterion.tree, by)
    # Whoever told nothing that the line asks after gets the same: that is worked out once.
    found = criterion.worked_out.get(_judge_tree)
    if found is None:
        found = criterion.worked_out[_judge_tree] = _judge_tree(criterion, criterion.tree, by)
    return cast("_Judged", found)


def _judge_tree(criterion: Criterion, tree: Node, by: Judge) -> _Judged:
    answer = by.answer(tree, wanted=criterion.section is not Section.EXCLUSION)
    label, rule = label_of(answer, criterion.section)
    shown = answer.deciding if label is FindingLabel.NOT_MET else answer.all_leaves
    told = [leaf.facts for leaf in shown if leaf.facts]
    facts = told[0] if len(told) == 1 else tuple(dict.fromkeys(fact for facts in told for fact in facts))
    return _finding(criterion, label, rule, facts), answer


def _unread(criterion: Criterion) -> Finding:
    """The finding of a line that was not read: the same for everybody, so made once."""
    found = criterion.worked_out.get(_unread)
    if found is None:
        rule = Rule.INTRODUCTION if criterion.text.rstrip().endswith(":") else Rule.NOT_READ
        found = criterion.worked_out[_unread] = _finding(criterion, FindingLabel.UNKNOWN, rule, ())
    return cast("Finding", found)


def _finding(criterion: Criterion, label: FindingLabel, rule: Rule, facts: tuple[Fact, ...]) -> Finding:
    words = CriterionWords(criterion.text, criterion.start, criterion.end)
    kind = criterion.kind.word
    return Finding(criterion.id, label, criterion.section, kind, rule.word, Receipt(words, facts))


def _warnings(trial: Trial, today: date) -> tuple[WarningCode, ...]:
    if not was_open_when_last_known(trial):
        return (WarningCode.NOT_OPEN,)
    # Our starter copies leave contacts out, so their silence says nothing about the record.
    is_without_contact = trial.text_source is TextSource.REGISTRY and not names_a_contact(trial)
    told = (
        (WarningCode.STALE_RECORD, stale_record(trial, today=today) is not None),
        (WarningCode.SITES_CLOSED, every_site_closed(trial)),
        (WarningCode.NO_CONTACT, is_without_contact),
    )
    return tuple(code for code, holds in told if holds)
