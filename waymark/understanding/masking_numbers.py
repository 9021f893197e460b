"""Phones, record numbers and other long numbers, told apart from values of tests, dates and trial numbers."""

from __future__ import annotations

import re

from phonenumbers import Leniency, PhoneNumberMatcher

REGIONS = ("US", "GB", "IT", "FR", "IN", "AU", "CN")  # national forms tried; +… forms work for all
LONGEST_PHONE = 60  # characters; a longer run of digits is no phone

_SURE_CUE = (
    r"(?:mrn|nhs|ssn|social security|medical record|passport|national insurance|medicare|health card|id "
    r"card|"
    r"driving licen[cs]e)"
)
_WEAK_CUE = r"(?:hospital|patient|record|case|insurance|policy|member(?:ship)?|file|chart|account)"
_NUMBER_WORD = r"(?:number|no\.?|num|id|#|nr\.?)"
_RECORD = re.compile(
    rf"\b(?:{_SURE_CUE}(?:\s+{_NUMBER_WORD})?|(?:{_WEAK_CUE}\s+){{1,2}}{_NUMBER_WORD})\s*(?:is|was|:|=|"
    rf"#)?\s*"
    r"((?=(?:[a-z -]{0,6}\d){3})[a-z]{0,3}-?\d[a-z0-9-]{0,30}(?: \d[a-z0-9-]{0,12}){0,3})",
    re.IGNORECASE,
)
_RECORD_LETTER = re.compile(
    rf"\b(?:{_SURE_CUE}(?:\s+{_NUMBER_WORD})?|{_WEAK_CUE}\s+{_NUMBER_WORD})\s*(?:is|:|=|#)\s*"
    r"([a-z]{1,3}-?\d{2}[a-z0-9-]{0,30})\b",
    re.IGNORECASE,
)

_PAPER = re.compile(
    r"\b(?:(?:driving|drivers?|driver['’]s)\s+licen[cs]e|(?:insurance|health)\s+(?:policy|card|member|"
    r"plan))"
    r"\s*(?:is|was|:|=|#)?\s*((?=[a-z-]{0,8}\d{3})[a-z0-9-]{6,30})\b",
    re.IGNORECASE,
)
_DIGIT_WORD = r"(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)"
_SPOKEN = re.compile(
    rf"\b(?:(?:double|triple|treble)\s)?{_DIGIT_WORD}(?:[\s,-]{{1,2}}(?:(?:double|triple|"
    rf"treble)\s)?{_DIGIT_WORD}\b){{6,19}}",
    re.IGNORECASE,
)
_GAP = r"[ \u00a0./()\u2010-\u2013-]"
_RUN = re.compile(rf"(?<![\w.+])\+?\(?\d(?:{_GAP}{{0,2}}\d){{6,}}")
_DATE = r"(?:\d{1,2}[./-]\d{1,2}[./-](?:\d\d|(?:19|20)\d\d)|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2})"
_VALUE = rf"(?:{_DATE}|(?:19|20)\d\d(?:-(?:19|20)\d\d)?|\d{{1,3}}/\d{{1,3}}|\d{{1,4}}\.\d{{1,2}}|\d{{1,2}})"
_VALUES = re.compile(rf"{_VALUE}(?:[ /-]+{_VALUE})*")
_TRIAL_NUMBER = re.compile(r"20\d\d-\d{6}-\d\d(?:-\d\d)?")
_TRIAL_CUE = re.compile(r"(?:nct|isrctn|ctri|eudract|euct|actrn|drks)[ -]?\Z", re.IGNORECASE)
_TEST = (
    r"(?:ferritin|h(?:a)?emoglobin|hb|hgb|platelets?|plts?|wbc|anc|neutrophils?|creatinine|alt|ast|"
    r"bilirubin|"
    r"egfr|ldh|cd4|viral load|weight|height|bp|pressure|psa|a1c|counts?|lic|values?|levels?)"
)
_AFTER_TEST = re.compile(
    rf"\b{_TEST}\b[^\d.;\n]{{0,30}}(?:(?<=[^\d])\d[\d.,/ -]{{0,20}}(?:and|then|now|to|,)? ){{0,3}}\Z",
    re.IGNORECASE,
)
_CALL_NUMBER = re.compile(
    r"\b((?:(?:my|our|his|her)\s(?:(?:phone|mobile|cell|home|work|tel)\s)?(?:number|no\.?|phone|mobile|"
    r"cell)|"
    r"phone|mobile|tel|whatsapp|call\s(?:me\s(?:on|at)|us\s(?:on|at)))(?:\sis|:)?\s)"
    r"\d{3}[ .-]\d{4}\b(?!\s?\d)",
    re.IGNORECASE,
)
_SHORT_PHONE = re.compile(r"\d{3}-\d{4}")
_HYPHENATED = re.compile(r"\d{3}-\d{3}-\d{3}")


def mask_record_numbers(text: str) -> str:
    """The text with "[record number]" after words such as MRN, NHS number or passport."""
    for record in (_RECORD, _RECORD_LETTER, _PAPER):
        text = record.sub(lambda found: found[0][: found.start(1) - found.start()] + "[record number]", text)
    return text


def mask_numbers(text: str) -> str:
    """The text with "[phone]" or "[number]" for numbers too long to be an age, a year or a test's value."""
    return _RUN.sub(_mask_run, _SPOKEN.sub("[phone]", _CALL_NUMBER.sub(r"\1[phone]", text)))


def _mask_run(found: re.Match[str]) -> str:
    words, before = found[0], found.string[max(0, found.start() - 80) : found.start()]
    if _is_about_health(words, before):
        return words
    if len(words) > LONGEST_PHONE:
        return "[number]"
    masked = _mask_phones(words)
    if masked == words and _is_long_number(words):
        return "[number]"
    return masked


def _is_about_health(words: str, before: str) -> bool:
    """A trial's number, dates, years, and values of tests."""
    is_plain_list = " " in words or "/" in words or "-" in words
    return bool(
        _TRIAL_CUE.search(before)
        or re.fullmatch(_DATE, words)
        or _TRIAL_NUMBER.fullmatch(words)
        or (is_plain_list and not words.startswith("0") and _VALUES.fullmatch(words))
        or _AFTER_TEST.search(before)
    )


def _mask_phones(words: str) -> str:
    if _SHORT_PHONE.fullmatch(words):
        return "[phone]"
    for region in REGIONS:
        spans = [
            (found.start, found.end)
            for found in PhoneNumberMatcher(words, region, leniency=Leniency.VALID)
            if _count_digits(found.raw_string) >= 7
        ]
        for start, end in reversed(spans):
            words = f"{words[:start]}[phone]{words[end:]}"
    return words


def _is_long_number(words: str) -> bool:
    """Nine digits and more in one run are nobody's age or test value."""
    longest = max(len(group) for group in re.findall(r"\d+", words))
    return _count_digits(words) >= 9 and (longest >= 4 or bool(_HYPHENATED.search(words)))


def _count_digits(words: str) -> int:
    return sum(character.isdigit() for character in words)
