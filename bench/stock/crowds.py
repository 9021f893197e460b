"""How many turns a second, and how long each, with one Rasa and several, for ten people and hundreds.

Run `python -m bench.stock.crowds [--folder DIR] [--seconds 20]`. Waymark as it is deployed for many: two
gateways, an action server and one, two or four Rasas behind nginx, with PostgreSQL and Redis; beside it a
stock Rasa form bot with DIET and TED. Everyone writes again as soon as an answer is there, which people do
not do. A turn lasts until it is answered, with all that was asked to wait.
"""

from __future__ import annotations

import argparse
import asyncio
import importlib
import statistics
import tempfile
import time
import uuid
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from aiohttp import ClientConnectionError, ClientSession, ClientTimeout, TCPConnector

import tests
from bench.stock.__main__ import OUR_SAYS, as_never_said, stock
from bench.stock.bot import SAYS as STOCK_SAYS
from bench.stock.bot import train_bot, write_bot
from waymark.catalogue.starter import load_starter
from waymark.processes.ports import free_port
from waymark.vocabulary.vocabulary import standard_vocabulary
from waymark.wiring import open_trial_store

PEOPLE = (10, 100, 500)
RASAS = (1, 2, 4)
LOOK_SECONDS = 0.25
Talk = Callable[[ClientSession], AsyncIterator[float]]
"""One conversation: the seconds of each turn."""


def main() -> None:
    """Measures and prints a row for each."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--folder", type=Path, help="where the stock bot is, or is made and kept")
    options.add_argument("--seconds", type=float, default=20.0)
    given = options.parse_args()
    tests.__path__.insert(0, str(Path(__file__).resolve().parents[2] / "tests"))
    print("| | turns a second | p50, s | p95, s |\n|-|-|-|-|")
    with tempfile.TemporaryDirectory() as place:
        folder, ports = (given.folder or Path(place) / "stock").resolve(), (free_port(6005), free_port(6055))
        write_bot(folder, actions_port=ports[1])
        train_bot(folder)
        with stock(folder, ports):
            _rows("stock", _to_stock(f"http://127.0.0.1:{ports[0]}"), given.seconds)
        for rasas in RASAS:
            with _waymark(Path(place) / str(rasas), rasas) as door:
                _rows(f"Waymark with Rasas: {rasas}", _to_us(door), given.seconds)


@contextmanager
def _waymark(folder: Path, rasas: int) -> Iterator[str]:
    """The door of all of it."""
    postgresql = importlib.import_module("tests.postgresql")
    redis_server = importlib.import_module("tests.redis_server")
    several = importlib.import_module("tests.stack.several").several
    folder.mkdir()
    redis = redis_server.RedisServer(folder)
    with postgresql.server(postgresql.own_folder()) as database:
        trials, conversations = postgresql.new_database(database), postgresql.new_database(database)
        load_starter(open_trial_store(trials), vocabulary=standard_vocabulary())
        redis.start()
        try:
            with several(
                folder, trials=trials, conversations=conversations, redis=redis, rasas=rasas
            ) as running:
                yield running.door
        finally:
            redis.kill()


def _rows(title: str, talk: Talk, seconds: float) -> None:
    asyncio.run(_crowd(talk, 1, 0.0))  # what is loaded at the first message is loaded
    for people in PEOPLE:
        times, spent = asyncio.run(_crowd(talk, people, seconds))
        p50, p95 = statistics.median(times), statistics.quantiles(times, n=20)[-1]
        rate = len(times) / spent
        print(f"| {title}, {people} people | {rate:.1f} | {p50:.2f} | {p95:.2f} |", flush=True)


async def _crowd(talk: Talk, people: int, seconds: float) -> tuple[Sequence[float], float]:
    """Every turn begun before the end, and the seconds until the last of them was answered."""
    times: list[float] = []
    began = time.monotonic()
    connector = TCPConnector(limit=0, force_close=True)
    async with ClientSession(timeout=ClientTimeout(total=300), connector=connector) as http:

        async def go_on() -> None:
            while True:
                async for turn in talk(http):
                    times.append(turn)
                    if time.monotonic() - began >= seconds:
                        return

        await asyncio.gather(*(go_on() for _ in range(people)))
    return times, time.monotonic() - began


def _to_stock(address: str) -> Talk:
    async def talk(http: ClientSession) -> AsyncIterator[float]:
        sender = uuid.uuid4().hex
        for text in STOCK_SAYS:
            began = time.perf_counter()
            body = {"sender": sender, "message": as_never_said(text)}
            if not await _answered(http, f"{address}/webhooks/rest/webhook", body):
                raise RuntimeError("the stock bot said nothing")
            yield time.perf_counter() - began

    return talk


async def _answered(http: ClientSession, url: str, body: dict[str, str]) -> object:
    """The stock bot's answer; whose connection it resets, as it does to hundreds, says it again."""
    while True:
        try:
            async with http.post(url, json=body) as answered:
                return await answered.json()
        except ClientConnectionError:
            await asyncio.sleep(LOOK_SECONDS)


def _to_us(door: str) -> Talk:
    async def talk(http: ClientSession) -> AsyncIterator[float]:
        opened = await _asked(http, "POST", f"{door}/chat/session", {}, {"locale": "en"})
        headers = {"Authorization": f"Bearer {opened['token']}"}
        for number, text in enumerate(("I agree", *OUR_SAYS)):
            began = time.perf_counter()
            body = {
                "client_message_id": str(uuid.uuid4()),
                "text": as_never_said(text) if number else text,
            }
            answer = await _asked(http, "POST", f"{door}/chat/message", headers, body)
            while answer.get("pending") or answer.get("waiting"):
                await asyncio.sleep(LOOK_SECONDS)
                answer = await _asked(http, "GET", f"{door}/chat/history", headers, None)
            if number:
                yield time.perf_counter() - began

    return talk


async def _asked(
    http: ClientSession, method: str, url: str, headers: dict[str, str], body: dict[str, str] | None
) -> dict[str, Any]:
    """The answer; who is asked to wait waits, and asks again."""
    while True:
        async with http.request(method, url, json=body, headers=headers) as answered:
            answer: dict[str, Any] = await answered.json()
        if answered.status < 300:
            return answer
        if answered.status not in {429, 503}:
            raise RuntimeError(f"{answered.status}: {answer}")
        await asyncio.sleep(answer["error"].get("retry_after") or 1)


if __name__ == "__main__":
    main()
