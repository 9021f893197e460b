"""Whether a message is a doctor's or nurse's note of a patient: short, in the signs and letters of notes."""

from __future__ import annotations

import re

from waymark.understanding.message import Message
from waymark.understanding.relations import Relation

_WRITER = re.compile(r"\b(?:i|i'm|im|i've|ive|i'd|me|my|mine|myself|we|we're|our|us)\b(?!/)")
PATIENT_NOTED = re.compile(
    r"(?<![\w.])\d{1,3}\s?(?:yo|y/o|y\.o\.?|yrs?|y)?\s?/?\s?[mf]\b|\b[mf]\s?/\s?\d{1,3}\b|"
    r"\b(?:mr|mrs|ms)\b\.?,? ?\d{2}\b|\b(?:gp )?referral\b|\b\d{1,3}\s?(?:yo|y/o|yrs?(?: old)?|y)\s(?:old )?"
    r"(?:male|female|man|woman|lady|gentleman|boy|girl)\b|\bdx:"
)
_SIGNS = tuple(
    re.compile(pattern)
    for pattern in (
        r"\b(?:pmhx?|hx|s/p|k/c/o|c/o|h/o|o/e|w/|tx|dx|rx|r/r|f/u|pt|g\dp\d)(?!\w)",
        r"\b(?:ecog|kps|ps|nyha|edss|das28|mmse|child-pugh|bclc|imdc|iss|r-iss|ipss\w*|dipss|gold|h&y|cps)"
        r"[ :]?(?:[a-d]|[ivx]+|\d)",
        r"\b(?:hb|hgb|plts?|anc|alc|wbc|wcc|crcl|egfr|cr|crp|ldh|afp|psa|cea|ca ?19-?9|ca-?125|bnp|upcr|lic|"
        r"hba1c|bili|alt|ast|ferritin|ef|lvef|fev1|fvc|dlco|bmi|mmse|igm|eos|cd4)[ :=]?<?\d",
        r"\b[\w/-]+[ -](?:na[iï]ve|refractory|intolerant|ineligible|resistant|dependent)\b|\brefractory to\b",
        r"\b(?:wt|mut|neg|pos|met|del17p|itd|ex\d\d|exon \d\d|ve600|msi-h|mss|pmmr|dmmr)\b|"
        r"\w[+-](?=[\s,;/)]|\Z)",
        r"\b(?:ct|pt|t)[0-4][a-d]?n[0-3]|\bstg?\.? ?[ivx]+[abc]?\b|\b(?:1l|2l|3l|[2-6] (?:prior )?lines)\b",
        r"\b(?:btki|tnfi|parpi|sglt2i|tki|ici)\b|\b\d/12\b|\bx ?\d\b|->|→|\b\d{1,2}(?:y|/yr|/mo)\b",
        r"(?:\A|[,;.(] ?)(?:on|failed|declines?|refused|prior|no prior|never had|unfit for|awaiting|"
        r"newly dx)\s",
        r"\b(?:sib|haplo|mud|vocs?|tdt|hla|mets|nephrectomy|splenectomi[sz]ed)\b",
    )
)
_FEWEST = 2


def is_note(message: Message, relations: tuple[Relation, ...]) -> bool:
    """Whether it names a patient by age and sex and bears two signs of notes, but no kin and no writer."""
    plain = message.plain
    if relations or _WRITER.search(plain) or not PATIENT_NOTED.search(plain) or message.questions:
        return False
    return sum(sign.search(plain) is not None for sign in _SIGNS) >= _FEWEST
