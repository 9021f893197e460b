"""Trains the dialogue model when its files changed."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from time import monotonic

from waymark.errors import WaymarkError
from waymark.hearing.kept import is_taught, teach
from waymark.processes.beside import working_beside
from waymark.processes.models import MODELS, PROJECT, ModelMissing, newest_model

DIGEST = "inputs.sha256"  # beside the models
LEARNING = (
    "encoders/minilm.py",
    "encoders/sentences.py",
    "nlu/intent_classifier.py",
    "nlu/intent_mixture.py",
)
"""The modules that decide what is learned from the same examples."""
NEEDED_MEGABYTES = 300  # Rasa unpacks and packs its parts in the temporary folder while it trains


class TrainingFailed(WaymarkError):
    """Rasa could not train a model from the project's files."""


@dataclass(frozen=True)
class Trained:
    """The model in use now; `is_new` is False when nothing had changed since it was trained."""

    model: Path
    is_new: bool
    seconds: float


def _show_nothing() -> None:
    pass


def train(
    *, is_forced: bool = False, folder: Path = MODELS, show_progress: Callable[[], object] = _show_nothing
) -> Trained:
    """Trains from config.yml, domain.yml and data/, and teaches the ear beside, in a process of its own.

    Raises TrainingFailed, or WaymarkError on a full disk or wrong weights. `show_progress` is called where
    work begins, in either process.

    The inputs' digest stands beside the model: without a change nothing is trained, nor Rasa imported.
    """
    started, digest = monotonic(), digest_of_inputs()
    _check_disk(folder)
    show_progress()
    if not is_forced and _digest_trained(folder) == digest:
        teach(folder)
        return Trained(newest_model(folder), is_new=False, seconds=monotonic() - started)
    with _teaching_beside(folder, show_progress):
        model = _trained_by_rasa(folder, is_forced=is_forced)
        (folder / DIGEST).write_text(digest)
    return Trained(model, is_new=True, seconds=monotonic() - started)


@contextmanager
def _teaching_beside(folder: Path, show_progress: Callable[[], object]) -> Iterator[None]:
    """Either takes a core for minutes, and neither needs what the other makes."""
    if is_taught(folder):
        teach(folder)
        yield
        return
    with working_beside(partial(teach, folder), first=show_progress, name="The teaching of the ear"):
        yield


def _trained_by_rasa(folder: Path, *, is_forced: bool) -> Path:
    from rasa import model_training  # noqa: PLC0415 (its import takes seconds)

    result = model_training.train(
        domain=str(PROJECT / "domain.yml"),
        config=str(PROJECT / "config.yml"),
        training_files=[str(PROJECT / "data")],
        output=str(folder),
        force_training=is_forced,
        core_additional_arguments={"augmentation_factor": 0},  # our stories stand alone: gluing adds nothing
    )
    if result.code != 0 or not result.model:
        raise TrainingFailed("The dialogue model could not be trained; the lines above say why.")
    return Path(result.model)


def needs_training(folder: Path = MODELS) -> bool:
    """Whether something changed since the newest model, or there is none."""
    return _digest_trained(folder) != digest_of_inputs()


def digest_of_inputs(project: Path = PROJECT) -> str:
    """A digest of everything a model is trained from, with Rasa's version."""
    files = [project / "config.yml", project / "domain.yml", *sorted((project / "data").rglob("*.yml"))]
    files += [path for name in LEARNING if (path := project / "waymark" / name).exists()]
    digest = sha256(version("rasa").encode())
    for file in files:
        digest.update(file.relative_to(project).as_posix().encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()


def _digest_trained(folder: Path) -> str | None:
    """The digest of the newest model's inputs; None when there is no model or its inputs are not known."""
    try:
        newest_model(folder)
        return (folder / DIGEST).read_text().strip()
    except (ModelMissing, FileNotFoundError):
        return None


def _check_disk(folder: Path) -> None:
    place = next(path for path in (folder, *folder.resolve().parents) if path.exists())
    free = shutil.disk_usage(place).free // 2**20
    if free < NEEDED_MEGABYTES:
        raise WaymarkError(
            f"Only {free} MB are free in {place}, and training needs {NEEDED_MEGABYTES}; free some space."
        )
