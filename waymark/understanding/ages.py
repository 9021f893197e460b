"""Reads the patient's age: told in years or months, in figures or words, or as a birth date."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from waymark.profile.facts import Certainty, Fact, FactName
from waymark.understanding.birth_dates import age_from_birth
from waymark.understanding.message import Message
from waymark.understanding.numbers import NUMBER, number_from
from waymark.understanding.people import People
from waymark.understanding.polarity import hedge_start, is_hedged

_YEARS = r"(?:years?|yrs?|y(?:\.|/)?\s?o?\.?|yo|yeras|yeards|yaers|yesrs)"
_MONTHS = r"(?:months?|mths?|mos?\b)"
_OLD = r"(?:\s*-?\s*(?:old|olds|ole|o\b|of age))"
_NOT_BEFORE = re.compile(
    r"(?:\b(?:at|since|until|till|by|from|when|before|after|under|over|below|above|ages?|"
    r"aged|than|turns|every|for|in|last|past|least|diagnosed)"
    r"(?:\s+(?:the|an|age|aged|ages|of|he|she|they|i|was|were|about|around|turned|between))*\s*)$"
)
_AGE_WORD = re.compile(
    r"(?<!at )(?<!at the )(?<!since )(?<!from )(?<!until )\b(?:age|aged|age is|age's|age was|ages)\b"
)
_FOLLOWS = (
    r"(?=\s*(?:$|[,.;:!?)\]\n–—]|-\s|(?:and|with|but|who|now|today|so|has|have|had|he|"
    r"she|we|my|next|lol|haha|thanks|thank|this|already|currently|last|yesterday|"
    r"male|female|boy|girl|sorry|btw|not|actually|years?|yrs?|yo|y/o|then|though|old|"
    r"i|they|his|her|on|soon|going|turning|turns|just|because|thx|pls|please)\b))"
)
_COMPOUND = re.compile(
    rf"(?P<years>{NUMBER})\s*-?\s*(?:years?|yrs?|y)\.?\s*(?:old)?\s*,?\s*(?:and|"
    rf"&)?\s*(?P<months>{NUMBER})\s*-?\s*(?:months?|"
    rf"mths?|mos?|m)\b\.?(?:\s*old)?"
)
_HALF = re.compile(
    rf"(?P<years>{NUMBER})\s*(?:and a half|1/2|½|and half|\.5)(?:\s*-?\s*(?:years?|yrs?|"
    rf"yo|y/o)(?:\s*-?\s*old)?)?"
)
_WITH_UNIT = re.compile(
    rf"(?P<value>{NUMBER})\s*-?\s*(?P<unit>years?|yrs?|yr|yeras|yaers|yesrs|y|months?|"
    rf"mths?|mos?|mo|weeks?|wks?|days?)\.?\s*-?\s*(?:old|olds|ole|of age|o)\b\.?"
    rf"|(?P<short>{NUMBER})\s*-?\s*(?:yo|y\.o\.?|y/o|yrs?|yearold|yearsold|yos?)\b(?!\s*(?:ago|"
    rf"post|since|after|later|of|on|now with))"
)
_IS = re.compile(
    rf"(?:\bis|'s|\bturned|\bnow|(?<=\bi)'?m|(?<=\bi )am|(?<=\bhe)s|(?<=\bshe)s)\s+"
    rf"(?:(?:now|only|just|currently|turned|an?)\s+){{0,3}}"
    rf"(?P<hedge>(?:about|around|almost|nearly|roughly|approximately|approx\.?|maybe|like|"
    rf"~|probably|perhaps|going on)\s*)?"
    rf"(?P<value>{NUMBER})(?P<ish>\s*-?ish)?(?P<months>\s+months?(?:\s+old)?)?{_FOLLOWS}"
)
_SUBJECT = re.compile(r"([\w\]'-]{1,40})\s*$")
_AGED = re.compile(
    rf"\b(?:aged?|age is|age:|age =|ages)\s*(?:is|of|:|=|-)?\s*(?:about\s+|"
    rf"around\s+)?(?P<value>{NUMBER})(?:\s*(?P<unit>years?|"
    rf"yrs?|months?|mths?|weeks?))?\b(?!\s*(?:-|–|to|and)\s*\d)"
)
_APPOSED = re.compile(
    rf"\b(?:daughter|son|child|kid|boy|girl|baby|nephew|niece|mother|mum|mom|father|dad|"
    rf"husband|wife|brother|sister|cousin|friend|partner|grandson|granddaughter|me)"
    rf"\s*(?:\(|,|is|-|–)?\s*(?:about\s+|around\s+|aged\s+|age\s+)?(?P<value>{NUMBER})(?:\s*(?P<unit>months?|"
    rf"weeks?))?\s*(?:\)|,|$|\.|;|\band\b|\bwith\b|\bhas\b|\bwho\b|\byears?\b)"
)
_OPENING = re.compile(r"\A\W*(?P<value>\d{1,3})\s*(?:,|/|\s(?=(?:f|m|female|male|boy|girl)\b))\s*(?=[a-z])")
_LISTED = re.compile(r",\s*(?P<value>\d{1,3})\s*(?=,|$|\.\s|\.$)")
_TURNS = re.compile(
    rf"\b(?P<hedge>(?:will be|turns|turning|going to be|gonna be|"
    rf"'ll be)\s+)(?P<value>{NUMBER})\b(?!\s*(?:weeks|"
    rf"months|days|hours|km))"
)
_LETTERED = re.compile(
    r"(?<![\w.])(?:(?P<value>\d{1,3})\s?/?\s?[FM]|[FM]\s?[/,]?\s?(?P<after>\d{1,3}))(?![\w/.])"
)
_CORRECTED = re.compile(
    rf"\b(?:sorry|actually|i mean|i meant|correction|make that|oops|no wait|wait|rather|"
    rf"typo)\W+(?:it'?s\s+|she'?s\s+|he'?s\s+|i'?m\s+|is\s+)*(?P<value>{NUMBER}){_FOLLOWS}"
)
_BARE = re.compile(
    rf"(?<![\w.])(?<!this )(?<!that )(?<!the )(?<!another )"
    rf"(?P<value>{NUMBER})(?P<ish>\s*-?ish)?\s*(?P<unit>years?|yrs?|y|months?|"
    rf"mths?|weeks?|days?)?\b(?!\s*(?:[-/:.%]\s*\d|km|miles|kg|st|%|cm|lbs?|times|hours|"
    rf"kids|children))"
)
_SHORT = 60
_DENIED_BEFORE = re.compile(
    r"(?:\b(?:not|never|nor|no longer)|n't)(?:\s+(?:yet|quite|a|an|even|exactly|really|my))*\s*$"
)
_SPAN_AFTER = re.compile(
    r"\s*(?:ago|back|since|later|earlier|before|after|apart|per|a (?:day|week|month|year)|"
    r"transfus|units?\b|bags?\b|"
    r"siblings?|brothers?|sisters?|times?\b|of (?!age)|in a row|each|"
    r"every|yet\b|(?:at|when)\b(?! the moment))"
)
_PLAIN_BEFORE = re.compile(
    r"(?:^|[,.;:!?(\n–—-]|\b(?:is|are|am|'s|'m|im|hes|shes|s|m|"
    r"it's|its|he|she|i|now|only|just|almost|nearly|about|"
    r"around|roughly|currently|turned|yes|yeah|ok|okay|well|um|uh|so|hi|hello|sorry|actually|maybe|probably|like|age|"
    r"son|daughter|child|kid|boy|girl|baby|me|and|a|an|or|to|say|think|meant|mean|but)|~)\s*$"
)
_OR_AFTER = re.compile(rf"\s*(?:\bor\b|\bto\b|-|–|/)\s*(?:maybe |about |almost )?{NUMBER}\b(?!\s*[/-]\s*\d)")
_OR_BEFORE = re.compile(
    rf"(?:(?<![/-]){NUMBER}\s*(?:\bor\b|\bto\b|-|–|/)|\bbetween\s+{NUMBER}\s+and|"
    r"\bbetween)\s*(?:maybe |about )?$"
)
_SIBLING = re.compile(r"(?:brother|sister|sibling|twin|bro|sis)")
_NOT_A_PERSON = frozenset(
    [
        "hb",
        "hgb",
        "hemoglobin",
        "haemoglobin",
        "ferritin",
        "level",
        "score",
        "count",
        "status",
        "number",
        "ecog",
        "karnofsky",
        "lansky",
        "it",
        "that",
        "this",
        "there",
        "which",
        "what",
        "platelets",
        "inr",
        "psa",
        "bmi",
        "weight",
        "height",
        "temperature",
        "temp",
        "donor",
        "distance",
        "pressure",
        "sugar",
        "rate",
        "we",
        "they",
        "one",
        "answer",
        "result",
        "value",
        "dose",
        "limit",
        "maximum",
        "minimum",
        "phone",
        "house",
        "room",
        "a1c",
    ]
)
_SOON = re.compile(
    r"\s*(?:soon|next|in (?:a )?(?:\w+ )?(?:weeks?|months?|days?|jan|feb|mar|apr|may|"
    r"jun|jul|aug|sep|oct|nov|dec))"
)
_ASKS_FOR_LIMIT = re.compile(r"\b(?:can|does|do|is there|are there|minimum|maximum|limit)\b")
_MONTH_UNITS = ("mo", "mth")
_OLDEST = 120


@dataclass(frozen=True)
class _Age:
    value: int
    unit: str
    start: int
    end: int
    hedged: bool = False
    corrects: bool = False


def read_age(message: Message, people: People) -> list[Fact]:
    """The patient's age as told; "7 years 11 months" is 95 months; a correction wins."""
    born = age_from_birth(message)
    if born and people.is_patients(message, born.start):
        certainty = Certainty.ABOUT if born.hedged else Certainty.SURE
        return [
            message.fact(FactName.AGE, born.value, born.start, born.end, unit=born.unit, certainty=certainty)
        ]
    ages = [
        age for age in _all_ages(message, people) if _is_possible(age) and _is_patients(message, people, age)
    ]
    if message.asked is FactName.MATCHED_DONOR:
        ages = [age for age in ages if _sibling_before(message, people, age) is None]
    if not ages:
        return []
    age = max(ages, key=lambda found: (found.corrects, -found.start if not found.corrects else found.start))
    hedged = age.hedged or is_hedged(message, age.start, age.end) or _follows_sibling(message, people, age)
    start = hedge_start(message, age.start) if hedged else age.start
    certainty = Certainty.ABOUT if hedged else Certainty.SURE
    return [message.fact(FactName.AGE, age.value, start, age.end, unit=age.unit, certainty=certainty)]


