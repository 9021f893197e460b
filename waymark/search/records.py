"""A search result as JSON: the shape that `waymark search --json` prints."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from waymark.eligibility.verdicts import Fit
from waymark.search.results import FoundTrial, SearchResult
from waymark.search.words import words_for_reasons, words_for_step
from waymark.wording.warnings import words_for_warning

SearchRecord = dict[str, object]


def search_to_record(result: SearchResult, *, today: date, limit: int | None = None) -> SearchRecord:
    """The result as search.schema.json has it; `limit` shortens the lists, never the totals."""
    return {
        "results": _found_to_records(result.results[:limit], today),
        "total": {fit.value: result.total[fit] for fit in Fit},
        "widened": [words_for_step(step) for step in result.widened],
        "widened_steps": list(result.widened),
        "expanded_access": _found_to_records(result.expanded_access[:limit], today),
    }


def _found_to_records(found: Sequence[FoundTrial], today: date) -> list[SearchRecord]:
    return [_found_to_record(each, today) for each in found]


def _found_to_record(found: FoundTrial, today: date) -> SearchRecord:
    trial, distance = found.trial, found.distance
    return {
        "nct_id": trial.nct_id,
        "title": trial.brief_title,
        "fit": found.verdict.fit.value,
        "status": trial.overall_status.value if trial.overall_status else None,
        "distance_km": round(distance.km, 1) if distance else None,
        "nearest_site": distance.place if distance else None,
        "is_from_country": distance.is_from_country if distance else None,
        "score": found.score,
        "reasons": list(words_for_reasons(found)),
        "warnings": [
            {"code": code.value, "words": words_for_warning(code, trial, today)}
            for code in found.verdict.warnings
        ],
    }
