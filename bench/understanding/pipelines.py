"""What other pipelines cost and give on the same examples: training, memory, size, time a message, accuracy.

Run with `python -m bench.understanding.pipelines [NAME…]`; without names all, which takes most of an hour.
Each is trained and asked in a process of its own; the fact reader, the context and the rules are the same.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from statistics import median, quantiles
from typing import Any

import yaml

PROJECT = Path(__file__).resolve().parents[2]
Part = Mapping[str, object]

WORDS: tuple[Part, ...] = (
    {"name": "WhitespaceTokenizer"},
    {"name": "CountVectorsFeaturizer", "max_ngram": 2, "min_df": 2, "token_pattern": r"(?u)\b\w+\b"},
    {"name": "CountVectorsFeaturizer", "analyzer": "char_wb", "min_ngram": 3, "max_ngram": 4, "min_df": 5},
)
ENCODERS: tuple[Part, ...] = tuple(
    {"name": "bench.understanding.sentence_features.SentenceFeatures", "encoder": encoder}
    for encoder in ("all-MiniLM-L6-v2", "universal-sentence-encoder")
)
REGRESSION: Part = {"name": "LogisticRegressionClassifier", "max_iter": 40, "tol": 0.01, "ranking_length": 0}
SMALL = {"epochs": 40, "embedding_dimension": 16, "transformer_size": 64, "number_of_transformer_layers": 1}
AFTER: tuple[Part, ...] = (
    {"name": "waymark.nlu.fact_reader.FactReader"},
    {"name": "waymark.nlu.intent_rules.IntentRules"},
    {"name": "FallbackClassifier", "threshold": 0.3, "ambiguity_threshold": 0.02},
)
PIPELINES: dict[str, tuple[Part, ...]] = {
    "regression": (*WORDS, REGRESSION),
    "encoders-regression": (WORDS[0], *ENCODERS, REGRESSION),
    "words-encoders-regression": (*WORDS, *ENCODERS, REGRESSION),
    "ours": (*WORDS, {"name": "waymark.nlu.intent_classifier.MixedClassifier"}),
    "diet-small": (*WORDS, {"name": "DIETClassifier", "entity_recognition": False, **SMALL}),
    "diet": (*WORDS, {"name": "DIETClassifier", "entity_recognition": False, "epochs": 100}),
}


def main() -> None:
    """Prints one row a pipeline; `--train` and `--ask` are the processes it starts."""
    if "--train" in sys.argv:
        return train(Path(sys.argv[-1]))
    if "--ask" in sys.argv:
        return ask(Path(sys.argv[-1]))
    print("| pipeline | train s | peak MB | model KB | server MB | p50 ms | p95 ms | intent | next action |")
    print("|" + "-|" * 9)
    for name in sys.argv[1:] or PIPELINES:
        measured = measure(name)
        print(f"| {name} | " + " | ".join(str(value) for value in measured.values()) + " |", flush=True)
    return None


def measure(name: str) -> dict[str, Any]:
    """Trains and asks one pipeline, each in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        config = yaml.safe_load((PROJECT / "config.yml").read_text(encoding="utf-8"))
        config["pipeline"] = [*PIPELINES[name], *AFTER]
        (Path(folder) / "config.yml").write_text(yaml.safe_dump(config), encoding="utf-8")
        return {**_own_process("--train", folder), **_own_process("--ask", folder)}


def _own_process(step: str, folder: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "bench.understanding.pipelines", step, folder]
    done = subprocess.run(command, cwd=PROJECT, check=True, capture_output=True, text=True)
    measured: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return measured


def train(folder: Path) -> None:
    """Trains what the folder's config.yml says; prints seconds, peak memory and the size of the model."""
    from rasa.model_training import train_nlu  # noqa: PLC0415 (its import takes seconds)

    started = time.monotonic()
    model = train_nlu(
        config=str(folder / "config.yml"),
        nlu_data=str(PROJECT / "data" / "nlu"),
        output=str(folder),
        domain=str(PROJECT / "domain.yml"),
    )
    seconds, peak = time.monotonic() - started, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print()
    print(
        json.dumps(
            {"s": round(seconds), "peak": peak // 1024, "size": Path(model or "").stat().st_size // 1024}
        )
    )


def ask(folder: Path) -> None:
    """Asks for every development message of other writers; prints memory, times and what was right."""
    from bench.understanding.development_intents import development_sets  # noqa: PLC0415
    from bench.understanding.held_back import actions_of_intents, intent_of  # noqa: PLC0415
    from waymark.nlu import parsing  # noqa: PLC0415

    parsing.newest_model = lambda: next(folder.glob("*.tar.gz"))
    messages = [
        message for name, group in development_sets().items() if "writers" in name for message in group
    ]
    actions, times, right, acted = actions_of_intents(), [], 0, 0
    for message in messages:
        started = time.perf_counter()
        name, _ = intent_of(message)
        times.append((time.perf_counter() - started) * 1000)
        accepted = {message["intent"], *message.get("also_right", ())}
        right += name in accepted
        acted += name in accepted or actions.get(name) in {actions.get(each) for each in accepted}
    held = next(line for line in Path("/proc/self/status").read_text().splitlines() if "VmRSS" in line)
    shares = {"intent": round(right / len(messages), 3), "action": round(acted / len(messages), 3)}
    spent = {"p50": round(median(times), 1), "p95": round(quantiles(times, n=20)[-1], 1)}
    print()
    print(json.dumps({"server": int(held.split()[1]) // 1024, **spent, **shares}))


if __name__ == "__main__":
    main()