def _all_ages(message: Message, people: People) -> list[_Age]:
    plain = message.plain
    ages = [*_compound(message), *_with_unit(message)]
    patterns = [_IS, _AGED, _APPOSED, _OPENING, _TURNS]
    if message.conditions or people.relations:
        patterns.append(_LISTED)
    for pattern in patterns:
        ages += [_single(match) for match in pattern.finditer(plain) if _can_be_age(message, match, pattern)]
    ages += [_single(match) for match in _LETTERED.finditer(message.text)]
    for match in _CORRECTED.finditer(plain):
        if ages or message.asked is FactName.AGE or message.known.fact(FactName.AGE):
            ages.append(_single(match, corrects=True))
    if not ages and message.asked is FactName.AGE:
        ages += _bare(message)[:1]
    return _without_parts([_of_two(message, age) for age in ages])


def _bare(message: Message) -> list[_Age]:
    """Numbers on their own, in a short answer: sure when little else is said, none when a time or a no."""
    if len(message.plain) >= _SHORT:
        return []
    found = []
    for match in _BARE.finditer(message.plain):
        before, after = message.before(match.start(), 40), message.after(match.end())
        if _NOT_BEFORE.search(before) or _DENIED_BEFORE.search(before) or _SPAN_AFTER.match(after):
            continue
        is_plain = _PLAIN_BEFORE.search(before) is not None
        if match["unit"] and not is_plain:
            continue
        age = _single(match)
        found.append(age if is_plain else replace(age, hedged=True))
    return found


