"""What stands beside a name and makes it another thing: "ALL my tests", "on HD", "CBD oil", a book worm."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

ORDINARY_BEFORE: Mapping[str, frozenset[str]] = {
    "all": frozenset(
        ["the", "my", "his", "her", "our", "your", "their", "these", "those", "this", "of", "other", "over",
         "day", "night", "i", "we", "they", "doctor", "test", "result", "clear", "fine", "normal", "good"]
    ),
    "otc": frozenset(
        ["medicine", "medication", "med", "drug", "cold", "pain", "painkiller", "antihistamine", "cream",
         "remedy", "remedie", "treatment", "product", "supplement", "ibuprofen", "paracetamol", "tylenol",
         "antacid", "allergy", "sleep", "cough", "vitamin", "stuff", "pill", "tablet"]
    ),
}  # fmt: skip
"""Short names that are ordinary words before one of these; they are not even looked up there."""

UNITS = frozenset(["mg"])
"""Short names that are a unit behind a number: "40 MG"."""


@dataclass(frozen=True)
class OtherThing:
    """Names that stand for another thing where each pattern given is found around them, in small letters.

    A name is as it was written (`CP`), in small letters where capitals do not matter, or the standard name.
    `before` and `behind` look at the same sentence, `near` at 60 letters of it on each side, `anywhere` at
    the whole message. `unless_before` found, the name stands for itself. `means` is the standard name of the
    other thing; None where it is nothing that we read.
    """

    names: frozenset[str]
    before: re.Pattern[str] | None = None
    unless_before: re.Pattern[str] | None = None
    behind: re.Pattern[str] | None = None
    near: re.Pattern[str] | None = None
    anywhere: re.Pattern[str] | None = None
    means: str | None = None


_BILE_DUCT = OtherThing(
    frozenset(["CBD"]),
    behind=re.compile(r"\s*(?:stones?|stents?|ducts?|dilat\w*|obstruct\w*|diameter|exploration)\b"),
)
_NURSES = re.compile(
    r"\b(?:am|is|'m|im|was|still|currently|not|or|nor|and|no|been|are)"
    r"(?: (?:still|now|also|currently|not))* $"
)

OF_CONDITIONS = (
    OtherThing(  # chest pain
        frozenset(["CP"]),
        near=re.compile(
            r"\b(?:den(?:y|ies|ied)|sob|doe|dyspno?ea|palpitations?|abd(?:ominal)?|n/v|fevers?|chills|cough|"
            r"nausea|diaphoresis|syncope|orthopno?ea|chest|exertional|troponins?|ekg|ecg)\b"
        ),
    ),
    _BILE_DUCT,
    OtherThing(  # room air
        frozenset(["RA"]), before=re.compile(r"(?:\bon|%|\bsats?|\bspo2 \d+)\s+$")
    ),
    OtherThing(  # a doctor
        frozenset(["PCP"]),
        before=re.compile(r"\b(?:her|his|my|our|your|their|the|by|with|via|a|new|old|saw|told)\s+$"),
    ),
    OtherThing(  # a department
        frozenset(["ED"]), before=re.compile(r"\b(?:the|our|an|via|in|to|from|at|through|local)\s+$")
    ),
    OtherThing(  # a state
        frozenset(["MI"]),
        before=re.compile(r"\S"),
        unless_before=re.compile(
            r"\b(?:prior|previous|old|acute|an|h/o|hx|history of|s/p|recent|recurrent|no|and|silent|"
            r"inferior|anterior|lateral|massive|post|had|had a|after|for|with)\s+$"
        ),
    ),
    OtherThing(
        frozenset(["ASD"]),
        anywhere=re.compile(
            r"\b(?:septal|heart|cardi\w+|pulmonary|echo\w*|atrial|valves?|mitral|aortic|congenital|murmur|"
            r"vsd|pda|shunt|hypertension)\b"
        ),
        means="congenital heart disease",
    ),
    OtherThing(frozenset(["HD"]), before=re.compile(r"\bon $")),  # dialysis
    OtherThing(frozenset(["cbd"]), behind=re.compile(r"\s*(?:oil|gumm)")),
    OtherThing(  # what a tumor does: "no c/o carcinoid sx" denies no tumor
        frozenset(["carcinoid"]),
        behind=re.compile(r"\s*(?:sx|symptoms?|crisis|crises|flush\w*|diarrh?o?ea)\b"),
    ),
    OtherThing(
        frozenset(["weight loss"]),
        behind=re.compile(
            r"\s*(?:jabs?|shots?|injections?|drugs?|pills|medicines?|meds|medications?|surgery|program\w*|"
            r"clinic|treatments?|diets?|trials?|stud(?:y|ies))\b"
        ),
    ),
    OtherThing(  # "a low sodium diet"
        frozenset(["hyponatremia", "hypoglycemia"]),
        behind=re.compile(r"\s*(?:diets?|foods?|meals?|salt|cook\w*|soups?|snacks?)\b"),
    ),
    OtherThing(frozenset(["worm infection"]), before=re.compile(r"book $")),
    OtherThing(frozenset(["low back pain"]), before=re.compile(r"\b(?:upper|mid|middle)[\s-]*$")),
    OtherThing(  # "a non smoker, non alcoholic"
        frozenset(["alcohol use disorder", "tobacco use disorder"]), before=re.compile(r"\bnon[\s-]$")
    ),
    OtherThing(  # how an operation was done
        frozenset(["general anesthesia", "local anesthesia", "anesthesia"]),
        before=re.compile(r"\b(?:under|with|without|after|during|local|the)\s+(?:an?\s+)?$"),
    ),
    OtherThing(
        frozenset(
            ["breastfeeding", "breast feeding", "breast-feeding", "exclusive breastfeeding",
             "exclusive breast feeding", "exclusive breast-feeding", "lactation", "nursing"]
        ),
        before=_NURSES,
    ),
)  # fmt: skip

OF_TREATMENTS = (
    _BILE_DUCT,
    OtherThing(frozenset(["blood transfusion"]), behind=re.compile(r" volume")),  # packed cell volume
    OtherThing(  # beside a small cell lung cancer the head was irradiated, and no stent put in
        frozenset(["PCI"]),
        anywhere=re.compile(r"\b(?:sclc|(?:ls|es)-sclc)\b|small[ -]cell|cranial|brain rad"),
    ),
    OtherThing(
        frozenset(["aza"]),
        anywhere=re.compile(r"\b(?:mds|aml|cmml|ven|venetoclax|myelodys\w*|leuk\w*|blasts?)\b"),
        means="azacitidine",
    ),
)
