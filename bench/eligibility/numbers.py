"""Numeric limits against the labelled lines of Facebook's Clinical-Trial-Parser (masked numbers filled in).

    nice python -m bench.eligibility.numbers [--wrong]

The match: same analyte (or scale), same side (at least, at most), same number as filled in; the unit is
part of the span labelled. A masked area or power ("/ 1.73 m2", "x 10^9 / l") is filled in as such. Only
variables our tables know are asked of; the others are counted apart. A limit counts wherever it was
found, in a line that was understood as a whole or not.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, cast

from bench.eligibility.notes import interval
from bench.eligibility.records import DATA
from waymark.eligibility.criteria import Section
from waymark.eligibility.predicates import Comparator, LabTest, PerformanceTest, leaves
from waymark.eligibility.reading import read_line
from waymark.vocabulary.analytes import resolve_analyte
from waymark.vocabulary.vocabulary import Vocabulary, standard_vocabulary

LINES = DATA / "parsing" / "fb_medical_ner.jsonl.gz"
Limit = tuple[str, str, float]
_SCALES = (
    ("ecog", "ECOG"),
    ("eastern", "ECOG"),
    ("who", "ECOG"),
    ("zubrod", "ECOG"),
    ("karnofsky", "Karnofsky"),
    ("lansky", "Lansky"),
)
_TIME = re.compile(r"day|week|month|year|hour|\bmo\b|\bwk|minutes")
# Numbers that the variable can have: a body mass index of 2 is no limit anybody sets.
_FIRST_NUMBERS = (
    (r"ecog|eastern|zubrod", -1),
    (r"karnofsky|lansky|bmi|body mass|weight|pressure|qt|fraction|saturation|lvef", 49),
)
_AREA = re.compile(r"@NUMBER m ?2|@NUMBER m\^2")
_POWER = re.compile(r"[x×] @NUMBER / (l|mm3|mm\^3|ul|μl|mcl)\b")
_BEFORE = re.compile(r"^(?:total|serum|absolute|plasma|low|fasting|baseline|platelet count of) ")


def main() -> None:
    """Prints precision and recall, and with --wrong what was read otherwise than labelled."""
    if not LINES.exists():
        print(f"{LINES} is absent: nothing to measure")
        return
    vocabulary = standard_vocabulary()
    counts: Counter[str] = Counter()
    with gzip.open(LINES, "rt", encoding="utf-8") as rows:
        for row in map(json.loads, rows):
            counts.update(_compared(row, vocabulary))
    print(f"lines with a limit of a known variable {counts['lines']}, of which read {counts['read']}")
    print(f"limits labelled {counts['labelled']} (variables our tables do not know: {counts['foreign']})")
    print(f"precision {interval(counts['right'], counts['right'] + counts['wrong'])}")
    print(f"recall    {interval(counts['right'], counts['labelled'])}")
    print(f"recall in lines read {interval(counts['right'], counts['labelled in read'])}")


def _compared(row: Mapping[str, object], vocabulary: Vocabulary) -> Iterator[str]:
    text, spans = _filled(row)
    gold, foreign = _labelled(text, spans)
    yield from ["foreign"] * foreign
    read = set(_read(text, vocabulary))
    if not gold:
        yield from ["wrong"] * len(read) if not foreign else []
        return
    yield from ("lines", *["labelled"] * len(gold))
    if read:
        yield from ("read", *["labelled in read"] * len(gold))
    yield from ["right"] * len(read & gold)
    yield from ["wrong"] * len(read - gold)
    if "--wrong" in sys.argv and read != gold:
        print("READ " if read else "NONE ", text, "| read", sorted(read), "| labelled", sorted(gold))


Span = tuple[int, int, str]


def _filled(row: Mapping[str, object]) -> tuple[str, list[Span]]:
    """The text with a number of its own for each mask, and the spans moved with it."""
    masked, text, moved = str(row["text"]), "", {}
    number = next((first for words, first in _FIRST_NUMBERS if re.search(words, masked)), 1)
    at = 0
    for found in re.finditer(r"@NUMBER", masked):
        for place in range(at, found.start() + 1):
            moved[place] = len(text) + place - at
        number += 1
        is_area = _AREA.match(masked, found.start()) and masked[: found.start()].rstrip().endswith("/")
        power = _POWER.match(masked, max(0, found.start() - 2))
        filled = "1.73" if is_area else f"10^{9 if power[1] == 'l' else 3}" if power else str(number)
        text += masked[at : found.start()] + filled
        at = found.end()
    for place in range(at, len(masked) + 1):
        moved[place] = len(text) + place - at
    text += masked[at:]
    spans = cast("list[dict[str, Any]]", row["spans"])
    return text, [
        (moved[s["start"]], moved[s["end"]], s["label"])
        for s in spans
        if s["start"] in moved and s["end"] in moved
    ]


def _labelled(text: str, spans: list[Span]) -> tuple[set[Limit], int]:
    variables = [span for span in spans if span[2] in {"clinical_variable", "bmi"}]
    gold: set[Limit] = set()
    foreign = 0
    for start, end, label in spans:
        if label not in {"lower_bound", "upper_bound"} or _TIME.search(text[start:end]) or not variables:
            continue
        number = re.search(r"\d+(?:\.\d+)?", text[start:end])
        for variable in _joined(text, variables, start):
            name = _known(text[variable[0] : variable[1]])
            if name is None or number is None:
                foreign += 1
            else:
                gold.add((name, label[:5], float(number[0])))
    return gold, foreign


def _joined(text: str, variables: list[Span], start: int) -> list[Span]:
    """The variables a limit is set for: the nearest before it, and those joined to it ("AST and ALT")."""
    before = [one for one in variables if one[0] < start] or variables[:1]
    found = [before[-1]]
    for one in reversed(before[:-1]):
        between = text[one[1] : found[-1][0]]
        if not re.fullmatch(r"[ ,/()]*(?:\([^)]*\))?[ ,/()]*(?:and|or|and / or)?[ ,/()]*", between):
            break
        found.append(one)
    return found


def _known(words: str) -> str | None:
    plain = re.sub(r"\(.*?\)", " ", words).strip()
    scale = next((scale for sign, scale in _SCALES if sign in words), None)
    bracket = re.search(r"\(([^)]*)\)", words)
    names = (plain, _BEFORE.sub("", plain), bracket[1].strip() if bracket else "", words)
    return scale or next(
        (found for name in names if (found := resolve_analyte(" ".join(name.split())))), None
    )


def _read(text: str, vocabulary: Vocabulary) -> Iterator[Limit]:
    plain = (
        text.replace(" / ", "/").replace("( ", "(").replace(" )", ")").replace(" ,", ",").replace(" .", ".")
    )
    criterion = read_line(plain, Section.INCLUSION, vocabulary)
    for leaf in leaves(criterion.tree) if criterion.tree else ():
        if isinstance(leaf, LabTest):
            is_least = leaf.comparator in {Comparator.AT_LEAST, Comparator.MORE_THAN}
            yield leaf.analyte, "lower" if is_least else "upper", leaf.value
        if isinstance(leaf, PerformanceTest):
            best, worst = (0.0, 5.0) if leaf.scale == "ECOG" else (0.0, 100.0)
            step = 1 if leaf.scale == "ECOG" else 10
            numbers = {float(one) for one in re.findall(r"\d+", plain)}
            if leaf.low > best or (leaf.low in numbers and leaf.low < leaf.high):
                yield leaf.scale, "lower", leaf.low if leaf.low in numbers else leaf.low - step
            if leaf.high < worst:
                yield leaf.scale, "upper", leaf.high if leaf.high in numbers else leaf.high + step


if __name__ == "__main__":
    main()
