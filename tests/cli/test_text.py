"""Text of every kind comes in and goes out whole, and the same call prints the same bytes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from waymark.cli.parse import in_words

pytestmark = pytest.mark.command

DAY = {"WAYMARK_TODAY": "2026-11-22"}
CALLS = """
import sys
from waymark.cli import waymark
for words in (["judge", "NCT05745532", "--profile", "amira.json"], ["search", "--condition", "cancer"],
              ["next-question", "--profile", "amira.json"], ["read", "NCT05745532"],
              ["parse", "--facts-only", "my son is 9, thal major, hb 8.9, no donor"]):
    waymark([*words, "--json"], standalone_mode=False)
"""


def test_the_intent_stands_before_the_facts_where_it_was_asked_for() -> None:
    age = {"name": "age", "value": 9, "certainty": "sure"}
    record = {"text": "is 9", "intent": {"name": "inform", "confidence": 0.9}, "facts": [age], "safety": None}
    assert in_words(record) == "is 9: intent inform 0.9, age=9"
    assert in_words({**record, "intent": None}) == "is 9: age=9"


def test_no_character_of_a_message_ends_a_line_of_output(run: Run) -> None:
    told = "she is\x85 10 \u2028 and \u2029 well"
    (line,) = run("parse", "--facts-only", "--json", told).output.splitlines()
    assert json.loads(line)["text"] == told


def test_bytes_that_are_no_text_cost_only_themselves(run: Run) -> None:
    ended = run("parse", "--facts-only", "--json", given=b"my \xff son is 9\nshe is 10\n")
    lines = [json.loads(line) for line in ended.output.splitlines()]
    assert [line["text"] for line in lines] == ["my \ufffd son is 9", "she is 10"]
    assert [fact["value"] for fact in lines[0]["facts"] if fact["name"] == "age"] == [9]


def test_half_a_character_in_a_profile_is_no_reason_to_stop(run: Run, tmp_path: Path) -> None:
    (tmp_path / "odd.json").write_text(
        '{"facts": [{"name": "age", "value": 10, "words": "\\ud800"}]}', "utf-8"
    )
    findings = run("judge", "NCT05745532", "--profile", "odd.json", "--json").record["findings"]
    assert findings[0]["receipt"]["facts"][0]["words"] == "\ud800"


def test_the_same_calls_print_the_same_bytes_in_any_process(tmp_path: Path, amira: Path) -> None:
    started = []
    for seed in ("1", "2"):
        settings = DAY | {"PYTHONHASHSEED": seed, "WAYMARK_VAR_DIR": str(tmp_path / seed)}
        started.append(
            subprocess.Popen(
                [sys.executable, "-c", CALLS],
                cwd=tmp_path,
                env=os.environ | settings,
                stdout=subprocess.PIPE,
            )
        )
    first, second = (process.communicate()[0] for process in started)
    assert first == second
    assert first.count(b"\n") == 5
