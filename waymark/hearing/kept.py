"""The ear that lies beside the dialogue model: taught when its tellings changed, loaded by the door."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from functools import partial
from hashlib import sha256
from itertools import count, takewhile
from pathlib import Path

import numpy as np

from waymark.encoders.minilm import Array
from waymark.encoders.sentences import ENCODERS, read_words_in_place, unpack_words
from waymark.hearing.ear import BY_MEANING, CONCERNS, Ear, Meaning, Nearest, Network, Pieces
from waymark.hearing.learning import taught
from waymark.hearing.tellings import read_tellings
from waymark.processes.models import MODELS, PROJECT

DATA = PROJECT / "data"
ENCODED_AT_ONCE = 1_000  # then progress is said: some ten seconds
_MIDDLE = "middle/"
_PARTS = ("hidden", "hidden_bias", "out", "out_bias")
_LEARNING = (
    "hearing/kept.py",
    "hearing/learning.py",
    "hearing/parts.py",
    "hearing/pieces.py",
    "hearing/tables/slips.py",
    "hearing/tellings.py",
    "encoders/minilm.py",
)
"""The modules that decide what is learned from the same tellings, and in what shape it is kept."""
_log = logging.getLogger(__name__)


def teach(folder: Path = MODELS) -> Path:
    """The file of the ear; taught anew when the tellings or what is learned from them changed."""
    file = _file_in(folder)
    folder.mkdir(parents=True, exist_ok=True)
    unpack_words(folder)
    if not file.exists():
        for name in BY_MEANING:
            ENCODERS[name].check_weights()
        ear = taught(read_tellings(DATA), {name: partial(_encoded, name) for name in BY_MEANING})
        _save(ear, file)
        for old in set(folder.glob("ear-*.npz")) - {file}:
            old.unlink()
    return file


def is_taught(folder: Path = MODELS) -> bool:
    """Whether the ear there learned from what is told today."""
    return _file_in(folder).exists()


def _file_in(folder: Path) -> Path:
    return folder / f"ear-{_digest()[:16]}.npz"


def _encoded(name: str, texts: Sequence[str]) -> Array:
    """The texts' rows, with progress in the log."""
    rows = []
    for at in range(0, len(texts), ENCODED_AT_ONCE):
        _log.info("The ear reads what was told, by %s: %d of %d.", name, at, len(texts))
        rows.append(ENCODERS[name].encode(texts[at : at + ENCODED_AT_ONCE]))
    _log.info("The ear learns from %d texts by %s.", len(texts), name)
    return np.concatenate(rows)


def kept_ear(folder: Path = MODELS) -> Ear | None:
    """The ear taught last; None when there is none yet."""
    read_words_in_place(folder)
    files = sorted(folder.glob("ear-*.npz"), key=lambda path: path.stat().st_mtime)
    return _load(files[-1]) if files else None


def _save(ear: Ear, file: Path) -> None:
    """Numbers and pieces of words only: reading them back runs no code."""
    pieces = ear.pieces
    unfinished = file.with_name("unfinished-ear.npz")  # never taken for an ear
    np.savez_compressed(
        unfinished,
        pieces=np.array("\n".join(pieces.places)),
        rarity=pieces.rarity.astype(np.float16),
        weights=pieces.weights.astype(np.float16),
        bias=np.array([pieces.bias]),
        nearest=ear.nearest.rows.astype(np.float16),
        axes=ear.nearest.axes.astype(np.float16),
        **{f"{_MIDDLE}{name}": middle for name, middle in ear.nearest.middles.items()},
        groups=np.array([[group.start, group.stop] for group in ear.nearest.groups]),
        **{name: part.astype(np.float16) for name, part in _parts_of(ear).items()},
    )
    unfinished.replace(file)


def _parts_of(ear: Ear) -> dict[str, Array]:
    """Each network's matrices, named by its encoder, its number and what they are."""
    return {
        f"{name}/{number}/{part}": getattr(network, part)
        for name, meaning in ear.meanings.items()
        for number, network in enumerate(meaning.networks)
        for part in _PARTS
    }


def _load(file: Path) -> Ear:
    with np.load(file, allow_pickle=False) as kept:
        whole = {name: kept[name].astype(np.float32) for name in kept.files if name != "pieces"}
        places = {piece: place for place, piece in enumerate(str(kept["pieces"]).split("\n"))}
    pieces = Pieces(places, whole["rarity"], whole["weights"], float(whole["bias"][0]))
    meanings = {name: Meaning(ENCODERS[name].encode, _networks(whole, name)) for name in BY_MEANING}
    return Ear(pieces, meanings, _nearest(whole))


def _nearest(whole: Mapping[str, Array]) -> Nearest:
    """Of an ear taught before it listened for them in this way, none: it hears by the rest."""
    if "axes" not in whole:
        nothing = np.zeros((0, 0), np.float32)
        return Nearest({}, nothing, nothing, (slice(0),) * (1 + len(CONCERNS)))
    middles = {name: whole[_MIDDLE + name] for name in BY_MEANING}
    groups = tuple(slice(int(start), int(end)) for start, end in whole["groups"])
    return Nearest(middles, whole["axes"], whole["nearest"], groups)


def _networks(whole: Mapping[str, Array], name: str) -> tuple[Network, ...]:
    numbers = takewhile(lambda number: f"{name}/{number}/{_PARTS[0]}" in whole, count())
    return tuple(Network(*(whole[f"{name}/{number}/{part}"] for part in _PARTS)) for number in numbers)


def _digest() -> str:
    files = [*sorted((DATA / "safety").rglob("*.txt")), *sorted((DATA / "nlu").glob("*.yml"))]
    files += [PROJECT / "waymark" / name for name in _LEARNING]
    digest = sha256()
    for file in files:
        digest.update(file.relative_to(PROJECT).as_posix().encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()
