"""What the dialogue says is said on a website, in a messenger and by SMS alike: nothing is clicked there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

RESPONSES = sorted((Path(__file__).resolve().parents[2] / "data" / "responses").glob("*.yml"))
OF_A_WEBSITE = re.compile(
    r"\b(?:click|tap|press|scroll|this page|the menu|on the (?:left|right))\b", re.IGNORECASE
)


@pytest.mark.parametrize("file", RESPONSES, ids=lambda file: file.stem)
def test_no_response_speaks_of_what_only_a_website_has(file: Path) -> None:
    said = [line for line in file.read_text("utf-8").splitlines() if "- text:" in line]
    assert [line.strip() for line in said if OF_A_WEBSITE.search(line)] == []
