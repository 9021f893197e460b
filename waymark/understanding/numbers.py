"""Numbers, in figures or in words."""

from __future__ import annotations

import re

_ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_VALUES = {word: value for value, word in enumerate(_ONES)} | {
    word: 10 * value for value, word in enumerate(_TENS, start=2)
}
_VALUES |= {"fourty": 40, "a": 1, "an": 1, "nought": 0, "naught": 0, "oh": 0}

_TENS_PATTERN = "|".join((*_TENS, "fourty"))
_ONES_PATTERN = "|".join(sorted(_ONES, key=len, reverse=True))
_DIGITS = "|".join(_ONES[1:10])
NUMBER_WORD = rf"(?:(?:{_TENS_PATTERN})(?:[\s-](?:{_DIGITS})\b|(?![\s-](?:{_DIGITS})\b))|(?:{_ONES_PATTERN}))"
NUMBER = rf"(?:(?<!\d[.,])\d{{1,3}}(?![\d]|[.,]\d)|{NUMBER_WORD})"
"""A whole number up to 999, in figures or words; no part of a longer or broken one."""

DECIMAL = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,2},\d{1,2}(?![\d,.]\d|\d)|\d+(?:\.\d+)?"


def number_from(text: str) -> int:
    """The value of a text that matched NUMBER."""
    tidy = text.strip()
    if tidy.isdecimal():
        return int(tidy)
    return sum(_VALUES[word] for word in re.split(r"[\s-]+", tidy))


def decimal_from(text: str) -> float | int:
    """The value of a text that matched DECIMAL ("10,2" is 10.2); whole when it was written whole."""
    is_point = re.fullmatch(r"\d{1,2},\d{1,2}", text) is not None
    tidy = text.replace(",", "." if is_point else "")
    return float(tidy) if "." in tidy else int(tidy)
