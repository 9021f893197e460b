"""What is read in the 706 trials of Chia (Kury et al., Scientific Data 2020; CC BY 4.0) against its labels.

    nice python -m bench.eligibility.chia [--wrong]

The match, line by line. A laboratory limit: same analyte, same comparator (at least, more than, at most,
less than), same number in the analyte's usual unit (a label without a unit is taken in the unit read); only
measurements our tables know. An age limit: same side and same completed age. An illness or a treatment: a
test of the name that the labelled words give, whole or in part, by our tables; labels that hold no name of
theirs are counted apart. A line read only in part counts with what was found in it.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bench.eligibility.notes import interval
from bench.eligibility.records import DATA
from waymark.eligibility.criteria import Criterion
from waymark.eligibility.lines.organs import organ_in_trouble
from waymark.eligibility.predicates import (
    UPPER_LIMIT,
    AgeTest,
    ConditionTest,
    LabTest,
    TreatmentTest,
    leaves,
)
from waymark.eligibility.reading import read_criteria
from waymark.trials.ages import AgeUnit
from waymark.vocabulary.analytes import convert, resolve_analyte, resolve_unit, usual_unit
from waymark.vocabulary.vocabulary import Vocabulary, standard_vocabulary

TRIALS = DATA / "parsing" / "chia_without_scope.jsonl.gz"
HEADINGS = {"inclusion": "Inclusion Criteria:\n\n", "exclusion": "Exclusion Criteria:\n\n"}
Found = tuple[str, ...]
_OR = r"or (?:equal to|equal)"
_LEAST = (
    rf">\s?/?\s?=|> ?{_OR}|≥|=>|at least|(?:greater|more|higher) than {_OR}(?: to)?|no less than|minimum"
    r"|or (?:more|greater|higher|above|older|over)"
)
_MOST = (
    rf"<\s?/?\s?=|< ?{_OR}|≤|=<|at most|(?:less|lower) than {_OR}(?: to)?|no (?:more|greater|older) than"
    r"|up to|maximum|or (?:less|lower|below|younger|under)"
)
_MORE = r">|more than|greater than|higher than|above|over|exceed\w*|older than"
_LESS = r"<|less than|lower than|below|under|younger than"
_SIGNS = re.compile(
    f"(?P<least>{_LEAST})|(?P<most>{_MOST})|(?P<more>{_MORE})|(?P<less>{_LESS})", re.IGNORECASE
)
_WRITTEN = {"least": ">=", "most": "<=", "more": ">", "less": "<"}
_NUMBER = re.compile(r"(?<![\w/^.,])(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)")
_UPPER = re.compile(r"uln|upper limit|times|x normal", re.IGNORECASE)
_POWERS = re.compile(r"[x×*]\s?10\s?\^?\s?\d+|10\s?\^\s?\d+|1[.,]73\s?m", re.IGNORECASE)


@dataclass(frozen=True)
class Label:
    """A thing Chia marks: its type, its words, and where they begin and end."""

    kind: str
    words: str
    start: int
    end: int


def main() -> None:
    """Prints precision and recall by kind."""
    if not TRIALS.exists():
        print(f"{TRIALS} is absent: nothing to measure")
        return
    vocabulary = standard_vocabulary()
    counts: Counter[tuple[str, str]] = Counter()
    with gzip.open(TRIALS, "rt", encoding="utf-8") as rows:
        for row in map(json.loads, rows):
            counts.update(_compared(row, vocabulary))
    for kind in ("laboratory limit", "age limit", "illness", "treatment"):
        right, wrong, missed = (counts[(kind, what)] for what in ("right", "wrong", "missed"))
        print(f"{kind}: labels without a name or number of ours {counts[(kind, 'foreign')]}")
        print(f"  precision {interval(right, right + wrong)}")
        print(f"  recall    {interval(right, right + missed)}")


def _compared(row: Mapping[str, Any], vocabulary: Vocabulary) -> Iterator[tuple[str, str]]:
    heading = HEADINGS[row["section"]]
    labels = {
        one["id"]: Label(one["type"], one["text"], one["spans"][0][0], one["spans"][-1][1])
        for one in row["entities"]
    }
    gold = [*_limits(row, labels), *_names(labels.values(), vocabulary)]
    for criterion in read_criteria(heading + row["text"], vocabulary):
        start, end = criterion.start - len(heading), criterion.end - len(heading)
        here = [(kind, found) for kind, found, at in gold if start <= at < end]
        yield from _of_line(criterion, here, vocabulary)


def _of_line(
    criterion: Criterion, gold: Sequence[tuple[str, Found]], vocabulary: Vocabulary
) -> Iterator[tuple[str, str]]:
    yield from ((kind, "foreign") for kind, found in gold if not found)
    labelled = {(kind, found) for kind, found in gold if found}
    read = set(_read(criterion, labelled))
    for verdict, those in (
        ("right", read & labelled),
        ("wrong", read - labelled),
        ("missed", labelled - read),
    ):
        yield from ((kind, verdict) for kind, _ in those)
        if verdict == "wrong" and those and "--wrong" in sys.argv:
            print(
                " ".join(criterion.text.split())[:200],
                "| read",
                sorted(those),
                "| labelled",
                sorted(labelled),
            )


def _read(criterion: Criterion, labelled: set[tuple[str, Found]]) -> Iterator[tuple[str, Found]]:
    for leaf in leaves(criterion.tree) if criterion.tree else ():
        if isinstance(leaf, LabTest):
            yield "laboratory limit", _limit(leaf, labelled)
        elif isinstance(leaf, AgeTest):
            for side, bound in (("from", leaf.minimum), ("to", leaf.maximum)):
                if bound and bound.unit is AgeUnit.YEARS:
                    yield "age limit", (side, str(bound.value))
        elif isinstance(leaf, ConditionTest):
            yield "illness", (leaf.name,)
        elif isinstance(leaf, TreatmentTest):
            yield "treatment", (leaf.name,)


def _limit(leaf: LabTest, labelled: set[tuple[str, Found]]) -> Found:
    """The limit in the analyte's usual unit; as written where the label gives the number without a unit."""
    bare = (leaf.analyte, leaf.comparator.value, f"{leaf.value:.3g}", "")
    if ("laboratory limit", bare) in labelled:
        return bare
    return (leaf.analyte, leaf.comparator.value, *_in_usual(leaf.analyte, leaf.value, leaf.unit))


