"""What is said of a named condition without making another of it: stage, grade, severity, course."""

from __future__ import annotations

import re
from dataclasses import replace

from waymark.vocabulary.mentions import Attribute, AttributeKind, Mention

_NUMBER = r"(?:[0-4]|i{1,3}|iv|one|two|three|four)[abc]?\b"
_COURSES = (
    r"metastatic|relapsed|relapsing|recurrent|refractory|advanced|locally advanced|unresectable|in remission|"
    r"early|newly diagnosed|untreated|progressive|active|chronic|acute"
)
_DEPENDENCE = r"(?:non[- ]|not )?transfusion[- ](?:dependent|dependant|independent)|\btdt\b|\bntdt\b"
_PATTERNS = (
    (AttributeKind.STAGE, re.compile(rf"\bstage\s*:?\s*(?P<value>{_NUMBER})", re.IGNORECASE)),
    (AttributeKind.GRADE, re.compile(rf"\bgrade\s*:?\s*(?P<value>{_NUMBER}|high|low)", re.IGNORECASE)),
    (AttributeKind.GRADE, re.compile(r"\b(?P<value>high|low)[- ]grade\b", re.IGNORECASE)),
    (AttributeKind.SEVERITY, re.compile(r"\b(?P<value>very severe|severe|moderate|mild)\b", re.IGNORECASE)),
    (AttributeKind.COURSE, re.compile(rf"\b(?P<value>{_COURSES})\b", re.IGNORECASE)),
    (AttributeKind.DEPENDENCE, re.compile(rf"(?P<value>{_DEPENDENCE})", re.IGNORECASE)),
    (AttributeKind.GENOTYPE, re.compile(r"\b(?P<value>SS|SC|SD|S-?beta[- ]?(?:0|zero|\+|plus))(?!\w)")),
)
_WORDS_AROUND = 4
_BREAK = re.compile(r"[.;:!?,\n]|\b(?:and|but|or)\b", re.IGNORECASE)


def with_attributes(mention: Mention, text: str) -> Mention:
    """The mention with what the words just before, in and after it say of it; in the order of the kinds."""
    near = f"{_before(text[: mention.start])} {mention.words} {_after(text[mention.end :])}"
    found = {
        Attribute(kind, match["value"].lower()): None
        for kind, pattern in _PATTERNS
        for match in pattern.finditer(near)
    }
    return replace(mention, attributes=tuple(found)) if found else mention


def _before(text: str) -> str:
    clause = _BREAK.split(text[-60:])[-1]
    return " ".join(clause.split()[-_WORDS_AROUND:])


def _after(text: str) -> str:
    clause = _BREAK.split(text[:60].lstrip(" ,("))[0]
    return " ".join(clause.split()[:_WORDS_AROUND])
