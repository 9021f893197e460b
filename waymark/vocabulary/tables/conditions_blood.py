"""Blood conditions: thalassemia and sickle cell disease complete, and the common others.

Names carried by hand from MeSH (NLM), the Disease Ontology (CC0), MONDO (CC BY 4.0) and MedQuAD (CC BY 4.0).
"""

from __future__ import annotations

from waymark.vocabulary.terms import Term

_THAL = (
    "thalassemia",
    "thal",
    "thalasemia",
    "thalassimia",
    "thalasimia",
    "thallasemia",
    "talasemia",
    "thalesemia",
)
_BETA = ("beta", "b", "bta")
_ALPHA = ("alpha", "a", "alfa")


def _kinds(greek: tuple[str, ...], *kinds: str) -> tuple[str, ...]:
    """ "beta thal major", "b thalassemia, major" and so on, with every spelling of the first two words."""
    return tuple(
        name
        for letter in greek
        for thal in _THAL
        for kind in kinds
        for name in (f"{letter} {thal} {kind}", f"{thal} {letter} {kind}", f"{thal} {kind} {letter}")
    )


def _plain(greek: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(
        name for letter in greek for thal in _THAL for name in (f"{letter} {thal}", f"{thal} {letter}")
    )


def _without_greek(*kinds: str) -> tuple[str, ...]:
    return tuple(f"{thal} {kind}" for thal in _THAL for kind in kinds)


def _before(*kinds: str) -> tuple[str, ...]:
    return tuple(f"{kind} {thal}" for thal in _THAL for kind in kinds)


_BLOOD = ("hematologic diseases",)
_HB = ("hemoglobinopathies",)

THALASSEMIAS = (
    Term(
        "hemoglobinopathies",
        names=(
            "hemoglobinopathy",
            "hemoglobin disorder",
            "hemoglobin disease",
            "inherited hemoglobin disorder",
        ),
        broader=_BLOOD,
    ),
    Term(
        "thalassemia",
        names=(
            *_THAL,
            "thalassemia disease",
            "thalassemia syndrome",
            "mediterranean anemia",
            "thalassaemic",
            "thalassemic",
            "thalas",
            "thalass",
            "thalassaemia syndromes",
            "tdt",
            "ntdt",
        ),
        broader=_HB,
    ),
    Term(
        "beta-thalassemia",
        names=(
            "β-thalassemia",
            "beta thalassemia",
            "thalassemia, beta",
            "β thalassemia",
            "betathalassemia",
            "beta thalassemia disease",
            "beta globin thalassemia",
            "betathal",
            "bthal",
            "beta-thalassaemia",
            "β-thalassaemia",
            "beta-thalassemias",
            "beta0 thalassemia",
            "beta zero thalassemia",
            "beta thalassemia zero",
            *_plain(_BETA),
        ),
        cued=("btm",),
        broader=("thalassemia",),
    ),
    Term(
        "beta-thalassemia major",
        names=(
            "thalassemia major",
            "β-thalassemia major",
            "beta thalassemia major",
            "cooley's anemia",
            "cooley anemia",
            "cooleys",
            "cooley's disease",
            "coolies anemia",
            "cooly's anemia",
            "anemia, cooley's",
            "mediterranean anemia major",
            "erythroblastic anemia",
            "homozygous beta thalassemia",
            "homozygous β-thalassemia",
            "beta thalassemia homozygous",
            "beta zero thalassemia major",
            "beta-thalassaemia major",
            "thalassaemia major",
            "btm major",
            "bthal major",
            "betathal major",
            "bthal maj",
            "thalmajor",
            "thal-major",
            *_kinds(_BETA, "major", "maj", "majour", "mayor"),
            *_without_greek("major", "maj", "mayor"),
            *_before("major"),
        ),
        broader=("beta-thalassemia",),
    ),
    Term(
        "beta-thalassemia intermedia",
        names=(
            "thalassemia intermedia",
            "β-thalassemia intermedia",
            "beta thalassemia intermedia",
            "thalassaemia intermedia",
            *_kinds(_BETA, "intermedia", "intermediate"),
            *_without_greek("intermedia", "intermediate", "inter"),
            *_before("intermediate"),
        ),
        broader=("beta-thalassemia",),
    ),
    Term(
        "thalassemia trait",
        names=(
            "thalassemia minor",
            "thalassemia carrier",
            "carrier of thalassemia",
            "thalassemia carrier state",
            "thalassemia minima",
            *_without_greek("minor", "trait", "carrier"),
            *_before("minor", "carrier of", "carrier for", "trait of"),
            "thal traits",
        ),
        broader=_HB,
    ),
    Term(
        "beta-thalassemia minor",
        names=(
            "beta-thalassemia trait",
            "β-thalassemia minor",
            "β-thalassemia trait",
            "beta thalassemia minor",
            "beta thalassemia carrier",
            "carrier of beta thalassemia",
            "heterozygous beta thalassemia",
            *_kinds(_BETA, "minor", "trait", "carrier"),
            *(f"{word} {name}" for word in ("carrier of", "carrier for") for name in _plain(_BETA)),
        ),
        broader=("thalassemia trait",),
    ),
    Term(
        "alpha-thalassemia trait",
        names=(
            "alpha-thalassemia minor",
            "α-thalassemia trait",
            "alpha thalassemia carrier",
            "silent carrier alpha thalassemia",
            *_kinds(_ALPHA, "minor", "trait", "carrier"),
            *(f"{word} {name}" for word in ("carrier of", "carrier for") for name in _plain(_ALPHA)),
        ),
        broader=("thalassemia trait",),
    ),
    Term(
        "hemoglobin e/beta-thalassemia",
        names=(
            "hemoglobin e-beta thalassemia",
            "hemoglobin e beta thalassemia",
            "hbe/β-thalassemia",
            "hbe beta thalassemia",
            "hbe/β",
            "hbe beta",
            "hb e/β",
            "hb e beta",
            "hbe beta thal",
            "hb e beta thal",
            "hb e/β-thalassemia",
            "hb e beta thalassemia",
            "hemoglobin e thalassemia",
            "hbe thalassemia",
            "hb e thalassemia",
            "hbe thal",
            "e beta thalassemia",
            "e/β thalassemia",
            "e beta thal",
            "e/b thal",
            "ebeta thalassemia",
            "ebeta thal",
            "hemoglobin e/β-thalassemia",
            "beta thalassemia/hemoglobin e",
            "beta thalassemia hbe",
            "beta thal e",
            "beta thalassemia e",
            "b thal e",
            "hbe b thal",
            "thalassemia beta hbe",
            "beta-thalassemia/hbe",
            "hb e b thal",
            "hemoglobin e b thalassemia",
            "β0/βE",
            "β0/βE thalassemia",
            "β+/βE",
            "β+/βE thalassemia",
            "beta0/betaE",
            "beta0/betaE thalassemia",
            "beta zero/beta e",
            "beta zero/beta e thalassemia",
        ),
        broader=("beta-thalassemia",),
    ),
    Term(
        "delta-beta thalassemia",
        names=("delta beta thalassemia", "δβ-thalassemia", "delta beta thal", "thalassemia, delta-beta"),
        broader=("thalassemia",),
    ),
    Term(
        "alpha-thalassemia",
        names=(
            "α-thalassemia",
            "alpha thalassemia",
            "thalassemia, alpha",
            "alpha-thalassaemia",
            "alpha-thalassemias",
            *_plain((*_ALPHA[::2], "alpha")),
        ),
        broader=("thalassemia",),
    ),
    Term(
        "hemoglobin h disease",
        names=(
            "hbh disease",
            "hb h disease",
            "hemoglobin h",
            "hbh",
            "hb h",
            "alpha thalassemia intermedia",
            "hgb h disease",
        ),
        broader=("alpha-thalassemia",),
    ),
    Term(
        "alpha-thalassemia major",
        names=(
            "alpha thalassemia major",
            "hemoglobin bart's",
            "hemoglobin barts hydrops fetalis",
            "hb barts",
            "bart's hydrops",
            *_kinds(_ALPHA, "major"),
        ),
        broader=("alpha-thalassemia",),
    ),
    Term(
        "hemoglobin e disease", names=("hbe disease", "hb e disease", "hemoglobin ee", "hb ee"), broader=_HB
    ),
    Term(
        "hemoglobin c disease", names=("hbc disease", "hb c disease", "hemoglobin cc", "hb cc"), broader=_HB
    ),
    Term("hereditary persistence of fetal hemoglobin", names=("hpfh",), broader=_HB),
)

_SCD = ("sickle cell disease",)


def _sickle_beta() -> tuple[str, ...]:
    """ "HbS/β0-thal", "sickle cell beta plus thalassemia" and the like."""
    firsts = ("hbs", "hb s", "hemoglobin s", "s", "sickle", "sickle cell")
    seconds = ("β0", "beta0", "beta 0", "beta zero", "beta plus", "b0", "b zero", "b plus")
    return tuple(
        f"{first}/{second}{end}"
        for first in firsts
        for second in seconds
        for end in ("", " thal", " thalassemia")
        if end or len(first) > 1
    )


SICKLE_CELL = (
    Term(
        "sickle cell disease",
        names=(
            "sickle cell",
            "anemia, sickle cell",
            "sickle cell anemia",
            "sickle cell disorder",
            "sickle cell disorders",
            "sickle-cell disease",
            "sicklecell",
            "sicklecell disease",
            "sicklecell anemia",
            "sickle cel",
            "sickle cel anemia",
            "sickle cel disease",
            "sikle cel",
            "sikle cel anemia",
            "sikle cel disease",
            "sickel cel",
            "sickel cel anemia",
            "sickel cel disease",
            "sicle cel",
            "sicle cel anemia",
            "sicle cel disease",
            "sicle cell",
            "sicle cell anemia",
            "sicle cell disease",
            "sicke cell",
            "sicke cell anemia",
            "sicke cell disease",
            "sickl cell",
            "sickl cell anemia",
            "sickl cell disease",
            "sikel cell",
            "sikel cell anemia",
            "sikel cell disease",
            "sickle sell",
            "sickle sell anemia",
            "sickle sell disease",
            "sickel cell",
            "sickel cell disease",
            "sickel cell anemia",
            "sicle cell",
            "sicle cell disease",
            "sicle cell anemia",
            "sickle disease",
            "sickle anemia",
            "sickle",
            "sickler",
            "drepanocytosis",
            "hemoglobin s disease",
            "hbs disease",
            "sickling disorder",
            "sickling disease",
            "cickle cell",
            "sikle cell",
            "sick cell disease",
            "sick cell anemia",
            "sickled cell",
            "sickled cell disease",
            "sickle cells",
            "sickle cell diseases",
            "sickle-cell anaemia",
            "scd",
        ),
        broader=_HB,
    ),
    Term(
        "hemoglobin ss disease",
        names=(
            "hbss",
            "hb ss",
            "hbss disease",
            "hb ss disease",
            "hemoglobin ss",
            "sickle cell ss",
            "sickle cell disease ss",
            "homozygous sickle cell disease",
            "homozygous sickle cell anemia",
            "ss disease",
            "scd ss",
            "sickle ss",
            "ss sickle cell",
            "ss genotype",
            "genotype ss",
            "hgb ss",
            "hbss sickle cell",
            "hb ss sickle cell disease",
            "sickle cell anemia ss",
            "sickle cell anemia hbss",
            "sickle cell disease hbss",
            "ss sickle cell disease",
        ),
        broader=_SCD,
    ),
    Term(
        "hemoglobin sc disease",
        names=(
            "hbsc",
            "hb sc",
            "hbsc disease",
            "hb sc disease",
            "hemoglobin sc",
            "sickle cell sc",
            "sickle cell disease sc",
            "sc disease",
            "scd sc",
            "sickle sc",
            "sickle cell hemoglobin c disease",
            "sickle hemoglobin c disease",
            "hgb sc",
            "genotype sc",
            "sc sickle cell",
            "hb sc sickle cell disease",
            "sc sickle cell disease",
            "sickle cell disease hbsc",
            "hbs/c",
            "hb s/c",
            "hbs/c disease",
            "hb s/c disease",
            "hemoglobin s/c",
            "hemoglobin s/c disease",
            "s/c disease",
            "hbs/hbc",
            "hbs/hbc disease",
            "sickle cell/hbc",
            "sc sickle",
        ),
        broader=_SCD,
    ),
    Term(
        "sickle beta-thalassemia",
        names=(
            "sickle cell beta thalassemia",
            "sickle beta thal",
            "sickle beta thalassemia",
            "hemoglobin s/beta-thalassemia",
            "hemoglobin s beta thalassemia",
            "hbs beta thalassemia",
            "hb s beta thalassemia",
            "hbs/β-thalassemia",
            "sickle thal",
            "sickle thalassemia",
            "hbs/beta thalassemia",
            "sickle cell thalassemia",
            "s beta thal",
            "s beta thalassemia",
            "s/β thalassemia",
            "sickle cell beta thal",
            "hb s beta thal",
            "hbs beta thal",
            "sickle b thal",
            "s beta zero",
            "s beta plus",
            "sickle beta zero thalassemia",
            "sickle beta plus thalassemia",
            "hemoglobin s beta zero",
            "sickle cell beta zero thalassemia",
            "sickle cell β-thalassemia",
            "sickle beta zero",
            "sickle beta plus",
            "s beta zero thalassemia",
            "s beta plus thalassemia",
            "s beta zero thal",
            "s beta plus thal",
            *_sickle_beta(),
        ),
        broader=_SCD,
    ),
    Term(
        "sickle cell trait",
        names=(
            "sickle trait",
            "sickle cell carrier",
            "carrier of sickle cell",
            "carrier for sickle cell",
            "sickle carrier",
            "hemoglobin as",
            "hb as",
            "hbas",
            "sickel cell trait",
            "carrier of sickle cell disease",
            "carrier of sickle cell anemia",
        ),
        cued=(),
        broader=_HB,
    ),
)

OTHER_BLOOD = (
    Term(
        "hematologic diseases",
        names=(
            "blood disease",
            "blood disorder",
            "hematologic disease",
            "hematologic disorder",
            "blood diseases",
            "hematological disease",
            "hematological disorders",
            "blood condition",
        ),
    ),
    Term("anemia", names=("anaemia", "anemic", "low iron anemia", "anemias"), broader=_BLOOD),
    Term(
        "iron deficiency anemia",
        names=(
            "anemia, iron-deficiency",
            "iron-deficiency anemia",
            "iron deficiency anaemia",
            "iron deficiency",
        ),
        broader=("anemia",),
    ),
    Term(
        "aplastic anemia",
        names=("anemia, aplastic", "severe aplastic anemia", "aplastic anaemia", "bone marrow failure"),
        broader=("anemia",),
    ),
    Term(
        "fanconi anemia",
        names=("fanconi's anemia", "fanconi", "fanconis"),
        broader=("aplastic anemia",),
    ),
    Term(
        "diamond-blackfan anemia",
        names=("anemia, diamond-blackfan", "blackfan diamond anemia"),
        cued=("dba",),
        broader=("anemia",),
    ),
    Term(
        "hemolytic anemia",
        names=(
            "anemia, hemolytic",
            "autoimmune hemolytic anemia",
            "haemolytic anaemia",
            "warm autoimmune hemolytic anemia",
        ),
        cued=("aiha", "waiha"),
        broader=("anemia",),
    ),
    Term(
        "hereditary spherocytosis",
        cued=("hs",),
        names=("spherocytosis", "spherocytosis, hereditary"),
        broader=("hemolytic anemia",),
    ),
    Term(
        "g6pd deficiency",
        names=(
            "glucosephosphate dehydrogenase deficiency",
            "glucose-6-phosphate dehydrogenase deficiency",
            "g6pd",
            "favism",
        ),
        broader=_BLOOD,
    ),
    Term(
        "pyruvate kinase deficiency", cued=("pkd",), names=("pk deficiency",), broader=("hemolytic anemia",)
    ),
    Term(
        "paroxysmal nocturnal hemoglobinuria",
        names=("hemoglobinuria, paroxysmal",),
        cued=("pnh",),
        broader=_BLOOD,
    ),
    Term("hemophilia", names=("haemophilia", "hemophiliac", "hemofilia", "hemophelia"), broader=_BLOOD),
    Term(
        "hemophilia a",
        names=("factor viii deficiency", "factor 8 deficiency", "haemophilia a", "classic hemophilia"),
        broader=("hemophilia",),
    ),
    Term(
        "hemophilia b",
        names=("factor ix deficiency", "factor 9 deficiency", "haemophilia b", "christmas disease"),
        broader=("hemophilia",),
    ),
    Term(
        "von willebrand disease",
        names=("von willebrand diseases", "von willebrand's", "von willebrands", "vwd disease"),
        cued=("vwd",),
        broader=_BLOOD,
    ),
    Term(
        "immune thrombocytopenia",
        names=(
            "immune thrombocytopenic purpura",
            "idiopathic thrombocytopenic purpura",
            "purpura, thrombocytopenic, idiopathic",
            "immune thrombocytopenia purpura",
        ),
        cued=("itp",),
        broader=("thrombocytopenia",),
    ),
    Term("thrombocytopenia", names=("low platelets", "low platelet count"), broader=_BLOOD),
    Term("neutropenia", names=("low neutrophils",), broader=_BLOOD),
    Term(
        "iron overload",
        names=("hemosiderosis", "transfusional iron overload", "iron overload due to transfusion"),
        broader=(),
    ),
    Term(
        "hemochromatosis",
        names=("hereditary hemochromatosis", "haemochromatosis", "hemocromatosis"),
        broader=("iron overload",),
    ),
    Term(
        "venous thromboembolism",
        names=("blood clot", "blood clots", "thromboembolism", "venous thrombosis"),
        cued=("vte",),
    ),
    Term(
        "deep vein thrombosis",
        names=("deep venous thrombosis",),
        cued=("dvt",),
        broader=("venous thromboembolism",),
    ),
    Term(
        "pulmonary embolism",
        names=("lung clot", "blood clot in the lung", "blood clot in my lung"),
        cued=("pe",),
        broader=("venous thromboembolism",),
    ),
    Term("polycythemia vera", names=("polycythaemia vera",), broader=("myeloproliferative neoplasms",)),
    Term("myelofibrosis", names=("primary myelofibrosis",), broader=("myeloproliferative neoplasms",)),
    Term(
        "essential thrombocythemia",
        names=("thrombocythemia, essential",),
        broader=("myeloproliferative neoplasms",),
    ),
    Term(
        "myeloproliferative neoplasms",
        names=(
            "myeloproliferative disorder",
            "myeloproliferative disorders",
            "chronic myeloproliferative disorders",
        ),
        cued=("mpn",),
        broader=_BLOOD,
    ),
    Term(
        "myelodysplastic syndromes",
        names=("myelodysplastic syndrome", "myelodysplasia", "de novo myelodysplastic syndromes"),
        cued=("mds",),
        broader=_BLOOD,
    ),
    Term(
        "graft versus host disease",
        names=("graft vs host disease", "graft-versus-host disease"),
        cued=("gvhd", "cgvhd"),
    ),
    Term(
        "severe combined immunodeficiency",
        names=("bubble boy disease",),
        cued=("scid",),
        broader=("primary immunodeficiency",),
    ),
    Term(
        "primary immunodeficiency",
        names=("primary immune deficiency", "primary immunodeficiency diseases", "inborn errors of immunity"),
        cued=("pid",),
    ),
    Term(
        "wiskott-aldrich syndrome",
        names=("wiskott aldrich", "wiskott"),
        broader=("primary immunodeficiency",),
    ),
    Term(
        "chronic granulomatous disease",
        names=("granulomatous disease, chronic",),
        cued=("cgd",),
        broader=("primary immunodeficiency",),
    ),
)

BLOOD_CONDITIONS = (*THALASSEMIAS, *SICKLE_CELL, *OTHER_BLOOD)
