"""More laboratory values, by body system; the same kind of rows as in tables/analytes.py.

Factors: AMA Manual of Style, 11th edition, table of SI conversion factors (vitamin D 2.496, vitamin B12 0.738,
phosphate 0.3229, magnesium 0.4114, phenylalanine 60.53 umol/L for each mg/dL).
"""

from __future__ import annotations

from waymark.vocabulary.tables.analyte import Analyte

_TUMOUR = (("ng/mL", 1.0), ("ug/L", 1.0))

MORE_ANALYTES = (
    Analyte("afp", ("afp", "alpha-fetoprotein", "alpha fetoprotein"), "ng/mL", _TUMOUR, (0, 1e6)),
    Analyte("cea", ("cea", "carcinoembryonic antigen"), "ng/mL", _TUMOUR, (0, 1e5)),
    Analyte("ca-125", ("ca125", "ca-125", "ca 125"), "U/mL", (("U/mL", 1), ("U/L", 0.001)), (0, 1e5)),
    Analyte("ca 19-9", ("ca19-9", "ca 19-9", "ca199"), "U/mL", (("U/mL", 1), ("U/L", 0.001)), (0, 1e6)),
    Analyte("lactate dehydrogenase", ("ldh", "lactate dehydrogenase"), "U/L", (("U/L", 1), ("IU/L", 1)),
            (10, 20_000)),
    Analyte("c-reactive protein", ("crp", "c-reactive protein", "c reactive protein"), "mg/L",
            (("mg/L", 1), ("mg/dL", 10)), (0, 1000)),
    Analyte("erythrocyte sedimentation rate", ("esr", "sed rate"), "mm/h", (("mm/h", 1),), (0, 200)),
    Analyte("nt-probnp", ("nt-probnp", "nt pro bnp", "ntprobnp", "nt probnp", "probnp"), "pg/mL",
            (("pg/mL", 1), ("ng/L", 1)), (0, 200_000)),
    Analyte("bnp", ("bnp", "brain natriuretic peptide"), "pg/mL", (("pg/mL", 1), ("ng/L", 1)), (0, 50_000)),
    Analyte("forced vital capacity", ("fvc", "forced vital capacity", "vital capacity",
          "slow vital capacity"), "%", (("%", 1),), (10, 160)),
    Analyte("dlco", ("dlco", "tlco"), "%", (("%", 1),), (5, 160)),
    Analyte("factor viii", ("factor viii", "factor 8", "factor eight", "fviii", "factor viii activity",
          "factor viii level"), "%",
            (("%", 1), ("IU/dL", 1), ("IU/mL", 100)), (0, 500)),
    Analyte("factor ix", ("factor ix", "factor 9", "factor nine", "fix level", "factor ix activity",
          "ix activity"), "%",
            (("%", 1), ("IU/dL", 1), ("IU/mL", 100)), (0, 500)),
    Analyte("m-protein", ("m-protein", "m protein", "m spike", "m-spike", "paraprotein"), "g/dL",
            (("g/dL", 1), ("g/L", 0.1)), (0, 15)),
    Analyte("vitamin d", ("vitamin d", "vit d", "25-hydroxyvitamin d"), "ng/mL", (("ng/mL", 1), ("nmol/L", 0.4006)), (1, 300)),
    Analyte("vitamin b12", ("vitamin b12", "b12", "vit b12"), "pg/mL",
            (("pg/mL", 1), ("ng/L", 1), ("pmol/L", 1.355)), (20, 5000)),
    Analyte("gamma-glutamyl transferase", ("ggt", "gamma gt", "gamma-gt", "gamma-glutamyl transferase",
          "gamma-glutamyltransferase"), "U/L", (("U/L", 1), ("IU/L", 1)),
            (1, 5000)),
    Analyte("phosphate", ("phosphate", "phosphorus"), "mg/dL", (("mg/dL", 1), ("mmol/L", 3.097)), (0.5, 20)),
    Analyte("magnesium", ("magnesium",), "mg/dL", (("mg/dL", 1), ("mmol/L", 2.431)), (0.3, 10)),
    Analyte("phenylalanine", ("phenylalanine", "phe level", "phe"), "umol/L",
            (("umol/L", 1), ("mg/dL", 60.53)), (1, 4000)),
    Analyte("urea", ("urea", "bun", "blood urea nitrogen"), "mg/dL", (("mg/dL", 1), ("mmol/L", 2.8)),
            (2, 300)),
    Analyte("six-minute walk distance",
            ("six-minute walk distance", "six minute walk distance", "6-minute walk distance",
             "6 minute walk distance", "6mwd", "six-minute walk test distance",
             "6-minute walk test distance"),
            "meters", (("meters", 1),), (0, 1200)),
    Analyte("methemoglobin", ("methemoglobin", "methaemoglobin"), "%", (("%", 1),), (0, 100)),
    Analyte("hemoglobin s", ("hbs level", "hb s level", "hbs%", "hbs percentage", "s percent", "hemoglobin s",
                              "haemoglobin s"), "%",
            (("%", 1),), (0, 100)),
    Analyte("mcv", ("mcv", "mean corpuscular volume"), "fL", (("fL", 1),), (40, 150)),
    Analyte("immunoglobulin g", ("igg", "immunoglobulin g"), "g/L", (("g/L", 1), ("mg/dL", 0.01)), (0, 100)),
    Analyte("immunoglobulin m", ("igm", "immunoglobulin m"), "g/L", (("g/L", 1), ("mg/dL", 0.01)), (0, 200)),
    Analyte("immunoglobulin e", ("ige", "total ige"), "IU/mL", (("IU/mL", 1),), (0, 100_000)),
    Analyte("fecal calprotectin", ("calprotectin", "calpro", "fecal calprotectin", "faecal calprotectin"),
            "ug/g", (("ug/g", 1),), (0, 20_000)),
    Analyte("bcr-abl1", ("bcr-abl", "bcr-abl1", "bcr abl"), "%", (("%", 1),), (0, 200)),
    Analyte("adamts13 activity", ("adamts13", "adamts13 activity"), "%", (("%", 1),), (0, 150)),
    Analyte("donor chimerism", ("chimerism", "donor chimerism"), "%", (("%", 1),), (0, 100)),
)  # fmt: skip
