"""Reads whether the patient depends on regular blood transfusions.

Regular means at most eight weeks apart. The guidelines of the Thalassaemia International Federation (2021)
describe transfusion-dependent thalassemia as needing regular, lifelong transfusions, usually every two to
five weeks; occasional ones are not that.
"""

from __future__ import annotations

import re

from waymark.profile.facts import Certainty, Fact, FactName
from waymark.understanding.blood_over_time import is_of_before
from waymark.understanding.few_transfusions import read_few_transfusions
from waymark.understanding.leaning_answers import leaning_no
from waymark.understanding.message import Message
from waymark.understanding.numbers import NUMBER, number_from
from waymark.understanding.people import People
from waymark.understanding.polarity import Polarity, is_hedged, polarity
from waymark.understanding.regular_blood import GIVEN_REGULARLY
from waymark.understanding.supposed import is_imagined
from waymark.understanding.tables.small_words import CONTRACTED_NOT
from waymark.understanding.troubles import denies_only_how

_MOST_WEEKS_APART = 8
_TRANSFUSED = (
    r"(?:blood\s+)?(?:transfusions?|transfused|transfussions?|transfuses|tranfusions?|"
    r"topp(?:ed|ing) up|top[\s-]?ups?|\d ?(?:bags?|pints?)|salin ng dugo|blud|bld|\d ?u(?:nits?)?|(?:one|"
    r"two|three) (?:units?|bags?|"
    r"pints?)|prbcs?|rbc transfusions?|tranfused|"
    r"trasfusions?|transfusion|"
    r"transfussed|rbc exchanges?|exchanges?(?: transfusions?)?|"
    r"transfuse|red cells|packed cells|"
    r"blood(?!\s+(?:tests?|pressure|work|counts?|sugar|draws?|samples?|checks?|results?|levels?|clots?)))"
)
_UNIT = (
    r"other week|second week|2nd week|weeks?|we+a?k+s?|wks?|wk|w\b|months?|mths?|days?|fortnight|"
    r"other month|year|few "
    r"weeks|few months|couple of weeks"
)
_OFTEN = (
    r"monthly|weekly|fortnightly|biweekly|bi-weekly|regular|regularly|chronic|chronically|"
    r"lifelong|constant|constantly|frequent|frequently|ongoing|twice a month|once a month|"
    r"all the time"
)


def _every(name: str) -> str:
    """ "every 3 weeks", "each month", "every 2-4 wks"."""
    count = rf"(?:(?P<{name}>{NUMBER})\s*(?:(?:-|–|to|or)\s*(?P<{name}b>{NUMBER})\s*)?)?"
    each = r"(?:every|evey|evrey|each|evry|evr[iy]|ever|all|once in|one time in|q)"
    return rf"{each}\s*{count}(?P<{name}u>{_UNIT})"


_PER_YEAR = re.compile(
    rf"(?P<count>{NUMBER})(?:\s*(?:-|–|to|or)\s*{NUMBER})?\s*(?:times|x|units?|bags?|transfusions?|tx)?\s*"
    r"(?:of blood\s+|of (?:red cells|prbcs?)\s+)?(?:a|per|each|every|/|in a)\s*(?P<unit>year|yr|annum|"
    r"month|mo\b)"
)
_REGULAR_A_YEAR = 7
"""Times: seven a year are at most eight weeks apart."""

