"""Profile files: {"today": "2026-11-22", "facts": [FACT…]}, with any name a person might write."""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path

from waymark.errors import FileNotReadable, UsageError
from waymark.profile.profile import Profile
from waymark.profile.records import profile_from_record
from waymark.understanding.profiles import resolve_profile
from waymark.vocabulary.vocabulary import Vocabulary


def read_profile_file(path: Path, vocabulary: Vocabulary) -> tuple[Profile, date | None]:
    """The profile with standard names, and the file's day; None when it gives none. "-" is standard input.

    Raises FileNotReadable naming the file, UnknownName naming a name no table knows.
    """
    try:
        text = sys.stdin.read() if str(path) == "-" else path.read_text("utf-8")
        record = json.loads(text)
    except OSError as error:
        raise FileNotReadable(str(path), error.strerror or "cannot be opened") from error
    except ValueError as error:
        raise FileNotReadable(str(path), f"is not JSON ({error})") from error
    if not isinstance(record, dict):
        raise FileNotReadable(str(path), "is not a JSON object")
    try:
        profile, day = profile_from_record(record)
    except UsageError as error:
        raise FileNotReadable(str(path), str(error)) from error
    return resolve_profile(profile, vocabulary), day
