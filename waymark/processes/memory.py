"""Memory that a process used while it started, and uses no more."""

from __future__ import annotations

import ctypes


def give_back() -> None:
    """Gives free memory back to the system, which C's library keeps for later; where it can, as GNU's can."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)
