"""Takes in one message: the facts that count, what changed by them, and what must be asked about first."""

from __future__ import annotations

from dataclasses import dataclass

from waymark.dialogue.conversation import Conversation, Sources
from waymark.dialogue.doubts import Doubt, Listened, doubt_about, doubted_again, without_doubted
from waymark.dialogue.guardians import guardian_joins
from waymark.dialogue.heard import Heard, heard_in
from waymark.dialogue.merging import merged
from waymark.dialogue.telling import Told, facts_told
from waymark.profile.facts import About, Fact, FactName
from waymark.profile.profile import Profile
from waymark.understanding.requests import Request, request_in


@dataclass(frozen=True)
class Listening:
    """The facts that this message added, everything known after it, and what it brought."""

    facts: tuple[Fact, ...]
    profile: Profile
    heard: Heard


def listened_to(
    told: Told, conversation: Conversation, sources: Sources, *, earlier: Doubt | None = None
) -> Listening:
    """Nothing is lost: what is in doubt waits, the rest counts. `earlier` was asked about just before."""
    before, question = conversation.profile, conversation.open_question
    facts = _meant(facts_told(told, profile=before, open_question=question), told, conversation)
    doubt = _doubt(told, facts, conversation, sources, earlier)
    facts = without_doubted(facts, doubt)
    profile = merged(before, facts, sources.reading)
    heard = heard_in(facts, before, turn=conversation.turn, open_question=question, doubt=doubt)
    return Listening(facts, profile, heard)


def _meant(facts: tuple[Fact, ...], told: Told, conversation: Conversation) -> tuple[Fact, ...]:
    """Without the place of "that one in Shenzhen", the trial's; a parent who joins asks for a child."""
    if request_in(told.typed) is Request.BY_PLACE:
        facts = tuple(fact for fact in facts if fact.name is not FactName.PLACE)
    is_told = any(fact.name is FactName.ASKING_FOR for fact in facts)
    if is_told or not guardian_joins(
        told.typed, conversation.profile, was_needed=conversation.guardian_needed
    ):
        return facts
    joined = Fact(FactName.ASKING_FOR, "child", words=told.typed, turn=told.turn, about=About.CHILD)
    return (*facts, joined)


def _doubt(
    told: Told, facts: tuple[Fact, ...], conversation: Conversation, sources: Sources, earlier: Doubt | None
) -> Doubt | None:
    if told.typed is None:
        return None
    listened = Listened(told.typed, facts, sources.today, is_correction=told.intent == "correct_fact")
    doubt = doubt_about(listened, conversation.profile, conversation.open_question, sources.names)
    return None if doubt is None or doubted_again(doubt, earlier) else doubt
