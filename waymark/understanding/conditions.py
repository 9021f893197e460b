"""Reads the patient's condition, and their infections and other illnesses, said or denied."""

from __future__ import annotations

import re

from waymark.profile.facts import Certainty, Fact, FactName, FactStatus
from waymark.understanding.carried import TRAITS, is_carried
from waymark.understanding.condition_answers import answered_name
from waymark.understanding.condition_context import Telling, asks_for_its_trials, telling_of
from waymark.understanding.condition_mentions import conditions_named
from waymark.understanding.condition_over import ONLY_SINCE, RESOLVED, firmness_of, is_over
from waymark.understanding.condition_polarity import polarity_of
from waymark.understanding.condition_roles import main_condition, was_treated_for
from waymark.understanding.condition_slots import read_slot
from waymark.understanding.denials import is_correction, is_of_what_is_had, is_told_as_there
from waymark.understanding.genotypes import read_genotype
from waymark.understanding.infections import (
    INFECTIONS,
    patient_tested_negative,
)
from waymark.understanding.message import Message
from waymark.understanding.organs import organs_well
from waymark.understanding.people import People
from waymark.understanding.polarity import Polarity, is_hedged, polarity
from waymark.understanding.thalassemia_kinds import KindAlone, find_kind_alone, takes_back
from waymark.vocabulary.mentions import Mention

_SUBTYPES = (
    (re.compile(r"\b(?:major|maj)\b"), "beta-thalassemia major"),
    (re.compile(r"\b(?:intermedia|intermediate)\b"), "beta-thalassemia intermedia"),
    (re.compile(r"\b(?:minor|trait|carrier)\b"), "thalassemia trait"),
    (re.compile(r"\b(?:hb ?e|e)(?:[ /-]*(?:beta|β)|[ /-]b)\b|\bhb ?eb\b"), "hemoglobin e/beta-thalassemia"),
    (re.compile(r"\b(?:hb ?)?ss\b"), "hemoglobin ss disease"),
    (re.compile(r"\b(?:hb ?)?sc\b"), "hemoglobin sc disease"),
    (re.compile(r"\bbeta\b|β"), "beta-thalassemia"), (re.compile(r"\balpha\b|α"), "alpha-thalassemia"),
)  # fmt: skip


def read_conditions(message: Message, people: People) -> list[Fact]:
    """The condition, and what stands beside it as infections and comorbidities, each with its status."""
    facts: list[Fact] = []
    present: list[Mention] = []
    for mention in conditions_named(message):
        if telling_of(message, people, mention) is not Telling.PATIENT:
            facts += _not_his(message, mention)
            continue
        said = polarity_of(message, mention)
        if said in (Polarity.DENIED, Polarity.PERHAPS_DENIED):
            facts += _denied(message, mention, said)
        elif said is Polarity.SAID and not is_over(message, mention):
            present.append(mention)
        elif said is Polarity.SAID:
            facts.append(beside(message, mention, FactStatus.PAST))
    facts = [fact for fact in facts if not is_of_what_is_had(message, fact, present)]
    facts = [fact for fact in facts if not is_told_as_there(fact, present)]
    denied = {fact.value for fact in facts if fact.status is FactStatus.NEVER}
    present = [mention for mention in present if mention.standard not in denied]
    facts = [fact for fact in facts if not is_correction(message, fact)]
    asked_for = (mention for mention in present if asks_for_its_trials(message, mention))
    had = [mention for mention in present if not is_carried(message, mention)]
    main = next(asked_for, None) or main_condition(message, had or present)
    alone = find_kind_alone(message, people)
    facts += _told_condition(message, people, main, present, alone)
    related = {main.standard} if main else set()
    for mention in had:
        if (
            mention is not main
            and not _is_related(message, mention.standard, related)
            and _countsbeside(mention, main)
        ):
            facts.append(_beside_main(message, mention, main))
            related.add(mention.standard)
    return [*facts, *organs_well(message, people, facts)]


def _beside_main(message: Message, mention: Mention, main: Mention | None) -> Fact:
    """An illness there beside the main one, or over: "GVHD after a transplant for AML"."""
    if main is not None and was_treated_for(message, mention):
        return beside(message, mention, FactStatus.PAST, Certainty.ABOUT)
    return beside(message, mention, FactStatus.CURRENT, firmness_of(message, mention))


