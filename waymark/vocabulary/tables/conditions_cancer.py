"""Cancers, by where they begin.

Names carried by hand from MeSH (NLM), the Disease Ontology (CC0) and the registry's condition names.
"""

from __future__ import annotations

from waymark.vocabulary.terms import Term

_CANCER = ("cancer",)
_LEUKEMIA = ("leukemia",)
_LYMPHOMA = ("lymphoma",)
_NHL = ("non-hodgkin lymphoma",)
_LUNG = ("lung cancer",)
_BRAIN = ("brain tumor",)
_GLIOMA = ("glioma",)
_SARCOMA = ("sarcoma",)
_SKIN = ("skin cancer",)


def _of(organ: str, *more: str) -> tuple[str, ...]:
    """The usual ways to name a cancer of one organ."""
    endings = (
        "cancer",
        "neoplasm",
        "neoplasms",
        "carcinoma",
        "tumor",
        "tumour",
        "malignancy",
        "cancers",
        "adenocarcinoma",
        "cancr",
        "canser",
        "ca",
    )
    return (
        *(f"{name} {ending}" for name in (organ, *more) for ending in endings),
        *(f"cancer of the {name}" for name in (organ, *more)),
        f"cancer of {organ}",
        f"cancer in the {organ}",
        f"cancer in my {organ}",
    )


