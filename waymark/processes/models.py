"""Trained dialogue models: where they lie, and which is the newest."""

from __future__ import annotations

from pathlib import Path

from waymark.errors import WaymarkError

PROJECT = Path(__file__).resolve().parent.parent.parent
MODELS = PROJECT / "models"

MODEL_HEADER = "X-Waymark-Model"
"""On each answer of a Rasa: by it a gateway knows when two of them answer from different models."""


class ModelMissing(WaymarkError):
    """There is no trained dialogue model."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"There is no dialogue model in {folder}; train one with `make train`.")


def newest_model(folder: Path = MODELS) -> Path:
    """The model trained last. Raises ModelMissing."""
    models = sorted(folder.glob("*.tar.gz"), key=lambda path: path.stat().st_mtime)
    if not models:
        raise ModelMissing(folder)
    return models[-1]
