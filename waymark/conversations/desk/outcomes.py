"""How a conversation ended, what stands out in it, and how soon somebody should read it."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from waymark.conversations.desk.complaints import is_complaint, is_said_again
from waymark.conversations.desk.folding import NOT_UNDERSTOOD, Folded, Said, Told
from waymark.conversations.messages import Author

LOW_CONFIDENCE = 0.4
"""A typed message whose intent is less sure than this is flagged (config.yml: the fallback begins at 0.2)."""


class Outcome(str, Enum):
    """The first that holds, in this order."""

    EMERGENCY = "emergency"
    HAND_OFF = "hand_off"
    TRIALS_SHOWN = "trials_shown"
    NONE_FOUND = "none_found"
    DECLINED_CONSENT = "declined_consent"
    ABANDONED = "abandoned"
    TALKED = "talked"


class Flag(str, Enum):
    """What a reviewer may look for."""

    SELF_HARM = "self_harm"
    UNHEARD = "unheard"
    EMERGENCY = "emergency"
    COMPLAINED = "complained"
    NO_ANSWER = "no_answer"
    GUARDIAN_NEEDED = "guardian_needed"
    GUESSED = "guessed"
    RULED_OUT = "ruled_out"
    DISTRESS = "distress"
    ASKED_FOR_A_PERSON = "asked_for_a_person"
    MEDICAL_ADVICE = "medical_advice"
    NOT_UNDERSTOOD = "not_understood"
    NO_TRIALS = "no_trials"
    LOW_CONFIDENCE = "low_confidence"
    BROKEN_EVENT = "broken_event"


# A wrong "no" is Waymark's worst fault, so a trial ruled out is read before ordinary talk. An emergency that
# the check did not hear is read before one that it answered.
RISK = {
    Flag.SELF_HARM: 100,
    Flag.UNHEARD: 95,
    Flag.EMERGENCY: 90,
    Flag.COMPLAINED: 70,
    Flag.NO_ANSWER: 50,
    Flag.GUESSED: 40,
    Flag.GUARDIAN_NEEDED: 30,
    Flag.RULED_OUT: 25,
    Flag.DISTRESS: 20,
    Flag.ASKED_FOR_A_PERSON: 15,
    Flag.MEDICAL_ADVICE: 15,
    Flag.NOT_UNDERSTOOD: 10,
    Flag.NO_TRIALS: 10,
    Flag.LOW_CONFIDENCE: 5,
    Flag.BROKEN_EVENT: 5,
}
_BY_INTENT = {
    "report_self_harm": Flag.SELF_HARM,
    "express_distress": Flag.DISTRESS,
    "ask_human": Flag.ASKED_FOR_A_PERSON,
    "ask_medical_advice": Flag.MEDICAL_ADVICE,
}

_TURNED_AWAY = frozenset({"ask_medical_advice", "out_of_scope"})
"""Intents after which Waymark says that it cannot help with that."""

_TELLING = frozenset({"inform", "correct_fact", "affirm", "deny", "not_sure", "rather_not_say"})
"""Intents with which a fact is told; a bare "Leeds" is often no surer than 40 %, and rightly read."""


def flags_of(folded: Folded) -> frozenset[Flag]:
    """Everything that stands out."""
    return frozenset(_flags(folded))


def outcome_of(folded: Folded, flags: frozenset[Flag]) -> Outcome:
    """How it ended, as far as the events say; whether it still goes on is a matter of the clock."""
    tests = (
        (Outcome.EMERGENCY, bool(flags & {Flag.EMERGENCY, Flag.SELF_HARM})),
        (Outcome.HAND_OFF, Flag.ASKED_FOR_A_PERSON in flags),
        (Outcome.TRIALS_SHOWN, bool(folded.shown_trials)),
        (Outcome.NONE_FOUND, Flag.NO_TRIALS in flags),
        (Outcome.DECLINED_CONSENT, not folded.consent),
        (Outcome.ABANDONED, folded.open_question is not None),
    )
    return next((outcome for outcome, holds in tests if holds), Outcome.TALKED)


def risk_of(folded: Folded, flags: frozenset[Flag]) -> int:
    """How soon to read it: the sum of what stands out; misunderstandings again add a little."""
    more = min(folded.actions.count(NOT_UNDERSTOOD), 5)
    return sum(RISK[flag] for flag in flags) + 3 * more


def _flags(folded: Folded) -> Iterator[Flag]:
    for said in folded.messages:
        if said.author is Author.PERSON:
            yield from _flags_of_one(said)
    typed = [said.text for said in folded.messages if said.is_typed]
    tests = (
        (Flag.COMPLAINED, any(map(is_complaint, typed)) or is_said_again(typed)),
        (Flag.NO_ANSWER, _has_no_answer(folded)),
        (Flag.RULED_OUT, any(shown.record.get("fit") == "UNLIKELY" for shown in folded.verdicts)),
        (Flag.GUARDIAN_NEEDED, folded.guardian_needed),
        (Flag.NOT_UNDERSTOOD, NOT_UNDERSTOOD in folded.actions),
        (Flag.NO_TRIALS, folded.looked_for is not None),
        (Flag.BROKEN_EVENT, bool(folded.problems)),
    )
    yield from (flag for flag, holds in tests if holds)


def _flags_of_one(said: Said) -> Iterator[Flag]:
    """What stands out in one message. An alarm of the check comes as a command, a guess as typed words."""
    if said.intent == "report_emergency":
        yield Flag.UNHEARD if said.is_typed else Flag.EMERGENCY
    if said.intent in _BY_INTENT:
        yield _BY_INTENT[said.intent]
    if said.is_typed and said.confidence is not None and said.confidence < LOW_CONFIDENCE:
        yield Flag.LOW_CONFIDENCE
        if said.intent in _TURNED_AWAY or (said.told != Told() and said.intent not in _TELLING):
            yield Flag.GUESSED


def _has_no_answer(folded: Folded) -> bool:
    """Whether the person spoke twice without a word of ours between; the consent asks for none."""
    silent = False
    for said in folded.messages:
        if said.author is Author.WAYMARK:
            silent = False
        elif said.intent != "give_consent":
            if silent:
                return True
            silent = True
    return False
