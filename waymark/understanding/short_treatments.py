"""Finds treatments that notes cut short, "aza/ven", "failed benda", where they stand as treatments do."""

from __future__ import annotations

import re
from collections.abc import Iterator

from waymark.vocabulary.mentions import Mention

_SHORT = {
    "aza": "azacitidine", "ven": "venetoclax", "posa": "posaconazole", "vori": "voriconazole",
    "itra": "itraconazole", "fluc": "fluconazole", "enza": "enzalutamide", "abi": "abiraterone",
    "daro": "darolutamide", "apa": "apalutamide", "ecu": "eculizumab", "ravu": "ravulizumab",
    "pegceta": "pegcetacoplan", "benda": "bendamustine", "ritux": "rituximab", "dara": "daratumumab",
    "carfil": "carfilzomib", "bort": "bortezomib", "len": "lenalidomide", "pom": "pomalidomide",
    "carbo": "carboplatin", "cis": "cisplatin", "oxali": "oxaliplatin", "gem": "gemcitabine",
    "pem": "pemetrexed", "pembro": "pembrolizumab", "nivo": "nivolumab", "ipi": "ipilimumab",
    "atezo": "atezolizumab", "durva": "durvalumab", "bev": "bevacizumab", "tras": "trastuzumab",
    "vedo": "vedolizumab", "uste": "ustekinumab", "ifx": "infliximab", "inflix": "infliximab",
    "toci": "tocilizumab", "tofa": "tofacitinib", "upa": "upadacitinib", "dupi": "dupilumab",
    "ruxo": "ruxolitinib", "rux": "ruxolitinib", "fedra": "fedratinib", "dasa": "dasatinib",
    "nilo": "nilotinib", "bosu": "bosutinib", "pona": "ponatinib", "imat": "imatinib", "osi": "osimertinib",
    "lenva": "lenvatinib", "sora": "sorafenib", "cabo": "cabozantinib", "suni": "sunitinib",
    "pazo": "pazopanib", "axi": "axitinib", "palbo": "palbociclib", "ribo": "ribociclib",
    "abema": "abemaciclib", "fulv": "fulvestrant", "vinc": "vincristine", "vcr": "vincristine",
    "doxo": "doxorubicin", "cyclo": "cyclophosphamide", "cyc": "cyclophosphamide", "tacro": "tacrolimus",
    "siro": "sirolimus", "csa": "cyclosporine", "cya": "cyclosporine", "mmf": "mycophenolate mofetil",
    "eltrom": "eltrombopag", "romi": "romiplostim", "lusp": "luspatercept", "dex": "dexamethasone",
    "pred": "prednisone", "levo": "levothyroxine", "hydroxy": "hydroxyurea", "teriflu": "teriflunomide",
    "doce": "docetaxel", "etop": "etoposide", "irino": "irinotecan", "cape": "capecitabine",
    "temo": "temozolomide",
    "rego": "regorafenib", "teclis": "teclistamab", "elran": "elranatamab", "talq": "talquetamab",
    "cilta": "ciltacabtagene autoleucel", "glofit": "glofitamab", "epcor": "epcoritamab",
    "mosun": "mosunetuzumab",
    "lonca": "loncastuximab tesirine", "pola": "polatuzumab vedotin", "tafa": "tafasitamab",
    "fruq": "fruquintinib", "tarla": "tarlatamab", "ada": "adalimumab", "ust": "ustekinumab",
    "vdz": "vedolizumab",
    "rtx": "rituximab", "lef": "leflunomide", "ssz": "sulfasalazine", "ibru": "ibrutinib",
    "acala": "acalabrutinib",
    "zanu": "zanubrutinib", "pirto": "pirtobrutinib", "gilt": "gilteritinib", "olap": "olaparib",
    "nira": "niraparib",
    "tuca": "tucatinib", "bv": "brentuximab vedotin", "rt": "radiotherapy", "xrt": "radiotherapy",
    "crt": "chemoradiotherapy", "hu": "hydroxyurea", "hcq": "hydroxychloroquine",
    "ocre": "ocrelizumab", "nata": "natalizumab", "riba": "ribavirin", "ent": "entecavir", "tdf": "tenofovir",
}  # fmt: skip
_WORDS_BEFORE = (
    "on", "failed", "tried", "then", "after", "post", "s/p", "plus", "started", "stopped", "currently", "now",
    "prior", "prev", "since", "from", "to", "with", "w", "did", "had", "and", "n", "off", "of",
)  # fmt: skip
_BEHIND_WORDS = "|".join(f"(?<=\\b{word} )" for word in _WORDS_BEFORE)
_BEFORE = rf"(?:{_BEHIND_WORDS}|(?<=[/+(→-])|(?<=[→>&+] )|(?<=[,+.:;→] )|(?<=\A))"
_AFTER = (
    r"(?=[\s-]?(?:->|&|na[iï]ve|refract\w*|resist\w*|exposed|fail\w*|/(?!\s)|\+|,|\.|;|\)|→|x ?\d|\d|for\b|"
    r"since\b|c\d|then\b|and\b|n\b|proph\w*|stopped|ongoing|"
    r"ceased|started|failed|with\b|but\b|until|till|daily|weekly|monthly|instead|\Z|not\b|intol\w*|"
    r"maint\w*|ppx))"
)
_FIND = re.compile(rf"{_BEFORE}(?P<name>{'|'.join(sorted(_SHORT, key=len, reverse=True))})\b{_AFTER}")
_MEDICINES = re.compile(
    r"\b(?:intol\w*|na[iï]ve|uc|ibd|lymphoma|chl|nsclc|sclc|hnscc|scc|gbm|[a-z]{0,2}rcc|gist|mf|et|pv|hbss|"
    r"scd|"
    r"pt|patient|dx|mg|ecog|refractory|relaps\w*|progress\w*|lines?|cycles?|mds|aml|cll|all|myeloma|lymphoma|"
    r"cancer|ca|crohn'?s|pnh|rash|steroids?|chemo\w*|s/p|stopped|started|failed|currently|still on|x ?\d|c\d|"
    r"brentuximab|docetaxel|prophylaxis|sickle|infusions?|amyloid\w*)\b|\w/\w"
)
_NAMES = frozenset(
    {
        "dara",
        "len",
        "abi",
        "ven",
        "cis",
        "gem",
        "romi",
        "levo",
        "ent",
        "bev",
        "pom",
        "axi",
        "nata",
        "ada",
        "bv",
        "rt",
        "crt",
        "cape",
        "lef",
        "ust",
        "pola",
        "gilt",
        "nira",
        "hu",
        "olap",
    }
)
"""Also names or words of people: they count only beside a number of rounds, a slash or another medicine."""


_BY_OTHERS = re.compile(
    r"[/+→&]|\bx ?\d|\bc\d|\bon |failed |s/p |prior |had |, |intol|refract|na[iï]ve|->| and "
)
_CAPITALS = frozenset({"bv", "rt", "crt", "hu", "ada", "ust"})
"""Read in capitals alone."""


def short_treatments(text: str, plain: str) -> Iterator[Mention]:
    """Each medicine cut short; `plain` is the text in lower case. Nothing where no medicine is spoken of."""
    if not _MEDICINES.search(plain):
        return
    for match in _FIND.finditer(plain):
        name = match["name"]
        near = plain[max(0, match.start() - 10) : match.end() + 4]
        if name in _NAMES and not _BY_OTHERS.search(near):
            continue
        if name in _NAMES and text[match.start() : match.end()].istitle() and "/" not in near:
            continue
        if name in _CAPITALS and not text[match.start() : match.end()].isupper():
            continue
        yield Mention(_SHORT[name], *match.span("name"), text[slice(*match.span("name"))])
