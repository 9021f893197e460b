"""Reads answers of a few words about an illness, a treatment or a biomarker asked for by its name."""

from __future__ import annotations

import re
from dataclasses import replace

from waymark.profile.facts import ILLNESSES_BESIDE, IN_PASSING, About, Certainty, Fact, FactName, FactStatus
from waymark.profile.profile import Profile
from waymark.profile.topics import Topic
from waymark.understanding.tables.answer_words import CLOSING, OPENING
from waymark.understanding.tables.named_answers import BY_FACT, MEDICINES_FOR, PLAIN, SOCIAL_DRINK

_LONGEST = 60
_OPENING = (
    rf"(?:(?:{OPENING}|yep|yh|ya|uh|ok|okay|but|we|hes|shes|im|i've|they're|thats|were|have|had|got|actually|"
    r"sadly|unfortunately|luckily|thankfully|lol) )*"
)
_CLOSING = rf"(?: (?:{CLOSING}|yes|unfortunately|sadly|luckily|thankfully|thanks|sorry|lol))*"
_READINGS = {
    fact: tuple(
        (status, re.compile(rf"{_OPENING}(?:{words}){_CLOSING}")) for status, words in by_status.items()
    )
    for fact, by_status in BY_FACT.items()
}
_OF_DRINK = {"alcohol use disorder": ((None, re.compile(SOCIAL_DRINK)),)}
_THE_SAME = (
    r"(?: (?:no|nope|never|yes|yeah|thanks|thank you|thank god|thank goodness|sorry|sir|madam|doc|doctor|"
    r"unfortunately|sadly|luckily|thankfully|lol|at all|ever|so far|"
    r"(?:he|she|i|we|they|it|it's|he's|she's)(?: (?:has|have|had|did|does|do|hasn't|haven't|didn't|doesn't|"
    r"don't|has not|have not|did not))?|never had|had|it|that|this|one|of those|any of (?:that|those)|none))*"
)
_PLAIN = {status: re.compile(words + _THE_SAME) for status, words in PLAIN.items()}
_SAYS = {
    FactStatus.NEVER: re.compile(
        r"\b(?:no|not|never|none|nope|nah|without|free of|negative|nothing|\w+n'?t)\b"
    ),
    FactStatus.PAST: re.compile(r"\b(?:yes|yeah|yep|yup|yh|think so|has|have|had|did|got|was|were)\b"),
}
_MARKS = re.compile(r"[.,!;:…\"“”()]+(?!\d)|(?<=\s)[-–—](?=\s)")


def with_named_answer(
    facts: tuple[Fact, ...], text: str, topic: Topic, *, turn: int, known: Profile
) -> tuple[Fact, ...]:
    """The facts with the answer, where they tell nothing but "she" or "he"."""
    taken = _medicine_for_it(facts, topic)
    if taken:
        return (*facts, replace(taken, name=topic.fact, value=topic.parameter, certainty=Certainty.ABOUT))
    if any(fact.name not in IN_PASSING for fact in facts):
        return facts
    who = known.fact(FactName.ASKING_FOR)
    about = About(str(who.value)) if who is not None and who.is_answered else None
    answer = read_named_answer(text, topic, turn=turn, about=about)
    return (*facts, answer) if answer else facts


def _medicine_for_it(facts: tuple[Fact, ...], topic: Topic) -> Fact | None:
    """ "On ramipril", asked for high blood pressure: the medicine for it; None where another fact is told."""
    medicines = MEDICINES_FOR.get(str(topic.parameter)) if topic.fact in ILLNESSES_BESIDE else None
    others = (fact for fact in facts if fact.name not in (*IN_PASSING, FactName.TREATMENT))
    if medicines is None or any(others):
        return None
    taken = (fact for fact in facts if fact.name is FactName.TREATMENT and fact.status is FactStatus.CURRENT)
    return next((fact for fact in taken if re.fullmatch(medicines, str(fact.value))), None)


def read_named_answer(text: str, topic: Topic, *, turn: int, about: About | None) -> Fact | None:
    """The answer, never sure; None where the words are no known short answer, or it is a plain yes or no."""
    readings = _READINGS.get(topic.fact)
    said = _tidy(text)
    if readings is None or topic.parameter is None or len(said) > _LONGEST or "?" in said:
        return None
    if any(plain.fullmatch(said) for plain in _PLAIN.values()):
        return None
    for status, reading in (*readings, *_OF_DRINK.get(topic.parameter, ())):
        if reading.fullmatch(said):
            certainty = Certainty.UNSURE if status is None else Certainty.ABOUT
            return Fact(
                topic.fact,
                topic.parameter,
                certainty,
                status=status,
                words=text,
                start=0,
                end=len(text),
                about=about,
                turn=turn,
            )
    return None


def certainty_of(text: str, status: FactStatus, fact: FactName) -> Certainty:
    """How sure a yes (past) or a no (never) is that was only guessed from these words.

    A guess that no word of it bears out leaves the answer open. No test found a biomarker that was never
    looked for either, so such a no is never sure.
    """
    said = _tidy(text)
    if _PLAIN[status].fullmatch(said):
        is_open = fact is FactName.BIOMARKER and status is FactStatus.NEVER
        return Certainty.ABOUT if is_open else Certainty.SURE
    return Certainty.ABOUT if _SAYS[status].search(said) else Certainty.UNSURE


def _tidy(text: str) -> str:
    return " ".join(_MARKS.sub(" ", text.lower().replace("’", "'")).split())
