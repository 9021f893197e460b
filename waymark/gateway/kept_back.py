"""What was told in a message that raised an alarm: kept back, and brought along when the person goes on.

Of an emergency itself nothing is brought: only words that tell whom trials are looked for.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from waymark.conversations.session import Session
from waymark.gateway.payloads import FIND_TRIALS
from waymark.understanding.messages import read_message
from waymark.understanding.told_with_alarm import told_with_alarm
from waymark.vocabulary.vocabulary import spoken_vocabulary

GOING_ON = "go on with trials"
"""What stands for the button: a payload could bring no words along."""


@dataclass(frozen=True)
class KeptBack:
    """`today` is the day from which ages are reckoned."""

    today: Callable[[], date]

    def bring_along(self, session: Session, *, since: int) -> None:
        """Gives the first message that waits from there on what was told before: nobody repeats it."""
        for place, item in enumerate(session.waiting[since:], since):
            if not session.kept_back or item.is_quiet:
                continue
            text = GOING_ON if item.text == FIND_TRIALS else item.text
            if not text.startswith("/"):
                words = session.take_kept_back()
                if self._tells(words):
                    session.waiting[place] = replace(item, text=text, told_before=words)

    def _tells(self, words: str) -> bool:
        facts = read_message(words, vocabulary=spoken_vocabulary(), today=self.today())
        return bool(told_with_alarm(facts))
