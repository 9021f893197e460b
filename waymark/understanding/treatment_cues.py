"""Words around a treatment that tell when it holds, for all who read them."""

from __future__ import annotations

import re

PAST = re.compile(
    r"\b(?:had|received|underwent|got|did|previous(?:ly)?|past|prior|earlier|failed|used "
    r"to|stopped|stop|came off|off|finished|completed|after|since (?:his|her|my|the)|"
    r"post|was|were|been|"
    r"given|ended|history of|s/p|tried|done|took|went through|undergone|discontinued|"
    r"already|twice|once|first|second)\b"
)
PAST_AFTER = re.compile(
    r"\s*(?:\w+\s+){0,3}?(?:before|previously|ago|in (?:\w+ )?(?:19|20)\d\d|last (?:year|"
    r"month|week|summer|winter|spring|fall)|in the past|already|done|years? back|when "
    r"(?:he|she|i|they) (?:was|were)|"
    r"(?:only |just )?(?:they|he|she|we|i|doctors?) (?:gave|took|did(?! not)|had|tried|received|used to)\b|"
    r"(?:only |just )?(?:once|twice)(?=\s*(?:\Z|[,.;)]|(?:in (?!\d|a |every|each)|when|at|ago|ever|before|"
    r"during|after)\b))|"
    r"at (?:age|the age|\d)|failed|didn'?t work|did not work|(?:19|20)\d\d\b|was (?:in|done|unsuccessful|"
    r"successful)|as a (?:baby|child|toddler)|yes\b)"
)
ENDS_ITEM = re.compile(r"\s*(?:$|[,.;:)(\n+]|\d|and\b|or\b|but\b|&|for (?:\d|many|the)|with\b|since\b)")
ONLY = re.compile(r"\b(?:only|just)\b")
FROM_DONOR = re.compile(
    r"\s*(?:[\w',]+\s+){0,4}?(?:from|off(?: of)?|aff)\s+(?:(?:his|her|my|a|the|an|"
    r"our)\s+)?(?:\w+\s+)?(?:brother|"
    r"sister|sibling|donor|mother|father|mum|mom|dad|parent|cousin|registry)\b"
)
OPENS_NEXT = re.compile(r"[\s:]*(?:(?:the|my|his|her|on|of|with|taking)\s+)*")
"""Between "came off" and the treatment that it is said of, the one behind."""
