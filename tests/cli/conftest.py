"""Commands over a store of their own, and their outputs held against the documented schemas."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO, TextIOWrapper
from pathlib import Path
from shutil import copy
from typing import Any

import pytest
from jsonschema import Draft202012Validator, RefResolver

from tests.amira import amiras_file
from tests.own_settings import forget_what_was_built, own_settings
from waymark import wiring
from waymark.cli import main


@dataclass(frozen=True)
class Ended:
    """How a command ended."""

    code: int
    output: str
    messages: str

    @property
    def record(self) -> Any:
        """The one JSON value that was printed."""
        assert self.code == 0, self.messages
        return json.loads(self.output)


Run = Callable[..., Ended]


@pytest.fixture(scope="session")
def starter_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a store with the starter catalogue, made once."""
    file = tmp_path_factory.mktemp("starter") / "trials.db"
    wiring.filled_trial_store(f"sqlite:///{file}")
    return file


@pytest.fixture
def store_to_begin_with(starter_store: Path) -> Path | None:
    """The store that a command finds; None when there is none yet."""
    return starter_store


@pytest.fixture
def run(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    store_to_begin_with: Path | None,
) -> Iterator[Run]:
    """Calls `waymark` as a shell would, in a folder of its own; `given` is its standard input."""
    if store_to_begin_with:
        (tmp_path / "var").mkdir()
        copy(store_to_begin_with, tmp_path / "var" / "trials.db")

    def call(*words: object, given: str | bytes = "") -> Ended:
        forget_what_was_built()
        content = given.encode() if isinstance(given, str) else given
        monkeypatch.setattr(sys, "argv", ["waymark", *map(str, words)])
        monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(content), encoding="utf-8"))
        try:
            main()
        except SystemExit as ended:
            code = int(ended.code or 0)
        printed = capsys.readouterr()
        return Ended(code, printed.out, printed.err)

    with own_settings(WAYMARK_VAR_DIR=tmp_path / "var"):
        monkeypatch.chdir(tmp_path)
        yield call


@pytest.fixture
def amira(tmp_path: Path) -> Path:
    """Amira's profile file."""
    return amiras_file(tmp_path)


@pytest.fixture
def study(tmp_path: Path) -> Path:
    """A file with one small study."""
    path = tmp_path / "study.json"
    path.write_text(
        json.dumps(
            {
                "protocolSection": {
                    "identificationModule": {"nctId": "NCT00000010", "briefTitle": "A study"},
                    "eligibilityModule": {"eligibilityCriteria": "Inclusion Criteria:\n\n* β-thalassemia"},
                }
            }
        ),
        "utf-8",
    )
    return path


@pytest.fixture
def fits(project: Path) -> Callable[[str, object], None]:
    """Holds a value against a schema by its name."""
    folder = project / "docs" / "reference" / "schemas"

    def validate(name: str, value: object) -> None:
        schema = json.loads((folder / f"{name}.schema.json").read_text("utf-8"))
        resolver = RefResolver(f"{folder.as_uri()}/{name}.schema.json", schema)
        Draft202012Validator(schema, resolver=resolver).validate(value)

    return validate
