"""Tells near from far where no distance is named: "anything local", "anywhere"."""

from __future__ import annotations

import re

_FIRST = (
    r"\W*(?:(?:but|and|ok(?:ay)?|sorry|hmm|oh|no|well|is there|are there|do you have|have you got|show me|"
    r"i want|we want|i need|we need|only|just)\W+)*"
)
_WHOM = r"(?:me|us|him|her|them|my \w+|our \w+)"
_NEARER = (
    r"(?:local|nearby|near(?:er)?|closer?)(?: (?:to|by))?"
    rf"(?: (?:to )?(?:home|here|{_WHOM}|where \w+ (?:live|am|are)))?"
)
_NEAR_KM = 100  # our own: about two hours by road, there and back in a day
_ONLY_NEAR = re.compile(
    r"\b(?:only|just) (?:near|nearby|around|close to|local|within reach of)\b|\bnear(?:by)? only\b"
    r"|\b(?:near|around|close to) [\w' -]{3,30}? only\b|\A\W*in [\w' -]{3,30}? only\W*(?:please\W*)?\Z"
    r"|\b(?:can'?t|cannot|can not|couldn'?t|not able to|unable to) (?:really )?"
    r"(?:(?:travel|go|drive) (?:very |too |that )?far\b|travel(?: at all| much)?\W*\Z)"
    r"|\bnothing (?:too |very )?far\b|\blocal(?:ly)? only\b"
    rf"|\A{_FIRST}(?:(?:that|this|it|they|these|those|all)(?:'?s| is|'?re| are)? )?(?:all )?"
    rf"(?:way |much |just |a bit )?too far(?: away)?(?: for {_WHOM})?\W*\Z"
    rf"|\A{_FIRST}(?:(?:any(?:thing)?|something|somewhere|ones?|trials?|studies) (?:more )?)+"
    rf"{_NEARER}(?: please| instead)?\W*\Z"
    rf"|\A{_FIRST}(?:any|some|the|are there)? ?{_NEARER} (?:ones?|trials?|studies)(?: please| instead)?\W*\Z"
    rf"|\A{_FIRST}(?:closer|nearer)(?: to (?:home|{_WHOM}))?(?: please)?\W*\Z"
)

_LIFTED = re.compile(
    r"\W*(?:(?:ok|okay|actually|sorry|well|then|no|yes|and|or|but|now|just|really|"
    r"show (?:me|us)|try|look|search|"
    r"(?:i|we|he|she|they)(?:'ll|'d| can| could| would| will)?(?: go| travel| fly| drive)?)\W+)*"
    r"(?:anywhere(?: in (?:the )?(?!pain|remission)[a-z][a-z .]{1,20})?|any distance|any (?:place|where)|"
    r"no (?:distance )?limit|no maximum|"
    r"(?:further|farther)(?: away)?(?: is (?:fine|ok|okay|good|no problem))?|"
    r"(?:am |are |is |m )?willing to (?:travel|go|fly)(?: (?:far|further|farther|anywhere|abroad))?|"
    r"as far as (?:needed|necessary|it takes)|"
    r"(?:forget|drop|remove|lift|scrap|ignore) (?:about )?(?:the|that|my) "
    r"(?:distance|limit|miles|kilomet\w+|km)(?: limit)?|"
    r"(?:the )?distance (?:doesn'?t matter|does not matter|is (?:no|not a|not an) (?:problem|issue|concern)))"
    r"(?:\W+(?:at all|is (?:fine|ok|okay|good)|now|then|please|really|thanks|anywhere|in the world))*\W*"
)
"""A message that is nothing but the wish to look at any distance, where a limit was told before."""


def lifts_the_limit(plain: str) -> bool:
    """Whether the message is nothing but the wish to look at any distance."""
    return _LIFTED.fullmatch(plain) is not None


def near_meant(plain: str) -> tuple[int, tuple[int, int]] | None:
    """About how many kilometres the words allow, and where they stand; None when they set no limit."""
    only = _ONLY_NEAR.search(plain)
    return (_NEAR_KM, only.span()) if only else None
