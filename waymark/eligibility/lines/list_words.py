"""The words of a list before it is cut: what is taken back, how it was proven, when it was, what it is to."""

from __future__ import annotations

import re

from waymark.eligibility.lines.statement import TESTS
from waymark.eligibility.lines.viruses import plain_viruses

_TAKES_BACK = re.compile(
    r"[ ,(]+(?:\b(?:except|unless|with the exceptions?|excluding|other than|apart from|but not(?! limited)"
    r"|not including|provided"
    r"|if not|exceptions?|exception is|allowed|permitted)\b)"
)
_SIGNS_OF_EXCEPTIONS = (
    "except", "unless", "exclud", "other than", "apart", "but not", "not includ", "provided", "if not",
    "allowed", "permitted",
)  # fmt: skip
_ALLERGY = re.compile(
    r"(?:(?:history|known|documented|of|any|a|an|prior|previous|severe|serious|suspected|or|clinically"
    r"|significant"
    r"|life-threatening|active|systemic|immediate|patients|with|subjects|evidence|presence|confirmed"
    r"|other|drug) )*"
    r"(?:allerg(?:y|ies|ic)(?: (?:reactions?|responses?))?|hypersensitivit(?:y|ies)(?: reactions?)?"
    r"|anaphyla(?:xis|ctic)"
    r"(?: reactions?| shock)?)(?:(?: or |/|,? and |, )(?:(?:severe|serious|known|any|other"
    r"|history of) )*(?:allerg(?:y|ies|ic)|hypersensitivity|anaphyla(?:xis|ctic))"
    r"(?: reactions?)?)* (?:to|attributed to|against|from|after|with|of) "
)
_ADDS = re.compile(
    r"\b(?:or|and|,) (?:history|other (?:disease|condition)|prior|previous|known (?!allerg)|current"
    r"|active|evidence|presence"
    r"|patients|subjects|receiving|are|is|has|have|had|unable|planned|significant|contraindication"
    r"|intoleran)"
)
# Tests by which a disorder of hemoglobin is always told, so that they ask for nothing more.
_TOLD_BY_TEST = re.compile(
    r",? \(?(?:as )?(?:confirmed|documented|proven|diagnosed|established|verified|determined|demonstrated)"
    r" (?:by|on|with|through|via|using)(?:[ ,/]+(?:(?:hemoglobin|haemoglobin|hb|high|performance|pressure"
    r"|liquid|dna|genetic|molecular|globin|gene|laboratory|standard|newborn|capillary|isoelectric|or|and|a"
    r"|the)[ ,/-]+)*"
    r"(?:electrophoresis|hplc|chromatography|analysis|testing|tests?|sequencing|genotyping|screening"
    r"|focusing))+\)?"
)
_PROOF = re.compile(
    r"\b(?:histo|cyto|patho)logical(?:ly)?(?:(?: or |/| and/or | and )(?:histo|cyto|patho)logical(?:ly)?)*"
    r"[ -]"
    r"(?:(?:confirmed|proven|documented|verified|diagnosed|confirmation|proof|evidence)(?: of)? )?"
    r"(?:diagnosis of )?(?:an? )?|\bbiopsy[- ]proven "
)
# Whether it is there or was there, the line means it.
_AT_EITHER_TIME = re.compile(
    r"\b(?:(?:prior|previous|past|history of)(?:,? and/or |,? or |/)(?:current|concurrent|concomitant"
    r"|ongoing|present|active)|(?:current|concurrent|concomitant|ongoing|present|active)"
    r"(?:,? and/or |,? or |/)(?:a )?(?:prior history of|past history of|history of|prior|previous|past))"
    r"(?= (?!or |and ))"
)
# "Allogeneic stem cell or bone marrow transplantation" is allogeneic, both.
_WHOSE_CELLS = re.compile(r"\b(?:allogene?ic|autologous|syngeneic|haploidentical|unrelated)\b")
_AT_PRESENT = ("current", "concomitant", "ongoing", "present", "active")


def plain_list(words: str) -> str:
    """The words with viruses, proofs and "prior or concurrent" put in one way."""
    words = plain_viruses(_without_proof(words))
    if not any(map(words.__contains__, _AT_PRESENT)):
        return words
    return _AT_EITHER_TIME.sub("prior", words)


def without_exception(words: str) -> tuple[str, str]:
    """The words without what is taken back, and that; an exception in brackets ends with them."""
    back = _TAKES_BACK.search(words) if any(map(words.__contains__, _SIGNS_OF_EXCEPTIONS)) else None
    if not back or not back.start():
        return words, ""
    opened = words.rfind("(", 0, back.end())
    shut = words.find(")", opened) if opened >= 0 else -1
    if shut >= back.end() and words[shut + 1 :].strip(" ,.;"):
        return words[:opened].rstrip() + words[shut + 1 :], words[opened : shut + 1]
    return words[: back.start()], words[back.start() :].strip(" ,")


def whose_cells(first: str, part: str) -> tuple[str, ...]:
    """What the first item of a list says of a transplant, where a later one says nothing of its own."""
    said = _WHOSE_CELLS.search(first)
    return (said[0],) if said and "transplant" in part and not _WHOSE_CELLS.search(part) else ()


def is_allergy(words: str) -> bool:
    """Whether the whole list is of what somebody may be allergic to."""
    if not ("allerg" in words or "hypersens" in words or "anaphyl" in words):
        return False
    found = _ALLERGY.match(words)
    return found is not None and not _ADDS.search(words, found.end())


def _without_proof(words: str) -> str:
    """The words without the tests by which an illness is told; how a cancer was seen is put in one word."""
    if any(map(words.__contains__, TESTS)):
        words = _TOLD_BY_TEST.sub("", words)
    return _PROOF.sub("histologically ", words) if "logical" in words or "biopsy" in words else words
