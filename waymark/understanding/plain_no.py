"""Reads a plain "no": one that denies what was asked, and not something else."""

from __future__ import annotations

import re

from waymark.profile.facts import Certainty, FactName
from waymark.understanding.message import Message

_ENDS = (
    r"(?=\s*(?:$|[,.!;:)\-–—\n]|[^\x00-\x7f]|(?:he|she|they|i|we|it|im|ive|hes|shes|first|still|cos|cuz|coz|no|nah|never|omg|jus|such|"
    r"because|"
    r"since|not|never|none|nothing|neither|"
    r"mate|love|dear|hun|hon|pet|bro|doc|chance|doubt|longer|i'm|she's|he's|we're|thank|thanks|sorry|lol|"
    r"haha|my|both|sir|maam|ma'am|unfortunately|"
    r"thankfully|luckily|but|and|only|just|at all|so far|yet|ever|please|is|does|has|have)\b))"
)
_OPENERS = (
    r"\A\W*(?:(?:lol|haha|och|omg|ma'?am|nah|away|hi|hello|ok|okay|um+|uh|er|well|oh|ah|hmm|so|and|but|sadly|"
    r"unfortunately|luckily|"
    r"thankfully|thank god|honestly)\W+)*"
)
_NO = re.compile(
    rf"{_OPENERS}(?P<no>(?:nope|nah|naw|no+|n|not yet|nothing|negative|nil|false|nay|non|nein)\b{_ENDS}|"
    r"(?:no one|nobody|not a one|0 of (?:those|them)|zero of (?:those|them)|not any|brother no|sister no|"
    r"e no|i no|we no|she no|he no|"
    r"i believe not|divil a one|no bot|no be|not applicable|n/a)\b|"
    r"never\b|none\b|neither\b|not at all\b|absolutely not\b|definitely not\b|of course not\b|no way\b|"
    r"nothing (?:like|of|but|such|else|done|yet|so far)\b|nine of those\b|"
    r"no (?:ji|o|oo|po|na|sah|sir|madam|be|dey)\b|wala\b|hindi\b|"
    r"no to (?:both|all|everything|that|those)\b|(?:god|hell|heck|oh god) no\b|"
    r"(?:probably|likely|most likely|presumably|i guess|i think|apparently) (?:not|no)\b)"
)
_NO_SHORT = re.compile(
    r"\b(?:(?:he|she|they|we|i|it|there)\s?(?:is|has|does|do|am|are|have|did|was)?(?:n'?t|"
    r" not)|(?:i|we) (?:don'?t|do not) (?:think|believe) so|not (?:really|currently|at (?:this time|"
    r"present)|at "
    r"the moment|now|that i know(?: of)?|as far as i know|to my knowledge|him|her|me|"
    r"any|so far)|hasn'?t|haven'?t|isn'?t|doesn'?t|aren'?t)\b"
)
_SOFT_NO = re.compile(
    r"\b(?:think so|believe so|not really|that i know|as far as i know|to my knowledge|"
    r"i think|probably|likely|presumably|apparently|i guess|afaik|so far)\b"
)
_NOT_A_NO = re.compile(r"\A\W*no\s+(?:problem|worries|thanks|thank you|idea|clue|need to worry)\b")
_LAST_WORD_NO = re.compile(r"(?:[.!,]\s*(?:so\s+)?|\bso )(?P<no>no)\W*\Z")
_CLAUSE_ENDS = re.compile(r"[,.;:!?\n(]|\b(?:but|and|because)\b")
_OF_WHAT_WAS_ASKED = re.compile(
    r"(?:[\s'-]*\b(?:of|them|those|these|the|two|either|any|anything|one|ones|that|this|it|neither|both|"
    r"none|no|not|"
    r"yet|far|so|at|all|ever|never|before|had|has|have|having|been|be|is|are|am|was|were|did|does|do|"
    r"done|got|gotten|"
    r"get|gets|getting|received|tried|taken|used|offered|given|a|an|in|on|with|for|to|him|her|us|me|my|"
    r"his|our|he|she|"
    r"they|we|i|like|kind|type|sort|previously|past|unfortunately|sadly|luckily|thankfully|thanks|sorry|"
    r"lol|haha|think|"
    r"believe|know|currently|now|right|moment|really|actually|only|just|sure|s|m|re|ve|t|n|gene|therapy|"
    r"therapies|"
    r"bone|marrow|stem|cell|cells|transplants?|bmt|hsct|treatments?|transfusions?|transfused|dependent|blood|"
    r"regular|regularly|needs?|needed|"
    r"pregnant|breast|breastfeeding|feeding|nursing|enrolled|participating|part|trials?|stud(?:y|ies)|"
    r"other|another|"
    r"research|clinical|match(?:ed|ing|es)?|donors?|sibling|tested|nope|so|or|nor|well|apart|and)\b)*[\s'-]*"
)
_OF_OTHER_THINGS = re.compile(
    r"\b(?:miss\w*|skip\w*|stop\w*|quit|again|without(?!\W*\Z)|late|fail\w*|work\w*|problems?|reactions?|"
    r"issues?|since|until|"
    r"till|as (?:often|much|many)|less|more|fewer|only when|always|every|unless|once|in years|in months|"
    r"in (?:a|the) "
    r"(?:while|last)|forget|forgot|enough|long|say never|doubts?|better|help\w*)\b"
)
_KIN = re.compile(r"\b(?:brothers?|sisters?|siblings?|mum|mom|mother|dad|father|parents?|half|cousins?)\b")
_TAKES_BACK = re.compile(
    r"\b(?:yes|yeah|wait|(?:he|she|i|we|they)(?:'s|'ve| has| have| did)? (?:already )?(?:had|have|get|"
    r"got|received) "
    r"(?:one|it|both|that|two|a few|some)\b|not (?:since|until)|(?:he|she|i|we) "
    r"(?:did|does|has)(?=\s*(?:\Z|[,.;!]|have\b|had one\b)))"
)


