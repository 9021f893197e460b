"""Whether a message asks for the trials of the list in some place, which is not where somebody lives."""

from __future__ import annotations

import re

_LEAD = (
    r"^\W*(?:(?:and|but|so|ok(?:ay)?|then|well|sorry|please|also|or|just|only|instead|preferably|ideally|"
    r"do you have|have you (?:got|found)|is there|are there|is|are|can you|could you|can i see|"
    r"show (?:me|us)|find (?:me|us)|give (?:me|us)|what about|how about|"
    r"(?:i|we)(?:'d| would)? (?:want|like|prefer|need)(?: to (?:see|stay))?)[,:]?\W+)*"
)
_OF_LIST = (
    r"(?:any(?:thing|where)?|some(?:thing|where)?|one|ones|trials?|studies|study|others?|more|the|which|what|"
    r"how many|only|just|of (?:these|those|them)|(?:these|those) (?:trials|studies)|"
    r"is|are|runs?|running|being|done|open|available|there|based)"
)
_IN = r"(?:in|near|at|around|close to|within|inside)"
_WHERE = r"(?P<{name}>(?:the )?[^\W\d][\w .,'-]{{1,40}}?)"
_END = r"(?: (?:please|only|instead|too|as well|maybe|then|is (?:fine|ok|okay|good)))*\W*$"
_KIND = r"(?:only|(?:ones?|trials?|studies|study)(?: only)?)"
_WE = r"(?:i|we|he|she)(?:'d| would| could| can| might| may)?(?: also| only| just)?"
_FORMS = (
    rf"{_LEAD}(?:{_OF_LIST} )+{_IN} {_WHERE}{_END}",
    rf"{_LEAD}(?:nothing|none|not|nowhere) (?:{_OF_LIST} )*outside (?:of )?{_WHERE}{_END}",
    r"^\W*(?:(?:and|but|so|ok(?:ay)?|then)\W+)*(?:what about|how about|and|only|just) "
    rf"(?:{_IN} )?(?!.*\b(?:mov\w+|back|to|from|visit\w*)\b){_WHERE}{_END}",
    rf"^\W*{_IN} {_WHERE} only\W*(?:please\W*)?$",
    rf"^\W*(?:preferably|ideally|if possible,?) {_IN} {_WHERE}{_END}",
    rf"{_LEAD}(?:{_OF_LIST} )*{_WHERE} {_KIND}{_END}",
    rf"^\W*(?:(?:and|but|so)\W+)*{_WE} (?:go|travel|fly|want)(?: to| trials in| ones in| in)? {_WHERE}{_END}",
)
_ASKED = re.compile(
    "|".join(form.format(name=f"where{number}") for number, form in enumerate(_FORMS)), re.IGNORECASE
)
_LEFT_OUT = re.compile(
    rf"{_LEAD}(?:(?:nothing|none|not|no (?:trials?|studies|ones?)|nowhere) (?:{_OF_LIST} )*(?:in|from)|"
    rf"(?:{_OF_LIST} )*(?:outside(?: of)?|except(?: in| for)?|anywhere but(?: in)?|but not(?: in)?)) "
    rf"{_WHERE.format(name='where')}{_END}",
    re.IGNORECASE,
)
_NO_PLACE = re.compile(
    r"\d|\b(?:i|we|he|she|they|(?:my|our) \w+)(?:'m|'re|'s| am| are| is| now| also)* "
    r"(?:lives?|living|live|stay(?:s|ing)?|moved?|moving|home|based|from)\b",
    re.IGNORECASE,
)
"""A distance, or where somebody lives."""
_HOME = re.compile(
    r"\b(?:nothing|none|not?|no (?:trials?|studies)|nowhere|don'?t want (?:to go|anything|to travel)|"
    r"(?:can'?t|cannot) (?:go|travel)) (?:abroad|overseas|outside (?:of )?(?:the|my|our|this) country)\b"
    r"|\b(?:in|within|inside) (?:my|our|this|the same) (?:own )?country\b",
    re.IGNORECASE,
)
_TOO_LONG = 90


def asks_for_a_place(text: str | None) -> bool:
    """Whether it asks for trials somewhere: "any in London?", "only in the UK". It says nothing of a home.

    Whether what it names is a place is not known here.
    """
    return place_named(text) is not None


def place_named(text: str | None) -> str | None:
    """The words that should name the place where trials are asked for; None when none is asked for."""
    if not text or len(text) > _TOO_LONG or _NO_PLACE.search(text):
        return None
    found = _ASKED.search(text.replace("’", "'"))
    return next((words for words in found.groupdict().values() if words), None) if found else None


def place_left_out(text: str | None) -> str | None:
    """The words of the place where no trial is wanted: "nothing in America"; None when none is left out."""
    if (
        not text
        or len(text) > _TOO_LONG
        or _NO_PLACE.search(text)
        or place_named(text)
        or asks_for_home_country(text)
    ):
        return None
    found = _LEFT_OUT.search(text.replace("’", "'"))
    return found["where"] if found else None


def asks_for_home_country(text: str | None) -> bool:
    """Whether it asks for trials in the country where they live: "nothing abroad please"."""
    return bool(text) and len(text or "") <= _TOO_LONG and _HOME.search(text or "") is not None
