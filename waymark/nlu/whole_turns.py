"""Keeps a turn whole or not at all: what failed on the way leaves no event behind, and can be said again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import islice
from typing import Any

from aiohttp import BasicAuth, ClientSession, ClientTimeout, TCPConnector
from rasa.core.agent import Agent
from rasa.core.constants import DEFAULT_REQUEST_TIMEOUT
from rasa.core.tracker_store import FailSafeTrackerStore, SQLTrackerStore, TrackerStore
from rasa.shared.core.events import Event
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import ClientResponseError, EndpointConfig

from waymark import wiring
from waymark.nlu.lighter_calls import lighter
from waymark.processes.tracing import Traces, traces_to
from waymark.store.one_writer import one_writer

REJECTED = 400
"""The action server's status for an action that declines on purpose."""

AWAY = frozenset({502, 503, 504})
"""What a proxy says for an action server that is not there."""

KEEP_SECONDS = 3.0
"""An idle connection to the action server is let go before that server would (Sanic: 5 seconds)."""


class TurnFailed(Exception):
    """An action could not be run, so its turn is not kept. `is_away`: the action server was not there."""

    def __init__(self, *, is_away: bool) -> None:
        super().__init__("an action could not be run")
        self.is_away = is_away


@lru_cache(maxsize=1)
def traces() -> Traces:
    """Where the spans of this Rasa go."""
    return traces_to(wiring.settings().traces_url, service="rasa")


Look = Callable[[Iterable[Event]], None]
"""Looks at what a conversation holds before a turn of it begins; may raise to prevent the turn."""


@dataclass
class _Turn:
    """`stored`: how many events of the conversation were kept when it was read; None before that."""

    look: Look | None = None
    has_failed: bool = False
    is_away: bool = False
    stored: int | None = None


_turn: ContextVar[_Turn | None] = ContextVar("turn", default=None)


@contextmanager
def one_turn(look: Look | None = None) -> Iterator[None]:
    """What is done inside belongs to one turn, which begins with a `look` at what was kept."""
    token = _turn.set(_Turn(look))
    try:
        yield
    finally:
        _turn.reset(token)


def keep_turns_whole(agent: Agent) -> None:
    """Puts the guards into a running agent, once however often it is called."""
    if isinstance(agent.tracker_store, WholeTurns):
        return
    agent.tracker_store = WholeTurns(agent.tracker_store._tracker_store)
    agent.processor.tracker_store = agent.tracker_store
    if agent.action_endpoint is not None:
        agent.action_endpoint = WatchedActions(agent.action_endpoint)
        agent.processor.action_endpoint = agent.action_endpoint


class WholeTurns(FailSafeTrackerStore):
    """Rasa's own guard keeps events in memory when the database is away, and loses them; this one raises."""

    def __init__(self, store: TrackerStore) -> None:
        super().__init__(store)
        if isinstance(store, SQLTrackerStore):
            store._additional_events = partial(_additional_events, store)

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """The tracker; None when there is none. Raises what the database raises, and the turn's look."""
        tracker = await self._tracker_store.retrieve(sender_id)
        turn = _turn.get()
        if turn is not None:
            turn.stored = len(tracker.events) if tracker else 0
            if tracker and turn.look:
                turn.look(tracker.events)
        return tracker

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Keeps the turn. Raises TurnFailed, or the database's error.

        It fails when one of its actions did not run, and when another Rasa kept a turn of the conversation
        meanwhile: with the locks lost, both may have been brought the same message.
        """
        turn = _turn.get()
        if turn is not None and turn.has_failed:
            raise TurnFailed(is_away=turn.is_away)
        await self._tracker_store.save(tracker)
        if turn is not None:
            turn.stored = None


def _additional_events(
    store: SQLTrackerStore, session: Any, tracker: DialogueStateTracker
) -> Iterator[Event]:
    """What is to be written, as Rasa's store says it; nobody else writes until it is."""
    one_writer(session, tracker.sender_id)
    turn = _turn.get()
    if turn is not None and turn.stored is not None:
        query = store._event_query(session, tracker.sender_id, fetch_events_from_all_sessions=False)
        if query.count() != turn.stored:
            raise TurnFailed(is_away=True)
        return islice(tracker.events, turn.stored, None)  # Rasa's store would count once more
    events: Iterator[Event] = SQLTrackerStore._additional_events(store, session, tracker)
    return events


class WatchedActions(EndpointConfig):
    """The action server: notes when an action did not run, where Rasa would go on without its events."""

    def __init__(self, endpoint: EndpointConfig) -> None:
        self.__dict__.update(endpoint.__dict__)
        self._connector: TCPConnector | None = None

    def session(self) -> ClientSession:
        """For one request; the connection stays open for the next, where Rasa opens one each time."""
        if self._connector is None:
            self._connector = TCPConnector(keepalive_timeout=KEEP_SECONDS)
        return ClientSession(
            connector=self._connector,
            connector_owner=False,
            headers=self.headers,
            auth=BasicAuth(self.basic_auth["username"], self.basic_auth["password"])
            if self.basic_auth
            else None,
            timeout=ClientTimeout(total=DEFAULT_REQUEST_TIMEOUT),
        )

    async def request(self, *arguments: Any, **named: Any) -> Any:
        """The action server's answer."""
        headers = dict(named.pop("headers", None) or {})
        call = named.pop("json")
        try:
            with traces().span(f"action {call.get('next_action')}"):
                traces().pass_on(headers)
                return await super().request(*arguments, headers=headers, json=lighter(call), **named)
        except Exception as error:
            turn = _turn.get()
            status = error.status if isinstance(error, ClientResponseError) else None
            if turn is not None and status != REJECTED:
                turn.has_failed = True
                turn.is_away = status is None or status in AWAY
            raise
