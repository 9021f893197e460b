"""Signs: parts of words of which one at least must stand in a text before it is worth a closer look."""

from __future__ import annotations

import ahocorasick


class Signs:
    """Looked for all at once: most texts have none, and a pattern that begins at any letter is slow."""

    def __init__(self, *parts: str) -> None:
        self._automaton = ahocorasick.Automaton()
        for part in parts:
            self._automaton.add_word(part, None)
        self._automaton.make_automaton()

    def stand_in(self, text: str) -> bool:
        """Whether one of them stands anywhere in the text."""
        return next(self._automaton.iter(text), self) is not self
