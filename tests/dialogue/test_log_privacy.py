"""Nothing a person wrote reaches Rasa's logs."""

from __future__ import annotations

import io
import json
import logging
import subprocess
import sys
from collections.abc import Iterator

import pytest
import structlog

from waymark.nlu.log_privacy import drop_personal_keys, keep_messages_out_of_logs

CANARY = "sentinel-of-Amira-4711"

SCRIPT = """
import asyncio, logging, sys
from rasa.utils.log_utils import configure_structlog
configure_structlog(logging.WARNING)
from waymark.nlu.log_privacy import keep_messages_out_of_logs
keep_messages_out_of_logs()
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.core.domain import Domain
from rasa.shared.core.training_data.story_reader.yaml_story_reader import YAMLStoryReader
import structlog
canary = sys.argv[1]
YAMLStoryReader.unpack_regex_message(Message({"text": "/" + " " + canary}), Domain.empty())
YAMLStoryReader.unpack_regex_message(Message({"text": "/inform{'" + canary + "'"}), Domain.empty())
YAMLStoryReader.unpack_regex_message(Message({"text": "/" + canary + '{"a": 1}'}), Domain.empty())
logger = structlog.get_logger()
def fail(text):
    raise RuntimeError("cannot " + text)
try:
    fail(canary)
except RuntimeError:
    logger.exception("rest.message.received.failure", text=canary)
    logging.getLogger("rasa.core.processor").exception("Encountered an exception")
logger.error("rest.message.received.timeout", text=canary)
"""


@pytest.fixture
def guarded() -> Iterator[None]:
    factory = logging.getLogRecordFactory()
    keep_messages_out_of_logs()
    yield
    logging.setLogRecordFactory(factory)
    processors = structlog.get_config()["processors"]
    if drop_personal_keys in processors:
        processors.remove(drop_personal_keys)


@pytest.mark.model  # for its time: it imports Rasa in a process of its own
def test_rasas_own_failures_log_no_word_of_the_message() -> None:
    run = subprocess.run([sys.executable, "-c", SCRIPT, CANARY], capture_output=True, text=True, check=True)
    assert "rest.message.received.failure" in run.stdout + run.stderr
    assert "RuntimeError" in run.stdout + run.stderr
    assert CANARY not in run.stdout + run.stderr


def test_every_key_that_may_hold_words_is_dropped() -> None:
    event = {"event": "x", "text": CANARY, "slots": {"facts": [CANARY]}, "entities": [CANARY]}
    assert CANARY not in json.dumps(drop_personal_keys(None, "warning", event))


def test_a_database_error_is_logged_without_its_values(guarded: None) -> None:
    lines = io.StringIO()
    handler = logging.StreamHandler(lines)
    logger = logging.getLogger("rasa.core.tracker_store")
    logger.addHandler(handler)
    logger.warning(f"failed: (OperationalError) [SQL: INSERT …] [parameters: ('{CANARY}',)]")
    logger.removeHandler(handler)
    assert "values left out" in lines.getvalue()
    assert CANARY not in lines.getvalue()
