"""Puts dialect and misspelt words of a text into standard ones, in place: no letter is moved."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from waymark.vocabulary.tables.ordinary_words import ORDINARY_WORDS

_SPELT = {
    # Scots
    "ma": "my", "wan": "one", "noo": "now", "mair": "more", "hauf": "half", "cannae": "cannot",
    "didnae": "didn't", "couldnae": "couldn't", "isnae": "isn't", "wasnae": "wasn't", "doesnae": "doesn't",
    "hasnae": "hasn't", "havenae": "haven't", "wisnae": "wasn't",
    "wouldnae": "wouldn't", "werenae": "weren't", "winnae": "won't", "willnae": "won't",
    "dinnae": "don't", "wullnae": "won't", "naw": "no",
    "ah've": "i've", "ah'm": "i'm", "wis": "was", "aff": "off", "doon": "down", "tae": "to", "tak": "get",
    "whit": "what",
    # Jamaican and Nigerian English
    "inna": "in", "pickney": "child", "bwoy": "boy", "likkle": "little", "gyal": "girl", "dem": "they",
    "tek": "get", "fi": "to",
    # Hindi and Urdu in Latin letters
    "meri": "my", "mera": "my", "beti": "girl", "saal": "yrs", "maah": "mos", "mahine": "mos",
    "hai": "is", "hain": "is", "nahi": "no", "nahin": "no", "haan": "yes", "sirf": "only", "khoon": "blood",
    "walida": "mother", "bhabhi": "sister", "lekin": "but", "aur": "and", "abhi": "now", "mein": "in",
    # Spanish, French, Portuguese and Italian
    "hija": "girl", "hijo": "son", "años": "yrs", "anos": "yrs", "ans": "yrs",
    # slips of the pen that patterns depend on
    "femail": "female", "munths": "months", "yers": "yrs", "becuse": "because", "mils": "mi",
    "threa": "three", "meh": "my", "dorta": "girl", "woz": "was", "wuz": "was",
}  # fmt: skip
"""Each word with one that is no longer: what is shorter is filled up with blanks."""
_BEFORE = (
    (re.compile(r"\bmi(?= (?:have|nah|a|done|tek|no|got|is|was|get|tie|tink)\b)"), "i"),
    (re.compile(r"(?<!\d )(?<!\d)\bmi(?= [a-z])"), "my"),
)
_AFTER = (
    (re.compile(r"\b(?:my|mera|our) +beta(?! ?-?(?:thal|zero|0|plus|\+))"), "my boy"),
    (re.compile(r"\bdoodh pilati\b"), "breastfeeds"),
    (re.compile(r"\bdada jaan\b"), "grandpa"),
)  # fmt: skip
_KEYS = (
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty", "thirty", "seventy", "months", "negative", "positive", "pregnant", "female", "transplant",
    "transfusion", "transfusions", "transfused", "breastfeeding", "breastfeed", "diagnosed", "hysterectomy",
    "hemoglobin", "platelets", "ferritin", "registry", "enrolled",
)  # fmt: skip
_NO_SLIPS = frozenset(
    {"seventh", "thirsty", "monthly", "positively", "negatively", "females", "twentieth", "months'", "mouths"}
)
_ORDINARY = frozenset(ORDINARY_WORDS)
_WORD = re.compile(r"[a-zà-ÿ]+(?:'[a-z]+)?")
_SHORTEST = 6


def respelt(plain: str) -> str:
    """The text in lower case with such words put right, letter for letter as long as before."""
    for pattern, standard in _BEFORE:
        plain = pattern.sub(_filled(standard), plain)
    plain = _WORD.sub(_standard, plain)
    for pattern, standard in _AFTER:
        plain = pattern.sub(_filled(standard), plain)
    return plain


def _filled(standard: str) -> Callable[[re.Match[str]], str]:
    return lambda match: standard.ljust(len(match[0]))


def _standard(match: re.Match[str]) -> str:
    word = match[0]
    new = _SPELT.get(word) or (_key(word) if len(word) >= _SHORTEST else None)
    return new.ljust(len(word)) if new else word


@lru_cache(maxsize=20_000)
def _key(word: str) -> str | None:
    """The word of the patterns that is one slip away and no longer; None when there is none."""
    if word in _ORDINARY or word in _KEYS or word in _NO_SLIPS:
        return None
    near = process.extractOne(word, _KEYS, scorer=OSA.distance, score_cutoff=1)
    is_near = near is not None and near[0][0] == word[0] and len(near[0]) <= len(word)
    return str(near[0]) if near is not None and is_near else None
