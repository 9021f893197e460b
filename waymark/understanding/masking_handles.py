"""Handles and links to someone's page on a social network."""

from __future__ import annotations

import re

_NETWORK = (
    r"(?:facebook\.com|fb\.com|fb\.me|m\.me|instagram\.com|linkedin\.com|twitter\.com|x\.com|tiktok\.com|"
    r"threads\.net|snapchat\.com|t\.me|wa\.me|vk\.com|weibo\.com)"
)
_LINK = re.compile(
    rf"(?<![\w.@-])(?:https?://)?(?:[a-z]{{1,3}}\.)?{_NETWORK}/[^\s,;)]{{1,200}}(?<![.!?])", re.IGNORECASE
)
_HANDLE = re.compile(
    r"(?<![\w@.+-])@(?!(?:home|work|school|hospital|night)\b)[a-z_][\w.]{1,30}\b", re.IGNORECASE
)


def mask_handles(text: str) -> str:
    """The text with "[profile]" for a link to someone's page and for "@name"."""
    return _HANDLE.sub("[profile]", _LINK.sub("[profile]", text))
