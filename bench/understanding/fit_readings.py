"""Fits the weights by which a treatment's status and an illness's role are chosen; says how they generalise.

Run with `python -m bench.understanding.fit_readings`; `--write` writes them to
`waymark/understanding/tables/`. One logistic model each, with an L2 penalty, over the signs of each name in
the messages of `tests/understanding/development*.jsonl`, in six folds by writer; the plain tellings of
`tables/condition_tellings.tsv` always teach and are never counted. Counted are facts: one name
of one message, right when its reading is the label's.
"""

from __future__ import annotations

import csv
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from bench.understanding.development import ASIDE, SETS, messages_of
from bench.understanding.fact_scores import TODAY, Message
from bench.understanding.same_fact import key_of
from waymark import wiring
from waymark.profile.facts import FactName, FactStatus
from waymark.understanding import message as messages
from waymark.understanding.conditions import read_conditions
from waymark.understanding.conditions_weighed import CONDITION_READINGS, MAIN, NONE, conditions_read
from waymark.understanding.people import find_people
from waymark.understanding.treatments_weighed import TREATMENT_READINGS, treatments_read
from waymark.understanding.weighing import SURE_ENOUGH, Weights, weighed

TABLES = Path(__file__).resolve().parents[2] / "waymark" / "understanding" / "tables"
PLAIN = Path(__file__).parent / "tables" / "condition_tellings.tsv"
FOLDS, LEAST_SEEN, LEAST_WEIGHT = 6, 2, 0.05
_HEAD = '''"""How much each sign says for each reading of {what}; log odds, in the order of the readings.

Made by `python -m bench.understanding.fit_readings --write` from the tests' labelled messages, not by hand.
"""

from __future__ import annotations

from waymark.understanding.weighing import Weights

{name}: Weights = {{
'''


@dataclass(frozen=True)
class Example:
    """One name in one message: its signs, and the readings that the labels want and allow."""

    writer: str
    fact: tuple[str, object]
    by_rule: str
    signs: tuple[str, ...]
    wanted: frozenset[str]
    spared: frozenset[str]

    @property
    def label(self) -> str | None:
        """The one reading to learn; None where the labels leave it open."""
        if len(self.wanted) == 1:
            return next(iter(self.wanted))
        return None if self.wanted or self.spared else NONE


@dataclass(frozen=True)
class Kind:
    """What is weighed: where its table goes, how firm the fit is, and whether the rules decide first."""

    what: str
    table: str
    readings: Sequence[str]
    firmness: float
    rules_first: bool
    examples: Callable[[Message], Iterator[Example]]
    tellings: Callable[[], Iterable[Message]] = tuple


def main() -> None:
    """Prints a table for each kind, and writes the weights when asked to."""
    for kind in KINDS:
        examples = [one for path in SETS.values() for m in messages_of(path) for one in kind.examples(m)]
        plain = [one for m in kind.tellings() for one in kind.examples(m)]
        print(f"\n## {kind.what}: {len(examples)} names\n\n| | precision | recall | F1 |\n|-|-|-|-|")
        of_all = fit(kind, [*examples, *plain])
        _print_row("rules alone, all", kind, [(one, {}) for one in examples])
        _print_row("seen", kind, [(one, of_all) for one in examples])
        _print_row("writers not seen", kind, list(_crossed(kind, examples, plain)))
        aside = [one for path in ASIDE.values() for m in messages_of(path) for one in kind.examples(m)]
        _print_row("rules alone, aside", kind, [(one, {}) for one in aside])
        _print_row("aside", kind, [(one, of_all) for one in aside])
        if "--write" in sys.argv:
            _write(kind, of_all)


def fit(kind: Kind, examples: Sequence[Example]) -> Weights:
    """The weights that these examples teach."""
    taught = [(one, one.label) for one in examples if one.label]
    seen = Counter(sign for one, _ in taught for sign in set(one.signs))
    table = DictVectorizer()
    rows = table.fit_transform(
        [{sign: 1 for sign in one.signs if seen[sign] >= LEAST_SEEN} for one, _ in taught]
    )
    model = LogisticRegression(C=kind.firmness, max_iter=5000, fit_intercept=False)
    model.fit(rows, [label for _, label in taught])
    places = [list(model.classes_).index(reading) for reading in kind.readings]
    weights = {
        sign: tuple(round(float(model.coef_[place, column]), 2) for place in places)
        for sign, column in table.vocabulary_.items()
    }
    return {sign: row for sign, row in weights.items() if max(map(abs, row)) >= LEAST_WEIGHT}


def _crossed(
    kind: Kind, examples: Sequence[Example], plain: Sequence[Example]
) -> Iterator[tuple[Example, Weights]]:
    writers = sorted({one.writer for one in examples})
    for fold in range(FOLDS):
        away = set(writers[fold::FOLDS])
        weights = fit(kind, [*plain, *(one for one in examples if one.writer not in away)])
        yield from ((one, weights) for one in examples if one.writer in away)


