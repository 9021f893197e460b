"""People who talk all the while, and whose every answered sentence is looked up afterwards."""

from __future__ import annotations

import threading
import time
from collections import Counter
from dataclasses import dataclass, field

from tests.stack.several import Visitor
from waymark.wording.phrases import phrase

SAYS = (
    "for my daughter",
    "she is 10",
    "beta thalassemia major",
    "we live in Shenzhen",
    "she had no gene therapy and no transplant",
    "no matched donor",
    "why not the first one?",
    "sorry, she's 11",
    "thank you",
)
KIND = {phrase("gateway.kind_words"), phrase("gateway.takes_longer"), phrase("gateway.errors.unavailable")}

AFTER_GIVING_UP = 1.0
LOOK_SECONDS = 0.1

Told = list[tuple[str, str]]
"""Who said what, in order."""


def talk(door: str) -> Visitor:
    """One conversation from its opening to its end."""
    return _talk(Visitor(door))


def told(visitor: Visitor) -> Told:
    """The conversation without the kind words that stand in for a late answer."""
    said = [(str(one["author"]), str(one["text"])) for one in visitor.history()]
    return [(author, text) for author, text in said if text not in KIND]


def _talk(visitor: Visitor) -> Visitor:
    visitor.press("I agree")
    for text in SAYS:
        visitor.say(text)
    return visitor


@dataclass
class Turn:
    """One sentence by the monotonic clock; `answered` (or given up) is None while it waits."""

    sent: float
    answered: float | None = None


class Talker(Visitor):
    """A visitor whose every turn stands in a list of everyone's from the moment it is sent."""

    def __init__(self, door: str, everyones: list[Turn]) -> None:
        self._everyones = everyones
        super().__init__(door)

    def _send(self, shown: str, body: dict[str, str]) -> None:
        turn = Turn(time.monotonic())
        self._everyones.append(turn)
        try:
            super()._send(shown, body)
        finally:  # or given up, which the outcome tells
            turn.answered = time.monotonic()


@dataclass
class Outcome:
    """What became of all that was said.

    `lost` are pieces of a conversation that are absent, `twice` stand there again, `other` were not to be
    there at all; `unanswered` says why a talk was given up, `differing` where one reads otherwise.
    """

    conversations: int = 0
    lost: int = 0
    twice: int = 0
    other: int = 0
    heard: set[str] = field(default_factory=set)
    unanswered: list[str] = field(default_factory=list)
    differing: list[str] = field(default_factory=list)


@dataclass
class Crowd:
    """So many people at the door, each talk compared with how it goes when nothing is disturbed."""

    door: str
    people: int
    undisturbed: Told
    outcome: Outcome = field(default_factory=Outcome)
    turns: list[Turn] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._over = threading.Event()
        self._lock = threading.Lock()
        self._threads = [threading.Thread(target=self._talk_on, daemon=True) for _ in range(self.people)]

    def start(self) -> None:
        """Everyone begins."""
        for thread in self._threads:
            thread.start()

    @property
    def is_talking(self) -> bool:
        return any(thread.is_alive() for thread in self._threads)

    def finish(self) -> Outcome:
        """Lets everyone end the conversation under way."""
        self._over.set()
        for thread in self._threads:
            thread.join()
        return self.outcome

    def recovery(self, moment: float) -> float:
        """Seconds from that moment until all that was said then was answered; nothing said then takes 0."""
        waited = (turn.answered or time.monotonic() for turn in self.turns if turn.sent <= moment)
        return max((end - moment for end in waited if end > moment), default=0.0)

    def await_answers(self, moment: float, seconds: float) -> None:
        """Until all that was said by that moment is answered, or so many seconds have passed."""
        until = time.monotonic() + seconds
        while time.monotonic() < until and any(
            turn.answered is None for turn in self.turns if turn.sent <= moment
        ):
            time.sleep(LOOK_SECONDS)

    def await_turns(self, count: int, seconds: float) -> None:
        """Until so many more sentences were said, or so many seconds have passed: people do talk."""
        wanted, until = len(self.turns) + count, time.monotonic() + seconds
        while len(self.turns) < wanted and time.monotonic() < until:
            time.sleep(LOOK_SECONDS)

    def _talk_on(self) -> None:
        while not self._over.is_set():
            said = ["nothing yet"]
            try:
                talker = Talker(self.door, self.turns)
                said = talker.sent
                self._count(_talk(talker), told(talker))
            except AssertionError as error:
                self.outcome.unanswered.append(f"at {said[-1:]}: {error}"[:200])
                time.sleep(AFTER_GIVING_UP)

    def _count(self, talker: Visitor, read: Told) -> None:
        with self._lock:
            outcome = self.outcome
            outcome.conversations += 1
            outcome.heard |= talker.heard
            missing, added = (
                Counter(self.undisturbed) - Counter(read),
                Counter(read) - Counter(self.undisturbed),
            )
            again = sum(count for piece, count in added.items() if piece in self.undisturbed)
            outcome.lost += sum(missing.values())
            outcome.twice += again
            outcome.other += sum(added.values()) - again
            if read != self.undisturbed:
                outcome.differing.append(_first_difference(self.undisturbed, read))


def _first_difference(wanted: Told, read: Told) -> str:
    pairs = enumerate(zip(wanted, read, strict=False))
    place = next((n for n, (one, other) in pairs if one != other), min(len(wanted), len(read)))
    return f"at {place}: {wanted[place : place + 2]} became {read[place : place + 2]}"
