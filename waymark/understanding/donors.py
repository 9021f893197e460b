"""Reads whether a matched donor is at hand: yes, no, a half match, or maybe one on a registry."""

from __future__ import annotations

import re

from waymark.profile.facts import Certainty, Fact, FactName, FactValue
from waymark.understanding.message import Message
from waymark.understanding.polarity import Polarity, is_hedged, polarity
from waymark.understanding.supposed import is_imagined

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
    r"(?P<what>(?:(?:hla-?id\w*|hla|fully|full|suitable|matched|matching|match|compatible|available|"
    r"sibling|sib|related|family|perfect|known|good|appropriate|unrelated|identical|-)[\s-]*)*(?:donors?|"
    r"match(?:es)?|sibs?\b|siblings?(?= (?:available|who))))"
)
_NOBODY = re.compile(
    r"\b(?:nobody|no one|no-one|none of (?:us|them|(?:the|his|her|my|our)(?: \w+)? (?:family|siblings?|"
    r"brothers|sisters|kids|children|relatives))|neither (?:of us|parent|sibling|brother|sister)(?: "
    r"\w+)?)\b[^.;,]{0,30}\bmatch\w*|"
    rf"\b{_KIN}\b[^.;,]{{0,15}}\b(?:not|isn'?t|wasn'?t|aren'?t|weren'?t|doesn'?t|don'?t|"
    rf"didn'?t|did not)\s+(?:an?\s+)?(?:full\s+|hla\s+|perfect\s+)?match\w*"
)
_FAMILY = re.compile(
    r"\b(?:in|within|from|among)\s+(?:the|our|my|his|her)\s+(?:\w+\s+)?(?:family|siblings?|"
    r"relatives)|\b(?:siblings?|sibs?|family|related)\b|\byet\b|\bso far\b|\bat the moment\b|"
    r"\bat present\b"
)
_TRANSPLANTED = re.compile(
    r"\b(?:transplant\w*|bmt|hsct)\s+(?:\w+\s+){0,3}from\b|\bdonor (?:transplant|lymphocyte|"
    r"cells|egg|sperm|blood)|\bblood donor|\borgan donor|\bdonor transplant"
)
_OWN_KIN = (
    r"(?:(?:his|her|my|our|the|their|one|a|an|your)\s+)?(?:(?:older|younger|elder|little|big|baby|twin|"
    r"own|full)\s+)?(?:brothers?|sisters?|siblings?|twin|mother|mum|mom|father|dad|cousin|son|daughter)"
)
_FULLY = (
    r"(?:full|fully|perfect|perfectly|complete|completely|exact|100\s?%|100 percent|identical|"
    r"hla[\s-]*(?:identical|matched|matching)|hla|10\s?/\s?10|12\s?/\s?12|8\s?/\s?8)"
)
_A = r"(?:(?:a|an|one|our|his|her|my|the)\s+)?"
_FOR = r"(?:\s+(?:for|to|with)\s+(?:him|her|me|us|my (?:son|daughter|child)))?"
_MATCH = rf"(?:{_FULLY}[\s-]*)?(?:{_FULLY}[\s-]*)?match(?:es|ed|ing)?(?:\s+(?:sibling\s+|family\s+)?donors?)?"
_DONOR = (
    rf"(?:{_FULLY}[\s-]*)*(?:match|matched|matching|compatible|identical)"
    r"(?:\s+(?:sibling|related|family))?\s+(?:donor|sibling|brother|sister)"
)
_AT_HAND = rf"(?:{_FULLY}[\s-]+match|{_FULLY}[\s-]+(?:donor|sibling|brother|sister)|{_DONOR})"
_READY = r"(?:\s+(?:available|ready|found|identified|in the family|at home|now|already))?"
_PLAIN = re.compile(
    r"(?:(?:yes|yeah|yep|good news|great news|luckily|thankfully|fortunately|and|also|but|ok|hi|so)\W+)*(?:"
    rf"(?:{_OWN_KIN}|one(?: of (?:them|us))?)(?:\s+(?:is|are)|'s)?\s+{_A}"
    rf"(?:{_FULLY}[\s-]*)+(?:match(?:es|ed)?(?:\s+donors?)?)?{_FOR}|"
    r"(?:(?:his|her|my|our|a|one)\s+)?(?:\w+\s+)?(?:brother|sister|sibling|twin)(?:\s+is|'s)\s+"
    rf"{_A}{_MATCH}{_FOR}|"
    r"(?:(?:we|i|he|she|they)(?:\s+(?:do\s+|already\s+|now\s+)?(?:have|has)|'ve got|'s got|'ve| got)|"
    rf"(?:have|has)|there\s?(?:is|'s))(?:\s+got)?\s+{_A}{_AT_HAND}{_READY}{_FOR}|"
    rf"{_A}{_AT_HAND}(?:\s+is|'s)?\s+(?:available|found|identified|ready)(?:\s*[:\-–—]\s*{_OWN_KIN})?|"
    rf"(?:(?:he|she|i)(?:\s+is|'s|'m)\s+)?{_A}{_FULLY}[\s-]+match(?:ed)?\s*(?:[:\-–—]|with|from)\s*{_OWN_KIN}"
    r")"
)
"""The only ways of saying it that make the fact firm: present, first-hand, the whole clause."""

