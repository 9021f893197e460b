"""What should be read first stands first: what may have gone wrong for somebody before what went well."""

from __future__ import annotations

from datetime import datetime

import pytest

from waymark.conversations.desk.complaints import is_complaint, is_said_again
from waymark.conversations.desk.folding import Folded, Said, Shown, Told
from waymark.conversations.desk.outcomes import Flag, Outcome, flags_of, outcome_of, risk_of
from waymark.conversations.messages import Author

AT = datetime(2026, 11, 29)
NOTHING = Told()
RULED_OUT = Shown(9, 1, "NCT05745532", {"fit": "UNLIKELY"})


def told(text: str, intent: str = "inform", confidence: float = 0.9, told: Told = NOTHING) -> Said:
    return Said(1, 1, Author.PERSON, AT, text, intent=intent, confidence=confidence, told=told)


def answered(text: str = "Thank you.") -> Said:
    return Said(2, 1, Author.WAYMARK, AT, text)


def talk(*messages: Said, verdicts: tuple[Shown, ...] = ()) -> Folded:
    """A conversation in which each message is answered."""
    lines = [line for message in messages for line in (message, answered())]
    return Folded(messages=lines, verdicts=list(verdicts), shown_trials=("NCT05745532",))


def risk(folded: Folded) -> int:
    return risk_of(folded, flags_of(folded))


QUIET = talk(told("my daughter is 10"), told("in Leeds"))
HEARD = talk(told("/report_emergency", "report_emergency"))
UNHEARD = talk(told("he has gone all grey and floppy", "report_emergency", 0.7))
COMPLAINED = talk(told("where is it", "ask_location"), told("that's not what I asked"))
GUESSED = talk(
    told(
        "can he keep going to school while he is in it?",
        "ask_medical_advice",
        0.34,
        Told(({"name": "place", "value": "Çan"},)),
    )
)
RIGHTLY_RULED_OUT = talk(told("she is 6"), verdicts=(RULED_OUT,))
FRIGHTENED = talk(told("i am scared for her", "express_distress"))


def test_an_emergency_that_nobody_heard_comes_before_all_but_self_harm() -> None:
    assert flags_of(UNHEARD) == {Flag.UNHEARD}
    assert outcome_of(UNHEARD, flags_of(UNHEARD)) is Outcome.TRIALS_SHOWN
    assert risk(UNHEARD) > risk(HEARD) > risk(COMPLAINED)
    assert risk(talk(told("/report_self_harm", "report_self_harm"))) > risk(UNHEARD)


def test_an_emergency_that_the_check_answered_is_one() -> None:
    assert flags_of(HEARD) == {Flag.EMERGENCY}
    assert outcome_of(HEARD, flags_of(HEARD)) is Outcome.EMERGENCY


def test_who_said_that_the_answer_was_wrong_comes_before_quiet_ones() -> None:
    assert flags_of(COMPLAINED) == {Flag.COMPLAINED}
    ordinary = (QUIET, RIGHTLY_RULED_OUT, FRIGHTENED, GUESSED)
    assert all(risk(COMPLAINED) > risk(other) for other in ordinary)


def test_what_was_guessed_and_acted_on_comes_before_what_went_well() -> None:
    """The conversation that the first reviewer's hour found in the fourth place."""
    assert {Flag.GUESSED, Flag.LOW_CONFIDENCE} <= flags_of(GUESSED)
    frightened = talk(told("i am scared", "express_distress"), verdicts=(RULED_OUT,))
    assert risk(GUESSED) > risk(frightened) > risk(RIGHTLY_RULED_OUT) > risk(QUIET) == 0


def test_a_guess_that_changed_nothing_is_only_unsure() -> None:
    assert flags_of(talk(told("and what then", "ask_participation", 0.3))) == {Flag.LOW_CONFIDENCE}


def test_a_bare_answer_that_tells_a_fact_is_no_guess() -> None:
    leeds = told("Leeds", "inform", 0.35, Told(({"name": "place", "value": "Leeds"},)))
    assert flags_of(talk(leeds)) == {Flag.LOW_CONFIDENCE}


def test_a_sure_answer_with_facts_is_no_guess() -> None:
    sure = told("she is 10", told=Told(({"name": "age", "value": 10},)))
    assert flags_of(talk(sure)) == set()


@pytest.mark.parametrize(
    "words",
    [
        "that's not what i asked",
        "No that’s wrong",
        "you didn't answer my question",
        "you did not answer",
        "i already told you she is 10",
        "i just said that",
        "you already asked me that",
        "you're not listening",
        "you dont understand",
        "you got that wrong, its her brother",
        "this is useless",
        "that makes no sense",
        "i never said that",
        "didnt even answer",
    ],
)
def test_such_words_say_that_an_answer_is_wrong_or_missing(words: str) -> None:
    assert is_complaint(words)


@pytest.mark.parametrize(
    "words",
    [
        "my daughter is 10 and has thalassemia major",
        "what is wrong with her blood",
        "the doctor said nothing is wrong",
        "i told my sister about it",
        "she did not have gene therapy",
        "they never answered the phone",
        "he doesn't understand english",
        "not sure",
        "can you explain what i should ask",
    ],
)
def test_ordinary_words_do_not(words: str) -> None:
    assert not is_complaint(words)


def test_the_same_again_says_it_too() -> None:
    assert is_said_again(["Where is the trial?", "ok", "where is the trial"])
    assert not is_said_again(["not sure", "not sure", "show more", "where is it then", "where is the trial"])
