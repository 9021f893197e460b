"""Rules that choose an intent where what was read in a message is surer than the classifier's guess."""

from __future__ import annotations

import re
from collections.abc import Mapping

from waymark.dialogue.giving_up import wishes_given_up
from waymark.nlu.context import SAID_IN_PASSING, Place, in_context
from waymark.nlu.same_step import counted_together
from waymark.profile.facts import Certainty, FactName
from waymark.trials.identifiers import nct_ids_in
from waymark.understanding.alarm_over import is_alarm_over
from waymark.understanding.asking import asks_something
from waymark.understanding.bare_names import is_bare_name
from waymark.understanding.mentions_asked import mention_asked
from waymark.understanding.places_asked import asks_for_a_place, asks_for_home_country, place_left_out
from waymark.understanding.plain_sayings import plain_saying
from waymark.understanding.requests import (
    LEFT_TO_REQUESTS,
    LIST_WANTED,
    WITHOUT_AN_ILLNESS,
    Request,
    intent_for,
    request_in,
)
from waymark.understanding.traits_asked import sponsor_span, trait_asked
from waymark.understanding.travel_time import hours_of_travel
from waymark.understanding.treatments_asked import asks_for_treatment, treatment_asked_of_these
from waymark.understanding.turning_to import turns_to_another
from waymark.understanding.vexed import is_vexed
from waymark.understanding.wishes_given_up import gives_up_a_kind
from waymark.understanding.wishes_told import asked_beside_a_place, wish_told

_A_PLACE_IN_THE_LIST = re.compile(r"#?[1-9][.)]?")
"""Typed alone, with no question open: the trial of that number."""
FALLBACK = "nlu_fallback"
SURE_ENOUGH = 0.6
"""From here on a guess counts as confident: where it is measured, at most 4 of 100 such lead astray."""
HALF_SURE = 0.5  # measured on the development messages, as the next
OFF_TOPIC_ENOUGH = 0.35
OVER_ENOUGH = 0.3
BY_RULE = 0.9  # a rule is surer than a guess, and no rule is always right

