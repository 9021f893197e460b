"""Today's verdict on a trial, from the facts of a conversation and the record as it is now."""

from __future__ import annotations

from collections.abc import Mapping

from waymark import wiring
from waymark.dialogue.cards import verdict_record
from waymark.eligibility.judging import judge
from waymark.errors import UsageError
from waymark.profile.profile import Profile
from waymark.profile.records import fact_from_record
from waymark.trials.identifiers import NctId

Record = Mapping[str, object]


def judge_today(facts: tuple[Record, ...], nct_id: str) -> Record | None:
    """The verdict record, and as `text_source` whose words its lines are.

    None when the trial is not in the store or a fact is of an older shape.
    """
    try:
        record = wiring.trial_store().get(NctId(nct_id))
        profile = Profile(tuple(fact_from_record(fact) for fact in facts))
    except (UsageError, ValueError):
        return None
    if record is None:
        return None
    today, vocabulary = wiring.today(), wiring.reading_vocabulary()
    verdict = judge(record.trial, record.criteria, profile, today=today, vocabulary=vocabulary)
    return {
        **verdict_record(record.trial, verdict, today),
        "text_source": record.trial.text_source.value,
    }
