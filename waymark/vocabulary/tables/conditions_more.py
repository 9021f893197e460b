"""More conditions, less often told, each with its usual other names; and the rarer hemoglobin variants.

One row a condition: the standard name = other names; those after "!" count only in capitals or after a word
like "have"; those after ">" are broader. Written from general knowledge of medicine, reviewed row by row.
"""

from __future__ import annotations

from waymark.vocabulary.terms import Term


def terms_of_rows(rows: str) -> tuple[Term, ...]:
    """The terms of a table written one row a line."""
    return tuple(_term(row) for row in rows.strip().splitlines())


def _term(row: str) -> Term:
    rest, _, broader = row.partition(">")
    rest, _, cued = rest.partition("!")
    standard, _, names = rest.partition("=")
    return Term(standard.strip(), _names(names), _names(broader), cued=_names(cued))


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(";") if name.strip())


MORE_HEMOGLOBIN = terms_of_rows(
    """
hemoglobin sd disease = hb sd; hbsd; hb sd disease; hemoglobin sd; sickle cell hemoglobin d disease; sickle cell sd; genotype sd; hbs/d; hb s/d; hemoglobin s/d; hbs/d-punjab; hb s/d-punjab; hbsd-punjab; hb sd punjab; hbs/d-los angeles; hbs/hbd > sickle cell disease
hemoglobin se disease = hb se; hbse; hb se disease; hemoglobin se; sickle cell hemoglobin e disease; sickle cell se; hbs/e; hb s/e; hemoglobin s/e; hbs/hbe > sickle cell disease
hemoglobin so-arab disease = hb so arab; hbso arab; hemoglobin so arab; sickle cell hemoglobin o arab; sickle hemoglobin o arab; hbs/o-arab; hb s/o-arab; hemoglobin s/o-arab; hbso-arab > sickle cell disease
hemoglobin d disease = hb d disease; hbd disease; hemoglobin dd; hb dd > hemoglobinopathies
hemoglobin c trait = hb c trait; hbc trait; hemoglobin ac; hb ac; hemoglobin c carrier; carrier of hemoglobin c > hemoglobinopathies
hemoglobin e trait = hb e trait; hbe trait; hemoglobin ae; hb ae; hemoglobin e carrier; carrier of hemoglobin e > hemoglobinopathies
hemoglobin d trait = hb d trait; hbd trait; hemoglobin ad; hb ad > hemoglobinopathies
unstable hemoglobin disease = unstable hemoglobin; unstable hemoglobinopathy; congenital heinz body anemia; heinz body anemia; unstable hb disease > hemoglobinopathies
hemoglobin c/beta-thalassemia = hemoglobin c beta thalassemia; hb c beta thalassemia; hbc beta thalassemia; hbc beta thal; hb c beta thal; c beta thal > beta-thalassemia
hemoglobin d/beta-thalassemia = hemoglobin d beta thalassemia; hb d beta thalassemia; hbd beta thalassemia; hbd beta thal; hb d beta thal > beta-thalassemia
dominant beta-thalassemia = dominantly inherited beta thalassemia; inclusion body beta thalassemia > beta-thalassemia
delta-thalassemia = delta thalassemia; delta thal; thalassemia, delta > thalassemia
gamma-delta-beta-thalassemia = epsilon gamma delta beta thalassemia; gamma delta beta thalassemia > thalassemia
hemoglobin constant spring disease = hemoglobin constant spring; hb constant spring > alpha-thalassemia
alpha-thalassemia x-linked intellectual disability syndrome = atr-x syndrome; atrx syndrome; alpha thalassemia mental retardation syndrome > alpha-thalassemia
methemoglobinemia = methaemoglobinaemia
hemoglobin m disease = hb m disease; hemoglobin m > methemoglobinemia
benign paroxysmal positional vertigo = positional vertigo ! bppv > vertigo
primary aldosteronism = conn's syndrome; conn syndrome > hyperaldosteronism
"""
)

