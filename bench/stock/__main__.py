"""How long a turn takes and how many are taken at once, beside a stock Rasa form bot with DIET and TED.

Run `python -m bench.stock [--folder DIR] [--train-only | --memory-alone]`. Both run side by side and are
asked in turns, so that whatever else the machine does meets both; the stock bot over its REST channel,
Waymark through its gateway. Prints a table for docs/reference/measurements.md.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import sys
import tempfile
import threading
import time
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path

from bench.conversation import post
from bench.stock.bot import SAYS as STOCK_SAYS
from bench.stock.bot import train_bot, write_bot
from waymark import wiring
from waymark.catalogue.starter import load_starter
from waymark.processes.ports import free_port
from waymark.processes.process import Process, Program
from waymark.processes.stack import running_stack
from waymark.processes.supervisor import Supervisor
from waymark.settings import Settings

OUR_SAYS = (
    "for my daughter",
    "beta thalassemia major",
    "10",
    "no gene therapy and no transplant",
    "no matched donor",
    "thank you",
)
CAPITALS = 0.2
"""The share of letters made capitals, by chance, in what both are told.

So hardly a text comes twice, nothing is known of it already, and it means the same to both.
"""
ROUNDS = 12
CROWDS = (1, 10)
CROWD_SECONDS = 15.0
LOADED_AFTER_SECONDS = 6.0
TURNS_ALONE = 200
Talk = Callable[[], Iterator[float]]


def main() -> None:
    """Measures and prints."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--folder", type=Path, help="where the stock bot is, or is made and kept")
    options.add_argument("--train-only", action="store_true")
    options.add_argument("--memory-alone", action="store_true", help="Waymark's by process, no stock bot")
    asked = options.parse_args()
    with tempfile.TemporaryDirectory() as place:
        if asked.memory_alone:
            _measure_alone(Path(place))
            return
        folder = (asked.folder or Path(place) / "stock").resolve()
        ports = (free_port(6005), free_port(6055))
        write_bot(folder, actions_port=ports[1])
        train_bot(folder)
        if not asked.train_only:
            _measure(folder, ports, Path(place))


def _measure_alone(place: Path) -> None:
    """Memory of each process once all is loaded, and after two hundred turns of one person."""
    with running_stack(_settings(place), say=lambda _: None) as (used, ours):
        time.sleep(LOADED_AFTER_SECONDS)
        print("MB at rest:", _by_process(_megabytes(ours.processes)))
        turns = 0
        while turns < TURNS_ALONE:
            turns += len(list(_talk_to_us(used)))
        print(f"MB after {turns} turns:", _by_process(_megabytes(ours.processes)))


def _settings(place: Path) -> Settings:
    """Waymark's there, its starter catalogue loaded."""
    settings = replace(
        Settings(),
        var_dir=str(place / "var"),
        messages_per_minute=100_000,
        sync_every_hours=0,
        turns_at_once=200,
    )
    load_starter(wiring.open_trial_store(settings.trials_database), vocabulary=wiring.reading_vocabulary())
    return settings


def _measure(folder: Path, ports: tuple[int, int], place: Path) -> None:
    settings = _settings(place)
    with ExitStack() as both:
        began = time.perf_counter()
        form_bot = both.enter_context(stock(folder, ports))
        stock_start = time.perf_counter() - began
        began = time.perf_counter()
        used, ours = both.enter_context(running_stack(settings, say=lambda _: None))
        our_start = time.perf_counter() - began
        talks: dict[str, Talk] = {
            "stock": lambda: _talk_to_stock(ports[0]),
            "ours": lambda: _talk_to_us(used),
        }
        for talk in talks.values():
            list(talk())
        times: dict[str, list[float]] = {name: [] for name in talks}
        for _ in range(ROUNDS):
            for name, talk in talks.items():
                times[name] += talk()
        rates = [(n, _turns_a_second(talks["stock"], n), _turns_a_second(talks["ours"], n)) for n in CROWDS]
        memory = [_megabytes(each.processes) for each in (form_bot, ours)]
    _print(times, rates, memory, (stock_start, our_start))


