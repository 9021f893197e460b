"""Reads what a test of the tumor found: "EGFR exon 19", "HER2 negative", "no KRAS mutation"."""

from __future__ import annotations

import re

from waymark.profile.facts import Certainty, Fact, FactName, FactStatus
from waymark.understanding.message import Message
from waymark.understanding.people import People
from waymark.understanding.polarity import Polarity, is_hedged, polarity
from waymark.vocabulary.biomarkers import biomarker_mentions

_NOT_YET = re.compile(
    r"\b(?:test(?:ed|ing|s)? (?:me |him |her )?for|check(?:ed|ing)? for|waiting (?:for|on)|pending"
    r"|results? (?:of|for)|look(?:ed|ing) for|trials? (?:for|with|of)"
    r"|stud(?:y|ies) (?:for|with|of))\b[^.;]{0,30}$"
)


def read_biomarkers(message: Message, people: People) -> list[Fact]:
    """The fact biomarker of each that was found (current) or not (never); what is only looked for is none."""
    found: dict[str, Fact] = {}
    for mention in biomarker_mentions(message.plain):
        span = (mention.start, mention.end)
        said = polarity(message, *span)
        is_open = said is Polarity.DOUBTED or _NOT_YET.search(message.before(mention.start)) is not None
        if is_open or message.is_in_question(mention.start) or not people.is_patients(message, mention.start):
            continue
        is_found = mention.is_found and said is not Polarity.DENIED
        if not mention.is_found and said is Polarity.DENIED:
            continue  # "not EGFR negative" can be meant either way
        is_rough = said is Polarity.PERHAPS_DENIED or is_hedged(message, *span)
        certainty = Certainty.ABOUT if is_rough else Certainty.SURE
        status = FactStatus.CURRENT if is_found else FactStatus.NEVER
        for standard in mention.standards:
            found[standard] = message.fact(
                FactName.BIOMARKER, standard, *span, status=status, certainty=certainty
            )
    return list(found.values())
