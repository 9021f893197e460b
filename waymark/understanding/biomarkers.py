"""Reads what a test of the tumor found: "EGFR exon 19", "HER2 negative", "no KRAS mutation"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from waymark.profile.facts import Certainty, Fact, FactName, FactStatus
from waymark.understanding.message import Message
from waymark.understanding.people import People
from waymark.understanding.polarity import Polarity, is_hedged, polarity
from waymark.vocabulary.biomarkers import biomarker_mentions
from waymark.vocabulary.tables.biomarkers import HER2, HORMONE_RECEPTOR

_OF_ILLNESS = {
    "triple negative breast cancer": ((HER2, FactStatus.NEVER), (HORMONE_RECEPTOR, FactStatus.NEVER)),
    "her2-positive breast cancer": ((HER2, FactStatus.CURRENT),),
}
_PD_L1 = "PD-L1 expression"
_PD_L1_PERCENT = re.compile(
    r"\bpd-?\s?l1\b(?:[ ,:()]*(?:tps|cps|score|expression|expressed|level|status|is|was|at|of|by|ihc"
    r"|about|around|=))*[ :()]*(?P<less><|less than|under|below)?\s*(?P<value>\d{1,3}(?:[.,]\d)?)\s?%"
)
_BRCA = "BRCA mutation"
_CARRIED = re.compile(
    r"\b(?:has|have|had|got|carry|carries|carrying|with|is|am|are|(?:i|we|you|they)'(?:m|ve|re)|(?:she|he)'s)\s+"
    r"(?:(?:a|an|the|both)\s+)?(?P<name>brca(?: ?[12])?(?:\s+(?:genes?|variants?|carriers?))?)"
    r"(?=\s*(?:\Z|[,.;!)]|(?:and|but|so|too|as|from|like|in|which|since)\b))"
)
"""Who "has BRCA1" has a change in it. Of other genes the name alone says nothing."""
_IN_A_LIST = re.compile(
    r"(?:\A|[,;(+]|\b(?:and|with|plus)\b)\s*(?P<name>brca ?[12]\s+(?:genes?|variants?|carriers?))"
    r"(?=\s*(?:\Z|[,.;!)]))"
)
""" "Breast cancer, BRCA1 gene": told as one has an illness."""
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
    return [
        *found.values(),
        *_by_name_alone(message, people, found),
        *_by_percent(message, people, found),
        *_by_illness(message, people, found),
    ]


def _by_name_alone(message: Message, people: People, found: Mapping[str, Fact]) -> Iterator[Fact]:
    """ "She has BRCA1", "I'm a BRCA2 carrier", where neither a sign nor a change is named."""
    told = _CARRIED.search(message.plain) or _IN_A_LIST.search(message.plain)
    if told is None or _BRCA in found:
        return
    span, said = told.span("name"), polarity(message, *told.span("name"))
    is_open = said in (Polarity.DOUBTED, Polarity.PERHAPS_DENIED) or is_hedged(message, *span)
    if is_open or message.is_in_question(span[0]) or not people.is_patients(message, span[0]):
        return
    status = FactStatus.NEVER if said is Polarity.DENIED else FactStatus.CURRENT
    yield message.fact(FactName.BIOMARKER, _BRCA, *span, status=status)


def _by_illness(message: Message, people: People, found: Mapping[str, Fact]) -> Iterator[Fact]:
    """What the kind of an illness says by its very name: "triple negative" has neither receptors nor HER2."""
    for mention in message.conditions:
        span = (mention.start, mention.end)
        is_told = people.is_patients(message, mention.start) and not message.is_in_question(mention.start)
        if is_told and polarity(message, *span) is Polarity.SAID and not is_hedged(message, *span):
            for standard, status in _OF_ILLNESS.get(mention.standard, ()):
                if standard not in found:
                    yield message.fact(FactName.BIOMARKER, standard, *span, status=status)


def _by_percent(message: Message, people: People, found: Mapping[str, Fact]) -> Iterator[Fact]:
    """ "PD-L1 is 80%", "PD-L1 TPS <1 %": found from one in a hundred cells on."""
    told = _PD_L1_PERCENT.search(message.plain)
    if told is None or _PD_L1 in found or message.is_in_question(told.start()):
        return
    if people.is_patients(message, told.start()):
        is_less = told["less"] is not None or float(told["value"].replace(",", ".")) < 1
        status = FactStatus.NEVER if is_less else FactStatus.CURRENT
        yield message.fact(FactName.BIOMARKER, _PD_L1, *told.span(), status=status)
