"""Shorthand that reads as an illness and is none, or a narrower one: "FOLFIRI x8, PD", "2u RCC"."""

from __future__ import annotations

import re
from dataclasses import replace

from waymark.understanding.illness_kinds import with_kinds
from waymark.vocabulary.mentions import Mention

_CANCER = re.compile(
    r"cancer|carcinoma|lymphoma|leuk[a]?emia|myeloma|melanoma|sarcoma|tumou?r|glioma|blastoma|\bm?crc\b|nsclc|"
    r"\bm?bc\b|m?crpc|dlbcl|\bcll\b|folfox|folfiri|chemo|\b\w+(?:ciclib|tinib|mab)\b|\bmets\b|\bcr\d?\b"
)
_COURSES = re.compile(
    r"(?:x\s?\d+(?:\s?(?:mo|months|yrs|cycles|c))?|\d+\s?(?:mo|months|yrs?)|c\d+)[\s,;(–-]*\Z"
)
_OF_BLOOD = re.compile(r"(?:\d\s?(?:u|units?|bags?|packs?|pints?)(?: of)?|transfus\w+(?: of)?|\bpost)\s*\Z")
_LIGAMENT = re.compile(r"\b(?:torn|tear|tore|sprain\w*|knee|acl|ligament|physio\w*)\b")
_OF_PARKINSONS = re.compile(
    r"parkinson|levodopa|l-dopa|sinemet|madopar|stalevo|ropinirole|pramipexole|rasagiline|rotigotine|apomorphine|"
    r"\bdbs\b|h&y|hoehn|updrs|tremor|dyskinesi|\bneuro(?:logist)?\b"
)
_CANCER_NAMED = re.compile(
    r"cancer|carcinoma|lymphoma|leukemia|myeloma|melanoma|sarcoma|tumor|glioma|blastoma|mesothelioma|metasta|"
    r"myelodysplastic"
)
_OF_MELANOMA = re.compile(
    r"melanoma|braf|nras|breslow|clark|\bwle\b|slnb|sentinel|\bskin|\bmole|\bipi|nivo|pembro|pd-?1|m1[abcd]|uveal|t-?vec"
)
_OF_MYELOMA = re.compile(
    r"\b(?:r?-?iss|d?-?vrd|rvd|kpd|krd|vcd|dara\w*|len\w*|bort\w*|velcade|revlimid|pom\w*|carfil\w*|bcma|flc|asct|"
    r"ig[gad]|m-?protein|light chains?|kappa|lambda|myeloma|teclis\w*|selinexor|crab)\b"
)
_MARKER_BEHIND = re.compile(r"\s*(?:factor|clone|index|antibod\w+|screen\w*|titre|titer)\b")
_NO_MARKERS = frozenset({"paroxysmal nocturnal hemoglobinuria", "rheumatoid arthritis", "jc virus infection"})
_BETA_GENES = re.compile(r"(?:β|\bbeta|\bb)[\s-]?[0o+⁰]\s?/\s?(?:β|beta|b)?[\s-]?[0o+⁰e]|β-?thal")


def as_meant(conditions: tuple[Mention, ...], plain: str) -> tuple[Mention, ...]:
    """The mentions without those that the words around them make something else."""
    has_beta = _BETA_GENES.search(plain) is not None
    of_cancer = _CANCER.search(plain) or any(_CANCER_NAMED.search(one.standard) for one in conditions)
    kept = (one for one in conditions if not _is_something_else(one, plain, of_cancer=bool(of_cancer)))
    meant = tuple(_of_letters(_of_beta(one) if has_beta else one, plain) for one in kept)
    return with_kinds(meant, plain)


def _is_something_else(mention: Mention, plain: str, *, of_cancer: bool) -> bool:
    before, words = plain[max(0, mention.start - 20) : mention.start], mention.words.lower()
    if words == "rp":
        return "prostat" in plain
    if words == "mcl":
        return _LIGAMENT.search(plain) is not None
    if words == "pd":  # of a cancer: progressive disease
        is_progress = _COURSES.search(before) is not None or of_cancer
        return is_progress and _OF_PARKINSONS.search(plain) is None
    if words == "rcc":
        return _OF_BLOOD.search(before) is not None
    is_marker = mention.standard in _NO_MARKERS and _MARKER_BEHIND.match(plain, mention.end) is not None
    return is_marker and words in ("ra", "pnh", "jc virus")


def _of_letters(mention: Mention, plain: str) -> Mention:
    """ "MM" beside words of one of the two illnesses that it may mean; alone, both stay open."""
    if mention.words != "MM" or mention.standard != "melanoma" or _OF_MELANOMA.search(plain):
        return mention
    is_myeloma = _OF_MYELOMA.search(plain) is not None
    return replace(mention, standard="multiple myeloma", rivals=()) if is_myeloma else mention


def _of_beta(mention: Mention) -> Mention:
    """A thalassemia beside beta genes is a beta-thalassemia."""
    return replace(mention, standard="beta-thalassemia") if mention.standard == "thalassemia" else mention