_INTERVAL = re.compile(rf"\b{_TRANSFUSED}\b(?:\W+(?!transfus)\w+){{0,4}}?\W+{_every('a')}", re.IGNORECASE)
_INTERVAL_FIRST = re.compile(rf"\b{_every('b')}\b(?:\W+\w+){{0,4}}?\W+{_TRANSFUSED}\b", re.IGNORECASE)
_NOT_SO_OFTEN = re.compile(r"(?:\b(?:not|never)|n'?t) (?:\w+ )?(?:every|each|weekly|monthly)\b")
_BARE_INTERVAL = re.compile(rf"\b{_every('c')}\b", re.IGNORECASE)
_ONLY_SINCE = re.compile(
    rf"\b(?:never|not|no|{CONTRACTED_NOT})\b[^.;\d]{{0,30}}\b{_TRANSFUSED}\b[^.;]{{0,20}}\b(?:until|till|"
    rf"before)\b"
    rf"[^.;]{{0,80}}\b(?:now|since)\b[^.;]{{0,30}}\b{_every('d')}\b"
)
""" "Never needed blood until last year, now every 3 weeks"."""
_WEEKLY = re.compile(
    rf"\b(?P<count>{NUMBER})(?:\s*(?:-|–|to)\s*(?P<most>{NUMBER}))?[\s-]*(?:weekly|wkly|"
    rf"weekl)\b",
    re.IGNORECASE,
)
"""How British notes say it: "3-weekly top-ups"."""
_REGULAR = re.compile(
    rf"\b(?:{_OFTEN})\s+(?:blood\s+|red cell\s+|red blood cell\s+|rbc\s+)?(?:transfusions?|"
    rf"transfused|transfusion)\b|\btransfus(?:ed|ions?)\s+(?:is |are |very |quite )?(?:{_OFTEN})\b|"
    r"\b(?:top[\s-]?ups?|(?:units?|bags?|pints?)(?: of (?:blood|red cells|packed cells|"
    r"prbcs?))?) (?:regularly|"
    r"monthly|weekly|fortnightly|(?:a|per|each) (?:month|fortnight|week))\b"
)
_PACE = re.compile(
    r"\b(?:monthly|weekly|fortnightly|bi-?weekly|constant(?:ly)?|frequent(?:ly)?|(?:twice|once) a month|"
    r"all the time)\b"
)
"""Words of how often: "not weekly" leaves every other pace open."""
_DEPENDENT = re.compile(
    r"(?<!non)(?<!non[\s-])\b(?:transfusion|transfusions|blood|tx|bt|prbc|rbc|platelet)[\s-]*(?:dependent|"
    r"dependant|dependency|"
    r"dependence)\b|\b(?:depend(?:s|ent|ant|ing)?|rel(?:y|ies)|reliant) (?:up)?on (?:regular "
    r"|blood |red cell )*transfusions?\b|\btdt\b"
)
_NON_DEPENDENT = re.compile(
    r"\bnon[\s-]*transfusion[\s-]*depend[ae]nt\b|\bntdt\b|\btransfusion[\s-]*(?:independent|"
    r"free)\b|\bnot? (?:a )?tdt\b|\bno (?:blood )?transfusions? (?:in|for) \d+ ?/ ?12\b"
)
_NO_NEED = re.compile(
    r"\b(?:never|no|not|without|zero|0|doesn'?t|don'?t|does not|do not|hasn'?t|haven'?t|isn'?t|"
    r"aren'?t)\b(?:\s+(?:\w+)){0,4}?\s+(?P<what>(?:blood |regular |red cell )*(?:transfusions?|"
    r"transfused))\b(?P<rest>[^,.;]*)"
)
_NEED_TWICE = re.compile(
    rf"(?:\b(?:never|not|cannot|no|hardly|barely)|{CONTRACTED_NOT})\b[^,;.]*\bwithout\b|\b(?:not|"
    r"never)\b.*\bstopp?(?:ed|ing)?\b"
)
_FREE = re.compile(r"\btransfusion[\s-]*(?:free|independent)\b|\bntdt\b|\bno (?:blood )?transfusions?\b")
_SOMETIMES = re.compile(
    r"\b(?:occasional(?:ly)?|sometimes|once in a while|now and then|rarely|on and off|"
    r"from time to time|as needed|when needed|when (?:he|she|i)(?:'s| is|'m| am)? (?:sick|"
    r"ill|low)|only when|once or twice|a few times|a couple of times|every so often|it "
    r"depends)\b"
)


