"""Which illnesses a message names: by the vocabulary, by a blood marker or in everyday words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from waymark.profile.facts import FactName
from waymark.understanding.cells_and_organs import (
    GENERIC_CELLS,
    cancer_of_organ_alone,
    cancers_of_organs,
)
from waymark.understanding.histologies import with_cells
from waymark.understanding.marker_conditions import without_markers
from waymark.understanding.message import Message
from waymark.understanding.organs import organs_told
from waymark.understanding.other_things import as_meant, is_other_thing
from waymark.vocabulary.mentions import Mention
from waymark.vocabulary.tables.beside_names import OF_CONDITIONS

_AND_C = re.compile(
    r"\s*(?:(?:,\s*)?(?:or|nor|and|&|/|\+)\s*|(?:no|neg\w*|nil|not|clear)?\s*,\s*)(?P<c>c)\b(?! ?(?:sec|"
    r"diff|\.))"
)
_B_ALONE = re.compile(
    r"(?:\A|[,.;]|\b(?:no|for|not|neither|neg\w*|had|have|both)) ?(?P<b>b)\b(?=,? ?(?:and|or|nor|&|/|,) ?c\b)"
)
""" "Neg for B and C", asked for infections."""
_ALPHA_BY_ARTICLE = re.compile(r"\b(?:is|was|am|as|'s|'m|a|be|being)\s+$")
_HERS = r"(?:(?:his|her|my|the|one|a) )?(?:left |right )?"
_VERY = r"(?: just| very| quite| a bit| a little| still)*"
_EVERYDAY = tuple(
    (re.compile(pattern), standard)
    for pattern, standard in (
        (r"\b(?:hbs ?ag|hbv|hbcab|anti-?hbc|hepa b|hepb)\b", "hepatitis b"),
        (r"\b(?:hcv|hepa c|hepc|anti-?hcv)\b", "hepatitis c"),
        (r"\bboth hepatitis (?:panels?|tests?|viruses)\b", "hepatitis b"),
        (r"\bboth hepatitis (?=panels?|tests?|viruses)", "hepatitis c"),
        (
            r"\b(?<=no )sugar\b(?! (?:level|test|in|diet|free|crash))|"
            r"(?:(?<=got )|(?<=has )|(?<=have ))sugar\b"
            r"(?! (?:level|test|of|was|drop|cube|reading|diet|free|control|crash|in))",
            "diabetes mellitus",
        ),
        (r"(?:\A|[,.;]\s*)sugar(?= (?:is|dey) there\b)", "diabetes mellitus"),
        (
            r"(?:(?<=no )|(?<=got )|(?<=has )|(?<=have ))pressure\b(?! (?:on|in|to|from|at))",
            "hypertension",
        ),
        (r"\bbp(?= (?:is|dey) (?:not )?(?:there|high)\b)|(?<=\bno )bp\b(?! m)", "hypertension"),
        (
            r"\bhigh blood\b(?! (?:sugar|pressure|counts?|glucose|iron|levels?|sugars|lead|cells?))",
            "hypertension",
        ),
        (
            r"(?<=\bno )thyroid\b(?! (?:cancer|nodules?|surgery|removed|hormones?|meds|medic))",
            "thyroid disease",
        ),
        (rf"\b(?:clots?|thrombosis) in {_HERS}legs?\b", "deep vein thrombosis"),
        (rf"\bclots? (?:in|on) {_HERS}lungs?\b", "pulmonary embolism"),
        (
            rf"\bspleen(?:'s| is|,? it'?s){_VERY} (?:big|enlarged|huge|swollen|large)\b",
            "splenomegaly",
        ),
        (rf"\bliver(?:'s| is){_VERY} scarred\b", "liver fibrosis"),
    )
)
_ITEM = r"(?:\A|[,;.&+]|\band\b|\bjust\b|\bonly\b|\bno\b|\bbit of\b) *"
_ITEM_ENDS = r"(?= *(?:\Z|[,;.&+(]|and\b|too\b|but\b))"
_IN_A_LIST = tuple(
    (re.compile(rf"{_ITEM}(?P<name>{word})(?: problems?| issues?)?{_ITEM_ENDS}"), standard)
    for word, standard in (
        (r"bp|pressure", "hypertension"),
        (r"sugar", "diabetes mellitus"),
        (r"thyroid", "thyroid disease"),
        (r"(?:high )?cholesterol", "hypercholesterolemia"),
    )
)
"""What counts where other illnesses were asked for, alone between commas."""
_TYPES = re.compile(
    r"\btype (?P<kind>1|2|one|two|i|ii)\b(?! (?:von|sma|gaucher|spinal|hem|nf|neuro|glyc|hered|error|of))"
)
_OF_DIABETES = re.compile(
    r"\b(?:a1c|hba1c|insulin|metformin|ozempic|sugars?|pump|glucose|diabet\w*|dexcom|omnipod|libre|shots|"
    r"dka)\b"
)


def conditions_named(message: Message) -> Iterator[Mention]:
    """The conditions named, in order, with the "c" of "hep b or c" and what is said in everyday words."""
    if "conditions" not in message.found_once:
        message.found_once["conditions"] = tuple(_find(message))
    return iter(message.found_once["conditions"])


def _find(message: Message) -> Iterator[Mention]:
    found = [
        part
        for mention in message.conditions
        if not _is_none(message, mention)
        for part in without_markers(message, as_meant(message, mention, OF_CONDITIONS))
    ]
    for told in cancers_of_organs(message.text, message.plain):
        inside = [m for m in found if m.start < told.end and told.start < m.end]
        if not any(_tells_more(message, m, told) for m in inside):
            found = [*(m for m in found if m not in inside), told]
    alone = cancer_of_organ_alone(message.text, message.plain) if _is_asked_which_cancer(message) else ()
    for new in (*alone, *_everyday(message), *organs_told(message)):
        if not any(new.start < m.end and m.start < new.end for m in found):
            found.append(new)
    for mention in with_cells(message, sorted(found, key=lambda one: (one.start, one.end))):
        yield _without_article(message, mention)
        second = _AND_C.match(message.plain, mention.end) if mention.standard == "hepatitis b" else None
        if second:
            span = second.span("c")
            yield replace(
                mention, standard="hepatitis c", start=span[0], end=span[1], words=message.text[slice(*span)]
            )


def _is_asked_which_cancer(message: Message) -> bool:
    """Whether a cancer was told without its organ, and no question about anything else of the body waits."""
    told = message.known.fact(FactName.CONDITION)
    is_wide = told is not None and told.value in ("cancer", "solid tumor")
    return is_wide and message.asked not in (FactName.COMORBIDITY, FactName.LAB, FactName.TREATMENT)


def _tells_more(message: Message, mention: Mention, told: Mention) -> bool:
    """Whether a name of our tables is as narrow as the organ's cancer: "lung adenocarcinoma"."""
    if mention.standard in GENERIC_CELLS:
        return False
    return message.vocabulary.conditions.is_kind_of(mention.standard, told.standard)


