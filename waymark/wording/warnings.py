"""The warnings that stand before anything else about a trial."""

from __future__ import annotations

from datetime import date

from waymark.eligibility.verdicts import WarningCode
from waymark.trials.dates import Milestone, TrialDates
from waymark.trials.freshness import StaleReason, stale_record
from waymark.trials.trial import Trial
from waymark.trials.vocabulary import DateType
from waymark.wording.dates import words_for_date, words_for_when
from waymark.wording.lists import joined, shortened
from waymark.wording.phrases import one_line, phrase, phrase_for
from waymark.wording.study import official_url


def words_for_warning(
    code: WarningCode, trial: Trial, today: date, *, former: str | None = None, language: str = "en"
) -> str:
    """The whole warning: what is wrong with this record on this day, and what to do.

    `former` is the older NCT number that was asked for; None means any the record lists.
    """
    if code is WarningCode.STALE_RECORD:
        return _stale(trial, today, language=language)
    if code is WarningCode.NOT_OPEN:
        return _not_open(trial, language=language)
    if code is WarningCode.NO_CONTACT:
        return _no_contact(trial, language=language)
    numbers = former or joined(trial.aliases, language=language)
    return phrase(f"warning.{code.value}", language=language, former=numbers, nct_id=trial.nct_id)


def _stale(trial: Trial, today: date, *, language: str) -> str:
    stale = stale_record(trial, today=today)
    reasons = stale.reasons if stale else ()
    sentences = [phrase("warning.STALE_RECORD.opening", language=language)]
    sentences += _last_update(trial.dates, language=language)
    if StaleReason.COMPLETION_PASSED in reasons:
        sentences += _completion(trial.dates, language=language)
    if StaleReason.STILL_PLANNED in reasons:
        sentences.append(phrase("warning.STALE_RECORD.still_planned", language=language))
    if StaleReason.STATUS_UNKNOWN in reasons:
        sentences += _status_unknown(trial, language=language)
    sentences.append(phrase("warning.STALE_RECORD.advice", language=language))
    return " ".join(sentences)


def _last_update(dates: TrialDates, *, language: str) -> list[str]:
    if dates.last_update_posted:
        day = words_for_when(dates.last_update_posted, language=language)
        return [phrase("warning.STALE_RECORD.last_update", language=language, date=day)]
    if dates.status_verified:
        day = words_for_when(dates.status_verified, language=language)
        return [phrase("warning.STALE_RECORD.last_verified", language=language, date=day)]
    return []


def _completion(dates: TrialDates, *, language: str) -> list[str]:
    milestone: Milestone | None = dates.completion or dates.primary_completion
    if milestone is None:
        return []
    kind = "actual_completion" if milestone.type is DateType.ACTUAL else "planned_completion"
    day = words_for_date(milestone.date, language=language)
    return [phrase(f"warning.STALE_RECORD.{kind}", language=language, date=day)]


def _status_unknown(trial: Trial, *, language: str) -> list[str]:
    sentences = [phrase("warning.STALE_RECORD.status_unknown", language=language)]
    if trial.last_known_status:
        status = phrase_for(trial.last_known_status, language=language)
        sentences.append(phrase("warning.STALE_RECORD.last_known", language=language, status=status))
    return sentences


def _no_contact(trial: Trial, *, language: str) -> str:
    """Who else can be asked: the sponsor where the record names one, and the official page."""
    sentences = [phrase("warning.NO_CONTACT.opening", language=language)]
    if trial.sponsor:
        name = one_line(trial.sponsor.name)
        sentences.append(phrase("warning.NO_CONTACT.sponsor", language=language, name=name))
    url = official_url(trial, language=language)
    sentences.append(phrase("warning.NO_CONTACT.page", language=language, url=url))
    return " ".join(sentences)


def _not_open(trial: Trial, *, language: str) -> str:
    sentences = [phrase("warning.NOT_OPEN.opening", language=language)]
    if trial.removed_on:
        day = words_for_date(trial.removed_on, language=language)
        sentences.append(phrase("warning.NOT_OPEN.removed", language=language, date=day))
    if trial.overall_status is None:
        sentences.append(phrase("warning.NOT_OPEN.no_status", language=language))
    else:
        status = phrase_for(trial.overall_status, language=language)
        sentences.append(phrase("warning.NOT_OPEN.status", language=language, status=status))
    if trial.why_stopped:
        quote = phrase("quote", language=language, words=shortened(trial.why_stopped, most=200))
        sentences.append(phrase("warning.NOT_OPEN.why", language=language, quote=quote))
    return " ".join(sentences)
