"""Folds the events of one conversation into what the desk shows: messages, facts, verdicts, outcome."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from waymark.conversations.desk.events import Event, Problem, number_of, object_of, objects_of, text_of
from waymark.conversations.messages import Author

Record = Mapping[str, object]

NOT_UNDERSTOOD = "action_default_fallback"
LONG_AGO = datetime(1970, 1, 1)


@dataclass(frozen=True)
class Told:
    """How the facts changed with one message: records added or changed, and names taken back."""

    told: tuple[Record, ...] = ()
    dropped: tuple[str, ...] = ()


@dataclass(frozen=True)
class Said:
    """One message. `turn` counts the person's, from 1, without the consent the gateway sends by itself.

    `button` is the title of what was pressed. Intent and confidence are the person's, `response` is ours.
    """

    event_id: int
    turn: int
    author: Author
    at: datetime
    text: str
    button: str | None = None
    intent: str | None = None
    confidence: float | None = None
    response: str | None = None
    is_unanswered: bool = False
    told: Told = Told()

    @property
    def is_typed(self) -> bool:
        """Whether the person wrote it, rather than pressing a button or the gateway sending it."""
        return self.author is Author.PERSON and self.button is None and not self.text.startswith("/")


@dataclass(frozen=True)
class Shown:
    """A verdict as it was shown after the message `message_id`, of the facts as they stood then."""

    event_id: int
    message_id: int
    nct_id: str
    record: Record
    facts: tuple[Record, ...] = ()


@dataclass
class Folded:
    """Everything the events of one conversation say. Times are UTC without a zone."""

    messages: list[Said] = field(default_factory=list)
    verdicts: list[Shown] = field(default_factory=list)
    actions: list[str] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    facts: tuple[Record, ...] = ()
    open_question: str | None = None
    shown_trials: tuple[str, ...] = ()
    consent: Record = field(default_factory=dict)
    versions: Record = field(default_factory=dict)
    looked_for: str | None = None
    guardian_needed: bool = False
    channel: str = ""
    language: str = ""
    event_count: int = 0
    last_event_id: int = 0
    started_at: datetime | None = None
    last_at: datetime | None = None


def fold(events: Iterable[Event | Problem]) -> Folded:
    """The conversation, from its events in the order of their ids. A clock that jumps back moves nothing."""
    folded = Folded()
    for event in events:
        folded.event_count += 1
        if isinstance(event, Problem):
            folded.last_event_id = event.event_id
            folded.problems.append(event)
            continue
        folded.last_event_id = event.id
        _take_time(folded, event.at)
        _FOLDERS.get(event.type, _pass_over)(folded, event)
    return folded


def _take_time(folded: Folded, at: datetime | None) -> None:
    """The last time never runs back, and an event without one stands where the one before stood."""
    if at is None:
        return
    folded.started_at = folded.started_at or at
    folded.last_at = max(folded.last_at or at, at)


def _pass_over(folded: Folded, event: Event) -> None:
    """An event of a known type that says nothing here."""


def _fold_user(folded: Folded, event: Event) -> None:
    parsed = object_of(event.data, "parse_data")
    intent = object_of(parsed, "intent")
    name = text_of(intent, "name")
    folded.channel = (
        text_of(event.metadata, "channel") or text_of(event.data, "input_channel") or folded.channel
    )
    folded.language = text_of(event.metadata, "locale") or folded.language
    folded.messages.append(
        Said(
            event_id=event.id,
            turn=_turn(folded) + (name != "give_consent"),
            author=Author.PERSON,
            at=event.at or folded.last_at or LONG_AGO,
            text=text_of(event.data, "text") or "",
            button=text_of(event.metadata, "button_title"),
            intent=name,
            confidence=number_of(intent, "confidence"),
        )
    )


def _fold_bot(folded: Folded, event: Event) -> None:
    response = text_of(event.metadata, "utter_action")
    if response == "utter_no_trials":
        folded.looked_for = text_of(event.metadata, "condition") or folded.looked_for
    folded.messages.append(
        Said(
            event_id=event.id,
            turn=_turn(folded),
            author=Author.WAYMARK,
            at=event.at or folded.last_at or LONG_AGO,
            text=_words_of(event),
            response=response,
        )
    )


def _words_of(event: Event) -> str:
    custom = object_of(object_of(event.data, "data"), "custom")
    return text_of(event.data, "text") or (f"[{text_of(custom, 'type')}]" if custom else "")


def _fold_action(folded: Folded, event: Event) -> None:
    folded.actions.append(event.name)
    if event.name == NOT_UNDERSTOOD:
        _change_last_said(folded, is_unanswered=True)


def _fold_slot(folded: Folded, event: Event) -> None:
    reader = _SLOTS.get(event.name)
    if reader is not None:
        reader(folded, event, event.data.get("value"))


def _facts(folded: Folded, event: Event, value: object) -> None:
    facts = tuple(objects_of(value))
    kept = [_same(fact) for fact in facts]
    before = [_same(fact) for fact in folded.facts]
    told = tuple(fact for fact in facts if _same(fact) not in before)
    dropped = tuple(
        str(fact.get("name"))
        for fact in folded.facts
        if _same(fact) not in kept and not _is_among(fact, told)
    )
    folded.facts = facts
    if told or dropped:
        _change_last_said(folded, told=Told(told, dropped))


def _is_among(fact: Record, told: Sequence[Record]) -> bool:
    return any(new.get("name") == fact.get("name") for new in told)


def _same(fact: Record) -> str:
    return json.dumps(fact, sort_keys=True)


def _verdicts(folded: Folded, event: Event, value: object) -> None:
    """Only what is new or has changed; the slot repeats what stood before."""
    known = {shown.nct_id: _same(shown.record) for shown in folded.verdicts}
    message_id = _last_said(folded)
    for record in objects_of(value):
        nct_id = str(record.get("nct_id"))
        if known.get(nct_id) != _same(record):
            folded.verdicts.append(Shown(event.id, message_id, nct_id, record, folded.facts))


def _question(folded: Folded, _: Event, value: object) -> None:
    folded.open_question = value if isinstance(value, str) else None


def _consent(folded: Folded, _: Event, value: object) -> None:
    folded.consent = value if isinstance(value, dict) else {}


def _versions(folded: Folded, _: Event, value: object) -> None:
    folded.versions = value if isinstance(value, dict) else {}


def _shown_trials(folded: Folded, _: Event, value: object) -> None:
    if isinstance(value, list) and value:
        folded.shown_trials = tuple(map(str, value))


def _guardian(folded: Folded, _: Event, value: object) -> None:
    folded.guardian_needed = folded.guardian_needed or value is True


def _turn(folded: Folded) -> int:
    return folded.messages[-1].turn if folded.messages else 0


def _last_said(folded: Folded) -> int:
    """The id of the person's last message; 0 before the first."""
    return next((said.event_id for said in reversed(folded.messages) if said.author is Author.PERSON), 0)


def _change_last_said(folded: Folded, **changes: object) -> None:
    for place in range(len(folded.messages) - 1, -1, -1):
        if folded.messages[place].author is Author.PERSON:
            folded.messages[place] = replace(folded.messages[place], **changes)  # type: ignore[arg-type]
            return


_FOLDERS = {"user": _fold_user, "bot": _fold_bot, "action": _fold_action, "slot": _fold_slot}
_SLOTS = {
    "facts": _facts,
    "verdicts": _verdicts,
    "open_question": _question,
    "consent": _consent,
    "versions": _versions,
    "shown_trials": _shown_trials,
    "guardian_needed": _guardian,
}
