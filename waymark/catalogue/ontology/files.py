"""An ontology in a file: OBO or OBO Graphs JSON, gzip or not, read whole or refused."""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from gzip import BadGzipFile, GzipFile
from pathlib import Path
from typing import BinaryIO, cast

from waymark.catalogue.ontology.obo import read_obo
from waymark.catalogue.ontology.obographs import read_obographs
from waymark.errors import FileNotReadable
from waymark.vocabulary.ontology import Ontology, cycle_in

MOST_BYTES = 300 * 1024 * 1024  # unpacked; the largest official file is a third of it
_GZIP = b"\x1f\x8b"
_OTHER_ENCODINGS = (b"\xff\xfe", b"\xfe\xff")
_PART = 1024 * 1024


def read_ontology(path: Path, *, most_bytes: int = MOST_BYTES) -> Ontology:
    """The ontology in a file, without obsolete terms and without those it borrows from other ontologies.

    Raises FileNotReadable for what cannot be opened, is cut short, too large, no UTF-8, no ontology,
    or has a circle of parents.
    """
    text = _text(path, most_bytes)
    try:
        found = read_obographs(text) if text.lstrip().startswith("{") else read_obo(text)
    except ValueError as error:
        raise FileNotReadable(str(path), str(error)) from error
    own = _own_terms(found)
    if not own.terms:
        raise FileNotReadable(str(path), "the file is an ontology without any term in use.")
    circle = cycle_in(own.terms)
    if circle:
        way = " → ".join((*circle[:5], circle[0]))
        raise FileNotReadable(str(path), f"terms are their own parents: {way}.")
    return own


def _own_terms(ontology: Ontology) -> Ontology:
    """The terms whose identifiers begin as most do: MONDO's own, not the organs it points to."""
    counted = Counter(_prefix(term.identifier) for term in ontology.terms)
    most = max(counted, key=lambda prefix: (counted[prefix], prefix), default="")
    return replace(ontology, terms=tuple(t for t in ontology.terms if _prefix(t.identifier) == most))


def _prefix(identifier: str) -> str:
    return identifier.partition(":")[0]


def _text(path: Path, most_bytes: int) -> str:
    content = bytearray()
    try:
        with path.open("rb") as file:
            for part in _parts(file):
                content += part
                if len(content) > most_bytes:
                    size = most_bytes // 1024**2
                    raise FileNotReadable(str(path), f"the file is larger than {size} MB; no ontology is.")
    except (EOFError, BadGzipFile, zlib.error) as error:
        raise FileNotReadable(str(path), f"the compressed file is damaged or cut short: {error}.") from error
    except OSError as error:
        raise FileNotReadable(str(path), f"the file cannot be read: {error.strerror or error}.") from error
    if content.startswith(_OTHER_ENCODINGS):
        raise FileNotReadable(str(path), "the file is UTF-16; save it as UTF-8.")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FileNotReadable(
            str(path), f"byte {error.start} is no UTF-8; save the file as UTF-8."
        ) from error


def _parts(file: BinaryIO) -> Iterator[bytes]:
    is_gzip = file.read(len(_GZIP)) == _GZIP
    file.seek(0)
    source = cast(BinaryIO, GzipFile(fileobj=file)) if is_gzip else file
    while part := source.read(_PART):
        yield part
