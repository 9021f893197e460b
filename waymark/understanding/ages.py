"""Reads the patient's age: told in years or months, in figures or words, or as a birth date."""

from __future__ import annotations

import re
from dataclasses import replace

from waymark.profile.facts import Certainty, Fact, FactName
from waymark.understanding.age_patterns import (
    AGE_PATTERNS,
    AGED,
    ASKS_FOR_LIMIT,
    BARE,
    CORRECTED,
    DENIED_BEFORE,
    IS,
    LETTERED,
    LISTED,
    LITTLE_ONE,
    MONTH_UNITS,
    NO_AGE_BEFORE,
    NOT_A_PERSON,
    NOT_BEFORE,
    NOT_THE_OTHER,
    OPENING,
    OR_AFTER,
    OR_BEFORE,
    OWN_BEFORE,
    PLAIN_BEFORE,
    SEVERAL,
    SHORT,
    SIBLING,
    SOON,
    SPAN_AFTER,
    SUBJECT,
    SUPPOSED,
    TIME_SINCE,
    VALUE_BEFORE,
    WITH_UNIT,
    is_other_figure,
)
from waymark.understanding.ages_around import Age, ages_around, decades_told
from waymark.understanding.ages_compound import ages_compound
from waymark.understanding.ages_lay import age_worked_out, ages_lay
from waymark.understanding.ages_of_others import is_of_baby
from waymark.understanding.ages_set_right import ages_set_right
from waymark.understanding.ages_told import ages_told
from waymark.understanding.ages_unmeant import is_no_age, is_possible
from waymark.understanding.birth_dates import age_from_birth
from waymark.understanding.lab_patterns import NAME
from waymark.understanding.message import Message
from waymark.understanding.numbers import number_from
from waymark.understanding.numbers_of_trials import is_of_trial_or_dose
from waymark.understanding.people import People
from waymark.understanding.polarity import hedge_start, is_hedged
from waymark.understanding.relations import first_after, last_before

_OF_ANALYTE = re.compile(rf"\b(?:{NAME})(?:\s+(?:level|levels|count|value|score))?\s*$")
_NUMBERS = (FactName.LAB, FactName.PERFORMANCE_STATUS, FactName.MAX_DISTANCE_KM, FactName.STAGE)
"""Asked about these, a number that opens the message is no age, nor is the one behind "now"."""
_SUPPOSED_AGE = re.compile(r"\b(?:when|until|till|once|if|by the time|after|before)\s+(?:he|she|i|they)\s*$")
_LASTED = re.compile(
    r"\b(?:had|have|has|got|having) (?:it|this|that|them)(?: \w+)? (?:for |about |now |nearly )*$|"
    r"\b(?:wife|husband|partner|married|together|friend|boss|mate) (?:of|for) $"
)
_OF_SOME_VALUE = re.compile(rf"\b(?:{NAME})\b|\b(?:dose|dosed|mg)\b")
_OF_A_VALUE = re.compile(rf"\b(?:{NAME})\b[^.;?!]{{0,16}}$")


def read_age(message: Message, people: People) -> list[Fact]:
    """The patient's age as told; "7 years 11 months" is 95 months; a correction wins."""
    born = age_from_birth(message)
    if born and people.is_patients(message, born.start):
        told = age_worked_out(message, born.value) if born.hedged and born.unit == "years" else None
        if told is not None:
            return [message.fact(FactName.AGE, told.value, told.start, told.end, unit="years")]
        certainty = Certainty.ABOUT if born.hedged else Certainty.SURE
        return [
            message.fact(FactName.AGE, born.value, born.start, born.end, unit=born.unit, certainty=certainty)
        ]
    ages = [
        age
        for age in _all_ages(message, people)
        if is_possible(age)
        and _is_patients(message, people, age)
        and not _answers_another(message, age)
        and not is_of_baby(message, people, age)
        and not is_of_trial_or_dose(message, age)
        and not is_no_age(message, age)
    ]
    if not ages and (message.asked is FactName.AGE or _is_late_answer(message)):
        bare = [_of_two(message, age) for age in _bare(message)]
        bare = [age for age in bare if not is_of_trial_or_dose(message, age)]
        ages = [age for age in bare if is_possible(age) and _is_patients(message, people, age)][:1]
    if message.asked is FactName.MATCHED_DONOR:
        ages = [age for age in ages if _sibling_before(message, people, age) is None]
    if not ages:
        return []
    age = max(ages, key=lambda found: (found.corrects, -found.start if not found.corrects else found.start))
    hedged = age.hedged or is_hedged(message, age.start, age.end) or _follows_sibling(message, people, age)
    start = hedge_start(message, age.start) if hedged else age.start
    certainty = Certainty.ABOUT if hedged else Certainty.SURE
    return [message.fact(FactName.AGE, age.value, start, age.end, unit=age.unit, certainty=certainty)]


