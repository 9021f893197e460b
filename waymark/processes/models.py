"""Trained dialogue models: where they lie, and which is the newest."""

from __future__ import annotations

import tarfile
import zlib
from pathlib import Path

from waymark.errors import WaymarkError

PROJECT = Path(__file__).resolve().parent.parent.parent
MODELS = PROJECT / "models"

MODEL_HEADER = "X-Waymark-Model"
"""On each answer of a Rasa: by it a gateway knows when two of them answer from different models."""


class ModelMissing(WaymarkError):
    """There is no trained dialogue model that can be read."""


def newest_model(folder: Path = MODELS) -> Path:
    """The model trained last. Raises ModelMissing, also where it was cut short: Rasa would serve none."""
    models = sorted(folder.glob("*.tar.gz"), key=lambda path: path.stat().st_mtime)
    if not models:
        raise ModelMissing(f"There is no dialogue model in {folder}; train one with `make train`.")
    if not _is_whole(models[-1]):
        raise ModelMissing(f"The model {models[-1]} cannot be read; remove it or `make train` anew.")
    return models[-1]


def _is_whole(model: Path) -> bool:
    try:
        with tarfile.open(model) as packed:
            packed.getmembers()
    except (tarfile.TarError, EOFError, OSError, zlib.error):
        return False
    return True
