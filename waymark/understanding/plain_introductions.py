"""Tells the plainest introduction, "my friend is 45 and has asthma", from a call for help."""

from __future__ import annotations

import re

from waymark.understanding.plain_treatments import only_names_treatments
from waymark.understanding.relations import relations_in
from waymark.vocabulary.vocabulary import Vocabulary

_CLAUSE_END = re.compile(r"\s*(?:[,.;]\s+|\.?\Z)")
_AGE = r"\d{1,3}(?: (?:years?|months?)(?: old)?)?"
_WHO = r"(?:i|he|she|they|(?:my|our) (?:(?P<of_age>\d{1,3}-(?:year|month)-old) )?(?P<relation>[a-z-]+))"
_TOLD = re.compile(
    rf"{_WHO}(?:(?: is|'s| am|'m| are)? {_AGE})?(?: and)? (?:have|has|(?:was|is) diagnosed with) "
    rf"(?:an? )?(?P<name>[a-z][\w' -]+)",
    re.IGNORECASE,
)
_PLAIN = re.compile(
    rf"hello|hi|(?:{_AGE})|(?:i|he|she|they|my [a-z]+)(?: is|'s| am|'m| are) {_AGE}|"
    r"(?:i|we|he|she|they) lives? (?:in|near) [\w' -]{2,40}|i want a trial for me|it is for (?:me|him|her)|"
    r"looking for (?:something|a trial) for (?:my [a-z]+|me)",
    re.IGNORECASE,
)


def illness_introduced(text: str, names: Vocabulary) -> str | None:
    """The one illness of a text that tells who has it, ages, a home and treatments, and not a word more.

    None where anything else is said, or the name is in no table of ours.
    """
    found: list[str] = []
    for clause in filter(None, _CLAUSE_END.split(text.strip())):
        told = _TOLD.fullmatch(clause)
        if told is not None:
            found.append(told["name"])
            relation = told["relation"]
            if not names.conditions.standard_of(told["name"]) or (relation and not relations_in(relation)):
                return None
        elif not (_PLAIN.fullmatch(clause) or only_names_treatments(clause, names.treatments)):
            return None
    return found[0] if len(found) == 1 else None
