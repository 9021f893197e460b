"""Studies in files: .json and .jsonl, gzip or not, read line by line wherever they can be."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from gzip import BadGzipFile, GzipFile
from itertools import chain
from pathlib import Path
from typing import BinaryIO, cast

from waymark.registry.json_values import json_value

Progress = Callable[[int], None]
"""Takes the bytes of a file read since the last call, as they lie on the disk."""

_GZIP = b"\x1f\x8b"
_BOM = b"\xef\xbb\xbf"
_OTHER_ENCODINGS = (b"\xff\xfe", b"\xfe\xff")
_LINE_NAMES = frozenset({".jsonl", ".ndjson"})


@dataclass(frozen=True)
class FoundStudy:
    """One JSON value of a file that should be a study, and where it stands."""

    source: str
    study: object


@dataclass(frozen=True)
class UnreadableLine:
    """A line that is not JSON; the file goes on."""

    source: str
    reason: str


class FileCutShort(Exception):
    """A file that could not be read to its end; what came before it is good."""

    def __init__(self, source: str, reason: str) -> None:
        super().__init__(f"{source}: {reason}")
        self.source = source
        self.reason = reason


def studies_in(path: Path, progress: Progress | None = None) -> Iterator[FoundStudy | UnreadableLine]:
    """Everything in a file that should be a study, in order. Raises FileCutShort.

    A value may be one study, a list of studies, or an answer of the API ({"studies": […]}). Lines are
    read one at a time; only JSON spread over several lines is read whole.
    """
    with _opened(path) as file:
        lines = _told(_lines(path, file), file, progress)
        first_line, first = next(((n, line) for n, line in lines if line.strip()), (0, b""))
        if not first:
            raise FileCutShort(path.name, "the file is empty")
        if _is_whole_document(path, first):
            content = b"\n" * (first_line - 1) + first + b"".join(line for _, line in lines)
            yield from _at_least_one(path, _document(path, content))
        else:
            yield from _at_least_one(path, _line_by_line(path, chain([(first_line, first)], lines)))


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    try:
        with path.open("rb") as file:
            yield file
    except OSError as error:
        raise FileCutShort(path.name, f"the file cannot be read: {error.strerror or error}") from error


def _lines(path: Path, file: BinaryIO) -> Iterator[tuple[int, bytes]]:
    is_gzip = file.read(len(_GZIP)) == _GZIP
    file.seek(0)
    content = cast(BinaryIO, GzipFile(fileobj=file)) if is_gzip else file
    number = 0
    try:
        for number, line in enumerate(content, start=1):
            if number == 1 and line.startswith(_OTHER_ENCODINGS):
                raise FileCutShort(path.name, "the file is UTF-16; save it as UTF-8")
            yield number, line.removeprefix(_BOM) if number == 1 else line
    except (EOFError, BadGzipFile, zlib.error) as error:
        reason = f"the compressed file is damaged or cut short after this line: {error}"
        raise FileCutShort(f"{path.name}:{number}", reason) from error


def _told(
    lines: Iterator[tuple[int, bytes]], file: BinaryIO, progress: Progress | None
) -> Iterator[tuple[int, bytes]]:
    told = 0
    for numbered in lines:
        yield numbered
        if progress and (read := file.tell()) > told:
            progress(read - told)
            told = read
    if progress:
        progress(file.tell() - told)


def _is_whole_document(path: Path, first: bytes) -> bool:
    # JSON spread over lines begins with a bracket alone, or with a line that is not JSON by itself.
    if first.strip() in {b"{", b"["}:
        return True
    if _LINE_NAMES & set(path.suffixes):
        return False
    try:
        json_value(first)
    except ValueError:
        return True
    return False


def _document(path: Path, content: bytes) -> Iterator[FoundStudy]:
    try:
        value = json_value(content)
    except ValueError as error:
        raise FileCutShort(path.name, f"the file is {error}") from error
    yield from _studies_of(path.name, value)


def _at_least_one(
    path: Path, studies: Iterator[FoundStudy | UnreadableLine]
) -> Iterator[FoundStudy | UnreadableLine]:
    first = next(studies, None)
    if first is None:
        raise FileCutShort(path.name, "the file holds no study")
    yield first
    yield from studies


def _line_by_line(path: Path, lines: Iterator[tuple[int, bytes]]) -> Iterator[FoundStudy | UnreadableLine]:
    is_any_json = False
    for number, line in lines:
        if not line.strip():
            continue
        source = f"{path.name}:{number}"
        try:
            value = json_value(line)
        except ValueError as error:
            yield UnreadableLine(source, f"the line is {error}")
        else:
            is_any_json = True
            yield from _studies_of(source, value)
    if not is_any_json:
        raise FileCutShort(path.name, "no line of the file is JSON")


def _studies_of(source: str, value: object) -> Iterator[FoundStudy]:
    studies = value.get("studies") if isinstance(value, dict) and "protocolSection" not in value else value
    if not isinstance(studies, list):
        yield FoundStudy(source, value)
        return
    for number, study in enumerate(studies, start=1):
        yield FoundStudy(f"{source}#{number}", study)