def _answers_another(message: Message, age: Age) -> bool:
    """ "71 in September" and "was 7 now 9" are the value asked for, not an age."""
    if message.asked not in _NUMBERS or re.search(
        r"old|yo\b|y/o|year|yrs?", message.plain[age.start : age.end]
    ):
        return False
    return re.search(r"(?:\A\s*|\bnow (?:it'?s |at )?)\Z", message.plain[: age.start]) is not None


def _all_ages(message: Message, people: People) -> list[Age]:
    plain = message.plain
    ages = [
        *ages_compound(message),
        *_with_unit(message),
        *ages_around(message),
        *ages_told(message, people.relations),
        *ages_lay(message),
    ]
    patterns = [*AGE_PATTERNS]
    if message.conditions or people.relations or message.asked is None:
        patterns.append(LISTED)
    for pattern in patterns:
        ages += [_single(match) for match in pattern.finditer(plain) if _can_be_age(message, match, pattern)]
    ages += [_single(match) for match in LETTERED.finditer(message.text)]
    ages += [
        _single(match, corrects=True)
        for match in NOT_THE_OTHER.finditer(plain)
        if _may_correct(message, match)
    ]
    for match in CORRECTED.finditer(plain):
        if ages or message.asked is FactName.AGE or message.known.fact(FactName.AGE):
            ages.append(_single(match, corrects=True))
    ages += ages_set_right(message)
    ages = ages or decades_told(message)
    ages = [age for age in ages if not TIME_SINCE.match(plain, age.end)]
    return _without_parts([_of_two(message, age) for age in ages])


def _may_correct(message: Message, match: re.Match[str]) -> bool:
    """Whether "52 not fifty" tells of an age: other numbers are corrected so, too."""
    is_age = message.asked is FactName.AGE or message.known.fact(FactName.AGE) is not None
    if not is_age and _OF_SOME_VALUE.search(message.plain):
        return re.search(r"\b(?:old|yo|y/o|years?|yrs?|age|aged)\b", match.string) is not None
    return (
        is_age
        or re.search(r"\b(?:old|yo|y/o|years?|yrs?|age|aged|s?he'?s|i'?m|is|am)\b", match.string) is not None
    )


def _is_late_answer(message: Message) -> bool:
    """A number and nothing else, while the place is asked for and no age is known: the age, sent after it."""
    is_open = message.asked is FactName.PLACE and message.known.fact(FactName.AGE) is None
    return is_open and re.fullmatch(r"\W*\d{1,2}\W*", message.plain) is not None


def _bare(message: Message) -> list[Age]:
    """Numbers on their own, in a short answer: sure when little else is said, none when a time or a no."""
    if len(message.plain) >= SHORT:
        return []
    if SEVERAL.search(message.plain):
        return []
    found = []
    for match in BARE.finditer(message.plain):
        before, after = message.before(match.start(), 40), message.after(match.end())
        if NOT_BEFORE.search(before) or DENIED_BEFORE.search(before) or SPAN_AFTER.match(after):
            continue
        is_plain = PLAIN_BEFORE.search(before) is not None
        if (match["unit"] and not is_plain) or is_other_figure(before, after):
            continue
        age = _single(match)
        found.append(age if is_plain else replace(age, hedged=True))
    return found


def _of_two(message: Message, age: Age) -> Age:
    """ "9 or 10", "16-17": either may be right."""
    is_one = OR_AFTER.match(message.after(age.end)) or OR_BEFORE.search(message.before(age.start, 30))
    return replace(age, hedged=True) if is_one else age


def _with_unit(message: Message) -> list[Age]:
    ages = []
    for match in WITH_UNIT.finditer(message.plain):
        before = message.before(match.start(), 30)
        is_span = re.match(r"\s*(?:-|–|to)\s*\d", message.after(match.end()))
        if _is_duration(message, match) or (_LASTED.search(before) and "old" not in match[0]):
            continue
        if not NOT_BEFORE.search(before) and not is_span and not re.search(r"\d\s*(?:-|–|to)\s*$", before):
            ages.append(_single(match))
    return ages