def _is_none(message: Message, mention: Mention) -> bool:
    """Whether a name found is no illness here: another thing, or a marker of another illness."""
    is_marker = mention.standard.endswith(" mutation") and _is_beside_another(message, mention)
    return is_marker or is_other_thing(message, mention, OF_CONDITIONS)


def _is_beside_another(message: Message, mention: Mention) -> bool:
    """Whether another illness is told or known: then a gene found is a marker of it, a fact of its own."""
    others = any(one.standard != mention.standard for one in message.conditions)
    return others or message.known.fact(FactName.CONDITION) is not None


def _everyday(message: Message) -> Iterator[Mention]:
    for pattern, standard in _EVERYDAY:
        for match in pattern.finditer(message.plain):
            yield Mention(standard, *match.span(), message.text[slice(*match.span())])
    if message.asked is FactName.INFECTION:
        for match in _B_ALONE.finditer(message.plain):
            yield Mention("hepatitis b", *match.span("b"), message.text[slice(*match.span("b"))])
    if message.asked is FactName.COMORBIDITY:
        for pattern, standard in _IN_A_LIST:
            for match in pattern.finditer(message.plain):
                span = match.span("name")
                yield Mention(standard, *span, message.text[slice(*span)])
    if _OF_DIABETES.search(message.plain) or message.asked is FactName.COMORBIDITY:
        for match in _TYPES.finditer(message.plain):
            standard = "type 1 diabetes" if match["kind"] in ("1", "one", "i") else "type 2 diabetes"
            yield Mention(standard, *match.span(), message.text[slice(*match.span())])


def _without_article(message: Message, mention: Mention) -> Mention:
    """ "He is a thal major": the "a" is no alpha."""
    is_alpha = mention.standard.startswith("alpha") and mention.words.lower().startswith("a ")
    if not is_alpha or not _ALPHA_BY_ARTICLE.search(message.before(mention.start, 12)):
        return mention
    words = mention.words[2:]
    standard = message.vocabulary.conditions.resolve(words)
    return replace(mention, standard=standard, start=mention.start + 2, words=words) if standard else mention