def read_transfusion_dependence(message: Message, people: People) -> list[Fact]:
    """The fact transfusion_dependent; occasional transfusions tell neither yes nor no."""
    if message.asked is FactName.TRANSFUSION_DEPENDENT and (leaning := leaning_no(message)):
        return leaning
    regular, denied = _dependent(message) or _interval(message, people), _independent(message)
    found = regular if regular and regular[0] else denied or regular
    if regular and regular[0] and denied and _FREE.search(message.plain[denied[1] : denied[2]]):
        found = denied
    if found and found[0] and is_of_before(message, found[1], found[2]):
        return []
    if found is None:
        return read_few_transfusions(message, people) or _sometimes(message)
    value, start, end = found
    if not people.is_patients(message, start):
        return []
    if polarity(message, start, end) is Polarity.DOUBTED:
        return [message.fact(FactName.TRANSFUSION_DEPENDENT, None, start, end, certainty=Certainty.UNSURE)]
    certainty = (
        Certainty.ABOUT
        if (is_hedged(message, start, end) and not re.search(r"\d", message.plain[start:end]))
        or (value and denied)
        or (not value and regular and regular[0])
        else Certainty.SURE
    )
    return [message.fact(FactName.TRANSFUSION_DEPENDENT, value, start, end, certainty=certainty)]


def was_regular(message: Message, people: People) -> bool:
    """Whether blood was given regularly at another time than now: "every 3 weeks until his transplant"."""
    regular = _dependent(message) or _interval(message, people)
    return regular is not None and regular[0] and is_of_before(message, *regular[1:])


def _independent(message: Message) -> tuple[bool, int, int] | None:
    match = _NON_DEPENDENT.search(message.plain)
    if match:
        return False, match.start(), match.end()
    for match in _NO_NEED.finditer(message.plain):
        between = message.plain[match.start() : match.start("what")]
        if re.search(
            r"[,;]|\b(?:but|he|she|i|had|gets|gene|marrow|transplant|sure|know|donor|match\w*)\b", between
        ):
            continue
        if re.search(
            (
                r"\b(?:every|since|ago|last|reaction|problems?|lately|recently|yet today|this (?:week|"
                r"month|year)|again|until|till|for (?:a|the))\b|\d"
            ),
            match["rest"],
        ):
            continue
        if _denies_only_how(message, match) or _is_denied_twice(message, match):
            continue
        return False, match.start(), match.end("what")
    return None


def _is_denied_twice(message: Message, match: re.Match[str]) -> bool:
    """ "Can't go a month without a transfusion", "never without", "without them he'd die": needed indeed."""
    if is_imagined(message, *match.span("what")):
        return True
    words = message.before(match.start(), 40) + message.plain[match.start() : match.start("what")]
    return _NEED_TWICE.search(words) is not None


def _denies_only_how(message: Message, match: re.Match[str]) -> bool:
    return denies_only_how(message.plain[match.start() : match.start("what")], match["rest"])


def _dependent(message: Message) -> tuple[bool, int, int] | None:
    denied = None
    for pattern in (_DEPENDENT, _REGULAR, GIVEN_REGULARLY):
        for match in pattern.finditer(message.plain):
            if message.is_in_question(match.start()) and not re.search(
                r"\b(?:for|with|has|who)\b", message.before(match.start())
            ):
                continue
            if polarity(message, match.start(), match.end()) is not Polarity.DENIED:
                return True, match.start(), match.end()
            if denied is None and not _PACE.search(match[0]):
                denied = False, match.start(), match.end()
    return denied


