"""How many emergencies the safety check hears, and how often it is alarmed by ordinary messages.

Run with `python -m bench.understanding.safety`: the list and the ear, as at the door; with `--list` the
list alone, with `--aside` only on what is set aside. Emergencies set aside are scored in totals, plain
and hard ones apart, and never printed. Ordinary messages are read from ../shared/data/nlu: every distinct
English message to other assistants, consumers' health questions, and MedQuAD questions by hash where
those are fewer than 6,000; then 1,000 more of MedQuAD. 2,500 names of illnesses and treatments are said
alone. Each alarm on the ordinary ones was judged by reading it; the judgements stand in alarms_judged.tsv
by the message's hash. Emergencies held back (two parts) and 185 near misses were written before the check,
its phrases or its tests were read.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

from bench.understanding.development_intents import development_sets
from waymark.hearing.ear import Ear, Heard
from waymark.hearing.kept import kept_ear
from waymark.understanding.safety import SafetyConcern, check_safety
from waymark.vocabulary.vocabulary import standard_vocabulary

NLU = Path("../shared/data/nlu")
PHRASES = Path("data/safety/listed")
JUDGED = Path(__file__).with_name("alarms_judged.tsv")
UNSEEN = {
    "phrases held back, first part": Path(__file__).with_name("emergencies_held_back.tsv"),
    "phrases held back, second part": Path(__file__).with_name("emergencies_held_back_second.tsv"),
}
NEAR_MISSES = Path(__file__).with_name("ordinary_held_back.txt")
ASIDE = {
    "": "set aside",
    "_second": "set aside second, by seven voices",
    "_third": "set aside third, by another author",
    "_fourth": "set aside fourth, by 42 voices",
    "_fifth": "set aside fifth, by 40 voices",
    "_sixth": "set aside sixth, by three authors",
    "_seventh": "set aside seventh, as told in a trial finder's chat",
}
"""By the end of its file's name."""
BESIDE = (
    "{}. Are there any trials?",
    "My daughter is 10 and has thal major. We live in Leeds. {}",
    "Hi, looking for a trial for lung cancer near Cork. {}. Are there any trials?",
)
"""How the seventh set is told once more, beside what people come for."""
EVERYDAY_ASIDE_FOURTH = Path(__file__).with_name("everyday_aside_fourth.txt")
EMERGENCIES = ("report_emergency", "report_self_harm")
ORDINARY = 6000
STUDY_QUESTIONS = 1000
NAMES = 2500


def main() -> None:
    """Prints the tables; alarms that nobody judged yet are printed whole."""
    for end, title in ASIDE.items():
        _print_aside(title, _here(f"emergencies_aside{end}.tsv"), _here(f"ordinary_aside{end}.txt"))
    _print_beside(_here("emergencies_aside_seventh.tsv"), _here("ordinary_aside_seventh.txt"))
    everyday = _lines(EVERYDAY_ASIDE_FOURTH)
    alarms, lines = _alarms(everyday), _lines_of_help(everyday)
    print(f"| everyday messages alarmed by | {len(everyday)} | {alarms} | | {lines} |")
    if "--aside" in sys.argv:
        return
    _print_recall("the phrases the list is tested on", list(_listed_phrases()))
    for title, path in UNSEEN.items():
        _print_recall(title, [tuple(line.split("\t", 1)) for line in _lines(path)])
    _print_alarms("near misses held back", _lines(NEAR_MISSES))
    _print_alarms("messages to this bot by other writers", _messages_here())
    _print_alarms("names said alone", names_said_alone())
    if not NLU.exists():
        sys.exit("../shared/data/nlu is not here: the ordinary messages are not measured.")
    _print_alarms("ordinary messages", ordinary_messages())
    _print_alarms("questions of study (MedQuAD)", study_questions())


def _here(name: str) -> Path:
    return Path(__file__).with_name(name)


def heard_in(text: str) -> SafetyConcern | None:
    """What the door hears plainly."""
    heard = nearly_heard_in(text)
    return heard.concern if heard and heard.is_plain else None


def nearly_heard_in(text: str) -> Heard | None:
    """What the door hears, plainly or only enough for a line of help before the answer."""
    listed = check_safety(text)
    if listed or "--list" in sys.argv:
        return Heard(listed, is_plain=True) if listed else None
    return _ear().listens(text)


@lru_cache(maxsize=1)
def _ear() -> Ear:
    ear = kept_ear()
    if ear is None:
        sys.exit("There is no ear yet: `make train` teaches it; `--list` measures the list alone.")
    return ear


def _messages_here() -> list[str]:
    """The development messages of writers y and z that tell of no emergency."""
    sets = (group for name, group in development_sets().items() if "writers" in name)
    return [message["text"] for group in sets for message in group if message["intent"] not in EMERGENCIES]


def ordinary_messages() -> list[str]:
    """6,000 distinct messages, in a fixed order."""
    first = dict.fromkeys(
        [*_english("rasa_nlu_examples.jsonl.gz"), *_texts("consumer_health_questions.jsonl.gz")]
    )
    more = sorted(set(_texts("medquad_questions.jsonl.gz")) - set(first), key=_hash)
    return [*first, *more][:ORDINARY]


