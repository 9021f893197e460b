"""Reads a performance status on the ECOG, Karnofsky or Lansky scale."""

from __future__ import annotations

import re

from waymark.profile.facts import Certainty, Fact, FactName
from waymark.understanding.message import Message
from waymark.understanding.numbers import number_from
from waymark.understanding.polarity import is_hedged
from waymark.understanding.tables.values_open import ASKED_ONLY

_SCALES = {"ecog": ("ECOG", 0, 5), "karnofsky": ("Karnofsky", 0, 100), "kps": ("Karnofsky", 0, 100),
 "lansky": ("Lansky", 0, 100),
           "performance status": ("ECOG", 0, 5), "who performance": ("ECOG", 0, 5),
           "ps": ("ECOG", 0, 4), "who": ("ECOG", 0, 4), "k p s": ("Karnofsky", 0, 100), "e cog": ("ECOG", 0,
           5),
           "world health scale": ("ECOG", 0, 4)}  # fmt: skip
_STATUS = re.compile(
    r"\b(?P<scale>ecog|karnofsky|kps|lansky|k p s|e cog|world health scale|who(?= (?:grade|ps|status|"
    r"score) [0-4])|"
    r"who(?=\s[0-4]\b(?!\s*(?:years?|yrs?|weeks?|months?|days?|kids|children|times|of|sons|daughters|"
    r"out)))|who performance|"
    r"performance status|"
    r"ps(?=\s*[:=]?\s*[0-4]\b))\b(?:\s+(?:performance|"
    r"status|score|scale|grade|ps|play|index|written|recorded|given|put|at|as|is|was|of|about|around|him|"
    r"her|me|'s|to|be|now|you|were|missing|currently|still|considered|:|=)|'s|"
    r"[:,])*\s*[:=]?\s*(?P<value>\d{1,3}|zero|one|two|three|four|"
    r"(?:forty|fifty|sixty|seventy|eighty|ninety)\b)\b(?!/)"
)


_WORST_ECOG = 4
_SHORT = 45
"""Letters of an answer that says one thing only."""
_STRUCK = re.compile(r"\b(?:not|strike|scrap|disregard|ignore|isn't|wasn't)\s+(?:the )?$")
"""What takes a grade back before it is said."""
_BARE = re.compile(
    r"(?:\A\W*|,\s*|\b(?:wrote|writes|written|put|scored|given|gave|marked|rated|chart says|says?|said|is|"
    r"was|its|it's|i'd say|probably|about|maybe|put (?:him|her|"
    r"me)(?: down)? (?:as|at)|a|an|around|grade)\s+)"
    r"(?P<hedge>(?:i think|maybe|about|around|probably)\s+)?"
    r"(?P<value>\d{1,3}|zero|one|two|three|four)(?=\s*(?:\Z|[,.;!?)-]|on the (?:form|chart|sheet)|"
    r"out of (?:four|five|4|5)|i think|last|but|at))(?!\s?[-/.]\s?\d*\s*(?:weeks?|"
    r"years?|months?))"
)
_BED = (
    r"\b(?:bed-?bound|bedridden|(?:wheelchair and bed|bed) only|can'?t get (?:out of|up from) bed|"
    r"in bed all)\b"
)
_CHAIR = (
    r"\b(?:in bed|resting|chair) (?:most|more than half) of the (?:day|time)\b|"
    r"\bmost of the day in (?:bed|a chair|the chair)\b|\bneeds? help (?:to |with )?(?:wash\w*|dress\w*)"
)
_NO_WORK = (
    r"\b(?:can'?t|cannot|couldn'?t|not able to|no longer) work\b|"
    r"\bup (?:and about )?(?:more than|over|about) half\b"
)
_LIGHT_WORK = (
    r"\b(?:stairs|hills?|heavy|lifting|strenuous|housework)\b[^.;]{0,20}"
    r"\b(?:puff|tire|wreck|slow|hard|breathless|exhaust|out)\w*|"
    r"\b(?:wrecked|tired|puffed|breathless)\b[^.;]{0,25}\b(?:after|no lifting|on stairs|uphill)|"
    r"\blight (?:work|duties|housework)\b|\bpart[\s-]time\b|"
    r"\b(?:everything|all)\b[^.;]{0,20}\b(?:but|except)\b[^.;]{0,20}\b(?:stairs|heavy|lifting|run|running)\b"
)
_ACTIVE = (
    r"\b(?:parkruns?|surf(?:ing|s)?|marathons?|gym|full[\s-]time|fully (?:active|fine|well)|swinging|"
    r"run(?:s|ning)? (?:around|about|every|daily|5k|10k)|plays? (?:football|soccer|sport|basketball|outside)|"
    r"no (?:limits|limitations|restrictions|problems)|like (?:any|every) other (?:kid|child)|"
    r"(?:perfectly|completely) normal|(?:a )?normal life|lives? normally|"
    r"able to work(?! (?:part|half|any ?more|again)))\b"
)
_BY_DEEDS = tuple(
    (grade, re.compile(deeds))
    for grade, deeds in ((4, _BED), (3, _CHAIR), (2, _NO_WORK), (1, _LIGHT_WORK), (0, _ACTIVE))
)
"""What grade of the ECOG scale plain deeds stand for (Oken et al., 1982), worst first."""

