"""Where a conversation stands: what was told, asked, offered and shown so far."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum

from waymark.dialogue.heard import Heard
from waymark.dialogue.waiting import Waiting
from waymark.dialogue.wish import Wish
from waymark.eligibility.verdicts import Fit
from waymark.profile.profile import Profile
from waymark.profile.topics import Topic
from waymark.store.trials import TrialStore
from waymark.trials.identifiers import NctId
from waymark.vocabulary.vocabulary import Vocabulary

MOST_QUESTIONS = 8  # behaviour.md, "How many": at 8 it shows what it has


class Offer(str, Enum):
    """What a plain yes or no answers: MORE_QUESTIONS is offered, ASKING was agreed to.

    NOTHING_FOUND: the search found no trial and said so in full; there is nothing to offer.
    """

    MORE_QUESTIONS = "more_questions"
    ASKING = "asking"
    NOTHING_FOUND = "nothing_found"


@dataclass(frozen=True)
class Conversation:
    """`asked` holds each question in order, a repeated one twice; `fits` the fit of trials as last shown.

    `heard` is what the latest message brought, empty when it brought nothing.
    `guardian_needed`: someone under 16 wrote alone, and nothing is kept until a guardian takes part.
    `wishes` hold for every list. `waiting`: other patients told of, who are not looked for now.
    """

    profile: Profile = field(default_factory=Profile)
    open_question: Topic | None = None
    offer: Offer | None = None
    asked: tuple[Topic, ...] = ()
    shown: tuple[NctId, ...] = ()
    focus: NctId | None = None
    fits: Mapping[NctId, Fit] = field(default_factory=dict)
    turn: int = 1
    guardian_needed: bool = False
    heard: Heard = field(default_factory=Heard)
    wishes: tuple[Wish, ...] = ()
    waiting: tuple[Waiting, ...] = ()

    @property
    def left_waiting(self) -> Waiting | None:
        """Who waits since this very message; None when nobody does."""
        return next((one for one in self.waiting if one.turn == self.turn), None)


def as_unseen(conversation: Conversation) -> Conversation:
    """The same, as if no trial had been shown yet: the list is shown from its start."""
    return replace(conversation, shown=(), fits={})


@dataclass(frozen=True)
class Sources:
    """What answers are made from: the store, the tables that judge, and the tables that know places."""

    store: TrialStore
    reading: Vocabulary
    names: Vocabulary
    today: date
    most_questions: int = MOST_QUESTIONS
