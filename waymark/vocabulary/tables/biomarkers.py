"""What a test of a tumor may find: a changed gene, a protein on its cells. Names as people and records write them.

Names and what counts as found: the National Cancer Institute's pages "Tumor Markers in Common Use" and
"Biomarker Testing", and College of American Pathologists' guidelines for HER2 and hormone receptors.
"""

from __future__ import annotations

from typing import NamedTuple


class BiomarkerRow(NamedTuple):
    """`names` and `variants` are patterns of plain lower-case words; a variant alone says that it was found.

    Of a gene a change is found ("mutation", "fusion"); of a protein, when `is_protein`, much of it.
    """

    standard: str
    names: str
    variants: str = ""
    is_protein: bool = False


HER2 = "HER2-positive tumor"
HORMONE_RECEPTOR = "hormone receptor-positive tumor"

BIOMARKERS = (
    BiomarkerRow(
        "EGFR mutation",
        r"egfr|epidermal growth factor receptor(?: \(egfr\))?",
        r"exon (?:18|19|20|21)(?: (?:del(?:etions?)?|ins(?:ertions?)?))?|(?:del|ex) ?19|19 ?del|l858r|t790m",
    ),
    BiomarkerRow("ALK rearrangement", r"alk|anaplastic lymphoma kinase(?: \(alk\))?|eml4[-/ ]alk"),
    BiomarkerRow("ROS1 rearrangement", r"ros-?1|c-ros oncogene 1(?: \(ros-?1\))?"),
    BiomarkerRow("KRAS mutation", r"k-?ras", r"g12[acdrsv]|g13d|q61h"),
    BiomarkerRow("NRAS mutation", r"n-?ras", r"q61[klr]"),
    BiomarkerRow("BRAF mutation", r"b-?raf", r"v600[ekd]?"),
    BiomarkerRow("RET fusion", r"ret"),
    BiomarkerRow("NTRK fusion", r"ntrk(?:[123]|1/2/3)?"),
    BiomarkerRow(
        HER2,
        r"her-?2(?:[/ -]?neu)?|erbb2|human epidermal growth factor receptor 2(?: \(her-?2\))?",
        is_protein=True,
    ),
    BiomarkerRow(  # either receptor makes a tumor positive, and only both lacking makes it negative
        HORMONE_RECEPTOR,
        r"hormone[- ]receptors?(?: \(hr\))?|hr(?= ?(?:[+-]|pos|neg))|er/p[gr]?r|er(?= ?(?:\+|-?pos))"
        r"|er ?\+ ?[/, ]{1,2}pr(?= ?(?:\+|pos))|er ?- ?[/, ]{1,2}pr(?= ?(?:-|neg))",
        is_protein=True,
    ),
    BiomarkerRow(
        "PD-L1 expression", r"pd-?l1|programmed (?:cell )?death[- ]ligand 1(?: \(pd-?l1\))?", is_protein=True
    ),
    BiomarkerRow("BRCA mutation", r"brca(?: ?1/2| ?[12](?: (?:or|and|and/or) (?:brca ?)?[12])?)?"),
    BiomarkerRow("PIK3CA mutation", r"pik3ca"),
    BiomarkerRow("IDH1 mutation", r"idh-?1", r"r132[a-z]?"),
    BiomarkerRow("IDH2 mutation", r"idh-?2", r"r140[a-z]?|r172[a-z]?"),
    BiomarkerRow("FLT3 mutation", r"flt-?3(?:-itd|-tkd)?", r"itd|tkd"),
    BiomarkerRow("NPM1 mutation", r"npm-?1"),
    BiomarkerRow("JAK2 mutation", r"jak-?2", r"v617f"),
    BiomarkerRow("TP53 mutation", r"t?p-?53", r"r175h|r248[qw]|r273[hc]|y220c"),
    BiomarkerRow(
        "Philadelphia chromosome",
        r"philadelphia(?: \(ph\))?(?: chromosome)?(?: \(ph\))?"
        r"|bcr[-/: ]{1,2}abl1?|ph(?=[+-])",
    ),
)
