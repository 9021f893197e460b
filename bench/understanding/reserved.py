"""Names of conditions that are kept out of our tables, so that understanding them can be measured.

The pool: every other name that MedQuAD and the Disease Ontology give for a condition that the records at
hand name (as a condition or MeSH term), and misspellings of those conditions made by the rules below. One
name in five, by the hash of its plain spelling, is reserved: no table of ours may hold it. Names that
stood in the tables when the reserve was made are in `standing.txt`; they are no test and are left out.
`python -m bench.understanding.reserved` counts them.
"""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from waymark.vocabulary.tables.conditions import CONDITIONS
from waymark.vocabulary.tables.conditions_called import CALLED_CONDITIONS
from waymark.vocabulary.tokens import plain_name

HERE = Path(__file__).parent
SHARED = HERE.parents[2] / "shared" / "data"
RECORDS = ("v2_native.jsonl.gz", "v2_mapped.jsonl.gz", "hemoglobinopathy.jsonl", "NCT05745532.json")
ONE_IN = 5
MISSPELLINGS_EACH = 2
SHORTEST_MISSPELT = 6

_HEARD = (
    ("ph", "f"), ("y", "i"), ("ou", "o"), ("c", "k"), ("rrh", "r"), ("th", "t"), ("oe", "e"),
)  # fmt: skip
_LABEL_OF_SOURCE = re.compile(r"\s*\((?:disorder|finding|morphologic abnormality|qualifier value)\)")


class Source(Enum):
    """Where a name of the pool is from."""

    DISEASE_ONTOLOGY = "disease ontology"
    MEDQUAD = "medquad"
    MISSPELLING = "misspelling"


@dataclass(frozen=True)
class PoolName:
    """`answers` are the plain names of what it means, itself left out; `by_record`: a record writes it so."""

    name: str
    source: Source
    concept: str
    answers: frozenset[str]
    by_record: bool = False
    rule: str = ""


@dataclass(frozen=True)
class Concept:
    """One condition of a source with its other names."""

    name: str
    synonyms: tuple[str, ...]
    source: Source

    @property
    def plain_names(self) -> frozenset[str]:
        """All names in plain spelling."""
        return frozenset(filter(None, map(plain_name, (self.name, *self.synonyms))))


def is_reserved(name: str) -> bool:
    """Whether this name is the one in five."""
    return int(sha256(plain_name(name).encode()).hexdigest(), 16) % ONE_IN == 0


def reserved_names() -> tuple[PoolName, ...]:
    """The reserved names of the pool, those left out that stood in the tables before."""
    before = standing()
    return tuple(each for each in pool() if is_reserved(each.name) and each.name not in before)


def standing() -> frozenset[str]:
    """The plain names that were in the tables when the reserve was made."""
    return frozenset((HERE / "standing.txt").read_text(encoding="utf-8").splitlines())


@lru_cache(maxsize=1)
def pool() -> tuple[PoolName, ...]:
    """Every name that could be reserved, in plain spelling, once each, ordered."""
    written = names_in_records()
    concepts = [each for each in (*disease_ontology(), *medquad()) if _is_at_hand(each, written)]
    meaning = _meaning_by_name(concepts)
    found: dict[str, PoolName] = {}
    for concept in concepts:
        for plain in sorted(concept.plain_names - {plain_name(concept.name)}):
            answers = meaning[plain] - {plain}
            found.setdefault(
                plain, PoolName(plain, concept.source, concept.name, answers, by_record=plain in written)
            )
    main_names = sorted({plain_name(concept.name) for concept in concepts})
    for plain in main_names:
        for rule, wrong in misspellings(plain):
            if wrong not in meaning and wrong not in written and wrong not in found:
                found[wrong] = PoolName(wrong, Source.MISSPELLING, plain, meaning[plain], rule=rule)
    return tuple(found[name] for name in sorted(found))


def misspellings(plain: str) -> list[tuple[str, str]]:
    """Some misspellings of a plain name, each by another rule, chosen by the name's hash."""
    made = [(rule, _with(plain, found)) for rule, found in _slips(plain)]
    made = [(rule, wrong) for rule, wrong in made if wrong != plain]
    made.sort(key=lambda each: sha256(f"{each[0]} {plain}".encode()).hexdigest())
    return made[:MISSPELLINGS_EACH]


def _slips(plain: str) -> Iterator[tuple[str, tuple[str, str]]]:
    """Each rule that the name's longest word allows: its name, the word, and the word misspelt."""
    word = max(plain.split(), key=lambda each: (len(each), each))
    if len(word) < SHORTEST_MISSPELT or not word.isalpha():
        return
    at = 1 + int(sha256(word.encode()).hexdigest(), 16) % (len(word) - 2)  # never the first letter
    yield "drop a letter", (word, word[:at] + word[at + 1 :])
    yield "swap two letters", (word, word[:at] + word[at + 1] + word[at] + word[at + 2 :])
    yield "double a letter", (word, word[:at] + word[at] + word[at:])
    for heard, written in _HEARD:
        if heard in word[1:]:
            yield f"{heard} as {written}", (word, word[0] + word[1:].replace(heard, written, 1))
    if re.search(r"([a-z])\1", word[1:]):
        yield "one of a double letter", (word, word[0] + re.sub(r"([a-z])\1", r"\1", word[1:], count=1))
    yield "a vowel for another", (word, _other_vowel(word))


