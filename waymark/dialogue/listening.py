"""Takes in one message: the facts that count, what changed by them, and what must be asked about first."""

from __future__ import annotations

from dataclasses import dataclass, replace

from waymark.dialogue.asked_there import asked_there
from waymark.dialogue.conversation import Conversation, Sources
from waymark.dialogue.doubts import (
    Doubt,
    DoubtKind,
    Listened,
    doubt_about,
    doubted_again,
    without_doubted,
)
from waymark.dialogue.giving_up import wishes_given_up
from waymark.dialogue.guardians import guardian_joins
from waymark.dialogue.heard import Heard, heard_in
from waymark.dialogue.in_place import is_of_the_list
from waymark.dialogue.merging import merged
from waymark.dialogue.questions import GENE_THERAPY, TRANSPLANT, asks_for_gene_therapy
from waymark.dialogue.rivals import agreed_with, chosen_by, is_neither
from waymark.dialogue.telling import Told, facts_told
from waymark.dialogue.turning import told_beside, turned
from waymark.dialogue.waiting import Waiting, with_waiting
from waymark.profile.facts import ILLNESSES_BESIDE, About, Certainty, Fact, FactName, FactStatus
from waymark.profile.profile import Profile
from waymark.profile.topics import Topic
from waymark.understanding.mentions_asked import mention_asked
from waymark.understanding.places_asked import place_left_out
from waymark.understanding.requests import Request, request_in
from waymark.understanding.tables.traits import Trait
from waymark.understanding.traits_asked import sponsor_span, trait_asked
from waymark.understanding.treatments_asked import asks_for_treatment
from waymark.understanding.wishing import wishes_for_trials

ILLNESSES_THAT_BEFALL = frozenset(
    {
        *("stroke", "ischemic stroke", "hemorrhagic stroke", "transient ischemic attack"),
        *("intracerebral hemorrhage", "subarachnoid hemorrhage", "myocardial infarction", "cardiac arrest"),
        *("pulmonary embolism", "deep vein thrombosis", "preeclampsia", "eclampsia", "gestational diabetes"),
        *("traumatic brain injury", "spinal cord injury", "sepsis", "hip fracture", "miscarriage"),
    }
)
_OF_AN_ILLNESS = (DoubtKind.RIVALS, DoubtKind.OTHER_ILLNESS)
_OF_REACH = (FactName.PLACE, FactName.MAX_DISTANCE_KM)


@dataclass(frozen=True)
class Listening:
    """The facts that this message added, everything known after it, and what it brought.

    `is_anew`: it turns to another patient, of whom nothing told before holds.
    `waiting`: the other patients told of so far.
    """

    facts: tuple[Fact, ...]
    profile: Profile
    heard: Heard
    is_anew: bool = False
    waiting: tuple[Waiting, ...] = ()


def listened_to(
    told: Told, conversation: Conversation, sources: Sources, *, earlier: Doubt | None = None
) -> Listening:
    """Nothing is lost: what is in doubt waits, the rest counts. `earlier` was asked about just before."""
    known = conversation.profile
    anew = turned(told, conversation)
    beside = None if anew else told_beside(told, known, sources)
    if anew is not None:
        known = Profile(tuple(fact for fact in known.facts if fact.name is FactName.ASKING_FOR))
        conversation = anew
    before, question = conversation.profile, conversation.open_question
    facts = _meant(facts_told(told, profile=before, open_question=question), told, conversation)
    facts = _of_treatments_so_far(facts, conversation, sources)
    facts = _with_the_only_illness(facts, before)
    if earlier is not None and earlier.kind in _OF_AN_ILLNESS and question == earlier.topic:
        facts = _chosen(facts, told, earlier)
    found = _doubt(told, facts, conversation, sources)
    is_again = found is not None and doubted_again(found, earlier)
    doubt = None if is_again else found
    # Asked once, and told the same again: it is left open, since either guess may lie far off.
    is_still_open = is_again and found is not None and found.kind is DoubtKind.RIVALS
    facts = without_doubted(facts, found if is_still_open else doubt)
    profile = merged(before, facts, sources.reading)
    new = profile.facts if anew else facts
    heard = heard_in(new, known, turn=conversation.turn, open_question=question, doubt=doubt)
    waiting = with_waiting(conversation.waiting, beside) if beside else conversation.waiting
    return Listening(new, profile, heard, anew is not None, waiting)


