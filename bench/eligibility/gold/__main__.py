"""Waymark's findings against labels made by hand: how often a firm yes or no is right, and how many.

nice python -m bench.eligibility.gold
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence

from bench.eligibility.agreement import read_both
from bench.eligibility.gold.findings import GoldSet, Pair, judged
from bench.eligibility.gold.profiles import FOLDER
from bench.eligibility.notes import interval
from bench.eligibility.records import DATA
from waymark.vocabulary.vocabulary import standard_vocabulary

FIRST = GoldSet("criteria.jsonl", "profiles.jsonl", "pairs.jsonl")
DRAWN = GoldSet("drawn_criteria.jsonl", "drawn_profiles.jsonl", "drawn_pairs.jsonl")
FRESH = GoldSet("fresh_criteria.jsonl", "fresh_profiles.jsonl", "fresh_pairs.jsonl")
LATEST = GoldSet("latest_criteria.jsonl", "latest_profiles.jsonl", "latest_pairs.jsonl")
NEWEST = GoldSet("newest_criteria.jsonl", "newest_profiles.jsonl", "newest_pairs.jsonl")
FURTHER = GoldSet("further_criteria.jsonl", "newest_profiles.jsonl", "further_pairs.jsonl")
SEVENTH = GoldSet("seventh_criteria.jsonl", "seventh_profiles.jsonl", "seventh_pairs.jsonl")
SETS = {
    "first set (its lines may have been seen while reading was mended)": FIRST,
    "second set (drawn among the lines decided; reading was mended by it)": DRAWN,
    "third set (drawn among the lines decided after that)": FRESH,
    "fourth set (drawn among the lines decided after that; larger)": LATEST,
    "fifth set (drawn among the lines that reader 8 decides)": NEWEST,
    "sixth set (drawn among what was left, after mending by the fifth)": FURTHER,
    "seventh set (drawn for new people, after reader 13)": SEVENTH,
}
FIRM = ("NOT_MET", "MET")
WANTED = {"NOT_MET": 97, "MET": 93}  # lower 95 % bounds of precision, in 100


def main() -> None:
    """Prints the figures of each set, or why there are none."""
    if not DATA.is_dir():
        print(f"{DATA} is absent: nothing to measure")
        return
    vocabulary = standard_vocabulary()
    causes = _causes()
    for name, of in SETS.items():
        pairs = list(judged(of, vocabulary))
        print(f"\n{name}: {len(pairs)} pairs, labels {dict(Counter(pair.label for pair in pairs))}")
        show_precision("all labels", pairs)
        show_precision("labelled surely", [pair for pair in pairs if pair.is_sure])
        if of is FIRST:  # the other lines were drawn by whether they are decided, so shares mean nothing
            show_precision("both labellings agree", _agreed(pairs))
            show_kinds(pairs)
        show_wrong(pairs, causes)


def show_precision(title: str, pairs: Sequence[Pair]) -> None:
    """How many of Waymark's firm findings the label shares."""
    print(f"  {title}")
    for firm in FIRM:
        found = [pair for pair in pairs if pair.found == firm]
        right = sum(pair.label == firm for pair in found)
        print(f"    {firm:<8} right {interval(right, len(found)):<32} wanted from {WANTED[firm]} %")


def show_kinds(pairs: Sequence[Pair]) -> None:
    """How many pairs of each kind Waymark decides, of those that the label decides."""
    print("  decided, of what the labels decide, by kind")
    for kind, _ in Counter(pair.line.kind for pair in pairs).most_common():
        firm = [pair for pair in pairs if pair.line.kind == kind and pair.label in FIRM]
        print(f"    {kind:<20} {interval(sum(pair.found in FIRM for pair in firm), len(firm))}")


def show_wrong(pairs: Sequence[Pair], causes: dict[tuple[str, str, str], str]) -> None:
    """Every firm finding that the label does not share, with its cause where somebody has looked."""
    for pair in pairs:
        if pair.found in FIRM and pair.found != pair.label:
            cause = causes.get((pair.line.id, pair.profile, pair.found), "cause not looked for")
            sure = "sure" if pair.is_sure else "not sure"
            print(
                f"  wrong: {pair.line.id} {pair.profile} {pair.line.nct_id}: found {pair.found} "
                f"({', '.join(pair.rules)}), labelled {pair.label} ({sure}): {cause}"
            )


def _agreed(pairs: Sequence[Pair]) -> list[Pair]:
    same = {(one.criterion, one.profile) for one in read_both() if one.first == one.second}
    return [pair for pair in pairs if (pair.line.id, pair.profile) in same]


def _causes() -> dict[tuple[str, str, str], str]:
    rows = map(json.loads, (FOLDER / "causes.jsonl").read_text("utf-8").splitlines())
    return {(row["criterion"], row["profile"], row["found"]): row["cause"] for row in rows}


if __name__ == "__main__":
    main()
