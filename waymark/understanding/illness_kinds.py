"""Reads the kind of an illness told beside its name: "ALL, B cell", "MS, now secondary progressive"."""

from __future__ import annotations

import re
from dataclasses import replace

from waymark.vocabulary.mentions import Mention

_CELLS = re.compile(
    r"\s*[,(:–-]*\s*(?:it'?s |its |is |of )?(?:the )?(?:pre-?|precursor )?(?P<kind>b|t)[\s-]?"
    r"(?:cells?|lineage|line)\b(?: type| kind)?"
)
_OF_CELLS = {"b": "b-cell acute lymphoblastic leukemia", "t": "t-cell acute lymphoblastic leukemia"}
_COURSE = re.compile(r"\b(?P<kind>secondary|primary)[\s-]?progressive\b")
_NO_COURSE = re.compile(
    r"(?:\b(?:not|no|never|without|before|until|if|or|whether|was|were|maybe|possibly)|n'?t)\s+(?:\w+\s+){0,2}$"
)
_MS = "multiple sclerosis"


def with_kinds(conditions: tuple[Mention, ...], plain: str) -> tuple[Mention, ...]:
    """The mentions, each as its kind where one is told and none is doubted."""
    return tuple(_with_kind(one, plain) for one in conditions)


def _with_kind(mention: Mention, plain: str) -> Mention:
    if mention.standard == "acute lymphoblastic leukemia":
        cells = _CELLS.match(plain, mention.end)
        return mention if cells is None else replace(mention, standard=_OF_CELLS[cells["kind"]])
    if mention.standard != _MS:
        return mention
    told = {found["kind"] for found in _COURSE.finditer(plain) if not _is_undone(found, plain)}
    return replace(mention, standard=f"{told.pop()} progressive {_MS}") if len(told) == 1 else mention


def _is_undone(found: re.Match[str], plain: str) -> bool:
    return _NO_COURSE.search(plain[max(0, found.start() - 30) : found.start()]) is not None
