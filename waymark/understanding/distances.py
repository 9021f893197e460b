"""Reads how far the patient can travel."""

from __future__ import annotations

import re

from waymark.profile.facts import Certainty, Fact, FactName
from waymark.understanding.message import Message
from waymark.understanding.nearness import lifts_the_limit, near_meant
from waymark.understanding.numbers import NUMBER, number_from

_KM_PER_MILE = 1.609344
_DISTANCE = re.compile(
    rf"(?:\b(?:within|up ?to|until|can do|no more than|not more than|(?:not |no )?(?:further|"
    rf"farther) than|at most|"
    rf"max(?:imum)?(?: of)?|less "
    rf"than|under|cap(?: is)?|willing|tops|travel(?:l)?(?: up to| about| around| only)?|radius of|"
    rf"drive(?: up to)?|"
    rf"go(?: up to)?|do|pass|say|about|around|perhaps)|<=|[≤<~])?\s*"
    rf"(?P<value>\d{{1,2}},\d{{3}}|\d{{1,5}}|"
    rf"(?:a|one|two|three|four|five|six) hundred(?: (?:and )?{NUMBER})?|"
    rf"{NUMBER})\s*-?\s*(?P<unit>km|kms|kilomet(?:er|re)s?|klm|k'?s|miles?|"
    rf"mi)\b(?! (?:an?|per) )"
)
_TRAVELS = re.compile(
    r"≤|<=|\b(?:inside|stretch|make that|in a car|more (?:than|then)|anywhere|journey|cap|willing|pass|"
    r"tolerate|reach|easy for|tops|most|limit|lang|ok with|within|"
    r"up ?to|until|can do|no more than|not more than|further|farther|widen\w*(?: it| that)? to|"
    r"(?<!no )(?:closer|nearer) than|at most|max|"
    r"maximum|travel|drive|"
    r"driving|commute|radius|"
    r"under|less than|go|far|distance|could do|i can|we can|can manage|could manage|reckon|call it|"
    r"do about|do up to)\b"
)


def _kilometres_told(words: str) -> int:
    """The number in figures or words, hundreds included: "two hundred fifty"."""
    if words.replace(",", "").isdecimal():
        return int(words.replace(",", ""))
    hundreds, is_hundred, rest = words.partition(" hundred")
    if not is_hundred:
        return number_from(words)
    more = rest.removeprefix(" and").strip()
    return 100 * number_from(hundreds) + (number_from(more) if more else 0)


_MADE_ANOTHER = re.compile(
    r"\W*(?:(?:ok|okay|please|can you|could you)\W+)*make (?:it|that) (\d{2,5})(?: then| please| instead)*\W*"
)
_PUT_RIGHT = re.compile(r"\b(?:call it|make (?:it|that)|no wait|let'?s say|so|actually)\W*(?:\w+ )?$")


def read_max_distance(message: Message) -> list[Fact]:
    """The fact max_distance_km; miles are turned into kilometres. "Anywhere" lifts one told before."""
    told = message.known.fact(FactName.MAX_DISTANCE_KM)
    is_limited = told is not None and told.is_answered and message.asked is not FactName.PLACE
    if is_limited and lifts_the_limit(message.plain):
        whole = (0, len(message.plain.rstrip()))
        return [message.fact(FactName.MAX_DISTANCE_KM, None, *whole, certainty=Certainty.DECLINED)]
    return _told_in_figures(message) or _told_as_near(message, told) or _bare(message, told)


def _told_in_figures(message: Message) -> list[Fact]:
    matches = list(_DISTANCE.finditer(message.plain))
    put_right = [match for match in matches if _PUT_RIGHT.search(message.before(match.start("value"), 40))]
    for match in (*reversed(put_right), *matches):
        if message.asked is not FactName.MAX_DISTANCE_KM and not _TRAVELS.search(
            message.before(match.start(), 40) + match[0] + message.after(match.end(), 12)
        ):
            continue
        value = _kilometres_told(match["value"])
        kilometres = value * _KM_PER_MILE if match["unit"].startswith("mi") else value
        return [_limit(message, round(kilometres), (match.start("value"), match.end()))]
    return []


def _told_as_near(message: Message, told: Fact | None) -> list[Fact]:
    """Words like "only nearby": about so far, unless less was told before."""
    meant = near_meant(message.plain)
    if meant is None:
        return []
    kilometres, span = meant
    is_less_told = told is not None and isinstance(told.value, (int, float)) and told.value < kilometres
    return [] if is_less_told else [_limit(message, kilometres, span, certainty=Certainty.ABOUT)]


def _bare(message: Message, told: Fact | None) -> list[Fact]:
    """A number alone where it is asked for; "make it 100" where a limit was told before."""
    is_asked = message.asked is FactName.MAX_DISTANCE_KM
    bare = re.fullmatch(r"\W*(\d{1,5})\W*", message.plain) if is_asked else None
    if bare is None and told is not None and told.is_answered and message.asked is None:
        bare = _MADE_ANOTHER.fullmatch(message.plain)
    return [_limit(message, int(bare[1]), bare.span(1))] if bare else []


def _limit(
    message: Message, kilometres: int, span: tuple[int, int], *, certainty: Certainty = Certainty.SURE
) -> Fact:
    return message.fact(FactName.MAX_DISTANCE_KM, kilometres, *span, unit="km", certainty=certainty)
