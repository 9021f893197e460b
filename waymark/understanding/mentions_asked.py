"""Reads what records are asked to speak of: "do any need a biopsy?", "which take people with asthma?"."""

from __future__ import annotations

import re
from dataclasses import dataclass

_LEAD = r"^\W*(?:(?:and|but|so|ok(?:ay)?|also|then|or)\W+)*"
_SEVERAL = (
    r"(?:(?:which|what|any|do any|does any|are there any|is there any|do|does|will|would|can)"
    r"(?: (?:ones?|trials?|studies|they|all|these|those|of (?:them|these|those|the (?:trials|studies))|"
    r"(?:the |these |those )(?:trials|studies)))+|which|do any|does any|"
    r"(?:(?:show|find|give|list)(?: me| us)? )?(?:only )?(?:the |those |any )?"
    r"(?:ones|trials|studies)(?= that| which| who))"
    r"(?: that| which| who)?"
)
_ONE = (
    r"(?:does|do|will|would) (?:it|this|that|(?:this|that) (?:one|trial|study)|"
    r"(?:the )?(?:first|second|third|fourth|last)(?: one| trial)?|(?:number |trial )?\d|NCT\d+)"
)
_VERB = (
    r"(?:take|accept|allow|let in|include|exclude|rule out|leave out|refuse|need|require|ask for|want|"
    r"involve|mention|speak of|talk about|say anything (?:about|on)|work for|fit|"
    r"(?:let|allow|permit)s?(?: (?:me|him|her|us|you|people|patients))?(?: to)? "
    r"(?:keep|stay on|continue|go on with|carry on with|take|use)(?: (?:taking|using|on|with))?)s?"
)
_SOMEBODY = r"(?:i|we|he|she|they|(?:my|our) \w+)"
_WHOM = r"(?:(?:people|patients|anyone|someone|somebody|those|anybody|me|him|her|you|us) )?"
_WITH = r"(?:(?:with|who have|who has|who had|having|if (?:i|he|she|you) ha(?:ve|s|d)|to have|to do|on) )?"
_X = r"(?:(?:a|an|any|the|my|his|her|your|some) )*(?P<{name}>[^\W_][\w '/-]{{1,40}}?)"
_END = r"(?: (?:too|as well|please|at all|first|before|there))*\W*$"
_ASKED = re.compile(
    rf"{_LEAD}(?:{_SEVERAL} {_VERB} {_WHOM}{_WITH}{_X.format(name='several')}"
    rf"|{_ONE} {_VERB} {_WHOM}{_WITH}{_X.format(name='one')}"
    rf"|(?:will|would) {_SOMEBODY} (?:need(?: to (?:have|get|do))?|have to (?:have|get|do)) an? "
    rf"{_X.format(name='of_me')}){_END}",
    re.IGNORECASE,
)
_SAYS_NOTHING = re.compile(
    r"(?:it|that|this|them|me|him|her|us|you|people|patients|anyone|place|part|time|long|away|work|children|"
    r"kids|more|money|travel|women|men|adults|anything|something|insurance|in|up|off|on|over|under|above|below|"
    r"older|younger|aged|to)\b",
    re.IGNORECASE,
)
_TOO_LONG = 90


@dataclass(frozen=True)
class MentionAsked:
    """`words` are what a record is to speak of. `is_of_one`: of the trial spoken of, not of all."""

    words: str
    is_of_one: bool = False


def mention_asked(text: str | None) -> MentionAsked | None:
    """What is asked after; None when nothing is asked so."""
    if not text or len(text) > _TOO_LONG:
        return None
    found = _ASKED.search(text.replace("’", "'"))
    words = (found["several"] or found["one"] or found["of_me"]).strip() if found else ""
    if not found or not words or _SAYS_NOTHING.match(words):
        return None
    return MentionAsked(words, is_of_one=found["several"] is None)


def says(words: str) -> re.Pattern[str]:
    """Finds a sentence with all of these words, whatever their endings."""
    stems = (_stem(word) for word in re.findall(r"[^\W_]+", words.lower()) if len(word) > 2)
    each = "".join(rf"(?=.*\b{re.escape(stem)})" for stem in stems)
    return re.compile(each or r"(?!)", re.IGNORECASE | re.DOTALL)


def _stem(word: str) -> str:
    return re.sub(r"(?:ies|es|is|s|y)$", "", word) if len(word) > 4 else word
