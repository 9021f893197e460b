"""How fast messages are read: time against length, cost of a message, and messages a second of the command.

Seconds are of the processor, so that other work on the machine does not count.

python -m bench.understanding.speed
"""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from waymark import wiring
from waymark.understanding.messages import read_message
from waymark.vocabulary.vocabulary import Vocabulary

_TODAY = date(2026, 11, 22)
_KINDS = {
    "a story": "My son is 9, he has thal major. Transfused every 3 weeks, ferritin about 3000. No HSCT! ",
    "one sentence": "my son is 9 and he has thal major and gets blood every 3 weeks and ferritin 3000 and ",
    "commas": "9, thal major, male, ferritin 3000, hb 9, no transplant, brother, ",
    "question": "can he join if he is 9, had gene therapy, or his brother a transplant ",
    "one letter": "a",
    "blanks": " ",
    "digits": "9 ",
    "digits run": "1",
    "negations": "no not never without ",
    "relations": "my son's sister's brother ",
    "dates": "03/2016 born ",
    "Chinese": "我儿子九岁，重型地中海贫血。",
    "emoji": "😀👨‍👩‍👧 ",
}
_LENGTHS = (1, 10, 50, 100)
_MESSAGES = (
    "my son is 9, thal major, transfused every 3 weeks",
    "no gene therapy or transplant",
    "we live in Leeds and can travel 50 miles",
    "hb about 9 i think, ferritin 4000",
    "not sure",
    "what would happen to her?",
    "his sister is a full match",
    "she's 11, sorry, not 10",
)


def main() -> None:
    """Prints three tables."""
    vocabulary = wiring.vocabulary()
    read_message("warm up, I am 9", vocabulary=vocabulary, today=_TODAY)
    print(f"{'ms to read':<14}" + "".join(f"{length:>8} KB" for length in _LENGTHS) + "   100 KB / 10 KB")
    for kind, words in _KINDS.items():
        times = [_seconds(_of_length(words, 1000 * length), vocabulary) for length in _LENGTHS]
        row = "".join(f"{1000 * seconds:11.1f}" for seconds in times)
        print(f"{kind:<14}{row}{times[-1] / times[1]:12.1f}")
    print(f"\nµs a message, in one process: {_cost(vocabulary):.0f}")
    print(f"messages a second, `waymark parse --facts-only` on stdin: {_command_speed():.0f}")


def _of_length(words: str, length: int) -> str:
    return (words * (length // len(words) + 1))[:length]


def _seconds(text: str, vocabulary: Vocabulary) -> float:
    begun = time.process_time()
    read_message(text, vocabulary=vocabulary, today=_TODAY)
    return time.process_time() - begun


def _cost(vocabulary: Vocabulary, rounds: int = 50) -> float:
    """Microseconds a message."""
    begun = time.process_time()
    for text in _different(rounds):
        read_message(text, vocabulary=vocabulary, today=_TODAY)
    return 1e6 * (time.process_time() - begun) / (rounds * len(_MESSAGES))


def _different(rounds: int) -> Iterable[str]:
    return (f"{text} {number}" for number in range(rounds) for text in _MESSAGES)


def _command_speed(rounds: int = 500) -> float:
    """Messages a second, the start of the command counted."""
    lines = "\n".join(_different(rounds))
    begun = _children_seconds()
    subprocess.run(
        [Path(sys.executable).with_name("waymark"), "parse", "--facts-only", "--json"],
        input=lines,
        text=True,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return rounds * len(_MESSAGES) / (_children_seconds() - begun)


def _children_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    main()
