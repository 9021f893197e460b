"""`waymark search` as it is called."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from jsonschema import Draft202012Validator

from tests.amira import amiras_file
from tests.own_settings import own_settings
from waymark.cli import waymark
from waymark.errors import FileNotReadable, UnknownName, UsageError

pytestmark = pytest.mark.command

Search = Callable[..., Result]


@pytest.fixture
def search(tmp_path: Path) -> Iterator[Search]:
    """Runs the command over an empty folder; what it raises is in the result's `exception`."""
    with own_settings(WAYMARK_VAR_DIR=tmp_path / "var") as patch:
        patch.chdir(tmp_path)
        yield lambda *words: CliRunner().invoke(waymark, ["search", *words])


@pytest.fixture
def amira(tmp_path: Path) -> str:
    return str(amiras_file(tmp_path))


@pytest.fixture
def as_documented(project: Path) -> Callable[[Result], dict[str, Any]]:
    schema = json.loads((project / "docs/reference/schemas/search.schema.json").read_text("utf-8"))

    def validated(result: Result) -> dict[str, Any]:
        assert result.exit_code == 0, result.exception
        printed: dict[str, Any] = json.loads(result.stdout)
        Draft202012Validator(schema).validate(printed)
        return printed

    return validated


def test_an_empty_store_finds_the_example_from_the_starter_trials(search, amira, as_documented):
    printed = as_documented(search("--profile", amira, "--json"))
    assert printed["total"] == {"POSSIBLE": 1, "UNCLEAR": 0, "UNLIKELY": 0}
    (found,) = printed["results"]
    assert (found["nct_id"], found["fit"]) == ("NCT05745532", "POSSIBLE")
    assert [warning["code"] for warning in found["warnings"]] == ["STALE_RECORD"]
    assert all(warning["words"] for warning in found["warnings"])
    assert found["distance_km"] is None
    assert found["reasons"]


def test_facts_can_be_told_as_options_and_correct_the_file(search, amira, as_documented):
    words = ("--profile", amira, "--age", "17", "--place", "Italy", "--json")
    assert as_documented(search(*words))["results"] == []
    (found,) = as_documented(search(*words, "--all"))["results"]
    assert found["fit"] == "UNLIKELY"
    assert found["is_from_country"] is True


def test_an_age_in_months_is_understood(search, as_documented):
    printed = as_documented(search("--condition", "asthma", "--age", "18 months", "--json"))
    assert "NCT05043116" in [found["nct_id"] for found in printed["results"]]


def test_a_limit_shortens_the_list_and_not_the_count(search, as_documented):
    words = ("--condition", "cancer", "--age", "60", "--all", "--json")
    whole, first = as_documented(search(*words)), as_documented(search(*words, "--limit", "1"))
    assert first["results"] == whole["results"][:1]
    assert first["total"] == whole["total"]
    assert sum(whole["total"].values()) == len(whole["results"]) > 1


def test_the_day_decides_which_records_are_fresh(search, as_documented):
    words = ("--condition", "glaucoma", "--age", "60", "--json", "--today")
    now, later = (as_documented(search(*words, day))["results"][0] for day in ("2026-11-22", "2030-01-01"))
    assert now["warnings"] == []
    assert [warning["code"] for warning in later["warnings"]] == ["STALE_RECORD"]


def test_without_json_it_is_said_in_plain_lines(search, amira):
    lines = search("--profile", amira, "--place", "Milan, Italy").stdout.splitlines()
    assert lines[0].startswith("1. NCT05745532 POSSIBLE: ")
    assert any("Shenzhen, Guangdong, China" in line for line in lines)
    assert lines[-1] == "Possible: 1. Unclear: 0. Unlikely: 0."


def test_without_a_condition_it_asks_for_one(search):
    assert search("--age", "40").stdout.splitlines()[0].startswith("Tell me the condition first")


def test_without_any_fact_it_says_what_it_needs(search):
    assert isinstance(search().exception, UsageError)


def test_a_name_that_no_table_knows_is_named(search):
    result = search("--condition", "xyzzy plugh")
    assert isinstance(result.exception, UnknownName)
    assert "xyzzy plugh" in str(result.exception)


@pytest.mark.parametrize("age", ["ten", "N/A", "-3"])
def test_an_age_that_cannot_be_read_is_named(search, age):
    assert isinstance(search("--condition", "asthma", "--age", age).exception, UsageError)


@pytest.mark.parametrize(
    "content", ["{", "[]", '{"facts": 3}', '{"facts": [{"name": "height"}]}', None], ids=str
)
def test_a_profile_file_that_cannot_be_used_is_named(search, tmp_path, content):
    path = tmp_path / "bad.json"
    if content is not None:
        path.write_text(content, "utf-8")
    result = search("--profile", str(path))
    assert isinstance(result.exception, FileNotReadable)
    assert "bad.json" in str(result.exception)


def test_a_wrong_input_ends_with_2_and_one_sentence_on_stderr(tmp_path):
    call = [sys.executable, "-c", "from waymark.cli import main; main()"]
    done = subprocess.run(
        [*call, "search", "--profile", "missing.json"],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env=os.environ | {"WAYMARK_VAR_DIR": str(tmp_path / "var")},
        check=False,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    assert "missing.json" in done.stderr
