"""Which question would still decide something about the trials on the list."""

from __future__ import annotations

from dataclasses import dataclass, replace

from waymark.dialogue.conversation import Conversation, Sources
from waymark.dialogue.results import may_fit, search
from waymark.eligibility.next_question import NextQuestion, next_question
from waymark.profile.facts import FactName
from waymark.search.results import SearchResult


@dataclass(frozen=True)
class NextDecision:
    """The best question left, how many of `of` trials it decides, and how many such questions are left."""

    fact: FactName
    decides: int
    of: int
    left: int


def next_decision(conversation: Conversation, found: SearchResult, sources: Sources) -> NextDecision | None:
    """None when no question is left, none decides anything, or enough was asked."""
    chosen = _questions_left(conversation, found, sources)
    if not chosen or chosen[0].fact is None:
        return None
    return NextDecision(chosen[0].fact, chosen[0].decides, chosen[0].of, len(chosen))


def deciding_now(conversation: Conversation, sources: Sources) -> NextDecision | None:
    """The same for the trials that may fit now."""
    return next_decision(conversation, search(conversation, sources), sources)


def decided_by(question: FactName, conversation: Conversation, sources: Sources) -> NextDecision | None:
    """What the answer to a question that is open now decides; None when it decides nothing."""
    asked = tuple(name for name in conversation.asked if name is not question)
    decision = deciding_now(replace(conversation, asked=asked), sources)
    return decision if decision is not None and decision.fact is question else None


def _questions_left(conversation: Conversation, found: SearchResult, sources: Sources) -> list[NextQuestion]:
    """The questions left, best first, no more than may still be asked."""
    trials = [(each.trial, each.criteria) for each in may_fit(found)]
    asked = set(conversation.asked)
    chosen: list[NextQuestion] = []
    while len(conversation.asked) + len(chosen) < sources.most_questions:
        question = next_question(
            conversation.profile, trials, asked=asked, today=sources.today, vocabulary=sources.reading
        )
        if question.fact is None or question.fact in asked:
            break
        chosen.append(question)
        asked.add(question.fact)
    return chosen
