"""Reads seeded nonsense made of real pieces: no exception, exact spans, and how long the slowest text took.

nice python -m bench.eligibility.fuzz [TEXTS] [SEED]
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Iterator

from bench.eligibility.records import DATA, trials
from waymark.eligibility.reading import read_criteria
from waymark.vocabulary.vocabulary import standard_vocabulary

JOINTS = (
    "\n",
    "\n\n",
    "\n* ",
    "\n  * ",
    " ",
    ": ",
    ", ",
    " or ",
    " and/or ",
    "; ",
    " (",
    ") ",
    ". ",
    "\n1. ",
    " - ",
    "/",
)
SIGNS = "≥≤<>=±×^()[]{}*•-–:;,./\\%\"'\u00a0\u200bβµ0123456789 \n\tabcNOT"


def main() -> None:
    """Prints the count, the spread of CPU times and the slowest text's size."""
    if not DATA.is_dir():
        print(f"{DATA} is absent: nothing to fuzz with")
        return
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    chance = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 20261122)  # noqa: S311 a seeded draw
    vocabulary = standard_vocabulary()
    pieces = list(_pieces())
    read_criteria("Inclusion Criteria:\n* Asthma, hemoglobin at least 9 g/dL", vocabulary)
    times: list[tuple[float, int]] = []
    for _ in range(count):
        text = made_up(chance, pieces)
        start = time.process_time()
        criteria = read_criteria(text, vocabulary)
        times.append((1000 * (time.process_time() - start), len(text)))
        if any(one.text != text[one.start : one.end] for one in criteria):
            raise SystemExit(f"a span differs in {text!r}")
    times.sort()
    shown = {share: times[min(count - 1, int(share * count))][0] for share in (0.5, 0.99, 0.999, 0.9999)}
    print(f"texts {count}, exceptions 0, spans exact")
    print("CPU ms: " + ", ".join(f"p{100 * share:g} {value:.1f}" for share, value in shown.items()))
    print(f"slowest {times[-1][0]:.1f} ms for {times[-1][1]} characters")
    for length in (10_000, 20_000, 40_000, 80_000):
        text = " ".join(chance.choice(pieces) + chance.choice(JOINTS) for _ in range(length // 60))[:length]
        start = time.process_time()
        read_criteria(text, vocabulary)
        print(f"{length:>6} characters: {1000 * (time.process_time() - start):.0f} ms")


def made_up(chance: random.Random, pieces: list[str]) -> str:
    """A text of up to about 2,000 characters: real lines cut, joined and sown with signs."""
    kind = chance.random()
    if kind < 0.1:
        return "".join(chance.choice(SIGNS) for _ in range(chance.randint(0, 400)))
    if kind < 0.2:
        return (chance.choice(pieces)[: chance.randint(1, 20)] + chance.choice(JOINTS)) * chance.randint(
            1, 60
        )
    parts = []
    for _ in range(chance.randint(1, 14)):
        piece = chance.choice(pieces)
        begin = chance.randint(0, len(piece)) if chance.random() < 0.4 else 0
        parts += [piece[begin : begin + chance.randint(1, 200)], chance.choice(JOINTS)]
        if chance.random() < 0.2:
            parts.append(chance.choice(SIGNS) * chance.randint(1, 12))
    return "".join(parts)


def _pieces() -> Iterator[str]:
    for trial in trials(each=10):
        text = trial.eligibility.criteria or ""
        yield from (line for line in text.split("\n") if line.strip())


if __name__ == "__main__":
    main()
