"""Short names of treatments as doctors' notes write them: classes, regimens and procedures.

One row a treatment: the standard name = names ! names read in capitals > classes above. Written from general
knowledge of medicine. Medicines cut short, "carbo", stand with the reader of notes.
"""

from __future__ import annotations

from waymark.vocabulary.tables.conditions_more import terms_of_rows

NAMES_OF_NOTES = terms_of_rows(
    """
chemoradiotherapy = chemort; ccrt; chemo-rt; chemo/rt; chemo rt; crtx
immune checkpoint inhibitors = anti-pd1; anti-pdl1; anti-pd-l1; pd-1 inhibitor; pd-l1 inhibitor ! io; ici; icis
tyrosine kinase inhibitors = ! tki; tkis
btk inhibitors = btk inhibitor; btki; btkis; btk-inhibitor > targeted therapy
ibrutinib = > btk inhibitors
acalabrutinib = > btk inhibitors
zanubrutinib = > btk inhibitors
pirtobrutinib = > btk inhibitors
parp inhibitors = parpi; parp-i
cdk4/6 inhibitors = cdk4/6i; cdk 4/6i; cdki
tnf inhibitors = tnfi; tnf-i
sglt2 inhibitors = sglt2i; sglt2-i
bendamustine and rituximab = r-benda; b-r chemo
cyclophosphamide, doxorubicin, vincristine, etoposide and prednisone = choep; choeop; r-choep > chemotherapy
trifluridine/tipiracil = tas-102; tas102
radioembolization = ! sirt; tare
stereotactic radiotherapy = ! sabr
prostatectomy = ralp
lutetium 177 vipivotide tetraxetan = lu-psma; lu177-psma; 177lu-psma; lu-177 psma
elexacaftor/tezacaftor/ivacaftor = ! eti
prednisone = ! pred
"""
)
