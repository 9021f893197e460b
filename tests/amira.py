"""Amira's profile: the example that the commands are tried with."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

AMIRA: dict[str, Any] = {
    "today": "2026-11-22",
    "facts": [
        {"name": "asking_for", "value": "child"},
        {"name": "condition", "value": "thal major"},
        {"name": "age", "value": 10, "unit": "years"},
        {"name": "transfusion_dependent", "value": True},
        {"name": "treatment", "value": "gene therapy", "status": "never"},
        {"name": "treatment", "value": "bone marrow transplant", "status": "never"},
        {"name": "matched_donor", "value": False},
    ],
}


def amiras_file(folder: Path) -> Path:
    """Her profile written down there."""
    path = folder / "amira.json"
    path.write_text(json.dumps(AMIRA), "utf-8")
    return path