def _of_two(message: Message, age: _Age) -> _Age:
    """ "9 or 10", "16-17": either may be right."""
    is_one = _OR_AFTER.match(message.after(age.end)) or _OR_BEFORE.search(message.before(age.start, 30))
    return replace(age, hedged=True) if is_one else age


def _compound(message: Message) -> list[_Age]:
    ages = []
    for match in _COMPOUND.finditer(message.plain):
        if not _NOT_BEFORE.search(message.before(match.start(), 30)):
            ages.append(
                _Age(12 * number_from(match["years"]) + number_from(match["months"]), "months", *match.span())
            )
    for match in _HALF.finditer(message.plain):
        is_age = re.search(r"(?:yo|y/o|old|yrs?|years?)$", match[0]) or re.search(
            r"\b(?:is|'s|am|i'm|turned|aged?)\s+$", message.before(match.start(), 12)
        )
        if (is_age or message.asked is FactName.AGE) and not _NOT_BEFORE.search(
            message.before(match.start(), 30)
        ):
            ages.append(_Age(12 * number_from(match["years"]) + 6, "months", *match.span()))
    return ages


def _with_unit(message: Message) -> list[_Age]:
    ages = []
    for match in _WITH_UNIT.finditer(message.plain):
        before = message.before(match.start(), 30)
        is_span = re.match(r"\s*(?:-|–|to)\s*\d", message.after(match.end()))
        if not _NOT_BEFORE.search(before) and not is_span and not re.search(r"\d\s*(?:-|–|to)\s*$", before):
            ages.append(_single(match))
    return ages


