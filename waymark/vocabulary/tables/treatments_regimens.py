"""Regimens, procedures and medicines beside those of the other tables, with brands and everyday names.

One row a treatment: the standard name = brands and other names ! names read in capitals or behind "her", "with"
> classes above. A standard name of another table gains these names. Written from general knowledge of medicine.
"""

from __future__ import annotations

from waymark.vocabulary.tables.conditions_more import terms_of_rows

REGIMENS = terms_of_rows(
    """
anti-thymocyte globulin = horse antithymocyte globulin; horse atg; hatg; rabbit atg; ratg; rabbit antithymocyte globulin
7+3 = 3+7; seven plus three; 7 + 3; 3 + 7; daunorubicin and cytarabine > chemotherapy
high-dose cytarabine = hidac; high dose cytarabine; hi-dac; idac > chemotherapy
flag-ida = flag ida; flag-idarubicin; fludarabine cytarabine idarubicin > chemotherapy
doxorubicin and cyclophosphamide = ac chemo; dose dense ac; adriamycin and cyclophosphamide > chemotherapy
bleomycin, etoposide and cisplatin = rounds of bep; cycles of bep; bep chemo ! bep > chemotherapy
paclitaxel, ifosfamide and cisplatin = tip chemo ! tip > chemotherapy
oepa = oepa chemo > chemotherapy
copdac = copdac chemo > chemotherapy
induction chemotherapy = induction chemo > chemotherapy
neoadjuvant chemotherapy = neoadjuvant chemo; neoadj chemo; neo-adjuvant chemo; neo adjuvant chemotherapy > chemotherapy
adjuvant chemotherapy = adjuvant chemo > chemotherapy
high-dose chemotherapy = high dose chemo; high-dose chemo > chemotherapy
intrathecal methotrexate = intrathecal mtx; methotrexate in the spine; methotrexate in the back; it mtx > methotrexate
total body irradiation = total body radiation; whole body radiation ! tbi > radiotherapy
external beam radiotherapy = external beam radiation; external radiation ! ebrt > radiotherapy
brachytherapy = brachy; prostate seeds; radioactive seeds; internal radiation; seed implants > radiotherapy
doxorubicin = pegylated liposomal doxorubicin; lipodox > chemotherapy
lutetium 177 vipivotide tetraxetan = lutetium lu 177 vipivotide tetraxetan; psma lutetium; lutetium vipivotide tetraxetan
lutetium 177 dotatate = lutetium dota-tate
mirvetuximab soravtansine = mirvetuximab; elahere
atr inhibitor = atr inhibitors
retroperitoneal lymph node dissection = rplnd; lymph nodes out of the tummy > surgery
orchidectomy = testicle out; testicle taken out; nut out; orchiectomy
thymectomy = thymus out; thymus removed; thymus taken out > surgery
surgical excision = excision; mole cut out; mole removed; lump cut out > surgery
amputation = toe amputation; toes amputated; lost two toes; lost a toe; lose two toe; leg off; leg amputated; below knee amputation ! bka
endoscopic variceal ligation = variceal banding; bands in my veins; banding of varices; elastic bands in my veins; variceal ligation; bands put on the varices
vertebroplasty = cement in the back; back get cement; cement in my back; kyphoplasty > surgery
joint replacement = joint replaced; joints replaced > surgery
hip replacement = hip replaced; hip done; hips done; new hip; hips replaced; hip op; left hip replaced; right hip replaced; total hip replacement ! thr
knee replacement = knee replaced; knee done; knees done; new knee; knees replaced; knee op; total knee replacement ! tkr
hernia repair = hernia op; hernia operation; hernia operated; hernia surgery; hernia fixed; hernia repaired > surgery
cataract surgery = cataracts done; cataracts both done; cataract operated; cataract take out; cataract op; cataracts removed; cataracts out; cataract operation; cataract done; cataract removed; cataract extraction
spinal fusion = back fused; spine fused; fused spine; rods in the spine; rods in his back; rods in her back; scoliosis surgery
coronary stent = coronary stent placement; two stents; a stent put in; stents put in; stent put in; heart stents; heart stent; stents in the heart; stent in my heart; cardiac stent; des to lad; stented; a stent in; stents in
percutaneous coronary intervention = ptca; coronary angioplasty; balloon in the heart
coronary artery bypass surgery = coronary artery bypass grafting; bypass done; heart bypass; triple bypass; double bypass; quadruple bypass; bypass surgery; had a bypass; bypass operation; had bypass
ureteral stent = ureteric stent; stent in the ureter; jj stent; ureter stent
biliary stent = bile duct stent; stent in the bile duct; biliary stents
insulin = insulin pump therapy; on a pump for insulin
immune tolerance induction = immune tolerance therapy; immune tolerance thing; iti therapy ! iti
factor viii concentrate = factor 8; factor eight; factor viii; recombinant factor viii
factor viia = coagulation factor viia; novo seven
cryoprecipitate = cryoprecipitates ! cryo
plasma exchange = plasma swap; plasma exchanges; plasmapheresis; plex
albumin infusion = albumin drip; iv albumin; albumin infusions
allogeneic hematopoietic stem cell transplantation = cord transplant; ucbt; umbilical cord blood transplant
oxygen therapy = home oxygen; oxygen at night; oxygen when he walks; oxygen when she walks; oxygen when he's up; supplemental oxygen; on oxygen; using oxygen; o2 at home; oxygen two liters; oxygen concentrator; portable oxygen; on o2; oxygen tank
continuous positive airway pressure = cpap machine; cpap mask; sleep mask; sleep apnea machine; darth vader mask; mask for the apnea
noninvasive ventilation = bipap; bi-pap; breathing machine; breathing mask; breathing machine at night; night ventilator; non-invasive ventilation; bipap at night
intrauterine device = iud; the coil; intrauterine contraceptive
copper intrauterine device = copper t; copper iud > intrauterine device
levonorgestrel intrauterine system = levonorgestrel intrauterine device; hormonal coil; hormone coil
etonogestrel implant = implant in my arm; implant in her arm
biologics = biologic; biological therapy; biologic drugs; biologic medicine
topical therapy = creams; topical creams; topical treatments; ointments; topicals
phototherapy = light box; light therapy; uvb; nbuvb; narrowband uvb; puva; light treatment
laser photocoagulation = laser to the retina; retinal laser; laser for the eye; laser eye treatment; eye laser; laser both eyes; got it lasered; laser fix it
selective laser trabeculoplasty = laser trabeculoplasty ! slt
direct-acting antivirals = daa; daas; direct acting antivirals; direct acting antiviral; hep c pills; hep c tablets
antituberculous therapy = antitubercular therapy; antituberculosis drugs; anti-tb treatment; tb tablets; tb meds; anti-tuberculosis treatment ! akt; att
flucloxacillin = floxapen
cefuroxime = zinnat; ceftin
vitamin e = tocopherol
calcium = calcium tablets; calcium supplements; calcium supplement
acetazolamide = diamox
dorzolamide/timolol = cosopt
cyclosporine ophthalmic = restasis; ciclosporin eye drops; ikervis
levocarnitine = carnitine; l-carnitine; carnitor
propylthiouracil = ! ptu
radioiodine = ! rai
tamsulosin = flomax; urimax; omnic; contiflo
emtricitabine/tenofovir = emtricitabine/tenofovir disoproxil; emtricitabine and tenofovir
erythropoietin = darbepoetin alfa; darbopoetin; epoetin; neorecormon; binocrit; epogen ! epo
interferon gamma = gamma interferon; actimmune; interferon-gamma
aspirin = ecosprin; disprin; baby aspirin; cardiprin; aspirin 81; asa 81; aspro
deferasirox = oleptiss; deferajet; defrijet; deferasirox dispersible
nebulized bronchodilators = nebuliser; nebulizer; nebuliser treatment
codeine = co-codamol; codeine phosphate
fluticasone/umeclidinium/vilanterol = fluticasone furoate/umeclidinium/vilanterol; fluticasone furoate, umeclidinium and vilanterol; trelegy puffer
hearing aid = hearing aids
feeding tube = peg feeding; gastrostomy; g-tube; g tube; nasogastric tube; ng tube
kidney transplantation = a kidney from; new kidney; kidney from my brother; kidney from my sister; donated kidney
paracentesis = took out with needle; drains for the ascites; ascites drained; ascitic drain; ascitic drains; belly drained
mastectomy = breast take off; breast removed; breast taken off; breast off; double mastectomy; breasts removed
hysterectomy = womb out; womb taken out; no uterus; no womb; total hysterectomy; everything out down there
oophorectomy = ovary out; left ovary out; ovary removed; right ovary out; tubes and ovaries out
nephrectomy = cut kidney; kidney cut; kidney whipped out; one kidney out
colectomy = bowel out; part of the bowel out; bowel resections; bowel cut out; part of her bowel; part of his bowel; chunk of bowel out; bowel op
tubal ligation = tubes tied; tubes cut; sterilised; sterilized
ventriculoperitoneal shunt = vp shunt; shunt in the brain; brain shunt
implantable cardioverter-defibrillator = icd in situ; defibrillator; heart defibrillator
pacemaker = pacemaker implantation; pacemaker fitted; pace maker
iron infusion = iron drips; intravenous iron infusion; iron infusions; iron sa swero; drip of iron
"""
)
