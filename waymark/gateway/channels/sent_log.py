"""Notes at once, in a file, what news has just been taken: a killed gateway then sends it no second time.

The database comes a moment later, since others write to it too. Answers in a conversation are not noted here:
the note could be ahead of the conversation that the database holds, and an answer would be lost.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from pathlib import Path

from waymark.conversations.alerts import AlertStore, NewsRow


class SentLog:
    """Of one gateway. Each note is written before anything else can happen."""

    def __init__(self, path: Path) -> None:
        self._path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = os.open(path, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)

    def told(self, news: NewsRow) -> None:
        """This news of a saved search went out. A number may come again, its sealed words do not."""
        self._note([news.id, _digest(news)])

    def caught_up(self, alerts: AlertStore) -> None:
        """Brings the database up to what was noted, then forgets it. Raises StoreNotUsable."""
        told = list(self._lines())
        for news in alerts.all_news() if told else ():
            if [news.id, _digest(news)] in told:
                alerts.sent(news.id)
        self.clear()

    def clear(self) -> None:
        """Forgets everything: the database holds it."""
        os.truncate(self._path, 0)

    def close(self) -> None:
        """Lets go of the file."""
        os.close(self._file)

    def _note(self, line: list[object]) -> None:
        os.write(self._file, f"{json.dumps(line)}\n".encode())

    def _lines(self) -> Iterator[list[object]]:
        """What was noted; a line that was cut off is none."""
        for text in self._path.read_text("utf-8", "replace").splitlines():
            try:
                line = json.loads(text)
            except ValueError:
                continue
            if isinstance(line, list):
                yield line


def _digest(news: NewsRow) -> str:
    return hashlib.sha256(news.words.encode()).hexdigest()[:16]
