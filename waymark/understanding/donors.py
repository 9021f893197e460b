"""Reads whether a matched donor is at hand: yes, no, a half match, or maybe one on a registry."""

from __future__ import annotations

import re

from waymark.profile.facts import Certainty, Fact, FactName, FactValue
from waymark.understanding.donor_patterns import (
    BACKED_OUT,
    BARE,
    BLOOD,
    CUT_AFTER,
    CUT_BEFORE,
    FAMILY,
    FULL,
    GONE,
    HALF,
    HALF_AFTER,
    HALF_ANSWER,
    HAS,
    KINDS_OF_MAYBE,
    MUD,
    NEVER_ASKED,
    NO_MATCH,
    NO_SIBLING,
    NOBODY,
    NOBODY_LEFT,
    NONE,
    NOT_SAID,
    ONLY_CHILD,
    PLAIN,
    REGISTRY,
    SPEAKS,
    STUDY_AFTER,
    TRANSPLANTED,
    TURNS,
    UNDONE,
    UNREAL,
    UNTESTED,
)
from waymark.understanding.message import Message
from waymark.understanding.polarity import Polarity, is_hedged, polarity
from waymark.understanding.supposed import is_imagined

_OF_DONORS = re.compile(r"\b(?:match\w*|donors?|hla|compatible|typed|siblings?|registry|register|search)\b")
"""Without one of these words, "5/12" is five months."""


def read_matched_donor(message: Message) -> list[Fact]:
    """The fact matched_donor: True, False, "half" or "registry".

    False is firm only for a plain "no matched donor". "No match in the family" leaves the registry open, so
    it is "about": it never decides alone.
    """
    if not SPEAKS.search(message.plain) and message.asked is not FactName.MATCHED_DONOR:
        return []
    found = (
        _unrelated(message)
        or _untested(message)
        or _half(message)
        or _no_match(message)
        or _none(message)
        or _registry(message)
        or _only_child(message)
        or _full(message)
    )
    return [found] if found else []


def _fact(
    message: Message, value: FactValue, span: tuple[int, int], certainty: Certainty = Certainty.SURE
) -> Fact:
    return message.fact(FactName.MATCHED_DONOR, value, *span, certainty=certainty)


def _unrelated(message: Message) -> Fact | None:
    match = MUD.search(message.plain)
    if match is None or message.is_in_question(match.start()) or _is_transplant(message, match):
        return None
    said = polarity(message, *match.span())
    is_counted = said is Polarity.PERHAPS_DENIED and re.search(r"/|\bgave\b|\bfound\b", match[0]) is not None
    if not (said is Polarity.SAID or is_counted):
        return None
    start, end = message.sentence(match.start())
    if BACKED_OUT.search(message.plain[start:end]):
        return _fact(message, False, match.span(), Certainty.ABOUT)
    return _fact(message, "registry", match.span())


def _no_match(message: Message) -> Fact | None:
    """ "Mother not match, brother not match": leaves the registry open, so it is "about"."""
    match = NO_MATCH.search(message.plain)
    if match is None or message.is_in_question(match.start()) or _is_transplant(message, match):
        return None
    return _fact(message, False, match.span(), Certainty.ABOUT)


def _untested(message: Message) -> Fact | None:
    if NO_SIBLING.search(message.plain):
        return None
    half = _half(message)
    if half is not None and half.value == "half" and _OF_ONE_OF_THE_KIN.search(message.plain[: half.end]):
        return None
    match = UNTESTED.search(message.plain)
    if match is None and message.asked is FactName.MATCHED_DONOR and not NOBODY_LEFT.search(message.plain):
        match = NEVER_ASKED.search(message.plain)
    if match:
        return _fact(message, None, match.span(), Certainty.UNSURE)
    for match in re.finditer(r"\b(?:match\w*|donor)\b", message.plain):
        if polarity(message, *match.span()) is Polarity.DOUBTED:
            return _fact(message, None, match.span(), Certainty.UNSURE)
    return None


_OF_ONE_OF_THE_KIN = re.compile(
    r"\b(?:brother|sister|mother|mum|mom|father|dad|son|daughter|twin)\b[^.;,]{0,20}\Z"
)
""" "Father haplo 5/10; sib not typed yet": the half match is there, whoever else was not tested."""
_OF_A_SEARCH = re.compile(
    r"\b(?:registry|register|anthony nolan|dkms|datri|wmda|stranger|cord(?: blood)?|unrelated|mud)\b"
)
_OF_TEN = re.compile(r"\b[89] ?(?:/|out of|of|from) ?10\b")
""" "A stranger on Anthony Nolan is 9 out of 10" is nearly whole, and of no half match in the family."""
_OF_THEIR_KIN = re.compile(
    r"\b(?:his|her|my|our) (?:\w+ )?(?:brother|sister|mother|mum|mom|father|dad|son|daughter|twin)"
    r"(?:'s| is| was)(?: only| just| a)* half$"
)
"""A new clause, whatever was denied before it: "no transplant her brother is half match only"."""


def _half(message: Message) -> Fact | None:
    bare = HALF_ANSWER.match(message.plain) if message.asked is FactName.MATCHED_DONOR else None
    bare = bare or HALF_AFTER.search(message.plain)
    if bare and not message.is_in_question(bare.start(1)):
        return _fact(message, "half", bare.span(1))
    for match in HALF.finditer(message.plain):
        around = message.plain[slice(*message.sentence(match.start()))]
        if _OF_TEN.search(match[0]) and _OF_A_SEARCH.search(around):
            continue
        said = polarity(message, *match.span())
        is_told_of = (
            said is not Polarity.DOUBTED and _OF_THEIR_KIN.search(message.before(match.end())) is not None
        )
        is_told_of |= said is Polarity.PERHAPS_DENIED and re.search(r"'s|\bis\b", match[0]) is not None
        if _is_transplant(message, match) or not (said is Polarity.SAID or is_told_of):
            continue
        if re.search(r"\d\s?/\s?\d", match[0]) and not (
            message.asked is FactName.MATCHED_DONOR or _OF_DONORS.search(message.plain)
        ):
            continue
        if match[0].startswith("part") and "match" not in message.after(match.start(), 30):
            continue
        start, end = match.span()
        return _fact(message, "half", (start, end))
    return None


