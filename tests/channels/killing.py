"""Many people on Telegram at once, updates doubled and shuffled, and a gateway killed again and again."""

from __future__ import annotations

import http.client
import itertools
import math
import random
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.channels.bot_api import SECRET, TOKEN, BotApiServer, Json, Shown, TelegramPerson
from tests.channels.process import GatewayProcess
from tests.gateway.door import wait_until
from tests.gateway.rasa_server import RasaServer
from tests.ports import free_port
from waymark.settings import Settings

FIRST_CHAT = 800_000_001
DOUBLED = 0.2
WINDOW = 12
"""How far an update may come from its place."""

CONNECTIONS = 8
UNDER_WAY_SECONDS = 1.0
"""How long an answer of the platform may wait for a gateway that listens to many messages first."""

AGAIN_SECONDS = 0.2
"""How long the platform waits before it sends an update again that was not taken."""


@dataclass
class Counts:
    """What became of the updates; `twice` are pieces that came again right after themselves.

    A piece can only come again when the kill fell between the platform's taking it and its answer's being
    read; `unexplained` are those that had been taken longer before.
    """

    updates: int = 0
    delivered: int = 0
    kills: int = 0
    lost: int = 0
    twice: int = 0
    unexplained: int = 0
    out_of_order: int = 0
    killed_at: list[float] = field(default_factory=list, repr=False)
    seconds: float = 0.0


@dataclass
class Crowd:
    """People who each write numbered messages, all at the same time."""

    api: BotApiServer
    people: int
    messages: int
    chance: random.Random = field(default_factory=lambda: random.Random(9))
    delivered: Iterator[int] = field(default_factory=itertools.count)

    def __post_init__(self) -> None:
        self.talking = [TelegramPerson(self.api, FIRST_CHAT + n) for n in range(self.people)]

    def agree(self) -> None:
        for person in self.talking:
            person.say("/start", messages=2)
            person.press("I agree")

    def updates(self) -> list[Json]:
        """Every message of everyone in the order of its number; 20 % doubled, all shuffled a little."""
        made = [person.message(text=f"message {n}") for n in range(self.messages) for person in self.talking]
        doubled = self.chance.sample(range(len(made)), round(len(made) * DOUBLED))
        placed = [(place + self.chance.uniform(0, WINDOW), place) for place in (*range(len(made)), *doubled)]
        return [made[place] for _, place in sorted(placed)]

    def deliver(self, updates: list[Json]) -> None:
        """Sends them as a platform does: over several connections, each again until it is taken."""
        waiting, lock = iter(updates), threading.Lock()

        def connection() -> None:
            while True:
                with lock:
                    update = next(waiting, None)
                if update is None:
                    return
                while not self._is_taken(update):
                    time.sleep(AGAIN_SECONDS)

        threads = [threading.Thread(target=connection) for _ in range(CONNECTIONS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def _is_taken(self, update: Json) -> bool:
        next(self.delivered)
        try:
            return self.api.deliver(update) == 200
        except (OSError, http.client.HTTPException):
            return False

    def answered(self) -> int:
        return sum(len(set(answers(person))) for person in self.talking)


def answers(person: TelegramPerson) -> list[str]:
    return [item.text for item in _shown(person)]


def _shown(person: TelegramPerson) -> list[Shown]:
    return [item for item in person.shown if item.text.startswith("You said: message")]


def run(
    folder: Path, *, people: int, messages: int, kill_every: float, most_kills: float = math.inf
) -> Counts:
    """Has everyone write while a gateway of its own is killed every few seconds; what came of it."""
    rasa, api, port = RasaServer(), BotApiServer(), free_port()
    rasa.start()
    api.start()
    api.deliver_to = f"http://127.0.0.1:{port}/channels/telegram"
    settings = Settings(
        var_dir=str(folder),
        secret_key="a key for tests only",
        gateway_port=port,
        rasa_port=rasa.port,
        actions_port=rasa.port,
        messages_per_minute=1_000_000,
        telegram_token=TOKEN,
        telegram_secrets=(SECRET,),
        telegram_api=api.url,
    )
    process = GatewayProcess(settings, folder / "gateway.log")
    process.start()
    try:
        return _run(Crowd(api, people, messages), process, kill_every=kill_every, most_kills=most_kills)
    finally:
        process.kill()
        api.stop()
        rasa.stop()


def _run(crowd: Crowd, process: GatewayProcess, *, kill_every: float, most_kills: float) -> Counts:
    crowd.agree()
    counts = Counts(updates=crowd.people * crowd.messages)
    began, updates, is_over = time.monotonic(), crowd.updates(), threading.Event()

    def kill() -> None:
        while counts.kills < most_kills and not is_over.wait(kill_every):
            counts.killed_at.append(time.monotonic())
            process.kill()
            counts.kills += 1
            process.start()

    killing = threading.Thread(target=kill)
    killing.start()
    try:
        crowd.deliver(updates)
        is_over.set()
        killing.join()
        wait_until(lambda: crowd.answered() == counts.updates, 120)
    finally:
        is_over.set()
        counts.seconds = time.monotonic() - began
        counts.delivered = next(crowd.delivered)
        for person in crowd.talking:
            _count(counts, person, crowd.messages)
    return counts


def _count(counts: Counts, person: TelegramPerson, messages: int) -> None:
    wanted = [f"You said: message {n}" for n in range(messages)]
    heard = answers(person)
    once = [text for text, _ in itertools.groupby(heard)]
    doubled = [first for first, then in itertools.pairwise(_shown(person)) if first.text == then.text]
    counts.twice += len(doubled)
    counts.unexplained += sum(not _was_under_way(first, counts.killed_at) for first in doubled)
    counts.lost += len(set(wanted) - set(heard))
    in_order = [text for text in wanted if text in once]
    counts.out_of_order += sum(a != b for a, b in zip(once, in_order, strict=False))


def _was_under_way(piece: Shown, killed_at: list[float]) -> bool:
    """Whether a gateway was killed just after the platform took this piece."""
    return any(-0.1 <= killed - piece.at <= UNDER_WAY_SECONDS for killed in killed_at)