BLOOD = terms_of_rows(
    """
sideroblastic anemia = sideroblastic anaemia; anemia, sideroblastic > anemia
pernicious anemia = pernicious anaemia; anemia, pernicious; addison's anemia; biermer's anemia > anemia
vitamin b12 deficiency = b12 deficiency; low b12; cobalamin deficiency; lack of vitamin b12
folate deficiency = folic acid deficiency; low folate; lack of folic acid
congenital dyserythropoietic anemia = dyserythropoietic anemia; anemia, dyserythropoietic, congenital ! cda > anemia
cold agglutinin disease = cold agglutinin; cold antibody hemolytic anemia; cold hemagglutinin disease ! cad > hemolytic anemia
thrombotic thrombocytopenic purpura = moschcowitz disease; purpura, thrombotic thrombocytopenic ! ttp > thrombocytopenia
hemolytic uremic syndrome = haemolytic uraemic syndrome; hemolytic-uremic syndrome
antiphospholipid syndrome = hughes syndrome; antiphospholipid antibody syndrome; lupus anticoagulant syndrome; sticky blood ! aps
factor v leiden = factor 5 leiden; factor v leiden thrombophilia; leiden mutation > thrombophilia
thrombophilia = hypercoagulability; hypercoagulable state; clotting tendency
factor vii deficiency = factor 7 deficiency; proconvertin deficiency
factor xi deficiency = factor 11 deficiency; hemophilia c; rosenthal syndrome
factor xiii deficiency = factor 13 deficiency; fibrin stabilizing factor deficiency
hemophagocytic lymphohistiocytosis = hemophagocytic syndrome; haemophagocytic lymphohistiocytosis ! hlh
systemic mastocytosis = mast cell disease > mastocytosis
mastocytosis = mastocytoses; too many mast cells
hypereosinophilic syndrome = high eosinophils ! hes
castleman disease = castleman's disease; giant lymph node hyperplasia; angiofollicular lymph node hyperplasia
hairy cell leukemia = hairy cell leukaemia; leukemia, hairy cell ! hcl > leukemia
chronic myelomonocytic leukemia = leukemia, myelomonocytic, chronic ! cmml > leukemia
juvenile myelomonocytic leukemia = leukemia, myelomonocytic, juvenile ! jmml > leukemia
primary central nervous system lymphoma = brain lymphoma; lymphoma of the brain; primary cns lymphoma; cns lymphoma ! pcnsl > non-hodgkin lymphoma
smoldering multiple myeloma = smouldering myeloma; asymptomatic myeloma
monoclonal gammopathy of undetermined significance = monoclonal gammopathy; benign monoclonal gammopathy ! mgus
common variable immunodeficiency = common variable immune deficiency ! cvid > primary immunodeficiency
digeorge syndrome = 22q11.2 deletion syndrome; velocardiofacial syndrome; shprintzen syndrome; 22q deletion; di george syndrome
neonatal jaundice = jaundice in newborns; jaundiced newborn; newborn jaundice; yellow baby
"""
)

