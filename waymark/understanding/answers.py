"""Reads short answers by the question just asked: yes, no, not sure, rather not say, neither, both."""

from __future__ import annotations

import re
from collections.abc import Iterable

from waymark.profile.facts import Certainty, Fact, FactName, FactStatus
from waymark.understanding.message import Message
from waymark.understanding.treatment_status import GENE_THERAPY, TRANSPLANT

YES_OR_NO = frozenset(
    {
        FactName.TRANSFUSION_DEPENDENT,
        FactName.MATCHED_DONOR,
        FactName.OTHER_TRIAL,
        FactName.PREGNANT,
        FactName.BREASTFEEDING,
    }
)
_DECLINED = re.compile(
    r"\b(?:(?:i'?d |would |i would |i )?(?:rather|prefer) not\b|(?:i'?d |i |would )?(?:don'?t|"
    r"do not|won'?t|will not|not going to|not gonna) (?:want to |wanna |wish to |like "
    r"to |feel (?:comfortable|like) )?"
    r"(?:say|tell|share|saying|sharing|telling|answer|answering|disclose|give (?:that|"
    r"you))|skip(?: (?:it|this|that|this one|the question))?\b|pass\b|none of your business|"
    r"no comment|that'?s private|it'?s private|private\b|"
    r"not comfortable|next question|keep that to myself|no answer|decline)"
)
_UNSURE = re.compile(
    r"\b(?:not (?:really |too |quite |100% |entirely )?(?:sure|certain)|unsure|i? ?(?:don'?t|"
    r"do not|dont|doesn'?t|didn'?t) (?:really |actually |even )?(?:know|remember|recall)|"
    r"no idea|idk|dunno|no clue|can'?t (?:remember|recall|say|tell)|"
    r"cannot (?:remember|say)|haven'?t (?:a clue|checked|asked|been told)|not known|unknown|"
    r"who knows|maybe|perhaps|possibly|hard to say|have to (?:ask|check)|need to (?:ask|"
    r"check)|would have to (?:ask|check)|"
    r"i'?ll (?:ask|check)|he doesn'?t know|nobody told|no one told|not tested|never tested|untested|"
    r"\A\W*\?+\W*\Z)"
)
_ENDS = (
    r"(?=\s*(?:$|[,.!;:)\-–—\n]|(?:he|she|they|i|we|it|not|never|none|nothing|neither|"
    r"she's|he's|we're|i'm|thank|thanks|sorry|lol|haha|my|both|sir|maam|ma'am|unfortunately|"
    r"thankfully|luckily|but|and|only|just|at all|so far|yet|ever|please|is|does|has|have)\b))"
)
_ONLY = re.compile(r"\b(?:only|just)\b")
_OPENERS = (
    r"\A\W*(?:(?:hi|hello|ok|okay|um+|uh|er|well|oh|ah|hmm|so|and|but|sadly|unfortunately|luckily|"
    r"thankfully|thank god|honestly)\W+)*"
)
_NO = re.compile(
    rf"{_OPENERS}(?P<no>(?:nope|nah|naw|no+|n|not yet|nothing|negative|nil|false|nay|non|nein)\b{_ENDS}|"
    r"never\b|none\b|neither\b|not at all\b|absolutely not\b|definitely not\b|of course not\b|no way\b)"
)
_NO_SHORT = re.compile(
    r"\b(?:(?:he|she|they|we|i|it|there)\s?(?:is|has|does|do|am|are|have|did|was)?(?:n'?t|"
    r" not)|(?:i|we) (?:don'?t|do not) (?:think|believe) so|not (?:really|currently|at "
    r"the moment|now|that i know(?: of)?|as far as i know|to my knowledge|him|her|me|"
    r"any|so far)|hasn'?t|haven'?t|isn'?t|doesn'?t|aren'?t)\b"
)
_SOFT_NO = re.compile(
    r"\b(?:think so|believe so|not really|that i know|as far as i know|to my knowledge|"
    r"i think|probably|i guess|afaik|so far)\b"
)
_YES = re.compile(
    r"\A\W*(?:(?:hi|hello|ok|okay|um+|uh|er|well|oh|ah|hmm|so|and|but|sadly|unfortunately)\W+)*(?P<yes>yes+|"
    r"yess*|yeah+|yea|yep|yup|ya|yah|ye|y|aye|sure|correct|right|true|indeed|of course|"
    r"absolutely|definitely|affirmative|exactly|si|oui|ja|"
    r"that'?s right|(?:he|she|they|it) (?:is|does|has|did)|(?:i|we) (?:am|do|have|are|"
    r"did)|i think so|i believe so|think so|probably|i guess so|i guess)(?=\s*(?:$|[,.!;:)\-–—\n]|"
    r"\w))"
)
_NOT_A_NO = re.compile(r"\A\W*no\s+(?:problem|worries|thanks|thank you|idea|clue|need to worry)\b")
_BOTH = re.compile(r"\b(?:both|both of them|the two)\b")
_ANYWHERE = re.compile(
    r"\b(?:anywhere|doesn'?t matter|does not matter|don'?t care|no preference|wherever|"
    r"any place|everywhere|any country)\b"
)


