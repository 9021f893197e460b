"""The ear that lies beside the dialogue model: taught when its tellings changed, loaded by the door."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import numpy as np

from waymark.encoders.sentences import AT_THE_DOOR, ENCODERS
from waymark.hearing.ear import Ear, Network, Pieces
from waymark.hearing.learning import taught
from waymark.hearing.tellings import read_tellings
from waymark.processes.models import MODELS, PROJECT

ENCODER = ENCODERS[AT_THE_DOOR]
DATA = PROJECT / "data"
_LEARNING = (
    "hearing/learning.py",
    "hearing/pieces.py",
    "hearing/tables/slips.py",
    "hearing/tellings.py",
    "encoders/minilm.py",
)
"""The modules that decide what is learned from the same tellings."""


def teach(folder: Path = MODELS) -> Path:
    """The file of the ear; taught anew when the tellings or what is learned from them changed."""
    file = folder / f"ear-{_digest()[:16]}.npz"
    if not file.exists():
        ENCODER.check_weights()
        ear = taught(read_tellings(DATA), ENCODER.encode)
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("ear-*.npz"):
            old.unlink()
        _save(ear, file)
    return file


def kept_ear(folder: Path = MODELS) -> Ear | None:
    """The ear taught last; None when there is none yet."""
    files = sorted(folder.glob("ear-*.npz"), key=lambda path: path.stat().st_mtime)
    return _load(files[-1]) if files else None


def _save(ear: Ear, file: Path) -> None:
    """Numbers and pieces of words only: reading them back runs no code."""
    pieces, network = ear.pieces, ear.network
    unfinished = file.with_suffix(".part.npz")
    np.savez_compressed(
        unfinished,
        pieces=np.array("\n".join(pieces.places)),
        rarity=pieces.rarity.astype(np.float16),
        weights=pieces.weights.astype(np.float16),
        bias=np.array([pieces.bias]),
        hidden=network.hidden.astype(np.float16),
        hidden_bias=network.hidden_bias,
        out=network.out.astype(np.float16),
        out_bias=network.out_bias,
    )
    unfinished.replace(file)


def _load(file: Path) -> Ear:
    with np.load(file, allow_pickle=False) as kept:
        whole = {name: kept[name].astype(np.float32) for name in kept.files if name != "pieces"}
        places = {piece: place for place, piece in enumerate(str(kept["pieces"]).split("\n"))}
    return Ear(
        Pieces(places, whole["rarity"], whole["weights"], float(whole["bias"][0])),
        Network(whole["hidden"], whole["hidden_bias"], whole["out"], whole["out_bias"]),
        ENCODER.encode,
    )


def _digest() -> str:
    files = [*sorted((DATA / "safety").rglob("*.txt")), *sorted((DATA / "nlu").glob("*.yml"))]
    files += [PROJECT / "waymark" / name for name in _LEARNING]
    digest = sha256()
    for file in files:
        digest.update(file.relative_to(PROJECT).as_posix().encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()
