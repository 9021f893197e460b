"""Those who wait while trials are looked for one person at a time, with what was told of each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from waymark.profile.facts import About, Fact, FactName
from waymark.profile.profile import Profile
from waymark.profile.records import fact_from_record, fact_to_record
from waymark.understanding.patients_named import WRITER
from waymark.understanding.relations import relations_in

_MY = re.compile(r"\A(?:for )?(?:my|our)\s+")
_ANY_CHILD = frozenset({"child", "kid", "one", "other"})
_CHILD_BY_SEX = {"male": "son", "female": "daughter"}
_SAME = {"mum": "mother", "mom": "mother", "mam": "mother", "dad": "father", "boy": "son", "girl": "daughter"}
_OF_SEVERAL = frozenset({"other", "second", "older", "elder", "younger"})


@dataclass(frozen=True)
class Waiting:
    """`who` is the person as the writer would say without "my": "other son", or "me"."""

    who: str
    facts: tuple[Fact, ...] = ()
    turn: int = 0


def who_is_sought(profile: Profile) -> str | None:
    """For whom the profile looks, as the writer would say without "my"; None where no word tells it."""
    asking_for = profile.fact(FactName.ASKING_FOR)
    if asking_for is None or not asking_for.is_answered:
        return None
    if asking_for.value == About.SELF.value:
        return WRITER
    words = _MY.sub("", (asking_for.words or "").lower())
    kin = relations_in(words)
    if asking_for.value == About.CHILD.value and (not kin or kin[-1].word in _ANY_CHILD):
        sex = profile.fact(FactName.SEX)
        return _CHILD_BY_SEX.get(str(sex.value) if sex else "", "child")
    if not kin:
        return None
    apart = [word for word in words[: kin[-1].start].split() if word in _OF_SEVERAL]
    return " ".join([*apart, words[kin[-1].start : kin[-1].end]])


def is_called(who: str, whom: str) -> bool:
    """Whether these words mean this person: "other son" is "son", and "the other one" anybody."""
    one, other = _kin(who), _kin(whom)
    return one == other or (WRITER not in (one, other) and bool({one, other} & _ANY_CHILD))


def is_one_of_several(whom: str) -> bool:
    """Whether the words tell one from another: "my other son", "the younger one"."""
    return not _OF_SEVERAL.isdisjoint(whom.split())


def _kin(who: str) -> str:
    last = who.rsplit(maxsplit=1)[-1]
    return _SAME.get(last, last)


def with_waiting(waiting: Iterable[Waiting], new: Waiting) -> tuple[Waiting, ...]:
    """Those who wait with the new one; what is told again of one takes the place of what was."""
    kept = tuple(waiting)
    before = next((one for one in kept if one.who == new.who), None)
    facts = Profile(before.facts).with_facts(new.facts).facts if before else new.facts
    return (*(one for one in kept if one is not before), Waiting(new.who, facts, new.turn))


def waiting_to_records(waiting: Sequence[Waiting]) -> list[dict[str, object]] | None:
    """The value of slot `waiting`."""
    return [
        {"who": one.who, "facts": [fact_to_record(fact) for fact in one.facts], "turn": one.turn}
        for one in waiting
    ] or None


def waiting_from_record(record: Mapping[str, object]) -> Waiting:
    """Reads what `waiting_to_records` wrote."""
    facts = record["facts"]
    told = facts if isinstance(facts, (list, tuple)) else ()
    return Waiting(str(record["who"]), tuple(map(fact_from_record, told)), int(str(record["turn"])))