def _interval(message: Message, people: People) -> tuple[bool, int, int] | None:
    patterns = [(_INTERVAL, "a"), (_INTERVAL_FIRST, "b"), (_ONLY_SINCE, "d")]
    if _may_be_bare(message):
        patterns.append((_BARE_INTERVAL, "c"))
    for pattern, group in patterns:
        for match in pattern.finditer(message.plain):
            weeks = _weeks(match, group)
            said = polarity(message, match.start(), match.end())
            if (
                weeks is not None
                and weeks <= _MOST_WEEKS_APART
                and not _NOT_SO_OFTEN.search(match[0].lower())
                and said in (Polarity.SAID, Polarity.PERHAPS_DENIED)
            ):
                return True, match.start(), match.end()
    counted = _counted(message) or _weekly(message)
    if counted:
        return counted
    often = re.search(rf"\b(?:{_OFTEN})\b", message.plain)
    if (
        message.asked is FactName.TRANSFUSION_DEPENDENT
        and often
        and polarity(message, often.start(), often.end()) is Polarity.SAID
        and not re.search(r"\b(?:not|never|no)\b|n't\b", message.before(often.start(), 25))
    ):
        return True, often.start(), often.end()
    return None


def _counted(message: Message) -> tuple[bool, int, int] | None:
    """ "Transfused 12 times a year": regular from seven on; fewer tell neither yes nor no."""
    is_of_blood = message.asked is FactName.TRANSFUSION_DEPENDENT or re.search(
        rf"\b{_TRANSFUSED}\b|\bunits?\b", message.plain
    )
    for match in _PER_YEAR.finditer(message.plain) if is_of_blood else ():
        a_year = number_from(match["count"]) * (12 if match["unit"].startswith("mo") else 1)
        if a_year >= _REGULAR_A_YEAR and polarity(message, *match.span()) is Polarity.SAID:
            return True, match.start(), match.end()
    return None


def _weekly(message: Message) -> tuple[bool, int, int] | None:
    """ "3-weekly top-ups", "PRBC 3 wkly": every three weeks."""
    for match in _WEEKLY.finditer(message.plain):
        around = message.before(match.start(), 30) + message.after(match.end(), 30)
        is_of_blood = message.asked is FactName.TRANSFUSION_DEPENDENT or re.search(
            rf"\b{_TRANSFUSED}\b", around
        )
        weeks = number_from(match["most"] or match["count"])
        if is_of_blood and weeks <= _MOST_WEEKS_APART and polarity(message, *match.span()) is Polarity.SAID:
            return True, match.start(), match.end()
    return None


def _may_be_bare(message: Message) -> bool:
    """ "Thal major, every 3 weeks" can only mean blood; with another treatment named, it may not."""
    if message.asked is FactName.TRANSFUSION_DEPENDENT:
        return True
    kinds = message.vocabulary.conditions
    has_thalassemia = any(kinds.is_kind_of(m.standard, "thalassemia") for m in message.conditions)
    return (
        has_thalassemia
        and not message.treatments
        and not re.search(r"\b(?:see|visit|check|clinic|appointment|doctor|test)", message.plain)
    )


def _weeks(match: re.Match[str], group: str) -> float | None:
    unit = match[f"{group}u"]
    count = (
        max(number_from(match[name]) for name in (group, f"{group}b") if match[name]) if match[group] else 1
    )
    if unit in ("other week", "fortnight", "couple of weeks"):
        return 2
    if unit == "few weeks":
        return 4
    if unit == "other month":
        return 8.7
    per_unit = {"w": 1.0, "m": 4.35, "d": 1 / 7}.get(unit[0])
    return count * per_unit if per_unit else None


def _sometimes(message: Message) -> list[Fact]:
    match = _SOMETIMES.search(message.plain) or next(
        (found for found in _NO_NEED.finditer(message.plain) if _denies_only_how(message, found)), None
    )
    if match and message.asked is FactName.TRANSFUSION_DEPENDENT:
        return [
            message.fact(
                FactName.TRANSFUSION_DEPENDENT, None, match.start(), match.end(), certainty=Certainty.UNSURE
            )
        ]
    return []
