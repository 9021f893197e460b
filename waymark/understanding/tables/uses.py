"""What asks which of the trials on the list use a treatment: "which ones use gene therapy?"."""

from __future__ import annotations

from waymark.understanding.tables.requests import Request

_THEM = r"(?:(?:of )?(?:them|these|those|the trials|the studies|(?:these|those) (?:trials|studies))|ones?|trials?|studies)"
_USE = (
    r"(?:use|uses|using|involve|involves|test|tests|testing|include|includes|give people|offer|offers|work with|"
    r"are about|is about|are testing|is testing|are using|is using)"
)
_NAME = r"(?P<{name}>(?!(?:it|the|that|this|me|us|him|her|them|people|placebos?|a placebo|my|his|money|travel)\b)[\w][\w /+-]{{1,40}}?)"
_END = r"(?:,? (?:please|then|too|as well|instead))?\W*$"
_FIRST = _NAME.format(name="of_use")
_SECOND = _NAME.format(name="of_list")

ASKED = (
    rf"\b(?:which|any|are there any|do any|does any|have any)(?: {_THEM})* (?:that |which )?{_USE} "
    rf"(?:a |an |the |any )?{_FIRST}{_END}"
    rf"|^\W*(?:and |but |so |ok )?(?:is|are) (?:there )?{_SECOND} "
    rf"(?:in|on|among|one of|part of|any of) (?:any of )?(?:them|these|those|the list|(?:these|those|the) (?:trials|studies))\b{_END}"
)
USES: tuple[tuple[Request, str], ...] = ((Request.USES, ASKED),)
