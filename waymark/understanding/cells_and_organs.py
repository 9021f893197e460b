"""Finds a cancer told by its cells and its organ: "adenocarcinoma of the sigmoid colon" is colon cancer."""

from __future__ import annotations

import re
from collections.abc import Iterator

from waymark.vocabulary.mentions import Mention

_ORGANS = (
    (r"(?:sigmoid )?colon|sigmoid|ca?ecum", "colon cancer"),
    (r"rectum|rectosigmoid(?: junction)?", "rectal cancer"),
    (r"(?:large )?bowel", "colorectal cancer"),
    (
        r"stomach|cardia|gej|ge junction|(?:gastro[- ]?)?o?esophago?[- ]?(?:gastric |geal )?junction",
        "stomach cancer",
    ),
    (r"gastro[- ]?o?esophageal junction", "stomach cancer"),
    (r"o?esophagus|gullet|food pipe", "esophageal cancer"),
    (r"breasts?", "breast cancer"),
    (r"lungs?", "lung cancer"),
    (r"pancreas", "pancreatic cancer"),
    (
        r"tongue|tonsils?|mouth|oral cavity|cheek|gums?|palate|throat|larynx|voice box|"
        r"pharynx|oropharynx|hypopharynx",
        "head and neck cancer",
    ),
    (r"cervix", "cervical cancer"),
    (r"uterus|womb|endometrium", "endometrial cancer"),
    (r"ovar(?:y|ies)", "ovarian cancer"),
    (r"prostate", "prostate cancer"),
    (r"(?<!gall )(?<!gall)bladder", "bladder cancer"),
    (r"gall ?bladder", "gallbladder cancer"),
    (r"kidneys?", "kidney cancer"),
    (r"bile ducts?", "bile duct cancer"),
    (r"anus|anal canal", "anal cancer"),
    (r"vulva", "vulvar cancer"),
    (r"penis", "penile cancer"),
    (r"thyroid", "thyroid cancer"),
    (r"appendix", "appendix cancer"),
)
_NAMES = {f"o{place}": standard for place, (_, standard) in enumerate(_ORGANS)}
_ORGAN = "|".join(f"(?P<o{place}>{organ})" for place, (organ, _) in enumerate(_ORGANS))
_CELLS = (
    r"(?:(?:squamous(?: cell)?|ductal|lobular|mucinous|serous|signet[- ]ring(?: cell)?|large cell|"
    r"spindle cell|poorly differentiated|invasive|metastatic) )*"
    r"(?:adeno[- ]?carcinoma|carcinoma|adenoca|scc|malignancy)"
)
_WHERE = (
    r"(?:the |my |his |her |their )?(?:(?:left|right|upper|lower|distal|proximal|ascending|descending|"
    r"transverse|mid|(?:head|tail|body|base|back|floor|side|root|lining|neck) of (?:the |my |his |her )?) ?)*"
)
_CELLS_OF_ORGAN = re.compile(rf"\b{_CELLS} of {_WHERE}(?:{_ORGAN})\b")
_JUNCTION = re.compile(rf"\b(?:gej|ge junction|gastro[- ]?o?esophageal junction|goj) {_CELLS}\b")
_MORE_ORGANS = (("liver", "liver cancer"), ("brain", "brain tumor"), ("skin", "skin cancer"))
"""Of these "carcinoma of the liver" is read by its name; alone, only once a cancer was told."""
_SAID_BEFORE = (
    r"\W*(?:(?:yes|yeah|ok|oh|sorry|it'?s|its|it is|is|that'?s|it started|started|began|i think|i believe|"
    r"mainly|only|just|cancer|a|of|in|on|from|the|my|his|her|their|mum'?s|dad'?s)\W+)*"
)
_ORGANS_ALONE = tuple(
    (re.compile(rf"{_SAID_BEFORE}(?P<organ>{organ})(?: (?:one|area|i think|i believe))?\W*"), standard)
    for organ, standard in (*_ORGANS, *_MORE_ORGANS)
)
GENERIC_CELLS = frozenset(
    {"adenocarcinoma", "squamous cell carcinoma", "carcinoma", "ductal carcinoma", "lobular carcinoma",
     "mucinous adenocarcinoma", "cancer"}
)  # fmt: skip
"""Names that tell no organ."""


def cancers_of_organs(text: str, plain: str) -> Iterator[Mention]:
    """Each with its whole words; `plain` is the text in lower case."""
    for match in _CELLS_OF_ORGAN.finditer(plain):
        group = next(name for name in _NAMES if match[name])
        yield Mention(_NAMES[group], *match.span(), text[slice(*match.span())])
    for match in _JUNCTION.finditer(plain):
        yield Mention("stomach cancer", *match.span(), text[slice(*match.span())])


def cancer_of_organ_alone(text: str, plain: str) -> Iterator[Mention]:
    """What a whole message that names an organ alone is, of somebody who told of a cancer: "stomach"."""
    for pattern, standard in _ORGANS_ALONE:
        match = pattern.fullmatch(plain)
        if match:
            span = match.span("organ")
            yield Mention(standard, *span, text[slice(*span)])
            return
