"""Titles that stand over the lines of one group of a trial: "Cohort B (NSCLC)", "Allergic Rhinitis Group"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

_GROUP = r"(?:sub-?)?(?:cohort|group|arm|part|strat(?:um|a)|sub-?study|sub-?protocol|module)s?"
_WHICH = r"(?:#?\d{1,2}[a-z]?|[ivx]{1,4}|[a-z]\d{0,2}|one|two|three|four)"
_NUMBERED = re.compile(
    rf"(?:for |in )?(?:the )?(?:(?:phase|study) {_WHICH}[ ,:-]*)?"
    rf"{_GROUP} ?{_WHICH}(?:(?:\s?[,&/-]\s?|\s(?:and|or|to)\s)(?:{_GROUP} )?{_WHICH})*"
    r"(?: only| participants| patients| subjects)?(?:\s?[(\[].{1,80}[)\]])?",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"(?:[A-Z][\w'/+-]*\s(?:(?:and|or|of|with)\s)?){1,5}(?:Cohort|Group|Arm|Stratum)(?: [A-Z\d]{1,2})?"
)
_SHOUTED = re.compile(r"(?:[A-Z][A-Z'/+-]*\s){1,5}(?:COHORT|GROUP|ARM|STRATUM)(?: [A-Z\d]{1,2})?")
_OF_ALL = re.compile(
    r"\b(?:all|both|each|any|every|general|blood|ethnic|age|oncology|study|collaborative)\b", re.IGNORECASE
)
_LISTS = re.compile(
    r"(?!.*\b(?:meet\w*|satisf\w*|fulfil\w*|not|none|no|above|any|all|failure|listed|diagnosis)\b)"
    r"(?!(?:key|main|\w+al|\w+ic|\w+ory|screening|safety|imaging|study|these|following)\b \w+ criteria)"
    r"[a-z][\w'/+-]*(?: [\w'/+-]+){0,6} (?:inclusion|exclusion) criteria",
    re.IGNORECASE,
)
"""The name of a group before its list: "Controls exclusion criteria"."""
_MAY_BE = re.compile(rf"{_GROUP}|clusion criteria", re.IGNORECASE)  # looked for first: it is quick
_OF_GROUP = re.compile(rf"\b{_WHICH}\b", re.IGNORECASE)
_LONGEST = 110


def is_title_of_group(words: str) -> bool:
    """Whether a line is nothing but the name of one group, without a colon."""
    plain = " ".join(words.split()).strip("*_# ").rstrip(".")
    if (
        len(plain) > _LONGEST
        or not _MAY_BE.search(plain)
        or plain.endswith((":", "："))
        or _OF_ALL.search(plain.split("(")[0])
    ):
        return False
    return any(form.fullmatch(plain) for form in (_NUMBERED, _NAMED, _SHOUTED, _LISTS))


def _which(title: str) -> frozenset[str]:
    """The numbers or letters of the groups that a title names."""
    return frozenset(_OF_GROUP.findall(title.split("(", maxsplit=1)[0].lower())) - {"and", "or", "to"}


def titles_above(words: Sequence[str], levels: Sequence[tuple[object, int | None]]) -> Iterator[int | None]:
    """For each line the place of the title it stands under; None without one.

    `levels` are the section and the parent of each line: a title holds for those that come after it on its
    own level, and what stands under them, until the next title or section. One that names every group that
    the titles name ("Group 1 and 2") is for all.
    """
    named = [_which(text) if is_title_of_group(text) else frozenset() for text in words]
    every = frozenset().union(*named)
    titles: dict[tuple[object, int | None], int] = {}
    found: list[int | None] = []
    section = None
    for place, (text, level) in enumerate(zip(words, levels, strict=True)):
        if level[0] is not section:
            titles, section = {}, level[0]
        if is_title_of_group(text):
            titles.pop(level, None)
            is_for_all = len(named[place]) > 1 and named[place] == every
            titles |= {} if is_for_all else {level: place}
            found.append(None)
            continue
        parent = level[1]
        above = titles.get(level)
        found.append(found[parent] if above is None and parent is not None else above)
    yield from found
