"""Reads which treatment a question about the trials on the list is after."""

from __future__ import annotations

import re

from waymark.understanding.tables.uses import ASKED

_ASKED = re.compile(ASKED, re.IGNORECASE)


def treatment_asked_of_these(text: str | None) -> str | None:
    """The words that name it: "which ones use CAR-T?" gives "CAR-T"; None when nothing is asked so."""
    found = _ASKED.search(text) if text else None
    return (found["of_use"] or found["of_list"]).strip() if found else None
