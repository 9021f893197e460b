"""The many ways to write a laboratory limit, brought to one form: "platelets >= 100 10^9/l"."""

from __future__ import annotations

import re

_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_LEAST = (
    r"\b(?:greater|more|higher) than or equal(?:s)?(?: to)?\b|\bequal(?:s)? to or (?:greater|more"
    r"|higher) than\b"
    r"|\b(?:greater|more|higher) than or equal(?= [\d])|\bequal or (?:greater|more|higher) (?:than|to)\b"
    r"|\b(?:greater|more|higher"
    r"|superior) or equal(?: to| than)?\b"
    r"|\bat least\b|\bno(?:t)? (?:less|lower) than\b|\ba? ?minimum of\b|>/=|> ?/ ?=|> or =|>or=|≥|>= ?to\b"
)
_MOST = (
    r"\b(?:less|lower|fewer|smaller) than or equal(?:s)?(?: to)?\b|\bequal(?:s)? to or (?:less"
    r"|lower) than\b"
    r"|\bequal or (?:less|lower) (?:than|to)\b|\b(?:less|lower|inferior) or equal(?: to| than)?\b"
    r"|\bat most\b"
    r"|\bno(?:t)? (?:more|greater|higher) than\b|\bnot (?:to )?exceed(?:ing)?\b|\bup to\b"
    r"|\ba? ?maximum of\b"
    r"|</=|< ?/ ?=|< or =|<or=|≤|<= ?to\b"
)
_NORMAL = (
    r"(?:the )?(?:(?:institutional|laboratory|local|lab|site|age-adjusted|center's|institution's"
    r"|institutions?"
    r"|respective|reference|adult|age-specific) )*"
    r"(?:upper limits? (?:of|for)(?: the)?(?: (?:institutional|laboratory|local))? normal"
    r"(?: (?:range|limits?|values?))?(?: \(?(?:uln|unl|iuln)\)?)?|upper normal limits?(?: \(unl\))?"
    r"|normal upper limit"
    r"|upper (?:limit of (?:the )?)?reference (?:range|limit|value)s?|\bulrr\b|upper limits? normal"
    r"|\(?\b(?:iuln|uln|unl)\b\)?(?: \(upper limit of normal\))?"
    r"|normal(?: (?:range|limits?|values?))?(?= *(?:$|[,.;)]| and | or | for age)))"
)
# Each with the words of which one at least must be there: looking for these first is much quicker. So is a
# look at the letter with which any of several ways begins.
_REWRITES = tuple(
    (needed, re.compile(pattern), put)
    for needed, pattern, put in (
        (("twice", "two times"), r"\btwice\b|\btwo times\b", "2 x"),
        (("three times",), r"\bthree times\b", "3 x"),
        (("five times",), r"\bfive times\b", "5 x"),
        ((".000",), r"(?<=\d)\.(?=000 ?(?:/|per\b|cells|platelets))", ","),
        (("",), r"(?<=\d) (?=\d{3}\b(?! ?(?:mg|ml|g|%)))", ","),
        (
            ("10",),
            r"(?=[x×* 1])(?:\bx|×|\*)? ?\b10 ?(?:\^|\*\*|e|exp)? ?\(?9\)? ?(?:cells?)? ?/ ?"
            r"(?:l\b|lit(?:er|re))",
            " 10^9/l ",
        ),
        (("109",), r"(?:\bx|×) ?109 ?/ ?l\b|\b109/l\b", " 10^9/l "),
        (
            ("10",),
            r"(?=[x×* 1])(?:\bx|×|\*)? ?\b10 ?(?:\^|\*\*|e)? ?\(?3\)? ?(?:cells?)? ?/ ?(?:u|µ|μ|mc)l\b",
            " 10^3/ul ",
        ),
        (
            ("10",),
            r"(?=[x×* 1])(?:\bx|×|\*)? ?\b10 ?(?:\^|\*\*|e)? ?\(?3\)? ?(?:cells?)? ?/ ?mm ?\^?\(?3\)?",
            " 10^3/ul ",
        ),
        (("k/", "k /"), r"\bk ?/ ?(?:u|µ|μ|mc|cu ?m)m?l?\b", " 10^3/ul "),
        (
            ("mm", "cu", "mcl"),
            r"(?=[clpng/])(?:\b(?:cells?|platelets?|leukocytes|neutrophils|granulocytes) ?)?(?:/|\bper) ?"
            r"(?:mm ?\^? ?\(?3\)?|mm³|cu\.? ?mm|cubic (?:milli|mm)(?:meter|metre)?s?|cmm|mcl\b|mm\^3)",
            " /mm3 ",
        ),
        (
            ("ul", "µl", "μl", "mcl", "micro"),
            r"(?=[cp/])(?:\b(?:cells?|platelets?) ?)?(?:/|\bper) ?(?:(?:u|µ|μ|mc)l\b|micro ?lit(?:er|re)s?)",
            " /ul ",
        ),
        (
            ("73",),
            r"\bm(?:l|illilit(?:er|re)s?) ?(?:/|per) ?min(?:ute)?s?(?: ?/ ?| per )1[.,]73 ?m ?\^? ?\(?2\)?",
            " ml/min/1.73m2 ",
        ),
        (("min",), r"\bm(?:l|illilit(?:er|re)s?) ?(?:/|per) ?min(?:ute)?s?\b(?!/1\.73m2)", " ml/min "),
        (
            ("milligram", "mg"),
            r"\bmilligrams? ?(?:/|per) ?decilit(?:er|re)s?|\bmg ?/ ?dl\b|\bmg/100 ?ml|\bmg ?%",
            " mg/dl ",
        ),
        (
            ("gram", "dl", "g/100", "gm%", "g%"),
            r"\bgrams? ?(?:/|per) ?decilit(?:er|re)s?|\bg[mr]?s? ?/ ?dl\b|\bg/100 ?ml\b|\bgm%|\bg%",
            " g/dl ",
        ),
        (
            ("gram", "g/l", "g /l", "g/ l", "g / l"),
            r"\bgrams? ?(?:/|per) ?lit(?:er|re)s?|\bg ?/ ?l\b",
            " g/l ",
        ),
        (
            ("mol",),
            r"\b(?:micro|u|µ|μ|mc)mol(?:es?|s)? ?(?:/|per) ?l(?:it(?:er|re)s?)?\b|\bµmol/l",
            " umol/l ",
        ),
        (("mmol",), r"\bmmol(?:es?|s)? ?(?:/|per) ?l(?:it(?:er|re)s?)?\b", " mmol/l "),
        (("kg",), r"\bkg ?(?:/|per) ?m ?\^? ?\(?2\)?|\bkg/sqm\b", " kg/m2 "),
        (
            ("u/", "u /", "u per", "uper", "unit"),
            r"\b(?:i?u|units?|international units?) ?(?:/|per) ?l(?:it(?:er|re)s?)?\b",
            " u/l ",
        ),
        (("mm", "millimeter"), r"\bmm ?hg\b|\bmillimeters? of mercury\b", " mmhg "),
        (("walk",), r"(walk\b[^.;]{0,60}?\d) ?m(?:et(?:er|re)s?)?\b", r"\1 meters "),
        (("percent", "per cent"), r"\bpercent\b|\bper cent\b", "%"),
        (("for age", "of predicted"), r"\b(?:for|adjusted for) age\b|\bof predicted\b", " "),
        (
            ("normal", "uln", "unl", "ulrr", "reference"),
            r"(?=[- x×tf*u(ilsacrn])(?:-| )?(?:\bx|×|(?<=\d)x|\btimes|(?<=\d)times|fold|-fold|\*|\bupper)?"
            rf" ?\b(?:the )?{_NORMAL}",
            " xuln ",
        ),
        ((" iu",), r"(?<=\d) iu\b(?! ?(?:/|per\b))", " u/l "),
        (
            (
                "equal", "at least", "no less", "not less", "no lower", "not lower", "minimum", ">/", "> /",
                "> or", ">or", ">= to", ">=to", "≥",
            ),
            rf"(?=[gmhsean >≥])(?:{_LEAST})",
            " >= ",
        ),
        (
            (
                "equal", "at most", "no more", "not more", "no greater", "not greater", "no higher",
                "not higher", "not exceed", "not to exceed", "up to", "maximum", "</", "< /", "< or", "<or",
                "<= to", "<=to", "≤",
            ),
            rf"(?=[lfseianum <≤])(?:{_MOST})",
            " <= ",
        ),
        (
            ("greater than", "more than", "higher than", "larger than", "above", "exceed", "over", "＞"),
            r"(?=[gmhlaeo＞])"
            r"(?:\b(?:greater|more|higher|larger) than\b|\babove\b|\bexceed(?:s|ing)?\b|\bover\b|＞)",
            " > ",
        ),
        (
            ("less than", "lower than", "fewer than", "smaller than", "below", "under", "＜"),
            r"\b(?:less|lower|fewer|smaller) than\b|\bbelow\b|\bunder\b|＜",
            " < ",
        ),
        (("greater ", "higher "), r"\b(?:greater|higher)(?= \d)", " > "),
        (("lower ",), r"\blower(?= \d)", " < "),
    )
)  # fmt: skip


def in_lab_form(words: str) -> str:
    """The same limits with one sign for each comparison and one spelling for each unit; single spaces."""
    if not words.isascii():
        words = words.translate(_SUPERSCRIPTS)
    for needed, pattern, put in _REWRITES:
        for word in needed:
            if word in words:
                words = pattern.sub(put, words)
                break
    return " ".join(words.replace("> =", ">=").replace("< =", "<=").split())
