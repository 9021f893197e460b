"""One trial for one person as a card: the warning first, then the fit and the reasons for it."""

from __future__ import annotations

from datetime import date

from waymark.eligibility.change_rules import ChangeRule
from waymark.eligibility.criteria import CriterionKind
from waymark.eligibility.rules import Rule
from waymark.eligibility.verdicts import CriterionWords, Finding, FindingLabel, Verdict, WarningCode
from waymark.profile.facts import FactName
from waymark.profile.profile import Profile
from waymark.trials.trial import Trial
from waymark.wording.dates import words_for_date
from waymark.wording.facts import short_clause
from waymark.wording.lists import counted, joined_some, shortened
from waymark.wording.people import person_of
from waymark.wording.phrases import one_line, phrase, phrase_for
from waymark.wording.places import NearestSite, where_line
from waymark.wording.plain import first_aim, plain_sentence
from waymark.wording.study import enrollment_line, sponsor_lines
from waymark.wording.verdicts import words_for_change, words_for_fit, words_for_reason
from waymark.wording.warnings import words_for_warning

_USUAL = frozenset(rule.value for rule in (Rule.CONSENT, Rule.FOLLOW_UP, Rule.TEAM_JUDGEMENT))
_NO_NAME = frozenset({CriterionKind.UNREAD.value, CriterionKind.COMPOSITE.value})
_MOST_KINDS = 4
_TOLD = {
    CriterionKind.DIAGNOSIS.value: FactName.CONDITION,
    CriterionKind.TREATMENT.value: FactName.TREATMENT,
}
_MOST_LINE = 90  # a card is read on a phone; the details show every line whole


def trial_card_text(
    trial: Trial,
    verdict: Verdict,
    profile: Profile,
    *,
    today: date,
    distance: NearestSite | None = None,
    number: int | None = None,
    language: str = "en",
) -> str:
    """The card as plain lines, never an empty one. `number` is its place in the list shown."""
    warnings = [words_for_warning(code, trial, today, language=language) for code in verdict.warnings]
    lines = [
        _header(trial, number, language=language),
        *warnings,
        words_for_fit(verdict.fit, profile, language=language),
        phrase("card.plain", language=language, sentence=plain_sentence(trial, language=language)),
        *first_aim(trial, language=language),
        _title(trial, language=language),
        _in_short(trial, language=language),
        _fits(verdict, profile, language=language),
        _against(trial, verdict, profile, language=language),
        *_unknown(verdict, profile, language=language),
        *_ask(trial, verdict, language=language),
        *_time_left(verdict, profile, language=language),
        where_line(trial, distance, language=language),
        freshness_line(trial, is_stale=WarningCode.STALE_RECORD in verdict.warnings, language=language),
        phrase("card.source", language=language, nct_id=trial.nct_id),
    ]
    return "\n".join(lines)


def findings_labelled(verdict: Verdict, label: FindingLabel) -> tuple[Finding, ...]:
    """The verdict's findings with that label, in the record's order."""
    return tuple(finding for finding in verdict.findings if finding.label is label)


def open_lines(verdict: Verdict) -> tuple[Finding, ...]:
    """What is not known yet; a line that only leads to others is no open point."""
    unknown = findings_labelled(verdict, FindingLabel.UNKNOWN)
    return tuple(finding for finding in unknown if finding.rule != Rule.INTRODUCTION.value)


def freshness_line(trial: Trial, *, is_stale: bool = False, language: str = "en") -> str:
    """The record's status and dates with their day; of a stale record, only as what the record says."""
    not_said = phrase("not_said", language=language)
    status = phrase_for(trial.overall_status, language=language) if trial.overall_status else not_said
    posted = trial.dates.last_update_posted
    updated = words_for_date(posted, language=language) if posted else not_said
    key = "dialogue.fresh_but_stale" if is_stale else "card.fresh"
    line = phrase(key, language=language, status=status, updated=updated)
    if trial.data_processed is None:
        return line
    read = words_for_date(trial.data_processed, language=language)
    return f"{line} {phrase('card.read', language=language, date=read)}"


def _header(trial: Trial, number: int | None, *, language: str) -> str:
    if number is None:
        return str(trial.nct_id)
    return phrase("card.number", language=language, number=number, nct_id=trial.nct_id)


