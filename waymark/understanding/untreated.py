"""Reads that nothing at all has been done to treat the illness: "never treated", "no treatment so far"."""

from __future__ import annotations

import re

from waymark.profile.facts import Certainty, Fact, FactName, FactStatus
from waymark.understanding.message import Message
from waymark.understanding.people import People
from waymark.understanding.polarity import is_hedged

_SO_FAR = r"(?:so far|yet|as yet|up to now|until now|till now|at all|ever|whatsoever)"
_DONE = r"(?:been |was |were )?(?:done|tried|given|started)"
_TREATMENT = r"(?:treatments?|therap(?:y|ies)|medications?)"
_NOTHING = re.compile(
    r"\b(?:(?:never|not(?: yet)?|has ?n'?t|have ?n'?t|was ?n'?t)\s+(?:yet\s+)?(?:been\s+)?"
    rf"(?:treated|medicated)(?:\s+{_SO_FAR}|\s+for (?:it|this|that))*|"
    r"(?<=is )untreated|(?<=was )untreated|(?<=been )untreated|(?<=still )untreated|"
    r"treatment[\s-]na[iï]ve|"
    rf"(?:no|zero|without(?: any)?)\s+{_TREATMENT}(?:\s+{_DONE})?\s+{_SO_FAR}|"
    rf"nothing\s+(?:has |have |had |'s )?{_DONE}(?:\s+{_SO_FAR})?"
    r"(?:\s+(?:to treat|about|for) (?:it|this|that))?|"
    r"(?:never|has ?n'?t|have ?n'?t)\s+(?:yet\s+)?(?:had|received|started|tried)\s+(?:any|a single)\s+"
    rf"{_TREATMENT}(?:\s+{_SO_FAR})?)\b"
)
_ANSWER = re.compile(
    r"\W*(?:(?:we|i|he|she|they|it)(?:'s|'re|'m| is| are| am| was| were)? )?(?:(?:just|only|still|on) )*"
    r"(?:(?:newly|just|recently) (?:been )?diagnosed|(?:not|haven'?t|hasn'?t) (?:yet )?started(?: yet)?|"
    r"watch (?:and|&|n) wait|w ?& ?w|watchful waiting|active surveillance|waiting to start)\W*"
)
"""The same as the whole answer to what was done so far; never sure."""
_NARROWED = re.compile(
    r"\s*(?:with|by|for (?!it\b|this\b|that\b)|using|like|such as|other than|except|apart|but|besides|"
    r"that|which|in (?:the|a|this|that|any)|right|properly|fairly|well|badly|at (?!all\b)|"
    r"(?:really )?(?:work|help|change|mean|ma[dk]e)\w*)\b"
)
"""Words after which it is one treatment that was not given, or no treatment that is spoken of."""


def read_untreated(message: Message, people: People, told: list[Fact]) -> list[Fact]:
    """One treatment fact without a value and with status never; none where any treatment was told.

    As the button "Nothing yet" tells it. A treatment that goes on or is past outweighs such words.
    """
    if any(fact.name is FactName.TREATMENT for fact in (*told, *message.known.facts)):
        return []
    waits = _ANSWER.fullmatch(message.plain) if message.asked is FactName.TREATMENT else None
    if waits:
        return [_nothing(message, waits.span(), Certainty.ABOUT)]
    for match in _NOTHING.finditer(message.plain):
        is_of_patient = people.is_patients(message, match.start())
        if is_of_patient and not message.is_in_question(match.start()) and not _is_narrowed(message, match):
            hedged = is_hedged(message, match.start(), match.end())
            certainty = Certainty.ABOUT if hedged else Certainty.SURE
            return [_nothing(message, match.span(), certainty)]
    return []


def _nothing(message: Message, span: tuple[int, int], certainty: Certainty) -> Fact:
    return message.fact(FactName.TREATMENT, None, *span, status=FactStatus.NEVER, certainty=certainty)


def _is_narrowed(message: Message, match: re.Match[str]) -> bool:
    return _NARROWED.match(message.after(match.end(), 30)) is not None
