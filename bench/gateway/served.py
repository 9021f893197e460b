"""The whole stack over the starter trials, in a folder of its own, and one request to it."""

from __future__ import annotations

import json
import tempfile
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from waymark import wiring
from waymark.catalogue.starter import load_starter
from waymark.processes.stack import running_stack
from waymark.settings import Settings

UNLIMITED = 1_000_000


@contextmanager
def served(**changed: Any) -> Iterator[Settings]:
    """The settings of a stack that runs as long as the block; it never asks the registry."""
    with tempfile.TemporaryDirectory() as folder:
        settings = replace(
            Settings(),
            var_dir=folder,
            sessions_per_address_per_hour=UNLIMITED,
            sync_every_hours=0,
            **changed,
        )
        load_starter(
            wiring.open_trial_store(settings.trials_database), vocabulary=wiring.reading_vocabulary()
        )
        with running_stack(settings, say=lambda line: print("  " + line)) as (used, _):
            yield used


def post(url: str, body: dict[str, str], headers: dict[str, str] | None = None) -> dict[str, Any]:
    """The JSON answer."""
    request = urllib.request.Request(url, json.dumps(body).encode(), headers or {}, method="POST")
    with urllib.request.urlopen(request, timeout=60) as answer:
        return dict(json.load(answer))
