"""Every setting of Waymark, once: its name, its type, its default and what it is for."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from difflib import get_close_matches
from ipaddress import ip_address
from pathlib import Path

from waymark.channel_settings import CHANNEL_READERS, ChannelSettings
from waymark.console_settings import CONSOLE_READERS, ConsoleSettings
from waymark.env_file import read_env_file
from waymark.errors import SettingNotUsable
from waymark.handoff_settings import HANDOFF_READERS, HandoffSettings
from waymark.registry_settings import REGISTRY_READERS, RegistrySettings
from waymark.setting_parts import about, any_text, number, parts_of_address
from waymark.several_settings import SEVERAL_READERS, SeveralSettings

PREFIX = "WAYMARK_"
LEAST_OF_A_KEY = 16


@dataclass(frozen=True)
class Settings(SeveralSettings, ConsoleSettings, ChannelSettings, HandoffSettings, RegistrySettings):
    """All settings. Each is read from WAYMARK_<NAME> in the environment or in `.env`."""

    var_dir: str = field(
        default="var", metadata=about("Folder for databases, logs and the generated secret.")
    )
    trials_url: str = field(
        default="", metadata=about("SQLAlchemy URL of the trial store; empty: SQLite in the var folder.")
    )
    conversations_url: str = field(
        default="", metadata=about("SQLAlchemy URL of the conversations; empty: SQLite in the var folder.")
    )
    gateway_host: str = field(default="127.0.0.1", metadata=about("Address the gateway listens on."))
    gateway_port: int = field(
        default=8000, metadata=about("Port of the gateway; when taken, the next free one is used.")
    )
    rasa_port: int = field(default=5005, metadata=about("Port of Rasa, on loopback only."))
    actions_port: int = field(default=5055, metadata=about("Port of the action server, on loopback only."))
    secret_key: str = field(
        default="",
        metadata=about(
            "Key that signs sessions and buttons, of 16 characters at least; "
            "empty: made once and kept in the var folder.",
            secret=True,
        ),
    )
    allowed_origins: tuple[str, ...] = field(
        default=(),
        metadata=about(
            "Websites that may embed the widget, separated by commas; the gateway's own page always may."
        ),
    )
    metrics_from: tuple[str, ...] = field(
        default=("127.0.0.1", "::1"),
        metadata=about("Addresses that may read /metrics, separated by commas; for others it is not there."),
    )
    session_hours: int = field(
        default=24, metadata=about("Hours after which a conversation on the website expires.")
    )
    messages_per_minute: int = field(
        default=20, metadata=about("Most messages a minute in one conversation.")
    )
    sessions_per_address_per_hour: int = field(
        default=600,
        metadata=about("Most conversations opened an hour from one address; a hospital is one address."),
    )
    turns_at_once: int = field(
        default=40,
        metadata=about("Most messages being answered at once; beyond it people are asked to try again."),
    )
    message_limit: int = field(default=2000, metadata=about("Most characters in one message."))
    body_limit: int = field(default=16_384, metadata=about("Most bytes in one request."))
    backup_days: int = field(
        default=0,
        metadata=about("Days that backups of the conversations are kept; receipts of erasing name them."),
    )
    waiting_minutes: int = field(
        default=15, metadata=about("Minutes a message sent before agreeing waits in memory.")
    )
    answer_within_seconds: float = field(
        default=10.0, metadata=about("Seconds until the person is told that it takes longer.")
    )
    start_timeout_seconds: int = field(
        default=180, metadata=about("Seconds that a process may take until it answers.")
    )
    max_questions: int = field(default=8, metadata=about("Questions after which Waymark shows what it has."))
    today: date | None = field(
        default=None, metadata=about("A fixed day (2026-11-22) to judge on; empty: the day it is.")
    )
    log_level: str = field(default="INFO", metadata=about("DEBUG, INFO, WARNING or ERROR."))

    @property
    def trials_database(self) -> str:
        """The trial store's URL, with the default filled in."""
        return self.trials_url or self._sqlite("trials.db")

    @property
    def conversations_database(self) -> str:
        """The conversations' URL, with the default filled in."""
        return self.conversations_url or self._sqlite("conversations.db")

    @property
    def console_database(self) -> str:
        """The conversations' URL as the staff desk opens it."""
        return self.console_url or self.conversations_database

    @property
    def rasa_url(self) -> str:
        """Where Rasa answers: on loopback, unless others run it."""
        return self.rasa_address or f"http://127.0.0.1:{self.rasa_port}"

    @property
    def actions_url(self) -> str:
        """Where Rasa calls the action server: on loopback, unless others run it."""
        return f"{self.actions_address or f'http://127.0.0.1:{self.actions_port}'}/webhook"

    @property
    def gateway_url(self) -> str:
        """The address people open."""
        return f"http://{self.gateway_host}:{self.gateway_port}"

    def _sqlite(self, name: str) -> str:
        return f"sqlite:///{Path(self.var_dir).resolve() / name}"


