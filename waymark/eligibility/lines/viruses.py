"""Puts the many ways of writing that somebody has a virus into the names of the tables."""

from __future__ import annotations

import re

from waymark.eligibility.lines.statement import VIRUSES

_HEPATITIS = re.compile(
    r"hepatitis (?P<one>a|b|c)(?: virus)?(?P<join> and/or | or | and |/|, )(?:hepatitis )?(?P<other>b|c)\b"
)
_BEFORE_JOIN = re.compile(r"(hepatitis [abc])(?: (?:infection|virus))? (?=or|and)")
_VIRUS_SIGNS = (
    (re.compile(r"\bhuman immunodeficiency virus(?: ?\(hiv\))?(?:[- ]?1/2|[- ][12]\b)?|\bhiv[- ]?(?:1/2"
                r"|[12]\b)"), "hiv"),
    (re.compile(r"\bhepatitis (b|c) (?:virus|viral)(?: ?\(h[bc]v\))?"), r"hepatitis \1"),
    (re.compile(r"\bhiv (?:positive(?: (?:blood )?test)?|seropositive|seropositivity|positivity|antibody"
                r"(?: positive)?"
                r"|infected|disease|test)\b"), "hiv infection"),
    (re.compile(r"\bhiv-(?:positive|seropositive|infected)\b"), "hiv infection"),
    (re.compile(r"\bhbsag(?: positive|-positive)?\b"
                r"|\bhepatitis b surface antigen(?: ?\(hbsag\))?(?: positive)?|\bhbv\b"), "hepatitis b"),
    (re.compile(r"\bhcv\b(?: antibody)?(?: positive)?"), "hepatitis c"),
)  # fmt: skip


def plain_viruses(words: str) -> str:
    """The words with "HBsAg positive" and the like as "hepatitis b"; unchanged when no virus is named."""
    if not any(map(words.__contains__, VIRUSES)):
        return words
    for pattern, plain in _VIRUS_SIGNS:
        words = pattern.sub(plain, words)
    words = _BEFORE_JOIN.sub(r"\1 ", words)
    return _HEPATITIS.sub(r"hepatitis \g<one>\g<join>hepatitis \g<other>", words).replace(
        "hepatitis b/hepatitis", "hepatitis b or hepatitis"
    )
