"""What the latest message brought: facts new, facts changed, and what cannot be right as told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from waymark.dialogue.doubts import Doubt, DoubtKind
from waymark.profile.facts import IN_PASSING, Fact, FactName
from waymark.profile.profile import Profile
from waymark.profile.records import fact_from_record, fact_to_record
from waymark.profile.topics import Topic, is_answer_to, topic_from_slug

_OUTRIGHT = frozenset(("male", "female", "man", "woman", "boy", "girl", "m", "f", "gentleman", "lady"))


@dataclass(frozen=True)
class Heard:
    """`noted` answer no question that was open; `changed` are pairs of what a fact was and what it is now."""

    turn: int = 0
    noted: tuple[Fact, ...] = ()
    changed: tuple[tuple[Fact, Fact], ...] = ()
    doubt: Doubt | None = None


def heard_in(
    facts: Iterable[Fact], before: Profile, *, turn: int, open_question: Topic | None, doubt: Doubt | None
) -> Heard:
    """What these facts bring to someone of whom `before` was known."""
    told = [fact for fact in facts if fact.is_answered]
    changed = tuple((old, fact) for fact in told if (old := _before(fact, before)) is not None)
    noted = tuple(
        fact
        for fact in told
        if fact.name not in IN_PASSING
        and not (open_question and is_answer_to(fact, open_question))
        and not any(fact is now for _, now in changed)
        and not _is_known(fact, before)
    )
    return Heard(turn, noted or _sex_told(told, before, open_question), changed, doubt)


def _sex_told(told: list[Fact], before: Profile, open_question: Topic | None) -> tuple[Fact, ...]:
    """The sex, where a message says it outright and nothing else: "male"; never a "she" in passing."""
    return tuple(
        fact
        for fact in told
        if fact.name is FactName.SEX
        and (fact.words or "").casefold() in _OUTRIGHT
        and not (open_question and is_answer_to(fact, open_question))
        and before.fact(FactName.SEX) is None
    )


def _before(fact: Fact, profile: Profile) -> Fact | None:
    """What this fact was before, when it was something else."""
    old = next((kept for kept in profile.facts if kept.key == fact.key and kept.is_answered), None)
    return (
        None
        if old is None or (old.value, old.unit, old.status) == (fact.value, fact.unit, fact.status)
        else old
    )


def _is_known(fact: Fact, profile: Profile) -> bool:
    return any(kept.key == fact.key and kept.value == fact.value for kept in profile.facts)


def heard_to_record(heard: Heard) -> dict[str, object]:
    """The value of slot `heard`."""
    doubt = heard.doubt
    return {
        "turn": heard.turn,
        "noted": [fact_to_record(fact) for fact in heard.noted],
        "changed": [[fact_to_record(old), fact_to_record(new)] for old, new in heard.changed],
        "doubt": doubt
        and {
            "kind": doubt.kind.value,
            "topic": doubt.topic.slug,
            "readings": [fact_to_record(fact) for fact in doubt.readings],
            "written": doubt.written,
        },
    }


def heard_from_record(value: object) -> Heard:
    """Reads the slot; an empty one is a message that brought nothing."""
    if not isinstance(value, Mapping):
        return Heard()
    return Heard(
        turn=int(value["turn"]),
        noted=tuple(fact_from_record(record) for record in value["noted"]),
        changed=tuple((fact_from_record(old), fact_from_record(new)) for old, new in value["changed"]),
        doubt=_doubt(value.get("doubt")),
    )


def _doubt(value: object) -> Doubt | None:
    if not isinstance(value, Mapping):
        return None
    readings = tuple(fact_from_record(record) for record in value["readings"])
    return Doubt(DoubtKind(value["kind"]), topic_from_slug(str(value["topic"])), readings, value["written"])