def variable_of(name: str) -> str:
    """The environment variable of a setting: WAYMARK_GATEWAY_PORT for gateway_port."""
    return PREFIX + name.upper()


def load_settings(environment: Mapping[str, str] | None = None, env_file: str | Path = ".env") -> Settings:
    """Settings from the environment over `.env` over the defaults. Raises SettingNotUsable.

    A WAYMARK_ name that is no setting is an error: a typo must not silently leave a default in place.
    """
    given = read_env_file(Path(env_file))
    given.update(os.environ if environment is None else environment)
    known = {variable_of(item.name): item.name for item in fields(Settings)}
    values: dict[str, object] = {}
    for variable, text in given.items():
        if not variable.startswith(PREFIX):
            continue
        if variable not in known:
            raise SettingNotUsable(variable, _unknown(variable, known))
        values[known[variable]] = _READERS[known[variable]](variable, text.strip())
    return Settings(**values)  # type: ignore[arg-type]


def _unknown(variable: str, known: Mapping[str, str]) -> str:
    near = get_close_matches(variable, known, n=1)
    hint = f"did you mean {near[0]}?" if near else "docs/reference/settings.md lists them all."
    return f"there is no such setting; {hint}"


def _key(variable: str, text: str) -> str:
    if text and len(text) < LEAST_OF_A_KEY:
        advice = "`openssl rand -hex 32` makes one"
        raise SettingNotUsable(
            variable, f"a key of fewer than {LEAST_OF_A_KEY} characters is guessed; {advice}"
        )
    return text


def _origins(variable: str, text: str) -> tuple[str, ...]:
    origins = tuple(part.strip().rstrip("/") for part in text.split(",") if part.strip())
    for origin in origins:
        parts = parts_of_address(origin)
        if parts.scheme not in {"http", "https"} or not parts.netloc or parts.path:
            raise SettingNotUsable(variable, f"{origin!r} is not an origin like https://www.example.org")
    return origins


def _addresses(variable: str, text: str) -> tuple[str, ...]:
    addresses = tuple(part.strip() for part in text.split(",") if part.strip())
    for address in addresses:
        try:
            ip_address(address)
        except ValueError:
            raise SettingNotUsable(variable, f"{address!r} is not an address like 127.0.0.1") from None
    return addresses


def _day(variable: str, text: str) -> date | None:
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise SettingNotUsable(variable, f"{text!r} is not a date like 2026-11-22") from None


def _level(variable: str, text: str) -> str:
    if text.upper() not in {"DEBUG", "INFO", "WARNING", "ERROR"}:
        raise SettingNotUsable(variable, f"{text!r} is not DEBUG, INFO, WARNING or ERROR")
    return text.upper()


def _database(variable: str, text: str) -> str:
    if text and "://" not in text:
        raise SettingNotUsable(variable, f"{text!r} is not a database URL like sqlite:///var/trials.db")
    return text


_PORT = number(int, 1, 65535)
_COUNT = number(int, 1, 1_000_000)

_READERS: Mapping[str, Callable[[str, str], object]] = {
    **CHANNEL_READERS,
    **CONSOLE_READERS,
    **HANDOFF_READERS,
    **REGISTRY_READERS,
    **SEVERAL_READERS,
    "var_dir": any_text,
    "trials_url": _database,
    "conversations_url": _database,
    "gateway_host": any_text,
    **dict.fromkeys(("gateway_port", "rasa_port", "actions_port"), _PORT),
    "secret_key": _key,
    "allowed_origins": _origins,
    "metrics_from": _addresses,
    "session_hours": _COUNT,
    "messages_per_minute": _COUNT,
    "sessions_per_address_per_hour": _COUNT,
    "turns_at_once": _COUNT,
    "message_limit": _COUNT,
    "body_limit": _COUNT,
    "backup_days": number(int, 0, 3650),
    "waiting_minutes": _COUNT,
    "answer_within_seconds": number(float, 0.1, 600),
    "start_timeout_seconds": _COUNT,
    "max_questions": number(int, 1, 50),
    "today": _day,
    "log_level": _level,
}
