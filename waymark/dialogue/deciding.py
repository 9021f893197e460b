"""Which question would still decide something about the trials on the list."""

from __future__ import annotations

from dataclasses import dataclass, replace

from waymark.dialogue.conversation import Conversation, Sources
from waymark.dialogue.results import may_fit, search
from waymark.eligibility.next_question import NextQuestion, questions_left
from waymark.profile.facts import FactName
from waymark.profile.topics import Topic
from waymark.search.results import SearchResult


@dataclass(frozen=True)
class NextDecision:
    """The best question left, how many of `of` trials it decides, and how many such questions are left.

    `asked` is how many were asked where it is time to stop (behaviour.md, "How many"), else None: this
    question then comes only when the person asks for it.
    """

    topic: Topic
    decides: int
    of: int
    left: int
    asked: int | None = None


def next_decision(conversation: Conversation, found: SearchResult, sources: Sources) -> NextDecision | None:
    """None when no question is left, or none decides enough."""
    chosen = _questions_left(conversation, found, sources)
    if not chosen or chosen[0].topic is None:
        return None
    asked = len(conversation.asked)
    is_enough = asked > 0 and asked % sources.most_questions == 0
    return NextDecision(
        chosen[0].topic, chosen[0].decides, chosen[0].of, len(chosen), asked if is_enough else None
    )


def deciding_now(conversation: Conversation, sources: Sources) -> NextDecision | None:
    """The same for the trials that may fit now."""
    return next_decision(conversation, search(conversation, sources), sources)


def decided_by(question: Topic, conversation: Conversation, sources: Sources) -> NextDecision | None:
    """What the answer to a question that is open now decides; None when it decides nothing."""
    asked = tuple(topic for topic in conversation.asked if topic != question)
    decision = deciding_now(replace(conversation, asked=asked), sources)
    return decision if decision is not None and decision.topic == question else None


def _questions_left(conversation: Conversation, found: SearchResult, sources: Sources) -> list[NextQuestion]:
    """The questions left, best first, no more than may be asked until it is time to stop, or stop again."""
    most = sources.most_questions - len(conversation.asked) % sources.most_questions
    trials = [(each.trial, each.criteria) for each in may_fit(found)]
    return questions_left(
        conversation.profile,
        trials,
        asked=_asked(conversation),
        today=sources.today,
        vocabulary=sources.reading,
        most=most,
    )


def _asked(conversation: Conversation) -> frozenset[Topic]:
    """What was asked. Once treatments were named, the open question about them closes no other."""
    history = Topic(FactName.TREATMENT)
    is_told = any(fact.is_answered for fact in conversation.profile.all_of(FactName.TREATMENT))
    return frozenset(topic for topic in conversation.asked if topic != history or not is_told)