def _in_usual(analyte: str, value: float, unit: str) -> tuple[str, str]:
    if unit == UPPER_LIMIT:
        return f"{value:.3g}", UPPER_LIMIT
    usual = convert(value, analyte=analyte, unit=unit or None, to_unit=usual_unit(analyte))
    return (f"{value:.3g}", "?") if usual is None else (f"{usual:.3g}", usual_unit(analyte) or "")


def _limits(row: Mapping[str, Any], labels: Mapping[str, Label]) -> Iterator[tuple[str, Found, int]]:
    for relation in row["relations"]:
        if relation["type"] != "Has_value":
            continue
        of, value = labels.get(relation["arg1"]), labels.get(relation["arg2"])
        if of is None or value is None:
            continue
        words = _with_sign(row["text"], value)
        if of.kind == "Person" and re.search(r"\b(?:age|old)", of.words.lower()):
            yield from (("age limit", found, value.start) for found in _ages(words))
        elif of.kind == "Measurement":
            name = _analyte(of.words.lower())
            found = _values(name, words) if name else []
            yield from (("laboratory limit", one, value.start) for one in found or [()])


def _with_sign(text: str, value: Label) -> str:
    """The words from the first to the last of a label; with a sign before or after it, if it has none."""
    words = text[value.start : value.end]
    if _SIGNS.search(words) or len(_NUMBER.findall(words)) > 1:
        return words
    before = re.split(r"[\n,;(]", text[max(0, value.start - 26) : value.start])[-1]
    after = re.match(r"(?: years| yrs)?(?: old| of age)? or \w+", text[value.end : value.end + 30])
    return before + words + (after[0] if after else "")


def _analyte(words: str) -> str | None:
    """The analyte of a label, without as many of its first words, and "level" and the like, as must go."""
    for bare in (words, re.sub(r"\(.*?\)", " ", words), *re.findall(r"\((.*?)\)", words)):
        parts = [part for part in bare.split() if part not in {"level", "levels", "concentration", "value"}]
        for at in range(len(parts)):
            name = resolve_analyte(" ".join(parts[at:]))
            if name and "direct" not in parts:
                return name
    return None


def _bounds(words: str) -> list[tuple[str, float]]:
    """Comparators and numbers of a labelled value; two numbers without a sign are a range."""
    plain = _POWERS.sub(" ", words)
    numbers = [float(one[0].replace(",", "")) for one in _NUMBER.finditer(plain)]
    signs = [_WRITTEN[str(one.lastgroup)] for one in _SIGNS.finditer(plain)]
    if len(numbers) == 2 and not signs:
        return [(">=", numbers[0]), ("<=", numbers[1])]
    return list(zip(signs, numbers, strict=True)) if len(signs) == len(numbers) else []


def _values(name: str, words: str) -> list[Found]:
    unit = UPPER_LIMIT if _UPPER.search(words) else _unit(words)
    found = []
    for sign, number in _bounds(words):
        value, written = (f"{number:.3g}", "") if unit == "" else _in_usual(name, number, unit)
        found.append((name, sign, value, written))
    return found


def _unit(words: str) -> str:
    """The unit at the end of a value; "" when there is none we know."""
    plain = _POWERS.sub(lambda found: " " * len(found[0]), words)
    numbers = list(_NUMBER.finditer(plain))
    tail = words[numbers[-1].end() :] if numbers else ""
    for spelling in (
        tail.strip(),
        tail.strip(" x×").replace(" ", ""),
        re.sub(r"^[x×]\s?", "x", tail.strip()),
    ):
        if resolve_unit(spelling):
            return str(resolve_unit(spelling))
    return ""


def _ages(words: str) -> Iterator[Found]:
    if re.search(r"month|week|day", words):
        return
    for sign, number in _bounds(words):
        side = "from" if sign in {">=", ">"} else "to"
        yield (side, f"{number - (sign == '<'):.0f}")


def _names(labels: Iterator[Label] | Any, vocabulary: Vocabulary) -> Iterator[tuple[str, Found, int]]:
    tables = (
        ("illness", {"Condition"}, lambda words: _illness(words, vocabulary)),
        ("treatment", {"Drug", "Procedure"}, vocabulary.treatments.standard_of),
    )
    for label in labels:
        for kind, kinds, standard_of in tables:
            if label.kind in kinds:
                yield kind, _longest_name(label.words, standard_of), label.start


def _illness(words: str, vocabulary: Vocabulary) -> str | None:
    """The name that the reader's tables have for a label, an organ's dysfunction included."""
    return vocabulary.conditions.standard_of(words) or organ_in_trouble(words)


def _longest_name(words: str, standard_of: Any) -> Found:
    """The name that most words in a row of the label give; () when none does."""
    parts = re.sub(r"[()\[\],;]", " ", words.lower()).split()
    for size in range(len(parts), 0, -1):
        for at in range(len(parts) - size + 1):
            name = standard_of(" ".join(parts[at : at + size]))
            if name:
                return (name,)
    return ()


if __name__ == "__main__":
    main()
