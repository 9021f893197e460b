"""Waymark's findings against labels made by hand: how often a firm yes or no is right, and how many.

nice python -m bench.eligibility.gold
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from bench.eligibility.agreement import TwiceLabelled, read_both
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
EIGHTH = GoldSet("eighth_criteria.jsonl", "eighth_profiles.jsonl", "eighth_pairs.jsonl")
SECOND = {FIRST: "second.jsonl", EIGHTH: "eighth_second.jsonl"}
SETS = {
    "first set (its lines may have been seen while reading was mended)": FIRST,
    "second set (drawn among the lines decided; reading was mended by it)": DRAWN,
    "third set (drawn among the lines decided after that)": FRESH,
    "fourth set (drawn among the lines decided after that; larger)": LATEST,
    "fifth set (drawn among the lines that reader 8 decides)": NEWEST,
    "sixth set (drawn among what was left, after mending by the fifth)": FURTHER,
    "seventh set (drawn for new people, after reader 13)": SEVENTH,
    "eighth set (drawn for new people, after reader 14; two labellers without sight of each other)": EIGHTH,
}
Second = Mapping[tuple[str, str], TwiceLabelled]
"""What both labellings say of a line and a person."""

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
        if of in SECOND:
            second = {(one.criterion, one.profile): one for one in read_both(of.pairs, SECOND[of])}
            show_precision("both labellings agree", [pair for pair in pairs if _is_agreed(pair, second)])
            show_precision("by the second labelling", _by_second(pairs, second))
        if of is FIRST:  # the other lines were drawn by whether they are decided, so shares mean nothing
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


def _is_agreed(pair: Pair, second: Second) -> bool:
    both = second.get((pair.line.id, pair.profile))
    return both is not None and both.first == both.second


def _by_second(pairs: Sequence[Pair], second: Second) -> list[Pair]:
    found = ((pair, second.get((pair.line.id, pair.profile))) for pair in pairs)
    return [replace(pair, label=both.second) for pair, both in found if both is not None]


def _causes() -> dict[tuple[str, str, str], str]:
    rows = map(json.loads, (FOLDER / "causes.jsonl").read_text("utf-8").splitlines())
    return {(row["criterion"], row["profile"], row["found"]): row["cause"] for row in rows}


if __name__ == "__main__":
    main()
