"""Says who is looked for now, who waits, and how to turn to them; the phrases are `wording`'s."""

from __future__ import annotations

from collections.abc import Iterable

from waymark.dialogue.conversation import Conversation
from waymark.dialogue.waiting import Waiting, is_one_of_several, who_is_sought
from waymark.profile.facts import IN_PASSING
from waymark.profile.profile import Profile
from waymark.understanding.patients_named import WRITER
from waymark.wording.facts import short_clause
from waymark.wording.lists import joined_some
from waymark.wording.people import person_of
from waymark.wording.phrases import phrase

_MOST = 6


def words_for_waiting(conversation: Conversation) -> str | None:
    """That one person is looked for at a time, where this message told of another; None where not."""
    waits = conversation.left_waiting
    if waits is None:
        return None
    sought = who_is_sought(conversation.profile)
    is_one = sought is not None and is_one_of_several(sought)
    now = _spoken_of(Waiting(sought)) if sought and is_one else person_of(conversation.profile).noun
    return phrase("dialogue.one_at_a_time", now=now, other=_spoken_of(waits), whom=_as_written(waits))


def lines_of_waiting(waiting: Iterable[Waiting]) -> list[str]:
    """A line for each who waits, with what was told of them."""
    return [
        phrase("dialogue.waiting", other=_spoken_of(one), facts=facts)
        for one in waiting
        if (facts := _facts_of(one))
    ]


def _facts_of(waits: Waiting) -> str:
    spoken_of = person_of(Profile(waits.facts))
    clauses = [short_clause(fact, spoken_of) for fact in waits.facts if fact.name not in IN_PASSING]
    return joined_some(list(dict.fromkeys(clauses)), most=_MOST) if clauses else ""


def _spoken_of(waits: Waiting) -> str:
    if waits.who == WRITER:
        return phrase("dialogue.waiting_writer")
    return phrase("dialogue.waiting_kin", who=waits.who)


def _as_written(waits: Waiting) -> str:
    if waits.who == WRITER:
        return phrase("dialogue.turn_to_writer")
    return phrase("dialogue.turn_to_kin", who=waits.who)
