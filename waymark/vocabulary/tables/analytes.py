"""Laboratory values: names, the unit people mean when they give none, and conversion between units.

Factors: AMA Manual of Style, 11th edition, table of SI conversion factors; molar masses for glucose 180.16
and bilirubin 584.66 g/mol; hemoglobin by its monomer (16,114 g/mol: 1 g/dL is 0.6206 mmol/L). HbA1c:
IFCC-NGSP master equation (NGSP % = 0.09148 x IFCC mmol/mol + 2.152).

Upper limits of normal differ between laboratories, so each is a range, wide on purpose, for adults and
children together: from the ABIM Laboratory Test Reference Ranges (2024), MedlinePlus (NLM), the ACG guideline
on abnormal liver chemistries (2017; ALT from 19 U/L) and, for the creatinine of small children and the
alkaline phosphatase of growing ones, the CALIPER reference intervals.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Analyte:
    """`units` gives for each unit how many of the first it is; `usual` is meant by a bare number.

    `plausible` is the range of bare numbers that can be this analyte in its usual unit; `upper_limit` the
    lowest and the highest upper limit of normal that a laboratory may give, None where no table says.
    """

    standard: str
    names: tuple[str, ...]
    usual: str
    units: tuple[tuple[str, float], ...]
    plausible: tuple[float, float] = (0, 1e7)
    upper_limit: tuple[float, float] | None = None


ANALYTES = (
    Analyte(
        "hemoglobin",
        (
            "hb",
            "hgb",
            "haemoglobin",
            "hemoglobin",
            "hemoglobin level",
            "hemaglobin",
            "heamoglobin",
            "hemogoblin",
            "blood count",
        ),
        "g/dL",
        (("g/dL", 1), ("g/L", 0.1), ("mmol/L", 1.6114), ("g/100 mL", 1), ("g%", 1)),
        (2, 25),
    ),
    Analyte(
        "ferritin",
        ("ferritin", "serum ferritin", "ferritine", "feritin", "sf", "iron level", "ferratin"),
        "ng/mL",
        (("ng/mL", 1), ("ug/L", 1), ("ug/dL", 10), ("pmol/L", 0.445)),
        (1, 100_000),
    ),
    Analyte(
        "liver iron concentration",
        ("lic", "liver iron", "liver iron content"),
        "mg/g",
        (("mg/g", 1), ("umol/g", 0.05585)),
        (0, 100),
    ),
    Analyte("cardiac t2*", ("t2*", "cardiac t2", "heart t2"), "ms", (("ms", 1),), (0, 100)),
    Analyte(
        "fetal hemoglobin",
        ("hbf", "fetal hemoglobin", "hb f", "foetal haemoglobin"),
        "%",
        (("%", 1),),
        (0, 100),
    ),
    Analyte(
        "hba1c",
        ("a1c", "hba1c", "hemoglobin a1c", "glycated hemoglobin", "hb a1c", "hga1c"),
        "%",
        (("%", 1),),
        (3, 20),
    ),
    Analyte(
        "platelets",
        ("platelets", "platelet", "platelet count", "plt", "plts", "thrombocytes"),
        "10^9/L",
        (("10^9/L", 1), ("/uL", 0.001), ("/mm3", 0.001), ("10^3/uL", 1), ("10^3/mm3", 1)),
        (1, 3000),
    ),
    Analyte(
        "neutrophils",
        ("neutrophils", "neutrophil count", "absolute neutrophil count", "anc"),
        "10^9/L",
        (("10^9/L", 1), ("/uL", 0.001), ("/mm3", 0.001), ("10^3/uL", 1), ("10^3/mm3", 1)),
        (0, 100),
    ),
    Analyte(
        "white blood cells",
        ("wbc", "white blood cell count", "white cell count", "white cells", "white count", "leukocytes"),
        "10^9/L",
        (("10^9/L", 1), ("/uL", 0.001), ("/mm3", 0.001), ("10^3/uL", 1), ("10^3/mm3", 1)),
        (0, 500),
    ),
    Analyte(
        "creatinine",
        ("creatinine", "serum creatinine", "creat"),
        "mg/dL",
        (("mg/dL", 1), ("umol/L", 0.011312)),
        (0.1, 20),
        (0.3, 1.4),
    ),
    Analyte(
        "creatinine clearance",
        ("creatinine clearance", "crcl", "ccr"),
        "mL/min",
        (("mL/min", 1), ("mL/s", 60)),
        (1, 250),
    ),
    Analyte(
        "egfr",
        ("egfr", "gfr", "glomerular filtration rate", "estimated glomerular filtration rate"),
        "mL/min/1.73m2",
        (("mL/min/1.73m2", 1), ("mL/min", 1)),
        (1, 200),
    ),
    Analyte(
        "bilirubin",
        ("bilirubin", "total bilirubin", "bili"),
        "mg/dL",
        (("mg/dL", 1), ("umol/L", 0.058467)),
        (0.1, 60),
        (1.0, 1.5),
    ),
    Analyte(
        "alt",
        ("alt", "alanine aminotransferase", "sgpt", "alat", "alanine transaminase"),
        "U/L",
        (("U/L", 1), ("IU/L", 1)),
        (1, 10_000),
        (19, 70),
    ),
    Analyte(
        "ast",
        ("ast", "aspartate aminotransferase", "sgot", "asat", "aspartate transaminase"),
        "U/L",
        (("U/L", 1), ("IU/L", 1)),
        (1, 10_000),
        (25, 60),
    ),
    Analyte("albumin", ("albumin", "serum albumin"), "g/dL", (("g/dL", 1), ("g/L", 0.1)), (0.5, 7)),
    Analyte(
        "glucose",
        ("glucose", "blood sugar", "blood glucose", "fasting glucose", "sugar level"),
        "mg/dL",
        (("mg/dL", 1), ("mmol/L", 18.016)),
        (20, 1000),
    ),
    Analyte(
        "ldl cholesterol",
        ("ldl", "ldl cholesterol", "ldl-c"),
        "mg/dL",
        (("mg/dL", 1), ("mmol/L", 38.67)),
        (10, 1000),
    ),
    Analyte(
        "total cholesterol",
        ("cholesterol", "total cholesterol"),
        "mg/dL",
        (("mg/dL", 1), ("mmol/L", 38.67)),
        (50, 1500),
    ),
    Analyte(
        "triglycerides",
        ("triglycerides", "triglyceride"),
        "mg/dL",
        (("mg/dL", 1), ("mmol/L", 88.57)),
        (10, 10_000),
    ),
    Analyte(
        "inr",
        ("inr", "international normalized ratio", "international normalised ratio"),
        "",
        (("", 1),),
        (0.5, 15),
    ),
    Analyte("psa", ("psa", "prostate specific antigen"), "ng/mL", (("ng/mL", 1), ("ug/L", 1)), (0, 10_000)),
    Analyte("tsh", ("tsh",), "mIU/L", (("mIU/L", 1), ("uIU/mL", 1)), (0, 500)),
    Analyte("cd4 count", ("cd4", "cd4 count", "cd4 cells"), "/uL", (("/uL", 1), ("/mm3", 1)), (0, 3000)),
    Analyte("viral load", ("viral load",), "copies/mL", (("copies/mL", 1),), (0, 1e8)),
    Analyte(
        "lvef",
        ("lvef", "ejection fraction", "left ventricular ejection fraction", "ef"),
        "%",
        (("%", 1),),
        (5, 90),
    ),
    Analyte("fev1", ("fev1", "fev 1", "ppfev1"), "%", (("%", 1),), (5, 150)),
    Analyte("bmi", ("bmi", "body mass index"), "kg/m2", (("kg/m2", 1),), (8, 90)),
    Analyte(
        "eosinophils",
        ("eosinophils", "eosinophil count", "eos"),
        "/uL",
        (("/uL", 1), ("/mm3", 1), ("10^9/L", 1000)),
        (0, 50_000),
    ),
    Analyte(
        "alkaline phosphatase",
        ("alkaline phosphatase", "alkaline phosphatases", "alk phos", "alp", "serum alkaline phosphatase"),
        "U/L",
        (("U/L", 1), ("IU/L", 1)),
        (1, 10_000),
        (100, 500),
    ),
    Analyte("hematocrit", ("hematocrit", "haematocrit", "hct"), "%", (("%", 1),), (5, 75)),
    Analyte(
        "lymphocytes",
        ("lymphocytes", "lymphocyte count", "absolute lymphocyte count", "alc"),
        "10^9/L",
        (("10^9/L", 1), ("/uL", 0.001), ("/mm3", 0.001), ("10^3/uL", 1), ("10^3/mm3", 1)),
        (0, 300),
    ),
    Analyte(
        "systolic blood pressure",
        ("systolic blood pressure", "systolic bp", "sbp", "systolic"),
        "mmHg",
        (("mmHg", 1),),
        (40, 300),
    ),
    Analyte(
        "diastolic blood pressure",
        ("diastolic blood pressure", "diastolic bp", "dbp", "diastolic"),
        "mmHg",
        (("mmHg", 1),),
        (20, 200),
    ),
    Analyte(
        "oxygen saturation",
        ("oxygen saturation", "o2 saturation", "spo2", "sao2", "arterial oxygen saturation"),
        "%",
        (("%", 1),),
        (40, 100),
    ),
    Analyte(
        "qtc interval",
        ("qtc", "qtc interval", "qtcf", "qtcf interval", "corrected qt interval"),
        "ms",
        (("ms", 1),),
        (200, 800),
    ),
    Analyte("body weight", ("body weight", "bodyweight"), "kg", (("kg", 1), ("lb", 0.45359237)), (0.3, 400)),
    Analyte("potassium", ("potassium", "serum potassium"), "mmol/L", (("mmol/L", 1), ("mEq/L", 1)), (1, 10)),
    Analyte("sodium", ("sodium", "serum sodium"), "mmol/L", (("mmol/L", 1), ("mEq/L", 1)), (90, 200)),
    Analyte("calcium", ("calcium", "serum calcium"), "mg/dL", (("mg/dL", 1), ("mmol/L", 4.008)), (3, 25)),
    Analyte("uric acid", ("uric acid", "serum uric acid"), "mg/dL", (("mg/dL", 1),), (0.5, 30)),
    Analyte(
        "tricuspid regurgitant velocity",
        ("tricuspid regurgitant velocity", "tricuspid regurgitant jet velocity", "trv"),
        "m/s",
        (("m/s", 1),),
        (0.5, 7),
    ),
    Analyte("reticulocytes", ("reticulocytes", "retic count"), "%", (("%", 1),), (0, 100)),
)

UNIT_SPELLINGS = (
    (
        "g/dL",
        (
            "g/dl",
            "gm/dl",
            "gms/dl",
            "gr/dl",
            "gram per deciliter",
            "grams per deciliter",
            "g per dl",
            "gdl",
            "gm%",
            "grams",
            "g dl",
        ),
    ),
    ("g/100 mL", ("g/100 ml", "g/100ml")),
    ("g%", ("g%", "gm %")),
    ("g/L", ("g/l", "gm/l", "grams per liter", "grams per litre", "g per l")),
    ("mmol/L", ("mmol/l", "mmol", "millimoles")),
    ("umol/L", ("umol/l", "µmol/l", "μmol/l", "micromol/l", "umol")),
    ("ng/mL", ("ng/ml", "nanogram per milliliter", "ng per ml", "nanograms", "ngml", "ng")),
    ("ug/L", ("ug/l", "µg/l", "μg/l", "mcg/l", "micrograms per litre", "microgram/l")),
    ("ug/dL", ("ug/dl", "µg/dl", "μg/dl", "mcg/dl")),
    ("pmol/L", ("pmol/l",)),
    ("mg/g", ("mg/g", "mg/g dw", "mg fe/g", "mg/g dry weight")),
    ("umol/g", ("umol/g", "µmol/g", "μmol/g")),
    ("ms", ("ms",)),
    ("%", ("%", "percent", "per cent")),
    (
        "10^9/L",
        ("10^9/l", "x10^9/l", "x 10^9/l", "×10^9/l", "10e9/l", "109/l", "x109/l", "× 10^9/l", "g/l plt"),
    ),
    ("/uL", ("/ul", "/µl", "/μl", "cells/ul", "per microliter", "/mcl", "per ul", "cells/µl", "cells/μl")),
    (
        "/mm3",
        (
            "/mm3",
            "/mm^3",
            "/mm³",
            "cells/mm3",
            "per mm3",
            "/cumm",
            "cells/mm³",
            "cells/mm^3",
            "per cubic millimeter",
        ),
    ),
    ("10^3/uL", ("10^3/ul", "k/ul", "x10^3/ul", "thou/ul", "k/µl", "k/μl")),
    ("10^3/mm3", ("10^3/mm3", "x10^3/mm3")),
    ("mg/dL", ("mg/dl", "mg per dl", "mg%")),
    ("mL/min", ("ml/min",)),
    ("mL/s", ("ml/s", "ml/sec")),
    (
        "mL/min/1.73m2",
        (
            "ml/min/1.73m2",
            "ml/min/1.73 m2",
            "ml/min/1.73m^2",
            "ml/min/1.73 m^2",
            "ml/min/1.73m²",
            "ml/min/1.73 m²",
        ),
    ),
    ("U/L", ("u/l", "units/l")),
    ("IU/L", ("iu/l",)),
    ("mIU/L", ("miu/l",)),
    ("uIU/mL", ("uiu/ml", "µiu/ml")),
    ("mmHg", ("mmhg", "mm hg")),
    ("mEq/L", ("meq/l",)),
    ("m/s", ("m/s", "m/sec")),
    ("lb", ("lb", "lbs", "pounds")),
    ("kg", ("kg", "kgs", "kilograms", "kilos")),
    ("copies/mL", ("copies/ml", "copies")),
    ("kg/m2", ("kg/m2", "kg/m^2", "kg/m²")),
)
