"""The training and held-out messages, as (intent, text) pairs, for the tests about them."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

Examples = tuple[tuple[str, str], ...]


def read_examples(file: Path) -> Examples:
    """Every (intent, text) of one Rasa 3.1 NLU file, in its order."""
    blocks = yaml.safe_load(file.read_text(encoding="utf-8"))["nlu"]
    return tuple(
        (block["intent"], line.removeprefix("- ").strip())
        for block in blocks
        for line in block["examples"].splitlines()
    )


@pytest.fixture(scope="session")
def training_files(project: Path) -> tuple[Path, ...]:
    return tuple(sorted((project / "data" / "nlu").glob("*.yml")))


@pytest.fixture(scope="session")
def training(training_files: tuple[Path, ...]) -> Examples:
    return tuple(pair for file in training_files for pair in read_examples(file))


@pytest.fixture(scope="session")
def held_out(project: Path) -> Examples:
    return read_examples(project / "tests" / "nlu" / "held_out.yml")
