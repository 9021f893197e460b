"""Masking: names, phones, e-mails, record numbers and streets go before anything is kept."""

from __future__ import annotations

import re
from collections.abc import Callable

from phonenumbers import Leniency, PhoneNumberMatcher

from waymark.understanding.masking_birth_dates import mask_birth_dates
from waymark.understanding.masking_names import mask_names

REGIONS = ("US", "GB", "IT", "FR", "IN", "AU", "CN")  # national forms tried; +… forms work for all

_EMAIL = re.compile(r"[\w.+-]+\s?(?:@|\(at\)|\[at\])\s?[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)
_RECORD_CUE = (
    r"(?:mrn|nhs|ssn|social security|medical record|hospital|patient|record|case|insurance|policy|member(?:ship)?|"
    r"passport|national insurance|medicare|health card|id card|driving licen[cs]e)"
)
_RECORD = re.compile(
    rf"\b{_RECORD_CUE}\s*(?:number|no\.?|num|id|#|nr\.?)?\s*(?:is|was|:|=|#)?\s*"
    r"((?=[a-z0-9 -]*\d[a-z0-9 -]*\d[a-z0-9 -]*\d)[a-z]{0,3}-?\d[a-z0-9-]*(?: \d[a-z0-9-]*){0,3})",
    re.IGNORECASE,
)
_LONG_NUMBER = re.compile(
    r"(?<![\w.])(?!\d{1,3}(?:,\d{3})+\b)\+?\(?\d{2,}\)?(?:[ ./-]?\(?\d{2,}\)?){0,5}(?![\w.]\d)"
)
_SHORT_PHONE = re.compile(r"(?<![\w.-])\d{3}-\d{4}(?![\w-])")
_YEARS = re.compile(r"(?:19|20)\d\d(?:[ ./-]+(?:19|20)\d\d)*")
_DATE = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}")
_VALUES = re.compile(r"\d{1,3}[.,]\d{1,2}(?:[ ,;/]+\d{1,3}[.,]\d{1,2})+")

_PLAIN_STREET = r"(?:street|road|avenue|boulevard|lane)"
_OTHER_STREET = r"(?:St|Rd|Ave|Blvd|Ln|Drive|Dr|Way|Court|Ct|Place|Pl|Close|Crescent|Terrace|Square|Sq|Highway|Hwy|Gardens|Grove|Hill|Row)"
_FLAT = r"(?:,?\s*(?:apt|apartment|flat|unit|suite|#)\.?\s*#?\w+)?"
_STREETS = tuple(
    re.compile(pattern + _FLAT, flags)
    for pattern, flags in (
        (rf"\b\d{{1,5}}[a-z]?,?\s+(?:[a-z'.-]+\s+){{1,3}}?{_PLAIN_STREET}\b", re.IGNORECASE),
        (rf"\b\d{{1,5}}[A-Za-z]?,?\s+(?:[A-Z][\w'.-]*\s+){{1,3}}{_OTHER_STREET}\b\.?", 0),
        (r"\b(?:[Vv]ia|[Rr]ue|[Cc]alle|[Aa]venida|[Pp]iazza|[Vv]iale)\s+(?:[\w'.]+\s+){1,4}?\d{1,4}\b", 0),
        (r"\b[A-Z]\w+(?:stra(?:ß|ss)e|str\.|gasse|weg|straat)\s*\d{1,4}\b", 0),
    )
)
_POST_CODES = (
    re.compile(r"\b(?:GIR 0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d(?!MG|ML|KG|CM|MM|DL|GM)[ABD-HJLNP-UW-Z]{2})\b"),
    re.compile(r"(?<=\b[A-Z]{2} )\d{5}(?:-\d{4})?\b"),
    re.compile(
        r"(?<=\bzip )(?:code )?(?:is )?\d{5}(?:-\d{4})?\b|(?<=\bpostcode )(?:is )?[A-Za-z\d]{2,4} ?[A-Za-z\d]{3}\b"
    ),
)


def mask_identifiers(text: str) -> str:
    """The text with a word in brackets where an identifier stood: "[name]", "[phone]", "[address]" …

    A birth date becomes its month and year; a city, an age, a value of a test and an NCT number stay.
    Masking a masked text changes nothing.
    """
    for mask in _MASKS:
        text = mask(text)
    return text


def _mask_email(text: str) -> str:
    return _EMAIL.sub("[e-mail]", text)


def _mask_record_numbers(text: str) -> str:
    return _RECORD.sub(lambda found: found[0][: found.start(1) - found.start()] + "[record number]", text)


def _mask_streets(text: str) -> str:
    for street in _STREETS:
        text = street.sub("[address]", text)
    return text


def _mask_post_codes(text: str) -> str:
    for post_code in _POST_CODES:
        text = post_code.sub("[post code]", text)
    return text


def _mask_phones(text: str) -> str:
    if sum(character.isdigit() for character in text) < 7:
        return text
    for region in REGIONS:
        spans = [
            (found.start, found.end)
            for found in PhoneNumberMatcher(text, region, leniency=Leniency.VALID)
            if _may_be_phone(found.raw_string)
        ]
        for start, end in reversed(spans):
            text = f"{text[:start]}[phone]{text[end:]}"
    return _SHORT_PHONE.sub("[phone]", text)


def _may_be_phone(words: str) -> bool:
    is_other = _YEARS.fullmatch(words) or _DATE.fullmatch(words) or _VALUES.fullmatch(words)
    return not is_other and _digits(words) >= 7


def _mask_long_numbers(text: str) -> str:
    """Nine digits and more in one run are nobody's age or test value."""
    return _LONG_NUMBER.sub(
        lambda found: "[number]" if _digits(found[0]) >= 9 and _may_be_phone(found[0]) else found[0], text
    )


def _digits(words: str) -> int:
    return sum(character.isdigit() for character in words)


_MASKS: tuple[Callable[[str], str], ...] = (
    _mask_email,
    mask_birth_dates,
    _mask_record_numbers,
    _mask_phones,
    _mask_long_numbers,
    _mask_streets,
    _mask_post_codes,
    mask_names,
)
