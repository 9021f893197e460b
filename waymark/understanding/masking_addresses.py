"""E-mail addresses, streets and post codes; the city stays, since the way to a trial depends on it."""

from __future__ import annotations

import re

_AT = r"(?:\s?(?:@|\(at\)|\[at\])\s?|\sat\s(?=[\w-]{1,60}\s(?:dot|punto|point)\s))"
_DOT = r"(?:\.|\s\.\s?(?=(?:com|org|net|edu|info|co|uk|it|fr|de|es|in)\b)|\s?(?:\(dot\)|\[dot\])\s?|\sdot\s)"
_EMAIL = re.compile(
    rf"(?<![\w.+-])(?:[\w+-]{{1,40}}\s(?:dot|underscore|dash|hyphen|"
    rf"punto)\s){{0,3}}[\w.+-]{{1,64}}{_AT}[\w-]{{1,63}}(?:{_DOT}[\w-]{{2,63}}){{1,4}}",
    re.IGNORECASE,
)

_PLAIN_STREET = r"(?:street|road|avenue|boulevard|lane)"
_OTHER_STREET = (
    r"(?:St|Rd|Ave|Blvd|Ln|Drive|Dr|Way|Court|Ct|Place|Pl|Close|Crescent|Terrace|Square|Sq|Highway|Hwy|"
    r"Gardens|"
    r"Grove|Hill|Row)"
)
_STREET_BEFORE = (
    r"(?:[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso|[Rr]ue|[Cc]alle|[Aa]venida|[Pp]laza|[Rr]ua|[Uu]l\.|[Uu]lica)"
    r"(?: (?:de|del|della|dei|di|do|da|la|las|los|du|des))*"
)
_FLAT = r"(?:,?\s{0,2}(?:apt|apartment|flat|unit|suite|#)\.?\s{0,2}#?\w{1,6}\b|\s(?:NW|NE|SW|SE|N|S|E|W)\b)?"
_FLAT_BEFORE = r"(?:(?:flat|apt|apartment|unit|suite)\.? \w{1,5},? )?"
_NO_STREET = (
    r"(?:from|the|near|has|had|and|for|with|was|years?|yrs?|days?|weeks?|months?|hours?|minutes?|mins?|"
    r"miles?|"
    r"kms?|units?|pills?|tablets?|old|times?)"
)
_STREETS = tuple(
    re.compile(pattern, flags)
    for pattern, flags in (
        (
            rf"\b{_FLAT_BEFORE}\d{{1,5}}(?:/?[a-z])?,?\s{{1,3}}(?:(?:\d{{1,3}}(?:st|nd|rd|th)|"
            rf"[a-z'.-]{{1,30}})\s{{1,3}}){{1,3}}?"
            rf"{_PLAIN_STREET}\b{_FLAT}",
            re.IGNORECASE,
        ),
        (
            rf"\b(?i:{_FLAT_BEFORE})\d{{1,5}}[A-Za-z]?,?\s{{1,3}}(?:[A-Z][\w'.-]{{0,30}}\s{{1,3}}){{1,3}}"
            rf"{_OTHER_STREET}\b\.?(?i:{_FLAT})",
            0,
        ),
        (
            rf"\b\d{{1,5}}[a-z]?,?\s(?!{_NO_STREET}\b)[a-z'-]{{3,30}}\s(?:(?!{_NO_STREET}\b)[a-z'-]{{3,30}}\s)?"
            r"(?:st|rd|ave|blvd)\b\.?",
            0,
        ),
        (rf"\b{_STREET_BEFORE}\s(?:[^\W\d_a-z][\w'.]{{0,30}}\s?){{1,4}},? ?\d{{1,4}}\b", 0),
        (
            r"\b\d{1,4},? (?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Pp]lace) (?:de la |du |des |de |d')?"
            r"[^\W\d_a-z]\w{1,30}",
            0,
        ),
        (
            r"\b[^\W\d_a-z]\w{0,30}(?:stra(?:ß|ss)e|str\.|gasse|weg|straat|gracht|laan|plein|platz)"
            r" ?\d{1,4}\b",
            0,
        ),
        (r"[\u4e00-\u9fff]{1,12}[路街道巷]\d{1,5}号", 0),
        (
            r"\bhouse (?:no\.? )?\d{1,4}[a-z]?,? (?:road|street|block|lane|sector) (?:no\.? )?\d{1,3}[a-z]?"
            r"(?:,? (?:block|sector) \w{1,3}\b)?",
            re.IGNORECASE,
        ),
        (r"\bp\.?\s?o\.?\sbox\s\d{1,6}\b", re.IGNORECASE),
    )
)
_UK_CODE = r"[A-Z]{1,2}\d[A-Z\d]? ?\d(?!MG|ML|KG|CM|MM|DL|GM)[ABD-HJLNP-UW-Z]{2}"
_POST_CODES = (
    re.compile(rf"\b(?:GIR 0AA|{_UK_CODE})\b"),
    re.compile(r"\b[ABCEGHJ-NPRSTVXY]\d[A-Z] \d[A-Z]\d\b"),
    re.compile(r"\b(?!hb)[a-z]{1,2}\d[a-z\d]? \d(?!th|nd|st|rd|hr|yr|gl|dl|ng|ug)[abd-hjlnp-uw-z]{2}\b"),
    re.compile(r"(?<=\b[A-Z]{2} )\d{5}(?:-\d{4})?\b"),
)
_CUED_CODE = re.compile(
    r"\b((?:zip(?: ?code)?|post ?code|postal code)(?: is|:)? )"
    r"(\d{5}(?:-\d{4})?|(?=[a-z ]{0,3}\d)[a-z\d]{2,4} ?\d[a-z\d]{2}|\d{4,6})\b",
    re.IGNORECASE,
)


def mask_emails(text: str) -> str:
    """The text with "[e-mail]" for addresses, also "bo at example dot com"."""
    return _EMAIL.sub("[e-mail]", text)


def mask_streets(text: str) -> str:
    """The text with "[address]" for a street and its number, in the forms of several languages."""
    for street in _STREETS:
        text = street.sub("[address]", text)
    return text


def mask_post_codes(text: str) -> str:
    """The text with "[post code]" for British codes, American ones after a state, and any after the word."""
    text = _CUED_CODE.sub(r"\1[post code]", text)
    for post_code in _POST_CODES:
        text = post_code.sub("[post code]", text)
    return text
