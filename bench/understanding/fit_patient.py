"""Fits the weights by which the patient of a message is chosen, and prints how well they generalise.

Run with `python -m bench.understanding.fit_patient`; `--write` writes them to
`waymark/understanding/tables/patient_weights.py`. A conditional logistic model (softmax over the
candidates of one message) with an L2 penalty. The messages are those of
`tests/understanding/development*.jsonl`, in five folds by writer, and the plain tellings of
`tables/patient_tellings.tsv`, which always teach and are never counted.
"""

from __future__ import annotations

import csv
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.optimize import minimize
from sklearn.feature_extraction import DictVectorizer

from bench.understanding.development import ASIDE, SETS, messages_of
from bench.understanding.fact_scores import TODAY, Message
from waymark import wiring
from waymark.profile.facts import FactName
from waymark.understanding.message import read_text
from waymark.understanding.patient_signs import Candidate, candidates_of
from waymark.understanding.people import people_named

WEIGHTS = Path(__file__).resolve().parents[2] / "waymark" / "understanding" / "tables" / "patient_weights.py"
PLAIN = Path(__file__).parent / "tables" / "patient_tellings.tsv"
PENALTY = 0.3
FOLDS = 5
LEAST = 0.05
RAREST = 3
"""Messages that have to show a sign before it is given a weight."""
_HEAD = '''"""How much each sign says for a reading of whom a message looks for; log odds.

Made by `python -m bench.understanding.fit_patient --write` from the tests' labelled messages, not by hand.
"""

from __future__ import annotations

from collections.abc import Mapping

WEIGHTS: Mapping[str, float] = {
'''


@dataclass(frozen=True)
class Example:
    """One message: its candidates, which of them are right, and what may be told (empty: nobody)."""

    writer: str
    candidates: list[Candidate]
    is_right: list[bool]
    told: frozenset[str]
    spared: frozenset[str]


def main() -> None:
    """Prints the table, and writes the weights when asked to."""
    examples = [one for path in SETS.values() for one in map(_example, messages_of(path)) if one]
    plain = 2 * _plain_tellings()
    unreachable = sum(not any(one.is_right) for one in examples)
    print(f"{len(examples)} messages, {unreachable} without a right candidate")
    print("\n| | precision | recall | F1 |\n|-|-|-|-|")
    of_all = fit([*examples, *plain])
    _print_row("seen", [(one, of_all) for one in examples])
    held: list[tuple[Example, Mapping[str, float]]] = []
    writers = sorted({one.writer for one in examples})
    for fold in range(FOLDS):
        away = set(writers[fold::FOLDS])
        weights = fit([*plain, *(one for one in examples if one.writer not in away)])
        held += [(one, weights) for one in examples if one.writer in away]
    _print_row("writers not seen", held)
    aside = [one for path in ASIDE.values() for one in map(_example, messages_of(path)) if one]
    _print_row("aside", [(one, of_all) for one in aside])
    if "--write" in sys.argv:
        _write(of_all)


def _plain_tellings() -> list[Example]:
    with PLAIN.open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t"))
    return [
        example
        for row in rows
        if (example := _example({"text": row["text"], "asked": row["asked"], "facts": _label(row["who"])}))
    ]


def _label(who: str) -> list[dict[str, str]]:
    return [] if who == "nobody" else [{"name": "asking_for", "value": who}]


def _example(message: Message) -> Example | None:
    """None where the answer is "not sure" or "rather not say", or no label tells for whom it is."""
    if "asking_for" not in message.get("labelled", ("asking_for",)):
        return None
    labels = [one for one in message["facts"] if one["name"] == "asking_for"]
    if any(not one.get("value") for one in labels):
        return None
    asked = FactName(message["asked"]) if message.get("asked") else None
    text = read_text(message["text"], vocabulary=wiring.vocabulary(), today=TODAY, asked=asked)
    candidates = candidates_of(text, people_named(text))
    told = frozenset(str(one["value"]) for one in labels)
    spare = frozenset(str(one["value"]) for one in message.get("optional", ()) if one["name"] == "asking_for")
    goal = told or spare | {"nobody"}
    sexes = {one["value"] for one in message["facts"] if one["name"] == "sex" and one.get("value")}
    right = [_value(one) in goal for one in candidates]
    of_sex = [
        holds and (not sexes or one.told is None or one.told.sex in {None, *sexes})
        for holds, one in zip(right, candidates, strict=True)
    ]
    is_right = of_sex if any(of_sex) else right
    return Example(str(message.get("writer")), candidates, is_right, told, spare)


def _value(candidate: Candidate) -> str:
    return candidate.told.about.value if candidate.told else "nobody"


def fit(examples: Sequence[Example]) -> dict[str, float]:
    """The weight of each sign; the right candidates of a message share its likelihood."""
    reachable = [one for one in examples if any(one.is_right)]
    table = DictVectorizer(dtype=float)
    seen = Counter(sign for one in reachable for sign in {s for c in one.candidates for s in c.signs})
    rows = table.fit_transform(
        [
            {sign: 1 for sign in candidate.signs if seen[sign] >= RAREST}
            for one in reachable
            for candidate in one.candidates
        ]
    )
    sizes = [len(one.candidates) for one in reachable]
    starts = np.cumsum([0, *sizes[:-1]])
    is_right = np.concatenate([np.array(one.is_right) for one in reachable])

    def shares(odds: np.ndarray) -> np.ndarray:
        return np.repeat(np.add.reduceat(odds, starts), sizes)

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        scores = rows @ weights
        odds = np.exp(scores - np.repeat(np.maximum.reduceat(scores, starts), sizes))
        right = odds * is_right
        of_all, of_right = shares(odds), shares(right)
        lost = float(np.sum(np.log(of_all[starts] / of_right[starts])))
        gap = odds / of_all - right / of_right
        return lost + PENALTY * float(weights @ weights), rows.T @ gap + 2 * PENALTY * weights

    found = minimize(loss, np.zeros(rows.shape[1]), jac=True, method="L-BFGS-B")
    return {sign: round(float(found.x[place]), 2) for sign, place in table.vocabulary_.items()}


def _print_row(title: str, chosen: Sequence[tuple[Example, Mapping[str, float]]]) -> None:
    right = missed = invented = 0
    for example, weights in chosen:
        best = max(example.candidates, key=lambda one: sum(weights.get(s, 0.0) for s in one.signs))
        value = _value(best)
        right += value in example.told
        missed += bool(example.told) and value not in example.told
        invented += value not in example.told | example.spared | {"nobody"}
    precision, recall = right / max(right + invented, 1), right / max(right + missed, 1)
    both = 2 * precision * recall / max(precision + recall, 1e-9)
    print(f"| {title} | {precision:.3f} | {recall:.3f} | {both:.3f} |")


def _write(weights: Mapping[str, float]) -> None:
    lines = [f'    "{sign}": {weight},' for sign, weight in sorted(weights.items()) if abs(weight) >= LEAST]
    WEIGHTS.write_text(_HEAD + "\n".join(lines) + "\n}\n", encoding="utf-8")
    print(f"\n{len(lines)} weights written")


if __name__ == "__main__":
    main()
