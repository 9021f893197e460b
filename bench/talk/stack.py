"""The running stack on loopback over a store of the shared records, for long talks with it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

from bench.load import NAMES, SHARED
from waymark.catalogue.load import load_files
from waymark.processes.stack import running_stack
from waymark.settings import Settings
from waymark.vocabulary.vocabulary import standard_vocabulary
from waymark.wiring import open_trial_store

TODAY = date(2026, 11, 22)


@contextmanager
def stack_over_shared_records(folder: Path) -> Iterator[Settings]:
    """Every process, its databases in `folder`; records loaded there before are not read again."""
    paths = [SHARED / name for name in NAMES]
    if not all(path.is_file() for path in paths):
        sys.exit(f"{SHARED} is not there; nobody was talked with.")
    settings = replace(
        Settings(),
        var_dir=str(folder.resolve()),
        messages_per_minute=100_000,
        sessions_per_address_per_hour=100_000,
        sync_every_hours=0,
        today=TODAY,
    )
    load_files(paths, open_trial_store(settings.trials_database), vocabulary=standard_vocabulary())
    with running_stack(settings, say=lambda line: print(line, file=sys.stderr)) as (used, _):
        yield used
