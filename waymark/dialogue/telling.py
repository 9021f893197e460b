"""From what a message brings (facts read in it, a pressed button, "not sure") to the facts we keep."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from waymark.profile.facts import About, Certainty, Fact, FactName, FactStatus
from waymark.profile.profile import Profile
from waymark.profile.records import fact_from_record

_UNANSWERED = {"not_sure": Certainty.UNSURE, "rather_not_say": Certainty.DECLINED}
_SKIPPED_BY_NO = frozenset({FactName.ASKING_FOR, FactName.CONDITION, FactName.AGE, FactName.PLACE})
"""Questions that ask for a name or a number: a plain no says nothing but "I'd rather not"."""
_NAMES = frozenset(name.value for name in FactName)


@dataclass(frozen=True)
class Told:
    """One message: its intent, its entities as (name, value), its words (a button's title) and its turn."""

    intent: str | None
    entities: tuple[tuple[str, object], ...]
    words: str | None
    turn: int


def facts_told(told: Told, *, profile: Profile, open_question: FactName | None) -> tuple[Fact, ...]:
    """The facts this message adds. "Not sure" to an open question is a fact as well, without a value."""
    facts = tuple(_facts(told, profile))
    if facts or open_question is None:
        return facts
    bare = Fact(open_question, words=told.words, turn=told.turn, about=_about(profile))
    if told.intent == "deny" and open_question is FactName.TREATMENT:
        return (replace(bare, status=FactStatus.NEVER),)  # "what was done so far?" "no"
    skips = told.intent == "deny" and open_question in _SKIPPED_BY_NO
    certainty = Certainty.DECLINED if skips else _UNANSWERED.get(told.intent or "")
    return (replace(bare, certainty=certainty),) if certainty else ()


def _facts(told: Told, profile: Profile) -> Iterable[Fact]:
    for name, value in told.entities:
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
    return any(name in _NAMES for name, _ in told.entities)


def was_answer_missed(told: Told, *, open_question: FactName | None) -> bool:
    """Whether a question is still open although the person meant to tell something."""
    return open_question is not None and told.intent in ("inform", "correct_fact") and not told.entities
