"""Leaves out the readers that cannot read a line, by the words that are missing from it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import ahocorasick

from waymark.eligibility.lines.statement import Statement
from waymark.eligibility.predicates import Node

Read = Callable[[Statement], Node | None]


@dataclass(frozen=True)
class LineReader:
    """Every line that is read has one of `needs` in its words set apart; () where there are no such words."""

    read: Read
    needs: tuple[str, ...]

    def __call__(self, statement: Statement) -> Node | None:
        """What the statement says; None when it is not understood as a whole."""
        return self.read(statement)


def needs_one_of(*parts: str) -> Callable[[Read], LineReader]:
    """Says of a reader which words, or parts of them, it cannot read a line without; () for none.

    They are looked for in the words set apart: " er " is a word, " hormone" the beginning of one.
    """
    return lambda read: LineReader(read, parts)


class LineReaders:
    """Readers in their order; a line is gone through once for the needs of all of them."""

    def __init__(self, readers: Sequence[LineReader]) -> None:
        self.readers = tuple(readers)
        self._automaton = ahocorasick.Automaton()
        self._that_may: dict[int, tuple[Read, ...]] = {}
        bits: defaultdict[str, int] = defaultdict(int)
        for place, reader in enumerate(self.readers):
            for part in reader.needs:
                bits[part] |= 1 << place
        for part, its in bits.items():
            self._automaton.add_word(part, its)
        self._automaton.make_automaton()

    def that_may_read(self, words_apart: str) -> tuple[Read, ...]:
        """The readers that need nothing which is missing from the words."""
        found = 0
        for _, bits in self._automaton.iter(words_apart):
            found |= bits
        readers = self._that_may.get(found)
        if readers is None:
            readers = self._that_may[found] = self._chosen(found)
        return readers

    def read(self, statement: Statement) -> Node | None:
        """What the first reader makes of the statement that understands it; None when none does."""
        for read in self.that_may_read(statement.words_apart):
            node = read(statement)
            if node:
                return node
        return None

    def read_each(self, statements: Sequence[Statement]) -> list[Node | None]:
        """What `read` makes of each statement that is short enough, reader by reader."""
        nodes: list[Node | None] = [None] * len(statements)
        waiting: dict[Read, list[int]] = {reader.read: [] for reader in self.readers}
        for place, statement in enumerate(statements):
            for read in self.that_may_read(statement.words_apart) if statement.is_short else ():
                waiting[read].append(place)
        for read, places in waiting.items():
            for place in places:
                nodes[place] = nodes[place] or read(statements[place])
        return nodes

    def _chosen(self, found: int) -> tuple[Read, ...]:
        return tuple(
            reader.read for place, reader in enumerate(self.readers) if not reader.needs or found >> place & 1
        )
