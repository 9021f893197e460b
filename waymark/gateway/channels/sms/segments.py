"""What a text costs as SMS: septets of the GSM alphabet, or UTF-16 units when one character is not in it."""

from __future__ import annotations

from waymark.gateway.channels.cutting import utf16_units

MOST_SEGMENTS = 3
SEPTETS, UNITS = 153, 67  # in one segment of several (3GPP TS 23.040)
MOST = MOST_SEGMENTS * SEPTETS

_GSM = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_TWICE = frozenset("^{}\\[~]|€")  # 3GPP TS 23.038: these take an escape before them

# Typographic signs with a plain twin: one of them would more than halve what a segment holds.
_PLAIN = str.maketrans(
    {
        "“": '"',
        "”": '"',
        "„": '"',
        "‘": "'",
        "’": "'",
        "–": "-",
        "—": "-",
        "…": "...",
        "•": "-",
        "≥": ">=",
        "≤": "<=",
        "\u00a0": " ",
        "\u202f": " ",
        "\t": " ",
    }
)


def plain(text: str) -> str:
    """The text with plain twins for typographic signs."""
    return text.translate(_PLAIN)


def cost(text: str) -> int:
    """What the text takes of MOST, which is three segments in either alphabet."""
    if all(char in _GSM or char in _TWICE for char in text):
        return len(text) + sum(char in _TWICE for char in text)
    return -(-utf16_units(text) * SEPTETS // UNITS)
