"""How people write laboratory values, as patterns: names, units, "over", "about", and values of before."""

from __future__ import annotations

import re

from waymark.understanding.numbers import DECIMAL, NUMBER_WORD
from waymark.vocabulary.analytes import analyte_names, unit_spellings

MISSPELT = {
    "hemoglobin": r"h(?:ea|ae|e|i)mm?[aeiou]?gl[aeo]*b[a-z]{0,2}n",
    "ferritin": r"f[eai]rr?[iae]t{1,2}[aei]?[iae]n[es]?",
    "creatinine": r"cr[ei]+a?t[ei]?n+[ei]n+e?|creatin[aei]n",
    "platelets": r"plat+[ie]?l+[aei]t+s?|plat(?:e|i)?l[aei]ts?|pletlets?",
    "bilirubin": r"bil+[aei]?r[aeiou]+b[aei]n",
    "neutrophils": r"neutr[ao]?f[aei]ls?|nutr[ao](?:ph|f)[aei]ls?",
}
"""How the commonest are misspelt, beside the names in the table."""
SHORT = {"cr": "creatinine", "fe": "ferritin", "hg": "hemoglobin", "rbc count": "red blood cells",
         "counts": "hemoglobin", "blood level": "hemoglobin", "blood levels": "hemoglobin",
         "neuts": "neutrophils", "a one c": "hba1c", "kidney function": "egfr",
         "neut": "neutrophils", "fer": "ferritin"}  # fmt: skip
"""Names that only people use: in a trial's criteria "CR" is a complete response."""
_TABLE = [re.escape(name.lower()).replace(r"\ ", r"\s+") for name in (*analyte_names(), *SHORT)]
NAME = "|".join((*_TABLE, *MISSPELT.values()))
_DIGIT = r"(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)"
SPOKEN = rf"(?:\d{{1,3}}|{NUMBER_WORD})\s+(?:point|dot)\s+(?:\d{{1,2}}|{_DIGIT})\b"
HALVED = rf"(?:\d{{1,3}}|{NUMBER_WORD})(?:\s+and\s+a\s+half|½|\s+1/2)"
NUMERAL = rf"(?:{SPOKEN}|{HALVED}|\d\.\d{{3}}(?![\d.]\d|\d)|{DECIMAL}|{NUMBER_WORD})"
THOUSAND = r"(?P<thousand>\s?k\b(?!\s?/)|\s+(?:thousand|hundred)\b)"
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
    rf"(?P<hedge>(?:{HEDGES})\s*)?(?:(?P<cmp>{COMPARATORS})\s*)?(?P<value>{NUMERAL}){THOUSAND}?(?P<ish>\s?-?ish\b)?(?:\s*(?P<unit>{UNIT})(?![\w]))?"
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
