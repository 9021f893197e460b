"""Masking: names, phones, e-mails, record numbers and streets go before anything is kept."""

from __future__ import annotations

from collections.abc import Callable

from waymark.understanding.masking_addresses import mask_emails, mask_post_codes, mask_streets
from waymark.understanding.masking_birth_dates import mask_birth_dates
from waymark.understanding.masking_handles import mask_handles
from waymark.understanding.masking_names import mask_names
from waymark.understanding.masking_numbers import mask_numbers, mask_record_numbers

_MASKS: tuple[Callable[[str], str], ...] = (
    mask_emails,
    mask_handles,
    mask_birth_dates,
    mask_record_numbers,
    mask_post_codes,
    mask_numbers,
    mask_streets,
    mask_names,
)
_ROUNDS = 4  # what one mask leaves may complete what another looks for; two rounds are the rule


def mask_identifiers(text: str) -> str:
    """The text with a word in brackets where an identifier stood: "[name]", "[phone]", "[address]" …

    A birth date becomes its month and year; a city, an age, a value of a test and an NCT number stay.
    Masking a masked text changes nothing.
    """
    for _ in range(_ROUNDS):
        masked = _mask_once(text)
        if masked == text:
            break
        text = masked
    return text


def _mask_once(text: str) -> str:
    for mask in _MASKS:
        text = mask(text)
    return text
