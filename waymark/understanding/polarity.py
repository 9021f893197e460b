"""Whether words are said, denied or doubted: negation, hedges and "not sure", each with its reach."""

from __future__ import annotations

import re
from enum import Enum

from waymark.understanding.message import Message, last_match
from waymark.understanding.no_of_another import is_of_another, leaves_open
from waymark.understanding.tables.small_words import CONTRACTED_NOT

_NO = re.compile(
    r"\b(?:no|not|never|nothing (?:like|such as)|neva|nevr|without|none|neither|nor|nil|nae|wala|walang|"
    r"denies|denied|free of|negative for|"
    r"neg for|negative history of|"
    r"clear of|ruled out|excluded|no sign of|no evidence of|non[- ]?reactive for|dodged|"
    r"(?<!beta[ -])(?<!\bb[ -])(?<!β[ -])(?<!thal )(?<!emia )zero(?![ /-]+(?:beta|thal))|"
    r"(?:has|have|had|did|does|do|is|are|was|were|ai)n'?t)\b"
)
_UNSURE = re.compile(
    r"\b(?:not sure|unsure|(?:don'?t|do not|doesn'?t|didn'?t) (?:really |actually )?know|"
    r"no idea|idk|dunno|whether|waiting (?:to (?:hear|see|find out|know|learn)|for)|"
    r"(?:hear|see|find out|know|tell|check|test|ask) if|can'?t remember|"
    r"don'?t remember|not certain|no clue|unclear|uncertain|wondering|wonder)\b"
)
_HEDGE = re.compile(
    r"(?:\b(?:about(?! (?:my|our|his|her)\b)|"
    r"around|roughly|approximately|approx|circa|almost|nearly|maybe|perhaps|probably|possibly|"
    r"i think|i believe|i guess|we think|they think|think|guess|suspected|suspect|suspects|"
    r"like|somewhere near|close to|might|may|could|"
    r"seems?|apparently|(?<!doctors )(?<!docs )(?<!they )(?<!specialists )(?<!hospital )say|or so)\b|~|≈)"
)
_STOPS = re.compile(
    r"[.;!?\n()]|\b(?:but|however|although|though|except|apart|besides|only|just|he|she|"
    r"i|we|they|it|who|had|has|have|got|"
    r"received|underwent|on|is|are|was|takes|taking|gets|getting|transfused|since|because|"
    r"yes|now|then|plus|after|post|detected|when|if|bothered|caused|gave|troubled|did (?:anything|nothing|"
    r"any|me|her|him))\b"
)
_CHAIN = re.compile(
    r"(?:\s*\b(?:(?:had|have) it(?=\s*\Z)|"
    r"yet|ever|had|have|been|has|received|receive|undergone|undergo|gotten|"
    r"got|get|getting|gets|done|taken|take|taking|"
    r"tried|given|put|start|started|on|a|an|any|the|in|for|to|used|use|using|need|needed|needs|require|"
    r"requires|diagnosed|with|prior|previous|previously|past|"
    r"kind|of|form|sort|other|further|his|her|my|their|our|either|currently|really|actually|"
    r"history|significant|known|think|believe|"
    r"that|he|she|they|i|we|has|is|was|are|were|regular|regularly|had had|signs?|evidence|"
    r"problems?|issues?|active|current)\b)*"
)
_ONLY = re.compile(r"\s*(?:only|just|sure|certain)\b")
_JOINS = re.compile(r"\W*(?:or|nor|and|and no|or any|and any|/|&)\b|\W*[/&]")
_JOINED = re.compile(r"(?:\b(?:or|nor)|[/&])\s+(?:any\s+|an?\s+)?$")
_JOINS_LATER = re.compile(r"\s*,?\s*(?:[\w-]+[\s,]+){0,3}(?:or|nor)\b")
_ANSWERS = re.compile(
    r"\W*(?:(?:he|she|i|we|they|it)(?:'s|s)?|my \w+) (?:has|have|had|got|is|am|was|been|takes?|gets?|"
    r"received|does|did)\b(?! (?:not|never|no)\b)"
)
_NOT_GOOD = re.compile(
    r"(?:not|\w+n't) (?:the (?:best|greatest)|(?:(?:so|too|very|really|that|all that) )?"
    r"(?:great|good|well|happy|"
    r"brilliant|perfect))\b"
)
""" "His kidneys are not great and the diabetes is bad": nothing is denied."""
_OF_WHAT_STANDS_BEFORE = re.compile(
    r"(?:no|not) (?:have|got|had|can|dey|done|taken|considered|possible)\s*(?:[,.;]|(?:and|but)\b)"
)
""" "Hepatitis no have, TB long ago": the verb behind its object denies nothing more."""
_HAD_ONCE = re.compile(r"\b(?:once|twice|(?:one|two|three) times?)\Z")
_DENIED_TWICE = re.compile(rf"(?:\b(?:never|not|cannot|no|hardly|barely)|{CONTRACTED_NOT})\b[^,;]*$")
_THINK = re.compile(r"\b(?:don'?t|do not|doesn'?t) (?:think|believe)\b")
_AFTER = re.compile(
    r"\s*(?:[,:=–—-]\s*|\b(?:is|was|were|are|also|too|still|they|said|say|says|told|result|tests?|tested|"
    r"came|come|"
    r"back|comes|pa|po|he|she|i|we|it|him|has|have|had|all|both|been|so far|me|us|always|yun|thing|one)\b\s*|"
    r"'(?:s|ve|d)\s+){0,5}"
    r"(no|nope|nah|naw|nil|none|never|not yet|not|negative|neg|wala|nae|clear|excluded|ruled out|"
    r"not detected|undetected|"
    r"non[- ]?reactive|not present|absent|dodged|"
    r"(?:do|does|did|has|have|had)(?: not|n'?t)(?: (?:have|got|had|done|start\w*))?(?: (?:it|that|one|them|"
    r"yet))?|"
    r"not (?:have|had)(?: (?:it|that|one))?|never (?:touched|tried|started|had|taken|took|done|given|"
    r"used)(?: (?:it|that|one|them))?|"
    r"not (?:yet )?(?:been )?(?:done|given|taken|started|tried|had|considered|possible|suitable|an option)|"
    r"no (?:have|got|can|dey|hab)|"
    r"didn'?t|hasn'?t|haven'?t)\s*(?:$|[,.;!)(\n]|\b(?:and|but|is|po|pa|sir|ma'?am|lang|yet|because|"
    r"thank\w*|so far|only|just|due|that'?s|they|my|till date|touch wood|on (?:scope|scan|biopsy|mri|ct)|by|"
    r"that i know|either|at all|lah|for me|for him|for her)\b)"
)
_NO_AFTER_LIST = re.compile(
    r"\s*/\s*[\w-]+\s*[:=–—-]?\s*"
    r"(?:none|nil|no|never|not (?:yet )?(?:been )?(?:done|given|had|tried))\s*(?:$|[.,;!])|"
    r"\s*(?:or|nor|and|/|&)\s*(?:[\w-]+\s+){0,2}[\w-]+\s*[,:–—-]\s*(?:no|nope|nah|never|neither|"
    r"none)\s*(?:$|[.,;!])|"
    r"\s*[:=–—-]?\s*[❌✗👎]"
)
"""A no behind a list, "gene therapy or marrow, no", or drawn."""
_ANSWERED_AFTER = re.compile(
    r"[\s,]*(?:[\w-]+\s+){0,2}\?+\s*(?:-\s*)?(?P<answer>no|nope|nah|never|none|not yet|not had|yes|yeah|"
    r"yep|yup)\b"
    r"(?=\s*(?:\Z|[.,;!)\n]))"
)
""" "Pluvicto? no": asked and answered in one breath."""
_NAIVE = re.compile(r"[\s-]*na[iï]ve\b")
""""Chemo-naive": never had."""
_YES_DRAWN = re.compile(r"\s*[:=–—-]?\s*[✅✔👍]")
_TAKEN_BADLY = re.compile(r"\s*(?:compliant|adherent|compliance|adherence)\b")
""" "Not CPAP compliant": there is one."""
_YES_AFTER = re.compile(r"\s*[:=–—-]?\s*(?:yes|yeah|yep)\s*(?:$|[,.;!)\n(]|\b(?:in|and|but|he|she|i)\b)")
_POSITIVE_AFTER = re.compile(r"\s*(?:pos\b|positive\b|\+ve\b)")
""" "Not transplanted, EBV pos": a no before the comma is of something else."""
_SAID_AFTER = (_TAKEN_BADLY, _YES_AFTER, _POSITIVE_AFTER, _YES_DRAWN)
_DATED = re.compile(
    r"\s*(?:\(|,)?\s*(?:in|on|since)?\s*(?:(?:19|20)\d\d|\d+ (?:years?|months?|weeks?) "
    r"ago|last (?:year|month|week)|"
    r"(?:only |just )?(?:once|twice|(?:one|two|three) times?)(?=\s*(?:\Z|[,.;)]|in|when|at|ago|ever)))"
)


