"""What every command prints with --json is what its schema says, alone on standard output."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.amira import AMIRA
from tests.cli.conftest import Run
from waymark.cli import COMMANDS, waymark
from waymark.profile.facts import FactName

pytestmark = pytest.mark.command

Fits = Callable[[str, object], None]

CALLS = {
    "load": [("load", "study.json")],
    "reread": [("reread", "--all")],
    "changes": [("changes", "NCT05745532"), ("changes", "NCT04592458", "--since", "2025-01-01")],
    "read": [("read", "NCT05745532"), ("read", "--file", "study.json")],
    "judge": [
        ("judge", "NCT05745532", "--profile", "amira.json"),
        ("judge", "NCT04592458", "--profile", "amira.json"),
        ("judge", "--file", "study.json", "--profile", "amira.json"),
        ("judge", "--criterion", "Adults", "--section", "inclusion", "--profile", "amira.json"),
    ],
    "search": [("search", "--profile", "amira.json", "--all"), ("search", "--age", "40")],
    "next-question": [("next-question", "--profile", "amira.json")],
}
SCHEMA_OF = {"reread": "load", "sync": "load"}
ELSEWHERE = {"chat", "doctor", "parse", "sync"}  # by the tests of the gateway and of the sync, and below


@pytest.mark.usefixtures("amira", "study")
@pytest.mark.parametrize(
    ("command", "words"), [(name, words) for name, calls in CALLS.items() for words in calls], ids=str
)
def test_an_output_fits_its_schema(run: Run, fits: Fits, command: str, words: tuple[str, ...]) -> None:
    ended = run(*words, "--json")
    fits(SCHEMA_OF.get(command, command), ended.record)
    assert ended.messages == ""
    assert ended.output.count("\n") == 1


def test_each_message_that_is_parsed_is_one_object(run: Run, fits: Fits) -> None:
    told = "my son is 9, thal major\n\nferritin about 3000\ni cant breathe\n"
    lines = run("parse", "--facts-only", "--json", given=told).output.splitlines()
    assert len(lines) == 4
    for line in lines:
        fits("parse", json.loads(line))


def test_what_the_doctor_finds_fits_its_schema(run: Run, fits: Fits) -> None:
    fits("doctor", json.loads(run("doctor", "--json").output))


def test_every_command_that_prints_json_is_tried_here(project: Path) -> None:
    context = waymark.make_context("waymark", [], resilient_parsing=True)
    commands = {name: waymark.get_command(context, name) for name in COMMANDS}
    with_json = {
        name
        for name, command in commands.items()
        if command and "as_json" in {p.name for p in command.params}
    }
    assert with_json == set(CALLS) | ELSEWHERE
    for name in with_json:
        assert (project / f"docs/reference/schemas/{SCHEMA_OF.get(name, name)}.schema.json").is_file()


def test_the_facts_behind_a_finding_are_facts_as_documented(run: Run, fits: Fits, amira: Path) -> None:
    findings = run("judge", "NCT05745532", "--profile", amira, "--json").record["findings"]
    facts = [fact for finding in findings for fact in finding["receipt"]["facts"]]
    assert {fact["name"] for fact in facts} >= {"age", "condition", "treatment", "matched_donor"}
    for fact in facts:
        fits("fact", fact)


def test_the_schema_of_a_fact_knows_every_name(fits: Fits) -> None:
    for name in FactName:
        fits("fact", {"name": name.value, "value": None, "unit": None, "certainty": "unsure", "words": None,
                      "start": None, "end": None, "about": None, "turn": None})  # fmt: skip


def test_profiles_can_come_from_standard_input(run: Run) -> None:
    for words in (("judge", "NCT05745532"), ("search",), ("next-question",)):
        ended = run(*words, "--profile", "-", "--json", given=json.dumps(AMIRA))
        assert (ended.code, ended.messages) == (0, "")
