"""One person at a time: who else a message tells of waits, and whoever it turns to is taken up again."""

from __future__ import annotations

from dataclasses import replace

from waymark.dialogue.conversation import Conversation, Sources
from waymark.dialogue.telling import Told, facts_told
from waymark.dialogue.waiting import (
    Waiting,
    is_called,
    is_one_of_several,
    who_is_sought,
    with_waiting,
)
from waymark.profile.facts import About, Fact, FactName
from waymark.profile.profile import Profile
from waymark.understanding.messages import read_beside
from waymark.understanding.patients_named import WRITER
from waymark.understanding.relations import relations_in
from waymark.understanding.turning_to import turned_to


def turned(told: Told, conversation: Conversation) -> Conversation | None:
    """The conversation as of the one the message turns to, with who was looked for waiting; else None."""
    whom = turned_to(told.typed) if told.typed else None
    if whom is None:
        return None
    taken_up = next((one for one in conversation.waiting if is_called(one.who, whom)), None)
    is_told = conversation.profile.fact(FactName.ASKING_FOR) is not None
    if not is_told and taken_up is None:
        return None
    if taken_up is None and not _is_somebody_else(whom, told, conversation.profile):
        return None
    waiting = tuple(one for one in conversation.waiting if one is not taken_up)
    left = who_is_sought(conversation.profile) if is_told else WRITER
    if left is not None:
        waiting = with_waiting(waiting, Waiting(left, conversation.profile.facts, told.turn))
    facts = taken_up.facts if taken_up else (_asking_for(whom, told.turn, conversation.profile),)
    return replace(conversation, profile=Profile(facts), open_question=None, waiting=waiting)


def _is_somebody_else(whom: str, told: Told, known: Profile) -> bool:
    """Whether the one turned to is another than the one looked for."""
    before, sought = known.fact(FactName.ASKING_FOR), who_is_sought(known)
    facts = facts_told(told, profile=known, open_question=None)
    now = next((fact for fact in facts if fact.name is FactName.ASKING_FOR), None)
    if now is not None and before is not None and now.value != before.value:
        return True
    return sought is not None and (is_one_of_several(whom) or not is_called(sought, whom))


def told_beside(told: Told, known: Profile, sources: Sources) -> Waiting | None:
    """Who else the message tells of as a patient, and what; None where nobody is."""
    if told.typed is None:
        return None
    found = read_beside(
        told.typed, vocabulary=sources.names, today=sources.today, turn=told.turn, known=known
    )
    if found is None:
        return None
    who, facts = found
    others = tuple(fact for fact in facts if fact.name is not FactName.ASKING_FOR)
    return Waiting(who, (_asking_for(who, told.turn, known), *others), told.turn)


def _asking_for(whom: str, turn: int, known: Profile) -> Fact:
    """That trials are looked for this person; "the other one" is what the one before was."""
    before = known.fact(FactName.ASKING_FOR)
    kin = relations_in(whom)
    value = str(before.value) if before else About.CHILD.value
    if whom == WRITER:
        value = About.SELF.value
    elif kin:
        value = kin[-1].about.value
    words = whom if whom == WRITER else f"my {whom}"
    return Fact(FactName.ASKING_FOR, value, words=words, turn=turn, about=About(value))
