"""Says back what a message brought: what was noted, what changed, and between what to choose."""

from __future__ import annotations

import json

from waymark.dialogue.doubts import Doubt
from waymark.dialogue.heard import Heard
from waymark.profile.facts import Fact, FactName
from waymark.profile.profile import Profile
from waymark.profile.records import fact_to_record
from waymark.wording.facts import fact_clause, short_clause
from waymark.wording.lists import joined_some
from waymark.wording.people import person_of
from waymark.wording.phrases import phrase, phrase_for

_MOST_NOTED = 6
_BLOOD = "blood transfusion"


def words_for_noted(heard: Heard, profile: Profile) -> str | None:
    """What was told beside the question, in one line; None when there was nothing."""
    if not heard.noted:
        return None
    needs_blood = any(fact.name is FactName.TRANSFUSION_DEPENDENT for fact in heard.noted)
    illnesses = {fact.words for fact in heard.noted if fact.name is FactName.CONDITION}
    told = (
        fact
        for fact in heard.noted
        if not (needs_blood and fact.value == _BLOOD)
        and not (fact.name is FactName.BIOMARKER and fact.words in illnesses)  # its name says so
    )
    clauses = [short_clause(fact, person_of(profile)) for fact in told]
    return phrase("dialogue.noted", facts=joined_some(list(dict.fromkeys(clauses)), most=_MOST_NOTED))


def words_for_changed(heard: Heard, profile: Profile) -> str | None:
    """Each fact that changed with what it was; None when none did."""
    if not heard.changed:
        return None
    pairs = [(_clause(now, profile), _as_it_was(before, profile)) for before, now in heard.changed]
    told = [pair for pair in pairs if pair[0] != pair[1]]  # "for you" was guessed, and now is told
    return "\n".join(phrase("dialogue.fact_changed", now=now, before=before) for now, before in told) or None


def _as_it_was(fact: Fact, profile: Profile) -> str:
    """The clause of an earlier fact: for whom one looked is said of the one looked for then."""
    then = Profile((fact,)) if fact.name is FactName.ASKING_FOR else profile
    return fact_clause(fact, person_of(then))


def words_for_reading(fact: Fact, profile: Profile) -> str:
    """One reading, as a clause."""
    return _clause(fact, profile)


def record_for_reading(fact: Fact) -> str:
    """The reading as the payload of its button carries it."""
    return json.dumps(fact_to_record(fact))


def name_in_doubt(doubt: Doubt) -> str:
    """What the value should be: "the age", or the test by its name."""
    return doubt.topic.parameter or phrase_for(doubt.topic.fact)


def _clause(fact: Fact, profile: Profile) -> str:
    return fact_clause(fact, person_of(profile))