_WISH_TO_LIVE = re.compile(
    r"\b(?:(?:do(?:n'?t| not)|never) want (?:(?:him|her|them|my \w+) )?to die|not (?:yet )?ready to die|"
    r"want to (?:stay alive|live)\b(?! (?:any ?more|like this|no more)))\b",
    re.IGNORECASE,
)
"""No talk of self-harm, where the check at the door heard none: "I don't want to die without trying"."""
_ANSWERS = frozenset({"affirm", "deny", "not_sure", "rather_not_say"})
_LEFT_OF_AN_ANSWER = 0.1
_ASKS = re.compile(
    r"\W*(?:(?:and|but|so|ok(?:ay)?|well|sorry),? )*(?:do|does|did|would|will|is|are|was|were|can|could|"
    r"has|have|must|may|might) (?:i|we|he|she|they|it|there|the|a|my|his|her|our)\b"
    r"(?!.*\b(?:skip|say|saying|tell|telling|answer\w*|pass|know|sure|matter|rather|"
    r"leave|blank|next question|remember|he(?:ck|ll))\b)",
    re.IGNORECASE,
)
"""Begins as a question does that is put to us: "does he have to fast"; "do I have to say?" is an answer."""
_ALARMS = frozenset({"report_emergency", "report_self_harm"})
_GREETING = frozenset({"greet", "thank", "goodbye"})
_ERASES = re.compile(
    r"\b(?:delet\w*|eras\w*|wip\w*|forget|data|information|everything|me|chat|conversation)\b", re.IGNORECASE
)
_OF_A_GENE = re.compile(
    r"\bdel(?:eted|etions?)?\b.*(?:\bexons?\b|\bchromosome|\bgenes?\b|\b\d{1,2}[pq])|"
    r"(?:\bexons?\b|\bchromosome|\bgene\b|\b\d{1,2}[pq]).*\bdel(?:eted|etions?)?\b",
    re.IGNORECASE,
)
"""What is deleted is a part of a gene: "deletion of exon 51", "22q11 deletion"."""
_NOT_FOR_FACTS = frozenset({"inform", "find_trials", "correct_fact", "affirm", "deny"})
_NO_VALUE: Mapping[object, str] = {
    Certainty.UNSURE.value: "not_sure",
    Certainty.DECLINED.value: "rather_not_say",
}
_GIVE_WAY_TO_A_REQUEST = frozenset(
    {
        *(FALLBACK, "affirm", "ask_doctor_sheet", "ask_location", "ask_participation", "find_trials"),
        *("inform", "out_of_scope", "show_more_trials", "show_my_facts"),
    }
)
_SURE_REQUESTS = LIST_WANTED | {
    *(Request.DOCTOR_QUESTIONS, Request.FOR_WHOM, Request.PAIN, Request.SAFETY, Request.TAKING_PART_MEANS),
    *(Request.NOT_KNOWN, Request.PLACEBO, Request.COST, Request.PROMISE, Request.PROGNOSIS, Request.TOO_LATE),
    *(Request.STOP_MEDICINE, Request.CONSENT_FOR, Request.REACHED_SOMEONE),
    *(Request.UNLIKELY_ONES, Request.NEAREST, Request.USES, Request.SIMPLER, Request.CHOICE),
    *(Request.NEXT_QUESTION, Request.QUESTIONS_LEFT, Request.HOW_ORDERED, Request.SOURCE, Request.TRUST),
    Request.LANGUAGES,
    *(Request.PAID, Request.AFTER_THE_TRIAL, Request.SEEN, Request.HOW_GOOD_A_PLACE),
    *(Request.IF_HARMED, Request.LEAVE, Request.WHOM_TO_TELL, Request.COMPANY, Request.PRIVATE),
    Request.CRITERIA,
    Request.NO_SWALLOWING,
    *(Request.TRAIT, Request.SHOW_ALL, Request.HOW_MANY, Request.OF_ANOTHER, Request.TRAVEL_TIME),
}
"""Words so plain that no guess stands against them, where nothing is told beside them."""
_WHATEVER_IS_TOLD = frozenset(
    {Request.GUARDIAN_HERE, Request.BY_PLACE, Request.IN_PLACE, Request.MENTION, Request.NO_SWALLOWING}
)
_TOLD_IN_PASSING = (Request.DAILY_LIFE, Request.SOMEONE_WRITES)
_BESIDE_NO_ILLNESS = SAID_IN_PASSING | {FactName.AGE.value, FactName.PLACE.value}
"""What somebody who names no illness may tell all the same."""
_BESIDE_A_MEDICINE = SAID_IN_PASSING | {FactName.TREATMENT.value}
_NAMES_TRIALS = re.compile(r"\b(?:ones?|trials?|studies|(?:of|are|do) (?:them|these|those))\b", re.IGNORECASE)
_OF_REACH = frozenset({FactName.MAX_DISTANCE_KM.value, FactName.PLACE.value})
_GIVE_WAY_TO_A_NUMBER = frozenset(
    {FALLBACK, "ask_glossary", "find_trials", "greet", "inform", "out_of_scope", "show_more_trials"}
)


def settled(text: str, confidences: Mapping[str, float], place: Place) -> dict[str, float]:
    """The confidence of each intent to go on with, the place in the conversation and the rules considered."""
    likely = in_context(confidences, place, is_question=asks_something(text))
    if not place.facts and _ASKS.match(text):
        likely = _without_answers(likely)
    guessed = max(likely, key=likely.__getitem__)
    over = "report_emergency" if _says_it_is_over(text, likely) else None
    wish = _wish_given_up(text, guessed, place) or _wish_before_a_list(text, guessed, place)
    turn = "inform" if turns_to_another(text) and guessed not in _ALARMS else None
    by_rule = over or turn or wish or _by_rule(text, guessed, likely[guessed], place)
    if by_rule is None:
        return counted_together(likely)
    rest = 1 - likely.get(by_rule, 0.0)
    shrunk = {name: confidence * (1 - BY_RULE) / (rest or 1.0) for name, confidence in likely.items()}
    return counted_together({**shrunk, by_rule: BY_RULE})


