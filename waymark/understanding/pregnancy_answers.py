"""Reads an answer to the question whether the patient is pregnant that does not say the word."""

from __future__ import annotations

import re

from waymark.profile.facts import Certainty, Fact, FactName
from waymark.understanding.message import Message
from waymark.understanding.polarity import Polarity, polarity

_BY_TEST = re.compile(r"\btests?\s+(?:is |was |are |were |all |both |came back )*(?P<said>pos\w*|neg\w*)")
_PREGNANCY_WEEKS = re.compile(
    r"\A\W*(?:(?:yes|yeah|yep|i am|i'm|she is|about|now)\W+)*\d{1,2}\s*(?:weeks|wks|months)\b"
)
_CANNOT_BE = re.compile(
    r"\b(?:(?:i'?m|im|i am|he is|he's|it'?s) (?:a |an )?(?:guy|man|male|boy|bloke)|pre-?pubertal|"
    r"(?:too|very) young|only (?:\d|1[01])\b(?: years?)?|not applicable|i have no womb|h[iy]st[eo]rectomy|"
    r"menopaus\w*|(?:had|through) the change|tubes tied|past all that|pt neg(?:ative)?)\b"
)
_LIKELY_NOT = re.compile(
    r"\b(?:periods? (?:have )?(?:stopped|finished|ended)|no womb|womb (?:is |was )?(?:out|removed|gone)|"
    r"tie off|lost the baby|"
    r"miscarr\w+|(?:he|she)(?:'s| is) (?:just |only )?a (?:baby|toddler|child|kid)|"
    r"wean(?:ed)?|impossible|doubt it|i hope not|not any ?more|not that i\W?a?m aware|too old|"
    r"(?:she|i|he)(?:'s|'m| is| am)? (?:[6-9]\d|sixty|seventy|eighty|ninety)|periods? (?:are|is) (?:done|"
    r"over)|"
    r"(?:no|without a) uterus|on the (?:pill|coil|implant|depo)|post-?menopausal|had (?:her|my|the) baby|"
    r"(?:a|an|small|little|young|only|is|no) (?:\w+ ){0,2}(?:boy|lad|bloke|dude|guy|gentleman|"
    r"grandfather|grandad|fella|geezer|toddler|man|male)|(?:small|little) (?:child|girl|kid|baby)|"
    r"(?:he|she)(?:'s| is|s)? (?:only |just )?(?:a )?(?:[1-9]|one|two|three|four|five|six|seven|eight|nine)"
    r"(?: years?| yrs?)?(?: old)?(?=\W*(?:\Z|[.,;!]|sir\b|years?\b))|most surprised|god forbid|"
    r"(?:not even|never|not) (?:married|marry)|he(?:'s|s)? (?:a )?(?:boy|lad|guy|man|not))\b|"
    r"\A\W*(?:male|man|dude|lad|negative)\b"
)
"""Of a man, a small child or one past it: not pregnant, as far as is told."""
_TRYING = re.compile(
    r"\b(?:trying for (?:a|another|our) (?:baby|one|child|second|first)|ttc|"
    r"(?:we'?re|we are|i'?m|i am|still) trying)\b"
)
"""Hoping for a child: not pregnant as far as is known."""
_LATE = re.compile(
    r"\b(?:(?:weeks?|days?) late|late (?:this|my) \w+|"
    r"(?:periods?|peroids?)(?: is| are|'s)?(?: \w+){0,2} late|late period|(?:haven'?t|not|"
    r"too \w+ to) (?:yet )?"
    r"(?:tested|test|pee\w*|done the test))\b"
)
_SAYS_YES = re.compile(r"\b(?:yes|yeah|yep|yup|weeks|pregnan\w*|expecting|months? gone)\b")
_DUE = re.compile(r"\b(?:due (?:in|on|any) |(?:first|second|third|1st|2nd|3rd) trimester|carrying twins)\b")
_OF_BEFORE = re.compile(r"\b(?:ago|post|old|since|not)\b")


def read_pregnancy_answer(message: Message) -> list[Fact]:
    """ "22 weeks" or "I'm a guy", asked about a pregnancy; empty when not asked, or nothing is told."""
    fact = _by_word(message) if message.asked is FactName.PREGNANT else None
    return [fact] if fact else []


def _by_word(message: Message) -> Fact | None:
    plain = message.plain
    if test := _BY_TEST.search(plain):
        return _fact(message, test["said"].startswith("pos"), test)
    if late := _LATE.search(plain):
        return _fact(message, None, late, Certainty.UNSURE)
    due = _DUE.search(plain)
    if due and polarity(message, *due.span()) is Polarity.SAID:
        return _fact(message, True, due)
    return _by_likeness(message)


def _by_likeness(message: Message) -> Fact | None:
    plain = message.plain
    weeks = _PREGNANCY_WEEKS.match(plain)
    if weeks and not _OF_BEFORE.search(plain):
        return _fact(message, True, weeks)
    if cannot := _CANNOT_BE.search(plain):
        return _fact(message, False, cannot)
    likely = _TRYING.search(plain) or (None if _SAYS_YES.search(plain) else _LIKELY_NOT.search(plain))
    return _fact(message, False, likely, Certainty.ABOUT) if likely else None


def _fact(
    message: Message, value: bool | None, match: re.Match[str], certainty: Certainty = Certainty.SURE
) -> Fact:
    return message.fact(FactName.PREGNANT, value, *match.span(), certainty=certainty)
