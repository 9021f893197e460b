"""Talks to Rasa's REST webhook on loopback; silence, an error and a time-out are one thing: no answer."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from types import MappingProxyType, TracebackType

from aiohttp import ClientConnectionError, ClientError, ClientSession, ClientTimeout

from waymark.conversations.messages import Json, Record
from waymark.errors import WaymarkError
from waymark.gateway.models_seen import ModelsSeen
from waymark.processes.models import MODEL_HEADER
from waymark.processes.tracing import Traces

PROBE_SECONDS = 2.0


class NoAnswer(WaymarkError):
    """Rasa or its action server is down, too slow, or failed.

    `is_silence`: both run, yet no answer came. `is_cut`: it was cut off, and another Rasa may answer at once.
    """

    retryable = True

    def __init__(self, reason: str, *, is_silence: bool = False, is_cut: bool = False) -> None:
        super().__init__(reason)
        self.is_silence = is_silence
        self.is_cut = is_cut


class Rasa:
    """The dialogue behind the gateway. Use it as an async context manager."""

    def __init__(
        self,
        *,
        rasa_url: str,
        actions_url: str,
        give_up_seconds: float,
        traces: Traces,
        models: ModelsSeen,
    ) -> None:
        self._webhook = f"{rasa_url}/webhooks/rest/webhook"
        self._rasa_probe = f"{rasa_url}/webhooks/rest/"
        self._actions_probe = actions_url.removesuffix("/webhook") + "/health"
        self._timeout = ClientTimeout(total=give_up_seconds)
        self._http: ClientSession | None = None
        self._traces = traces
        self._models = models

    async def __aenter__(self) -> Rasa:
        self._http = ClientSession(trust_env=False)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._http is not None:
            await self._http.close()

    async def say(
        self,
        sender: str,
        text: str,
        metadata: Record,
        *,
        rows: Mapping[str, str] = MappingProxyType({}),
        is_quiet: bool = False,
    ) -> list[Json]:
        """Rasa's messages. Raises NoAnswer, also for an empty answer unless `is_quiet` expects one.

        `rows`: what the ear's encoders made of the text, packed; kept by nobody.
        With the action server down Rasa answers 503, and keeps nothing of the turn.
        """
        with self._traces.span("ask Rasa"):
            body: Record = {"sender": sender, "message": text, "metadata": metadata}
            messages = await self._post({**body, "rows": dict(rows)} if rows else body)
        if messages or is_quiet:
            return messages
        raise NoAnswer("Rasa said nothing", is_silence=await self.is_ready())

    async def is_ready(self) -> bool:
        """Whether Rasa and its action server both answer."""
        return await self._answers(self._rasa_probe) and await self._answers(self._actions_probe)

    async def _post(self, body: Record) -> list[Json]:
        headers: dict[str, str] = {}
        self._traces.pass_on(headers)
        try:
            async with self._session.post(
                self._webhook, json=body, headers=headers, timeout=self._timeout
            ) as response:
                if response.status == 502:
                    raise NoAnswer("Rasa was cut off", is_cut=True)
                if response.status != 200:
                    is_silence = response.status != 503 and await self.is_ready()
                    raise NoAnswer(f"Rasa answered {response.status}", is_silence=is_silence)
                messages = await response.json()
                self._models.note(response.headers.get(MODEL_HEADER))
        except (ClientError, asyncio.TimeoutError, ValueError, OSError) as error:
            is_cut = isinstance(error, ClientConnectionError)
            raise NoAnswer(f"Rasa cannot be reached ({type(error).__name__})", is_cut=is_cut) from None
        if not isinstance(messages, list):
            raise NoAnswer("Rasa's answer is not a list")
        return messages

    async def _answers(self, url: str) -> bool:
        try:
            async with self._session.get(url, timeout=ClientTimeout(total=PROBE_SECONDS)) as response:
                return response.status == 200
        except (ClientError, asyncio.TimeoutError, OSError):
            return False

    @property
    def _session(self) -> ClientSession:
        if self._http is None:
            raise RuntimeError("Rasa is used outside of its `async with`")
        return self._http