def opens_with_no(message: Message) -> bool:
    """Whether the message begins with a no."""
    return _NO.match(message.plain) is not None


def plain_no(message: Message) -> tuple[tuple[int, int], Certainty] | None:
    """Where the no to the question stands and how firm it is; None when there is none.

    "Never missed a transfusion", "doesn't get them as often", "not until 2020" deny something else. A no with
    words behind it that are not of the question is at most "about".
    """
    if _NOT_A_NO.match(message.plain):
        return None
    match = _NO.match(message.plain)
    span = match.span("no") if match else None
    if span is None and len(message.plain) < 60:
        short = _NO_SHORT.search(message.plain)
        span = short.span() if short else None
    if span is None and len(message.plain) < 80:
        last = _LAST_WORD_NO.search(message.plain)
        if last:
            return last.span("no"), Certainty.ABOUT
    if span is None or _TAKES_BACK.search(message.plain, span[1]):
        return None
    certainty = _certainty(message, span)
    if certainty is None:
        return None
    is_of_kin = message.asked is FactName.MATCHED_DONOR and _KIN.search(message.plain) is not None
    return span, Certainty.ABOUT if is_of_kin or _SOFT_NO.search(message.plain) else certainty


def _certainty(message: Message, span: tuple[int, int]) -> Certainty | None:
    rest = message.plain[span[1] : span[1] + 200]
    clause = _CLAUSE_ENDS.split(rest, maxsplit=1)[0]
    if _OF_WHAT_WAS_ASKED.fullmatch(clause):
        return Certainty.SURE
    is_bare = re.fullmatch(r"(?:no+|nope|nah|n|naw|nay)", message.plain[slice(*span)]) is not None
    if is_bare and not _OF_OTHER_THINGS.search(clause):
        return Certainty.SURE if message.asked is not FactName.MATCHED_DONOR else Certainty.ABOUT
    names = [m for m in message.treatments if span[1] <= m.start < span[1] + len(clause)]
    if _OF_OTHER_THINGS.search(clause) or names:
        return None
    return Certainty.ABOUT
