"""How far the second labelling of gold pairs agrees with the first, for both sets that have one.

Run it with `python -m bench.eligibility.agreement`.
Cohen's kappa after Cohen (1960), Educational and Psychological Measurement 20(1):37-46.
"""

import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

GOLD = Path(__file__).parent / "gold"
TWICE = {
    "first set, a sample": ("pairs.jsonl", "second.jsonl"),
    "eighth set": ("eighth_pairs.jsonl", "eighth_second.jsonl"),
}
FINDINGS = ("MET", "NOT_MET", "UNKNOWN", "ASK_TEAM", "NOT_APPLICABLE")


class Label(TypedDict):
    """A line of `pairs.jsonl`; `second.jsonl` has no `sure`."""

    criterion: str
    profile: str
    finding: str
    sure: bool


@dataclass(frozen=True)
class TwiceLabelled:
    """One pair with the finding of each labelling; `is_sure` is the first author's own mark."""

    criterion: str
    profile: str
    first: str
    second: str
    is_sure: bool


def read_both(pairs: str, second: str) -> list[TwiceLabelled]:
    """The second labels beside the first ones, by file; KeyError for a pair the first did not label."""
    first = {(row["criterion"], row["profile"]): row for row in _rows(GOLD / pairs)}
    return [
        TwiceLabelled(
            criterion=row["criterion"],
            profile=row["profile"],
            first=first[row["criterion"], row["profile"]]["finding"],
            second=row["finding"],
            is_sure=first[row["criterion"], row["profile"]]["sure"],
        )
        for row in _rows(GOLD / second)
    ]


def raw_agreement(pairs: list[TwiceLabelled]) -> float:
    """The share of pairs that carry the same finding twice, 0 to 1."""
    return sum(pair.first == pair.second for pair in pairs) / len(pairs)


def kappa(pairs: list[TwiceLabelled]) -> float:
    """Cohen's kappa, unweighted: agreement beyond what the two sets of totals would give by chance."""
    firsts = Counter(pair.first for pair in pairs)
    seconds = Counter(pair.second for pair in pairs)
    chance = sum(firsts[finding] * seconds[finding] for finding in FINDINGS) / len(pairs) ** 2
    return (raw_agreement(pairs) - chance) / (1 - chance)


def table(pairs: list[TwiceLabelled]) -> str:
    """The counts of each finding against each: rows the first labelling, columns the second."""
    counts = Counter((pair.first, pair.second) for pair in pairs)
    lines = ["".join(f"{name:>16}" for name in ("first \\ second", *FINDINGS))]
    for row in FINDINGS:
        lines.append(f"{row:>16}" + "".join(f"{counts[row, column]:>16}" for column in FINDINGS))
    return "\n".join(lines)


def firm_no(pairs: list[TwiceLabelled]) -> str:
    """How the second labelling reads the first's firm NOT_MET (marked sure), and the reverse."""
    firm = [pair for pair in pairs if pair.first == "NOT_MET" and pair.is_sure]
    second = [pair for pair in pairs if pair.second == "NOT_MET"]
    contrary = sum({pair.first, pair.second} == {"MET", "NOT_MET"} for pair in pairs)
    return (
        f"firm NOT_MET of the first, also NOT_MET in the second: {_share(firm, 'second')}\n"
        f"NOT_MET of the second, also NOT_MET in the first: {_share(second, 'first')}\n"
        f"MET against NOT_MET: {contrary}"
    )


def _share(pairs: list[TwiceLabelled], side: str) -> str:
    agreeing = sum(getattr(pair, side) == "NOT_MET" for pair in pairs)
    return f"{agreeing} of {len(pairs)} ({agreeing / len(pairs):.3f})"


def _rows(path: Path) -> list[Label]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def main() -> None:
    """Print the figures."""
    for title, files in TWICE.items():
        pairs = read_both(*files)
        sure = [pair for pair in pairs if pair.is_sure]
        print(f"\n{title}")
        for name, chosen in (("all", pairs), ("first author sure", sure)):
            print(f"{name}: n {len(chosen)}, raw {raw_agreement(chosen):.3f}, kappa {kappa(chosen):.3f}")
        print(table(pairs))
        print(firm_no(pairs))


if __name__ == "__main__":
    main()
