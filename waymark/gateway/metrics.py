"""Counts for Prometheus: how many and how long, never who and never what was said."""

from __future__ import annotations

from collections.abc import Callable, Collection

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST

_SECONDS = (0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)


class Metrics:
    """One registry a gateway; every label comes from a short, fixed list."""

    content_type = CONTENT_TYPE_LATEST

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.requests = self._counter("waymark_requests", "Requests answered.", ["route", "method", "status"])
        self.seconds = Histogram(
            "waymark_request_seconds",
            "Seconds until the answer.",
            ["route"],
            buckets=_SECONDS,
            registry=self.registry,
        )
        self.opened = self._counter("waymark_sessions_opened", "Conversations opened.")
        self.erased = self._counter("waymark_sessions_erased", "Conversations erased on request.")
        self.refused = self._counter("waymark_refusals", "Requests refused.", ["code"])
        self.pending = self._counter(
            "waymark_slow_answers", "Messages that took too long and were answered later."
        )
        self._models = Gauge(
            "waymark_dialogue_models",
            "Dialogue models that answered within a minute; more than one for long is a fault.",
            registry=self.registry,
        )

    def count_models(self, models: Callable[[], Collection[str]]) -> None:
        """Names who knows which models answered lately; asked at each reading."""
        self._models.set_function(lambda: len(models()))

    def observe(self, *, route: str, method: str, status: int, seconds: float) -> None:
        """Counts one request. `route` is the pattern of its path, never the path itself."""
        self.requests.labels(route, method, str(status)).inc()
        self.seconds.labels(route).observe(seconds)

    def text(self) -> bytes:
        """The whole registry in Prometheus' text format."""
        return generate_latest(self.registry)

    def _counter(self, name: str, about: str, labels: list[str] | None = None) -> Counter:
        return Counter(name, about, labels or [], registry=self.registry)
