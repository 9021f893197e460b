"""JSON on standard output, one value a line, whatever the terminal's encoding."""

from __future__ import annotations

import io
import json
import sys

import click

_LINE_ENDS = {ord(end): f"\\u{ord(end):04x}" for end in "\x85\u2028\u2029"}


def print_json(record: object) -> None:
    """Prints the record on one line: no character in it is taken for a line's end by any reader."""
    click.echo(json.dumps(record, ensure_ascii=False, allow_nan=False).translate(_LINE_ENDS))


def speak_utf8() -> None:
    """Sets the three streams to UTF-8. What is no text comes in as U+FFFD and goes out escaped."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            errors = "replace" if stream is sys.stdin else "backslashreplace"
            stream.reconfigure(encoding="utf-8", errors=errors)
