"""The way into Rasa from the gateway: a message that came before is answered as then, not taken twice."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any

from rasa.core.agent import Agent
from rasa.core.channels.channel import CollectingOutputChannel, UserMessage
from rasa.core.channels.rest import RestInput
from rasa.shared.core.events import BotUttered, Event, UserUttered
from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse

from waymark.nlu.intent_classifier import take_over_rows
from waymark.nlu.whole_turns import TurnFailed, keep_turns_whole, one_turn, traces
from waymark.processes.models import MODEL_HEADER
from waymark.store.engine import is_database_away
from waymark.store.shared_locks import LockNotFree, LocksAway

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Said:
    """A message; `metadata` may hold its `message_id` and `is_quiet`.

    To a quiet one nothing is said, so that it was heard is all there is to know. `rows`: what the
    door's encoders made of the text, packed; None where nobody listened.
    """

    sender: str
    text: str
    metadata: dict[str, Any]
    rows: object = None

    @classmethod
    def from_body(cls, body: dict[str, Any]) -> Said:
        """The message that the gateway brought."""
        return cls(body["sender"], body["message"], body.get("metadata") or {}, body.get("rows"))


class GatewayChannel(RestInput):
    """Rasa's REST channel at the same address; but a turn that failed is no answer, and not kept.

    503: something it needs is away, and the same message may be answered later. 500: it fails by itself.
    """

    @classmethod
    def name(cls) -> str:
        """Part of the address, and what the events name as their channel."""
        return "rest"

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """The routes."""
        door = Blueprint("waymark_gateway", __name__)

        @door.route("/", methods=["GET"])
        async def health(request: Request) -> HTTPResponse:
            return health_of(request.app.ctx.agent)

        @door.route("/webhook", methods=["POST"])
        async def receive(request: Request) -> HTTPResponse:
            said = Said.from_body(request.json)
            with traces().span("a turn in Rasa", caller=request.headers):
                return await _answered(request.app.ctx.agent, said)

        return door


def health_of(agent: Agent | None) -> HTTPResponse:
    """503 while no model is loaded: Rasa runs on without, when the code lacks what it was made of."""
    is_ready = agent is not None and agent.is_ready()
    return response.json({"status": "ok" if is_ready else "no model"}, 200 if is_ready else 503)


async def _answered(agent: Agent | None, said: Said) -> HTTPResponse:
    try:
        if agent is None or not agent.is_ready():
            return response.json([], 503)
        keep_turns_whole(agent)
        return response.json(await answer(agent, said), headers={MODEL_HEADER: agent.model_id or ""})
    except asyncio.CancelledError:
        raise
    except Exception as error:  # its words may quote a person, so only its kind is logged
        _log.error("turn.failed %s", type(error).__name__)
        return response.json([], 503 if _is_away(error) else 500)


def _is_away(error: Exception) -> bool:
    """Whether the fault lies in what the turn needs: locks, the database, the action server."""
    if isinstance(error, (LocksAway, LockNotFree)):
        return True
    return error.is_away if isinstance(error, TurnFailed) else is_database_away(error)


class HeardBefore(Exception):
    """The message was answered; `answers` is what was said."""

    def __init__(self, answers: list[BotUttered]) -> None:
        super().__init__("the message was answered before")
        self.answers = answers


async def answer(agent: Agent, said: Said) -> list[dict[str, Any]]:
    """The answer to a message; the recorded one when it was answered before. Raises when the turn failed.

    Each is looked up, not only one that is brought again: a network cut off may hold a message back until
    after it was brought again on another way.
    """
    async with agent.lock_store.lock(said.sender):
        collector = CollectingOutputChannel()
        message = UserMessage(
            said.text, collector, said.sender, input_channel=GatewayChannel.name(), metadata=said.metadata
        )
        take_over_rows(said.text, said.rows)
        try:
            with one_turn(partial(_check_new, said)):
                await agent.processor.handle_message(message)
        except HeardBefore as before:
            return await _said_again(said.sender, before.answers)
        return list(collector.messages)


def _check_new(said: Said, events: Iterable[Event]) -> None:
    answers = answers_to(said.metadata.get("message_id"), events)
    if answers or (answers is not None and said.metadata.get("is_quiet")):
        raise HeardBefore(answers)


def answers_to(message_id: object, events: Iterable[Event]) -> list[BotUttered] | None:
    """What was answered to the message of that id; None when it never came."""
    answers: list[BotUttered] | None = None
    is_its_turn = False
    for event in events:
        if isinstance(event, UserUttered):
            is_its_turn = bool(message_id) and (event.metadata or {}).get("message_id") == message_id
            answers = [] if is_its_turn else answers
        elif is_its_turn and answers is not None and isinstance(event, BotUttered):
            answers.append(event)
    return answers


async def _said_again(sender: str, answers: Iterable[BotUttered]) -> list[dict[str, Any]]:
    """The same messages as at first, made of the recorded events by the very channel that made them."""
    collector = CollectingOutputChannel()
    for event in answers:
        data = {key: value for key, value in event.data.items() if value}
        await collector.send_response(sender, {"text": event.text, **data})
    return list(collector.messages)