class Polarity(Enum):
    SAID = "said"
    DENIED = "denied"
    PERHAPS_DENIED = "perhaps denied"
    DOUBTED = "doubted"


def polarity(message: Message, start: int, end: int) -> Polarity:
    """How the words from `start` to `end` are meant.

    A "no" reaches over a list that is joined by "or", "nor" or "and"; a comma alone leaves it open
    (PERHAPS_DENIED); a new subject or verb ends it.
    """
    before, after = message.before(start), message.after(end)
    answer = answered_at_once(message, end)
    if answer is not None:
        return answer
    if _AFTER.match(after) or _NO_AFTER_LIST.match(after) or _NAIVE.match(after):
        return Polarity.DENIED
    if any(said.match(after) for said in _SAID_AFTER):
        return Polarity.SAID
    cue = last_match(_NO, before)
    if is_unsure(before) or (cue and leaves_open(before, cue, after)):
        return Polarity.DOUBTED
    if cue is None or _ONLY.match(before, cue.end()) or _is_no_denial(before, cue):
        return Polarity.SAID
    counted = _HAD_ONCE.search(message.plain[start:end])
    return _reach(before[cue.end() :], f" {counted[0]}{after}" if counted else after)


def answered_at_once(message: Message, end: int) -> Polarity | None:
    """ "Had chemo? No. Surgery? Yes": the answer of one who asks in order to tell; None for others."""
    answered = _ANSWERED_AFTER.match(message.plain[end : end + 40])
    if answered is None:
        return None
    return Polarity.SAID if answered["answer"].startswith("y") else Polarity.DENIED


