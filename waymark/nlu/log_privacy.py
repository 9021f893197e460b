"""Keeps what people wrote out of Rasa's logs: texts, slots, variables in tracebacks, values of SQL."""

from __future__ import annotations

import logging
import re
import sys
import traceback
import warnings
from collections.abc import MutableMapping

import structlog

PERSONAL_KEYS = frozenset(
    {
        *("text", "user_text", "response_text", "token_text", "parse_data_text", "parse_data_entities"),
        *("message", "messages", "user_message", "json_message", "response", "parse_data", "event_info"),
        *("slots", "slot_values", "slot_candidates", "prefilled_slots", "entities", "entity"),
        *("current_entity", "next_entity", "rasa_event", "rasa_events", "prediction_events", "successes"),
        *("tracker_latest_message", "tracker_states", "current_states", "old_states", "states"),
    }
)
"""The keys under which Rasa 3.6 logs what people wrote: those of its own anonymizer, and a few more."""

_SQL_VALUES = re.compile(r"\[parameters: .*", re.DOTALL)
_QUOTES_THE_MESSAGE = r"(?s).*Failed to parse arguments in line"

EventDict = MutableMapping[str, object]


def keep_messages_out_of_logs() -> None:
    """Puts the guards in place, once however often it is called."""
    processors = structlog.get_config()["processors"]
    if drop_personal_keys not in processors:
        processors.insert(0, drop_personal_keys)  # in place: loggers already in use share this list
        logging.setLogRecordFactory(_record_without_values)
        warnings.filterwarnings("ignore", message=_QUOTES_THE_MESSAGE)


def drop_personal_keys(_: object, method: str, event_dict: EventDict) -> EventDict:
    """A structlog processor: takes personal keys away, and of an exception leaves its kind and place."""
    for key in PERSONAL_KEYS & event_dict.keys():
        del event_dict[key]
    if method == "exception" or event_dict.get("exc_info"):
        event_dict["exception_place"] = _place_of(event_dict.get("exc_info"))
        event_dict["exc_info"] = False  # else the renderer adds every frame's local variables
    return event_dict


def _place_of(exc_info: object) -> str:
    error = exc_info if isinstance(exc_info, BaseException) else _current_error(exc_info)
    if error is None:
        return "unknown"
    frames = traceback.extract_tb(error.__traceback__)
    place = f" at {frames[-1].filename}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{place}"


def _current_error(exc_info: object) -> BaseException | None:
    if isinstance(exc_info, tuple) and len(exc_info) > 1 and isinstance(exc_info[1], BaseException):
        return exc_info[1]
    return sys.exc_info()[1]


_make_record = logging.getLogRecordFactory()


def _record_without_values(*args: object, **kwargs: object) -> logging.LogRecord:
    """A log record in which a database error no longer quotes the values it was to store."""
    record = _make_record(*args, **kwargs)
    if record.exc_info and record.exc_info[1] is not None:
        record.msg = f"{record.getMessage()} ({_place_of(record.exc_info)})"
        record.args, record.exc_info = (), None
    if isinstance(record.msg, str) and "[parameters: " in record.getMessage():
        record.msg, record.args = _SQL_VALUES.sub("[values left out]", record.getMessage()), ()
    return record
