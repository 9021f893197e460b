"""The real records at hand, each once."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path

from waymark.registry.parse import parse_study
from waymark.trials.trial import Trial

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
_BLOOD = re.compile(r"thalass|sickle|hemoglobinopath", re.IGNORECASE)


def trials(*, each: int = 1) -> Iterator[Trial]:
    """Every full record, or one in so many."""
    for name in ("v2_native.jsonl.gz", "v2_mapped.jsonl.gz"):
        with gzip.open(DATA / "trials" / name, "rt", encoding="utf-8") as lines:
            for place, line in enumerate(lines):
                if place % each == 0:
                    yield parse_study(json.loads(line))


def is_hemoglobinopathy(trial: Trial) -> bool:
    """Whether the record studies thalassemia, sickle cell disease or their like, by its conditions."""
    return _BLOOD.search(" ; ".join(trial.conditions)) is not None
