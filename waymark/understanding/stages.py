"""Reads how far a cancer has gone, as told: "stage 3b", "it has spread to her liver", "it came back"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from waymark.profile.facts import Certainty, Fact, FactName, FactStatus
from waymark.understanding.message import Message
from waymark.understanding.people import People
from waymark.understanding.polarity import Polarity, is_hedged, polarity
from waymark.understanding.stage_patterns import (
    ANSWERS,
    BARE_NUMBER,
    CLAUSE,
    COURSES,
    FEARED,
    LOOKS_FOR_TRIALS,
    NO_SPREAD,
    NOW,
    NOW_NUMBER,
    NUMBER,
    OF_TWO,
    ONCE,
    ONCE_AFTER,
    ONE_PLACE,
    ONLY_IN,
    SHORT_ANSWERS,
    SPREADS,
    WAS,
)
from waymark.vocabulary.mentions import Mention
from waymark.vocabulary.stages import (
    EXTENSIVE,
    FARTHEST,
    IN_REMISSION,
    LIMITED,
    LOCALIZED,
    NEWLY_DIAGNOSED,
    REFRACTORY,
    stages_named,
)

_CANCER = "cancer"
_OF_TODAY = (IN_REMISSION, NEWLY_DIAGNOSED)
_REACH = 60


def read_stages(message: Message, people: People) -> list[Fact]:
    """The fact stage of each kind that is told of the patient's cancer: a number, a spread, a course."""
    found: dict[str, Fact] = {}
    for told in (_numbers, _spreads, _answers, _courses):
        for fact in told(message, people):
            found.setdefault(fact.key[-1], fact)
    return list(found.values())


def _numbers(message: Message, people: People) -> Iterator[Fact]:
    for match in OF_TWO.finditer(message.plain):
        if _is_told(message, people, match.start(), needs="lung"):
            value = LIMITED if match["which"] == LIMITED else EXTENSIVE
            yield _fact(message, value, *match.span())
    bare = _bare(message) if message.asked is FactName.STAGE else None
    for match in (bare,) if bare else NUMBER.finditer(message.plain):
        stages = stages_named(match["numbers"])
        is_denied = polarity(message, *match.span()) is not Polarity.SAID
        if len(stages) == 1 and not is_denied and (bare or _is_told(message, people, match.start())):
            start = match.start("numbers") if bare else match.start()
            yield _fact(message, stages[0], start, match.end("numbers"))


def _bare(message: Message) -> re.Match[str] | None:
    """The number alone; of two the one that holds now: "it was stage 2, now 4"."""
    return NOW_NUMBER.search(message.plain) or BARE_NUMBER.match(message.plain)


def _spreads(message: Message, people: People) -> Iterator[Fact]:
    for match in NO_SPREAD.finditer(message.plain):
        is_open = polarity(message, *match.span()) is Polarity.DOUBTED or _is_feared(message, match.start())
        if not is_open and _is_told(message, people, match.start()):
            yield _fact(message, LOCALIZED, *match.span())
    for value, pattern in SPREADS:
        for match in pattern.finditer(message.plain):
            is_said = polarity(message, *match.span()) is Polarity.SAID
            if (
                is_said
                and not _is_feared(message, match.start())
                and _is_told(message, people, match.start())
            ):
                yield _fact(message, value, *match.span())


def _answers(message: Message, people: People) -> Iterator[Fact]:
    """Where it has gone, in answer to the question; "only in the breast" is no spread of breast cancer."""
    if message.asked is not FactName.STAGE or message.is_in_question(0):
        return
    only, illness = ONLY_IN.search(message.plain), _illness(message, 0) or ""
    if only and (only["where"] in ONE_PLACE or only["where"] in illness):
        yield _fact(message, LOCALIZED, *only.span())
        return
    for value, short in SHORT_ANSWERS:
        if match := short.fullmatch(message.plain.strip(" .!")):
            start = message.plain.index(match[0])
            fact = _fact(message, value, start, start + len(match[0]))
            yield replace(fact, certainty=Certainty.ABOUT, status=FactStatus.CURRENT)
            return
    for value, pattern in ANSWERS:
        match = pattern.search(message.plain)
        if match and match[0] not in illness and polarity(message, *match.span()) is Polarity.SAID:
            yield _fact(message, value, *match.span())
            return


def _courses(message: Message, people: People) -> Iterator[Fact]:
    for value, pattern in COURSES:
        for match in pattern.finditer(message.plain):
            is_over = value in _OF_TODAY and WAS.search(message.before(match.start()))
            is_denial = value == REFRACTORY or match[0].startswith("no ")
            is_said = is_denial or polarity(message, *match.span()) is Polarity.SAID
            is_meant = is_said and not is_over and not _is_feared(message, match.start())
            if is_meant and _is_told(message, people, match.start()):
                yield replace(_fact(message, value, *match.span()), status=FactStatus.CURRENT)


def _is_feared(message: Message, start: int) -> bool:
    """Whether it is only feared, hoped or may yet be."""
    return FEARED.search(message.before(start)) is not None


def _fact(message: Message, value: str, start: int, end: int) -> Fact:
    is_rough = message.is_in_question(start) or is_hedged(message, start, end)
    is_past = value not in FARTHEST and _was_once(message, start, end)
    return message.fact(
        FactName.STAGE,
        value,
        start,
        end,
        certainty=Certainty.ABOUT if is_rough else Certainty.SURE,
        status=FactStatus.PAST if is_past else FactStatus.CURRENT,
    )


def _was_once(message: Message, start: int, end: int) -> bool:
    """Whether it is told of an earlier day: a cancer may have gone further since."""
    before = CLAUSE.split(message.before(start, _REACH))[-1]
    after = CLAUSE.split(message.after(end, _REACH))[0]
    return bool((ONCE.search(before) or ONCE_AFTER.match(after)) and not NOW.search(before + after))


def _is_told(message: Message, people: People, start: int, *, needs: str | None = None) -> bool:
    """Whether it is said of the patient's cancer, rather than asked or said of another illness."""
    if message.is_in_question(start):
        begin, end = message.sentence(start)
        if not LOOKS_FOR_TRIALS.search(message.plain[begin:end]):
            return False
    illness = _illness(message, start)
    is_cancer = illness is not None and message.vocabulary.conditions.is_kind_of(illness, _CANCER)
    is_asked = message.asked is FactName.STAGE and illness is None
    is_fit = (is_cancer or is_asked) and (needs is None or needs in (illness or needs))
    return is_fit and people.is_patients(message, start)


def _illness(message: Message, start: int) -> str | None:
    """The illness that stands nearest in the sentence, else in the message; else the one told before."""
    begin, end = message.sentence(start)
    named = [one for one in message.conditions if not _is_spread_itself(one)]
    here = [one for one in named if begin <= one.start < end]
    nearest = min(here or named, key=lambda one: abs(one.start - start), default=None)
    if nearest is not None:
        return nearest.standard
    known = message.known.fact(FactName.CONDITION)
    return str(known.value) if known and known.value else None


def _is_spread_itself(mention: Mention) -> bool:
    return mention.standard.endswith("metastases")
