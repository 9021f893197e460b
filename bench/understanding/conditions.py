"""How well names of conditions are understood: names never seen, messages without one, and what names cost.

Run `python -m bench.understanding.conditions [-v]`. Three tables:

1. Reserved names (bench.understanding.reserved), top candidate right: it is the same condition or has a
   synonym of it among its names. With our tables and the store's names, and again with the Disease
   Ontology imported from an OBO file less the reserved names. Names that a record itself writes are
   counted apart: the store knows those. `-v` prints every miss.
2. False hits in 2,000 messages that name no condition: 1,500 to other assistants and 500 sentences of health
   questions, in the order of their hashes, left out what the rule below takes for an illness. Every hit is
   printed; those that a reader judged to be conditions after all stand in `conditions_judged.tsv`.
3. Reading the same messages with the store's names alone and with 100,000 names more: p95 and its ratio in
   one run, the time to build, and memory.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

from bench.understanding.reserved import (
    HERE,
    SHARED,
    PoolName,
    Source,
    disease_ontology_rows,
    reserved_names,
    studies,
)
from waymark.catalogue.ontology.files import read_ontology
from waymark.understanding.messages import read_message
from waymark.vocabulary.conditions import ConditionVocabulary, build_condition_vocabulary
from waymark.vocabulary.ontology import Ontology, OntologyTerm
from waymark.vocabulary.readings import SAME
from waymark.vocabulary.tokens import plain_name
from waymark.vocabulary.treatments import TreatmentVocabulary
from waymark.vocabulary.vocabulary import Vocabulary

TODAY = date(2026, 11, 22)
NAMES_MORE = 100_000
T = TypeVar("T")
ILLNESS = re.compile(
    r"(?i)\b\w*(?:itis|osis|oses|oma|omas|emia|aemia|pathy|plegia|algia|uria|trophy|penia|"
    r"philia|rrhea|rrhoea|"
    r"phobia|plasia|ectomy|sclerosis|iasis|cele|paresis|thyroid\w*|diabet\w*|cancer\w*|tumou?r\w*)\b|"
    r"\b(?:disease|disorder|syndrome|cyst|cysts|pain|pains|painful|ache|aches|headaches?|migraines?|fever|"
    r"infect\w*|"
    r"virus\w*|viral|bacteria\w*|flu|cold|cough\w*|asthma\w*|allerg\w*|stroke|strokes|"
    r"attack|attacks|seizures?|"
    r"epilep\w*|depress\w*|anxi\w*|autis\w*|adhd|hiv|aids|covid\w*|corona\w*|tb|hepat\w*|malaria|measles|"
    r"mumps|polio|rubella|herpes|shingles|syphilis|hypertens\w*|blood pressure|"
    r"cholesterol|obes\w*|overweight|"
    r"overdose\w*|"
    r"addict\w*|alcohol\w*|pregnan\w*|abortion|miscarr\w*|sick|sickle|ill|illness|hurt\w*|injur\w*|"
    r"burn\w*|fracture\w*|broken|rash|itch\w*|eczema|lupus|gout|ulcers?|hernia|stones?|reflux|heartburn|"
    r"constipat\w*|vomit\w*|nausea|dizz\w*|vertigo|faint\w*|insomnia|sleep\w*|apnea|"
    r"snor\w*|dementia|alzheimer\w*|"
    r"parkinson\w*|palsy|paraly\w*|blind\w*|deaf\w*|hearing|vision|cataracts?|tremors?|"
    r"twitch\w*|spasms?|cramps?|"
    r"bleed\w*|clots?|an(?:a)?emi\w*|defici\w*|hormon\w*|menopaus\w*|infertil\w*|"
    r"endometri\w*|std|sti|wart|warts|"
    r"acne|swell\w*|swollen|lumps?|moles?|genetic|chromosom\w*|mutation|downs?|turner|"
    r"dwarf\w*|scoliosis|fail\w*|"
    r"failure|defect\w*|abnormal\w*|malform\w*|murmur|arrhythm\w*|palpit\w*|surviv\w*|"
    r"toxic\w*|poison\w*|bites?|"
    r"stress\w*|trauma\w*|ptsd|bipolar|schizo\w*|fatigue\w*|tired\w*|weak\w*|numb\w*|"
    r"smok\w*|drug\w*|worms?|lice|"
    r"scabies|fung\w*|yeast|ringworm|tick|lyme|zika|ebola|psoria\w*|dry|loss|thal\w*|"
    r"condition\w*|symptom\w*)\b"
)


def main() -> None:
    """Prints the three tables."""
    if not SHARED.is_dir():
        print(f"{SHARED} is absent: nothing to measure")
        return
    stored = names_of_the_store()
    reserved = reserved_names()
    ontology = ontology_without({each.name for each in reserved})
    built_in, seconds = timed(lambda: build_condition_vocabulary(stored))
    imported, seconds_imported = timed(lambda: build_condition_vocabulary(stored, ontology))
    print(f"built in {seconds:.1f} s, with {len(ontology.terms)} imported diseases {seconds_imported:.1f} s")
    for label, conditions in (("built in", built_in), ("imported", imported)):
        print_reserved(label, conditions, reserved)
        print_false_hits(label, conditions)
    print_cost(stored, built_in, ontology)


def print_reserved(label: str, conditions: ConditionVocabulary, reserved: Iterable[PoolName]) -> None:
    """Right answers by source, with the causes of the misses."""
    right: dict[str, list[bool]] = {}
    causes: Counter[str] = Counter()
    for each in reserved:
        is_right, cause = judged(conditions, each)
        groups = [f"{each.source.value}{', in a record' if each.by_record else ''}"]
        groups += [] if each.by_record else ["all not in a record"]
        groups += ["other names"] if not each.by_record and each.source is not Source.MISSPELLING else []
        for group in (*groups, "all"):
            right.setdefault(group, []).append(is_right)
        if not is_right:
            causes[cause] += 1
            if "-v" in sys.argv:
                print(f"    {each.name} | {each.concept} | {top(conditions, each.name) or '-'} | {cause}")
    print(f"\n{label:<32}{'n':>6}{'right':>8}  95 % CI")
    for group, results in sorted(right.items()):
        low, high = interval(sum(results), len(results))
        print(f"{group:<32}{len(results):>6}{sum(results) / len(results):>8.3f}  {low:.3f}-{high:.3f}")
    print("misses: " + ", ".join(f"{cause} {count}" for cause, count in causes.most_common()))


def judged(conditions: ConditionVocabulary, name: PoolName) -> tuple[bool, str]:
    """Whether the top candidate is right; else the cause of the miss."""
    found = conditions.lookup(name.name)
    if not found:
        return False, "nothing found"
    first = found[0]
    if named(conditions, first.standard) & name.answers:
        return True, ""
    if any(named(conditions, each.standard) & name.answers for each in found[1:]):
        return False, "right one second"
    return False, f"another by {first.how.value}" if first.how in SAME else f"only {first.how.value}, another"


def named(conditions: ConditionVocabulary, standard: str) -> set[str]:
    """All plain names of a standard."""
    return {plain_name(name) for name in (standard, *conditions.names_of(standard))}


def top(conditions: ConditionVocabulary, name: str) -> str:
    """The best candidate; "" when there is none."""
    found = conditions.lookup(name)
    return found[0].standard if found else ""


def interval(hits: int, total: int) -> tuple[float, float]:
    """The 95 % interval of a share (Wilson 1927)."""
    z = 1.96
    share = hits / total
    middle = share + z * z / (2 * total)
    spread = z * ((share * (1 - share) + z * z / (4 * total)) / total) ** 0.5
    return (middle - spread) / (1 + z * z / total), (middle + spread) / (1 + z * z / total)


def print_false_hits(label: str, conditions: ConditionVocabulary) -> None:
    """Every hit in messages that name no condition."""
    judged_hits = set((HERE / "conditions_judged.tsv").read_text(encoding="utf-8").splitlines())
    messages = messages_without_conditions()
    false = 0
    for message in messages:
        hits = conditions.find(message)
        wrong = [hit for hit in hits if f"{hit.words.lower()}\t{hit.standard}" not in judged_hits]
        false += bool(wrong)
        for hit in hits:
            mark = "FALSE" if hit in wrong else "judged right"
            print(f"    {mark}: {hit.words!r} as {hit.standard} in {message[:70]!r}")
    print(f"{label}: false hits in {false} of {len(messages)} messages ({100 * false / len(messages):.2f} %)")


def messages_without_conditions() -> list[str]:
    """1,500 messages and 500 sentences in which the rule sees no illness, in the order of their hashes."""
    chats = {row["text"] for row in _rows("rasa_nlu_examples") if row["lang"] == "en"}
    asked = {
        sentence.strip()
        for row in _rows("consumer_health_questions")
        for sentence in re.split(r"(?<=[.?!])\s+|\n", row["text"])
        if 15 <= len(sentence) <= 200
    }
    return [*_without_illness(chats)[:1500], *_without_illness(asked)[:500]]


def _without_illness(messages: Iterable[str]) -> list[str]:
    kept = (message for message in messages if not ILLNESS.search(message))
    return sorted(kept, key=lambda message: sha256(message.encode()).hexdigest())


def print_cost(stored: set[str], small: ConditionVocabulary, ontology: Ontology) -> None:
    """Reading with and without 100,000 names more, message by message in turn."""
    more = larger(ontology, NAMES_MORE)
    before = resident_megabytes()
    large, seconds = timed(lambda: build_condition_vocabulary(stored, more))
    memory = resident_megabytes() - before
    treatments = TreatmentVocabulary()
    taken: dict[str, list[float]] = {"small": [], "large": []}
    texts = [row["text"][:500] for row in _rows("consumer_health_questions")][:700]
    for text in [*texts, *messages_without_conditions()[:700]]:
        for label, conditions in (("small", small), ("large", large)):
            vocabulary = Vocabulary(conditions, treatments)
            start = time.perf_counter()
            read_message(text, vocabulary=vocabulary, today=TODAY)
            taken[label].append(1000 * (time.perf_counter() - start))
    ends = {label: sorted(times)[int(0.95 * len(times))] for label, times in taken.items()}
    print(f"\n{names_in(more)} names more: {seconds:.1f} s to build, {memory} MB")
    print(
        f"p95 {ends['small']:.2f} ms before, {ends['large']:.2f} ms after: "
        f"{ends['large'] / ends['small']:.3f}"
    )


def larger(ontology: Ontology, names: int) -> Ontology:
    """The ontology with made-up diseases of real words until it has that many names."""
    words = sorted({word for term in ontology.terms for word in term.name.lower().split() if word.isalpha()})
    terms = list(ontology.terms)
    for number in range(names - names_in(ontology)):
        picked = [words[number * step % len(words)] for step in (7919, 104_729, 1_299_709)]
        picked[0] = picked[0][::-1] + picked[1][:2]  # a word of its own, so that spelling has more to compare
        terms.append(OntologyTerm(f"MADE:{number}", " ".join(picked)))
    return Ontology("larger", tuple(terms))


def names_in(ontology: Ontology) -> int:
    """How many names it has."""
    return sum(1 + len(term.exact) + len(term.related) for term in ontology.terms)


def names_of_the_store() -> set[str]:
    """What a store with all the records knows, as `TrialStore.condition_names` gives it."""
    found: set[str] = set()
    for study in studies():
        found.update(study.get("protocolSection", {}).get("conditionsModule", {}).get("conditions", []))
        browse = study.get("derivedSection", {}).get("conditionBrowseModule", {})
        found.update(
            mesh["term"]
            for kind in ("meshes", "ancestors")
            for mesh in browse.get(kind, [])
            if "term" in mesh
        )
    return {name.strip().lower() for name in found}


def ontology_without(reserved: set[str]) -> Ontology:
    """The Disease Ontology, written as OBO and read back as `waymark vocabulary import` reads it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "doid.obo"
        path.write_text("format-version: 1.2\nontology: doid\n\n" + "\n".join(_stanzas(reserved)), "utf-8")
        return read_ontology(path)


def _stanzas(reserved: set[str]) -> Iterator[str]:
    for row in disease_ontology_rows():
        kept = [name for name in (row["name"], *row["synonyms"]) if plain_name(name) not in reserved]
        if kept:
            name, *others = (
                each.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ") for each in kept
            )
            synonyms = "".join(f'synonym: "{each}" EXACT []\n' for each in others)
            parents = "".join(f"is_a: {parent}\n" for parent in row.get("is_a", ()))
            yield f"[Term]\nid: {row['id']}\nname: {name}\n{synonyms}{parents}"


def timed(build: Callable[[], T]) -> tuple[T, float]:
    """What it gives, and the seconds it took."""
    start = time.perf_counter()
    built = build()
    return built, time.perf_counter() - start


def resident_megabytes() -> int:
    """The memory of this process."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 // 1024**2


def _rows(name: str) -> Iterator[dict[str, str]]:
    with gzip.open(SHARED / "nlu" / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


if __name__ == "__main__":
    main()