def _without_answers(likely: Mapping[str, float]) -> dict[str, float]:
    """The confidences where a question was asked, which is no yes, no or "not sure"."""
    less = {name: share * (_LEFT_OF_AN_ANSWER if name in _ANSWERS else 1) for name, share in likely.items()}
    total = sum(less.values())
    return {name: share / total for name, share in less.items()}


def _says_it_is_over(text: str, likely: Mapping[str, float]) -> bool:
    """ "She is all right now, I was so scared" is torn between fear and alarm; the alarm's action answers."""
    return likely.get("report_emergency", 0.0) >= OVER_ENOUGH and is_alarm_over(text)


def _by_rule(text: str, guessed: str, confidence: float, place: Place) -> str | None:
    """The intent a rule names instead of the guess; None when no rule does.

    Plain words for one thing ask for that; nothing but anger is no topic of ours; a saying of a few words
    means what it always means; a message that only says "not sure" or "rather not say" is that; a greeting
    that tells facts, and a guess of little confidence where facts are told, are `inform`; an NCT number alone
    asks for that trial.
    """
    request = _of_the_list(text, place)
    if request is not None and _gives_way(request, guessed, place, text):
        return intent_for(request)
    if guessed == "report_self_harm" and _WISH_TO_LIVE.search(text):
        return "express_distress"
    if not place.facts and is_vexed(text):
        return "out_of_scope"
    saying = None if place.facts else plain_saying(text)
    if saying:
        return saying  # where the guess is the same, too: it may be too weak to be followed
    if place.asked is None and not place.facts and _A_PLACE_IN_THE_LIST.fullmatch(text.strip()):
        return "ask_trial_details"
    chosen = guessed
    if nct_ids_in(text) and guessed in _GIVE_WAY_TO_A_NUMBER:
        chosen = "ask_trial_details"
    elif guessed == "out_of_scope" and confidence < OFF_TOPIC_ENOUGH and not place.facts:
        chosen = FALLBACK
    elif answer := _answer_of_facts(place):
        chosen = answer
    elif _tells(text, guessed, confidence, place) or _names_the_illness(text, guessed, place):
        chosen = "inform"
    return None if chosen == guessed else chosen


def _wish_given_up(text: str, guessed: str, place: Place) -> str | None:
    """ "Forget the phase 3 thing": the list is shown without that wish, and nothing is erased."""
    is_no_erasing = guessed == "delete_my_data" and gives_up_a_kind(text)
    return intent_for(Request.SHOW_ALL) if is_no_erasing or wishes_given_up(text, place.wishes) else None


def _wish_before_a_list(text: str, guessed: str, place: Place) -> str | None:
    """ "Any gene therapy ones?", while a question waits: it is kept, and the question asked again."""
    tells = not all(_is_asked_after(fact, text) for fact in place.facts)
    if place.is_list_shown or tells or guessed in _ALARMS:
        return None
    is_wish = asks_for_home_country(text) or wish_told(text, is_list_shown=False) is not None
    return "find_trials" if is_wish else None


def _trait_asked(text: str, place: Place) -> Request | None:
    """ "Which ones are phase 3?": where a list was shown; of one trial some have requests of their own.

    Where a question waits, the words must name trials.
    """
    asked = trait_asked(text) if place.is_list_shown else None
    if asked is None or (place.asked is not None and not _NAMES_TRIALS.search(text)):
        return None
    is_left = not asked.is_of_several and asked.trait in LEFT_TO_REQUESTS and request_in(text) is not None
    return None if is_left else Request.TRAIT


def _of_the_list(text: str, place: Place) -> Request | None:
    """What the words plainly ask for; a place named beside a trait counts with it."""
    if place.is_list_shown and place.asked is None and _names_more_than_a_place(text, place):
        return Request.IN_PLACE
    return _trait_asked(text, place) or _asked_in_words(text) or _asked_of_the_list(text, place)


def _asked_in_words(text: str) -> Request | None:
    return Request.TRAVEL_TIME if hours_of_travel(text) is not None else request_in(text)


