"""The newest model is used only when it can be read."""

from __future__ import annotations

import tarfile
from pathlib import Path

import pytest

from waymark.processes.models import ModelMissing, newest_model


@pytest.fixture
def model(tmp_path: Path) -> Path:
    (tmp_path / "metadata.json").write_bytes(bytes(range(256)) * 40)
    with tarfile.open(tmp_path / "20261201-quiet-model.tar.gz", "w:gz") as packed:
        packed.add(tmp_path / "metadata.json", "metadata.json")
    return tmp_path / "20261201-quiet-model.tar.gz"


def test_a_whole_model_is_the_newest(model: Path) -> None:
    assert newest_model(model.parent) == model


@pytest.mark.parametrize("left", [0, 40, -30])
def test_a_model_that_is_cut_short_is_named_with_what_to_do(model: Path, left: int) -> None:
    model.write_bytes(model.read_bytes()[:left])
    with pytest.raises(ModelMissing, match=r"quiet-model.tar.gz cannot be read; remove it or `make train`"):
        newest_model(model.parent)
