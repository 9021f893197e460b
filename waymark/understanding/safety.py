"""The safety check: does a message tell of an emergency, now? Deterministic, on every message.

It rests on Waymark's safety list, which is NOT clinically reviewed. Recall comes first: a false alarm
costs one message, a missed emergency may cost a life.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from enum import Enum

from waymark.understanding.safety_context import Telling, telling
from waymark.understanding.safety_list_abuse import ABUSE
from waymark.understanding.safety_list_blood import (
    AFTER_BLOOD,
    BLOOD_JUST_GIVEN,
    FEVER,
    FEVER_IS_DANGEROUS_WITH,
    SICKLE,
    UNBEARABLE_PAIN,
)
from waymark.understanding.safety_list_farewells import TREATMENT_STOPPED, WANTING_THE_END
from waymark.understanding.safety_list_languages import MEDICAL_ELSEWHERE, SELF_HARM_ELSEWHERE
from waymark.understanding.safety_list_medical import MEDICAL
from waymark.understanding.safety_list_overdose import OVERDOSE
from waymark.understanding.safety_list_self_harm import SELF_HARM
from waymark.understanding.safety_list_signs import SAID_IN_FULL
from waymark.understanding.safety_list_treatment import (
    FEVER_IS_DANGEROUS_TOO,
    HOME_FROM_BLOOD,
    SHAKES_AFTER_BLOOD,
    SHAKING_AND_HEAT,
)
from waymark.understanding.safety_list_watched_for import CELLS_GIVEN, CONFUSED
from waymark.understanding.safety_misspellings import MISSPELLINGS


class SafetyConcern(str, Enum):
    """What stops the task. When several are told, the first of this order is answered."""

    SELF_HARM = "self_harm"
    OVERDOSE = "overdose"
    ABUSE = "abuse"
    MEDICAL = "medical"


def check_safety(text: str) -> SafetyConcern | None:
    """The concern a message tells of; None when it tells of none.

    History ("he had a stroke in 2019"), what is denied ("no chest pain") and talk about trials
    ("are people with seizures excluded?") are none. Nor is what the subject of a letter names, where the
    letter sets the same words aside.
    """
    plain = plain_text(text)
    heard = _heard_in(plain)
    told = _SUBJECT.sub("", plain)
    if (
        heard is SafetyConcern.MEDICAL
        and told != plain
        and _heard_in(told) is None
        and _has_words_of(heard, told)
    ):
        return None
    return heard


def _heard_in(plain: str) -> SafetyConcern | None:
    clauses = [clause.strip() for clause in _CLAUSE_END.split(plain) if clause.strip()]
    if _stopped_to_die(clauses):
        return SafetyConcern.SELF_HARM
    for concern in SafetyConcern:
        if any(_tells_of(concern, clause) for clause in clauses):
            return concern
    is_medical = _WHOLE.search(plain) or _are_told_together(clauses)
    return SafetyConcern.MEDICAL if is_medical else None


def has_what_is_set_aside(text: str) -> bool:
    """Whether words of the list stand in a text without concern: denied, long ago or talk about trials."""
    plain = plain_text(text)
    words = (_has_words_of(concern, plain) for concern in SafetyConcern)
    return check_safety(text) is None and any(words)


def _has_words_of(concern: SafetyConcern, plain: str) -> bool:
    return bool(_SIGNS[concern].search(plain) or _NAMES[concern].search(plain))


_SUBJECT = re.compile(r"\Asubject ?:[^\n]*\n+(?=message ?:)")
_HIDDEN = re.compile(r"['’‘`´ʼ*\u00ad\u200b-\u200f\u2060\ufeff]")
_NOT_TEXT = re.compile(r"[^a-z0-9\u4e00-\u9fff.,;:!?()\n/ -]+")
_SPELLED_OUT = re.compile(r"(?<![a-z0-9])(?:[a-z][ .-]){2,}[a-z](?![a-z0-9])")
_STRETCHED = re.compile(r"([a-z])\1{2,}")
_CLAUSE_END = re.compile(r"[.!?;\n](?!\d)|(?<!nothing )\bbut\b|\bhowever\b")
_CUT_SHORT = re.compile(
    r"\b(hav|tak|sitt|shak|breath|bleed|fitt|chok|dy|go|driv|talk|droop|vomit|throw|cough|walk|feel|cutt|"
    r"kill|"
    r"hang|jump|drink|try|think|los|turn|convuls|swallow|scream|collaps|end|hurt|punch)in\b"
)
_MISSPELLED = re.compile(r"\b(?:" + "|".join(map(re.escape, MISSPELLINGS)) + r")\b")


def plain_text(text: str) -> str:
    """Lower case, no apostrophes, symbols or accents, no stretched letters, misspellings put right.

    Chinese characters stay, and a word spelled out ("s u i c i d e") becomes one.
    """
    apart = unicodedata.normalize("NFKD", _HIDDEN.sub("", text).lower())
    letters = _HIDDEN.sub("", "".join(letter for letter in apart if not unicodedata.combining(letter)))
    plain = _STRETCHED.sub(r"\1", _NOT_TEXT.sub(" ", letters.lower()))
    joined = _SPELLED_OUT.sub(lambda found: re.sub(r"[ .-]", "", found[0]), re.sub(r" +", " ", plain))
    return _CUT_SHORT.sub(r"\1ing", _MISSPELLED.sub(lambda found: MISSPELLINGS[found[0]], joined))


def _any_of(patterns: Iterable[str]) -> re.Pattern[str]:
    """Every pattern starts with a word, so nothing is tried inside of one: its own \\b is not needed."""
    bare = (pattern.removeprefix(r"\b") for pattern in patterns)
    return re.compile(r"(?<![a-z0-9])(?=[a-z0-9\u4e00-\u9fff])(?:" + "|".join(bare) + ")")


_LISTS = {
    SafetyConcern.SELF_HARM: SELF_HARM,
    SafetyConcern.OVERDOSE: OVERDOSE,
    SafetyConcern.ABUSE: ABUSE,
    SafetyConcern.MEDICAL: MEDICAL,
}
_SIGNS = {concern: _any_of(phrases.signs) for concern, phrases in _LISTS.items()}
_WHOLE = _any_of(SAID_IN_FULL)
_NAMES = {concern: _any_of(phrases.names) for concern, phrases in _LISTS.items()}
_ELSEWHERE = {
    SafetyConcern.SELF_HARM: _any_of(SELF_HARM_ELSEWHERE),
    SafetyConcern.MEDICAL: _any_of(MEDICAL_ELSEWHERE),
}
# What is an emergency beside something else that the message tells, in whatever sentence.
_TOGETHER = tuple(
    (_any_of(sign), _any_of(beside))
    for sign, beside in (
        ((*FEVER, *SHAKING_AND_HEAT), (*FEVER_IS_DANGEROUS_WITH, *FEVER_IS_DANGEROUS_TOO, *CELLS_GIVEN)),
        (CONFUSED, CELLS_GIVEN),
        (UNBEARABLE_PAIN, SICKLE),
        ((*AFTER_BLOOD, *SHAKING_AND_HEAT, *SHAKES_AFTER_BLOOD), (*BLOOD_JUST_GIVEN, *HOME_FROM_BLOOD)),
    )
)
_A_YEAR = re.compile(r"\b(?:back )?in (?:19|20)\d\d\b")
_STOPPED, _TO_DIE = _any_of(TREATMENT_STOPPED), _any_of(WANTING_THE_END)
_ALWAYS_HEARD = (SafetyConcern.SELF_HARM, SafetyConcern.ABUSE)


def _tells_of(concern: SafetyConcern, clause: str) -> bool:
    if concern in _ELSEWHERE and _ELSEWHERE[concern].search(clause):
        return True
    signs = (telling(clause, found) for found in _SIGNS[concern].finditer(clause))
    if any(not _is_sign_set_aside(sign, concern) for sign in signs):
        return True
    names = (telling(clause, found) for found in _NAMES[concern].finditer(clause))
    return any(not _is_name_set_aside(name, concern) for name in names)


def _is_sign_set_aside(sign: Telling, concern: SafetyConcern) -> bool:
    if sign.is_denied or sign.is_a_lasting_complaint or sign.is_of_the_skin:
        return True
    if concern in _ALWAYS_HEARD:
        return sign.is_years_ago and not sign.is_now
    if concern is SafetyConcern.MEDICAL and sign.is_explained:
        return True
    if sign.is_a_rate or (concern is SafetyConcern.OVERDOSE and sign.is_daily):
        return True
    if sign.is_of_someone_now:
        return sign.is_long_ago and not sign.is_now
    return _is_no_news(sign)


def _is_name_set_aside(name: Telling, concern: SafetyConcern) -> bool:
    if name.is_denied:
        return True
    if concern is not SafetyConcern.MEDICAL and name.is_of_someone_now:
        return name.is_long_ago and not name.is_now
    return name.is_a_habit or _is_no_news(name)


def _is_no_news(told: Telling) -> bool:
    if told.is_beside_trial_talk:
        return True
    if told.is_now:
        return False
    return told.is_among_trial_talk or told.is_long_ago or told.is_of_a_death or told.is_told_as_past


def _stopped_to_die(clauses: list[str]) -> bool:
    """Treatment, food or drink given up, with the wish that it end said anywhere in the message."""
    wish = (telling(clause, found) for clause in clauses for found in _TO_DIE.finditer(clause))
    if not any(not (told.is_denied or told.is_years_ago) for told in wish):
        return False
    return any(_is_beside(_STOPPED, clause) for clause in clauses)


def _are_told_together(clauses: list[str]) -> bool:
    """Fever after a transplant, confusion after cells, unbearable pain in sickle cell, chills after blood."""
    return any(
        any(_is_beside(beside, clause) for clause in clauses)
        and any(_is_told(sign, clause) for clause in clauses)
        for sign, beside in _TOGETHER
    )


def _is_beside(beside: re.Pattern[str], clause: str) -> bool:
    return any(not telling(clause, found).is_denied for found in beside.finditer(clause))


def _is_told(sign: re.Pattern[str], clause: str) -> bool:
    return any(_is_sign_told(telling(clause, found)) for found in sign.finditer(clause))


def _is_sign_told(sign: Telling) -> bool:
    """ "A transplant last year, fever since": the time is the transplant's, so it sets nothing aside."""
    if sign.is_denied or sign.is_over or (_A_YEAR.search(sign.own_part) and not sign.is_now):
        return False
    if sign.is_of_someone_now:
        return not sign.is_a_rate
    if sign.is_beside_trial_talk or sign.is_a_rate:
        return False
    return sign.is_now or not (sign.is_told_as_past or sign.is_among_trial_talk or sign.is_of_a_death)
