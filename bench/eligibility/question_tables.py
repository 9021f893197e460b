"""Tables of how conversations narrow a list: all people, those who know much or little, and in pairs."""

from __future__ import annotations

import random
import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

AFTER = (0, 1, 2, 3, 4, 5, 6, 7, 8)
BASIS = "ours"


@dataclass(frozen=True)
class Talk:
    """Trials in play after 0 to 8 questions; how many were asked, wrongly lost, and truly possible."""

    left: tuple[int, ...]
    asked: int
    lost: int
    possible: int


def interval(values: Sequence[float]) -> tuple[float, float]:
    """The middle 95 in 100 of 1,000 means of draws with replacement."""
    chance = random.Random(1)  # noqa: S311
    means = sorted(statistics.fmean(chance.choices(values, k=len(values))) for _ in range(1000))
    return means[25], means[974]


def show_all(talks: Mapping[str, Sequence[Talk]], knowing: Mapping[int, float], kinds: Sequence[int]) -> None:
    """One table for everybody, one for each kind of person, and how the strategies differ in pairs."""
    show("everybody", talks)
    for kind, share in knowing.items():
        chosen = {
            name: [one for one, of in zip(those, kinds, strict=True) if of == kind]
            for name, those in talks.items()
        }
        show(f"people who know {share:.0%} of what people can know", chosen)
    show_differences(talks)


def show(title: str, talks: Mapping[str, Sequence[Talk]]) -> None:
    """A row a strategy: mean trials in play, the interval at the end, questions asked, trials lost."""
    first = next(iter(talks.values()))
    left = statistics.fmean(one.possible for one in first)
    print(f"\n{title}: {len(first)} people, {left:.2f} trials left by the whole truth")
    print(
        f"{'strategy':<12}" + "".join(f"{count:>7}" for count in AFTER) + "   95 % at 8  median asked  lost"
    )
    for name, those in talks.items():
        cells = "".join(f"{statistics.fmean(one.left[count] for one in those):>7.2f}" for count in AFTER)
        low, high = interval([one.left[-1] for one in those])
        asked = statistics.median(one.asked for one in those)
        print(f"{name:<12}{cells} {low:>5.2f}-{high:.2f} {asked:>12} {sum(one.lost for one in those):>5}")


def show_differences(talks: Mapping[str, Sequence[Talk]]) -> None:
    """Trials left by each strategy less those left by ours, person by person: above 0 ours leaves fewer."""
    print(f"\nleft at 8 beyond {BASIS}, and questions asked beyond it, mean over the same people")
    for name, those in talks.items():
        if name != BASIS:
            left = [float(a.left[-1] - b.left[-1]) for a, b in zip(those, talks[BASIS], strict=True)]
            asked = [float(a.asked - b.asked) for a, b in zip(those, talks[BASIS], strict=True)]
            print(f"{name:<12}{_mean(left)}   {_mean(asked)}")


def _mean(values: Sequence[float]) -> str:
    low, high = interval(values)
    return f"{statistics.fmean(values):+.2f} ({low:+.2f} to {high:+.2f})"
