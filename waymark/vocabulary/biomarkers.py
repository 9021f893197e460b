"""Finds what was told or written of biomarkers: which, and whether it was found: "EGFR/ALK negative"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from waymark.vocabulary.tables.biomarkers import BIOMARKERS, BiomarkerRow

_NAMES = {f"b{place}": row for place, row in enumerate(BIOMARKERS)}
_ANY_NAME = rf"(?<![\w-])(?:{'|'.join(row.names for row in BIOMARKERS)})(?![a-z0-9])"
_JOIN = r"(?:,? (?:and/or|and|or) |, ?| ?/ ?)"
_LIST = rf"{_ANY_NAME}(?:{_JOIN}{_ANY_NAME}){{0,5}}"
_VARIANT = rf"(?:{'|'.join(row.variants for row in BIOMARKERS if row.variants)})(?![a-z0-9])"
_VARIANTS = rf"\(?(?P<variant>{_VARIANT}(?:(?:,? (?:and/or|and|or) |, ?| ?/ ?){_VARIANT}){{0,4}})\)?"
_KIND = r"(?:gene|driver|oncogenic|somatic|genomic|genetic|chromosome|tumou?r)"
_CHANGE = (
    r"(?:mutations?|mutated|mutant|rearrangements?|rearranged|fusions?(?: oncogenes?)?|translocations?"
    r"|alterations?|altered)"
)
_MUCH = r"(?:(?:protein |gene )?(?:over-?express(?:ion|ing|ed)|amplif(?:ication|ied)))"
_PLUS = r"(?:positive(?:ly)?|pos\b|\+(?!\w))"
_MINUS = (
    r"(?:negative|neg\b|wild[- ]?type|-(?= ?(?:[,;/.)]|$))"
    r"|-(?= (?:breast|gastric|stomach|lung|ovarian|bowel|colon|cancers?|tumou?rs?|disease|metastatic|advanced"
    r"|early|with|since|now|stage|nsclc|b-all|all|leuk(?:a?emia)|adenocarcinoma|carcinoma)\b))"
)
_LINK = (
    r"(?:\)?[- ]|:|(?: (?:status|test|result))?(?:,|:| (?:is|was|came back|comes back|tested|result was))? )?"
)
""""HER2 is negative", "PD-L1 status: positive"."""
_CHANGED = rf"(?:[- ]{_KIND})?\)?[- ]{_CHANGE}(?:[- ](?P<how>positive|negative))?"
_SAID = re.compile(
    rf"(?P<names>{_LIST})(?: ?[( ]?(?P<level>3\+)\)?)?"
    rf"(?:[- ,:]{{1,2}}{_VARIANTS})?"
    rf"(?P<form>(?P<changed>{_CHANGED})|{_LINK}{_PLUS}|{_LINK}(?P<minus>{_MINUS})|(?P<much>[- ]{_MUCH}))?"
)
_WILD = re.compile(rf"wild[- ]?type (?P<names>{_LIST})")
_ONE_NAME = re.compile("|".join(f"(?P<{group}>{row.names})(?![a-z0-9])" for group, row in _NAMES.items()))
_MAY_BE = re.compile(_ANY_NAME)


class BiomarkerMention(NamedTuple):
    """Some biomarkers that share what is said of them; `variant` are the words for which change it is."""

    standards: tuple[str, ...]
    is_found: bool
    start: int
    end: int
    words: str
    variant: str | None = None


def biomarker_mentions(plain: str) -> Iterator[BiomarkerMention]:
    """Those in a plain lower-case text of which it says whether they were found; in order.

    A name alone says nothing ("EGFR testing"), nor do two answers at once ("ER/PR positive or negative").
    """
    if _MAY_BE.search(plain) is None:
        return
    at = 0
    while found := _next(plain, at):
        at = max(found.end(), found.start() + 1)
        mention = _mention(found)
        if mention:
            yield mention


def biomarker_names(plain: str) -> Iterator[tuple[int, int]]:
    """Where one is named in a plain lower-case text, with its sign or its change, whatever is said of it."""
    for name in _MAY_BE.finditer(plain):
        said = _SAID.match(plain, name.start())
        yield name.start(), max(name.end(), said.end() if said else 0)


def biomarker_mention_at(plain: str, at: int) -> BiomarkerMention | None:
    """The one that begins right there; None when none does."""
    found = _WILD.match(plain, at) or _SAID.match(plain, at)
    return _mention(found) if found else None


def _next(plain: str, at: int) -> re.Match[str] | None:
    name = _MAY_BE.search(plain, at)
    if name is None:
        return None
    wild = _WILD.search(plain, max(at, name.start() - 10), name.end())
    return wild or _SAID.match(plain, name.start())


def _mention(found: re.Match[str]) -> BiomarkerMention | None:
    groups = found.groupdict()
    rows = list(_rows_named(found))
    is_found = _is_found(groups)
    if is_found is None or not all(_may_be_said(row.is_protein, groups) for row in rows):
        return None
    standards = tuple(dict.fromkeys(row.standard for row in rows))
    return BiomarkerMention(standards, is_found, *found.span(), found[0], groups.get("variant"))


def _rows_named(found: re.Match[str]) -> Iterator[BiomarkerRow]:
    """What stands behind a name may belong to it ("Ph+"), so the whole text is looked through."""
    for one in _ONE_NAME.finditer(found.string, found.start("names")):
        if one.start() >= found.end("names"):
            return
        yield _NAMES[one.lastgroup or ""]


def _is_found(groups: dict[str, str | None]) -> bool | None:
    """None where the words do not say."""
    if "level" not in groups or groups["minus"] or groups["how"] == "negative":
        return False  # "wild type EGFR" has no other groups
    said = groups["form"] or groups["variant"] or groups["level"]
    return True if said else None


def _may_be_said(is_protein: bool, groups: dict[str, str | None]) -> bool:
    """ "HER2 mutation" says nothing of how much HER2 there is, and no gene is overexpressed."""
    if "level" not in groups:
        return not is_protein
    if is_protein:
        return not (groups["changed"] or groups["variant"])
    return not (groups["much"] or groups["level"])
