"""Parts illnesses from markers told with them: "HER2- breast ca" is breast cancer, "PD-L1" none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from waymark.understanding.message import Message
from waymark.vocabulary.biomarkers import BiomarkerMention, biomarker_mentions, biomarker_names
from waymark.vocabulary.mentions import Mention
from waymark.vocabulary.vocabulary import standard_vocabulary

_PD_ONE = re.compile(r"\s?-?\s?l?[12]\b")
""""PD-1", "PD L1": a marker whose first letters are an illness's short name."""
_TAKEN_OUT = re.compile(
    r"\b(?:cut|taken|took|removed|whipped|burn\w*|sliced|chopped)\b(?: (?:out|off|away))?\Z"
)
_LUNG = "non-small cell lung cancer"
_STAGE = re.compile(
    r"\b(?:stage|grade) [ivx\d]{1,4}[a-d]?\d?\b|\b(?:(?:locally )?advanced|metastatic|recurrent|relapsed|"
    r"refractory|"
    r"unresectable|resectable|inoperable|progressive|newly diagnosed|untreated|early[- ]stage)\b",
    re.IGNORECASE,
)
_SIGN = re.compile(r"\b(?P<plus>positive)\b|\b(?P<minus>negative)\b", re.IGNORECASE)


def without_markers(message: Message, mention: Mention) -> Iterator[Mention]:
    """The illness that is left where a marker's name is a part of it; none where nothing is left."""
    if mention.words.lower() == "pd" and _PD_ONE.match(message.plain, mention.end):
        return
    if any(_is_within(mention, treatment) for treatment in message.treatments):
        return
    if _is_of_the_tables(mention) and mention.standard.endswith(_LUNG):
        yield _before_marker(message, replace(mention, standard=_LUNG))
        return
    if staged := _without_stage(message, mention):
        yield staged
        return
    spans = [span for span in biomarker_names(message.plain) if _overlaps(mention, *span)]
    if not spans or (mention.is_exact and _agrees(message, mention)):
        yield mention
        return
    yield from _rest(message, mention, spans)


def _before_marker(message: Message, mention: Mention) -> Mention:
    """Without the marker behind it, a fact of its own: its "neg" in "nsclc egfr neg" denies no cancer."""
    starts = [
        start for start, end in biomarker_names(message.plain) if mention.start < start < mention.end <= end
    ]
    if not starts:
        return mention
    end = mention.start + len(message.text[mention.start : starts[0]].rstrip())
    return replace(mention, end=end, words=message.text[mention.start : end])


def _is_of_the_tables(mention: Mention) -> bool:
    return bool(standard_vocabulary().conditions.names_of(mention.standard))


def _without_stage(message: Message, mention: Mention) -> Mention | None:
    """The illness of a name that only records have, with a stage in it: "stage IIIC melanoma" is melanoma."""
    stage = _STAGE.search(mention.words)
    if stage is None or _is_of_the_tables(mention):
        return None
    parts = ((mention.start + stage.end(), mention.end), (mention.start, mention.start + stage.start()))
    for start, end in parts:
        for one in message.vocabulary.conditions.find(message.text[start:end]):
            if _is_of_the_tables(one):
                return replace(one, start=one.start + start, end=one.end + start)
    return None


def _is_within(mention: Mention, treatment: Mention) -> bool:
    """ "DM1" in "T-DM1" is no diabetes; "melanoma cut out" tells of a melanoma, too."""
    if mention.standard != "cancer" and _TAKEN_OUT.search(treatment.words.lower()):
        return False
    is_longer = treatment.end - treatment.start > mention.end - mention.start
    return is_longer and treatment.start <= mention.start and mention.end <= treatment.end


def _overlaps(mention: Mention, start: int, end: int) -> bool:
    return start < mention.end and mention.start < end


def _agrees(message: Message, mention: Mention) -> bool:
    """Whether the name is one of our tables and has the sign that its marker was told with."""
    if not _is_of_the_tables(mention):
        return False
    signed = _SIGN.search(mention.standard)
    said = [one for one in biomarker_mentions(message.plain) if _overlaps(mention, one.start, one.end)]
    return signed is None or all(_has_sign(one, signed) for one in said)


def _has_sign(said: BiomarkerMention, signed: re.Match[str]) -> bool:
    return said.is_found is (signed["plus"] is not None)


def _rest(message: Message, mention: Mention, spans: list[tuple[int, int]]) -> Iterator[Mention]:
    """The illness named by the words of the mention behind the last marker, else before the first."""
    first, last = spans[0][0], spans[-1][1]
    for start, end in ((last, mention.end), (mention.start, first)):
        found = message.vocabulary.conditions.find(message.text[start:end]) if start < end else ()
        for one in found[:1]:
            yield replace(one, start=one.start + start, end=one.end + start)
            return