def _single(match: re.Match[str], *, corrects: bool = False) -> _Age:
    groups = match.groupdict()
    name = next(group for group in ("value", "short", "after") if groups.get(group))
    hedged = bool(groups.get("hedge") or groups.get("ish") or _SOON.match(match.string, match.end()))
    unit = _unit(groups.get("unit") or groups.get("months"))
    start = match.start("hedge") if groups.get("hedge") else match.start(name)
    end = match.end(name)
    if match.re in (_IS, _CORRECTED):
        start = _is_start(match, start)
    for group in ("ish", "months", "unit"):
        if groups.get(group):
            end = max(end, match.end(group))
    if match.re is _WITH_UNIT:
        end = match.end()
    return _Age(number_from(match[name]), unit, start, end, hedged, corrects)


def _is_start(match: re.Match[str], start: int) -> int:
    """The words of "she is 9" begin with its verb: "is 9"."""
    verb = re.search(r"\b(?:is|turned|am)\s[^.]*$", match.string[match.start() : start])
    return match.start() + verb.start() if verb else start


def _unit(text: str | None) -> str:
    tidy = (text or "").strip()
    if tidy.startswith(_MONTH_UNITS):
        return "months"
    if tidy.startswith("w"):
        return "weeks"
    return "days" if tidy.startswith("d") else "years"


def _can_be_age(message: Message, match: re.Match[str], pattern: re.Pattern[str]) -> bool:
    if pattern is _IS:
        subject = _SUBJECT.search(message.before(match.start(), 42))
        return subject is None or subject[1].strip("'") not in _NOT_A_PERSON | {"was", "were", "been"}
    if pattern is _AGED:
        before = message.before(match.start(), 20)
        return not re.search(
            r"\b(?:at|since|from|until|till|under|over|by|for|the|before)\s+(?:the\s+|an?\s+)?$", before
        )
    if pattern is _LISTED:
        is_after_value = re.search(
            r"\d\s*$|\b(?:hb|ferritin|hemoglobin|platelets|every|about)\b.{0,12}$",
            message.before(match.start(), 25),
        )
        return not is_after_value
    if pattern is _OPENING:
        return not re.match(r"\W*\d{1,3}\s*,\s*\d", message.plain)
    return True


def _is_possible(age: _Age) -> bool:
    years = {"years": 1, "months": 12, "weeks": 52, "days": 365}[age.unit]
    return 0 <= age.value <= _OLDEST * years and not (age.unit == "years" and age.value == 0)


def _is_patients(message: Message, people: People, age: _Age) -> bool:
    following = re.match(r"[\s-]*(?:[\w-]+\s+){0,2}?(?=\w)", message.plain[age.end : age.end + 30])
    reach = following.end() if following else 0
    noun = next((r for r in people.relations if age.start <= r.start <= age.end + reach), None)
    is_patients = people.is_patients(message, noun.end + 1 if noun else age.end)
    if message.is_in_question(age.start) and _ASKS_FOR_LIMIT.search(message.before(age.start, 60)):
        return bool(people.patient) and is_patients
    return is_patients


def _follows_sibling(message: Message, people: People, age: _Age) -> bool:
    """ "His brother is a match but he's only 2": "he" may be the brother, unless he is the patient."""
    sibling = _sibling_before(message, people, age)
    return sibling is not None and not (people.patient and people.patient.relation == sibling)


def _sibling_before(message: Message, people: People, age: _Age) -> str | None:
    """The brother or sister who is the last person named before the age, in its sentence."""
    sentence = message.sentence(age.start)[0]
    named = [relation.word for relation in people.relations if sentence <= relation.start < age.start]
    return named[-1] if named and _SIBLING.match(named[-1]) else None


def _without_parts(ages: list[_Age]) -> list[_Age]:
    """Drops an age that is only a part of a longer one ("7 years" of "7 years 11 months")."""
    longest = sorted(ages, key=lambda age: (not age.corrects, age.unit == "years", -(age.end - age.start)))
    kept: list[_Age] = []
    for age in longest:
        if not any(age.start < other.end and other.start < age.end for other in kept):
            kept.append(age)
    return sorted(kept, key=lambda age: age.start)