def _is_no_denial(before: str, cue: re.Match[str]) -> bool:
    """ "No, she has …" answers no and goes on; "never without" denies twice."""
    if cue[0] == "no" and _ANSWERS.match(before, cue.end()) and not before[: cue.start()].strip(" ,.!"):
        return True
    if is_of_another(before, cue):
        return True
    if _NOT_GOOD.match(before, cue.start()) or _OF_WHAT_STANDS_BEFORE.match(before, cue.start()):
        return True
    return cue[0] == "without" and _DENIED_TWICE.search(before[: cue.start()]) is not None


def with_denial(message: Message, start: int, end: int) -> tuple[int, int]:
    """The span of denied words grown over the word that denies them: "no gene therapy"."""
    before = message.before(start)
    cue = last_match(_NO, before)
    after = _AFTER.match(message.after(end))
    if after:
        return start, end + after.end(1)
    return (start - len(before) + cue.start(), end) if cue else (start, end)


def is_unsure(before: str) -> bool:
    """Whether the words before a name say that it is not known or only asked: "not sure if", "I wonder"."""
    doubt = last_match(_UNSURE, before)
    return doubt is not None and not re.search(r"[,;]|\bbut\b", before[doubt.end() :])


def _reach(between: str, after: str) -> Polarity:
    chain = _CHAIN.match(between)
    rest = between[chain.end() :] if chain else between
    if _STOPS.search(rest) or " - " in rest:
        return Polarity.SAID
    if _DATED.match(after) and rest.strip():
        return Polarity.SAID
    parts = re.split(r"[,:]", rest)
    if len(parts) == 1:
        return Polarity.DENIED
    if _JOINS.match(parts[-1]) or _JOINED.search(parts[-1]) or _JOINS_LATER.match(after):
        return Polarity.DENIED
    return Polarity.PERHAPS_DENIED


def is_hedged(message: Message, start: int, end: int) -> bool:
    """Whether "about", "I think", "maybe" or the like stands close before, or "ish", "or so" right after."""
    clause = re.split(r"[,;(]|\bbut\b", message.before(start, 40))[-1]
    words = clause.split()
    if _HEDGE.search(" ".join(words[-4:])) or _THINK.search(clause):
        return True
    return bool(
        re.match(
            r"\s*-?(?:ish\b|or so\b|i think\b|\?|, i (?:think|guess|believe)|, maybe|, probably|"
            r"give or take)",
            message.after(end),
        )
    )


def hedge_start(message: Message, start: int) -> int:
    """Where the hedge right before these words begins, so that "about 17" keeps its "about"."""
    before = message.before(start, 30)
    found = re.search(
        r"(?:\b(?:about|around|roughly|approximately|approx\.?|almost|nearly|maybe|perhaps|"
        r"probably)|[~≈])\s*$",
        before,
    )
    return start - len(before) + found.start() if found else start