CANCERS = (
    Term(
        "cancer",
        names=(
            "neoplasms",
            "neoplasm",
            "malignancy",
            "malignancies",
            "malignant neoplasm",
            "malignant tumor",
            "cancers",
            "tumor",
            "advanced cancer",
            "metastatic cancer",
            "canser",
            "cancr",
        ),
    ),
    Term(
        "solid tumor",
        names=(
            "solid tumors",
            "advanced solid tumor",
            "solid tumour",
            "unspecified adult solid tumor",
            "solid cancer",
        ),
        broader=_CANCER,
    ),
    Term(
        "brain metastases",
        names=("brain metastasis", "brain mets", "cancer spread to the brain"),
        broader=_CANCER,
    ),
    Term(
        "breast cancer",
        names=(*_of("breast"), "brest cancer", "mammary cancer", "breast cancer female"),
        broader=_CANCER,
    ),
    Term(
        "triple negative breast cancer",
        names=(
            "triple negative breast neoplasms",
            "triple-negative breast cancer",
            "breast cancer triple negative",
            "triple negative",
        ),
        cued=("tnbc",),
        broader=("breast cancer",),
    ),
    Term(
        "her2-positive breast cancer",
        names=(
            "her2 positive breast cancer",
            "her2+ breast cancer",
            "her2 breast cancer",
            "breast cancer her2 positive",
        ),
        broader=("breast cancer",),
    ),
    Term(
        "ductal carcinoma in situ",
        names=("dcis", "carcinoma, ductal, breast, in situ"),
        broader=("breast cancer",),
    ),
    Term(
        "lung cancer",
        names=(
            *(name for name in _of("lung", "lungs", "bronchial", "pulmonary") if "adeno" not in name),
            "lungs cancer",
        ),
        broader=_CANCER,
    ),
    Term(
        "non-small cell lung cancer",
        names=(
            "nsclc",
            "non small cell lung cancer",
            "nonsmall cell lung cancer",
            "carcinoma, non-small-cell lung",
            "non-small cell lung carcinoma",
            "non small cell",
            "egfr lung cancer",
            "lung cancer, non-small cell",
        ),
        broader=_LUNG,
    ),
    Term(
        "lung adenocarcinoma",
        names=("adenocarcinoma of the lung", "adenocarcinoma of lung"),
        broader=("non-small cell lung cancer", *_LUNG),
    ),
    Term(
        "squamous cell lung cancer",
        names=("squamous cell carcinoma of the lung", "squamous non-small cell lung cancer"),
        broader=("non-small cell lung cancer", *_LUNG),
    ),
    Term(
        "small cell lung cancer",
        names=(
            "sclc",
            "small cell lung carcinoma",
            "carcinoma, small cell lung",
            "oat cell cancer",
            "lung cancer, small cell",
        ),
        broader=_LUNG,
    ),
    Term("mesothelioma", names=("malignant mesothelioma", "pleural mesothelioma"), broader=_CANCER),
    Term(
        "prostate cancer",
        names=(
            *_of("prostate", "prostatic"),
            "prostrate cancer",
            "prostrate",
            "castration-resistant prostate cancer",
        ),
        broader=_CANCER,
    ),
    Term(
        "colorectal cancer",
        names=(*_of("colorectal", "bowel", "large bowel", "colon and rectal"), "bowl cancer"),
        broader=_CANCER,
    ),
    Term("colon cancer", names=(*_of("colon", "colonic"),), broader=("colorectal cancer",)),
    Term("rectal cancer", names=(*_of("rectal", "rectum"),), broader=("colorectal cancer",)),
    Term("anal cancer", names=(*_of("anal", "anus"),), broader=_CANCER),
    Term(
        "ovarian cancer",
        names=(*_of("ovarian", "ovary", "ovaries"), "epithelial ovarian cancer"),
        broader=_CANCER,
    ),
    Term(
        "fallopian tube cancer",
        names=("fallopian tube neoplasms", "fallopian tube carcinoma"),
        broader=_CANCER,
    ),
    Term(
        "cervical cancer",
        names=_of("cervical", "cervix", "uterine cervical"),
        broader=_CANCER,
    ),
    Term(
        "endometrial cancer",
        names=(*_of("endometrial", "uterine", "womb", "endometrium", "uterus"),),
        broader=_CANCER,
    ),
    Term("vulvar cancer", names=(*_of("vulvar", "vulva"),), broader=_CANCER),
    Term(
        "testicular cancer",
        names=(*_of("testicular", "testis", "testicle"), "testicular germ cell tumor", "seminoma"),
        broader=_CANCER,
    ),
    Term(
        "germ cell tumor",
        names=("germ cell cancer", "neoplasms, germ cell and embryonal", "extragonadal germ cell tumor"),
        broader=_CANCER,
    ),
    Term(
        "bladder cancer",
        names=(
            *_of("bladder", "urinary bladder"),
            "urothelial carcinoma",
            "urothelial cancer",
            "transitional cell carcinoma",
            "non-muscle invasive bladder cancer",
        ),
        broader=_CANCER,
    ),
    Term(
        "kidney cancer",
        names=(
            *_of("kidney", "renal", "kidneys"),
            "renal cell carcinoma",
            "carcinoma, renal cell",
            "renal cell cancer",
            "clear cell renal cell carcinoma",
        ),
        cued=("rcc",),
        broader=_CANCER,
    ),
    Term(
        "wilms tumor",
        names=("wilms", "nephroblastoma", "wilm's tumor", "wilms' tumour"),
        broader=("cancer",),
    ),
    Term(
        "liver cancer",
        names=(
            *_of("liver", "hepatic"),
            "hepatocellular carcinoma",
            "hepatocellular cancer",
            "carcinoma, hepatocellular",
            "hepatoma",
        ),
        cued=("hcc",),
        broader=_CANCER,
    ),
    Term("hepatoblastoma", broader=("cancer",)),
    Term(
        "bile duct cancer",
        names=(
            "cholangiocarcinoma",
            "biliary tract cancer",
            "biliary cancer",
            "extrahepatic bile duct cancer",
            "bile duct neoplasms",
        ),
        broader=_CANCER,
    ),
    Term("gallbladder cancer", names=(*_of("gallbladder", "gall bladder"),), broader=_CANCER),
    Term(
        "pancreatic cancer",
        names=(*_of("pancreatic", "pancreas"), "pancreatic ductal adenocarcinoma", "pancreas cancer"),
        cued=("pdac",),
        broader=_CANCER,
    ),
    Term(
        "stomach cancer",
        names=(*_of("stomach", "gastric"), "gastroesophageal junction cancer"),
        broader=_CANCER,
    ),
    Term(
        "esophageal cancer",
        names=(*_of("esophageal", "esophagus", "oesophageal"), "food pipe cancer"),
        broader=_CANCER,
    ),
    Term("small intestine cancer", names=(*_of("small intestine", "small bowel"),), broader=_CANCER),
    Term(
        "gastrointestinal stromal tumor",
        names=("gastrointestinal stromal tumors", "gastrointestinal stromal tumour"),
        cued=("gist",),
        broader=_CANCER,
    ),
    Term(
        "neuroendocrine tumor",
        names=("neuroendocrine tumors", "neuroendocrine cancer", "carcinoid tumor", "carcinoid"),
        broader=_CANCER,
    ),
    Term(
        "head and neck cancer",
        names=(
            "head and neck neoplasms",
            "head and neck squamous cell carcinoma",
            "squamous cell carcinoma of head and neck",
            "throat cancer",
            "mouth cancer",
            "oral cancer",
            "tongue cancer",
            "oropharyngeal cancer",
            "laryngeal cancer",
            "larynx cancer",
            "oropharynx cancer",
            "tonsil cancer",
        ),
        cued=("hnscc",),
        broader=_CANCER,
    ),
    Term(
        "nasopharyngeal cancer",
        names=("nasopharyngeal carcinoma", "nasopharynx cancer"),
        cued=("npc",),
        broader=("head and neck cancer",),
    ),
    Term(
        "thyroid cancer",
        names=(*_of("thyroid"), "papillary thyroid cancer", "medullary thyroid cancer"),
        broader=_CANCER,
    ),
    Term(
        "skin cancer",
        names=("skin neoplasms", "cancer of the skin", "skin tumor", "skin carcinoma"),
        broader=_CANCER,
    ),
    Term(
        "melanoma",
        capitals=("MM",),
        names=(
            "malignant melanoma",
            "melanoma (skin)",
            "cutaneous melanoma",
            "skin melanoma",
            "melenoma",
        ),
        broader=_SKIN,
    ),
    Term(
        "uveal melanoma",
        names=(
            "ocular melanoma",
            "choroidal melanoma",
            "melanoma of the eye",
            "melanoma in the eye",
        ),
        broader=("melanoma",),
    ),
    Term(
        "basal cell carcinoma",
        names=("carcinoma, basal cell", "basal cell skin cancer", "basal cell cancer"),
        broader=_SKIN,
    ),
    Term(
        "squamous cell skin cancer",
        names=("cutaneous squamous cell carcinoma", "squamous cell carcinoma of the skin"),
        broader=_SKIN,
    ),
    Term("merkel cell carcinoma", names=("merkel cell cancer",), broader=_SKIN),
    Term(
        "brain tumor",
        names=(
            *_of("brain"),
            "brain and central nervous system tumors",
            "central nervous system neoplasms",
            "brain tumors",
            "tumor in the brain",
            "tumour on the brain",
            "cns tumor",
        ),
        broader=_CANCER,
    ),
    Term(
        "glioma",
        names=(
            "malignant glioma",
            "gliomas",
            "low grade glioma",
            "high grade glioma",
            "astrocytoma",
            "anaplastic astrocytoma",
            "oligodendroglioma",
        ),
        broader=_BRAIN,
    ),
    Term(
        "glioblastoma",
        names=("glioblastoma multiforme", "gliosarcoma", "adult glioblastoma", "glyoblastoma"),
        cued=("gbm",),
        broader=_GLIOMA,
    ),
    Term(
        "diffuse intrinsic pontine glioma",
        names=("diffuse midline glioma", "brain stem glioma", "brainstem glioma"),
        cued=("dipg", "dmg"),
        broader=_GLIOMA,
    ),
    Term("medulloblastoma", broader=_BRAIN),
    Term("ependymoma", broader=_BRAIN),
    Term("meningioma", broader=_BRAIN),
    Term("neuroblastoma", names=("high risk neuroblastoma",), broader=_CANCER),
    Term("retinoblastoma", broader=_CANCER),
    Term("sarcoma", names=("soft tissue sarcoma", "sarcomas"), broader=_CANCER),
    Term("osteosarcoma", names=("bone cancer", "osteogenic sarcoma"), broader=_SARCOMA),
    Term("ewing sarcoma", names=("ewing's sarcoma", "sarcoma, ewing", "ewings sarcoma"), broader=_SARCOMA),
    Term("rhabdomyosarcoma", broader=_SARCOMA),
    Term("kaposi sarcoma", names=("sarcoma, kaposi", "kaposi's sarcoma"), broader=_SARCOMA),
    Term("liposarcoma", broader=_SARCOMA),
    Term("desmoid tumor", names=("desmoid", "aggressive fibromatosis"), broader=()),
    Term(
        "leukemia",
        names=("leukaemia", "blood cancer", "lukemia", "leukimia", "leukemias", "luekemia"),
        broader=_CANCER,
    ),
    Term("acute leukemia", names=("acute leukemias",), broader=_LEUKEMIA),
    Term(
        "acute lymphoblastic leukemia",
        names=(
            "acute lymphocytic leukemia",
            "precursor cell lymphoblastic leukemia-lymphoma",
            "acute lymphoid leukemia",
            "lymphoblastic leukemia",
            "leukemia, lymphoblastic",
            "leukemia, lymphocytic, acute",
        ),
        capitals=("ALL",),
        broader=("acute leukemia",),
    ),
    Term(
        "acute myeloid leukemia",
        names=(
            "acute myelogenous leukemia",
            "leukemia, myeloid, acute",
            "acute myeloblastic leukemia",
            "adult acute myeloid leukemia",
        ),
        cued=("aml",),
        broader=("acute leukemia",),
    ),
    Term(
        "acute promyelocytic leukemia",
        names=("leukemia, promyelocytic, acute",),
        capitals=("APL",),
        broader=("acute myeloid leukemia",),
    ),
    Term(
        "chronic lymphocytic leukemia",
        names=(
            "leukemia, lymphocytic, chronic, b-cell",
            "chronic lymphoid leukemia",
            "small lymphocytic lymphoma",
        ),
        cued=("cll",),
        broader=_LEUKEMIA,
    ),
    Term(
        "chronic myeloid leukemia",
        names=("chronic myelogenous leukemia", "leukemia, myelogenous, chronic, bcr-abl positive"),
        cued=("cml",),
        broader=_LEUKEMIA,
    ),
    Term(
        "lymphoma",
        names=(
            "lymphomas",
            "lymphoma, malignant",
            "lymph node cancer",
            "cancer of the lymph nodes",
            "limphoma",
            "lymfoma",
        ),
        broader=_CANCER,
    ),
    Term(
        "hodgkin lymphoma",
        cued=("hd",),
        names=(
            "hodgkin disease",
            "hodgkin's lymphoma",
            "hodgkins",
            "hodgkin's disease",
            "classical hodgkin lymphoma",
            "hodgekins lymphoma",
        ),
        broader=_LYMPHOMA,
    ),
    Term(
        "non-hodgkin lymphoma",
        names=(
            "non hodgkin's lymphoma",
            "lymphoma, non-hodgkin",
            "non hodgkins",
            "nonhodgkin lymphoma",
            "b-cell lymphoma",
        ),
        cued=("nhl",),
        broader=_LYMPHOMA,
    ),
    Term(
        "diffuse large b-cell lymphoma",
        names=(
            "diffuse large b cell lymphoma",
            "lymphoma, large b-cell, diffuse",
            "large b-cell lymphoma",
        ),
        cued=("dlbcl",),
        broader=_NHL,
    ),
    Term("follicular lymphoma", names=("lymphoma, follicular",), broader=_NHL),
    Term("mantle cell lymphoma", names=("lymphoma, mantle-cell",), broader=_NHL),
    Term("burkitt lymphoma", names=("burkitt's lymphoma",), broader=_NHL),
    Term("marginal zone lymphoma", names=("lymphoma, b-cell, marginal zone",), broader=_NHL),
    Term(
        "t-cell lymphoma",
        names=(
            "lymphoma, t-cell",
            "peripheral t-cell lymphoma",
            "cutaneous t-cell lymphoma",
            "mycosis fungoides",
        ),
        cued=("ctcl", "ptcl"),
        broader=_NHL,
    ),
    Term(
        "waldenstrom macroglobulinemia",
        names=("waldenström macroglobulinemia", "waldenstrom's", "waldenstroms"),
        broader=_NHL,
    ),
    Term(
        "multiple myeloma",
        capitals=("MM",),
        names=(
            "myeloma",
            "plasma cell myeloma",
            "multiple myeloma and plasma cell neoplasm",
            "multiple mieloma",
            "mylomia",
            "smoldering myeloma",
        ),
        broader=_CANCER,
    ),
    Term("langerhans cell histiocytosis", names=("histiocytosis, langerhans-cell",), cued=("lch",)),
    Term(
        "neurofibromatosis",
        names=(
            "neurofibromatosis type 1",
            "neurofibromatosis 1",
            "nf1",
            "von recklinghausen disease",
            "plexiform neurofibroma",
        ),
    ),
)
