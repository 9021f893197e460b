"""Rules for names are made with names that are left out of all tables for the time, never with reserved ones.

Run `python -m bench.understanding.names_left_out [-v]`. The names of the pool that are not reserved fall
into five parts by their hashes. Each part in turn is taken out of our tables, of the store and of the
ontology, and looked up from what is left, as `bench.understanding.conditions` looks up the reserved ones.
Misspellings are in no table and are looked up as they are. Names that a record writes or that our tables
have as their standard are left out. Right and missed by class of name; `-v` prints the misses.
"""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import replace
from hashlib import sha256

from bench.understanding.conditions import judged, names_of_the_store, ontology_without, top
from bench.understanding.name_classes import class_of
from bench.understanding.reserved import SHARED, PoolName, Source, is_reserved, pool, reserved_names
from waymark.vocabulary.conditions import ConditionVocabulary, build_condition_vocabulary
from waymark.vocabulary.tables.conditions import CONDITIONS
from waymark.vocabulary.tables.conditions_called import CALLED_CONDITIONS
from waymark.vocabulary.terms import Term
from waymark.vocabulary.tokens import plain_name

PARTS = 5
Results = dict[tuple[str, str], list[bool]]


def main() -> None:
    """Prints how many of the names are right, by source and class, built in and imported."""
    if not SHARED.is_dir():
        print(f"{SHARED} is absent: nothing to measure")
        return
    for label, is_imported in (("built in", False), ("imported", True)):
        results: Results = {}
        causes: Counter[str] = Counter()
        for part in range(PARTS):
            names = names_of_part(part)
            conditions = vocabulary_without({each.name for each in names}, is_imported=is_imported)
            for each in names:
                note(conditions, each, results, causes)
        show(label, results, causes)


def names_of_part(part: int) -> tuple[PoolName, ...]:
    """The names of one part; a misspelling belongs to the part of its hash too."""
    standards = {plain_name(term.standard) for term in CONDITIONS}
    return tuple(
        each
        for each in pool()
        if not is_reserved(each.name)
        and part_of(each.name) == part
        and each.name not in standards
        and not each.by_record
    )


def part_of(name: str) -> int:
    """Which part the name falls into."""
    return int(sha256(f"part {name}".encode()).hexdigest(), 16) % PARTS


def vocabulary_without(left_out: set[str], *, is_imported: bool) -> ConditionVocabulary:
    """The vocabulary that a store with all the records has, less these names."""
    stored = {name for name in names_of_the_store() if plain_name(name) not in left_out}
    reserved = {each.name for each in reserved_names()}
    ontology = ontology_without(reserved | left_out) if is_imported else None
    tables, called = (
        tuple(_less(term, left_out) for term in terms) for terms in (CONDITIONS, CALLED_CONDITIONS)
    )
    return build_condition_vocabulary(stored, ontology, tables=tables, called=called)


def _less(term: Term, left_out: set[str]) -> Term:
    names, capitals, cued = (
        tuple(name for name in kind if plain_name(name) not in left_out)
        for kind in (term.names, term.capitals, term.cued)
    )
    return replace(term, names=names, capitals=capitals, cued=cued)


def note(conditions: ConditionVocabulary, name: PoolName, results: Results, causes: Counter[str]) -> None:
    """Adds one name's result."""
    is_right, cause = judged(conditions, name)
    kind = class_of(name, conditions)
    groups = [("all", ""), (name.source.value, ""), (name.source.value, kind)]
    groups += [] if name.source is Source.MISSPELLING else [("other names", ""), ("other names", kind)]
    for group in groups:
        results.setdefault(group, []).append(is_right)
    if not is_right:
        causes[cause] += 1
        if "-v" in sys.argv:
            found = top(conditions, name.name) or "-"
            print(f"    {name.name} | {name.concept} | {found} | {cause} | {kind}")


def show(label: str, results: Results, causes: Counter[str]) -> None:
    """Prints the groups and the causes of the misses."""
    print(f"\n{label:<60}{'n':>6}{'right':>8}{'missed':>8}")
    for (source, kind), right in sorted(results.items()):
        missed = len(right) - sum(right)
        print(f"{source:<18}{kind:<42}{len(right):>6}{sum(right) / len(right):>8.3f}{missed:>8}")
    print("misses: " + ", ".join(f"{cause} {count}" for cause, count in causes.most_common()))


if __name__ == "__main__":
    main()
