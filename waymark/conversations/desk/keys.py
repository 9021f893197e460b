"""How the desk names a conversation: the same each time, and no way back to the session's id."""

from __future__ import annotations

import hashlib
import re

_KEY = re.compile(r"[0-9a-f]{16}")


def key_of(sender_id: str) -> str:
    """The conversation's key; its first twelve signs are how the gateway's log names the session."""
    return hashlib.sha256(sender_id.encode()).hexdigest()[:16]


def number_of(key: str) -> int:
    """The same key as a signed number of 64 bits: what indexes hold, since numbers compare faster."""
    return int(key, 16) - 2**63


def is_key(text: str) -> bool:
    """Whether that could be the key of a conversation."""
    return _KEY.fullmatch(text) is not None
