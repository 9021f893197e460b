"""Masked conversations as files: messages as CSV or JSON lines, with a manifest that says what they are."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from waymark.conversations.desk.transcripts import Line, Transcript

COLUMNS = (
    "conversation", "started_at", "outcome", "channel", "language", "event", "turn", "author", "at", "text",
    "button", "intent", "confidence", "response", "unanswered", "verdicts",
)  # fmt: skip
_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class Form(str, Enum):
    CSV = "csv"
    JSONL = "jsonl"


@dataclass(frozen=True)
class Manifest:
    """Who took what, when and by which filters; the hash says whether the file is still that file."""

    exported_at: str
    exported_by: str
    filters: str
    conversations: int
    messages: int
    masked: bool
    file: str
    sha256: str


def bundle(
    transcripts: Iterable[Transcript], form: Form, *, by: str, at: datetime, filters: str
) -> tuple[bytes, Manifest]:
    """A zip file with the messages and `manifest.json`; the manifest too."""
    held = list(transcripts)
    rows = [row for transcript in held for row in _rows(transcript)]
    data = (_csv(rows) if form is Form.CSV else _jsonl(rows)).encode()
    file = f"messages.{form.value}"
    manifest = Manifest(
        exported_at=at.isoformat(timespec="seconds") + "Z",
        exported_by=by,
        filters=filters,
        conversations=len(held),
        messages=len(rows),
        masked=True,
        file=file,
        sha256=hashlib.sha256(data).hexdigest(),
    )
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(file, data)
        archive.writestr("manifest.json", json.dumps(manifest.__dict__, indent=2, ensure_ascii=False))
    return packed.getvalue(), manifest


def safe_cell(value: object) -> str:
    """The value as a spreadsheet shows it and never runs it (OWASP, CSV injection)."""
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(_STARTS_A_FORMULA) else text


def _rows(transcript: Transcript) -> Iterator[dict[str, object]]:
    for line in transcript.lines:
        yield dict(zip(COLUMNS, _values(transcript, line), strict=True))


def _values(transcript: Transcript, line: Line) -> tuple[object, ...]:
    verdicts = " ".join(f"{verdict.nct_id}:{verdict.fit}" for verdict in line.verdicts)
    whole = (transcript.key, transcript.started_at.isoformat(), transcript.outcome.value)
    ways = (transcript.channel, transcript.language)
    said = (line.event_id, line.turn, line.author.value, line.at.isoformat(), line.text, line.button)
    understood = (line.intent, line.confidence, line.response, line.unanswered, verdicts)
    return (*whole, *ways, *said, *understood)


def _csv(rows: Iterable[dict[str, object]]) -> str:
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows([safe_cell(row[column]) for column in COLUMNS] for row in rows)
    return written.getvalue()


def _jsonl(rows: Iterable[dict[str, object]]) -> str:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
