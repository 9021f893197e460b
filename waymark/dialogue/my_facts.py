"""All that is kept of a conversation, line by line, for the one who asks."""

from __future__ import annotations

from waymark.dialogue.conversation import Conversation
from waymark.dialogue.waiting_words import lines_of_waiting
from waymark.dialogue.wishes import lines_of_wishes
from waymark.wording.facts import summary_of


def lines_of_all(conversation: Conversation) -> list[str]:
    """Every fact as told, what is wished of the trials, and what was told of others, who wait."""
    return [
        *summary_of(conversation.profile),
        *lines_of_wishes(conversation.wishes),
        *lines_of_waiting(conversation.waiting),
    ]
