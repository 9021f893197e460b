"""The stack: which programs make Waymark, on which ports, with which environment."""

from __future__ import annotations

import os
import secrets
import shutil
import signal
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import fields, replace
from pathlib import Path

from waymark.errors import WaymarkError
from waymark.processes.models import PROJECT, newest_model
from waymark.processes.ports import free_port
from waymark.processes.process import Program
from waymark.processes.supervisor import Say, Supervisor
from waymark.settings import Settings, variable_of

LEAST_FREE_MEGABYTES = 200


@contextmanager
def running_stack(settings: Settings, *, say: Say) -> Iterator[tuple[Settings, Supervisor]]:
    """Runs every process while the block runs; gives the settings with the ports really used."""
    ready = prepare(settings)
    log_dir = Path(ready.var_dir) / "log"
    supervisor = Supervisor(programs(ready), log_dir=log_dir, folder=PROJECT, say=say)
    with _stopped_by_signals(supervisor):
        try:
            supervisor.start(timeout=ready.start_timeout_seconds)
            yield ready, supervisor
        finally:
            supervisor.stop()


@contextmanager
def _stopped_by_signals(supervisor: Supervisor) -> Iterator[None]:
    """Passes SIGTERM and SIGHUP on while the block runs; Ctrl-C raises KeyboardInterrupt as ever."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    previous = {
        number: signal.signal(number, lambda *_: supervisor.ask_to_stop())
        for number in (signal.SIGTERM, signal.SIGHUP)
    }
    try:
        yield
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)


def prepare(settings: Settings) -> Settings:
    """Makes the var folder and the secret, chooses free ports. Raises ModelMissing, WaymarkError."""
    var_dir = Path(settings.var_dir).resolve()
    var_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    _check_disk(var_dir)
    newest_model()
    gateway = free_port(settings.gateway_port, settings.gateway_host)
    console = free_port(settings.console_port, taken=(gateway,))
    rasa = free_port(settings.rasa_port, taken=(gateway, console))
    actions = free_port(settings.actions_port, taken=(gateway, console, rasa))
    return replace(
        settings,
        var_dir=str(var_dir),
        trials_url=settings.trials_database,
        conversations_url=settings.conversations_database,
        gateway_port=gateway,
        console_port=console,
        rasa_port=rasa,
        actions_port=actions,
        secret_key=secret_of(settings),
    )


def programs(settings: Settings) -> list[Program]:
    """The programs in the order they are waited for."""
    environment = environment_of(settings)
    return [
        Program(
            "actions",
            ("-m", "actions", "--actions", "actions", "--port", str(settings.actions_port)),
            f"http://127.0.0.1:{settings.actions_port}/health",
            {**environment, "SANIC_HOST": "127.0.0.1"},
        ),
        Program(
            "gateway",
            ("-m", "waymark.gateway"),
            f"{settings.gateway_url}/health",
            environment,
        ),
        Program(
            "console",
            ("-m", "waymark.console"),
            f"{settings.console_here}/health",
            environment,
        ),
        Program(
            "rasa",
            _rasa_arguments(settings),
            f"{settings.rasa_url}/webhooks/rest/",  # 503 as long as no model is loaded
            environment,
        ),
        *_sync_program(settings, environment),
    ]


def _sync_program(settings: Settings, environment: Mapping[str, str]) -> Iterator[Program]:
    """The sync, when it is on: nobody waits for it, and the others serve whether it runs or falls."""
    if settings.sync_every_hours:
        every = f"{settings.sync_every_hours * 60:.6g}m"
        yield Program("sync", ("-m", "waymark.cli", "sync", "--every", every), None, environment)


def _rasa_arguments(settings: Settings) -> tuple[str, ...]:
    listen = ("--interface", "127.0.0.1", "--port", str(settings.rasa_port))
    files = ("--endpoints", "endpoints.yml", "--credentials", "credentials.yml")
    return ("-m", "waymark.nlu.serving", "run", *listen, "--model", str(newest_model()), *files)


def environment_of(settings: Settings) -> dict[str, str]:
    """Every setting as its variable, with what Rasa's endpoints.yml reads beside them."""
    environment = {
        variable_of(item.name): _as_text(getattr(settings, item.name)) for item in fields(Settings)
    }
    return {
        **environment,
        "RASA_ACTIONS_URL": settings.actions_url,
        "RASA_TRACKER_STORE_URL": settings.conversations_database,
        "RASA_LOCK_STORE_URL": settings.redis_url,
        "RASA_TELEMETRY_ENABLED": "false",
        "OPENBLAS_NUM_THREADS": "1",  # a second thread would burn a core for 25 ms after each message
        "MALLOC_ARENA_MAX": "2",  # each thread's own piece of memory cost the gateway 35 MB
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "PYTHONWARNINGS": "ignore",
        "PYTHONUNBUFFERED": "1",
    }


def _as_text(value: object) -> str:
    if value is None:
        return ""
    return ",".join(value) if isinstance(value, tuple) else str(value)


def _check_disk(folder: Path) -> None:
    free = shutil.disk_usage(folder).free // 2**20
    if free < LEAST_FREE_MEGABYTES:
        raise WaymarkError(
            f"Only {free} MB are free in {folder}, and Waymark needs {LEAST_FREE_MEGABYTES}; "
            "free some space or set WAYMARK_VAR_DIR to another disk."
        )


def secret_of(settings: Settings) -> str:
    """The settings' own secret, else the one kept in the var folder."""
    return settings.secret_key or _kept_secret(Path(settings.var_dir).resolve() / "secret")


def _kept_secret(path: Path) -> str:
    """The secret of this folder, made at the first start and readable by its owner only."""
    try:
        return path.read_text().strip()
    except FileNotFoundError:
        secret = secrets.token_urlsafe(48)
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secret)
        return secret
