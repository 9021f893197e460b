"""Profile files: {"today": "2026-11-22", "facts": [FACT…]}, as a person wrote them."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from waymark import wiring
from waymark.errors import FileNotReadable, UnknownName, UsageError
from waymark.profile.profile import Profile
from waymark.profile.records import profile_from_record
from waymark.registry.json_values import json_value
from waymark.store.trials import TrialStore
from waymark.understanding.profiles import resolve_profile


def read_profile_file(path: Path) -> tuple[Profile, date | None]:
    """The profile, its names as written, and the file's day; None when it gives none.

    "-" is standard input. Raises FileNotReadable naming the file.
    """
    try:
        record = json_value(sys.stdin.buffer.read() if str(path) == "-" else path.read_bytes())
    except OSError as error:
        raise FileNotReadable(str(path), error.strerror or "cannot be opened") from error
    except ValueError as error:
        raise FileNotReadable(str(path), f"the file is {error}") from error
    if not isinstance(record, dict):
        raise FileNotReadable(str(path), "is not a JSON object")
    try:
        return profile_from_record(record)
    except UsageError as error:
        raise FileNotReadable(str(path), str(error)) from error


def resolved(profile: Profile, store: TrialStore) -> Profile:
    """The profile with standard names. Raises UnknownName.

    The curated names come first, since the store's never change what they mean and take long to read.
    """
    try:
        return resolve_profile(profile, wiring.curated_names_for(profile))
    except UnknownName:
        return resolve_profile(profile, wiring.vocabulary_for(profile, store))
