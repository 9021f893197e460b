"""Treatments by class that the other tables lack: regimens by their letters, further brands, classes of medicines.

One row a treatment: the standard name = brands and other names ! names read in capitals or behind "her", "with"
> classes above. A standard name of another table gains these names. Written from general knowledge of medicine.
"""

from __future__ import annotations

from waymark.vocabulary.tables.conditions_more import terms_of_rows

CLASSES_OF_TREATMENTS = terms_of_rows(
    """
docetaxel, carboplatin, trastuzumab and pertuzumab = tchp; tch-p; tchp chemo > chemotherapy
docetaxel, carboplatin and trastuzumab = tch chemo > chemotherapy
fluorouracil, epirubicin and cyclophosphamide = fec-t; fec chemo; fec chemotherapy; fec-d ! fec > chemotherapy
cyclophosphamide, methotrexate and fluorouracil = cmf chemo; cmf chemotherapy ! cmf > chemotherapy
epirubicin and cyclophosphamide = ec chemo; ec-t > chemotherapy
docetaxel and cyclophosphamide = tc chemo > chemotherapy
doxorubicin and cyclophosphamide = act chemo
folfoxiri = > chemotherapy
capecitabine and oxaliplatin = capox; xelox; capeox > chemotherapy
flot = flot chemo; flot chemotherapy > chemotherapy
gemcitabine and oxaliplatin = gemox; r-gemox > chemotherapy
r-chop = chop chemo
pola-r-chp = polar-chp; pola-rchp > chemotherapy
r-cvp = rcvp > chemotherapy
r-ice = rice chemo; ice chemo > chemotherapy
r-dhap = dhap; dhap chemo > chemotherapy
r-gdp = gdp chemo ! gdp > chemotherapy
eshap = r-eshap > chemotherapy
brentuximab vedotin and avd = bv-avd; a+avd > chemotherapy
hyper-cvad = hypercvad; cvad > chemotherapy
bortezomib, thalidomide and dexamethasone = ! vtd
bortezomib, lenalidomide and dexamethasone = vrd-lite
bortezomib, cyclophosphamide and dexamethasone = cybord; cybor-d ! vcd
carfilzomib, lenalidomide and dexamethasone = ! krd
daratumumab, lenalidomide and dexamethasone = ! drd
daratumumab, bortezomib, thalidomide and dexamethasone = d-vtd; dvtd; dara-vtd
tretinoin = all-trans retinoic acid ! atra
arsenic trioxide = trisenox ! ato
hormone therapy = hormone injections for prostate; chemical castration ! adt
aromatase inhibitors =
transurethral resection of bladder tumor = turbt > surgery
mibg therapy = mibg; i-131 mibg; iobenguane
loncastuximab tesirine = loncastuximab
belantamab mafodotin = belantamab
glasdegib = daurismo
fruquintinib = fruzaqla
inavolisib = itovebi
belumosudil = rezurock
exagamglogene autotemcel = exagamglogene
betibeglogene autotemcel = betibeglogene
avacincaptad pegol = izervay
oral immunotherapy = palforzia; peanut immunotherapy; oral immunotherapy for peanut
red cell exchange = ! rce
blood transfusion = packed red blood cell transfusion; packed cells; top up transfusion
photopheresis = ! ecp
enzyme replacement therapy = ! ert
proton pump inhibitors = ppis; omeprazole capsules ! ppi
gastric band = gastric banding; lap band > surgery
pancreatectomy = pancreas removed; pancreas out; pancreas taken out; part of the pancreas removed > surgery
pancreas transplantation = pancreas transplant
pre-exposure prophylaxis = hiv prep
cannabidiol = cbd
anticoagulants = anticoagulant therapy; anticoagulated
antihypertensives = antihypertensive therapy; antihypertensive drugs; antihypertensive agents
immunosuppressants = immunosuppressive therapy; immunosuppressant therapy; immune suppressing drugs; immune suppressing tablets
antituberculous therapy = antitubercular agents; antitubercular drugs
direct-acting antivirals = hepatitis c antiviral therapy; hep c treatment; hepatitis c treatment
inhaled corticosteroids = inhaled steroids; steroid inhaler; preventer inhaler; brown inhaler
bronchodilators = inhaled bronchodilator; reliever inhaler
intravenous fluids = iv fluids; fluids through a drip; a drip of fluids
oxygen therapy = o2 at home
central venous catheter = central line; broviac; broviac line; central venous port
epinephrine = epipen; epi-pen; adrenaline pen; epinephrine auto-injector; adrenaline auto-injector
heart valve replacement = mechanical heart valve; metal valve; tissue valve; pig valve
transcatheter aortic valve implantation = transcatheter aortic valve replacement
knee replacement = total knee arthroplasty
hip replacement = total hip arthroplasty
radioiodine = radioactive iodine therapy; radioiodine therapy
stereotactic radiotherapy = radiosurgery
factor ix concentrate = coagulation factor ix; factor 9 concentrate; factor nine
factor viii concentrate = antihemophilic factor; factor 8 concentrate
vagus nerve stimulation = vagus nerve stimulator implantation
antibiotics = antibiotic prophylaxis; preventive antibiotics
hepatitis b vaccine = hep b vaccine; hepatitis b vaccination; hep b jab; hep b jabs > vaccination
enteral nutrition = tube feeds
"""
)
