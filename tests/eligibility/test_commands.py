"""`waymark read`, `judge` and `next-question` as they are called."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from jsonschema import Draft202012Validator

from tests.amira import AMIRA, amiras_file
from tests.eligibility.conftest import OUR_WORDS
from tests.own_settings import own_settings
from waymark.cli import waymark
from waymark.errors import FileNotReadable, TrialNotFound, UnknownName, UsageError

pytestmark = pytest.mark.command

STUDY = {
    "protocolSection": {
        "identificationModule": {"nctId": "NCT05745532", "briefTitle": "A study"},
        "statusModule": {"overallStatus": "RECRUITING"},
        "eligibilityModule": {"eligibilityCriteria": OUR_WORDS, "minimumAge": "8 Years", "sex": "ALL"},
    }
}
Run = Callable[..., Result]
Print = Callable[[str, Result], dict[str, Any]]


@pytest.fixture
def run(tmp_path: Path) -> Iterator[Run]:
    """Runs a command over a store of its own; what it raises is in the result's `exception`."""
    with own_settings(WAYMARK_VAR_DIR=tmp_path / "var") as patch:
        patch.chdir(tmp_path)
        yield lambda *words, given=None: CliRunner().invoke(waymark, list(words), input=given)


@pytest.fixture
def printed(project: Path) -> Print:
    """The JSON a command printed, held against its schema."""

    def read(name: str, result: Result) -> dict[str, Any]:
        assert result.exception is None, result.exception
        schema = json.loads((project / f"docs/reference/schemas/{name}.schema.json").read_text("utf-8"))
        record: dict[str, Any] = json.loads(result.stdout)
        Draft202012Validator(schema).validate(record)
        return record

    return read


@pytest.fixture
def amira(tmp_path: Path) -> str:
    return str(amiras_file(tmp_path))


@pytest.fixture
def study(tmp_path: Path) -> str:
    path = tmp_path / "study.json"
    path.write_text(json.dumps(STUDY), "utf-8")
    return str(path)


def test_read_prints_the_criteria_of_a_stored_trial(run: Run, printed: Print) -> None:
    record = printed("read", run("read", "NCT05745532", "--json"))
    assert record["nct_id"] == "NCT05745532"
    assert [one["id"] for one in record["criteria"]] == ["i1", "i2", "i3", "i4", "e1", "e2", "e3", "e4", "e5"]


def test_read_takes_a_file_or_text_with_its_own_line_ends(run: Run, printed: Print, study: str) -> None:
    assert len(printed("read", run("read", "--file", study, "--json"))["criteria"]) == 9
    text = "Inclusion Criteria:\r\n\r\n* β-thalassemia\r\n* Age ≥ 18 years\r\n"
    record = printed("read", run("read", "--text", "--json", given=text.encode()))
    assert record["nct_id"] is None
    assert [one["text"] for one in record["criteria"]] == ["β-thalassemia", "Age ≥ 18 years"]
    assert all(text[one["start"] : one["end"]] == one["text"] for one in record["criteria"])


def test_judge_says_what_stands_for_and_against(run: Run, printed: Print, amira: str) -> None:
    record = printed("judge", run("judge", "NCT05745532", "--profile", amira, "--json"))
    assert (record["fit"], record["warnings"][0]["code"]) == ("POSSIBLE", "STALE_RECORD")
    assert [change["kind"] for change in record["would_have_to_change"]] == ["test"]


def test_judge_finds_a_former_number_and_says_so(run: Run, printed: Print, amira: str) -> None:
    record = printed("judge", run("judge", "NCT04592458", "--profile", amira, "--json"))
    assert record["nct_id"] == "NCT05745532"
    assert [one["code"] for one in record["warnings"]] == ["FORMER_NUMBER", "STALE_RECORD"]


def test_judge_takes_a_study_file_and_a_profile_from_standard_input(
    run: Run, printed: Print, study: str
) -> None:
    result = run("judge", "--file", study, "--profile", "-", "--json", given=json.dumps(AMIRA))
    assert printed("judge", result)["fit"] == "POSSIBLE"


