"""Whether the words behind a treatment tell that it was given up: "for 8 months, stopped", "all failed"."""

from __future__ import annotations

import re

from waymark.understanding.message import Message
from waymark.understanding.treatment_cues import OPENS_NEXT
from waymark.vocabulary.mentions import Mention

GIVEN_UP = re.compile(
    r"[\s,–—?-]*(?:(?:that|which|it|yes|was|were|is|are|has been|then|but|no|don|just|we|they|\d+ "
    r"cycles?|cycle|\w+ "
    r"cycles)[\s,–—-]+){0,4}?"
    r"(?:(?:quit|gave up|given up|stopped) (?:working|on (?:me|him|her|us))|"
    r"(?:stuffed|packed|conked|petered|wore|worn|gave|given) (?:up|in|out|off)\b(?! to\b)|did nothing|"
    r"did(?:n'?t| not) (?:work|help|do|agree|suit)|did no good|no good\b|no use\b|failed|"
    r"failure\b|stopped|no response|held\b|paused|"
    r"discontinued|(?:was |were )?(?:dropped|binned|ditched|abandoned)|disagreed with|"
    r"d/?c'?d\b|finish(?:ed)?\b|completed|taken off|withdrawn|made (?:me|him|her|my|his)|gave "
    r"(?:me|him|her) (?:a|an|"
    r"the)\b)"
)
_FOR_A_TIME = re.compile(
    r"[\s,]*for (?:\d+|an?|one|two|three|four|six|some) (?:while|weeks?|months?|years?)[\s,]+"
    r"(?:(?:i|he|she|we|they|but|then|and|had to)\s+)*(?:stopped|quit|gave (?:it )?up|came off|paused)\b"
)
_NOT_NOW_AFTER = re.compile(
    r"(?:(?!\b(?:and|once)\b)[^.;]){0,60}[,;.]\s*(?:but )?"
    r"(?:now not|not now|now no more|not any ?more|no more now)"
    r"(?=\s*(?:\Z|[.,;!]))"
)
_NO_MORE_AFTER = re.compile(
    r"(?:(?!\b(?:and|once|missed|without|used (?:to|tae)|(?:had|tried) (?:the|"
    r"an?))\b)[^.;]){0,60}?[\s,;.]+(?:so|but|hence|therefore|and so) (?:now )?"
    r"(?:no more|none now|no longer|not any ?more|(?:they|we|i|he|she|the \w+|doctors?) "
    r"(?:stopped|quit|dropped|binned|ditched)(?: (?:it|that|them))?)(?=\s*(?:\Z|[.,;!]))"
)
"""Why it ended stands between: "gave me kidney trouble, so no more"."""
_THEY_ENDED = re.compile(
    r"[\s,–—-]+(?:(?:then|but|and) )?(?:they|we|i|he|she|mi|doctors?|the doctors?|my doctors?|"
    r"the team)(?:'ve| have| "
    r"had)? "
    r"(?:dropped|stop(?:ped)?|binned|ditched|withdrew|pulled|discontinued|paused|took (?:me|him|her) off)"
    r"(?: (?:it|that|them))?(?=\s*(?:\Z|[.,;!]|because|cos|coz|since|for|when|after|in|last|due))"
)
_ALL_FAILED = re.compile(r"(?:[\s,]+[\w-]+){0,4}[\s,–—-]+(?:all|both) (?:failed|stopped)\b")
_DID_NOT_WORK = re.compile(
    r"(?:(?!\b(?:now|currently|still|works?|working)\b)[^;]){0,60}?"
    r"(?:[.,] ?|\b(?:it|they|that|which|both|all|but) )"
    r"(?:(?:it|they|that|none|neither|nothing)(?: of (?:it|them|those))? )?"
    r"(?:(?:did(?:n'?t| not)|didnt|never) (?:really |even |ever )?(?:work|help|do anything|do much)\w*"
    r"|(?:none|neither|nothing)(?: of (?:it|them|those))? (?:worked|helped))\b"
)
"""Of a list, the next sentence included: "ATG and cyclosporine in April. Didn't work"."""


_OF_THE_NEXT = re.compile(r"\s*[,;–—-]")
""""On prednisolone, failed adalimumab": the pause parts the one from the end of the other."""


def is_given_up(message: Message, mention: Mention) -> bool:
    """ "Humira stopped working", "DFX held", "steroids, IVIG, rituximab - all failed"."""
    after = message.after(mention.end, 60)
    following = min(
        (m.start for m in message.treatments if m.start >= mention.end), default=len(message.plain)
    )
    if _ALL_FAILED.match(after) or _FOR_A_TIME.match(after):
        return True
    rest = message.plain[mention.end : following]
    if _NOT_NOW_AFTER.match(rest) or _NO_MORE_AFTER.match(rest) or _THEY_ENDED.match(rest):
        return True
    until_next = after[: max(following - mention.end, 0)]
    told = GIVEN_UP.match(until_next)
    if told is None:
        return False
    is_next_right_behind = following == mention.end + len(until_next) < len(message.plain)
    return not (
        is_next_right_behind
        and _OF_THE_NEXT.match(until_next)
        and OPENS_NEXT.fullmatch(until_next[told.end() :])
    )


def did_not_work(message: Message, mention: Mention) -> bool:
    """Whether the words behind, the next sentence included, say of a list that none of it worked."""
    return _DID_NOT_WORK.match(message.plain, mention.end, mention.end + 100) is not None
