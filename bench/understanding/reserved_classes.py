"""What kinds of reserved names are understood: totals by source and class, never a name.

Run `python -m bench.understanding.reserved_classes`. The classes are those of `name_classes`. Last how many
names no rule can know: they share no stem of six letters with any name of the same condition that is not
reserved, in the sources or in our tables, nor are they its initials.
"""

from __future__ import annotations

from collections import Counter

from bench.understanding.conditions import judged, named, names_of_the_store, ontology_without
from bench.understanding.name_classes import class_of, is_out_of_reach
from bench.understanding.names_left_out import Results, show
from bench.understanding.reserved import SHARED, PoolName, reserved_names
from waymark.vocabulary.conditions import ConditionVocabulary, build_condition_vocabulary


def main() -> None:
    """Prints the totals, built in and imported."""
    if not SHARED.is_dir():
        print(f"{SHARED} is absent: nothing to measure")
        return
    reserved = reserved_names()
    stored = names_of_the_store()
    ontology = ontology_without({each.name for each in reserved})
    asked = [each for each in reserved if not each.by_record]
    for label, conditions in (
        ("built in", build_condition_vocabulary(stored)),
        ("imported", build_condition_vocabulary(stored, ontology)),
    ):
        show_classes(label, conditions, asked)


def show_classes(label: str, conditions: ConditionVocabulary, asked: list[PoolName]) -> None:
    """The totals of one vocabulary."""
    results: Results = {}
    causes: Counter[str] = Counter()
    for each in asked:
        is_right, cause = judged(conditions, each)
        for group in (("all", ""), (each.source.value, class_of(each, conditions))):
            results.setdefault(group, []).append(is_right)
        if not is_right:
            causes[cause] += 1
    show(label, results, causes)
    out_of_reach = sum(is_out_of_reach(each, names_meaning_it(conditions, each)) for each in asked)
    print(f"out of any rule's reach: {out_of_reach} of {len(asked)}")
    print(f"at most {1 - out_of_reach / len(asked):.3f}")


def names_meaning_it(conditions: ConditionVocabulary, name: PoolName) -> frozenset[str]:
    """The names that the vocabulary has for any condition that the name's other names mean."""
    standards = {standard for each in name.answers if (standard := conditions.standard_of(each))}
    return frozenset(known for standard in standards for known in named(conditions, standard))


if __name__ == "__main__":
    main()
