"""A wish to hear of new trials, told in words: whoever can write to this person later takes it up."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

from waymark.conversations.messages import Json, Message
from waymark.gateway.live import Live
from waymark.gateway.rendering import code_of

SAVE_SEARCH = "SAVE_SEARCH"
"""The code by which the dialogue marks its answer to such a wish."""

TakeUp = Callable[[Live], Awaitable["Message | None"]]
Answer = Callable[[Live, str, "str | None"], Awaitable["list[Message]"]]


@dataclass(frozen=True)
class Wishes:
    """Who takes up a wish, by channel; where nobody does, the dialogue's own words stand."""

    by_channel: dict[str, TakeUp] = field(default_factory=dict)
    answers: dict[str, Answer] = field(default_factory=dict)

    async def taken_up(self, live: Live, answer: Sequence[Json]) -> Sequence[Message]:
        """What is said in place of the dialogue's answer; nothing when that stands."""
        take_up = self.by_channel.get(live.session.channel)
        if take_up is None or SAVE_SEARCH not in map(code_of, answer):
            return ()
        message = await take_up(live)
        return () if message is None else (message,)

    async def answered(self, live: Live, typed: str, payload: str | None) -> list[Message]:
        """What is said to the answer of a question about news; nothing when these words are none.

        `typed` is unmasked: an address may be what was asked for. It goes no further than this.
        """
        answer = self.answers.get(live.session.channel)
        return [] if answer is None else await answer(live, typed, payload)
