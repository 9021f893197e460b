"""How people write laboratory values, as patterns: names, units, "over", "about", and values of before."""

from __future__ import annotations

import re
from collections.abc import Iterable

from waymark.understanding.numbers import DECIMAL, NUMBER_WORD
from waymark.vocabulary.analytes import analyte_names, unit_spellings

MISSPELT = {
    "hemoglobin": r"h(?:ea|ae|e|i)mm?[aeiou]?gl[aeo]*b[a-z]{0,2}n",
    "ferritin": r"f[eai]rr?[iae]t{1,2}[aei]?[iae]n[es]?",
    "creatinine": r"cr[ei]+a?t[ei]?n+[ei]n+e?|creatin[aei]n",
    "platelets": r"pla+i?t+[ie]?l+[aei]t+s?|plat(?:e|i)?l[aei]ts?|pletlets?|pla[qk]u?etas?",
    "bilirubin": r"bil+[aei]?r[aeiou]+b[aei]n",
    "neutrophils": r"neutr[ao]?f[aei]ls?|nutr[ao](?:ph|f)[aei]ls?",
    "fecal calprotectin": r"c[ae]l?pr[aeio]*t[ei]c?k?t[aei]ns?",
    "eosinophils": r"[ei]+o?sin[ao](?:ph|f)[aei]li?s?",
}
"""How the commonest are misspelt, beside the names in the table."""
SHORT = {"cr": "creatinine", "fe": "ferritin", "hg": "hemoglobin", "rbc count": "red blood cells",
         "counts": "hemoglobin", "blood level": "hemoglobin", "blood levels": "hemoglobin",
         "neuts": "neutrophils", "a one c": "hba1c", "kidney function": "egfr",
         "neut": "neutrophils", "fer": "ferritin", "lymphs": "lymphocytes", "lymph": "lymphocytes",
         "tlc": "white blood cells", "whites": "white blood cells", "white cell one": "white blood cells",
         "vl": "viral load", "k+": "potassium", "na+": "sodium", "ra factor": "rheumatoid factor",
         "kidney number": "egfr", "kidney numbers": "egfr", "kidney figure": "egfr", "kidneys are at": "egfr",
         "kidneys at": "egfr", "kidneys are working at": "egfr",
         "protein ratio": "urine protein-to-creatinine ratio",
         "ejection": "lvef", "pump": "lvef", "oxygen": "oxygen saturation", "o2": "oxygen saturation",
         "hbs": "hemoglobin s",
         "tg": "thyroglobulin", "phos": "phosphate", "kappa": "kappa free light chain",
         "lambda": "lambda free light chain", "factor level": "factor viii", "iron": "ferritin",
         "hep b viral load": "hepatitis b virus dna", "tcd": "transcranial doppler velocity",
         "haemo": "hemoglobin", "h b": "hemoglobin", "i g g": "immunoglobulin g", "i g m": "immunoglobulin m",
         "neutros": "neutrophils", "plates": "platelets", "thyroid number": "tsh",
         "long term sugar": "hba1c", "three month sugar": "hba1c"}  # fmt: skip
"""Names that only people use: in a trial's criteria "CR" is a complete response."""


def _one_of(names: Iterable[str]) -> str:
    """A pattern for any of these names that tries each letter once: a list of hundreds is slow."""
    branches: dict[str, list[str]] = {}
    for name in names:
        branches.setdefault(name[:1], []).append(name[1:])
    is_end = "" in branches
    branches.pop("", None)
    ways = [
        (r"\s+" if letter == " " else re.escape(letter)) + _one_of(rests)
        for letter, rests in sorted(branches.items())
    ]
    both = "|".join(ways)
    if not ways:
        return ""
    return f"(?:{both})?" if is_end else (both if len(ways) == 1 else f"(?:{both})")