def _is_duration(message: Message, match: re.Match[str]) -> bool:
    """ "MS 10 yrs": how long, not how old."""
    if re.search(r"old|yo\b|y/o|y\.o|of age", match[0]):
        return False
    names = (*message.conditions, *message.treatments)
    ended = max((m.end for m in names if m.end <= match.start()), default=None)
    return ended is not None and message.plain[ended : match.start()].strip() == ""


def _single(match: re.Match[str], *, corrects: bool = False) -> Age:
    groups = match.groupdict()
    name = next(group for group in ("value", "short", "mo", "after") if groups.get(group))
    hedged = bool(groups.get("hedge") or groups.get("ish") or SOON.match(match.string, match.end()))
    unit = "months" if groups.get("mo") else _unit(groups.get("unit") or groups.get("months"))
    start = match.start("hedge") if groups.get("hedge") else match.start(name)
    end = match.end(name)
    if match.re in (IS, CORRECTED):
        start = _is_start(match, start)
    for group in ("ish", "months", "unit"):
        if groups.get(group):
            end = max(end, match.end(group))
    if match.re is WITH_UNIT:
        end = match.end()
    return Age(number_from(match[name]), unit, start, end, hedged, corrects)


def _is_start(match: re.Match[str], start: int) -> int:
    """The words of "she is 9" begin with its verb: "is 9"."""
    verb = re.search(r"\b(?:is|turned|am)\s[^.]*$", match.string[match.start() : start])
    return match.start() + verb.start() if verb else start


def _unit(text: str | None) -> str:
    tidy = (text or "").strip()
    if tidy.startswith(MONTH_UNITS):
        return "months"
    if tidy.startswith("w"):
        return "weeks"
    return "days" if tidy.startswith("d") else "years"


def _can_be_age(message: Message, match: re.Match[str], pattern: re.Pattern[str]) -> bool:
    before = message.before(match.start(), 42)
    if pattern is IS:
        return _is_of_person(before) and not message.is_within_name(match.start())
    if pattern is AGED:
        return not NO_AGE_BEFORE.search(before)
    if pattern is LISTED:
        return not (VALUE_BEFORE.search(before) or _OF_A_VALUE.search(before))
    return pattern is not OPENING or not re.match(r"\W*\d{1,3}\s*,\s*\d", message.plain)


def _is_of_person(before: str) -> bool:
    """Whether "is 9" is said of somebody: not of a laboratory value, a dose or a number."""
    if _SUPPOSED_AGE.search(before):
        return False
    if LITTLE_ONE.search(before):
        return True
    subject = SUBJECT.search(before)
    is_thing = subject is not None and subject[1].strip("'") in NOT_A_PERSON | {"was", "were", "been"}
    return not is_thing and not _OF_ANALYTE.search(before)


def _is_patients(message: Message, people: People, age: Age) -> bool:
    following = re.match(r"[\s-]*(?:[\w-]+\s+){0,2}?(?=\w)", message.plain[age.end : age.end + 30])
    reach = following.end() if following else 0
    noun = first_after(people.relations, age.start - 1)
    if noun and noun.start > age.end + reach:
        noun = None
    is_patients = people.is_patients(message, noun.end + 1 if noun else age.end)
    is_named = noun and noun.start >= age.end and OWN_BEFORE.search(message.before(age.start, 15))
    if (
        not is_named
        and message.is_in_question(age.start)
        and ASKS_FOR_LIMIT.search(message.before(age.start, 60))
    ):
        return bool(people.patient) and is_patients and not SUPPOSED.search(message.before(age.start, 60))
    return is_patients


def _follows_sibling(message: Message, people: People, age: Age) -> bool:
    """ "His brother is a match but he's only 2": "he" may be the brother, unless he is the patient."""
    sibling = _sibling_before(message, people, age)
    return sibling is not None and not (people.patient and people.patient.relation == sibling)


def _sibling_before(message: Message, people: People, age: Age) -> str | None:
    """The brother or sister who is the last person named before the age, in its sentence."""
    sentence = message.sentence(age.start)[0]
    named = last_before(people.relations, age.start)
    return named.word if named and named.start >= sentence and SIBLING.match(named.word) else None


def _without_parts(ages: list[Age]) -> list[Age]:
    """Drops an age that is only a part of a longer one ("7 years" of "7 years 11 months")."""
    longest = sorted(ages, key=lambda age: (not age.corrects, -(age.end - age.start), age.unit == "years"))
    kept: list[Age] = []
    for age in longest:
        if not any(age.start < other.end and other.start < age.end for other in kept):
            kept.append(age)
    return sorted(kept, key=lambda age: age.start)
