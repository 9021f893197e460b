"""A conversation as the slots of Rasa's tracker hold it (docs/reference/tracker-events.md)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from waymark.dialogue.cards import verdict_record
from waymark.dialogue.conversation import Conversation, Offer
from waymark.dialogue.heard import Heard, heard_from_record
from waymark.dialogue.waiting import waiting_from_record
from waymark.dialogue.wish import wish_from_record
from waymark.eligibility.verdicts import Fit, Verdict
from waymark.profile.profile import Profile
from waymark.profile.records import FactRecord, fact_from_record, fact_to_record
from waymark.profile.topics import Topic, topic_from_slug
from waymark.trials.identifiers import NctId
from waymark.trials.trial import Trial

Slots = Mapping[str, object]


def conversation_from_slots(slots: Slots, *, turn: int) -> Conversation:
    """Reads the slots; an empty tracker is an empty conversation."""
    heard = heard_from_record(slots.get("heard"))
    question, offer, focus = (slots.get(name) for name in ("open_question", "open_offer", "focus_trial"))
    return Conversation(
        profile=Profile(tuple(fact_from_record(record) for record in _records(slots.get("facts")))),
        open_question=topic_from_slug(str(question)) if question else None,
        offer=Offer(offer) if offer else None,
        asked=tuple(topic_from_slug(str(slug)) for slug in _items(slots.get("asked"))),
        shown=tuple(NctId(str(nct_id)) for nct_id in _items(slots.get("shown_trials"))),
        focus=NctId(str(focus)) if focus else None,
        fits=_fits(slots.get("verdicts")),
        turn=turn,
        guardian_needed=bool(slots.get("guardian_needed")),
        heard=heard if heard.turn == turn else Heard(),
        wishes=tuple(wish_from_record(record) for record in _records(slots.get("wishes"))),
        waiting=tuple(waiting_from_record(record) for record in _records(slots.get("waiting"))),
    )


def slots_of_profile(profile: Profile) -> list[FactRecord]:
    """The value of slot `facts`."""
    return [fact_to_record(fact) for fact in profile.facts]


def slots_of_questions(asked: Iterable[Topic]) -> list[str]:
    """The value of slot `asked`."""
    return [topic.slug for topic in asked]


def verdicts_with(
    value: object, trial: Trial, verdict: Verdict, today: date, *, former: str | None = None
) -> list[Mapping[str, object]]:
    """The value of slot `verdicts` once this trial's verdict has taken the place of its earlier one."""
    record = verdict_record(trial, verdict, today, former=former)
    others = [kept for kept in _records(value) if kept.get("nct_id") != record["nct_id"]]
    return [*others, record]


def _fits(value: object) -> dict[NctId, Fit]:
    return {NctId(str(record["nct_id"])): Fit(str(record["fit"])) for record in _records(value)}


def _records(value: object) -> list[Mapping[str, object]]:
    return [record for record in _items(value) if isinstance(record, Mapping)]


def _items(value: object) -> Sequence[object]:
    return value if isinstance(value, (list, tuple)) else ()
