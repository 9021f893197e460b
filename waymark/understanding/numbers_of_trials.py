"""Knows when a number is that of a trial or a dose: "compare 1 and 2", "why is 2 on the list"."""

from __future__ import annotations

import re

from waymark.profile.facts import FactName
from waymark.understanding.ages_around import Age
from waymark.understanding.message import Message
from waymark.understanding.numbers import NUMBER

_ONE = r"(?:the )?(?:#\s?)?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)(?: one)?"
_BEFORE = re.compile(
    r"\b(?:compar\w+|contrast\w*|versus|vs)(?: (?:numbers?|trials?))?"
    rf"(?:\s+{_ONE}\s*(?:,|and|with|to|&|n|or)?)*\s*$|"
    r"\b(?:numbers?|nr|no\.|trials?|stud(?:y|ies)|options?|choices?|details? (?:of|on|about|for)|"
    r"better than|nearer than|closer than)\s*#?\s*$|#\s?$|"
    r"\bwhy (?:is|does|did|do|would|not|isn'?t|doesn'?t)\s+(?:the |no |number )?$|"
    r"\b(?:tell me|more|details?|show me|open|explain|know|hear|info\w*) (?:more )?(?:about |on |of )?"
    r"(?:the )?$|"
    r"\b(?:first|second|third|last|other|next|which)\s+$|"
    r"\b(?:what|how) about (?:the )?$|\b(?:far|where|when) (?:is|does|runs?) (?:the )?$|"
    r"(?:\A\W*|[.?!] |\b(?:and|but|so|ok) )who (?:is|does|runs?) (?:the )?$"
)
_AFTER = re.compile(
    r"\s*(?:(?:is |are |was )?(?:on|in) (?:the|my|your|this) list|(?:and|or) \w+ side by side|"
    r"(?:is |be )?(?:a |any |the )?(?:better|best|nearer|nearest|closer|closest|safer|worse)\b|"
    r"(?:trials?|stud(?:y|ies)|fits?)\b)"
)
_NUMBER_SIGN = re.compile(r"\W*no\.\s?")
"""A message that opens so and goes on with a number: the number sign; a person who denies puts a comma."""

_DOSE = re.compile(r"\b(?:dose|dosage|tablets?|pills?)\b(?: (?:is|was|of|to|now|be))*\s*$")
_NUMBER = re.compile(NUMBER)


def is_of_trial_or_dose(message: Message, age: Age) -> bool:
    """Whether the number is that of a trial shown or of a medicine, and so nobody's age."""
    number = _NUMBER.search(message.plain, age.start, age.end)
    start = number.start() if number else age.start
    before, after = message.before(start, 60), message.after(age.end, 40)
    is_bare = age.unit == "years" and "y" not in message.plain[start : age.end]
    is_article = number is not None and number[0] in ("a", "an")
    is_numbered = message.asked is not FactName.AGE and _NUMBER_SIGN.fullmatch(message.plain[:start])
    is_of_trial = bool(is_numbered) or _BEFORE.search(before) is not None or _AFTER.match(after) is not None
    return is_of_trial or (is_bare and (is_article or _is_dose(message, start, before)))


def _is_dose(message: Message, start: int, before: str) -> bool:
    """ "Prednisone 10, not 7.5": the number stands right behind the medicine."""
    is_behind = any(m.end < start and not message.plain[m.end : start].strip() for m in message.treatments)
    return is_behind or _DOSE.search(before) is not None
