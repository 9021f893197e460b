"""Going back: the last question is open again and its answer forgotten."""

from __future__ import annotations

from dataclasses import replace

from waymark.dialogue.conversation import Conversation
from waymark.profile.facts import Fact, FactName
from waymark.profile.profile import Profile
from waymark.profile.topics import Topic, is_answer_to


def gone_back(conversation: Conversation) -> Conversation | None:
    """The conversation before its last answered question; None when the last facts answered no question.

    Whom we look for is only taken back when it alone was told: never with a message that told more.
    """
    topic = _last_answered(conversation)
    if topic is None:
        return None
    last = _last_turn(conversation.profile)
    facts = conversation.profile.facts
    kept = (fact for fact in facts if not is_answer_to(fact, topic) or _turn(fact) != last)
    place = len(conversation.asked) - 1 - conversation.asked[::-1].index(topic)
    return replace(
        conversation, profile=Profile(tuple(kept)), asked=conversation.asked[:place], open_question=topic
    )


def _last_answered(conversation: Conversation) -> Topic | None:
    """The question that the last facts told answer; None when they were told unasked."""
    last = _last_turn(conversation.profile)
    told = [fact for fact in conversation.profile.facts if _turn(fact) == last]
    if len({fact.name for fact in told}) > 1:
        told = [fact for fact in told if fact.name is not FactName.ASKING_FOR]
    asked = reversed(conversation.asked)
    return next((topic for topic in asked if any(is_answer_to(fact, topic) for fact in told)), None)


def _last_turn(profile: Profile) -> int:
    return max((_turn(fact) for fact in profile.facts), default=0)


def _turn(fact: Fact) -> int:
    return fact.turn or 0
