"""Reads whether a matched donor is at hand: yes, no, a half match, or maybe one on a registry."""

from __future__ import annotations

import re

from waymark.profile.facts import Certainty, Fact, FactName, FactValue
from waymark.understanding.message import Message
from waymark.understanding.polarity import Polarity, is_hedged, polarity

_SPEAKS = re.compile(
    r"\b(?:donors?|match(?:ed|es|ing)?|haplo\w*|hla|registry|compatible)\b|\b\d{1,2}\s?/\s?(?:10|12|8)\b"
)
_KIN = (
    r"(?:brother|sister|sibling|siblings|mother|mum|mom|father|dad|parent|cousin|twin|"
    r"son|daughter|relative|aunt|uncle|we|i|he|she|who)"
)
_UNTESTED = re.compile(
    r"\b(?:(?:haven'?t|hasn'?t|not|never) (?:been |yet |ever |even )*(?:tested|checked|typed|looked)|"
    r"(?:haven'?t|hasn'?t|never) "
    r"(?:been |yet |ever )*(?:tested|checked|typed|looked|searched)|(?:no one|nobody)(?: "
    r"\w+)? (?:tested|checked)|"
    r"(?:looking|searching|search|still looking|waiting|look) for (?:a |an )?(?:\w+ )?(?:donor|"
    r"match)|search (?:is )?(?:ongoing|going on)|donor search|being tested|getting tested|"
    r"awaiting|untested|"
    r"(?:typing|testing|results?|tests?) (?:is |are )?(?:still )?(?:pending|not back|awaited))\b"
)
_HALF = re.compile(
    r"\bhalf[\s-]*(?:match\w*|identical|compatible|donor)\b|\bhaplo\w*(?:[\s-]*(?:match\w*|"
    r"donor|identical))?\b|\b50\s?%\s*match\w*|\b(?:partial|partly|mismatch\w*|part)[\s-]*(?:match\w*|"
    r"donor)?\b(?=.{0,30}\b(?:match\w*|donor)|)|\b(?:[3-9]|11)\s?/\s?(?:10|12)\b|\b[3-7]\s?/\s?8\b|"
    r""
    r"\bhalf a match\b"
)
_REGISTRY = re.compile(
    r"\b(?:registry|register|be the match|dkms|anthony nolan|unrelated donor|mud\b|bone "
    r"marrow bank|donor bank|stranger)\b"
)
_FULL = re.compile(
    r"\b(?:full|fully|perfect|perfectly|complete|exact|100\s?%|identical|hla[\s-]*(?:identical|"
    r"matched|match)|10\s?/\s?10|12\s?/\s?12|8\s?/\s?8)[\s-]*(?:hla[\s-]*)?(?:match\w*|"
    r"sibling|donor|compatible)?\b"
)
_HAS = re.compile(
    rf"\b(?:has|have|got|found|there is|there's|with|we'?ve|he'?s got|she'?s got|is|available|"
    rf"identified)\b(?:\s+(?:[\w-]+)){{0,3}}?\s+(?P<what>(?:hla[\s-]*)?(?:match(?:ed|ing)?|"
    rf"compatible|suitable|identical)\s*(?:\w+\s+){{0,2}}?(?:donor|sibling|brother|sister|"
    rf"match))\b|"
    rf"\b{_KIN}(?:'s)?\s+(?:\w+\s+)?(?:is|was|are|were|came back as|turned out to be|came "
    rf"out as|could be|might be|may be|matches|matched)\s*(?:the\s+|an?\s+|our\s+|his\s+|"
    rf"her\s+|my\s+)?(?P<kin>(?:hla\s+)?(?:match|matched|matches|compatible|donor)?)\b|"
    rf""
    r"\b(?:matched|matching|hla[\s-]*matched) (?:sibling |related |family )?donor\b(?: "
    r"(?:is )?(?:available|identified|found))?"
)
_NONE = re.compile(
    r"\b(?:no|without(?: an?)?|not (?:have|found|got|find)(?: an?y?)?|(?:don'?t|doesn'?t|"
    r"do not|does not|didn'?t|couldn'?t|could not|can'?t|haven'?t|hasn'?t|has not|have "
    r"not|never) (?:been able to )?(?:have|has|find|found|got|had|get|locate)(?: an?y?)?|"
    r""
    r"lack(?:s|ing)?(?: of)?(?: an?)?|there is no|there's no|there isn'?t(?: an?y?)?|zero)\s+"
    r"(?P<what>(?:(?:hla|fully|full|suitable|matched|matching|match|compatible|available|"
    r"sibling|related|family|perfect|known|good|appropriate|unrelated|identical|-)[\s-]*)*(?:donors?|"
    r"match(?:es)?)\b)"
)
_NOBODY = re.compile(
    r"\b(?:nobody|no one|no-one|none of (?:us|them|the family|his siblings|her siblings|"
    r"my siblings|our family|the siblings)|neither (?:of us|parent|sibling|brother|sister)(?: "
    r"\w+)?)\b[^.;,]{0,30}\bmatch\w*|"
    rf"\b{_KIN}\b[^.;,]{{0,15}}\b(?:not|isn'?t|wasn'?t|aren'?t|weren'?t|doesn'?t|don'?t|"
    rf"didn'?t|did not)\s+(?:an?\s+)?(?:full\s+|hla\s+|perfect\s+)?match\w*"
)
_FAMILY = re.compile(
    r"\b(?:in|within|from|among)\s+(?:the|our|my|his|her)\s+(?:\w+\s+)?(?:family|siblings?|"
    r"relatives)|\b(?:sibling|family|related)\b|\byet\b|\bso far\b|\bat the moment\b|"
    r"\bat present\b"
)
_TRANSPLANTED = re.compile(
    r"\b(?:transplant\w*|bmt|hsct)\s+(?:\w+\s+){0,3}from\b|\bdonor (?:transplant|lymphocyte|"
    r"cells|egg|sperm|blood)|\bblood donor|\borgan donor|\bdonor transplant"
)
_KINDS_OF_MAYBE = re.compile(r"\b(?:might|may|could|possibly|potential(?:ly)?|possible|maybe|perhaps)\b")


