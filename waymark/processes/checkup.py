"""A checkup of the place Waymark runs in: what was found, and what to do where something is amiss."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

from waymark.eligibility.criteria import READER_VERSION, is_newer_reader
from waymark.errors import WaymarkError
from waymark.processes.lock import process_of
from waymark.processes.models import newest_model
from waymark.processes.ports import ANOTHER_HOST, is_free, is_ours
from waymark.processes.stack import LEAST_FREE_MEGABYTES
from waymark.settings import Settings

MOST_DAYS_OLD = 30  # a catalogue older than this should be filled again


class Store(Protocol):
    """What the checkup asks of a trial store."""

    def count(self) -> int:
        """How many trials it holds."""

    def reader_versions(self) -> Mapping[str, int]:
        """How many records each version of the reader has read."""

    def newest_data_date(self) -> date | None:
        """The newest date the registry processed its data; None when no record says."""


@dataclass(frozen=True)
class Check:
    """One thing looked at. `remedy` is empty when all is well."""

    name: str
    is_good: bool
    found: str
    remedy: str = ""

    def to_record(self) -> dict[str, str | bool]:
        """The check as a JSON object."""
        return asdict(self)


IN_USE = "in use; the next free port will be taken"
REDIS_REMEDY = "Start the Redis that WAYMARK_REDIS_URL names, or unset it where there is one of each process."


def checkup(
    settings: Settings,
    *,
    open_store: Callable[[str], Store],
    is_made: Callable[[str], bool],
    redis_answers: Callable[[str], bool],
    is_model_current: Callable[[], bool],
    today: date,
) -> list[Check]:
    """Every check, in the order to mend them.

    `is_made` says whether a database is there, or raises; `is_model_current`, whether the newest model was
    trained from the files as they are.
    """
    return [
        _python(),
        _disk(Path(settings.var_dir)),
        _model(is_model_current),
        *_trials(settings.trials_database, open_store, today),
        _conversations(settings.conversations_database, is_made),
        *_redis(settings.redis_url, redis_answers),
        *_ports(settings, process_of(Path(settings.var_dir))),
    ]


def _python() -> Check:
    version = sys.version_info[:3]
    is_good = (3, 10) <= version < (3, 12)
    remedy = "" if is_good else "Use Python 3.10 or 3.11 (docs/decisions says why)."
    return Check("Python", is_good, ".".join(map(str, version)), remedy)


def _disk(folder: Path) -> Check:
    place = next(path for path in (folder, *folder.resolve().parents) if path.exists())
    free = shutil.disk_usage(place).free // 2**20
    is_good = free >= LEAST_FREE_MEGABYTES and os.access(place, os.W_OK)
    remedy = "" if is_good else "Free some space, or set WAYMARK_VAR_DIR to a folder that can be written."
    return Check("disk", is_good, f"{free} MB free in {place}", remedy)


def _model(is_current: Callable[[], bool]) -> Check:
    try:
        found = newest_model().name
    except WaymarkError as error:
        return Check("dialogue model", False, "none", str(error))
    if is_current():
        return Check("dialogue model", True, found)
    remedy = "`make train` trains one from the files as they are."
    return Check("dialogue model", False, f"{found}, trained from other files than these", remedy)


def _trials(url: str, open_store: Callable[[str], Store], today: date) -> Iterator[Check]:
    try:
        store = open_store(url)
        count, newest = store.count(), store.newest_data_date()
    except WaymarkError as error:
        yield Check("trial store", False, "cannot be opened", str(error))
        return
    remedy = "" if count else "`waymark up` loads the starter catalogue; `waymark load FILE` loads records."
    yield Check("trial store", count > 0, f"{count} trials", remedy)
    yield from _reader(store.reader_versions())
    if newest:
        days = (today - newest).days
        is_old = days > MOST_DAYS_OLD
        advice = "; `waymark sync` brings newer ones, people are told each record's date" if is_old else ""
        yield Check("freshness", True, f"newest record of {newest}, {days} days old{advice}")


def _conversations(url: str, is_made: Callable[[str], bool]) -> Check:
    try:
        found = "they can be opened" if is_made(url) else "none yet; the first start makes them"
    except WaymarkError as error:
        return Check("conversations", False, "cannot be opened", str(error))
    return Check("conversations", True, found)


def _redis(url: str, answers: Callable[[str], bool]) -> Iterator[Check]:
    """Only where one is set; its address may hold a password, and is not shown."""
    if url:
        is_good = answers(url)
        yield Check("Redis", is_good, "answers" if is_good else "no answer", "" if is_good else REDIS_REMEDY)


def _reader(versions: Mapping[str, int]) -> Iterator[Check]:
    others = {version: count for version, count in versions.items() if version != READER_VERSION}
    if not others:
        yield Check("criteria", True, f"all read by reader {READER_VERSION}")
        return
    found = ", ".join(f"{count} read by reader {version}" for version, count in others.items())
    remedy = "`waymark reread` reads them again, without the network."
    if any(is_newer_reader(version) for version in others):
        remedy = "A newer Waymark works on this store: update this one."
    yield Check("criteria", False, f"{found}; this one is reader {READER_VERSION}", remedy)


def _ports(settings: Settings, running: int | None) -> Iterator[Check]:
    """`running` is the process of the Waymark that these settings belong to; it may well hold them."""
    ports = (
        ("gateway", settings.gateway_host, settings.gateway_port),
        ("staff desk", "127.0.0.1", settings.console_port),
        ("Rasa", "127.0.0.1", settings.rasa_port),
        ("action server", "127.0.0.1", settings.actions_port),
    )
    for name, host, port in ports:
        if not is_ours(host):
            yield Check(f"port {port} ({name})", False, f"{host} is no address of this machine", ANOTHER_HOST)
            continue
        yield Check(f"port {port} ({name})", True, _found_at(port, host, running))


def _found_at(port: int, host: str, running: int | None) -> str:
    if is_free(port, host):
        return "free"
    return f"in use, and Waymark runs (process {running})" if running else IN_USE