def _print_row(title: str, kind: Kind, chosen: Sequence[tuple[Example, Weights]]) -> None:
    facts: dict[tuple[str, object], list[tuple[Example, str, float]]] = defaultdict(list)
    for example, weights in chosen:
        facts[example.fact].append((example, *_reading(kind, example, weights)))
    right = missed = invented = 0
    for read in facts.values():
        wanted, spared = read[0][0].wanted, read[0][0].spared
        told = [(chance, reading) for _, reading, chance in read if reading != NONE]
        reading = max(told)[1] if told else NONE
        right += reading in wanted
        missed += len(wanted) - (reading in wanted)
        invented += reading not in wanted | spared | {NONE}
    precision, recall = right / max(right + invented, 1), right / max(right + missed, 1)
    both = 2 * precision * recall / max(precision + recall, 1e-9)
    print(f"| {title} | {precision:.3f} | {recall:.3f} | {both:.3f} |")


def _reading(kind: Kind, example: Example, weights: Weights) -> tuple[str, float]:
    if not weights or (kind.rules_first and example.by_rule != NONE):
        return example.by_rule, 1.0
    found = weighed(example.signs, weights, kind.readings)
    return (found.reading, found.chance) if found.chance >= SURE_ENOUGH else (example.by_rule, SURE_ENOUGH)


def _treatments(message: Message) -> Iterator[Example]:
    text, labels = _text(message), _labels(message, ("treatment",))
    for one in treatments_read(text, find_people(text)):
        by_rule = one.by_rule.value if one.by_rule else NONE
        yield _example(message, labels, _key("treatment", one.standard), by_rule=by_rule, signs=one.signs)


def _conditions(message: Message) -> Iterator[Example]:
    text, labels = _text(message), _labels(message, ("condition", "comorbidity", "infection"))
    people = find_people(text)
    for one in conditions_read(text, people, read_conditions(text, people)):
        yield _example(
            message, labels, _key("condition", one.mention.standard), by_rule=one.by_rule, signs=one.signs
        )


def _plain_illnesses() -> Iterator[Message]:
    """The rows of the table of tellings, as labelled messages, each twice."""
    with PLAIN.open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t"))
    for row in 2 * rows:
        yield {"id": row["text"], "text": row["text"], "facts": list(_labelled(row))}


def _labelled(row: Mapping[str, str]) -> Iterator[dict[str, str]]:
    for reading in (MAIN, *(status.value for status in FactStatus)):
        for value in filter(None, (row[reading] or "").split("; ")):
            name = "condition" if reading == MAIN else "comorbidity"
            yield {"name": name, "value": value, "status": reading}


Labels = Mapping[str, Mapping[object, frozenset[str]]]


def _example(
    message: Message, labels: Labels, key: object, *, by_rule: str, signs: tuple[str, ...]
) -> Example:
    wanted, spared = labels["facts"].get(key, frozenset()), labels["optional"].get(key, frozenset())
    return Example(str(message.get("writer")), (str(message["id"]), key), by_rule, signs, wanted, spared)


def _labels(message: Message, names: tuple[str, ...]) -> dict[str, dict[object, frozenset[str]]]:
    found: dict[str, dict[object, frozenset[str]]] = {}
    for group in ("facts", "optional"):
        of_group: dict[object, frozenset[str]] = {}
        for fact in message.get(group, ()):
            if fact["name"] in names and fact.get("value"):
                key = key_of(fact, wiring.vocabulary())[1]
                reading = MAIN if fact["name"] == "condition" else fact["status"]
                of_group[key] = of_group.get(key, frozenset()) | {reading}
        found[group] = of_group
    return found


def _key(name: str, value: str) -> object:
    return key_of({"name": name, "value": value}, wiring.vocabulary())[1]


def _text(message: Message) -> messages.Message:
    asked = FactName(message["asked"]) if message.get("asked") else None
    return messages.read_text(message["text"], vocabulary=wiring.vocabulary(), today=TODAY, asked=asked)


def _write(kind: Kind, weights: Weights) -> None:
    name = kind.table.upper()
    lines = [f"    {_quoted(sign)}: {row}," for sign, row in sorted(weights.items())]
    text = _HEAD.format(what=kind.what, name=name) + "\n".join(lines) + "\n}\n"
    (TABLES / f"{kind.table}.py").write_text(text, encoding="utf-8")
    print(f"\n{len(lines)} signs written")


def _quoted(sign: str) -> str:
    return '"' + sign.replace("\\", "\\\\").replace('"', '\\"') + '"'


KINDS = (
    Kind("a treatment", "treatment_weights", TREATMENT_READINGS, 0.3, False, _treatments),
    Kind("an illness", "condition_weights", CONDITION_READINGS, 0.8, False, _conditions, _plain_illnesses),
)


if __name__ == "__main__":
    main()