def study_questions() -> list[str]:
    """1,000 distinct questions about illnesses, in a fixed order, none of them about a person."""
    return sorted(set(_texts("medquad_questions.jsonl.gz")), key=_hash)[-STUDY_QUESTIONS:]


def names_said_alone() -> list[str]:
    """Names of illnesses and treatments in our tables, in a fixed order."""
    vocabulary = standard_vocabulary()
    names = {*vocabulary.conditions.plain_names, *vocabulary.treatments.plain_names}
    return sorted(names, key=_hash)[:NAMES]


def _listed_phrases() -> Iterator[tuple[str, str]]:
    for path in sorted(PHRASES.glob("*.txt")):
        if path.stem != "ordinary":
            yield from ((path.stem, line) for line in _lines(path))


def _lines(path: Path) -> list[str]:
    kept = (line.rstrip("\n") for line in path.open(encoding="utf-8"))
    return [line for line in kept if line and not line.startswith("#")]


def _records(name: str) -> Iterator[dict[str, str]]:
    with gzip.open(NLU / name, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def _english(name: str) -> Iterator[str]:
    return (record["text"] for record in _records(name) if record.get("lang") == "en")


def _texts(name: str) -> Iterator[str]:
    return (record.get("text") or record["question"] for record in _records(name))


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _print_aside(title: str, emergencies: Path, ordinary: Path) -> None:
    told, heard, nearly, kind_right = (Counter[str]() for _ in range(4))
    for concern, how, text in (line.split("\t", 2) for line in _lines(emergencies)):
        found = nearly_heard_in(text)
        for group in (concern, f"{concern}, {how}", how, "all"):
            told[group] += 1
            nearly[group] += found is not None
            heard[group] += found is not None and found.is_plain
            kind_right[group] += found is not None and found.is_plain and found.concern.value == concern
    print(f"\n{title}\n\n| concern | n | heard | as this concern | or a line of help |\n|-|-|-|-|-|")
    for group in sorted(told):
        print(f"| {group} | {told[group]} | {heard[group]} | {kind_right[group]} | {nearly[group]} |")
    near = _lines(ordinary)
    print(f"| near misses alarmed by | {len(near)} | {_alarms(near)} | | {_lines_of_help(near)} |")


def _print_beside(emergencies: Path, ordinary: Path) -> None:
    told = [line.split("\t", 2)[2] for line in _lines(emergencies)]
    print("\n| the seventh set, told beside | n | heard | near misses | alarmed by |\n|-|-|-|-|-|")
    for frame in BESIDE:
        heard, alarmed = (_alarms(map(frame.format, texts)) for texts in (told, _lines(ordinary)))
        print(f"| {frame.format('…')} | {len(told)} | {heard} | {len(_lines(ordinary))} | {alarmed} |")


def _alarms(messages: Iterable[str]) -> int:
    return sum(heard_in(text) is not None for text in messages)


def _lines_of_help(messages: Iterable[str]) -> int:
    return sum(nearly_heard_in(text) is not None for text in messages)


def _print_recall(title: str, phrases: Iterable[tuple[str, ...]]) -> None:
    told, heard, kind_right = Counter[str](), Counter[str](), Counter[str]()
    missed = []
    for concern, text in phrases:
        found = heard_in(text)
        told[concern] += 1
        heard[concern] += found is not None
        kind_right[concern] += found is not None and found.value == concern
        if found is None:
            missed.append(text)
    print(f"\n{title}\n\n| concern | n | heard | as this concern |\n|-|-|-|-|")
    for concern in sorted(told):
        n = told[concern]
        print(f"| {concern} | {n} | {heard[concern] / n:.3f} | {kind_right[concern] / n:.3f} |")
    n = told.total()
    print(f"| all | {n} | {heard.total() / n:.3f} | {kind_right.total() / n:.3f} |")
    for text in missed:
        print("missed:", text)


def _print_alarms(title: str, messages: list[str]) -> None:
    judged = dict(line.split("\t")[:2] for line in _lines(JUDGED)) if JUDGED.exists() else {}
    counts = Counter[str]()
    lines_of_help = 0
    for text in messages:
        found = nearly_heard_in(text)
        if found is None or not found.is_plain:
            lines_of_help += found is not None
            continue
        verdict = judged.get(_hash(text), "not judged")
        counts[verdict] += 1
        if verdict == "not judged":
            print(_hash(text), found.concern.value, " ".join(text.split())[:500], sep="\t")
    print(f"\n{len(messages)} {title}\n\n| alarms | n | share |\n|-|-|-|")
    for verdict, n in sorted(counts.items()):
        print(f"| {verdict} | {n} | {n / len(messages):.4f} |")
    print(f"| only a line of help | {lines_of_help} | {lines_of_help / len(messages):.4f} |")


if __name__ == "__main__":
    main()