def _meant(facts: tuple[Fact, ...], told: Told, conversation: Conversation) -> tuple[Fact, ...]:
    """Without the place of "that one in Shenzhen" or "any in London?", or the country around the city told.

    "My sister's trial" is not for her, and "which take people with asthma?" tells nothing.
    A parent who joins asks for a child.
    """
    if conversation.shown and mention_asked(told.typed):
        return ()
    if wishes_given_up(told.typed, conversation.wishes):
        facts = tuple(fact for fact in facts if fact.name not in (FactName.PLACE, FactName.TREATMENT))
    facts = _without_asked(facts, told, conversation)
    request = request_in(told.typed)
    if request is Request.OF_ANOTHER:
        facts = tuple(fact for fact in facts if fact.name not in (FactName.ASKING_FOR, FactName.SEX))
    if request is Request.BY_PLACE or place_left_out(told.typed) or asked_there(told, conversation):
        facts = tuple(fact for fact in facts if fact.name is not FactName.PLACE)
    if is_of_the_list(told, conversation):
        facts = tuple(fact for fact in facts if fact.name not in _OF_REACH or not fact.is_answered)
    facts = tuple(fact for fact in facts if not _is_around(fact, conversation.profile))
    is_told = any(fact.name is FactName.ASKING_FOR for fact in facts)
    if is_told or not guardian_joins(
        told.typed, conversation.profile, was_needed=conversation.guardian_needed
    ):
        return facts
    joined = Fact(FactName.ASKING_FOR, "child", words=told.typed, turn=told.turn, about=About.CHILD)
    return (*facts, joined)


def _without_asked(facts: tuple[Fact, ...], told: Told, conversation: Conversation) -> tuple[Fact, ...]:
    """Without what is only asked after: the insulin of "any with insulin?", the age of "any for over 60?"."""
    asked: tuple[FactName, ...] = ()
    question = conversation.open_question
    is_no_answer = question is None or question.fact is not FactName.TREATMENT
    is_of_trials = conversation.shown or is_no_answer or wishes_for_trials(told.typed)
    if is_of_trials and asks_for_treatment(told.typed):
        asked = (FactName.TREATMENT,)
    facts = _without_sponsors(facts, told)
    trait = trait_asked(told.typed) if conversation.shown else None
    if trait is not None and trait.trait in (Trait.AGES, Trait.SEXES):
        asked = (*asked, FactName.AGE, FactName.SEX, FactName.ASKING_FOR)
    return tuple(fact for fact in facts if fact.name not in asked)


def _without_sponsors(facts: tuple[Fact, ...], told: Told) -> tuple[Fact, ...]:
    """Without the Maryland of "trials from MD Anderson"."""
    span = sponsor_span(told.typed)
    if span is None:
        return facts
    return tuple(fact for fact in facts if fact.start is None or not span[0] <= fact.start < span[1])


def _is_around(fact: Fact, known: Profile) -> bool:
    """ "Is there nothing in England?" of somebody who told that they live in Leeds."""
    place = known.fact(FactName.PLACE)
    is_place = fact.name is FactName.PLACE and fact.is_answered
    return is_place and place is not None and str(place.value).endswith(f", {fact.value}")


