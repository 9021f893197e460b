"""NCT numbers: how the registry names a trial."""

from __future__ import annotations

import re

_NCT_ID = re.compile(r"NCT\d{8}\Z")
_NCT_ID_IN_TEXT = re.compile(r"\bNCT\s*-?\s*(\d{8})\b", re.IGNORECASE)


class NctId(str):
    """An NCT number such as NCT05745532: "NCT" and eight digits. Raises ValueError for anything else."""

    __slots__ = ()

    def __new__(cls, text: str) -> NctId:
        """Reads any case and spaces around. Raises ValueError."""
        tidy = text.strip().upper()
        if not _NCT_ID.match(tidy):
            raise ValueError(f"{text!r} is not an NCT number (NCT and eight digits)")
        return super().__new__(cls, tidy)


def nct_ids_in(text: str) -> tuple[NctId, ...]:
    """The NCT numbers a text names, in order, each once."""
    found = (NctId(f"NCT{digits}") for digits in _NCT_ID_IN_TEXT.findall(text))
    return tuple(dict.fromkeys(found))
