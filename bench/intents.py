"""Measures how well the trained model tells intents apart, beside two simple baselines.

Run it with `python bench/intents.py`; it needs a trained model and no network.
"""

from __future__ import annotations

import logging
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles

import structlog
import yaml

from waymark.errors import WaymarkError
from waymark.nlu.parsing import parse_intent

PROJECT = Path(__file__).resolve().parents[1]
Example = tuple[str, str]


@dataclass(frozen=True)
class Measured:
    """What one way of guessing gave: (right intent, guess) a message, and the milliseconds of each."""

    pairs: tuple[tuple[str, str], ...]
    milliseconds: tuple[float, ...]

    @property
    def accuracy(self) -> float:
        """The share of messages with the right intent, 0 to 1."""
        return sum(right == guess for right, guess in self.pairs) / len(self.pairs)

    def accuracy_of(self, intent: str) -> float:
        """The same over the messages of one intent."""
        guesses = [guess for right, guess in self.pairs if right == intent]
        return guesses.count(intent) / len(guesses)


def main() -> int:
    """Prints the table; 1 when there is no trained model."""
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING)
    )  # a line a parse
    training = [pair for file in sorted((PROJECT / "data/nlu").glob("*.yml")) for pair in read(file)]
    held_out = read(PROJECT / "tests/nlu/held_out.yml")
    try:
        guess_by_model("hello")  # loading the model is not part of a message's time
    except WaymarkError as error:
        print(error, file=sys.stderr)
        return 1
    measured = {
        "most frequent": measure(most_frequent(training), held_out),
        "key words": measure(key_words(training), held_out),
        "model": measure(guess_by_model, held_out),
    }
    print_table(measured, training)
    print_confusions(measured["model"], held_out)
    return 0


def read(file: Path) -> list[Example]:
    """Every (intent, text) of a Rasa NLU file."""
    blocks = yaml.safe_load(file.read_text(encoding="utf-8"))["nlu"]
    return [
        (block["intent"], line[2:].strip()) for block in blocks for line in block["examples"].splitlines()
    ]


def guess_by_model(text: str) -> str:
    """The trained model's intent, with everything the pipeline does after the classifier."""
    intent = parse_intent(text)
    return intent.name if intent else "none"


def most_frequent(training: Iterable[Example]) -> Callable[[str], str]:
    """Always the intent with most examples."""
    winner = Counter(intent for intent, _ in training).most_common(1)[0][0]
    return lambda text: winner


def key_words(training: Iterable[Example]) -> Callable[[str], str]:
    """The intent of the word that points most clearly to one intent."""
    seen: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for intent, text in training:
        for word in set(text.casefold().split()):
            seen[word][intent] += 1
    clearest = {
        word: (intents.most_common(1)[0][1] / (intents.total() + 2), intents.most_common(1)[0][0])
        for word, intents in seen.items()
    }
    fallback = (0.0, "out_of_scope")
    return lambda text: max(
        (clearest.get(word, fallback) for word in text.casefold().split()), default=fallback
    )[1]


def measure(guess: Callable[[str], str], messages: Iterable[Example]) -> Measured:
    """Guesses every message once, one at a time."""
    pairs, milliseconds = [], []
    for right, text in messages:
        started = time.perf_counter()
        pairs.append((right, guess(text)))
        milliseconds.append((time.perf_counter() - started) * 1000)
    return Measured(tuple(pairs), tuple(milliseconds))


def print_table(measured: dict[str, Measured], training: list[Example]) -> None:
    """One row an intent, then all of them, then the time a message takes."""
    trained = Counter(intent for intent, _ in training)
    tested = Counter(right for right, _ in measured["model"].pairs)
    print(f"{'intent':24}{'examples':>9}{'held out':>9}" + "".join(f"{name:>15}" for name in measured))
    for intent in sorted(tested):
        shares = "".join(f"{one.accuracy_of(intent):15.2f}" for one in measured.values())
        print(f"{intent:24}{trained[intent]:9}{tested[intent]:9}{shares}")
    overall = "".join(f"{one.accuracy:15.3f}" for one in measured.values())
    print(f"{'all':24}{len(training):9}{tested.total():9}{overall}")
    times = measured["model"].milliseconds
    print(f"model: {median(times):.1f} ms a message, 95th percentile {quantiles(times, n=20)[-1]:.1f} ms")


def print_confusions(model: Measured, messages: list[Example]) -> None:
    """Which intents were taken for which, most often first; the messages themselves stay unread."""
    wrong = Counter(pair for pair in model.pairs if pair[0] != pair[1])
    print(f"\ntaken for another: {wrong.total()} of {len(messages)}")
    for (right, guess), count in wrong.most_common():
        print(f"{count:4}  {right} -> {guess}")


if __name__ == "__main__":
    raise SystemExit(main())