NAME = "|".join((_one_of(name.lower() for name in (*analyte_names(), *SHORT)), *MISSPELT.values()))
_DIGIT = r"(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)"
SPOKEN = rf"(?:\d{{1,3}}|{NUMBER_WORD}|nought|naught|oh)\s+(?:point|dot)\s+(?:\d{{1,2}}|{_DIGIT})\b"
HALVED = rf"(?:\d{{1,3}}|{NUMBER_WORD})(?:\s+and\s+a\s+half|½|\s+1/2)"
_HUNDREDS = (
    rf"(?:an?|{NUMBER_WORD}|\d{{1,2}})\s+(?:lakhs?|lacs?)\s+(?:and\s+)?(?:\d{{1,2}}|"
    rf"{NUMBER_WORD})\s+thousand|"
    rf"(?:an?|{NUMBER_WORD}|\d{{1,2}})\s+thousand\s+(?:and\s+)?(?:an?|{_DIGIT}|\d)\s+hundred|"
    rf"(?:an?|{_DIGIT}|\d)\s+hundred\s+(?:and\s+)?{NUMBER_WORD}"
)
"""Large numbers spoken out: "one lakh ten thousand", "two thousand three hundred", "one hundred and four"."""
NUMERAL = (
    rf"(?:{_HUNDREDS}|{SPOKEN}|{HALVED}|(?<![\d.])\.\d+|\d\.\d{{3}}(?![\d.]\d|\d)|{DECIMAL}|{NUMBER_WORD})"
)
THOUSAND = r"(?P<thousand>\s?k\b(?!\s?/)|\s*(?:thousand|hundred|lakhs?|lacs?|lac)\b|\s+mil\b)"
UNIT = "|".join(re.escape(unit).replace(r"\ ", r"\s*") for unit in unit_spellings() if unit)
COMPARATOR = {
    ">": ">", "over": ">", "above": ">", "more than": ">", "more of": ">", "more then": ">",
    "greater than": ">", "higher than": ">",
    "<": "<", "under": "<", "below": "<", "less than": "<", "lower than": "<",
    ">=": ">=", "≥": ">=", "at least": ">=", "<=": "<=", "≤": "<=", "at most": "<=", "up to": "<=",
}  # fmt: skip
COMPARATORS = "|".join(re.escape(word) for word in sorted(COMPARATOR, key=len, reverse=True))
HEDGES = (
    r"about|around|roughly|approximately|approx\.?|almost|nearly|maybe|like|close to|"
    r"near|~|≈|probably|some|somewhere around"
)
FILLER = (
    r"(?:is|was|are|were|of|at|:|=|-|level|levels|count|value|currently|now|just|only|"
    r"usually|normally|typically|normal|last|result|came|back|as|stays|stay|still|down|"
    r"up|to|dropped|drops|went|rose|"
    r"used|be|came|running|runs|sits|sitting|hovers|got|reads|reading|the|my|his|her|test|has|been|"
    r"it's|its|serum|total|most|recent|today|this|am|morning|nya|niya|po|na|es|est|ist|"
    r"he|she|i|has|have|showed|shows|reading|test|measured|tested|even|really|very|low|high|too|"
    r"increased|decreased|fell|climbed|jumped|\()"
)
VALUE = re.compile(
    rf"\b(?P<name>{NAME})(?:'s)?(?![\w])(?:\s*{FILLER}(?=[\s\d:=(<>~]|"
    rf"$)){{0,6}}\s*(?:(?P<range>between)\s+|from\s+(?:{DECIMAL})\s+(?:up |"
    rf"down )?to\s+)?(?:(?P<hedge>{HEDGES})\s*)?(?:(?P<cmp>{COMPARATORS})\s*)?(?:(?P<hedge2>{HEDGES})\s*)?"
    rf"(?P<value>{NUMERAL}){THOUSAND}?(?P<ish>\s?-?ish\b)?(?:\s*(?P<unit>{UNIT})(?![\w]))?"
)
UNKNOWN = re.compile(
    rf"\b(?:don'?t know|do not know|not sure (?:of|about|what)|no idea (?:of|what|"
    rf"about)?)\s+(?:\w+\s+){{0,3}}?(?P<name>{NAME})\b"
)
BARE = re.compile(
    rf"(?P<hedge>(?:{HEDGES})\s*)?(?:(?P<cmp>{COMPARATORS})\s*)?(?P<value>an?(?=\s+(?:hundred|thousand)\b)|{NUMERAL}){THOUSAND}?"
    rf"(?P<ish>\s?-?ish\b)?(?:\s*(?P<unit>{UNIT})(?![\w]))?"
)
UNKNOWN_AFTER = re.compile(
    rf"\b(?P<name>{NAME})\s*[,:-]?\s*(?:i |we |they |is |was |the )?(?:don'?t|do not|dunno|not sure|"
    rf"no idea|unknown|can'?t|"
    r"cannot|didn'?t|couldn'?t|not known|forgot\w*|not (?:got|told|given))\b"
)
USED_TO = re.compile(
    r"\b(?:used to have|years? ago|last year|as a (?:baby|child)|before (?:chelation|treatment|"
    r"the \w+))\b[^,;]*$"
)
USED_TO_BE = re.compile(r"\bused to\b")
WAS = re.compile(r"\b(?:was|were|been)\b")
LONG_AGO = re.compile(
    r"[^,;.]{0,15}?\b(?:last year|when (?:first|diagnosed)|at the start|at first|"
    r"initially|originally|years? ago|in (?:\w+ )?(?:19|20)\d\d|\d+ (?:years?|months?) (?:ago|"
    r"back)|at diagnosis|at birth|"
    r"before (?:chelation|treatment|the|starting|exjade|jadenu|desferal)|when (?:he|she|i) (?:was|were))\b|"
    r"[^.;]{0,30}\b(?:but |and )?(?:now|currently|today|these days)(?: (?:it'?s|its|it is|at|is|down to|"
    r"after|blood|around|about))* \d"
)
NOW_AFTER = re.compile(
    rf"[^.;\d]{{0,40}}(?:\d{{4}})?[^.;\d]{{0,25}}\b(?:now|currently|today|these days|down to|"
    rf"up to)\b(?:\s+(?:it'?s|its|it is|at|is|after|blood|transfusion|the|last|one|was|"
    rf"down|up|to|only))*\s*(?P<hedge>(?:{HEDGES})\s*)?(?:(?P<cmp>{COMPARATORS})\s*)?(?P<hedge2>)(?P<value>{NUMERAL})"
    rf"{THOUSAND}?(?P<ish>\s?-?ish\b)?(?:\s*(?P<unit>{UNIT})(?![\w]))?"
)
PAIR = re.compile(
    rf"\b(?P<one>{NAME})\s?/\s?(?P<two>{NAME})\s*(?:is|was|are|were|of|:|=)?\s*"
    rf"(?P<first>{DECIMAL})\s?/\s?(?P<second>{DECIMAL})(?![\d/])"
)
"""Two values in one: "AST/ALT 45/52"."""
RANGE_AFTER = re.compile(rf"\s*(?:-|–|to|and|or)\s*(?:{DECIMAL})(?!\s*(?:weeks?|months?|years?|days?|/))")
DATE_AFTER = re.compile(r"\s*(?:weeks?|months?|years?|days?|times|/\d)")
PLUS = re.compile(r"\s*(?:plus\b(?!\s+\w)|\+(?!\s*\w)|and (?:up|over|above)\b)")
"""Behind a value: "ferritin 4 thousand plus"."""