def read_matched_donor(message: Message) -> list[Fact]:
    """The fact matched_donor: True, False, "half" or "registry".

    False is firm only for a plain "no matched donor". "No match in the family" leaves the registry open, so
    it is "about": it never decides alone.
    """
    if not _SPEAKS.search(message.plain) and message.asked is not FactName.MATCHED_DONOR:
        return []
    found = _untested(message) or _half(message) or _none(message) or _registry(message) or _full(message)
    return [found] if found else []


def _fact(
    message: Message, value: FactValue, span: tuple[int, int], certainty: Certainty = Certainty.SURE
) -> Fact:
    return message.fact(FactName.MATCHED_DONOR, value, *span, certainty=certainty)


def _untested(message: Message) -> Fact | None:
    match = _UNTESTED.search(message.plain)
    if match:
        return _fact(message, None, match.span(), Certainty.UNSURE)
    for match in re.finditer(r"\b(?:match\w*|donor)\b", message.plain):
        if polarity(message, *match.span()) is Polarity.DOUBTED:
            return _fact(message, None, match.span(), Certainty.UNSURE)
    return None


def _half(message: Message) -> Fact | None:
    bare = re.match(r"\W*(?:only |just )?(?:a )?(half)\b", message.plain)
    if bare and message.asked is FactName.MATCHED_DONOR:
        return _fact(message, "half", bare.span(1))
    for match in _HALF.finditer(message.plain):
        if _is_transplant(message, match) or polarity(message, *match.span()) is not Polarity.SAID:
            continue
        if match[0].startswith("part") and "match" not in message.after(match.start(), 30):
            continue
        start, end = match.span()
        return _fact(message, "half", (start, end))
    return None


def _none(message: Message) -> Fact | None:
    match = _NONE.search(message.plain)
    if match and not _is_transplant(message, match) and not message.is_in_question(match.start()):
        is_partial = _FAMILY.search(message.plain[match.start() : match.end() + 40]) is not None
        certainty = Certainty.ABOUT if is_partial or is_hedged(message, *match.span()) else Certainty.SURE
        return _fact(message, False, match.span(), certainty)
    match = _NOBODY.search(message.plain)
    return _fact(message, False, match.span(), Certainty.ABOUT) if match else None


def _registry(message: Message) -> Fact | None:
    match = _REGISTRY.search(message.plain)
    if (
        not match
        or message.is_in_question(match.start())
        or not re.search(r"\b(?:donor|match\w*|someone|found|registry)\b", message.plain)
    ):
        return None
    if polarity(message, *match.span()) is not Polarity.SAID or _is_transplant(message, match):
        return None
    return _fact(message, "registry", match.span())


def _full(message: Message) -> Fact | None:
    for pattern in (_FULL, _HAS):
        for match in pattern.finditer(message.plain):
            span = _span(match)
            if span is None or _is_transplant(message, match) or message.is_in_question(span[0]):
                continue
            if pattern is _FULL and not re.search(
                r"\b(?:match\w*|donors?|siblings?|brothers?|sisters?|compatible|hla)\b",
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
    words = message.before(span[0], 30) + message.plain[span[0] : span[1]]
    is_maybe = _KINDS_OF_MAYBE.search(words) or is_hedged(message, *span)
    return _fact(message, True, span, Certainty.ABOUT if is_maybe else Certainty.SURE)


def _is_transplant(message: Message, match: re.Match[str]) -> bool:
    """ "A transplant from a matched donor" tells of the transplant, not of a donor at hand."""
    told = [
        transplant
        for transplant in _TRANSPLANTED.finditer(message.plain)
        if transplant.start() <= match.start() < transplant.end() + 25
    ]
    if any("," not in message.plain[one.end() : match.start()] for one in told):
        return True
    return any(mention.start <= match.start() < mention.end for mention in message.treatments)