BODY = terms_of_rows(
    """
retinopathy = sickle retinopathy; retinopathies
liver fibrosis = hepatic fibrosis; scarred liver; scarring of the liver; liver scarring; liver's a bit scarred
splenomegaly = enlarged spleen; big spleen; spleen enlarged; large spleen; swollen spleen; spleen is enlarged; spleen is big
leg ulcer = leg ulcers
osteonecrosis = bone infarction; dead bone ! avn
acute chest syndrome = acute chest; acute chest crisis
priapism =
portal vein thrombosis = clot in the portal vein; portal vein clot
alopecia universalis = alopecia areata universalis > alopecia areata
adenosine deaminase deficiency = ada deficiency; ada-scid; ada scid; ada-def > severe combined immunodeficiency
hyperparathyroidism = overactive parathyroid; high parathyroid hormone
hypoparathyroidism = underactive parathyroid; low parathyroid hormone
goiter = goitre; enlarged thyroid; swollen thyroid
diabetes insipidus = arginine vasopressin deficiency; water diabetes
hypopituitarism = pituitary insufficiency; panhypopituitarism; underactive pituitary
pheochromocytoma = phaeochromocytoma; adrenal medulla tumor
hyperaldosteronism = too much aldosterone
hypoglycemia = low blood glucose; low sugar; hypo attacks; hypoglycaemia
hyperkalemia = high potassium; hyperkalaemia
hyponatremia = low sodium; hyponatraemia
hypertriglyceridemia = high triglycerides; raised triglycerides; high blood fat
metabolic syndrome = reaven syndrome
lipodystrophy = lipoatrophy
rickets = soft bones in children
paget's disease of bone = osteitis deformans; paget disease of bone; paget bone disease
osteomyelitis = bone infection; infection of the bone
frozen shoulder = adhesive capsulitis
carpal tunnel syndrome = carpal tunnel; median nerve compression; pinched nerve in the wrist
plantar fasciitis = heel spur syndrome; policeman's heel; plantar heel pain
tennis elbow = lateral epicondylitis; lateral epicondylalgia
sciatica = pinched sciatic nerve; sciatic nerve pain
rotator cuff tear = torn rotator cuff; rotator cuff injury
anterior cruciate ligament injury = torn acl; acl tear; acl injury
fracture of the hip = hip fracture; broken hip; fractured hip
polymyalgia rheumatica = polymyalgia; rhizomelic pseudopolyarthritis ! pmr
takayasu arteritis = takayasu's disease; pulseless disease > vasculitis
kawasaki disease = kawasaki syndrome; mucocutaneous lymph node syndrome > vasculitis
behcet's disease = behcet disease; behcet syndrome; behcets > vasculitis
eosinophilic granulomatosis with polyangiitis = churg-strauss syndrome; churg strauss ! egpa > vasculitis
raynaud's disease = raynaud disease; raynaud phenomenon; raynauds; raynaud's phenomenon; white fingers
inclusion body myositis = sporadic inclusion body myositis ! ibm > myositis
familial mediterranean fever = recurrent polyserositis
still's disease = adult onset still's disease; stills disease
aortic aneurysm = aneurysm of the aorta; ballooning aorta
brain aneurysm = cerebral aneurysm; intracranial aneurysm; aneurysm in the brain
subarachnoid hemorrhage = subarachnoid bleed ! sah
endocarditis = heart valve infection; infective endocarditis
myocarditis = inflammation of the heart muscle; inflamed heart muscle
pericarditis = inflammation around the heart; inflamed heart sac
mitral valve prolapse = floppy mitral valve; barlow's syndrome; click murmur syndrome
mitral regurgitation = mitral insufficiency; leaky mitral valve; mitral valve regurgitation
tetralogy of fallot = fallot tetralogy; fallot's tetralogy > congenital heart disease
ventricular septal defect = ! vsd > congenital heart disease
patent ductus arteriosus = open ductus; ductus arteriosus, patent > congenital heart disease
long qt syndrome = long qt ! lqts > arrhythmia
ventricular tachycardia = v tach; fast heart rhythm from the ventricles > arrhythmia
supraventricular tachycardia = paroxysmal supraventricular tachycardia; fast heartbeat attacks ! svt > arrhythmia
postural orthostatic tachycardia syndrome = postural tachycardia syndrome; pots syndrome ! pots
orthostatic hypotension = postural hypotension; low blood pressure on standing
varicose veins = varicosities; swollen leg veins; spider veins
lymphedema = lymphoedema; swollen arm after breast cancer; elephant leg
pressure ulcer = bedsores; bed sore; decubitus ulcer; pressure sore; pressure injury
chronic cough = long lasting cough; cough that will not go away; refractory chronic cough
pneumothorax = collapsed lung; air around the lung
silicosis = silica lung; potter's rot; grinder's disease
asbestosis = asbestos lung; lung scarring from asbestos
hypersensitivity pneumonitis = farmer's lung; bird fancier's lung; extrinsic allergic alveolitis
primary ciliary dyskinesia = ciliary dyskinesia ! pcd
lymphangioleiomyomatosis = lymphangiomyomatosis
achalasia = cardiospasm
barrett's esophagus = barrett esophagus; barretts; barrett's oesophagus; barrett syndrome
gastroparesis = slow stomach emptying; delayed gastric emptying; paralyzed stomach
peptic ulcer =
gastritis = stomach inflammation; inflamed stomach lining
helicobacter pylori infection = h pylori; h. pylori infection; helicobacter infection
hemorrhoids = piles; haemorrhoids; swollen veins in the anus
anal fissure = tear in the anus; fissure in ano
anal fistula = fistula in ano; perianal fistula
diverticulitis = inflamed diverticula
appendicitis = inflamed appendix; acute appendicitis
gallstones = cholelithiasis; gall stones; gallbladder stones
inguinal hernia = groin hernia; rupture in the groin
hirschsprung disease = congenital megacolon; hirschsprung's disease; aganglionic megacolon
lactose intolerance = lactase deficiency; milk sugar intolerance; cannot digest milk
autoimmune hepatitis = lupoid hepatitis ! aih > hepatitis
hepatic encephalopathy = liver coma; confusion from liver failure; portosystemic encephalopathy
ascites = fluid in the belly; water in the belly; abdominal fluid
hepatitis d = delta hepatitis; hepatitis delta; hdv infection > hepatitis
hepatitis a = hep a; infectious jaundice > hepatitis
hepatitis e = hep e > hepatitis
membranous nephropathy = membranous glomerulonephritis; glomerulonephritis, membranous > nephrotic syndrome
glomerulonephritis = bright's disease; inflamed kidney filters
c3 glomerulopathy = ! c3g > glomerulonephritis
primary hyperoxaluria = oxalosis ! ph1
interstitial cystitis = painful bladder syndrome; bladder pain syndrome; painful bladder
prostatitis = inflamed prostate
nocturia = getting up at night to pee; night time urination
bedwetting = nocturnal enuresis; enuresis; wetting the bed
peyronie's disease = peyronie disease; bent penis; curved penis
cryptorchidism = undescended testicle; undescended testis; undescended testes
pelvic inflammatory disease = infection of the womb and tubes ! pid
adenomyosis = uterine adenomyosis; endometriosis of the uterus muscle
heavy menstrual bleeding = menorrhagia; heavy periods; very heavy period
painful periods = dysmenorrhea; period pain; menstrual cramps
premenstrual syndrome = premenstrual tension ! pms
bacterial vaginosis = gardnerella vaginosis; fishy discharge
vaginal yeast infection = vaginal thrush; vulvovaginal candidiasis; vaginal candidiasis
vaginal atrophy = atrophic vaginitis; genitourinary syndrome of menopause; dry vagina
pelvic organ prolapse =
premature ovarian insufficiency = premature ovarian failure; primary ovarian insufficiency
recurrent miscarriage = habitual abortion; repeated pregnancy loss; recurrent pregnancy loss
hyperemesis gravidarum = extreme morning sickness; severe vomiting in pregnancy
ectopic pregnancy = tubal pregnancy; pregnancy outside the womb
polyhydramnios = too much amniotic fluid; hydramnios
celiac artery compression syndrome = median arcuate ligament syndrome; dunbar syndrome
"""
)

