"""Still more treatments: medicines, operations and devices with their brands, short and lay names.

One row a treatment: the standard name = brands and other names ! names read in capitals or behind "her", "with"
> classes above. Written from general knowledge of medicine.
"""

from __future__ import annotations

from waymark.vocabulary.tables.conditions_more import terms_of_rows

_BLOOD = terms_of_rows(
    """
factor viia = novoseven; recombinant factor viia
desmopressin = ddavp; stimate; octim
tranexamic acid = lysteda; cyklokapron ! txa
emapalumab = gamifant
anagrelide = xagrid; agrylin
interferon = interferon alfa; interferon alpha; peginterferon; peginterferon alfa; pegasys; pegylated interferon
ropeginterferon alfa-2b = ropeginterferon; besremi > interferon
erythropoiesis-stimulating agents = erythropoiesis-stimulating agent; erythropoiesis stimulating agent; epo injections ! esa; esas
low molecular weight heparin = low-molecular-weight heparin; lmwh; blood thinning injections > anticoagulants
iron infusion = iron infusions; iv iron; intravenous iron; ferinject; venofer; iron drip
vitamin b12 injections = b12 injections; b12 shots; b12 jabs
donor lymphocyte infusion = donor lymphocyte infusions; donor lymphocytes ! dli
splenic embolization = spleen embolization; spleen embolisation; splenic embolisation
pentostatin = nipent > chemotherapy
sutimlimab = enjaymo
motixafortide = aphexda
osivelotor =
"""
)
_CANCER = terms_of_rows(
    """
epcoritamab = epkinly > immunotherapy
talquetamab = talvey > immunotherapy
pirtobrutinib = jaypirca > tyrosine kinase inhibitors
erdafitinib = balversa > tyrosine kinase inhibitors
lurbinectedin = zepzelca > chemotherapy
escalated beacopp = beacopp > chemotherapy
fludarabine, cyclophosphamide and rituximab = ! fcr > chemotherapy
bortezomib, lenalidomide and dexamethasone = ! vrd; rvd
chemoradiotherapy = chemoradiation; chemoradio; radiochemotherapy; chemo-rads > chemotherapy; radiotherapy
radiofrequency ablation = microwave ablation; tumour ablation; tumor ablation ! rfa
radioembolization = selective internal radiation therapy; y90; y-90; radioembolisation
radioiodine = radioactive iodine; radioactive iodine ablation; i-131; radioiodine ablation
stereotactic radiotherapy = gamma knife; cyberknife; sbrt; srs; stereotactic radiosurgery > radiotherapy
prostatectomy = prostate removed; prostate out; radical prostatectomy; prostate taken out > surgery
nephrectomy = kidney removed; kidney out; kidney taken out > surgery
oophorectomy = ovaries removed; ovaries out; ovaries taken out > surgery
colectomy = colon removed; bowel removed; hemicolectomy; bowel resection; colon out > surgery
gastrectomy = stomach removed > surgery
whipple procedure = whipple; whipples; pancreaticoduodenectomy > surgery
lobectomy = lung lobe removed > surgery
debulking surgery = debulking; cytoreductive surgery > surgery
craniotomy = brain surgery; brain operation > surgery
thyroidectomy = thyroid removed; thyroid out; thyroid taken out > surgery
orchidectomy = orchiectomy; testicle removed > surgery
liver resection = hepatectomy; part of the liver removed; part of her liver removed; part of his liver removed > surgery
tumor infiltrating lymphocytes = til therapy; amtagvi; lifileucel > immunotherapy
tumor treating fields = optune
"""
)
_MEDICINES = terms_of_rows(
    """
glimepiride = amaryl
carbimazole = neo-mercazole
methimazole = tapazole
eplerenone = inspra
flecainide = tambocor
ambrisentan = letairis; volibris
macitentan = opsumit
riociguat = adempas
treprostinil = remodulin; tyvaso
selexipag = uptravi
tadalafil = cialis; adcirca
budesonide/formoterol = symbicort
fluticasone/salmeterol = seretide; advair
tezacaftor/ivacaftor = symdeko; symkevi
lumacaftor/ivacaftor = orkambi
dornase alfa = pulmozyme
hypertonic saline = nebulised saline; nebulized saline
tobramycin = tobi > antibiotics
trimethoprim-sulfamethoxazole = co-trimoxazole; cotrimoxazole; septrin; bactrim; trimethoprim/sulfamethoxazole > antibiotics
itraconazole = sporanox
antituberculous therapy = tb drugs; tb medicine; tb treatment; anti-tb drugs; anti tb drugs ! hrze; att
ribavirin = copegus
artesunate =
quinine =
ivermectin = stromectol
baclofen = lioresal
vagus nerve stimulation = vagal nerve stimulator; vagus nerve stimulator ! vns
transcranial magnetic stimulation = ! tms; rtms
amphetamine = adderall
pegloticase = krystexxa
ursodeoxycholic acid = ursodiol; urso
obeticholic acid = ocaliva
lactulose =
rifaximin = xifaxan
givinostat = duvyzat
nitisinone = orfadin
sapropterin = kuvan
icatibant = firazyr
avacopan = tavneos
acitretin = neotigason; soriatane
isotretinoin = accutane; roaccutane
phototherapy = light therapy; puva; uvb; narrowband uvb
topical corticosteroids = topical steroids; steroid cream; steroid creams; steroid ointment; hydrocortisone cream
topical calcineurin inhibitors = protopic; elidel; tacrolimus ointment; pimecrolimus
corticosteroid injections = steroid injections; steroid injection; steroid jabs; steroid shots; cortisone shot; cortisone shots; cortisone injection; steroid jab
ritlecitinib = litfulo > jak inhibitors
minoxidil = rogaine; regaine
afamelanotide = scenesse
ranibizumab = lucentis
faricimab = vabysmo
latanoprost = xalatan
timolol =
eye drops = eyedrops
estrogen = oestrogen; estradiol; oestradiol
hormone replacement therapy = menopausal hormone therapy ! hrt
levonorgestrel intrauterine system = mirena; mirena coil; hormonal iud
clomiphene = clomid
in vitro fertilization = in vitro fertilisation ! ivf
antihypertensives = blood pressure tablets; blood pressure pills; bp meds; bp tablets; blood pressure medication; blood pressure medicine
painkillers = pain killers; pain medication; pain meds; painkiller; analgesics
ketorolac = toradol
hyaluronic acid injections =
platelet-rich plasma = ! prp
nerve block = nerve blocks
spinal cord stimulator = spinal cord stimulation
cannabis = medical cannabis; medical marijuana
herbal medicine = herbal remedies; herbal treatment; ayurvedic medicine; ayurveda; homeopathy; herbs
continuous positive airway pressure = cpap; cpap machine
noninvasive ventilation = bipap; non-invasive ventilation; niv
physiotherapy = physical therapy; physio
speech therapy = speech and language therapy
immunosuppressants = immunosuppressant; immunosuppression; immunosuppressive drugs
"""
)
_OPERATIONS = terms_of_rows(
    """
endoscopy = endoscopies
colonoscopy = colonoscopies
heart valve replacement = valve replacement; valve replaced; new heart valve; aortic valve replacement; mechanical valve > surgery
transcatheter aortic valve implantation = tavi; tavr
cardiac ablation = heart ablation; af ablation; catheter ablation; ablation for af; ablation for afib
hip surgery = hip surgeries; hip operation; hip operations; core decompression > surgery
appendectomy = appendicectomy; appendix out; appendix removed; appendix taken out > surgery
islet transplantation = islet transplant; islet cell transplant > organ transplantation
cataract surgery = cataract operation; cataracts removed; cataract removed; cataracts out > surgery
vitrectomy = > surgery
trabeculectomy = > surgery
cochlear implant = cochlear implants
tonsillectomy = tonsils out; tonsils removed; tonsils taken out > surgery
feeding tube = peg tube; gastrostomy; g-tube; ng tube; peg feeding; tube feeding
tracheostomy = trach
mechanical ventilation = on a ventilator; ventilator; on a vent
spinal fusion = > surgery
ventriculoperitoneal shunt = vp shunt; brain shunt > surgery
fontan procedure = fontan > surgery
norwood procedure = norwood > surgery
cleft repair = cleft palate repair; cleft lip repair > surgery
cesarean section = c-section; caesarean; cesarean; c section; caesarean section
myomectomy = fibroids removed; fibroids taken out > surgery
uterine artery embolization = uterine artery embolisation; fibroid embolization; fibroid embolisation
shunt surgery =
colostomy = stoma; ileostomy
amputation = leg amputated; foot amputated; toe amputated > surgery
"""
)

