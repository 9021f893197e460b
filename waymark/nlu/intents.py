"""Rules that choose an intent where what was read in a message is surer than the classifier's guess."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from waymark.profile.facts import Certainty, FactName
from waymark.trials.identifiers import nct_ids_in
from waymark.understanding.requests import Request, intent_for, request_in

FALLBACK = "nlu_fallback"
SURE_ENOUGH = 0.6  # measured on the held-out messages: above it the classifier is right on a question
HALF_SURE = 0.5  # the rest measured on the development messages
OFF_TOPIC_ENOUGH = 0.35

_GIVE_WAY_TO_FACTS = frozenset(
    {
        None,
        FALLBACK,
        "affirm",
        "deny",
        "goodbye",
        "greet",
        "not_sure",
        "out_of_scope",
        "rather_not_say",
        "thank",
    }
)
_NO_VALUE: Mapping[object, str] = {
    Certainty.UNSURE.value: "not_sure",
    Certainty.DECLINED.value: "rather_not_say",
}
_KNOWN_WITHOUT_FACTS = frozenset({"not_sure", "out_of_scope", "rather_not_say"})
_SAID_IN_PASSING = frozenset({FactName.ASKING_FOR.value, FactName.SEX.value})
"""Facts that any message about "my mother" brings, whatever it wants."""
_GIVE_WAY_TO_A_REQUEST = frozenset(
    {
        None,
        FALLBACK,
        "affirm",
        "ask_doctor_sheet",
        "ask_location",
        "ask_participation",
        "find_trials",
        "inform",
        "out_of_scope",
        "show_more_trials",
        "show_my_facts",
    }
)
_GIVE_WAY_TO_A_NUMBER = frozenset(
    {None, FALLBACK, "ask_glossary", "find_trials", "greet", "inform", "out_of_scope", "show_more_trials"}
)


def corrected_intent(
    text: str, *, guessed: str | None, confidence: float, facts: Sequence[Mapping[str, object]]
) -> str | None:
    """The intent to go on with; `facts` are FACT records read in the text, `guessed` the classifier's intent.

    A message that only says "not sure" or "rather not say" is that; one that tells facts is `inform`
    unless the classifier was surer of something else, and who or which sex it is about is said in passing;
    an NCT number alone asks for that trial.
    """
    request = request_in(text)
    if request is not None and _gives_way(request, guessed, facts):
        return intent_for(request)
    if nct_ids_in(text) and guessed in _GIVE_WAY_TO_A_NUMBER:
        return "ask_trial_details"
    if guessed == "out_of_scope" and confidence < OFF_TOPIC_ENOUGH and not facts:
        return FALLBACK
    certainties = {fact.get("certainty") for fact in facts}
    if len(certainties) == 1 and (answer := _NO_VALUE.get(certainties.pop())):
        return answer
    return _with_facts(text, guessed, confidence, facts)


def _gives_way(request: Request, guessed: str | None, facts: Sequence[Mapping[str, object]]) -> bool:
    """Whether what the words plainly ask for goes before the guess: not where facts are told beside it."""
    if request in (Request.GUARDIAN_HERE, Request.BY_PLACE):
        return True
    if any(fact.get("name") not in _SAID_IN_PASSING for fact in facts):
        return False
    return request is Request.SHOW_NOW or guessed in _GIVE_WAY_TO_A_REQUEST


def _with_facts(
    text: str, guessed: str | None, confidence: float, facts: Sequence[Mapping[str, object]]
) -> str | None:
    told = [fact for fact in facts if fact.get("name") not in _SAID_IN_PASSING]
    if guessed in _KNOWN_WITHOUT_FACTS and confidence >= HALF_SURE and not told:
        return guessed
    if guessed in _GIVE_WAY_TO_FACTS and facts:
        return "inform"
    if told and confidence < SURE_ENOUGH and "?" not in text:
        return "correct_fact" if guessed == "correct_fact" else "inform"
    return guessed
