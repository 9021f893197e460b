"""Reads answers about nursing and other trials that say neither yes nor no: "he's on formula now"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from waymark.profile.facts import About, Certainty, Fact, FactName
from waymark.understanding.message import Message

_GROWN = (
    r"(?:kids?|children|youngest|eldest|sons?|daughters?|bairns|wean|baby|babies|little ones?)"
    r"(?:'s|'re| is| are|s)?(?: (?:all|both|now|already))? "
    r"(?:grown|adults?|at (?:uni\w*|school|college|work)|in (?:school|college|their)|teenagers?|teens|"
    r"married|(?:[3-9]|[1-6]\d|(?:four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty)[\w-]*)"
    r"(?! ?(?:m|w|d)))"
)
_NO: Mapping[FactName, re.Pattern[str]] = {
    FactName.BREASTFEEDING: re.compile(
        r"\b(?:(?:on|takes?|drinks?|just|only) (?:the )?(?:formula|bottles?|cow'?s milk|solids)|wean(?:ed)?|"
        r"(?:milk|it) (?:has )?(?:dried up|gone|never came in)|never came in|"
        r"grand ?(?:ma|mother|mum|dad|father)|past (?:all )?that|menopaus\w*|post-?menopausal|"
        r"i'?m (?:a )?(?:man|guy|bloke|male)|no (?:baby|babies|kids|children)|"
        rf"stopped (?:\w+ ){{0,3}}(?:ago|in|at|when|after|last)|{_GROWN})\b"
    ),
    FactName.OTHER_TRIAL: re.compile(
        r"\bfirst (?:time|one)\b|\bnothing (?:at (?:present|the moment)|now|else|like that|current\w*)\b|"
        r"\b(?:long|all) over\b|\bnever (?:been )?(?:join\w*|asked|offered|invited|in (?:any|one))\b|"
        r"\bnot (?:been )?(?:asked|offered|invited|approached)\b|"
        r"\bno other (?:research|stud(?:y|ies)|trials?)\b|"
        r"\bonly (?:normal|usual|standard|regular) (?:hospital|treatment|care)\b|"
        r"\b(?:just|only) (?:an? |the )?(?:registry|survey|questionnaires?|observational|natural history)\b"
    ),
}
_YES: Mapping[FactName, re.Pattern[str]] = {
    FactName.BREASTFEEDING: re.compile(
        r"\b(?:(?:still |i'?m |im |am )(?:giv\w+ (?:the )?breast|feeding (?:her|him|them|the baby|my)|"
        r"nursing|latched|e(?:x|ks|xs)press\w*|pumping)|"
        r"e(?:x|ks|xs)pressing (?:milk|for)|pumping (?:milk|for|at)|on the (?:breast|boob)|night feeds?)\b"
    ),
    FactName.OTHER_TRIAL: re.compile(
        r"\b(?:placebo|plasebo|control|treatment|active) (?:arm|group|side)\b|"
        r"\b(?:in|on) (?:a |the )?phase (?:[1-4]|i{1,3}|one|two|three)\b|"
        r"\b(?:in|on) (?:(?:a|an|the|another|other|one|some) )?(?:[\w-]+ )?(?:study|trial|research)\b|"
        r"\b(?:consented|randomi[sz]ed|enroll?ed|recruited|signed up)\b"
    ),
    FactName.MATCHED_DONOR: re.compile(
        r"\A\W*(?:it'?s |just )?(?:(?:his|her|my|our) )?(?:(?:little|lil|older|elder|big|baby|younger|twin|"
        r"own) )*"
        r"(?:brother|sister|twin|sibling|sis|bro)(?:,? (?:yes|yeah|yh))?\W*\Z"
    ),
}
_LONGEST = 120
_OF_WRITER = re.compile(r"\b(?:i|i'?m|i'?ve|my)\b")
_NOT_SO = re.compile(
    r"\b(?:not?|never|nor|was|were|had|ago|last (?:year|month)|finish\w*|over|end(?:ed|s)|stop\w*|if|would|"
    r"could|want\w*|like|maybe|might|until|used to|look\w*|screen\w*|\w+n'?t|before|can|join|after|but|who|"
    r"when)\b|\?"
)


def read_implied_answer(message: Message) -> list[Fact]:
    """Never sure; empty when not asked, or where the words may mean either."""
    asked = message.asked
    if asked is None or asked not in _YES or message.is_in_question(0) or len(message.plain) > _LONGEST:
        return []
    if speaks_of_the_writer_instead(message):
        return []
    denied = _NO[asked].search(message.plain) if asked in _NO else None
    if denied:
        return [message.fact(asked, False, *denied.span(), certainty=Certainty.ABOUT)]
    said = _YES[asked].search(message.plain)
    if said is None or _NOT_SO.search(message.plain):
        return []
    return [message.fact(asked, True, *said.span(), certainty=Certainty.ABOUT)]


def speaks_of_the_writer_instead(message: Message) -> bool:
    """Whether the writer, who looks for somebody else, speaks of himself: whose answer it is stays open."""
    is_for_another = message.known_about in (About.CHILD, About.OTHER)
    return is_for_another and _OF_WRITER.search(message.plain) is not None