def _asked_of_the_list(text: str, place: Place) -> Request | None:
    """ "Any vaccine trials?", "any in London?": where a list was shown and nothing is asked."""
    if not place.is_list_shown or place.asked is not None:
        return None
    names = {fact.get("name") for fact in place.facts} - SAID_IN_PASSING
    names_place = FactName.PLACE.value in names and names <= _OF_REACH
    is_of_place = names_place and (asks_for_a_place(text) or place_left_out(text) is not None)
    if is_of_place or (not names and asks_for_home_country(text)):
        return Request.IN_PLACE
    if treatment_asked_of_these(text):
        return Request.USES
    return Request.MENTION if mention_asked(text) else None


def _names_more_than_a_place(text: str, place: Place) -> bool:
    """ "Any phase 3 trials in Germany?"."""
    spans = ((fact.get("start"), fact.get("end")) for fact in place.facts if fact.get("name") == "place")
    return any(
        asked_beside_a_place(text, start, end) is not None
        for start, end in spans
        if isinstance(start, int) and isinstance(end, int)
    )


def _gives_way(request: Request, guessed: str, place: Place, text: str) -> bool:
    """Whether what the words plainly ask for goes before the guess: not where facts are told beside it."""
    if request in _WHATEVER_IS_TOLD:
        return True
    if request in (Request.USES, Request.TRAIT) and all(_is_asked_after(fact, text) for fact in place.facts):
        return True
    if request in WITHOUT_AN_ILLNESS:
        return all(fact.get("name") in _BESIDE_NO_ILLNESS for fact in place.facts)
    beside = _BESIDE_A_MEDICINE if request is Request.STOP_MEDICINE else SAID_IN_PASSING
    if any(fact.get("name") not in beside for fact in place.facts):
        return False
    if request in _TOLD_IN_PASSING:
        return guessed not in _ALARMS and not place.is_answered
    is_sure = request in _SURE_REQUESTS or guessed == intent_for(request)
    return is_sure or guessed in _GIVE_WAY_TO_A_REQUEST


def _is_asked_after(fact: Mapping[str, object], text: str) -> bool:
    """ "Any with insulin?", "any for people over 60?" tell nothing of the patient."""
    name = fact.get("name")
    if name in SAID_IN_PASSING or (name == FactName.AGE.value and trait_asked(text)):
        return True
    if _is_of_a_sponsor(fact, text):
        return True
    return name == FactName.TREATMENT.value and asks_for_treatment(text)


def _is_of_a_sponsor(fact: Mapping[str, object], text: str) -> bool:
    """The Maryland of "trials from MD Anderson"."""
    span, start = sponsor_span(text), fact.get("start")
    return span is not None and isinstance(start, int) and span[0] <= start < span[1]


def _answer_of_facts(place: Place) -> str | None:
    """What the facts are by themselves, whatever the words: a limit on the distance, or no answer at all.

    "Is there one nearer than 50 km?" sets one, and "anywhere" lifts it.
    """
    names = {fact.get("name") for fact in place.facts} - SAID_IN_PASSING
    if FactName.MAX_DISTANCE_KM.value in names and names <= _OF_REACH:
        return "inform"
    certainties = {fact.get("certainty") for fact in place.facts}
    return _NO_VALUE.get(certainties.pop()) if len(certainties) == 1 else None


def _names_the_illness(text: str, guessed: str, place: Place) -> bool:
    """ "Heart attack", where the illness was asked for; the gateway gave its line before."""
    is_asked = place.asked is FactName.CONDITION and place.is_answered
    return guessed == "report_emergency" and is_asked and is_bare_name(text)


def _tells(text: str, guessed: str, confidence: float, place: Place) -> bool:
    if guessed == "greet" and place.facts:
        return True
    if guessed == "delete_my_data" and _OF_A_GENE.search(text):
        return True
    if not place.told or guessed in _NOT_FOR_FACTS:
        return False
    if guessed == "delete_my_data" and place.is_answered and not _ERASES.search(text):
        return True  # "removed", of a spleen
    return guessed in _GREETING or (confidence < HALF_SURE and not asks_something(text))
