"""Short names of cancers as doctors' notes write them.

One row a condition: the standard name = names ! names read in capitals or behind a word like "has" or "with".
Written from general knowledge of medicine. Letters that mean other things, too, need words of that illness
around them: those stand in `NOTED_BY_CONTEXT`.
"""

from __future__ import annotations

import re

from waymark.vocabulary.tables.conditions_more import terms_of_rows

NAMES_OF_NOTES = terms_of_rows(
    """
triple negative breast cancer = mtnbc; triple neg breast cancer; triple neg breast ca; triple neg; triple-neg breast cancer
chronic kidney disease stage 3 = stage 3 kidney disease; stage three kidney disease; kidney disease stage 3
chronic kidney disease stage 4 = stage 4 kidney disease; stage four kidney disease; kidney disease stage 4
chronic kidney disease stage 5 = stage 5 kidney disease; stage five kidney disease; kidney disease stage 5
breast cancer = mbc; breast idc; idc breast; invasive ductal carcinoma; invasive ductal ca; invasive ductal ca breast ! idc
colorectal cancer = mcrc
kidney cancer = renal cell ca; renal ca; clear cell renal ca; ccrcc; mrcc; mccrcc; nccrcc; prcc; clear cell rcc; papillary rcc
bladder cancer = mibc; nmibc; bladder tcc; la/muc; tcc bladder
multiple myeloma = rrmm; ndmm; r/r mm; r/r myeloma
smoldering multiple myeloma = ! smm
mantle cell lymphoma = ! mcl
marginal zone lymphoma = ! mzl
chronic lymphocytic leukemia = ! sll; cll/sll
hodgkin lymphoma = chl; classical hodgkin lymphoma; classic hodgkin lymphoma; classical hodgkins; r/r hl
head and neck cancer = opscc; hpv+ opc; p16+ opc; oral cavity scc; oropharynx scc; oropharyngeal scc; larynx scc; laryngeal scc; hypopharynx scc ! scchn; oscc; lscc
prostate cancer = mhspc; mcspc; nmcrpc; nmhspc; hormone-sensitive prostate cancer; castration-sensitive prostate cancer; hormone sensitive prostate cancer
ovarian cancer = ! eoc
esophageal cancer = oesoph adenoca; oesophageal adenoca; esophageal adenoca; oesophagus adenoca; oesoph scc; oesophageal scc; esophageal scc; oesophageal squamous cell carcinoma ! escc
stomach cancer = gastric adenoca; stomach adenoca
pancreatic cancer = pancreas adenoca; pancreatic adenoca
lung adenocarcinoma = lung adenoca; nsclc adeno; adeno nsclc; nsclc adenoca; nsclc adenocarcinoma; lung adeno; lung ca adeno; lung cancer, adenocarcinoma; lung cancer adenocarcinoma; lung cancer adeno ! luad
squamous cell lung cancer = nsclc squam; nsclc squamous; squamous nsclc; lung scc; lung squam; lung squamous; lung cancer, squamous; lung cancer squamous; squamous lung ca ! lusc
bile duct cancer = ! cca; ecca; pcca; btc
liver cancer = mhcc
thyroid cancer = rair-dtc; rai-refractory dtc; papillary thyroid ca; follicular thyroid ca ! dtc
leiomyosarcoma = ! lms
rhabdomyosarcoma = ! rms
myelofibrosis = ! pmf
mesothelioma = malignant pleural mesothelioma; pleural mesothelioma ! mpm
squamous cell skin cancer = cscc
neuroendocrine tumor = pancreas net; net pancreas; pancreatic net; net of the pancreas; pancreatic neuroendocrine tumor
glioma = ! hgg; lgg
germ cell tumor = nsgct
"""
)

NOTED_BY_CONTEXT = (
    (
        re.compile(r"\b[FM]?(?:PTC|FTC|MTC)\b"),
        "thyroid cancer",
        re.compile(
            r"\brai\b|radio-?iodine|radioactive iodine|thyroid|lenva|sorafenib|vandetanib|\bret\b|\bmets\b"
        ),
    ),
    (
        re.compile(r"(?<!, )\bFL\b(?! ?\d{4})"),
        "follicular lymphoma",
        re.compile(r"\b(?:gr|grade|pod24|flipi|gelf|br|r2|r-?chop|r-?cvp|ritux\w*|obinu\w*|lymphoma)\b"),
    ),
    (
        re.compile(r"\bMF\b"),
        "myelofibrosis",
        re.compile(r"\b(?:jak-?2|calr|mpl|dipss|mipss\w*|rux\w*|fedra\w*|momelo\w*|spleen|mpn)\b"),
    ),
    (re.compile(r"\bmUC\b|\bUC\b(?= (?:of|bladder|ureter|renal pelvis))"), "bladder cancer", re.compile("")),
    (
        re.compile(r"\bOPC\b"),
        "head and neck cancer",
        re.compile(r"\b(?:p16|hpv|hnscc|chemort|crt|scc|cps)\b"),
    ),
    (
        re.compile(
            r"(?:(?<=\ban )|(?<=\bprevious )|(?<=\bprior )|(?<=\bpost )|(?<=\bacute )|(?<=\brecent )|"
            r"(?<=\banother )|(?<=\bold )|(?<=\bpost-)|(?<=\bof )|(?<=\b[Hh]ad ))MI\b(?!,? ?\d{5})|"
            r"(?:\A|(?<=[.;(/\n])|(?<=[.;] ))MI\b(?= (?:in (?:19|20)\d\d|x ?\d|(?:19|20)\d\d|\d+ ?(?:yrs?|"
            r"years?|months?) ago|last (?:year|month)))"
        ),
        "myocardial infarction",
        re.compile(""),
    ),
    (
        re.compile(
            r"\b(?<!\bmy )(?<!\ban )(?<!\bthe )(?<!\bour )(?<!\bhis )(?<!\bher )[Ee]ndo\b(?! (?:said|says|wants|"
            r"thinks|app\w*|doc\w*|dr|clinic|team|nurse|visit))"
        ),
        "endometriosis",
        re.compile(
            r"\bendo (?:stage|pain|surgery|excision|lap|flare|belly)|\b(?:stage (?:[1-4]|i{1,3}|iv)|severe|deep|"
            r"excised|bowel|have|has|got) endo\b|orili[sz]+a|elagolix|ryeqo|myfembree|relugolix|\blaps?\b|laparoscop|"
            r"dienogest|visanne|zoladex|adenomyosis|period|pelvic pain|endometri"
        ),
    ),
)
"""The letters, what they mean, and the words one of which stands in the same note."""
