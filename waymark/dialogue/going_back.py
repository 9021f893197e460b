"""Going back: the last question is open again and its answer forgotten."""

from __future__ import annotations

from dataclasses import replace

from waymark.dialogue.conversation import Conversation
from waymark.profile.facts import Fact, FactName
from waymark.profile.profile import Profile


def gone_back(conversation: Conversation) -> Conversation | None:
    """The conversation before its last answered question; None when the last facts answered no question.

    Whom we look for is only taken back when it alone was told: never with a message that told more.
    """
    name = _last_answered(conversation)
    if name is None:
        return None
    last = _last_turn(conversation.profile)
    kept = (fact for fact in conversation.profile.facts if fact.name is not name or _turn(fact) != last)
    place = len(conversation.asked) - 1 - conversation.asked[::-1].index(name)
    return replace(
        conversation, profile=Profile(tuple(kept)), asked=conversation.asked[:place], open_question=name
    )


def _last_answered(conversation: Conversation) -> FactName | None:
    """The question that the last facts told answer; None when they were told unasked."""
    last = _last_turn(conversation.profile)
    told = {fact.name for fact in conversation.profile.facts if _turn(fact) == last}
    if len(told) > 1:
        told.discard(FactName.ASKING_FOR)
    return next((name for name in reversed(conversation.asked) if name in told), None)


def _last_turn(profile: Profile) -> int:
    return max((_turn(fact) for fact in profile.facts), default=0)


def _turn(fact: Fact) -> int:
    return fact.turn or 0
