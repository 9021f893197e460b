"""Traces of a turn through the processes, for who wants them: what took how long, never who or what.

A span has a name from a short, fixed list (a route, an action) and no text of anybody. Off by default; then
nothing of OpenTelemetry is even imported.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, MutableMapping
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from opentelemetry.sdk.trace import TracerProvider


class Traces(Protocol):
    """Where spans go."""

    def span(self, name: str, *, caller: Mapping[str, str] | None = None) -> AbstractContextManager[None]:
        """Times what is done inside. `caller`: headers of the process that asked for it."""

    def pass_on(self, headers: MutableMapping[str, str]) -> None:
        """Adds what the next process needs to know to belong to the same trace."""

    def close(self) -> None:
        """Sends what was not sent yet."""


class NoTraces:
    """Nothing is traced."""

    @contextmanager
    def span(self, name: str, *, caller: Mapping[str, str] | None = None) -> Iterator[None]:
        """Nothing."""
        yield

    def pass_on(self, headers: MutableMapping[str, str]) -> None:
        """Nothing."""

    def close(self) -> None:
        """Nothing."""


class OpenTelemetry:
    """Sends spans to a collector, in batches, beside the work."""

    def __init__(self, provider: TracerProvider) -> None:
        from opentelemetry.trace.propagation.tracecontext import (  # noqa: PLC0415 - only when it is wanted
            TraceContextTextMapPropagator,
        )

        self._provider = provider
        self._tracer = provider.get_tracer("waymark")
        self._propagator = TraceContextTextMapPropagator()

    @contextmanager
    def span(self, name: str, *, caller: Mapping[str, str] | None = None) -> Iterator[None]:
        """A span; of an error only that there was one: its words may quote a person."""
        context = self._propagator.extract(dict(caller)) if caller is not None else None
        with self._tracer.start_as_current_span(
            name, context=context, record_exception=False, set_status_on_exception=False
        ) as span:
            try:
                yield
            except Exception as error:
                span.set_attribute("error.type", type(error).__name__)
                raise

    def pass_on(self, headers: MutableMapping[str, str]) -> None:
        """The header `traceparent`."""
        self._propagator.inject(headers)

    def close(self) -> None:
        """Sends what was not sent yet."""
        self._provider.shutdown()  # type: ignore[no-untyped-call]


def traces_to(address: str, *, service: str) -> Traces:
    """Sends to a collector at that address (http://127.0.0.1:4318), over HTTP; to nobody when it is empty."""
    if not address:
        return NoTraces()
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import (  # noqa: PLC0415 - only when it is wanted
        OTLPSpanExporter,
    )
    from opentelemetry.sdk.resources import Resource  # noqa: PLC0415
    from opentelemetry.sdk.trace import TracerProvider  # noqa: PLC0415
    from opentelemetry.sdk.trace.export import BatchSpanProcessor  # noqa: PLC0415

    provider = TracerProvider(resource=Resource({"service.name": f"waymark-{service}"}))
    exporter = OTLPSpanExporter(f"{address}/v1/traces", timeout=5)
    provider.add_span_processor(BatchSpanProcessor(exporter, schedule_delay_millis=1000))
    return OpenTelemetry(provider)
