"""Whether a message wishes for trials of some kind and no other, rather than asks whether there are any."""

from __future__ import annotations

import re

_WISHES = re.compile(
    r"\b(?:only|just|solely|nothing|rather|prefer\w*|avoid|instead of|without|except|exclude|leave out|"
    r"skip|something|preferably|ideally|hates?|dislikes?|scared of|afraid of|terrified of|frightened of|"
    r"want|like|need|love|hope|hoping|looking for|interested in|keen on|search\w* for|after)\b"
    r"|^\W*(?:no|not|without|non)\b[- ]"
    r"(?!(?:yet|now|sure|really|thanks?|problem|idea|so far|that|at all)\b)\w+"
    r"|\b(?:no|not|non)\b.{1,30}\b(?:please|trials?|ones?|studies)\b"
    r"|\b(?:do|does|would|could|can|will)(?:n'?t| not)\b|\bcannot\b"
    r"|\b(?:anything|something) (?:but|other than|that(?:'s| is| does)? ?(?:n'?t|not))\b",
    re.IGNORECASE,
)
_ONLY_ASKS = re.compile(
    r"^\W*(?:(?:and|but|so|ok(?:ay)?|then)\W+)*(?:which|what|how many|any|where|who|can i see|"
    r"(?:are|is) (?:there|they|these|any)|(?:do|does) (?:any|they|these|the|it))\b"
    r"(?!.*\b(?:i|we) (?:want|prefer|need)\b)",
    re.IGNORECASE,
)


_OF_TRIALS = re.compile(
    r"\b(?:want|like|love|prefer\w*|rather|interested|looking for|avoid|hop(?:e|ing) for|something|anything|"
    r"ones?|trials?|studies|study|please|pls)\b",
    re.IGNORECASE,
)


def wishes_for_trials(text: str | None) -> bool:
    """Whether its words are of trials that are wanted or asked after, and not of what somebody had or has."""
    return _OF_TRIALS.search(text or "") is not None


def is_wish(text: str | None) -> bool:
    """Whether what it names is to hold for every list from now on: "only in the UK", "we'd like pills"."""
    plain = (text or "").replace("’", "'")
    return bool(_WISHES.search(plain)) and not _ONLY_ASKS.search(plain)
