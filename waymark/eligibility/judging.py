"""Judges one profile against one trial, line by line, and says what stands behind each finding."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import cast

from waymark.eligibility.alternatives import (
    goes_with_another,
    is_no_for_stage,
    with_alternatives,
    with_other_stages,
)
from waymark.eligibility.answers.tree import Judge, RecordSays
from waymark.eligibility.case import Case, case_of
from waymark.eligibility.changes import changes_for, of_field, to_be_known, to_hold
from waymark.eligibility.criteria import Criterion, Section, SharedTree
from waymark.eligibility.fit import fit_of
from waymark.eligibility.found import FieldFound, Findings, Found, Judged
from waymark.eligibility.known_before import ILLNESSES, known_before
from waymark.eligibility.labels import label_of
from waymark.eligibility.predicates import Node
from waymark.eligibility.reading import read_line
from waymark.eligibility.record_fields import (
    AGE,
    CONDITIONS,
    SEX,
    judge_age,
    judge_conditions,
    judge_sex,
    studied_names,
)
from waymark.eligibility.rules import Rule
from waymark.eligibility.telling import Told, told_by
from waymark.eligibility.verdicts import Finding, FindingLabel, RecordField, Verdict, WarningCode
from waymark.profile.facts import FactName
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

_INTRODUCTION = Found(FindingLabel.UNKNOWN, Rule.INTRODUCTION.word)
_NOT_READ = Found(FindingLabel.UNKNOWN, Rule.NOT_READ.word)
_OPEN = (FindingLabel.UNKNOWN, FindingLabel.ASK_TEAM)
_ASKED_BY = {AGE: frozenset({FactName.AGE}), SEX: frozenset({FactName.SEX}), CONDITIONS: ILLNESSES}


def judge(
    trial: Trial,
    criteria: Sequence[Criterion],
    profile: Profile,
    *,
    today: date,
    vocabulary: Vocabulary,
) -> Verdict:
    """The whole verdict: warnings, age, sex, conditions where no line names them, then every line in order.

    The same trial, criteria, profile and day give the same verdict. What was found of a line is worked out
    once for the facts it asks after (`known_before`).
    """
    case = case_of(trial, criteria, profile, today=today, vocabulary=vocabulary)
    return judged(case).verdict(trial.nct_id, criteria, case.told)


def judged(case: Case) -> Judged:
    """What was found of the trial, without the words."""
    return case.known(Judged, anew=_judge_anew, again=_judge_again)


def judge_line(
    text: str, section: Section, profile: Profile, *, today: date, vocabulary: Vocabulary
) -> Finding:
    """The finding of one line on its own, read as a whole."""
    return judge_alone(text, section, profile, today=today, vocabulary=vocabulary).findings[0]


def judge_alone(
    text: str, section: Section, profile: Profile, *, today: date, vocabulary: Vocabulary
) -> Verdict:
    """One line as if it were all of a trial: one finding, and no record behind it (`nct_id` is None)."""
    criterion, told = read_line(text, section, vocabulary), told_by(profile)
    found = (_judge_criterion(criterion, Judge(profile, vocabulary, today=today), told, today),)
    fit, unclear = fit_of(found, age=None, conditions=known_before((criterion,)).conditions)
    changes = changes_for((criterion.id,), found, fit, unclear)
    return Verdict(None, fit, (), Findings((), (criterion,), found, told), changes)


def _judge_anew(case: Case) -> Judged:
    studied = studied_names(case.trial, case.vocabulary.conditions)
    names = (AGE, SEX) if case.before.names_its_condition else (AGE, SEX, CONDITIONS)
    fields = tuple([_judge_field(name, studied, case) for name in names])
    says = _says(fields, studied, case.trial.eligibility)
    by = case.judge(says)
    alone = tuple(
        [
            _unread(one) if one.predicate is None else _judge_read(one, asked_after, by, case)
            for one, asked_after in zip(case.criteria, case.before.asked_after, strict=True)
        ]
    )
    return _concluded(case, says, _warnings(case.trial, case.today), fields, alone)


def _judge_again(case: Case, known: Judged, changed: frozenset[FactName]) -> Judged:
    """What asks after these facts is judged, all else is as it was."""
    studied = known.says.studied
    fields = tuple(
        [
            one if changed.isdisjoint(_ASKED_BY[one.name]) else _judge_field(one.name, studied, case)
            for one in known.fields
        ]
    )
    says = _says(fields, studied, case.trial.eligibility)
    by = case.judge(says)
    lines = list(known.alone)
    for number in case.before.asking_after(changed):
        lines[number] = _judge_criterion(case.criteria[number], by, case.told, case.today)
    alone = tuple(lines)
    if alone == known.alone and fields == known.fields:
        return known
    return _concluded(case, says, known.warnings, fields, alone)


def _concluded(
    case: Case,
    says: RecordSays,
    warnings: tuple[WarningCode, ...],
    fields: tuple[FieldFound, ...],
    alone: tuple[Found, ...],
) -> Judged:
    lines = with_other_stages(alone, case.criteria) if any([is_no_for_stage(one) for one in alone]) else alone
    shown = (*[one.found for one in fields], *lines)
    conditions = [len(fields) + number for number in case.before.conditions]
    conditions += range(2, len(fields))
    if any([one.goes_with_another for one in alone]) and _is_taken(case, shown, conditions, says.studied):
        shown = with_alternatives(shown)
    fit, unclear = fit_of(shown, age=0, conditions=conditions)
    names = [*[one.name for one in fields], *[one.id for one in case.criteria]]
    changes = changes_for(names, shown, fit, unclear)
    return Judged(says, warnings, fields, alone, shown, fit, changes)


def _is_taken(case: Case, found: Sequence[Found], conditions: Sequence[int], studied: Sequence[str]) -> bool:
    """Whether the record, or one of its lines, takes the illness told."""
    if any(found[number].label is FindingLabel.MET for number in conditions):
        return True
    of_record = judge_conditions(case.trial, case.profile, case.vocabulary.conditions, studied)
    return of_record.label is FindingLabel.MET


def _judge_field(name: str, studied: Sequence[str], case: Case) -> FieldFound:
    eligibility, profile = case.trial.eligibility, case.profile
    if name == AGE:
        finding = judge_age(eligibility, profile)
    elif name == SEX:
        finding = judge_sex(eligibility, profile)
    else:
        finding = judge_conditions(case.trial, profile, case.vocabulary.conditions, studied)
    changes = of_field(finding, eligibility, case.today)
    places = case.told.places(finding.receipt.facts)
    found = Found(finding.label, finding.rule, places, to_hold=changes)
    return FieldFound(name, finding.kind, cast("RecordField", finding.receipt.criterion), found)


def _says(fields: Sequence[FieldFound], studied: tuple[str, ...], eligibility: Eligibility) -> RecordSays:
    return RecordSays(fields[0].found.label, fields[1].found.label, eligibility.gender_based, studied)


def _judge_read(criterion: Criterion, asked_after: frozenset[FactName], by: Judge, case: Case) -> Found:
    """What is found of a line that was read."""
    if not asked_after.isdisjoint(case.profile.told):
        return _judge_criterion(criterion, by, case.told, case.today)
    # Whoever told nothing that a line asks after gets the same of all such lines: it is worked out once.
    memory = cast("SharedTree", criterion.shared).worked_out
    found = memory.get(criterion.section)
    if found is None:
        found = _judge_criterion(criterion, by, case.told, case.today)
        if found.label in _OPEN:  # else it names the line, or rests on what the record says
            memory[criterion.section] = found
    return cast("Found", found)


def _judge_criterion(criterion: Criterion, by: Judge, told: Told, today: date) -> Found:
    tree = criterion.tree
    return _unread(criterion) if tree is None else _judge_tree(criterion, tree, by, told, today)


def _unread(criterion: Criterion) -> Found:
    return _INTRODUCTION if criterion.text.rstrip().endswith(":") else _NOT_READ


def _judge_tree(criterion: Criterion, tree: Node, by: Judge, told: Told, today: date) -> Found:
    answer = by.answer(tree, wanted=criterion.section is not Section.EXCLUSION)
    label, rule = label_of(answer, criterion.section)
    says_no = label is FindingLabel.NOT_MET
    groups = [leaf.facts for leaf in (answer.deciding if says_no else answer.all_leaves) if leaf.facts]
    places = told.places(groups[0]) if groups else ()
    if len(groups) > 1:
        places = tuple(dict.fromkeys(place for facts in groups for place in told.places(facts)))
    if rule is Rule.DIAGNOSIS_DIFFERENT and criterion.section is Section.EXCLUSION:
        # The illness told says nothing of another that keeps out: nothing was told of that one.
        of_it = [leaf for leaf in answer.all_leaves if leaf.rule is not Rule.DIAGNOSIS_DIFFERENT]
        about_it = tuple(dict.fromkeys(place for leaf in of_it for place in told.places(leaf.facts)))
        return Found(label, Rule.NOT_TOLD.word, about_it, to_be_known(answer))
    if says_no:
        changes, is_one_of_several = (
            to_hold(criterion.id, answer, today),
            goes_with_another(criterion, rule, answer),
        )
        known = to_be_known(answer) if is_one_of_several else ()
        return Found(label, rule.word, places, known, changes, is_one_of_several)
    return Found(label, rule.word, places, to_be_known(answer) if label in _OPEN else ())


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