_OUTRIGHT = (
    (
        3,
        re.compile(
            r"\bin (?:bed|a chair|the chair|chair) (?:for )?(?:more than half|most) (?:of )?the day\b"
        ),
    ),
    (2, re.compile(r"\bup (?:and about )?(?:for )?(?:more than half|most) (?:of )?the day\b")),
    (1, re.compile(r"\b(?:walk\w*|get\w*) (?:around|about)\b[^.;]{0,30}\blight (?:work|housework|duties)\b")),
)
"""The scale's own words, which are told unasked, too."""
_SPAN = re.compile(r"\s?(?:-|–|/|to)\s?[0-4]\b")
""""ECOG 0-1": either."""


def read_performance_status(message: Message) -> list[Fact]:
    """The fact performance_status with its scale as the unit; a value off the scale is not taken."""
    for match in _STATUS.finditer(message.plain):
        unit, lowest, highest = _SCALES[match["scale"]]
        value = int(match["value"]) if match["value"].isdecimal() else number_from(match["value"])
        if _STRUCK.search(message.before(match.start(), 14)):
            continue
        is_asked = match["scale"] != "who" and message.is_in_question(match.start())
        if lowest <= value <= highest and not is_asked:
            is_span = _SPAN.match(message.plain, match.end()) is not None
            hedged = is_span or is_hedged(message, match.start("value"), match.end())
            certainty = Certainty.ABOUT if hedged else Certainty.SURE
            return [
                message.fact(
                    FactName.PERFORMANCE_STATUS, value, *match.span(), unit=unit, certainty=certainty
                )
            ]
    return (
        _answered(message) if message.asked is FactName.PERFORMANCE_STATUS else _by_deeds(message, _OUTRIGHT)
    )


def _answered(message: Message) -> list[Fact]:
    """A bare grade, or what the person can do in the words of the ECOG grades: then it is only "about"."""
    bare = _BARE.search(message.plain)
    value = _grade(bare["value"]) if bare else None
    if bare and value is not None:
        is_hedge = bare["hedge"] or is_hedged(message, *bare.span("value"))
        return [
            message.fact(
                FactName.PERFORMANCE_STATUS,
                value,
                *bare.span("value"),
                unit="ECOG" if value <= _WORST_ECOG else "Karnofsky",
                certainty=Certainty.ABOUT if is_hedge else Certainty.SURE,
            )
        ]
    return _by_deeds(message, _BY_DEEDS) or _by_deeds(
        message, ASKED_ONLY if len(message.plain) <= _SHORT else ()
    )


def _by_deeds(message: Message, grades: tuple[tuple[int, re.Pattern[str]], ...]) -> list[Fact]:
    """The grade that the deeds told stand for, only "about"; empty where none are told."""
    for value, pattern in grades:
        match = pattern.search(message.plain)
        if match and not message.is_in_question(match.start()):
            return [
                message.fact(
                    FactName.PERFORMANCE_STATUS, value, *match.span(), unit="ECOG", certainty=Certainty.ABOUT
                )
            ]
    return []


def _grade(text: str) -> int | None:
    """A grade of ECOG (0 to 4), or of Karnofsky in tens; None when it is neither."""
    value = int(text) if text.isdecimal() else number_from(text)
    return value if value <= _WORST_ECOG or (value <= 100 and value % 10 == 0) else None