def _title(trial: Trial, *, language: str) -> str:
    quote = phrase("quote", language=language, words=one_line(trial.brief_title))
    return phrase("card.title", language=language, quote=quote)


def _in_short(trial: Trial, *, language: str) -> str:
    """Who runs it and for how many people, on one line."""
    return " ".join((sponsor_lines(trial, language=language)[0], enrollment_line(trial, language=language)))


def _fits(verdict: Verdict, profile: Profile, *, language: str) -> str:
    spoken_of = person_of(profile, language=language)
    facts = [
        fact
        for finding in findings_labelled(verdict, FindingLabel.MET)
        for fact in finding.receipt.facts
        if fact.is_answered
    ]
    clauses = list(dict.fromkeys(short_clause(fact, spoken_of, language=language) for fact in facts))
    if not clauses:
        return phrase("card.fits_nothing", language=language)
    return phrase("card.fits", language=language, facts=joined_some(clauses, most=6, language=language))


def _against(trial: Trial, verdict: Verdict, profile: Profile, *, language: str) -> str:
    against = findings_labelled(verdict, FindingLabel.NOT_MET)
    if not against:
        return phrase("card.against_nothing", language=language)
    first = words_for_reason(
        against[0], profile, text_source=trial.text_source, most=_MOST_LINE * 2, language=language
    )
    line = phrase("card.against", language=language, reasons=first)
    reasons = {
        finding.rule for finding in against
    }  # a line that repeats the record's age is no second reason
    if len(reasons) == 1:
        return line
    return f"{line} {counted('card.against_more', len(reasons) - 1, language=language)}"


def _unknown(verdict: Verdict, profile: Profile, *, language: str) -> list[str]:
    """What is open by its kind; a kind that stands under "What fits" is not named again, only counted."""
    unknown = open_lines(verdict)
    told = {finding.kind for finding in findings_labelled(verdict, FindingLabel.MET) if finding.receipt.facts}
    unread = [finding for finding in unknown if finding.kind in _NO_NAME | told]
    kinds = dict.fromkeys(finding.kind for finding in unknown if finding not in unread)
    lines = [_kind(kind, profile, language=language) for kind in list(kinds)[:_MOST_KINDS]]
    if unread or len(kinds) > _MOST_KINDS:
        others = sum(finding in unread or finding.kind in list(kinds)[_MOST_KINDS:] for finding in unknown)
        lines.append(counted("card.unread", others, language=language))
    if not lines:
        return []
    named = joined_some(lines, most=_MOST_KINDS + 1, language=language)
    return [phrase("card.unknown", language=language, lines=named)]


def _kind(kind: str, profile: Profile, *, language: str) -> str:
    """ "The illness"; "more about the illness" where it was told, and the line asks for more."""
    fact = profile.fact(_TOLD[kind]) if kind in _TOLD else None
    more = fact is not None and fact.is_answered
    return phrase(f"{'card.more_about' if more else 'CriterionKind'}.{kind}", language=language)


def _ask(trial: Trial, verdict: Verdict, *, language: str) -> list[str]:
    to_ask = findings_labelled(verdict, FindingLabel.ASK_TEAM)
    usual = [finding for finding in to_ask if finding.rule in _USUAL]
    lines = [short_line(finding, language=language) for finding in to_ask if finding not in usual]
    key = f"card.ask.{trial.text_source.value}" if lines else "card.ask_usual"
    if usual:
        lines.append(counted("card.usual", len(usual), language=language))
    if not lines:
        return []
    return [phrase(key, language=language, lines=joined_some(lines, most=4, language=language))]


def _time_left(verdict: Verdict, profile: Profile, *, language: str) -> list[str]:
    """That the oldest age comes near, once; empty when there is time."""
    soon = (
        change for change in verdict.would_have_to_change if change.rule == ChangeRule.AGE_LIMIT_SOON.value
    )
    return [words_for_change(change, profile, language=language) for change in soon][:1]


def short_line(finding: Finding, *, language: str = "en") -> str:
    """A criterion's own words, cut for a phone; for a field of the record, what it is about."""
    criterion = finding.receipt.criterion
    if isinstance(criterion, CriterionWords):
        words = shortened(criterion.text, most=_MOST_LINE)
        return phrase("quote", language=language, words=words.rstrip(" ;."))
    return phrase(f"CriterionKind.{finding.kind}", language=language)
