"""Whether what is told behind a treatment says that it never came about: "they offered it, we refused"."""

from __future__ import annotations

import re

from waymark.understanding.message import Message
from waymark.vocabulary.mentions import Mention

_SOMEONE = r"(?:he|she|i|we|they|you|my \w+|mine|our \w+|his \w+|her \w+)"
_AUX = r"(?:has|have|had|is|was|are|were|did|do|does|am)"
_DONE = (
    r"(?:had|have|got|gotten|get|done|do|did|taken|take|tried|try|started|start|begun|put|made|make|"
    r"happened|gone|went|been|given|received|agreed|begin|use|used)"
)
_NOT_HAD = re.compile(
    rf"\b(?:{_AUX}(?:n'?t| not)(?: (?:yet|ever|even|actually|be|been|a))* {_DONE}\b"
    rf"|(?:not|never)(?: (?:yet|ever|even|actually|be|been))* {_DONE}\b"
    rf"|{_SOMEONE}(?:'ve|'s)? (?:refused|declined|said no|didn'?t|hasn'?t|haven'?t|did not|have not|has not|"
    r"never|not)(?=\s*(?:\Z|[,.;!)\n]|until|till|so far|yet))"
    rf"|(?:{_AUX}n'?t|{_AUX} not) yet\b"
    r"|(?:refused|declined|turned (?:it|that|them) down|said no)\b"
    r"|not (?:yet|possible|now|interested|done)\b|(?:so far|until|till|up to) (?:now|today)?,? ?"
    r"(?:no|not|none|nothing|never)\b|so no\b|none (?:yet|taken|so far)\b|i said (?:i )?wait\b"
    r"|before (?:he|she|i|we) (?:ever )?(?:started|got|could|began)\b|came too late\b"
    r"|ruled (?:it|that|this|them) out\b|prefers? to wait\b|(?:we|i|he|she|they) (?:skipped|passed on)\b"
    r"|(?:am|is|are|was|were|'m|'s|m) too (?:old|young|weak|sick|ill|frail|late|far gone)\b"
    r"|not (?:a )?(?:candidate|suitable|fit enough|well enough)\b"
    r"|not available (?:here|yet|in (?:our|my|this))\b"
    r"|(?:can'?t|cannot|couldn'?t|could not) afford\b|no money\b|money no dey\b|too (?:costly|expensive)\b"
    r"|(?:won'?t|will not|willnae|wouldn'?t) (?:fund|pay|cover)\b"
    r"|(?:hospital|they) (?:do(?:es)? ?n[o']t|not) have\b"
    r"|(?:insurance|funding)[^.;]{0,20}(?:declined|denied|refused|turned)\b"
    r"|(?:not|never) (?:in it|got in|enrolled|eligible)\b|(?:fell through|was cancell?ed)\b)"
)
_TAKEN_BACK = re.compile(
    r"\b(?:not|n't|never)(?: \w+){0,2} (?:again|since|for|any ?more|in (?:years|months)|worked|help\w*)\b|"
    r"\b(?:problem|reaction|side effect|fail\w*)\b"
)
_FIRM = re.compile(r"(?:n'?t|not|never)\s+(?:yet\b|(?:yet )?(?:had|got|done|started)\b)|before .* started")
_REACH = 130
_REFUSED = re.compile(
    r"(?:\A|[\s,;:(])(?:(?:i|we|he|she|they|(?:my |his |her |the |our )?(?:\w+ )?(?:mum|mom|dad|mother|"
    r"father|"
    r"parents|family|wife|husband|son|daughter|patient|pt)|family of my \w+) (?:have |has |had |did |also |"
    r"then )*)?"
    r"(?:refused|refuses|refusing|declined|declines|declining|turned down|said no to|knocked back|"
    r"opted (?:against|out of)|decided against|"
    r"chose not to have|ruled out having|(?:did(?:n'?t| not)|never) (?:want(?:ed)?|fanc(?:y|ied)|"
    r"accept(?:ed)?)|"
    r"(?:was|were|am|is) (?:not|never) (?:put|started|tried) on) "
    r"(?:(?:the|a|an|any|his|her|my|to have|to take|to start|to try|having|taking|both|all|more|further) )*$"
)


_REFUSED_AFTER = re.compile(
    r"[\s,:-]*(?:(?:which|that|but|and) )?(?:he|she|i|we|they) (?:have |has |had )?"
    r"(?:(?:refused|declined|rejected)(?: it| that| them)?|turned (?:(?:it|that|them) )?down)"
    r"(?=\s*(?:\Z|[.,;!)\n]|(?:because|cos|due|for|as|over|out of)\b))"
)


_REFUSES_THE_NEXT = re.compile(
    r"(?:\w+ )?(?:refused|declined|said no to|turned down) (?:(?:the|a|an|any|his|her|my) )?\S?\Z"
)
""" "Ruxolitinib, lost response. Declined fedratinib": said of the treatment that follows."""
_GAVE_IN = re.compile(
    r"\W*(?:at first|initially|to begin with|the first time)\b|"
    r"[^.;]{0,40}\b(?:but|then|later|until|after that|afterwards)\b[^.;]{0,30}\b(?:took|had|started|agreed|"
    r"went (?:on|ahead)|gave in|accepted|relented|changed (?:my|his|her) mind)\b"
)
"""What takes a refusal back."""


def is_refused_after(message: Message, mention: Mention) -> bool:
    """ "Chemo, I refused", "Enbrel he turned down because of the cost"."""
    return _REFUSED_AFTER.match(message.plain, mention.end) is not None


def is_refused_before(message: Message, mention: Mention) -> bool:
    """ "He knocked back the chemo", unless it was "at first" or he "then took it"."""
    return refused(message, mention) is not None and mention.standard != "blood transfusion"


def is_firm(message: Message, start: int, span: tuple[int, int]) -> bool:
    """Whether the words say outright, in the sentence of the treatment at `start`, that it was not had."""
    words = message.plain[slice(*span)]
    return span[1] <= message.sentence(start)[1] and _FIRM.search(words) is not None


def never_begun(message: Message, start: int, most: int) -> tuple[int, int] | None:
    """Where the words behind a treatment, at most up to `most`, say that it was not had; None when nowhere.

    The words may stand in the next sentence.
    """
    end = min(most, start + _REACH)
    if "?" in message.plain[start:end] and message.plain[start:end].rstrip().endswith("?"):
        return None
    match = _NOT_HAD.search(message.plain, start, end)
    if match is not None and _REFUSES_THE_NEXT.match(message.plain[match.start() : most + 1]):
        return None
    if match is None or _TAKEN_BACK.search(message.plain[match.start() : match.end() + 25]):
        return None
    return match.span()


def refused(message: Message, mention: Mention) -> tuple[int, int] | None:
    """ "I refused chemo": from there to the treatment's end; None where nobody refused it."""
    if after := _REFUSED_AFTER.match(message.plain, mention.end):
        return mention.start, after.end()
    found = _REFUSED.search(message.before(mention.start, 40))
    if found is None or message.is_in_question(mention.start) or _GAVE_IN.match(message.after(mention.end)):
        return None
    return mention.start - len(found[0]), mention.end