def _print(
    times: dict[str, list[float]],
    rates: Sequence[tuple[int, float, float]],
    memory: Sequence[Mapping[str, float]],
    starts: tuple[float, float],
) -> None:
    print("| | stock | Waymark | ratio |\n|-|-|-|-|")
    for name, of in (("p50", statistics.median), ("p95", lambda each: statistics.quantiles(each, n=20)[-1])):
        stock, ours = of(times["stock"]) * 1000, of(times["ours"]) * 1000
        turns = len(times["ours"])
        print(f"| a turn, ms {name} ({turns} each) | {stock:.0f} | {ours:.0f} | {ours / stock:.2f} |")
    for people, stock, ours in rates:
        print(f"| turns a second, {people} at once | {stock:.1f} | {ours:.1f} | {ours / stock:.2f} |")
    stock, ours = (sum(each.values()) for each in memory)
    print(f"| memory (PSS), MB | {stock:.0f} | {ours:.0f} | {ours / stock:.2f} |")
    print(f"| start until all answer, s | {starts[0]:.1f} | {starts[1]:.1f} | {starts[1] / starts[0]:.2f} |")
    print("\nMB by process:", "; ".join(_by_process(each) for each in memory))


def _by_process(sizes: Mapping[str, float]) -> str:
    each = ", ".join(f"{name} {size:.0f}" for name, size in sizes.items())
    return f"{sum(sizes.values()):.0f} ({each})"


@contextmanager
def stock(folder: Path, ports: tuple[int, int]) -> Iterator[Supervisor]:
    """The stock bot's Rasa and action server at these ports."""
    rasa, actions = ports
    programs = [
        Program(
            "stock-actions",
            ("-m", "rasa_sdk", "--actions", "actions", "--port", str(actions)),
            f"http://127.0.0.1:{actions}/health",
            {"PYTHONPATH": str(folder), "SANIC_HOST": "127.0.0.1"},
        ),
        Program(
            "stock-rasa",
            ("-m", "rasa", "run", "--interface", "127.0.0.1", "--port", str(rasa)),
            f"http://127.0.0.1:{rasa}/",
            {"RASA_TELEMETRY_ENABLED": "false", "TF_CPP_MIN_LOG_LEVEL": "3"},
        ),
    ]
    supervisor = Supervisor(programs, log_dir=folder / "log", folder=folder, say=lambda _: None)
    supervisor.start(timeout=240)
    try:
        yield supervisor
    finally:
        supervisor.stop()


def _talk_to_stock(port: int) -> Iterator[float]:
    sender = uuid.uuid4().hex
    for text in STOCK_SAYS:
        body = {"sender": sender, "message": as_never_said(text)}
        yield _seconds(f"http://127.0.0.1:{port}/webhooks/rest/webhook", body)


def as_never_said(text: str) -> str:
    """The same message as hardly anybody wrote it before."""
    chances = [random.random() < CAPITALS for _ in text]  # noqa: S311 - no secret
    return "".join(letter.upper() if is_big else letter for letter, is_big in zip(text, chances, strict=True))


def _talk_to_us(settings: Settings) -> Iterator[float]:
    """The opening and the consent are no turns of the stock bot's, and are not counted."""
    opened = post(f"{settings.gateway_url}/chat/session", {"locale": "en"})
    token = str(opened["token"])
    for number, text in enumerate(("I agree", *OUR_SAYS)):
        said = as_never_said(text) if number else text
        body = {"client_message_id": str(uuid.uuid4()), "text": said}
        seconds = _seconds(f"{settings.gateway_url}/chat/message", body, token)
        if number:
            yield seconds


def _turns_a_second(talk: Talk, people: int) -> float:
    """Everyone writes again as soon as an answer is there."""
    until = time.perf_counter() + CROWD_SECONDS
    counts = [0] * people

    def go_on(place: int) -> None:
        while time.perf_counter() < until:
            for _ in talk():
                counts[place] += time.perf_counter() < until

    threads = [threading.Thread(target=go_on, args=(place,)) for place in range(people)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(counts) / CROWD_SECONDS


def _megabytes(processes: Sequence[Process]) -> Mapping[str, float]:
    """By process, memory in proportional shares of it and all its children."""
    groups = {process._popen.pid: process.program.name for process in processes if process._popen}
    sizes = dict.fromkeys(groups.values(), 0.0)
    for path in Path("/proc").glob("[0-9]*"):
        try:
            name = groups.get(os.getpgid(int(path.name)))
            if name is not None:
                lines = (path / "smaps_rollup").read_text().splitlines()
                sizes[name] += next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024
        except (OSError, StopIteration):
            continue
    return sizes


def _seconds(url: str, body: dict[str, str], token: str | None = None) -> float:
    began = time.perf_counter()
    answer = post(url, body, token)
    if not answer:
        sys.exit(f"{url} said nothing to {body.get('message') or body.get('text')!r}")
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