def test_judge_judges_one_line_alone(run: Run, printed: Print, amira: str) -> None:
    words = ("--criterion", "Have an available HLA matched donor.", "--section", "exclusion")
    record = printed("judge", run("judge", *words, "--profile", amira, "--json"))
    assert record["nct_id"] is None
    assert record["finding"] == record["findings"][0]["finding"] == "MET"


def test_the_day_given_is_the_day_judged_on(run: Run, printed: Print, amira: str) -> None:
    words = ("judge", "NCT05745532", "--profile", amira, "--json", "--today", "2023-03-01")
    assert printed("judge", run(*words))["warnings"] == []


def test_the_same_call_prints_the_same_bytes(run: Run, amira: str) -> None:
    calls = [run("judge", "NCT05745532", "--profile", amira, "--json").stdout_bytes for _ in range(2)]
    assert calls[0] == calls[1]


def test_next_question_says_what_to_ask_and_why(run: Run, printed: Print, amira: str) -> None:
    record = printed("next-question", run("next-question", "--profile", amira, "--json"))
    assert (record["fact"], record["stop"]) == ("other_trial", None)
    assert 1 <= record["decides"] <= record["of"]
    assert "trial" in record["why"] and record["why"].count(".") == 2


def test_what_was_asked_is_never_asked_again(run: Run, printed: Print, amira: str) -> None:
    words = ("next-question", "--profile", amira, "--asked", "other_trial, place", "--json")
    record = printed("next-question", run(*words))
    assert record["fact"] is None
    assert record["stop"] == "NO_GAIN"


def test_plain_output_is_for_people(run: Run, amira: str) -> None:
    assert "i1" in run("read", "NCT05745532").stdout
    assert "POSSIBLE" in run("judge", "NCT05745532", "--profile", amira).stdout
    assert "other_trial" in run("next-question", "--profile", amira).stdout


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (("read",), UsageError),
        (("read", "NCT99999999"), TrialNotFound),
        (("read", "nonsense"), UsageError),
        (("read", "--file", "absent.json"), FileNotReadable),
        (("read", "--file", "broken.json"), FileNotReadable),
        (("read", "--file", "empty.json"), FileNotReadable),
        (("read", "--text", "NCT05745532"), UsageError),
        (("judge", "NCT05745532", "--profile", "absent.json"), FileNotReadable),
        (("judge", "NCT05745532", "--profile", "broken.json"), FileNotReadable),
        (("judge", "NCT05745532", "--profile", "empty.json"), FileNotReadable),
        (("judge", "NCT05745532", "--profile", "unknown.json"), UnknownName),
        (("judge", "--profile", "amira.json"), UsageError),
        (("judge", "--criterion", "Adults", "--profile", "amira.json"), UsageError),
        (("judge", "NCT05745532", "--section", "inclusion", "--profile", "amira.json"), UsageError),
        (("next-question", "--profile", "amira.json", "--asked", "nonsense"), UsageError),
    ],
)
def test_a_wrong_call_names_what_is_wrong(
    run: Run, tmp_path: Path, amira: str, words: tuple[str, ...], error: type[Exception]
) -> None:
    unknown = {"facts": [{"name": "condition", "value": "zzqx plague"}]}
    (tmp_path / "broken.json").write_text("{", "utf-8")
    (tmp_path / "empty.json").write_text("{}", "utf-8")
    (tmp_path / "unknown.json").write_text(json.dumps(unknown), "utf-8")
    result = run(*words)
    assert isinstance(result.exception, error)
    assert str(result.exception)
    assert result.stdout == ""


def test_the_fact_inside_a_verdict_is_the_documented_fact(project: Path) -> None:
    folder = project / "docs/reference/schemas"
    fact = json.loads((folder / "fact.schema.json").read_text("utf-8"))
    inside = json.loads((folder / "judge.schema.json").read_text("utf-8"))["$defs"]["fact"]
    assert {key: fact[key] for key in inside} == inside