def _chosen(facts: tuple[Fact, ...], told: Told, earlier: Doubt) -> tuple[Fact, ...]:
    """With the reading that was chosen in words; "neither" tells nothing, so that it is asked anew."""
    is_named = any(fact.name is earlier.topic.fact and fact.is_answered for fact in facts)
    if told.typed is None or is_named:
        return facts
    others = tuple(fact for fact in facts if fact.name is not earlier.topic.fact)
    chosen = chosen_by(told.typed, earlier.readings)
    if earlier.kind is DoubtKind.OTHER_ILLNESS:
        chosen = agreed_with(told.typed, earlier.readings) or chosen
    if chosen is not None:
        return (*others, replace(chosen, words=told.typed, turn=told.turn, start=None, end=None))
    return others if is_neither(told.typed) else facts


def _with_the_only_illness(facts: tuple[Fact, ...], known: Profile) -> tuple[Fact, ...]:
    """The illness that somebody has, taken for the one to look for while none is told.

    "PTSD veteran, looking for a study": what mostly stands beside another illness stands alone here. Of
    several the first is taken: people begin with the one they come for. What befalls somebody is told as
    had, and never sure: "my brother had a stroke in March".
    """
    if known.has_been_asked_or_told(FactName.CONDITION) or any(
        fact.name is FactName.CONDITION for fact in facts
    ):
        return facts
    had = [fact for fact in (*known.facts, *facts) if fact.name in ILLNESSES_BESIDE and _is_had(fact)]
    if not had or had[0] not in facts:
        return facts
    certainty = had[0].certainty if had[0].status is FactStatus.CURRENT else Certainty.ABOUT
    main = replace(had[0], name=FactName.CONDITION, status=None, certainty=certainty)
    return tuple(main if fact is had[0] else fact for fact in facts)


def _is_had(fact: Fact) -> bool:
    """Whether it is there now, or is an event that is looked for by those who had it."""
    return fact.status is FactStatus.CURRENT or (
        fact.status is FactStatus.PAST and str(fact.value) in ILLNESSES_THAT_BEFALL
    )


def _of_treatments_so_far(
    facts: tuple[Fact, ...], conversation: Conversation, sources: Sources
) -> tuple[Fact, ...]:
    """What an answer that names none says of treatments, where it was asked what was done so far.

    In inherited blood disorders two are asked for by name; for another illness all treatments are.
    """
    if conversation.open_question != Topic(FactName.TREATMENT):
        return facts
    if asks_for_gene_therapy(conversation.profile.with_facts(facts), sources.reading):
        return _of_the_two_treatments(facts)
    return _of_all_treatments(facts)


def _of_all_treatments(facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """A plain "nothing so far": no treatment at all, as of the button.

    Such words are read as denying the two treatments that are asked for in inherited blood disorders;
    for another illness nobody named those.
    """
    denied = [fact for fact in facts if fact.name is FactName.TREATMENT and fact.status is FactStatus.NEVER]
    is_plain = len(denied) > 1 and len({(fact.start, fact.end) for fact in denied}) == 1
    if not is_plain:
        return facts
    others = tuple(fact for fact in facts if fact not in denied)
    if any(fact.name is FactName.TREATMENT for fact in others):  # "only chemo" names one
        return others
    return (*others, replace(denied[0], value=None))


def _of_the_two_treatments(facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """ "Not sure" or "rather not say" of each of the two treatments.

    As an answer about treatments at large it would give way to the first one named later, and be asked again.
    """
    return tuple(
        each
        for fact in facts
        for each in (
            [replace(fact, value=name) for name in (GENE_THERAPY, TRANSPLANT)]
            if fact.name is FactName.TREATMENT and fact.value is None and not fact.is_answered
            else [fact]
        )
    )


def _doubt(told: Told, facts: tuple[Fact, ...], conversation: Conversation, sources: Sources) -> Doubt | None:
    if told.typed is None:
        return None
    listened = Listened(told.typed, facts, sources.today, is_correction=told.intent == "correct_fact")
    return doubt_about(listened, conversation.profile, conversation.open_question, sources.names)
