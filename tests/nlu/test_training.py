"""A model is trained only when something changed."""

from __future__ import annotations

import tarfile
from pathlib import Path

from waymark.nlu.training import DIGEST, digest_of_inputs, needs_training


def test_only_a_folder_without_a_model_of_todays_files_needs_training(tmp_path: Path) -> None:
    assert needs_training(tmp_path)
    model = tmp_path / "20261130-000000-some-name.tar.gz"
    tarfile.open(model, "w:gz").close()
    (tmp_path / DIGEST).write_text("of other files")
    assert needs_training(tmp_path)
    (tmp_path / DIGEST).write_text(digest_of_inputs())
    assert not needs_training(tmp_path)
    model.write_bytes(model.read_bytes()[:10])  # cut short
    assert needs_training(tmp_path)
