"""`waymark search` for people whose profile is out of the ordinary, over the real records."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from tests.own_settings import own_settings
from tests.search.corpus import Corpus
from waymark.cli import waymark
from waymark.errors import UnknownName

pytestmark = [pytest.mark.corpus, pytest.mark.command]

Search = Callable[..., Result]
BREAST, ASTHMA, DIABETES = "breast cancer", "asthma", "type 2 diabetes"
# Facts of a profile, and a word that the best trial must have (none: nothing can be found).
ODD: list[tuple[list[dict[str, Any]], str | None]] = [
    *(
        ([{"name": "condition", "value": BREAST}, {"name": "place", "value": place}], "breast")
        for place in ("Leeds", "United Kingdom", "India", "Singapore")
    ),
    *(
        ([{"name": "condition", "value": name}, {"name": "age", "value": age, "unit": unit}], word)
        for name, word in ((ASTHMA, "asthma"), ("neuroblastoma", "neuroblastoma"), ("melanoma", "melanoma"))
        for age, unit in ((0, "years"), (110, "years"), (3, "days"), (2, "weeks"), (11, "months"))
    ),
    *(
        ([{"name": "condition", "value": None, "certainty": how}, {"name": "age", "value": 40}], None)
        for how in ("unsure", "declined")
    ),
    *(
        ([{"name": "condition", "value": name}], word)
        for name, word in (
            ("BREAST CANCER", "breast"),
            ("ASTHMA", "asthma"),
            ("COPD", "pulmonary"),
            ("brest cancer", "breast"),
            ("astma", "asthma"),
            ("Type 2 Diabetes", "diabet"),
            ("healthy volunteer", "healthy"),
            ("CANCER", "neoplasm"),
            ("cancer", "neoplasm"),
        )
    ),
    *(
        (
            [
                {"name": "condition", "value": DIABETES},
                {"name": "place", "value": "Leeds, United Kingdom"},
                {"name": "max_distance_km", "value": most, "unit": unit},
            ],
            "diabet",
        )
        for most, unit in ((0, "km"), (0, "mi"), (5, "mi"), (5, "km"), (100_000, "km"))
    ),
    ([{"name": "condition", "value": BREAST}, {"name": "condition", "value": ASTHMA}], "a"),
    ([{"name": "condition", "value": BREAST}, {"name": "sex", "value": "male"}], "breast"),
]


@pytest.fixture(scope="module")
def search(corpus: Corpus, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Search]:
    """Runs the command with a profile of these facts; what it raises is in the result."""
    place = tmp_path_factory.mktemp("odd")
    with own_settings(WAYMARK_VAR_DIR=corpus.path.parent):  # the command's own trials.db is the corpus
        yield lambda facts: _searched(place / "profile.json", facts)


def _searched(path: Path, facts: list[dict[str, Any]]) -> Result:
    path.write_text(json.dumps({"today": "2026-11-22", "facts": facts}), "utf-8")
    return CliRunner().invoke(waymark, ["search", "--profile", str(path), "--json"])


@pytest.mark.parametrize(("facts", "word"), ODD, ids=str)
def test_the_best_trial_is_for_their_condition(
    facts: list[dict[str, Any]], word: str | None, search: Search, corpus: Corpus
):
    answer = search(facts)
    assert answer.exit_code == 0, answer.exception
    found = json.loads(answer.stdout)
    if word is None:
        assert found["results"] == []
        return
    assert found["results"], found
    best = {
        str(each.trial.nct_id): each.trial for each in corpus.store.get_many([found["results"][0]["nct_id"]])
    }
    trial = best[found["results"][0]["nct_id"]]
    names = (trial.brief_title, *trial.conditions, *(mesh.term for mesh in trial.condition_meshes))
    assert word in " ".join(names).lower()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("condition", "flurbitis wobblosa"),
        ("condition", "any cancer"),
        ("place", "Y, France"),
        ("place", "Å, Norway"),
    ],
)
def test_a_name_that_nobody_knows_is_named_not_silently_empty(name: str, value: str, search: Search):
    facts = [{"name": "condition", "value": BREAST}] if name == "place" else []
    answer = search([*facts, {"name": name, "value": value}])
    assert isinstance(answer.exception, UnknownName)
    assert value in str(answer.exception)
