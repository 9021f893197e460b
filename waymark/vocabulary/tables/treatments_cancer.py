"""Regimens for cancer by their short names, each below the medicines that it is made of, and operations.

One row a treatment: the standard name = brands and other names ! names read in capitals or behind "her", "with"
> classes above. A standard name of another table gains these names. What each is made of: the National Cancer
Institute's pages "Drug Combinations".
"""

from __future__ import annotations

from waymark.vocabulary.tables.conditions_more import terms_of_rows

CANCER_TREATMENTS = terms_of_rows(
    """
bortezomib, lenalidomide and dexamethasone = vrd; rvd induction; rvd-lite; velcade revlimid dex > bortezomib; lenalidomide; dexamethasone
carfilzomib, lenalidomide and dexamethasone = krd; kyprolis revlimid dex > carfilzomib; lenalidomide; dexamethasone
daratumumab, lenalidomide and dexamethasone = drd; d-rd; dara-rd; dara-len-dex > daratumumab; lenalidomide; dexamethasone
daratumumab, bortezomib, lenalidomide and dexamethasone = dara-vrd; d-vrd; dara-rvd; d-rvd > daratumumab; bortezomib; lenalidomide; dexamethasone
daratumumab, carfilzomib, lenalidomide and dexamethasone = dara-krd; d-krd > daratumumab; carfilzomib; lenalidomide; dexamethasone
daratumumab, bortezomib and dexamethasone = dara-vd; d-vd > daratumumab; bortezomib; dexamethasone
daratumumab, carfilzomib and dexamethasone = dara-kd; d-kd > daratumumab; carfilzomib; dexamethasone
daratumumab, pomalidomide and dexamethasone = dara-pd; dara-pom-dex; dara-pom > daratumumab; pomalidomide; dexamethasone
isatuximab, pomalidomide and dexamethasone = isa-pd; isa-pom-dex > isatuximab; pomalidomide; dexamethasone
isatuximab, carfilzomib and dexamethasone = isa-kd > isatuximab; carfilzomib; dexamethasone
elotuzumab, pomalidomide and dexamethasone = elo-pd; elo-pom-dex > elotuzumab; pomalidomide; dexamethasone
carfilzomib, pomalidomide and dexamethasone = kpd; car-pom-dex > carfilzomib; pomalidomide; dexamethasone
pomalidomide and dexamethasone = pom-dex; pomdex > pomalidomide; dexamethasone
lenalidomide and dexamethasone = len-dex; lendex; rev-dex; revdex > lenalidomide; dexamethasone
lenalidomide and rituximab = r-squared; len-rituximab > lenalidomide; rituximab
tafasitamab and lenalidomide = tafa-len > tafasitamab; lenalidomide
bendamustine and rituximab = bendamustine rituximab; benda-ritux; rituximab bendamustine; br chemo > bendamustine; rituximab
polatuzumab, bendamustine and rituximab = pola-br > polatuzumab vedotin; bendamustine; rituximab
rituximab and dose-adjusted epoch = da-epoch-r; da-r-epoch; r-da-epoch; da-epoch; r-epoch; epoch-r; dose adjusted epoch > chemotherapy
cyclophosphamide, vincristine and prednisone = cvp chemo > chemotherapy
gemcitabine, vinorelbine and doxorubicin = gvd chemo > chemotherapy
vincristine, doxorubicin, cyclophosphamide, ifosfamide and etoposide = vdc/ie; vdcie; vac/ie; vdc chemo > chemotherapy
vincristine, ifosfamide, doxorubicin and etoposide = vide chemo > chemotherapy
vincristine, dactinomycin and cyclophosphamide = vac chemo; vac chemotherapy > chemotherapy
methotrexate, doxorubicin and cisplatin = map chemo; map chemotherapy > chemotherapy
doxorubicin and ifosfamide = aim chemo; dox-ifos > doxorubicin; ifosfamide
rapid cojec = cojec; rapid cojec induction > chemotherapy
mercaptopurine, vincristine, methotrexate and prednisone = pomp maintenance; pomp chemo > chemotherapy
temozolomide and radiotherapy = stupp protocol; stupp regimen; stupp > temozolomide; radiotherapy
carboplatin and paclitaxel = carbo taxol; carbotaxol; carbo tax; carbo paclitaxel; carboplatin taxol > carboplatin; paclitaxel
carboplatin, pemetrexed and pembrolizumab = carbo pem pembro; pembro carbo pem; carboplatin pemetrexed pembrolizumab > carboplatin; pemetrexed; pembrolizumab
carboplatin and pemetrexed = carbo pem; carboplatin pemetrexed > carboplatin; pemetrexed
carboplatin and etoposide = carbo etoposide; carboplatin etoposide > carboplatin; etoposide
cisplatin and etoposide = cis etoposide; cisplatin etoposide > cisplatin; etoposide
gemcitabine and cisplatin = gem cis; gemcis; cis gem; gemcitabine cisplatin > gemcitabine; cisplatin
gemcitabine, cisplatin and durvalumab = gem cis durva; gemcis durva; gemcitabine cisplatin durvalumab > gemcitabine; cisplatin; durvalumab
gemcitabine and nab-paclitaxel = gem abraxane; gemcitabine abraxane; gem nab-paclitaxel > gemcitabine; nab-paclitaxel
ipilimumab and nivolumab = ipi nivo; nivo ipi; opdivo yervoy > ipilimumab; nivolumab
enfortumab vedotin and pembrolizumab = ev pembro; pembro ev > enfortumab vedotin; pembrolizumab
dabrafenib and trametinib = dab tram; dabtram; tafinlar mekinist > dabrafenib; trametinib
encorafenib and binimetinib = enco bini; braftovi mektovi > encorafenib; binimetinib
lenvatinib and pembrolizumab = len pembro; lenva pembro > lenvatinib; pembrolizumab
atezolizumab and bevacizumab = atezo bev > atezolizumab; bevacizumab
folfox = mfolfox6; mfolfox; folfox6; folfox 6
folfirinox = mfolfirinox; nalirifox
autologous hematopoietic stem cell transplantation = stem cell rescue; stem-cell rescue; high dose with stem cells; high-dose with stem cells; high dose chemo with stem cell rescue; high dose chemo with stem cells
radiotherapy = xrt; proton radiation
neck dissection = neck dissections; modified radical neck dissection; radical neck dissection > surgery
pneumonectomy = lung removed; lung taken out; whole lung out > surgery
axillary lymph node dissection = axillary clearance; axillary node clearance; underarm nodes out > lymph node dissection
sentinel lymph node biopsy = sentinel node biopsy; sentinel nodes
"""
)
