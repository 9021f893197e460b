"""The next step of a conversation: a question, trials, or the kind word that neither is possible."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from waymark.dialogue.changes import FitChange, changes_since_shown
from waymark.dialogue.conversation import Conversation, Offer, Sources
from waymark.dialogue.deciding import NextDecision, next_decision
from waymark.dialogue.guardians import needs_guardian
from waymark.dialogue.questions import first_missing
from waymark.dialogue.reach import is_reach_new, lacks_a_place
from waymark.dialogue.results import Page, first_page
from waymark.profile.facts import FactName
from waymark.profile.topics import Topic


class StepKind(Enum):
    GUARDIAN_NEEDED = "guardian_needed"
    DOUBT = "doubt"
    ASK = "ask"
    CONDITION_NEEDED = "condition_needed"
    NO_TRIALS = "no_trials"
    SHOW = "show"
    UNCHANGED = "unchanged"


@dataclass(frozen=True)
class Step:
    """ASK carries `question`; SHOW a page, what `changed` and what else could be asked (`decision`)."""

    kind: StepKind
    question: Topic | None = None
    page: Page | None = None
    changed: tuple[FitChange, ...] = ()
    decision: NextDecision | None = None

    @property
    def asks_on(self) -> bool:
        """Whether a deciding question follows at once, because the person agreed to be asked."""
        return self.question is not None and self.kind not in (StepKind.ASK, StepKind.DOUBT)


def next_step(conversation: Conversation, sources: Sources, *, is_enough: bool = False) -> Step:
    """What to do now, by the order of behaviour.md; the same facts and store give the same step.

    `is_enough`: the person wants to see what there is now, whatever is still missing.
    """
    if needs_guardian(conversation.profile, was_needed=conversation.guardian_needed):
        return Step(StepKind.GUARDIAN_NEEDED)
    if conversation.heard.doubt is not None:
        return Step(StepKind.DOUBT, question=conversation.heard.doubt.topic)
    if _has_none(conversation, sources):
        return Step(StepKind.NO_TRIALS)
    missing = _missing(conversation, sources, is_enough=is_enough)
    if missing is not None:
        return Step(StepKind.ASK, question=missing)
    condition = conversation.profile.fact(FactName.CONDITION)
    if condition is None or not condition.is_answered:
        return Step(StepKind.CONDITION_NEEDED)
    return _trials(conversation, sources)


def _missing(conversation: Conversation, sources: Sources, *, is_enough: bool) -> Topic | None:
    """What must be asked before trials are shown: once they were, only where a distance is told from."""
    if conversation.shown:
        return Topic(FactName.PLACE) if lacks_a_place(conversation) else None
    missing = first_missing(conversation, most=sources.most_questions, vocabulary=sources.reading)
    return None if is_enough else missing


def _has_none(conversation: Conversation, sources: Sources) -> bool:
    """Whether there is no trial at all for the illness just told: then nothing more need be asked."""
    condition = conversation.profile.fact(FactName.CONDITION)
    if condition is None or not condition.is_answered or conversation.shown:
        return False
    is_news = condition.turn == conversation.turn or conversation.offer is Offer.NOTHING_FOUND
    return is_news and not first_page(conversation, sources).trials


def _trials(conversation: Conversation, sources: Sources) -> Step:
    page = first_page(conversation, sources)
    if not page.trials:
        return Step(StepKind.NO_TRIALS, page=page)
    decision = next_decision(conversation, page.found, sources)
    is_asking = conversation.offer is Offer.ASKING and decision is not None and decision.asked is None
    question = decision.topic if decision and is_asking else None
    changed = changes_since_shown(conversation, page) if conversation.shown else ()
    if is_reach_new(conversation) and all(change.before is None for change in changed):
        changed = ()  # another order, not another list
    is_same = conversation.shown and not changed and not is_reach_new(conversation)
    kind = StepKind.UNCHANGED if is_same else StepKind.SHOW
    return Step(kind, question=question, page=page, changed=changed, decision=decision)
