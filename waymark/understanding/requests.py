"""What a message plainly asks for, in words that leave no doubt, whatever the classifier says."""

from __future__ import annotations

import re

from waymark.understanding.asked_first import AskedFirst, asked_first
from waymark.understanding.tables.about_waymark import ABOUT_WAYMARK
from waymark.understanding.tables.around_trials import AROUND_TRIALS
from waymark.understanding.tables.asked_back import ASKED_BACK
from waymark.understanding.tables.requests import PATTERNS, Request
from waymark.understanding.tables.traits import Trait
from waymark.understanding.tables.uses import USES
from waymark.understanding.tables.worries import WORRIES

__all__ = [
    "LEFT_TO_REQUESTS",
    "LIST_WANTED",
    "WITHOUT_AN_ILLNESS",
    "Request",
    "asks_why",
    "intent_for",
    "request_in",
]

LIST_WANTED = frozenset({Request.SHOW_NOW, Request.ENOUGH_QUESTIONS})
"""What ends the questions, so that the trials found so far are shown."""

WITHOUT_AN_ILLNESS = frozenset({Request.HEALTHY, Request.UNDIAGNOSED})
"""What somebody asks who has no illness to look for: nothing more is asked of them."""

LEFT_TO_REQUESTS = frozenset(
    {
        *(Trait.PLACEBO, Trait.TAKING_PEOPLE, Trait.HAS_RESULTS, Trait.SPONSOR, Trait.PHASE),
        *(Trait.TIME, Trait.VISITS, Trait.STAYS),
    }
)
"""What is asked of one trial by a request of its own, which tells more."""

_COMPILED = tuple(
    (request, re.compile(pattern, re.IGNORECASE))
    for request, pattern in (*AROUND_TRIALS, *WORRIES, *ABOUT_WAYMARK, *PATTERNS, *USES, *ASKED_BACK)
)
_INTENTS = {
    Request.SHOW_NOW: "show_more_trials",
    Request.SHOW_ALL: "show_more_trials",
    Request.ENOUGH_QUESTIONS: "show_more_trials",
    Request.GUARDIAN_HERE: "inform",
    Request.DOCTOR_QUESTIONS: "ask_doctor_sheet",
    Request.NOT_KNOWN: "ask_why_fit",
    Request.COST: "ask_participation",
    Request.PAID: "ask_participation",
    Request.AFTER_THE_TRIAL: "ask_participation",
    Request.IF_HARMED: "ask_participation",
    Request.LEAVE: "ask_participation",
    Request.WHOM_TO_TELL: "ask_participation",
    Request.COMPANY: "ask_participation",
    Request.PRIVATE: "ask_privacy",
    Request.HOW_GOOD_A_PLACE: "ask_medical_advice",
    Request.NO_SWALLOWING: "ask_medical_advice",
    Request.DAILY_LIFE: "ask_medical_advice",
    Request.SOMEONE_WRITES: "ask_medical_advice",
    Request.PROMISE: "ask_medical_advice",
    Request.PROGNOSIS: "ask_medical_advice",
    Request.TOO_LATE: "ask_medical_advice",
    Request.STOP_MEDICINE: "ask_medical_advice",
    Request.CONSENT_FOR: "ask_medical_advice",
    Request.HEALTHY: "ask_medical_advice",
    Request.UNDIAGNOSED: "ask_medical_advice",
    Request.REACHED_SOMEONE: "show_more_trials",
    Request.UNLIKELY_ONES: "show_more_trials",
    Request.NEAREST: "ask_location",
    Request.IN_PLACE: "ask_location",
    Request.SIMPLER: "ask_glossary",
    Request.NEXT_QUESTION: "ask_why_question",
    Request.QUESTIONS_LEFT: "ask_why_question",
    Request.CHOICE: "ask_medical_advice",
    Request.HOW_ORDERED: "ask_capabilities",
    Request.SOURCE: "ask_capabilities",
    Request.TRUST: "ask_capabilities",
    Request.LANGUAGES: "ask_capabilities",
    Request.WHO: "ask_is_bot",
    Request.TRAVEL_TIME: "ask_location",
}
_OF_WAYMARK = {AskedFirst.WHO: Request.WHO, AskedFirst.TRUST: Request.TRUST}
_SHORT = 60
"""Letters of a message that asks only who this is, or whether to trust it."""
_TOO_LONG = 160
"""A long message tells a story: a phrase in it is not what it asks."""


def request_in(text: str | None) -> Request | None:
    """The one thing these words ask for; None when no pattern is sure.

    It takes about half a millisecond. The model and each action look anew: an entity that carried it would
    stand in every tracker, and be missing where words come without this model, as in a story or from an
    older model beside newer actions.
    """
    if not text or len(text) > _TOO_LONG or text.startswith("/"):
        return None
    found = next((request for request, pattern in _COMPILED if pattern.search(text)), None)
    return found or (_asked_of_waymark(text) if len(text) <= _SHORT else None)


def _asked_of_waymark(text: str) -> Request | None:
    """What is asked of this chat as it is before anybody agrees, and of nothing else."""
    asked = asked_first(text)
    return _OF_WAYMARK.get(asked.topics[0]) if asked.is_all and len(asked.topics) == 1 else None


_WHY = re.compile(
    r"\bwhy (?:do|would|are|did) you (?:need|ask|want|have to|asking|wanting)\b|\bwhy\?", re.IGNORECASE
)


def asks_why(text: str | None) -> bool:
    """Whether the words also ask why something was asked: "not sure, why do you need that?"."""
    return text is not None and _WHY.search(text) is not None


def intent_for(request: Request) -> str:
    """The intent whose action answers it: about a trial, unless it is one of the few others."""
    return _INTENTS.get(request, "ask_trial_details")
