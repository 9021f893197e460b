"""How many people can talk at once: 50 for some minutes; then 200 who are asked to wait, until calm again.

Run `python -m bench.gateway.crowd [--people 50] [--seconds 300] [--rush 200] [--rush-seconds 60]` after
`make train`. All of it runs on loopback, clients and servers on the same cores. Prints a table, and how long
after the rush one more person had an answer within two seconds. `--seconds 0` leaves the first part out.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import statistics
import time
import uuid
from dataclasses import dataclass, field

from aiohttp import ClientSession, ClientTimeout, TCPConnector

from bench.gateway.served import served

TURNS = (
    "my daughter is 10, beta thalassemia major, transfused every 3 weeks, no matched donor",
    "in Italy",
    "no gene therapy or transplant before",
    "why?",
    "where is it",
    "how do we take part",
)
HEADS = "people|seconds|answers|p50 ms|p95 ms|most ms|over 10 s|shed (429)|errors"
PAUSES = (10.0, 30.0)
"""Seconds that a person reads an answer and writes the next message."""

HURRY = (1.0, 3.0)
"""The same for people who rush, as no one really does: it must shed, and recover."""


CALM = 2.0
"""Seconds of an answer by which calm has come back."""


@dataclass
class Counts:
    """What one phase gave; `shed` are answers 429, after each of which the person waits and tries again."""

    seconds: list[float] = field(default_factory=list)
    late: int = 0
    shed: int = 0
    errors: int = 0
    calm_after: float = 0.0


def main() -> None:
    """Measures and prints."""
    options = argparse.ArgumentParser()
    for name, default in (("people", 50), ("seconds", 300), ("rush", 200), ("rush-seconds", 60)):
        options.add_argument(f"--{name}", type=int, default=default)
    given = options.parse_args()
    with served() as used:
        print(f"\n|{HEADS}|\n|{'-|' * (HEADS.count('|') + 1)}")
        for people, seconds, pauses in (
            (given.people, given.seconds, PAUSES),
            (given.rush, given.rush_seconds, HURRY),
        ):
            if seconds and people:
                counts = asyncio.run(_phase(used.gateway_url, people, seconds, pauses))
                _print(people, seconds, counts)
        print(f"\nAn answer within {CALM:.0f} s came {counts.calm_after:.0f} s after the end.")


def _print(people: int, seconds: int, counts: Counts) -> None:
    times = sorted(counts.seconds) or [0.0, 0.0]
    p95 = statistics.quantiles(times, n=20)[-1]
    figures = [statistics.median(times), p95, times[-1]]
    row = [people, seconds, len(counts.seconds), *(f"{one * 1000:.0f}" for one in figures)]
    print("| " + " | ".join(map(str, [*row, counts.late, counts.shed, counts.errors])) + " |")


async def _phase(url: str, people: int, seconds: int, pauses: tuple[float, float]) -> Counts:
    counts = Counts()
    until = time.monotonic() + seconds
    async with _http() as http:
        talks = (Person(http, url, counts, pauses, random.Random(seed)) for seed in range(people))  # noqa: S311
        await asyncio.gather(_calm(url, counts, until), *(person.talk(until) for person in talks))
    return counts


def _http() -> ClientSession:
    """No connection is kept: between two messages people read for longer than the gateway holds one."""
    connector = TCPConnector(limit=0, force_close=True)
    return ClientSession(timeout=ClientTimeout(total=60), connector=connector)


async def _calm(url: str, counts: Counts, until: float) -> None:
    """From the end on, one more person says something until the answer comes soon."""
    await asyncio.sleep(until - time.monotonic())
    async with _http() as http:
        one = Person(http, url, Counts(), (0.0, 0.0), random.Random(0))  # noqa: S311
        headers, agree = await one.opened()
        await one.say(headers, agree)
        while True:
            began = time.monotonic()
            await one.say(headers, {"text": TURNS[0]})
            if time.monotonic() - began < CALM:
                break
    counts.calm_after = time.monotonic() - until


@dataclass(frozen=True)
class Person:
    """Talks, erases and begins again until the time is over."""

    http: ClientSession
    url: str
    counts: Counts
    pauses: tuple[float, float]
    chance: random.Random

    async def talk(self, until: float) -> None:
        """Conversation after conversation."""
        await asyncio.sleep(self.chance.uniform(0, self.pauses[1]))
        while time.monotonic() < until:
            headers, agree = await self.opened()
            for turn in (agree, *({"text": one} for one in TURNS)):
                if time.monotonic() < until:
                    await self.say(headers, turn)
                    await asyncio.sleep(self.chance.uniform(*self.pauses))
            async with self.http.delete(f"{self.url}/chat/session", headers=headers) as erased:
                self.counts.errors += erased.status != 200

    async def opened(self) -> tuple[dict[str, str], dict[str, str]]:
        """A new conversation: the headers of its requests, and what agrees."""
        async with self.http.post(f"{self.url}/chat/session", json={"locale": "en"}) as answered:
            session = await answered.json()
        agree = {"button_id": session["messages"][0]["buttons"][0]["id"]}
        return {"Authorization": f"Bearer {session['token']}"}, agree

    async def say(self, headers: dict[str, str], what: dict[str, str]) -> None:
        """Asked to wait, the person waits and sends the same message again."""
        body = {"client_message_id": str(uuid.uuid4()), **what}
        while True:
            began = time.perf_counter()
            async with self.http.post(f"{self.url}/chat/message", json=body, headers=headers) as answered:
                answer = await answered.json()
            if answered.status != 429:
                break
            self.counts.shed += 1
            await asyncio.sleep(answer["error"]["retry_after"])
        self.counts.late += answered.status == 202
        self.counts.errors += answered.status not in {200, 202}
        self.counts.seconds.append(time.perf_counter() - began)


if __name__ == "__main__":
    main()
