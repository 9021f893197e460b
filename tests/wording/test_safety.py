"""Emergency answers: short, with the right number, no promise to watch."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.wording.readability import problems
from waymark.understanding.safety import SafetyConcern
from waymark.wording.emergency_numbers import emergency_numbers, numbers_by_country
from waymark.wording.safety import emergency_text

MEDICAL, SELF_HARM = SafetyConcern.MEDICAL, SafetyConcern.SELF_HARM
OVERDOSE, ABUSE = SafetyConcern.OVERDOSE, SafetyConcern.ABUSE


@pytest.mark.parametrize(
    ("concern", "country", "numbers"),
    [
        (MEDICAL, "United States", ["911"]),
        (SELF_HARM, "usa", ["988", "911"]),
        (OVERDOSE, "US", ["911", "1-800-222-1222"]),
        (ABUSE, "United States", ["911", "1-800-422-4453"]),
        (MEDICAL, "Leeds, United Kingdom", ["999"]),
        (SELF_HARM, "England", ["116 123", "999"]),
        (OVERDOSE, "UK", ["999", "111"]),
        (MEDICAL, "Italy", ["112"]),
        (MEDICAL, "Greece", ["112"]),
        (MEDICAL, "China", ["120"]),
        (SELF_HARM, "China", ["12356"]),
        (ABUSE, "China", ["110", "12338"]),
    ],
)
def test_the_answer_has_the_numbers_of_the_country(
    concern: SafetyConcern, country: str, numbers: list[str]
) -> None:
    text = emergency_text(concern, country)
    assert all(number in text for number in numbers)


@pytest.mark.parametrize("country", [None, "", "Atlantis"])
@pytest.mark.parametrize("concern", list(SafetyConcern))
def test_an_unknown_country_gives_the_local_number(concern: SafetyConcern, country: str | None) -> None:
    assert "your local emergency number" in emergency_text(concern, country)


@pytest.mark.parametrize("concern", list(SafetyConcern))
def test_every_answer_is_short_plain_and_promises_no_watching(concern: SafetyConcern) -> None:
    for country in (None, *numbers_by_country()):
        text = emergency_text(concern, country)
        assert not [problem for problem in problems(text) if problem.startswith("says")]
        assert "can't watch over you" in text
        assert "go on" in text
        assert len(text) < 420
        assert "\n\n" not in text


def test_every_row_names_its_source_and_a_number() -> None:
    assert all(row.source and row.ambulance and row.police for row in numbers_by_country().values())


def test_every_row_says_when_it_was_checked_and_the_safety_list_says_how_many_never_were(
    project: Path, today: date
) -> None:
    rows = set(numbers_by_country().values())
    assert all(row.checked is None or row.checked <= today for row in rows)
    unchecked = sum(row.checked is None for row in rows)
    page = (project / "docs" / "reference" / "safety-list.md").read_text(encoding="utf-8")
    assert f"Never checked: {unchecked} of {len(rows)} rows" in page


def test_a_country_without_a_row_has_no_numbers() -> None:
    assert emergency_numbers("Atlantis") is None


def test_numbers_seen_on_a_page_stand_in_their_row_and_the_safety_list_counts_them(project: Path) -> None:
    table = project / "waymark" / "wording" / "tables" / "emergency_numbers.yml"
    rows = yaml.safe_load(table.read_text(encoding="utf-8")).values()
    held = [_numbers_of(row) for row in rows]
    seen = [
        {one.strip() for each in row.get("seen", ()) for one in each["numbers"].split(",")} for row in rows
    ]
    assert all(some <= every for some, every in zip(seen, held, strict=True))
    counts = f"{sum(map(len, seen))} of {sum(map(len, held))} were found, in {sum(map(bool, seen))} rows"
    page = (project / "docs" / "reference" / "safety-list.md").read_text(encoding="utf-8")
    assert counts in page


def _numbers_of(row: dict[str, Any]) -> set[str]:
    lines = [line for kind in ("crisis", "poison", "protection") for line in row.get(kind, ())]
    urgent = (one for name in ("ambulance", "police") for one in row[name].split(" or "))
    return {*urgent, *(str(line["number"]) for line in lines)}
