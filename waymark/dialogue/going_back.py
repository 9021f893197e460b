"""Going back: the last question is open again and its answer forgotten."""

from __future__ import annotations

from dataclasses import replace

from waymark.dialogue.conversation import Conversation
from waymark.profile.facts import FactName


def gone_back(conversation: Conversation) -> Conversation | None:
    """The conversation before its last answered question; None when nothing was asked and answered."""
    asked: list[FactName] = list(conversation.asked)
    while asked:
        name = asked.pop()
        if conversation.profile.has_been_asked_or_told(name):
            profile = conversation.profile.without(name)
            return replace(conversation, profile=profile, asked=tuple(asked), open_question=name)
    return None