def _not_his(message: Message, mention: Mention) -> list[Fact]:
    """ "His nurse has TB but the child tested negative": of an infection told of somebody else."""
    span = patient_tested_negative(message, mention.end) if mention.standard in INFECTIONS else None
    if span is None:
        return []
    return [
        message.fact(
            FactName.INFECTION, mention.standard, *span, status=FactStatus.NEVER, certainty=Certainty.ABOUT
        )
    ]


def _denied(message: Message, mention: Mention, said: Polarity) -> list[Fact]:
    after = message.after(mention.end)
    if ONLY_SINCE.match(after) or (said is Polarity.PERHAPS_DENIED and RESOLVED.match(after)):
        return [beside(message, mention, FactStatus.PAST, Certainty.ABOUT)]
    is_sure = said is Polarity.DENIED and not mention.may_be_form
    certainty = Certainty.SURE if is_sure else Certainty.ABOUT
    return [beside(message, mention, FactStatus.NEVER, certainty)]


def beside(
    message: Message, mention: Mention, status: FactStatus, certainty: Certainty = Certainty.SURE
) -> Fact:
    """An infection or a comorbidity with its status."""
    name = FactName.INFECTION if mention.standard in INFECTIONS else FactName.COMORBIDITY
    return message.fact(
        name, mention.standard, mention.start, mention.end, status=status, certainty=certainty
    )


def _told_condition(
    message: Message, people: People, main: Mention | None, present: list[Mention], alone: KindAlone | None
) -> list[Fact]:
    """The condition named, or its kind said alone; two kinds that nobody has at once are not sure."""
    if main is None and alone is None:
        return (
            _answered_subtype(message, people)
            or read_genotype(message, people)
            or answered_name(message)
            or read_slot(message, people)
        )
    if alone and (main is None or alone.start > main.end):
        kinds = message.vocabulary.conditions
        is_contradicted = main is not None and kinds.are_exclusive(main.standard, alone.standard)
        if main is None or kinds.is_kind_of(alone.standard, main.standard) or is_contradicted:
            is_sure = alone.is_sure and (alone.corrects or not is_contradicted)
            return [
                message.fact(
                    FactName.CONDITION,
                    alone.standard,
                    alone.start,
                    alone.end,
                    certainty=Certainty.SURE if is_sure else Certainty.ABOUT,
                )
            ]
    if main is None:
        return []
    return read_slot(message, people) or [_condition(message, main, present)]


def _condition(message: Message, mention: Mention, present: list[Mention]) -> Fact:
    kinds = message.vocabulary.conditions
    others = [m for m in present if kinds.are_exclusive(m.standard, mention.standard)]
    later = [m for m in others if takes_back(message.plain[mention.end : m.start])]
    if later:
        mention, others = later[-1], []
    carried = is_carried(message, mention)
    standard = TRAITS.get(mention.standard, mention.standard) if carried else mention.standard
    is_open = bool(others) or (carried and standard == mention.standard)
    is_rough = is_open or is_hedged(message, mention.start, mention.end)
    certainty = Certainty.ABOUT if is_rough else Certainty.SURE
    return message.fact(FactName.CONDITION, standard, mention.start, mention.end, certainty=certainty)


def _answered_subtype(message: Message, people: People) -> list[Fact]:
    """ "Major" or "SS" alone, as the answer to which kind it is."""
    if message.asked is not FactName.CONDITION or message.conditions or len(message.plain) > 40:
        return []
    for pattern, standard in _SUBTYPES:
        match = pattern.search(message.plain)
        if (
            match
            and people.is_patients(message, match.start())
            and polarity(message, match.start(), match.end()) is Polarity.SAID
        ):
            certainty = Certainty.ABOUT if is_hedged(message, match.start(), match.end()) else Certainty.SURE
            return [
                message.fact(FactName.CONDITION, standard, match.start(), match.end(), certainty=certainty)
            ]
    return []


def _is_related(message: Message, name: str, others: set[str]) -> bool:
    kinds = message.vocabulary.conditions
    return any(kinds.is_kind_of(name, other) or kinds.is_kind_of(other, name) for other in others)


def _countsbeside(mention: Mention, main: Mention | None) -> bool:
    return mention.standard != "anemia" or main is None
