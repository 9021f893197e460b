"""From what a message brings (facts read in it, a pressed button, "not sure") to the facts we keep."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from waymark.profile.facts import IN_PASSING, MANY_VALUED, About, Certainty, Fact, FactName, FactStatus
from waymark.profile.profile import Profile
from waymark.profile.records import fact_from_record
from waymark.profile.topics import Topic, about_topic
from waymark.understanding.named_answers import certainty_of

_UNANSWERED = {"not_sure": Certainty.UNSURE, "rather_not_say": Certainty.DECLINED}
_SKIPPED_BY_NO = frozenset({FactName.ASKING_FOR, FactName.CONDITION, FactName.AGE, FactName.PLACE})
"""Questions that ask for a name or a number: a plain no says nothing but "I'd rather not"."""
_SAID_PLAINLY = {"affirm": FactStatus.PAST, "deny": FactStatus.NEVER}
_NAMES = frozenset(name.value for name in FactName)
CHOSEN = "chosen"
"""The entity of a button that settles a doubt: a whole FACT record."""


@dataclass(frozen=True)
class Told:
    """One message: its intent, its entities as (name, value), its words (a button's title) and its turn.

    `typed` is its text; None of a button.
    """

    intent: str | None
    entities: tuple[tuple[str, object], ...]
    words: str | None
    turn: int
    typed: str | None = None


def facts_told(told: Told, *, profile: Profile, open_question: Topic | None) -> tuple[Fact, ...]:
    """The facts this message adds. "Not sure" to an open question is a fact as well, without a value."""
    facts = tuple(_facts(told, profile))
    if open_question is None:
        return facts
    facts = tuple(about_topic(fact, open_question) for fact in facts)
    if any(fact.name not in IN_PASSING or fact.name is open_question.fact for fact in facts):
        return facts
    bare = Fact(open_question.fact, words=told.words, turn=told.turn, about=_about(profile))
    answer = _bare_answer(told, open_question, about_topic(bare, open_question))
    return (*facts, answer) if answer else facts


def _bare_answer(told: Told, question: Topic, bare: Fact) -> Fact | None:
    """What a plain yes, no, "not sure" or "rather not say" means as the answer; None when nothing."""
    status = _SAID_PLAINLY.get(told.intent or "")
    if status and bare.name in MANY_VALUED and (question.parameter or status is FactStatus.NEVER):
        # "Ever had it?" "Yes": past, because it may be over. "No": never; of treatments at large too.
        return _with_certainty(replace(bare, status=status), told, status)
    skips = told.intent == "deny" and question.fact in _SKIPPED_BY_NO
    certainty = Certainty.DECLINED if skips else _UNANSWERED.get(told.intent or "")
    return replace(bare, certainty=certainty) if certainty else None


def _with_certainty(answer: Fact, told: Told, status: FactStatus) -> Fact:
    """As sure as the words are: that they mean a yes or a no is a guess."""
    certainty = Certainty.SURE if told.typed is None else certainty_of(told.typed, status, answer.name)
    is_open = certainty is Certainty.UNSURE
    return replace(answer, certainty=certainty, status=None if is_open else status)


def _facts(told: Told, profile: Profile) -> Iterable[Fact]:
    for name, value in told.entities:
        if name == CHOSEN and isinstance(value, Mapping):
            yield replace(fact_from_record(value), words=told.words, turn=told.turn, start=None, end=None)
        if name not in _NAMES:
            continue
        if isinstance(value, Mapping):
            fact = fact_from_record({"name": name, **value})
        else:
            fact = fact_from_record({"name": name, "value": value})
        yield fact if fact.turn is not None else _from_button(fact, told, profile)


def _from_button(fact: Fact, told: Told, profile: Profile) -> Fact:
    """A button brings a bare value: its title stands for the person's words."""
    about = About(str(fact.value)) if fact.name is FactName.ASKING_FOR else _about(profile)
    return replace(fact, words=told.words, turn=told.turn, about=about)


def _about(profile: Profile) -> About | None:
    who = profile.fact(FactName.ASKING_FOR)
    return About(str(who.value)) if who is not None and who.is_answered else None


def tells_facts(told: Told) -> bool:
    """Whether the message says something about the person, whatever else it asks."""
    return any(name in _NAMES or name == CHOSEN for name, _ in told.entities)


def was_answer_missed(told: Told, *, open_question: Topic | None) -> bool:
    """Whether a question is still open although the person meant to tell something.

    A plain yes tells nothing where a name or a number is asked for: "Who are you looking for?" "Yes."
    """
    if open_question is None or told.entities:
        return False
    is_bare_yes = told.intent == "affirm" and open_question.fact in _SKIPPED_BY_NO
    return is_bare_yes or told.intent in ("inform", "correct_fact")