def read_answer(message: Message, told: Iterable[Fact]) -> list[Fact]:
    """What a short answer means for the fact just asked; empty when it was read, or nothing was asked."""
    asked = message.asked
    if asked is None or any(_answers(fact, asked, message) for fact in told):
        return []
    declined = _DECLINED.search(message.plain)
    if declined:
        return [_empty(message, asked, declined, Certainty.DECLINED)]
    unsure = _UNSURE.search(message.plain)
    if unsure and not _is_decided(message, asked):
        return [_empty(message, asked, unsure, Certainty.UNSURE)]
    if asked is FactName.PLACE:
        anywhere = _ANYWHERE.search(message.plain)
        return [_empty(message, asked, anywhere, Certainty.DECLINED)] if anywhere else []
    if asked is FactName.TREATMENT:
        return _treatment_history(message)
    return _yes_or_no(message, asked) if asked in YES_OR_NO else []


def _answers(fact: Fact, asked: FactName, message: Message) -> bool:
    """ "No, only transfusions" still denies gene therapy and transplant: the question is about those."""
    if fact.name is not asked:
        return False
    is_named = any(
        message.vocabulary.treatments.is_kind_of(str(fact.value), name) for name in (GENE_THERAPY, TRANSPLANT)
    )
    return asked is not FactName.TREATMENT or is_named or not (_no(message) or _ONLY.search(message.plain))


def _is_decided(message: Message, asked: FactName) -> bool:
    """ "No, I don't think so" and "yes, maybe" lean to one side."""
    return (
        asked in YES_OR_NO
        and bool(_NO.match(message.plain) or _YES.match(message.plain))
        and not re.search(r"\b(?:not sure|unsure|don'?t know|no idea|idk)\b", message.plain)
    )


def _empty(message: Message, asked: FactName, match: re.Match[str], certainty: Certainty) -> Fact:
    start = match.start() + len(match[0]) - len(match[0].lstrip())
    analyte = message.asked_analyte if asked is FactName.LAB else None
    return message.fact(asked, None, start, match.end(), certainty=certainty, analyte=analyte)


def _treatment_history(message: Message) -> list[Fact]:
    """A bare "no" or "neither" denies both gene therapy and transplant, "both" affirms both."""
    both, none, only = _BOTH.search(message.plain), _no(message), _ONLY.search(message.plain)
    if only and not none and message.treatments:
        none = (only.span(), Certainty.SURE)
    if none:
        span, certainty = none
        return [
            _history(message, name, span, FactStatus.NEVER, certainty) for name in (GENE_THERAPY, TRANSPLANT)
        ]
    if both:
        return [
            _history(message, name, both.span(), FactStatus.PAST, Certainty.SURE)
            for name in (GENE_THERAPY, TRANSPLANT)
        ]
    return []


def _history(
    message: Message, name: str, span: tuple[int, int], status: FactStatus, certainty: Certainty
) -> Fact:
    return message.fact(FactName.TREATMENT, name, *span, status=status, certainty=certainty)


def _yes_or_no(message: Message, asked: FactName) -> list[Fact]:
    no = _no(message)
    if no:
        return [message.fact(asked, False, *no[0], certainty=no[1])]
    yes = _YES.match(message.plain)
    if yes:
        soft = re.search(r"\b(?:think|guess|probably|maybe|believe)\b", message.plain)
        return [
            message.fact(asked, True, *yes.span("yes"), certainty=Certainty.ABOUT if soft else Certainty.SURE)
        ]
    return []


def _no(message: Message) -> tuple[tuple[int, int], Certainty] | None:
    if _NOT_A_NO.match(message.plain):
        return None
    match = _NO.match(message.plain)
    span = match.span("no") if match else None
    if span is None and len(message.plain) < 60:
        short = _NO_SHORT.search(message.plain)
        span = short.span() if short else None
    if span is None:
        return None
    return span, Certainty.ABOUT if _SOFT_NO.search(message.plain) else Certainty.SURE
