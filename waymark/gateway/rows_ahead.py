"""What the encoders make of a message, worked out in a thread of its own while it is written down."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor

Rows = Mapping[str, str]
LONGEST = 300
"""Letters. A longer text is worked out where it is asked for: a thousand words would keep others waiting."""


class RowsAhead:
    """`rows_of` remembers what it made of a text lately: who asks for what was begun gets it at once."""

    def __init__(self, rows_of: Callable[[str], Rows]) -> None:
        self._rows_of = rows_of
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="rows")

    def begin(self, text: str) -> None:
        """Begins, and waits for nothing; what fails fails again where it is asked for."""
        if len(text) <= LONGEST:
            self._worker.submit(self._rows_of, text)

    async def of(self, text: str) -> Rows:
        """The rows of that text, packed by the name of each encoder."""
        if len(text) > LONGEST:
            return self._rows_of(text)
        return await asyncio.get_running_loop().run_in_executor(self._worker, self._rows_of, text)
