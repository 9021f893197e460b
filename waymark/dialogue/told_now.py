"""What the message being answered told, after the list was shown."""

from __future__ import annotations

from waymark.dialogue.conversation import Conversation
from waymark.profile.facts import IN_PASSING, Fact


def passes_over(conversation: Conversation) -> bool:
    """Whether the message only left a question open: that this changes nothing was just said."""
    told = _told(conversation)
    return bool(told) and not any(fact.is_answered for fact in told)


def tells_something(conversation: Conversation) -> bool:
    """Whether the message told or changed a fact: thanks for what was not heard would be untrue."""
    return bool(conversation.heard.changed) or any(
        fact.name not in IN_PASSING for fact in _told(conversation)
    )


def _told(conversation: Conversation) -> list[Fact]:
    return [fact for fact in conversation.profile.facts if fact.turn == conversation.turn]