SKIN_SENSES_INFECTIONS = terms_of_rows(
    """
multidrug-resistant tuberculosis = mdr tuberculosis; mdr-tb; mdr tb; multi resistant tuberculosis; tuberculosis multi resistant; multi-drug resistant tb; drug-resistant tuberculosis > tuberculosis
pseudomonas aeruginosa = pseudomonas; pseudomonas infection
burkholderia = burkholderia cepacia; burkholderia infection
neovascular age-related macular degeneration = wet macular degeneration; wet amd; wet age-related macular degeneration > macular degeneration
seborrheic dermatitis = dandruff; seborrhea; seborrhoeic dermatitis
contact dermatitis = contact eczema; skin reaction to contact
lichen planus = lichen ruber planus
lichen sclerosus = lichen sclerosus et atrophicus; kraurosis vulvae
pyoderma gangrenosum = phagedenic ulcer
keloid = keloids; raised scar; keloid scars
warts = verruca; verrucas
molluscum contagiosum = water warts; molluscum
hyperhidrosis = excessive sweating; sweating too much; too much sweat
ichthyosis = fish scale skin
actinic keratosis = solar keratosis; actinic keratoses
scabies = the itch mite; sarcoptic itch; seven year itch
head lice = lice; pediculosis; pediculosis capitis
tinea pedis = athlete's foot; foot fungus
onychomycosis = nail fungus; tinea unguium; fungal nail; fungus toenail
ringworm = tinea corporis; dermatophytosis
cellulitis = skin infection with swelling
impetigo = school sores; crusty sores
albinism = oculocutaneous albinism; albino; no pigment
xeroderma pigmentosum =
erythropoietic protoporphyria = protoporphyria, erythropoietic ! epp > porphyria
porphyria = porphyrias
anaphylaxis = anaphylactic shock; severe allergic reaction
angioedema = quincke's edema; swelling of lips and face; giant hives
mast cell activation syndrome = mast cell activation disorder ! mcas
conjunctivitis = pink eye; red eye infection; pinkeye
allergic conjunctivitis = hay fever eyes; itchy eyes from pollen > conjunctivitis
blepharitis = inflamed eyelids; eyelid inflammation; granulated eyelids
keratoconus = cone shaped cornea; conical cornea
keratitis = corneal infection; infected cornea; corneal inflammation
fuchs dystrophy = fuchs endothelial corneal dystrophy; fuchs' dystrophy; endothelial dystrophy of the cornea
retinal detachment = detached retina; torn retina
retinopathy of prematurity = retrolental fibroplasia
retinal vein occlusion = eye vein blockage; blocked vein in the eye ! rvo
diabetic macular edema = macular edema from diabetes; diabetic macular oedema ! dme
amblyopia = lazy eye
strabismus = crossed eyes; squint; cross eyed; misaligned eyes
presbyopia = aging eyes; reading glasses eyes; old sight
thyroid eye disease = graves ophthalmopathy; graves orbitopathy; thyroid associated orbitopathy
leber hereditary optic neuropathy = leber optic atrophy ! lhon
optic neuritis = inflamed optic nerve; optic nerve inflammation
usher syndrome = deaf blindness with retinitis pigmentosa; usher's syndrome
achromatopsia = rod monochromatism; total color blindness
choroideremia = tapetochoroidal dystrophy
color blindness = colour blind; color vision deficiency; daltonism
meniere's disease = meniere disease; menieres; endolymphatic hydrops
vertigo = spinning dizziness
sudden hearing loss = sudden deafness; sudden sensorineural hearing loss > hearing loss
tonsillitis = infected tonsils; inflamed tonsils; swollen tonsils
laryngitis = lost voice; inflamed voice box
smell loss = anosmia; lost sense of smell; cannot smell; loss of smell
common cold = head cold; a cold; acute coryza
strep throat = streptococcal pharyngitis; streptococcal sore throat; streptococcal tonsillitis
whooping cough = bordetella pertussis infection
measles = morbilli
mumps = epidemic parotitis; infectious parotitis
rubella = german measles; three day measles
chickenpox = varicella; chicken pox
infectious mononucleosis = glandular fever; kissing disease ! mono
hand, foot and mouth disease = hand foot and mouth; hand foot mouth disease
polio = poliomyelitis; infantile paralysis
tetanus = lockjaw
rabies = hydrophobia; mad dog disease
cholera = vibrio cholerae infection; asiatic cholera
typhoid fever = typhoid; enteric fever; salmonella typhi infection
leprosy = hansen's disease; hansen disease
leishmaniasis =
chagas disease = american trypanosomiasis; trypanosoma cruzi infection
sleeping sickness = african trypanosomiasis; human african trypanosomiasis
schistosomiasis = bilharzia; snail fever; bilharziasis
onchocerciasis = river blindness
lymphatic filariasis = elephantiasis; filariasis; wuchereria infection
hookworm infection = ancylostomiasis; hookworm; hookworms
ebola virus disease = ebola; ebola hemorrhagic fever; ebola fever
zika virus infection = zika; zika fever
chikungunya = chikungunya fever; chikungunya virus infection
yellow fever = yellow jack
anthrax = woolsorter's disease; bacillus anthracis infection
plague = bubonic plague; black death; yersinia pestis infection
smallpox =
mpox = monkeypox; monkey pox
syphilis = lues; treponema pallidum infection; the pox
gonorrhea = gonorrhoea; the clap; neisseria gonorrhoeae infection
chlamydia = chlamydia trachomatis infection; chlamydial infection
trichomoniasis = trich; trichomonas infection; trichomonas
aspergillosis = aspergillus infection; mold infection of the lung
candidiasis = candida infection; moniliasis
cryptococcal meningitis =
histoplasmosis = caver's disease; ohio valley disease; histoplasma infection
coccidioidomycosis = valley fever; san joaquin valley fever; desert rheumatism
toxoplasmosis = toxoplasma infection; toxoplasma gondii infection
meningitis = brain lining infection
encephalitis = brain inflammation; inflammation of the brain
nontuberculous mycobacterial infection = mycobacterium avium complex; mac lung disease; nontuberculous mycobacteria ! ntm
staphylococcal infection = staph infection; staph
rotavirus infection = rotavirus gastroenteritis; rotavirus
norovirus infection = norwalk virus; winter vomiting disease; stomach flu
gastroenteritis = stomach bug; stomach virus
"""
)

