"""What a trial card carries beside its text, and the verdict record that the conversation keeps."""

from __future__ import annotations

from datetime import date

from waymark.eligibility.records import VerdictRecord, finding_to_record, verdict_to_record
from waymark.eligibility.verdicts import Verdict
from waymark.profile.profile import Profile
from waymark.trials.trial import Trial
from waymark.wording.phrases import sentence
from waymark.wording.verdicts import words_for_change, words_for_rule
from waymark.wording.warnings import words_for_warning


def verdict_record(
    trial: Trial, verdict: Verdict, today: date, *, former: str | None = None
) -> VerdictRecord:
    """The verdict as contracts.md gives it: findings, receipts and warnings in words."""
    return verdict_to_record(
        verdict, lambda code: words_for_warning(code, trial, today, former=former), words_for_change
    )


def card_record(
    trial: Trial,
    verdict: Verdict,
    profile: Profile,
    *,
    today: date,
    kind: str = "trial_card",
    former: str | None = None,
) -> dict[str, object]:
    """The custom part of a message about one trial (contracts.md, MESSAGE); `kind` is the message's type.

    Each finding has the sentence that says why, for this person; `text_source`: whose words its lines are.
    """
    record = verdict_record(trial, verdict, today, former=former)
    return {
        "type": kind,
        "trial": {
            "nct_id": str(trial.nct_id),
            "title": trial.brief_title,
            "fit": record["fit"],
            "text_source": trial.text_source.value,
            "warnings": record["warnings"],
            "findings": [
                {**finding_to_record(finding), "words": sentence(words_for_rule(finding, profile))}
                for finding in verdict.findings
            ],
        },
    }