_BARE = re.compile(rf"\W*(?:(?:yes|yeah|yep)\W+)?{_A}{_FULLY}[\s-]+match\W*(?:thanks|thank you)?\W*")
_CUT_BEFORE = re.compile(r"[,;.!?()\n]|\b(?:and|but|so)\b")
_CUT_AFTER = re.compile(r"[,;.!?()\n]|\b(?:and|so)\b")
_UNREAL = re.compile(
    r"\b(?:if|unless|hop\w+|wish\w*|maybe|perhaps|thinks?|thought|says?|said|told|heard|read|would|could|"
    r"might|should|imagine|suppose|once|until|in case|whether|dream\w*|as soon as|when|assum\w+)\b"
)
_GONE = re.compile(
    r"\b(?:died|dead|deceased|passed|pulled out|backed out|withdr\w+|dropped out|no longer|any ?more|"
    r"(?:not|isn'?t|un) ?(?:willing|available)|unavailable|unwilling|refus\w+|declin\w+|fell through|"
    r"changed (?:his|her|their) mind|lost|(?:doesn'?t|does not|won'?t|will not) (?:want|donate|do))\b"
)
_UNDONE = re.compile(
    rf"{_GONE.pattern}|\b(?:too (?:young|old|small|sick|ill|far)|can'?t|cannot|unable|pregnant|ill|carrier|"
    r"half|mismatch\w*|not (?:able|allowed|eligible|healthy|well)|years? ago|turned out|cancel\w+)\b"
)
_TURNS = re.compile(r"\b(?:but|although|though|however|except|unless|if|until|only|yet)\b")
_NOT_SAID = re.compile(
    r"\b(?:wish\w*|needs?|needed|want\w*|requir\w+|would|rules? (?:you|us|out|him|her)|exclud\w+|hoping for|"
    r"says? (?:a|that a|you)|read that|heard that|must|should|if|once|unless|until)\b"
)
_BLOOD = re.compile(r"[\s-]*(?:platelets?|blood|units?|red cells?|transfusions?|products?)\b")
_STUDY_AFTER = re.compile(r"\s*(?:based )?(?:stud(?:y|ies)|trials?|number|research)\b")
_HALF_ANSWER = re.compile(
    r"\W*(?:(?:yes|yeah|yep|well|no|ok)\W+)?(?:(?:it'?s|he'?s|she'?s|only|just|a|about|"
    rf"{_OWN_KIN}(?: is|'s)?|(?:he|she|it) is)\s+)*(half|50\s?%|50 percent)(?!\s*(?:-\s*)?"
    r"(?:brother|sister|sibling|\w*\s*(?:chance|sure)|of))"
)
_HALF_AFTER = re.compile(
    r"\bmatch(?:ed)?\s*[,(\-–—]\s*(?:but |only |just |a )*(half|haplo\w*|50\s?%)(?=\W*(?:$|[,.;)]))"
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
    bare = _HALF_ANSWER.match(message.plain) if message.asked is FactName.MATCHED_DONOR else None
    bare = bare or _HALF_AFTER.search(message.plain)
    if bare and not message.is_in_question(bare.start(1)):
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
    if match and not _is_no_statement(message, match):
        is_partial = _FAMILY.search(message.plain[match.start() : match.end() + 40]) is not None
        certainty = Certainty.ABOUT if is_partial or is_hedged(message, *match.span()) else Certainty.SURE
        return _fact(message, False, match.span(), certainty)
    match = _NOBODY.search(message.plain)
    return _fact(message, False, match.span(), Certainty.ABOUT) if match else None


def _is_no_statement(message: Message, match: re.Match[str]) -> bool:
    """Whether the words are asked, supposed, or about a transplant: no news of a donor."""
    return (
        _is_transplant(message, match)
        or message.is_in_question(match.start())
        or is_imagined(message, match.start("what"), match.end("what"))
    )


def _registry(message: Message) -> Fact | None:
    match = _REGISTRY.search(message.plain)
    if (
        not match
        or message.is_in_question(match.start())
        or _STUDY_AFTER.match(message.after(match.end()))
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
    if _is_plain(message, span):
        return _fact(message, True, span)
    start, end = message.sentence(span[0])
    sentence = message.plain[start:end]
    if _BLOOD.match(message.after(span[1])) or _BLOOD.search(message.plain[span[0] : span[1]]):
        return None
    if _GONE.search(sentence):
        return _fact(message, False, span, Certainty.ABOUT)
    if _NOT_SAID.search(sentence):
        return None
    return _fact(message, True, span, Certainty.ABOUT)


def _is_plain(message: Message, span: tuple[int, int]) -> bool:
    """Whether the donor is told of as at hand now, first-hand, and nothing before or after takes it back."""
    if message.asked is FactName.MATCHED_DONOR and _BARE.fullmatch(message.plain):
        return True
    before, after = message.before(span[0]), message.after(span[1], 200)
    cuts = [cut.end() for cut in _CUT_BEFORE.finditer(before)]
    stop = _CUT_AFTER.search(after)
    rest = len(after) if stop is None else stop.start()
    starts = [0, *cuts]
    for cut in reversed(starts):
        clause = before[cut:] + message.plain[span[0] : span[1]] + after[:rest]
        if _PLAIN.fullmatch(clause.strip()):
            earlier = re.split(r"[,;:]", before[:cut].rstrip(" ,;:"))[-1]
            is_turned = _TURNS.search(after[rest:]) or _turns_next(message, span)
            later = message.plain[span[1] : span[1] + 300]
            words = message.before(span[0], 30) + message.plain[span[0] : span[1]]
            return not (
                _UNREAL.search(earlier)
                or is_turned
                or _UNDONE.search(later)
                or _KINDS_OF_MAYBE.search(words)
                or is_hedged(message, *span)
            )
    return False


def _turns_next(message: Message, span: tuple[int, int]) -> bool:
    """Whether the next sentence opens with "but" or the like."""
    end = message.sentence(span[0])[1]
    return bool(re.match(rf"\W*{_TURNS.pattern}", message.plain[end : end + 20]))


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
