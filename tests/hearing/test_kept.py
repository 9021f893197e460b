"""The ear lies beside the model, is taught again when its tellings change, and is missed without harm."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from structlog import get_logger

from waymark.hearing import kept
from waymark.hearing.kept import kept_ear, teach
from waymark.hearing.learning import NETWORKS
from waymark.hearing.listening import Listening
from waymark.understanding.safety import SafetyConcern

_NAMES = ("self_harm", "overdose", "abuse", "medical", "ordinary")


@pytest.fixture
def little(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with ten tellings a file."""
    project = tmp_path / "project"
    for folder, name in ((folder, name) for folder in ("safety", "safety/listed") for name in _NAMES):
        file = project / "data" / folder / f"{name}.txt"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("".join(f"{name} told in {folder} {n}\n" for n in range(10)), encoding="utf-8")
    monkeypatch.setattr(kept, "PROJECT", project)
    monkeypatch.setattr(kept, "DATA", project / "data")
    monkeypatch.setattr(kept, "_LEARNING", ())
    return project


@pytest.mark.thorough
def test_it_is_taught_once_and_again_only_when_a_telling_changed(little: Path, tmp_path: Path) -> None:
    first = teach(tmp_path)
    taught_at = first.stat().st_mtime_ns
    assert teach(tmp_path).stat().st_mtime_ns == taught_at
    with (little / "data" / "safety" / "ordinary.txt").open("a", encoding="utf-8") as file:
        file.write("one more\n")
    second = teach(tmp_path)
    assert second != first
    assert not first.exists()


@pytest.mark.thorough
def test_what_a_killed_teaching_left_is_no_ear(little: Path, tmp_path: Path) -> None:
    before = teach(tmp_path)
    with (little / "data" / "safety" / "ordinary.txt").open("a", encoding="utf-8") as file:
        file.write("one more\n")
    with pytest.raises(KeyboardInterrupt), pytest.MonkeyPatch.context() as patched:
        patched.setattr(Path, "replace", _interrupted)
        teach(tmp_path)
    assert [before] == sorted(tmp_path.glob("ear-*.npz"))
    assert kept_ear(tmp_path) is not None


def _interrupted(*_: object) -> None:
    raise KeyboardInterrupt


@pytest.mark.thorough
def test_while_it_is_taught_it_says_how_far_it_is(
    little: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept, "ENCODED_AT_ONCE", 60)
    with caplog.at_level("INFO", logger=kept.__name__):
        teach(tmp_path)
    said = [line for line in caplog.messages if "all-MiniLM-L6-v2" in line]
    assert [line.rsplit(": ")[-1] for line in said[:2]] == ["0 of 100.", "60 of 100."]


@pytest.mark.thorough
def test_what_was_kept_scores_as_what_was_taught(little: Path, tmp_path: Path) -> None:
    teach(tmp_path)
    ear = kept_ear(tmp_path)
    assert ear is not None
    assert ear.pieces.score("medical told in safety") > ear.pieces.score("ordinary told in safety")
    for meaning in ear.meanings.values():
        medical, ordinary = meaning.scores(["medical told in safety", "ordinary told in safety"])
        assert medical[0] < ordinary[0]
        assert len(meaning.networks) == NETWORKS


@pytest.mark.thorough
@pytest.mark.parametrize("lacking", [("axes",), ("axes", "nearest", "groups")])
def test_an_ear_taught_before_it_knew_the_nearest_tellings_still_hears(
    little: Path, tmp_path: Path, lacking: tuple[str, ...]
) -> None:
    file = teach(tmp_path)
    with np.load(file, allow_pickle=False) as whole:
        older = {name: whole[name] for name in whole.files if name not in lacking}
    np.savez_compressed(file, **older)
    ear = kept_ear(tmp_path)
    assert ear is not None
    assert ear.hears("medical told in safety 3") in (None, *SafetyConcern)


def test_without_an_ear_the_list_is_all() -> None:
    listening = Listening(get_logger, lambda: None)
    assert listening.hears("i am not heard by any list or ear") is None
    assert listening.ear is None


def test_a_file_that_cannot_be_read_silences_only_the_ear(tmp_path: Path) -> None:
    (tmp_path / "ear-0.npz").write_bytes(b"no numbers")
    assert Listening(get_logger, lambda: kept_ear(tmp_path)).hears("anything") is None
