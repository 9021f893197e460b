"""`waymark parse`: a line in, an object out, as the schema says."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner

from tests.own_settings import own_settings
from waymark.cli.parse import command

pytestmark = pytest.mark.command


@pytest.fixture(autouse=True)
def _an_empty_store(tmp_path: Path) -> Iterator[None]:
    with own_settings(WAYMARK_VAR_DIR=tmp_path):
        yield


def _parse(*arguments: str, stdin: str | None = None) -> list[dict[str, object]]:
    result = CliRunner().invoke(command, [*arguments, "--facts-only", "--json"], input=stdin)
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.output.splitlines()]


def test_every_line_gives_one_object_that_fits_the_schema(project: Path) -> None:
    schema = json.loads((project / "docs/reference/schemas/parse.schema.json").read_text())
    lines = [
        "my son is 9, thal major, transfused every 3 weeks, ferritin > 3000",
        "",
        "no gene therapy, had a transplant in 2019, we live in Leeds",
        "i dont want to live anymore",
    ]
    records = _parse(stdin="\n".join(lines) + "\n")
    assert [record["text"] for record in records] == lines
    for record in records:
        jsonschema.validate(record, schema)
    assert [record["safety"] for record in records] == [None, None, None, "self_harm"]
    assert records[0]["intent"] is None


def test_the_question_asked_gives_meaning_to_a_short_answer() -> None:
    (record,) = _parse("--asked", "matched_donor", "no")
    assert [(fact["name"], fact["value"]) for fact in record["facts"]] == [("matched_donor", False)]  # type: ignore[attr-defined]


def test_the_day_given_is_the_day_it_is() -> None:
    (record,) = _parse("--today", "2030-01-01", "born 2016-03-02")
    assert record["facts"][0]["value"] == 13  # type: ignore[index]


def test_words_and_offsets_count_code_points() -> None:
    (record,) = _parse("👍 she is 10, β-thal major")
    for fact in record["facts"]:  # type: ignore[attr-defined]
        assert record["text"][fact["start"] : fact["end"]] == fact["words"]  # type: ignore[index]


def test_a_fact_name_with_a_typo_is_wrong_usage() -> None:
    assert CliRunner().invoke(command, ["--asked", "agee", "x"]).exit_code == 2
