"""Reads ages told in other ways: "I have 34 years", "my daughter of 8 years", "17f", "she 76", "9/12 M"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from waymark.profile.facts import About, FactName
from waymark.understanding.ages_around import Age
from waymark.understanding.message import Message
from waymark.understanding.numbers import NUMBER, number_from
from waymark.understanding.patient_patterns import MANY
from waymark.understanding.relations import Relation, last_before

_UNIT = r"(?P<unit>years?|yrs?|yeras|months?|mths?|mos?|weeks?|wks?|days?|age)\b"
_NO_SPAN = (
    r"(?!\s*(?:old\b|ago|back|since|later|earlier|before|after|left|more|now on|into|of (?!age)|on\b|in\b|"
    r"with\b|without|to\b|from now|post|remission|free|preg\w*|gestation|pack|apart|"
    r"treatment|\+|-|–|/|sober|clean|into|and\s+(?:\d|a half|half)|\d))"
)
_PERSON = (
    r"(?:daughter|son|child|kid|boy|girl|baby|lad|nephew|niece|mother|mum|mom|mam|father|dad|husband|wife|"
    r"brother|sister|cousin|friend|partner|grandson|granddaughter|grandma|grandpa|gran|aunt|uncle|"
    r"mother-in-law|father-in-law|patient|pt|client|lady|woman|man|male|female|toddler|infant|student|"
    r"pikin|missus|bub|gentleman|guy|in-law|niece|papa|mama|mam|nan|granny|nanay|tatay|lola|lolo|kuya|ate)"
)
_NO_AGE_WORD = (
    r"(?!(?:dose|score|total|limit|level|radius|distance|bmi|weight|height|value|count|max\w*|min\w*|range|"
    r"average|"
    r"rate|ecog|lansky|karnofsky|kps|temp\w*|fever|number|rating|pressure|course|history|load|stage|psa|"
    r"mile|drive) of)"
)
_A_PERSON_OF = re.compile(
    rf"\b(?:an?|my|our|retired)\s+(?:[\w-]+\s+){{0,2}}{_NO_AGE_WORD}[a-z-]{{3,}} of (?:some |about )?"
    rf"(?P<value>(?:[1-9]\d|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\s-](?:one|two|"
    rf"three|four|five|six|seven|eight|nine))?))\b"
    r"(?=\s*(?:[,.;)]|\Z|with\b|who\b|residing\b|living\b|in\b|from\b|and\b|has\b))"
)
_PRONOUN_YEARS = re.compile(
    rf"\b(?:he|she|i|him)\s+(?:is |now |only |"
    rf"just )?(?P<value>{NUMBER})\s*{_UNIT}{_NO_SPAN}(?!\s*(?:married|together|we\b|no\b|ok\b))"
)
_Y = re.compile(
    r"(?:\A\W*|[,.;(:]\s*|\b(?:pt|patient|a|my|is|an)\s+)(?P<value>\d{1,2})\s?-?(?:y|yr|yrs)"
    r"(?=\s*[,;(/]|\s+(?:boy|girl|male|female|lady|gentleman|man|woman|child|old|[fm])\b)"
)
_AT = re.compile(
    r"(?:\A\W*|[,.]\s+)at (?:the age of )?(?P<value>(?:[1-9]\d|(?:twenty|thirty|forty|fifty|sixty|seventy|"
    r"eighty|ninety)(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?))"
    r"(?=\s*(?:\?|\Z|[.!]?\s*\Z)|\s*,? (?:with|my|i|you|dear|love|at my)\b)"
)
_ON_EARTH = re.compile(rf"\b(?P<value>{NUMBER}) years (?:on this earth|young|of age|under my belt)\b")
_WOMAN_OF = re.compile(
    r"\b(?:a|an)\s+(?:\w+\s+)?(?:woman|man|lady|girl|boy|guy|lad|bloke)\s+(?P<value>[1-9]\d)(?=\s*(?:[,.;]|in\b|from\b|with\b|\Z))"
)
_HAS_YEARS = re.compile(
    rf"\b(?:i|he|she|{_PERSON})\s+(?:mine |now |already |just )?(?:have|has)\s+(?:now |already |just |only )?"
    rf"(?P<value>{NUMBER})\s*(?P<unit>years?|yrs?|months?)\b{_NO_SPAN}"
)
_OF_YEARS = re.compile(
    rf"\b(?!(?:husband|wife|partner|friend)\s+of)(?:{_PERSON}|is|am|"
    rf"i'm)\s+(?:is\s+)?of\s+(?P<value>{NUMBER})\s*{_UNIT}(?!\s*(?:ago|experience))"
    rf"|\b(?:lady|gentleman|woman|man|girl|boy)\s+of\s+(?:some\s+|about\s+)?"
    rf"(?P<other>{NUMBER})(?: summers)?"
    rf"(?=\s*(?:[,.;)]|$|with\b|who\b|and\b|from\b|in\b|whose\b|living\b|taking\b|on\b))"
)
_BESIDE_PERSON = re.compile(
    rf"\b{_PERSON}(?:'?s)?\s*(?:,|\(|:|is|na|aged?|she is|he is)?\s*(?:about\s+|only\s+)?"
    rf"(?P<value>{NUMBER})\s*{_UNIT}{_NO_SPAN}"
)
_LISTED_YEARS = re.compile(
    rf"(?:\A|[,.;(\n])\s*(?:age |aged |now )?(?P<value>{NUMBER})\s*{_UNIT}(?=\s*(?:[,.;)\n]|\Z|male|female|"
    r"from|boy|girl|woman|man|of age))"
)
_AFTER_PRONOUN = re.compile(
    rf"\b(?:he|she|{_PERSON}|(?:him|i|she) (?=a \d)|she (?=being \d))\s*(?:now |only |just |a |"
    rf"being )?(?P<value>{NUMBER})"
    r"(?=\s*(?:[,.;)?\n]|\Z|(?:she|he|has|have|with|w|and|who|got|is)\b))(?!\s*(?:[,.]\d|and \d))"
)
SMALL_LETTER = re.compile(
    r"(?:\A\W*|[,.;(]\s*|\b(?:i'?m|i am|is|hi|hello|hey|yo|me|a|an|patient|pt)[\s,:]+)"
    r"(?P<value>[1-9]\d)\s?(?P<sex>[fm])\b(?!\s*(?:away|tall|long|from|deep|/))"
)
_BEFORE_SEX = re.compile(
    r"(?:\A\W*|[,.;(\n]\s*|\b(?:i'?m|i am|is|me|am)[\s,:]+)(?P<value>[1-9]\d?)\s*[,(]?\s*"
    r"(?:female|male|woman|man|guy|bloke|f|m|lady)\b"
)
_AMID_SEX = re.compile(
    r"(?<![\w.,/-])(?<!\bof )(?<!\bin )(?<!\bat )(?<!\bto )(?<!\bor )(?<!\band )(?<!\bage )(?<!\bthe )"
    r"(?P<value>[2-9]\d) (?:female|male)\b(?! (?:donors?|patients?|relatives?|partners?|doctors?|people))"
)
"""Amid other facts, with no comma: "MSS 58 male Chicago"."""
_MR = re.compile(r"\b(?:mr|mrs|ms)\b\.?,? (?P<value>[1-9]\d)(?=\s*[,;.)]|\s+(?:with|has)\b)")
_SMALL = re.compile(
    r"\b(?:child|kid|infant|toddler|baby|teen(?:ager)?)[,:]? (?P<value>\d{1,2})\s?y(?:rs?|o|/o)?\b"
)
_BEFORE_TRADE = re.compile(
    r"(?:\A\W*|[,.;(\n]\s*|\b(?:i'?m|i am|is|me|am)[\s,:]+)(?P<value>[1-9]\d)\s+"
    r"(?:(?:gay|straight|lesbian|bi|trans|black|white|asian|african|hispanic|latino|latina|indian|married|"
    r"single|divorced|widowed|retired|fit|healthy|active|working|former|ex|trainee|primary|school)[\s-]+){0,2}"
    r"(?:female|male|woman|man|guy|bloke|lady|nurse|teacher|student|farmer|engineer|driver|builder|mechanic|"
    r"plumber|electrician|accountant|lawyer|manager|programmer|cook|chef|cleaner|carer|secretary|musician|"
    r"artist|soldier|veteran|pensioner|retiree|housewife|homemaker|shopkeeper|carpenter|baker|athlete)\b"
)
_AFTER_SEX = re.compile(
    r"(?:\A|[,.;(]\s*|\b(?:hello|hi|am|i'm|a)[\s,]+)(?:female|male|woman|"
    r"man),?\s+(?:of\s+)?(?:age\s+|aged\s+)?"
    r"(?P<value>[1-9]\d?)(?=\s*(?:[,.;)\n]|\Z))"
)
_NO_AGE_AFTER = (
    r"(?!\s*(?:%|[/.:-]\s?\d|,\d|(?:weeks?|wks?|days?|hours?|hrs?|minutes?|mins?|months?|mths?|mos?|km|"
    r"kms|miles?|"
    r"mi|kgs?|lbs?|pounds|stone|cms?|mm|mg|mls?|g|ft|feet|units?|bags?|times?|x|out|of|th|st|nd|rd|percent|"
    r"points?|cycles?|rounds?|doses?|transfus\w*|tablets?|pills?|drugs?|siblings?|brothers?|sisters?|kids?|"
    r"children|trials?|stud(?:y|ies)|donors?|negative|positive|down|up|to|lines?|on (?:the|a|ecog)|or|"
    r"more|less|years? (?:ago|post|since|in|into|after|out|dry|sober|clean|free|"
    r"married|together)|and a (?:half|quarter)|and (?:half|\d))\b|½))"
)
_IS_PLAIN = re.compile(
    rf"(?<!when )(?<!once )(?<!till )(?<!until )(?<!after )(?<!before )(?<!if )(?<!since )(?<!time )"
    rf"\b(?:(?:he|she|him|who|{_PERSON}|mine|the one(?: (?:with|who has|on) (?:\w+ ){{1,3}}?)?)"
    rf"(?:'s|s|\s+is|\s+be|\s+na|\s+now)|i'?m|i am|iam)\s+"
    rf"(?:(?:now|only|just|currently|already|turned|still|aged?|na|like|our|a)\s+){{0,2}}"
    rf"(?P<value>(?!one\b|a\b|an\b|1\b){NUMBER})\b{_NO_AGE_AFTER}"
)
_THEY_ARE = re.compile(
    rf"(?:\A|[\s,.;(])they(?:'re|re| are)\s+(?:(?:now|only|just|currently|already)\s+)?"
    rf"(?P<value>(?!one\b|a\b|an\b|1\b){NUMBER})\b{_NO_AGE_AFTER}"
)
_TWINS_ARE = re.compile(
    r"(?<!carrying )(?<!expecting )(?<!with )\b(?:twins|triplets|twin \w+s)(?: are|,)? "
    rf"(?:(?:now|only|just|both) )?(?P<value>{NUMBER})\b(?!\W*(?:days?|weeks?|wks?|months?|mos?)\b)"
    rf"{_NO_AGE_AFTER}"
)
_THINGS = re.compile(
    r"\b(?:counts|levels|results|tests|scans|platelets|neutrophils|lymphocytes|cells|values|numbers|"
    r"transfusions|drugs|meds|medicines|trials|studies|donors|doctors|nurses|people|others|families|twins)\b"
)
"""What "they" may be as well."""
_ATTAINED = re.compile(
    rf"\b(?:attained|reached|is (?:at|of)) (?:the |an )?(?:\w+ )?age of (?P<value>{NUMBER})\b"
)
_ME = re.compile(
    r"\A\W*(?:me|myself|self)[\s,:-]+(?P<value>[1-9]\d?)(?=\s*(?:[,.;)\n]|\Z|thal|sickle|beta|hb))"
)
_TENS = r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)"
_IN_WORDS = re.compile(
    rf"(?:\A|[,.;(:\n])\s*(?:aged? )?(?P<value>{_TENS}[- ](?:one|two|three|four|five|six|seven|eight|nine))"
    r"(?=\s*(?:[,.;)\n]|\Z|(?:she|he|i) (?:is|am)\b|(?:last|next|this) (?:week|month|\w+day)\b))"
)
_NOW = re.compile(
    r"(?:\A|[.;!?]\s+|\b(?:lady|patient|pt|woman|man|case|girl|boy)\s?:\s?)(?P<value>[1-9]\d)"
    r"(?=\s+(?:now|btw)\b|\s*,)"
)
_IN_TWELFTHS = re.compile(
    r"(?<![\d/.])(?P<value>\d{1,2})/12\b(?=\s*(?:old\b|[mf]\b|male|female|boy|girl|infant))"
)
_TWELFTHS_ALONE = re.compile(r"\A\W*(?P<value>\d{1,2})/12(?:\s*old)?\W*\Z")
_BROKEN = re.compile(
    r"(?<![\d.,])(?P<value>\d{1,2})[.,](?P<part>25|5|75)\s*-?\s*(?:years?|yrs?|yr|y/?o|y)\b"
    r"(?!\s*(?:ago|since|later|on))"
)
_PART = {"25": 3, "5": 6, "75": 9}
_NOT_BEFORE = re.compile(
    r"\b(?:at|since|until|till|by|before|after|for|every|last|past|under|over|than|the|in|died|when|was|"
    r"his|her|brother|sister|stage|type|grade)\s*$"
)

_PREGNANCY = re.compile(r"\b(?:preg\w*|pregnan\w*|expecting|along|trimester|belly)\b")
"""What makes weeks those of a pregnancy."""


def ages_told(message: Message, relations: Sequence[Relation]) -> list[Age]:
    """The ages in years, months, weeks or days that the message tells in one of these ways."""
    plain = message.plain
    found = [
        *(_of(match) for pattern in _WITH_UNIT for match in pattern.finditer(plain) if _is_age(match)),
        *(_years(match) for pattern in _ALONE for match in pattern.finditer(plain) if _is_age(match)),
        *(_years(match) for match in _THEY_ARE.finditer(plain) if _are_one(message, match, relations)),
        *(_years(match) for match in _TWINS_ARE.finditer(plain)),
        *(_in_months(match) for match in _BROKEN.finditer(plain)),
        *(_twelfths(match) for match in _IN_TWELFTHS.finditer(plain)),
    ]
    if message.asked is FactName.PREGNANT:
        found = [age for age in found if age.unit != "weeks"]
    if message.asked is FactName.AGE:
        found += [_twelfths(match) for match in _TWELFTHS_ALONE.finditer(plain)]
    return found


def _is_age(match: re.Match[str]) -> bool:
    if (match.groupdict().get("unit") or "").startswith("w") and _PREGNANCY.search(match.string):
        return False
    return not _NOT_BEFORE.search(match.string[max(0, match.start() - 15) : match.start()])


def _are_one(message: Message, match: re.Match[str], relations: Sequence[Relation]) -> bool:
    """Whether "they" is one person, as of "my child": no parents, no siblings, no counts."""
    named = last_before(relations, match.start())
    is_told = named is not None or message.known_about in (About.CHILD, About.OTHER)
    between = message.plain[named.end if named else 0 : match.start()]
    return is_told and (named is None or named.word not in MANY) and not _THINGS.search(between)


def _of(match: re.Match[str]) -> Age:
    other = match.groupdict().get("other")
    if other:
        return Age(number_from(other), "years", *match.span("other"))
    unit = match["unit"]
    name = "months" if unit.startswith("m") else {"w": "weeks", "d": "days"}.get(unit[0], "years")
    return Age(number_from(match["value"]), name, match.start("value"), match.end("unit"))


def _years(match: re.Match[str]) -> Age:
    return Age(number_from(match["value"]), "years", *match.span("value"))


def _in_months(match: re.Match[str]) -> Age:
    return Age(12 * int(match["value"]) + _PART[match["part"]], "months", *match.span())


def _twelfths(match: re.Match[str]) -> Age:
    """ "9/12" in a doctor's note: nine months."""
    return Age(int(match["value"]), "months", match.start("value"), match.end("value") + 3)


_WITH_UNIT = (_PRONOUN_YEARS, _HAS_YEARS, _OF_YEARS, _BESIDE_PERSON, _LISTED_YEARS)
_ALONE = (
    _A_PERSON_OF,
    _Y,
    _AT,
    _ON_EARTH,
    _WOMAN_OF,
    _IS_PLAIN,
    _ATTAINED,
    _AFTER_PRONOUN,
    SMALL_LETTER,
    _BEFORE_SEX,
    _AMID_SEX,
    _MR,
    _SMALL,
    _BEFORE_TRADE,
    _AFTER_SEX,
    _ME,
    _IN_WORDS,
    _NOW,
)
