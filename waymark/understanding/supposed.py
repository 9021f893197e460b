"""Whether words tell what only might be, might have been or never came about: no news of the patient."""

from __future__ import annotations

import re

from waymark.understanding.message import Message, last_match

_CLAUSE_ENDS = re.compile(r"[;:(]|\bbut\b|\bso\b")
_SOMEONE = r"(?:he|she|i|we|they|you|it|my \w+|our \w+|his \w+|her \w+|someone|anyone|people|a person)"
_IMAGINED = re.compile(
    rf"\b(?:(?<!sure )(?<!know )(?<!certain )if {_SOMEONE}\b|even if|what if|as if|unless|wish(?:es|ed)?|"
    r"hypothetical\w*|imagine|suppose(?! to)|let'?s say|in case|dreamt?(?: of)?|"
    r"(?:never|nobody|no ?one|who|did ?n[o']?t|have ?n'?t|has ?n'?t)(?: ever)? "
    r"(?:sa(?:id|y)|told|tell|claimed|claim|mentioned|mention|wrote|write)(?: (?:you|that|anything|to you))*)"
)
_AHEAD = re.compile(
    r"\b(?:(?:supposed|meant|due|able|unable|ready|about|going|allowed|hop(?:e|es|ed|ing)|like|love|"
    r"plan(?:s|ned|ning)?|want(?:s|ed|ing)?|need(?:s|ed)?|expect(?:s|ed|ing)?|refus(?:e|es|ed|ing)|"
    r"afraid|scared|waiting|agreed|booked|scheduled|decid(?:e|ed|ing)(?: not)?|was|were) to\b|"
    r"(?:can(?:'?t|not)|couldn'?t|won'?t|wouldn'?t|shouldn'?t|could|would|should|might|may|must|will|"
    r"(?:he|she|i|we|they)'(?:ll|d)|can)\b|"
    r"(?:until|once|when|as soon as|before|after) (?:he|she|i|we|they) (?:has|have|is|are|gets?|am)\b|"
    r"nearly|almost|instead of|rather than|thought about|thinking (?:about|of)|too \w+ (?:for|to)|"
    r"not (?:a )?candidate\w*)"
)
_IS_DONE = re.compile(
    r"\b(?:since|because|as|who|which|then|now|in the end|finally|later|had|received|underwent|got)\b"
)
_WITHOUT = re.compile(r"\bwithout\b[^.;,]*$")
_WITHOUT_IT = re.compile(
    r"\b(?:would|wouldn'?t|(?:he|she|i|we|they)'d|will|won'?t|can'?t|cannot|could|couldn'?t|dies?|die)\b"
)
_APPOINTED = re.compile(
    r"[\s-]*(?:consult\w*|appointment|assessment|evaluation|eval|work-?up|referral|(?:waiting )?list|"
    r"clinic|teams?|doctors?|dr\b|cent(?:er|re)s?|units?\b(?! of)|wards?|specialists?|surgeons?|"
    r"coordinators?|"
    r"meetings?|date|nurses?|hospital|programs?|programmes?|candidates?|booked|scheduled|talks?|"
    r"discussions?|conversations?|questions?|interview|tests?|planning|options?|is (?:next|in \d|on the|due|"
    r"planned|scheduled|set|tomorrow|this|coming)|next|tomorrow|fell through|was (?:called off|"
    r"cancel\w+|denied|refused|postponed|offered|planned|suggested)|got (?:cancel\w+|postponed|denied))\b"
)


def is_imagined(message: Message, start: int, end: int) -> bool:
    """Whether "if he had …", "I wish he had …" or "without it he'd die" holds for these words."""
    clause = _CLAUSE_ENDS.split(message.before(start))[-1]
    imagined = last_match(_IMAGINED, clause)
    if imagined and not ("," in clause[imagined.end() :] and _IS_DONE.search(clause.rsplit(",", 1)[1])):
        return True
    return bool(
        _WITHOUT.search(clause) and (_WITHOUT_IT.search(message.after(end)) or _WITHOUT_IT.search(clause))
    )


def is_ahead(message: Message, start: int, end: int) -> bool:
    """Whether these words tell of a plan or a chance: "was supposed to have", "a transplant consult"."""
    clause = _CLAUSE_ENDS.split(message.before(start))[-1]
    ahead = last_match(_AHEAD, clause)
    if ahead and not _IS_DONE.search(clause[ahead.end() :]):
        return True
    return _APPOINTED.match(message.after(end)) is not None
