"""Reads how far the patient can travel."""

from __future__ import annotations

import re

from waymark.profile.facts import Certainty, Fact, FactName
from waymark.understanding.message import Message
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
    r"up ?to|until|can do|no more than|not more than|further|farther|(?<!no )(?:closer|nearer) than|"
    r"at most|max|"
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


_NEAR_KM = 100  # our own: about two hours by road, there and back in a day
_ONLY_NEAR = re.compile(
    r"\b(?:only|just) (?:near|nearby|around|close to|local|within reach of)\b"
    r"|\b(?:near|around|close to) [\w' -]{3,30}? only\b|\A\W*in [\w' -]{3,30}? only\W*(?:please\W*)?\Z"
    r"|\b(?:can'?t|cannot|can not|couldn'?t|not able to|unable to) (?:really )?(?:travel|go|drive) "
    r"(?:very |too |that )?far\b"
    r"|\bnothing (?:too |very )?far\b|\blocal(?:ly)? only\b"
)
_PUT_RIGHT = re.compile(r"\b(?:call it|make (?:it|that)|no wait|let'?s say|so|actually)\W*(?:\w+ )?$")

_LIFTED = re.compile(
    r"\W*(?:(?:ok|okay|actually|sorry|well|then|no|yes|and|or|but|now|just|really|"
    r"show (?:me|us)|try|look|search|"
    r"(?:i|we|he|she|they)(?:'ll|'d| can| could| would| will)?(?: go| travel)?)\W+)*"
    r"(?:anywhere|any distance|any (?:place|where)|no (?:distance )?limit|no maximum|"
    r"as far as (?:needed|necessary|it takes)|"
    r"(?:forget|drop|remove|lift|scrap|ignore) (?:about )?(?:the|that|my) "
    r"(?:distance|limit|miles|kilomet\w+|km)(?: limit)?|"
    r"(?:the )?distance (?:doesn'?t|does not) matter)"
    r"(?:\W+(?:at all|is (?:fine|ok|okay|good)|now|then|please|really|thanks|anywhere|in the world))*\W*"
)
"""A message that is nothing but the wish to look at any distance, where a limit was told before."""


def read_max_distance(message: Message) -> list[Fact]:
    """The fact max_distance_km; miles are turned into kilometres. "Anywhere" lifts one told before."""
    told = message.known.fact(FactName.MAX_DISTANCE_KM)
    if told is not None and told.is_answered and message.asked is not FactName.PLACE:
        lifted = _LIFTED.fullmatch(message.plain)
        if lifted:
            whole = (0, len(message.plain.rstrip()))
            return [message.fact(FactName.MAX_DISTANCE_KM, None, *whole, certainty=Certainty.DECLINED)]
    matches = list(_DISTANCE.finditer(message.plain))
    put_right = [match for match in matches if _PUT_RIGHT.search(message.before(match.start("value"), 40))]
    for match in (*reversed(put_right), *matches):
        if message.asked is not FactName.MAX_DISTANCE_KM and not _TRAVELS.search(
            message.before(match.start(), 40) + match[0] + message.after(match.end(), 12)
        ):
            continue
        value = _kilometres_told(match["value"])
        kilometres = value * _KM_PER_MILE if match["unit"].startswith("mi") else value
        return [
            message.fact(
                FactName.MAX_DISTANCE_KM, round(kilometres), match.start("value"), match.end(), unit="km"
            )
        ]
    only = _ONLY_NEAR.search(message.plain)
    if only is not None:
        return [
            message.fact(
                FactName.MAX_DISTANCE_KM, _NEAR_KM, *only.span(), unit="km", certainty=Certainty.ABOUT
            )
        ]
    if message.asked is FactName.MAX_DISTANCE_KM:
        bare = re.fullmatch(r"\W*(\d{1,5})\W*", message.plain)
        return (
            [message.fact(FactName.MAX_DISTANCE_KM, int(bare[1]), bare.start(1), bare.end(1), unit="km")]
            if bare
            else []
        )
    return []