def _none(message: Message) -> Fact | None:
    match = NONE.search(message.plain)
    if match and not _is_no_statement(message, match):
        is_partial = FAMILY.search(message.plain[match.start() : match.end() + 40]) is not None
        certainty = Certainty.ABOUT if is_partial or is_hedged(message, *match.span()) else Certainty.SURE
        return _fact(message, False, match.span(), certainty)
    match = NOBODY.search(message.plain)
    return _fact(message, False, match.span(), Certainty.ABOUT) if match else None


def _is_no_statement(message: Message, match: re.Match[str]) -> bool:
    """Whether the words are asked, supposed, or about a transplant: no news of a donor."""
    return (
        _is_transplant(message, match)
        or message.is_in_question(match.start())
        or is_imagined(message, match.start("what"), match.end("what"))
    )


def _only_child(message: Message) -> Fact | None:
    """ "She's an only child", asked for a donor: none in the family, as far as is told."""
    match = ONLY_CHILD.search(message.plain) if message.asked is FactName.MATCHED_DONOR else None
    return _fact(message, False, match.span(), Certainty.ABOUT) if match else None


def _registry(message: Message) -> Fact | None:
    match = REGISTRY.search(message.plain)
    if (
        not match
        or message.is_in_question(match.start())
        or STUDY_AFTER.match(message.after(match.end()))
        or not (
            message.asked is FactName.MATCHED_DONOR
            or re.search(r"\b(?:donors?|match\w*|someone|found|dkms|marrow)\b", message.plain)
        )
    ):
        return None
    if polarity(message, *match.span()) is not Polarity.SAID or _is_transplant(message, match):
        return None
    return _fact(message, "registry", match.span())


def _full(message: Message) -> Fact | None:
    for pattern in (FULL, HAS):
        for match in pattern.finditer(message.plain):
            span = _span(match)
            if span is None or _is_transplant(message, match) or message.is_in_question(span[0]):
                continue
            if pattern is FULL and not re.search(
                r"\b(?:match\w*|donors?|siblings?|brothers?|sisters?|sis|bro|twin|compatible|hla)\b",
                message.plain[max(0, span[0] - 25) : span[1] + 20],
            ):
                continue
            return _said_full(message, span)
    return None


def _span(match: re.Match[str]) -> tuple[int, int] | None:
    groups = match.groupdict()
    if groups.get("kin") == "" and "match" not in match[0]:
        return None
    return match.span("what") if groups.get("what") else match.span()


def _said_full(message: Message, span: tuple[int, int]) -> Fact | None:
    said = polarity(message, *span)
    if said is Polarity.DENIED:
        return _fact(message, False, span, Certainty.ABOUT)
    if _is_plain(message, span):
        return _fact(message, True, span)
    start, end = message.sentence(span[0])
    sentence = message.plain[start:end]
    if BLOOD.match(message.after(span[1])) or BLOOD.search(message.plain[span[0] : span[1]]):
        return None
    if GONE.search(sentence):
        return _fact(message, False, span, Certainty.ABOUT)
    if NOT_SAID.search(sentence):
        return None
    return _fact(message, True, span, Certainty.ABOUT)


def _is_plain(message: Message, span: tuple[int, int]) -> bool:
    """Whether the donor is told of as at hand now, first-hand, and nothing before or after takes it back."""
    if message.asked is FactName.MATCHED_DONOR and BARE.fullmatch(message.plain):
        return True
    before, after = message.before(span[0]), message.after(span[1], 200)
    cuts = [cut.end() for cut in CUT_BEFORE.finditer(before)]
    stop = CUT_AFTER.search(after)
    rest = len(after) if stop is None else stop.start()
    starts = [0, *cuts]
    for cut in reversed(starts):
        clause = before[cut:] + message.plain[span[0] : span[1]] + after[:rest]
        if PLAIN.fullmatch(clause.strip()):
            earlier = re.split(r"[,;:]", before[:cut].rstrip(" ,;:"))[-1]
            is_turned = TURNS.search(after[rest:]) or _turns_next(message, span)
            later = message.plain[span[1] : span[1] + 300]
            words = message.before(span[0], 30) + message.plain[span[0] : span[1]]
            return not (
                UNREAL.search(earlier)
                or is_turned
                or UNDONE.search(later)
                or KINDS_OF_MAYBE.search(words)
                or is_hedged(message, *span)
            )
    return False


def _turns_next(message: Message, span: tuple[int, int]) -> bool:
    """Whether the next sentence opens with "but" or the like."""
    end = message.sentence(span[0])[1]
    return bool(re.match(rf"\W*{TURNS.pattern}", message.plain[end : end + 20]))


def _is_transplant(message: Message, match: re.Match[str]) -> bool:
    """ "A transplant from a matched donor" tells of the transplant, not of a donor at hand."""
    told = [
        transplant
        for transplant in TRANSPLANTED.finditer(message.plain)
        if transplant.start() <= match.start() < transplant.end() + 25
    ]
    if any("," not in message.plain[one.end() : match.start()] for one in told):
        return True
    return any(mention.start <= match.start() < mention.end for mention in message.treatments)
