"""How long the processes take to start and a turn takes, at the door and in Rasa alone.

Run with `python -m bench.conversation` after `make train`. Prints a table for docs/reference/measurements.md.
"""

from __future__ import annotations

import json
import statistics
import tempfile
import time
import urllib.request
import uuid
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from waymark import wiring
from waymark.catalogue.starter import load_starter
from waymark.processes.stack import running_stack
from waymark.settings import Settings

TURNS = (
    "my daughter is 10, beta thalassemia major, transfused every 3 weeks, no matched donor",
    "no gene therapy or transplant before",
    "sorry, she is 11",
    "why?",
    "where is it",
    "how do we take part",
    "what does HSCT mean",
    "what have you got about me?",
)
ROUNDS = 5


def main() -> None:
    """Measures and prints."""
    with tempfile.TemporaryDirectory() as folder:
        settings = replace(Settings(), var_dir=folder, messages_per_minute=100_000, sync_every_hours=0)
        load_starter(
            wiring.open_trial_store(settings.trials_database), vocabulary=wiring.reading_vocabulary()
        )
        began = time.perf_counter()
        with running_stack(settings, say=lambda line: print("  " + line)) as (used, _):
            started = time.perf_counter() - began
            token = _open_session(used)
            first = _seconds(partial(_say, used, token, TURNS[0]))
            door = [_seconds(partial(_say, used, token, turn)) for turn in TURNS * ROUNDS]
            rasa = [_seconds(partial(_ask_rasa, used, turn)) for turn in TURNS * ROUNDS]
    _print_table(started, first, door, rasa)


def _print_table(started: float, first: float, door: list[float], rasa: list[float]) -> None:
    print("\n| | |\n|-|-|")
    print(f"| start of all processes, s | {started:.1f} |")
    print(f"| first answer after agreeing, ms | {first * 1000:.0f} |")
    for name, times in (("at the door", door), ("Rasa alone, over REST", rasa)):
        p95 = statistics.quantiles(times, n=20)[-1]
        print(f"| a turn {name}, ms p50 / p95 | {statistics.median(times) * 1000:.0f} / {p95 * 1000:.0f} |")
    print(f"| ratio door to Rasa, p50 | {statistics.median(door) / statistics.median(rasa):.2f} |")


def _seconds(call: Callable[[], object]) -> float:
    began = time.perf_counter()
    call()
    return time.perf_counter() - began


def _open_session(settings: Settings) -> str:
    opened = post(f"{settings.gateway_url}/chat/session", {"locale": "en"})
    token = str(opened["token"])
    _say(settings, token, "I agree")
    return token


def _say(settings: Settings, token: str, text: str) -> object:
    body = {"client_message_id": str(uuid.uuid4()), "text": text}
    return post(f"{settings.gateway_url}/chat/message", body, token)


def _ask_rasa(settings: Settings, text: str) -> object:
    return post(f"{settings.rasa_url}/webhooks/rest/webhook", {"sender": "bench", "message": text})


def post(url: str, body: dict[str, str], token: str | None = None) -> dict[str, object]:
    """What is answered to this JSON. Raises urllib's errors."""
    headers = {"Content-Type": "application/json"}
    if token:
        headers["Authorization"] = f"Bearer {token}"
    request = urllib.request.Request(url, json.dumps(body).encode(), headers)
    with urllib.request.urlopen(request, timeout=60) as answer:
        read: dict[str, object] = json.load(answer)
        return read


if __name__ == "__main__":
    main()