def _other_vowel(word: str) -> str:
    places = [place for place, letter in enumerate(word) if place and letter in "aeio"]
    if not places:
        return word
    place = places[len(places) // 2]
    return word[:place] + {"a": "e", "e": "a", "i": "e", "o": "a"}[word[place]] + word[place + 1 :]


def _with(plain: str, slip: tuple[str, str]) -> str:
    return plain_name(plain.replace(*slip, 1))


def _is_at_hand(concept: Concept, written: frozenset[str]) -> bool:
    """MedQuAD's groups are loose ("Diabetes and eye disease"), so there its own heading must be written."""
    if concept.source is Source.MEDQUAD:
        return plain_name(concept.name) in written
    return bool(concept.plain_names & written)


def _meaning_by_name(concepts: Iterable[Concept]) -> dict[str, frozenset[str]]:
    """What each name may mean: the names of every concept that has it or shares its heading."""
    by_heading: dict[str, set[str]] = {}
    for concept in concepts:
        by_heading.setdefault(plain_name(concept.name), set()).update(concept.plain_names)
    found: dict[str, set[str]] = {}
    for names in by_heading.values():
        for name in names:
            found.setdefault(name, set()).update(names)
    return {name: frozenset(names) for name, names in found.items()}


@lru_cache(maxsize=1)
def names_in_records() -> frozenset[str]:
    """The plain names of each condition and MeSH term in the records at hand."""
    found: set[str] = set()
    for study in studies():
        conditions = study.get("protocolSection", {}).get("conditionsModule", {}).get("conditions", [])
        browse = study.get("derivedSection", {}).get("conditionBrowseModule", {})
        found.update(map(plain_name, conditions))
        found.update(plain_name(mesh["term"]) for mesh in browse.get("meshes", []) if "term" in mesh)
    return frozenset(found - {""})


def studies() -> Iterator[dict[str, Any]]:
    """The raw records at hand."""
    for name in RECORDS:
        for row in _rows(SHARED / "trials" / name):
            yield row.get("study", row)


def disease_ontology_rows() -> Iterator[dict[str, Any]]:
    """The Disease Ontology as it is at hand: "id", "name", "synonyms", "is_a"."""
    return _rows(SHARED / "vocab" / "disease_ontology.jsonl.gz")


def disease_ontology() -> Iterator[Concept]:
    """The Disease Ontology's conditions."""
    for row in disease_ontology_rows():
        yield Concept(row["name"], _names(row["synonyms"]), Source.DISEASE_ONTOLOGY)


def medquad() -> Iterator[Concept]:
    """MedQuAD's headings."""
    for row in _rows(SHARED / "vocab" / "medquad_focus_synonyms.jsonl"):
        yield Concept(row["focus"], _names(row["synonyms"]), Source.MEDQUAD)


def _names(synonyms: Iterable[str]) -> tuple[str, ...]:
    return tuple(_LABEL_OF_SOURCE.sub("", name) for name in synonyms)


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    if path.suffix == ".json":
        yield json.loads(path.read_text(encoding="utf-8"))
        return
    read = gzip.open if path.suffix == ".gz" else open
    with read(path, "rt", encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def names_in_tables() -> frozenset[str]:
    """Every plain name of our tables of conditions."""
    return frozenset(
        plain_name(name)
        for term in (*CONDITIONS, *CALLED_CONDITIONS)
        for name in (term.standard, *term.names, *term.capitals, *term.cued)
    )


def main() -> None:
    """Prints how many names are in the pool and how many are reserved."""
    if not SHARED.is_dir():
        print(f"{SHARED} is absent: nothing to count")
        return
    before = standing()
    print(f"{'source':<20}{'pool':>8}{'1 in 5':>8}{'standing':>10}{'reserved':>10}{'in a record':>13}")
    for source in Source:
        names = [each for each in pool() if each.source is source]
        chosen = [each for each in names if is_reserved(each.name)]
        kept = [each for each in chosen if each.name not in before]
        by_record = sum(each.by_record for each in kept)
        print(
            f"{source.value:<20}{len(names):>8}{len(chosen):>8}{len(chosen) - len(kept):>10}"
            f"{len(kept):>10}{by_record:>13}"
        )
    broken = {each.name for each in reserved_names()} & names_in_tables()
    print(f"reserved names in our tables: {len(broken)} {' | '.join(sorted(broken))}")


if __name__ == "__main__":
    main()
