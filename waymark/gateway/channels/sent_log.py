"""Notes at once, in a file, what a platform has just taken: a killed gateway then sends it no second time.

The database comes a moment later, since others write to it too. A note names a message and nothing else, so
it can never pass over another one; and no message is sent before the database holds it.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from pathlib import Path

from waymark.conversations.alerts import AlertStore, NewsRow

LONGEST = 1_000_000
"""Bytes, some 25,000 notes: what is older than half of them the database has long come to."""


class SentLog:
    """Of one gateway. Each note is written before anything else can happen."""

    def __init__(self, path: Path) -> None:
        self._path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = self._opened()
        self._taken = _pieces_by_message(self._lines())

    def told(self, news: NewsRow) -> None:
        """This news of a saved search went out. A number may come again, its sealed words do not."""
        self._note([news.id, _digest(news)])

    def taken(self, message_id: str, pieces: int) -> None:
        """So many pieces of this message went out."""
        self._note([message_id, pieces])

    def taken_before(self, message_id: str) -> int:
        """How many pieces of this message had gone out when the gateway was stopped."""
        return self._taken.get(message_id, 0)

    def caught_up(self, alerts: AlertStore) -> None:
        """Brings the database up to the news that was noted. Raises StoreNotUsable."""
        told = list(self._lines())
        for news in alerts.all_news() if told else ():
            if [news.id, _digest(news)] in told:
                alerts.sent(news.id)

    def clear(self) -> None:
        """Forgets everything: the database holds it."""
        self._taken.clear()
        os.truncate(self._path, 0)

    def shorten(self) -> None:
        """Forgets the older half of a log that has grown long, where something is being sent all the time."""
        if os.fstat(self._file).st_size <= LONGEST:
            return
        newer = self._path.with_suffix(".part")
        newer.touch(0o600)
        newer.write_bytes(self._path.read_bytes()[-LONGEST // 2 :])
        newer.replace(self._path)
        os.close(self._file)
        self._file = self._opened()

    def close(self) -> None:
        """Lets go of the file."""
        os.close(self._file)

    def _opened(self) -> int:
        file = os.open(self._path, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
        os.write(file, b"\n")  # a line that was cut off must not swallow the next
        return file

    def _note(self, line: list[object]) -> None:
        os.write(self._file, f"{json.dumps(line)}\n".encode())

    def _lines(self) -> Iterator[list[object]]:
        """What was noted, pairs; a line that was cut off is none."""
        for text in self._path.read_text("utf-8", "replace").splitlines():
            try:
                line = json.loads(text)
            except ValueError:
                continue
            if isinstance(line, list) and len(line) == 2:
                yield line


def _pieces_by_message(lines: Iterator[list[object]]) -> dict[str, int]:
    return {name: pieces for name, pieces in lines if isinstance(name, str) and isinstance(pieces, int)}


def _digest(news: NewsRow) -> str:
    return hashlib.sha256(news.words.encode()).hexdigest()[:16]