CANCERS_AND_TUMORS = terms_of_rows(
    """
metastatic castration-resistant prostate cancer = mcrpc; metastatic castration resistant prostate cancer > prostate cancer
b-cell acute lymphoblastic leukemia = b-all; b cell all; b cell acute lymphoblastic leukemia; pre-b all; b-lineage all; b-lineage acute lymphoblastic leukemia; precursor b-cell all > acute lymphoblastic leukemia
t-cell acute lymphoblastic leukemia = t-all; t cell all; t cell acute lymphoblastic leukemia; t-lineage all; t-lineage acute lymphoblastic leukemia > acute lymphoblastic leukemia
metastatic colon cancer = stage 4 colon cancer; stage iv colon cancer > colon cancer
adrenocortical carcinoma = adrenal cancer; adrenal cortex cancer; adrenal cortical carcinoma > cancer
thymoma = thymus tumor; thymic tumor > cancer
chordoma = > sarcoma
craniopharyngioma = rathke pouch tumor > brain tumor
pituitary adenoma = pituitary tumor; pituitary gland tumor > brain tumor
vestibular schwannoma = acoustic neuroma; acoustic neurinoma; tumor of the hearing nerve
atypical teratoid rhabdoid tumor = teratoid rhabdoid tumor of the brain ! atrt > brain tumor
chondrosarcoma = cartilage cancer; cancer of the cartilage > sarcoma
angiosarcoma = blood vessel cancer; cancer of the blood vessels > sarcoma
leiomyosarcoma = smooth muscle cancer > sarcoma
synovial sarcoma = malignant synovioma > sarcoma
giant cell tumor of bone = osteoclastoma; giant cell bone tumor
tenosynovial giant cell tumor = pigmented villonodular synovitis; pvns ! tgct
salivary gland cancer = > head and neck cancer
ureteral cancer = upper tract urothelial carcinoma; cancer of the ureter > cancer
penile cancer = cancer of the penis; squamous cell carcinoma of the penis > cancer
vaginal cancer = cancer of the vagina; carcinoma of the vagina > cancer
gestational trophoblastic disease = ! gtn; gtd
primary peritoneal cancer = peritoneal carcinoma; cancer of the peritoneum; primary peritoneal carcinoma > cancer
appendix cancer = appendiceal cancer; cancer of the appendix > cancer
anaplastic thyroid cancer = thyroid carcinoma, anaplastic; undifferentiated thyroid cancer ! atc > thyroid cancer
parathyroid cancer = carcinoma of the parathyroid; parathyroid carcinoma > cancer
lynch syndrome = hereditary nonpolyposis colorectal cancer; hnpcc; hereditary non-polyposis colon cancer
familial adenomatous polyposis = gardner syndrome; adenomatous polyposis coli ! fap
li-fraumeni syndrome = inherited p53 mutation; tp53 mutation syndrome
von hippel-lindau disease = von hippel lindau; vhl syndrome; von hippel-lindau syndrome ! vhl
multiple endocrine neoplasia =
cancer pain = pain from cancer; tumor pain > pain
chemotherapy-induced nausea and vomiting = nausea from chemo; vomiting from chemotherapy; sick from chemo ! cinv
oral mucositis = mouth sores from chemo; sore mouth from chemotherapy; mouth ulcers from radiation
cancer-related fatigue = tired from cancer; fatigue from cancer; cancer fatigue
cachexia = wasting syndrome; weight loss from cancer; cancer cachexia
"""
)