_FURTHER = terms_of_rows(
    """
pancrelipase = creon; pancreatic enzymes; zenpep; enzymes with meals
dextromethorphan/quinidine = nuedexta
meropenem = merrem ! mero > antibiotics
piperacillin/tazobactam = tazocin; zosyn; pip-tazo > antibiotics
ceftriaxone = rocephin > antibiotics
linezolid = zyvox > antibiotics
tominersen =
perindopril = coversyl > ace inhibitors
beclometasone/formoterol = fostair
galantamine = reminyl
tetrabenazine = xenazine
deutetrabenazine = austedo
apomorphine = apomorphine pump
finerenone = kerendia
sevelamer = renvela
cinacalcet = sensipar
tolvaptan = jynarque; samsca
laser photocoagulation = retinal laser; eye laser; photocoagulation
fecal microbiota transplantation = poop transplant; stool transplant; faecal transplant; fecal transplant
nasal polypectomy = polyps out; nasal polyps out; nasal polyps removed > surgery
"""
)

HOSPITAL_STAY, EMERGENCY_VISIT = "hospital stay", "emergency room visit"
# What records ask after, beside medicines: stays, devices, classes of medicines.
_ASKED = terms_of_rows(
    """
hospital stay = hospitalization; hospitalisation; hospital admission; inpatient stay; inpatient hospitalization
emergency room visit = emergency department visit; emergency visit; emergency room visits; emergency department visits
neurostimulator = neural stimulator; nerve stimulator; implanted neurostimulator
ear implant = ear implants; inner ear implant; middle ear implant
percutaneous coronary intervention = percutaneous coronary interventions; coronary angioplasty; percutaneous transluminal coronary angioplasty
coronary artery bypass surgery = coronary artery bypass; coronary artery bypass grafting; coronary artery bypass grafts
anti-sickling drugs = anti-sickling drug; antisickling agent; antisickling agents; anti-sickling agent; anti-sickling agents; antisickling drug
butyrate = butyrate therapy; arginine butyrate; butyrate derivatives > anti-sickling drugs
endothelin receptor antagonists = endothelin antagonist; endothelin antagonists; endothelin receptor antagonist; endothelin-1 antagonist
prostacyclin analogs = prostacyclin; prostacyclins; prostacyclin analog; prostacyclin analogue; prostacyclin analogues
nitrates = nitrate; organic nitrates; nitrate therapy
pde5 inhibitors = pde5 inhibitor; pde-5 inhibitor; pde-5 inhibitors; phosphodiesterase type 5 inhibitors; phosphodiesterase 5 inhibitors; phosphodiesterase-5 inhibitors
tricyclic antidepressants = tricyclic antidepressant
mao inhibitors = mao inhibitor; monoamine oxidase inhibitors; monoamine oxidase inhibitor; maoi; maois
antihistamines = antihistamine
monoclonal antibodies = monoclonal antibody; monoclonal antibody therapy
"""
)
CLASS_OF_ASKED = {
    "bosentan": "endothelin receptor antagonists", "ambrisentan": "endothelin receptor antagonists",
    "macitentan": "endothelin receptor antagonists", "treprostinil": "prostacyclin analogs",
    "iloprost": "prostacyclin analogs", "sildenafil": "pde5 inhibitors", "tadalafil": "pde5 inhibitors",
    "hydroxyurea": "anti-sickling drugs", "voxelotor": "anti-sickling drugs",
    "cochlear implant": "ear implant",
}  # fmt: skip

LAY_TREATMENTS = (*_BLOOD, *_CANCER, *_MEDICINES, *_OPERATIONS, *_FURTHER, *_ASKED)
