"""Wrong input ends with one clear sentence on standard error, and nothing on standard output."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

pytestmark = pytest.mark.command

JUDGE = ("judge", "NCT05745532", "--json", "--profile")


def _profile(folder: Path, *facts: dict[str, object]) -> Path:
    path = folder / "told.json"
    path.write_text(json.dumps({"facts": facts}), "utf-8")
    return path


@pytest.mark.parametrize(
    ("words", "code", "named"),
    [
        (("read", "NCT99999999"), 1, "NCT99999999"),
        (("read", "NCT123"), 2, "NCT123"),
        (("read", "--file", "missing.json"), 2, "missing.json"),
        (("read", "--file", "."), 2, "."),
        (("judge", "NCT05745532", "--profile", "missing.json"), 2, "missing.json"),
        (
            ("judge", "NCT05745532", "--profile", "amira.json", "--database", "sqlite:////proc/x.db"),
            1,
            "/proc",
        ),
        (("judge", "NCT05745532", "--profile", "amira.json", "--database", "nonsense"), 1, "sqlite:///"),
        (
            ("judge", "--criterion", " ", "--section", "inclusion", "--profile", "amira.json"),
            2,
            "--criterion",
        ),
        (("next-question", "--profile", "amira.json", "--asked", "agee"), 2, "agee"),
        (("search",), 2, "--profile"),
        (("sync", "--condition", " "), 2, "--condition"),
        (("chat", "--script", "missing.txt", "--url", "http://127.0.0.1:1"), 2, "missing.txt"),
    ],
    ids=str,
)
def test_a_wrong_call_is_one_sentence(
    run: Run, amira: Path, words: tuple[str, ...], code: int, named: str
) -> None:
    ended = run(*words)
    assert (ended.code, ended.output, ended.messages.count("\n")) == (code, "", 1)
    assert ended.messages.startswith("waymark: ")
    assert named in ended.messages


@pytest.mark.parametrize(
    "content", [b"", b"{", b"\xff\xfe\x00", b"[]", b"5", b"[" * 100_000, b'{"protocolSection": {}}'],
    ids=lambda content: content[:8].hex() or "empty",
)  # fmt: skip
@pytest.mark.parametrize(
    "words", [("read", "--file"), ("judge", "--profile", "amira.json", "--file")], ids=str
)
def test_a_file_that_is_no_study_is_named(
    run: Run, tmp_path: Path, amira: Path, words: tuple[str, ...], content: bytes
) -> None:
    (tmp_path / "odd.json").write_bytes(content)
    ended = run(*words, "odd.json")
    assert (ended.code, ended.output, ended.messages.count("\n")) == (2, "", 1)
    assert "odd.json" in ended.messages


def test_a_study_is_read_from_every_shape_of_file(run: Run, tmp_path: Path, study: Path) -> None:
    content = study.read_bytes()
    shapes = {
        "packed.json.gz": gzip.compress(content, mtime=0),
        "bom.json": b"\xef\xbb\xbf" + content,
        "page.json": b'{"studies": [' + content + b"]}",
        "line.jsonl": content + b"\n",
    }
    whole = run("read", "--file", study, "--json").output
    for name, shape in shapes.items():
        (tmp_path / name).write_bytes(shape)
        assert run("read", "--file", name, "--json").output == whole


def test_a_file_with_several_studies_is_not_one_study(run: Run, tmp_path: Path, study: Path) -> None:
    (tmp_path / "two.jsonl").write_bytes((study.read_bytes() + b"\n") * 2)
    ended = run("read", "--file", "two.jsonl")
    assert ended.code == 2
    assert "waymark load" in ended.messages


@pytest.mark.parametrize(
    ("fact", "named"),
    [
        ({"name": "condition", "value": "zzqx plague"}, "zzqx plague"),
        ({"name": "treatment", "value": "zzqx tonic", "status": "past"}, "zzqx tonic"),
        ({"name": "lab", "value": 3, "analyte": "zzqx count"}, "zzqx count"),
        ({"name": "place", "value": "Zzqxville"}, "Zzqxville"),
        ({"name": "height", "value": 3}, "height"),
        ({"name": "age", "value": -3}, "-3"),
        ({"name": "treatment", "value": "gene therapy", "status": "ever"}, "ever"),
        ({"name": "treatment", "value": "gene therapy"}, "status"),
    ],
)
def test_a_profile_that_says_what_nobody_knows_is_named(
    run: Run, tmp_path: Path, fact: dict[str, object], named: str
) -> None:
    ended = run(*JUDGE, _profile(tmp_path, fact))
    assert (ended.code, ended.output, ended.messages.count("\n")) == (2, "", 1)
    assert named in ended.messages


@pytest.mark.parametrize(
    "content", ["{", "[]", "{}", '{"facts": 3}', '{"facts": [{"name": "age", "value": NaN}]}']
)
def test_a_profile_file_that_is_none_is_named(run: Run, tmp_path: Path, content: str) -> None:
    (tmp_path / "odd.json").write_text(content, "utf-8")
    ended = run(*JUDGE, "odd.json")
    assert (ended.code, ended.output, ended.messages.count("\n")) == (2, "", 1)
    assert "odd.json" in ended.messages


def test_a_setting_with_a_typo_is_named_with_the_right_one(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAYMARK_TRIAL_URL", "sqlite://")
    ended = run("doctor")
    assert (ended.code, ended.output, ended.messages.count("\n")) == (2, "", 1)
    assert "WAYMARK_TRIALS_URL" in ended.messages


@pytest.mark.parametrize("content", ["[]", '{"studies": []}'])
def test_a_file_without_a_study_is_named(run: Run, tmp_path: Path, content: str) -> None:
    (tmp_path / "none.json").write_text(content, "utf-8")
    ended = run("load", "none.json")
    assert ended.code == 1
    assert "none.json: the file holds no study" in ended.messages


def test_a_file_that_fails_to_load_is_named_beside_the_counts(run: Run) -> None:
    ended = run("load", "missing.json", "--json")
    assert ended.code == 1
    assert json.loads(ended.output)["problems"][0]["source"] == "missing.json"
    assert "missing.json" in ended.messages


def test_a_record_without_eligibility_or_locations_is_read_and_judged(
    run: Run, tmp_path: Path, amira: Path
) -> None:
    bare = {"protocolSection": {"identificationModule": {"nctId": "NCT00000010", "briefTitle": "A"}}}
    (tmp_path / "bare.json").write_text(json.dumps(bare), "utf-8")
    assert run("read", "--file", "bare.json", "--json").record == {"nct_id": "NCT00000010", "criteria": []}
    findings = run("judge", "--file", "bare.json", "--profile", amira, "--json").record["findings"]
    assert [finding["criterion"] for finding in findings][:2] == ["age", "sex"]