NERVES_AND_MIND = terms_of_rows(
    """
spinal muscular atrophy type 1 = sma type 1; sma1; type 1 spinal muscular atrophy > spinal muscular atrophy
hereditary spastic paraplegia = familial spastic paraplegia; strumpell disease; strumpell-lorrain disease ! hsp
spinocerebellar ataxia = spinocerebellar degeneration ! sca
multiple system atrophy = shy-drager syndrome; striatonigral degeneration; olivopontocerebellar atrophy ! msa
progressive supranuclear palsy = steele-richardson-olszewski syndrome ! psp
corticobasal degeneration = corticobasal syndrome; corticobasal ganglionic degeneration
creutzfeldt-jakob disease = creutzfeldt jakob; mad cow disease in people; prion disease ! cjd
facioscapulohumeral muscular dystrophy = landouzy-dejerine dystrophy; facioscapulohumeral dystrophy ! fshd > muscular dystrophy
lambert-eaton myasthenic syndrome = eaton-lambert syndrome; lambert eaton ! lems
stiff person syndrome = stiff man syndrome; moersch-woltman disease ! sps
multifocal motor neuropathy = motor neuropathy with conduction block ! mmn > peripheral neuropathy
small fiber neuropathy = small fibre neuropathy; small nerve fiber neuropathy > peripheral neuropathy
chemotherapy-induced peripheral neuropathy = nerve damage from chemo; numb feet from chemo ! cipn > peripheral neuropathy
postherpetic neuralgia = nerve pain after shingles; post shingles pain ! phn
complex regional pain syndrome = reflex sympathetic dystrophy; causalgia; sudeck's atrophy ! crps; rsd
phantom limb pain = pain in an amputated leg; phantom pain > pain
bell's palsy = facial palsy; bells palsy; facial nerve palsy; paralysis of half the face
idiopathic intracranial hypertension = pseudotumor cerebri; benign intracranial hypertension ! iih
chiari malformation = arnold-chiari malformation; arnold chiari
syringomyelia = syrinx; cyst in the spinal cord
cerebral cavernous malformation = cavernoma; cavernous angioma
arteriovenous malformation = arteriovenous malformations; tangled blood vessels ! avm
moyamoya disease = moya moya; moyamoya syndrome
absence epilepsy = petit mal; absence seizures; staring seizures > epilepsy
status epilepticus = seizure that does not stop; nonstop seizures
febrile seizures = fever fits; febrile convulsions; seizure from fever
neuronal ceroid lipofuscinosis = batten disease; batten's disease ! ncl
niemann-pick disease = niemann pick
tay-sachs disease = tay sachs; hexosaminidase a deficiency
canavan disease = aspartoacylase deficiency; canavan's disease
alexander disease = alexander's disease; fibrinoid leukodystrophy
morquio syndrome = mucopolysaccharidosis type iv; mps iv; morquio > mucopolysaccharidosis
maroteaux-lamy syndrome = mucopolysaccharidosis type vi; mps vi > mucopolysaccharidosis
galactosemia = galactosaemia; galactose intolerance
maple syrup urine disease = branched chain ketoaciduria ! msud
homocystinuria = cystathionine beta synthase deficiency
tyrosinemia = tyrosinaemia; hereditary tyrosinemia
urea cycle disorder = urea cycle disorders
methylmalonic acidemia = methylmalonic aciduria; methylmalonic acidaemia ! mma
propionic acidemia = propionic aciduria; propionic acidaemia
glycogen storage disease = glycogenosis
mitochondrial disease = mitochondrial disorder
hypophosphatasia = soft bones from low alkaline phosphatase; rathbun disease
fibrodysplasia ossificans progressiva = stone man syndrome; myositis ossificans progressiva ! fop
noonan syndrome = noonan's syndrome; male turner syndrome
williams syndrome = williams-beuren syndrome; elfin facies syndrome
cornelia de lange syndrome = brachmann-de lange syndrome; de lange syndrome
smith-magenis syndrome = 17p11.2 deletion
beckwith-wiedemann syndrome = exomphalos macroglossia gigantism syndrome
bardet-biedl syndrome = bardet biedl ! bbs
hereditary hemorrhagic telangiectasia = osler-weber-rendu disease; rendu-osler-weber syndrome ! hht
cleft lip and palate = cleft lip; cleft palate; harelip; hare lip
clubfoot = club foot; talipes equinovarus; talipes
congenital diaphragmatic hernia = hole in the diaphragm; bochdalek hernia ! cdh
necrotizing enterocolitis = bowel death in newborns; dying bowel of premature babies ! nec
neonatal abstinence syndrome = newborn drug withdrawal
colic = baby colic; infantile colic; crying baby colic
social anxiety disorder = social anxiety; social phobia; fear of people > anxiety
phobia = phobias > anxiety
psychosis = psychotic disorder
seasonal affective disorder = winter depression; winter blues; seasonal depression > depression
adjustment disorder = adjustment reaction
gambling disorder = gambling addiction; pathological gambling; compulsive gambling
methamphetamine use disorder = meth addiction; methamphetamine addiction > substance use disorder
cannabis use disorder = marijuana addiction; weed addiction; cannabis dependence > substance use disorder
trichotillomania = hair pulling disorder; pulling out hair
stuttering = stutter; childhood onset fluency disorder; speech blocks
dyslexia = reading disability; word blindness; developmental reading disorder
oppositional defiant disorder = defiant child ! odd
delirium = acute confusion; confusion after surgery
aphasia = loss of speech after stroke; dysphasia; language loss
dysphagia = trouble swallowing; swallowing difficulty; swallowing disorder
sialorrhea = drooling; too much saliva; hypersalivation
dry mouth = xerostomia; no saliva
hiccups = hiccoughs; singultus
burning mouth syndrome = burning tongue; glossodynia; stomatodynia
bruxism = teeth grinding; grinding teeth; clenching teeth
temporomandibular joint disorder = tmj; jaw joint pain; temporomandibular disorder ! tmd
gingivitis = gum inflammation; bleeding gums; inflamed gums
tooth loss = missing teeth; edentulism; no teeth
canker sores = aphthous ulcers; aphthous stomatitis; mouth ulcers
"""
)

MORE_CONDITIONS = (
    *MORE_HEMOGLOBIN,
    *BLOOD,
    *BODY,
    *SKIN_SENSES_INFECTIONS,
    *CANCERS_AND_TUMORS,
    *NERVES_AND_MIND,
)
