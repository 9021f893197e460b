"""Seldom conditions that records name and no other table has, with their eponyms and missing enzymes.

One row a condition, as in tables/conditions_further.py. Written from general knowledge of medicine.
"""

from __future__ import annotations

from waymark.vocabulary.tables.conditions_more import terms_of_rows

SELDOM_CONDITIONS = terms_of_rows(
    """
abetalipoproteinemia = bassen-kornzweig syndrome; bassen-kornzweig disease; microsomal triglyceride transfer protein deficiency; betalipoprotein deficiency; mtp deficiency; congenital betalipoprotein deficiency syndrome; apolipoprotein b deficiency
alkaptonuria = homogentisic acid oxidase deficiency; black urine disease; homogentisate 1,2-dioxygenase deficiency; homogentisic aciduria; alcaptonuria; black bone disease; hgd deficiency; alkaptonuric ochronosis
allergic bronchopulmonary aspergillosis = hinson-pepys disease; bronchopulmonary aspergillosis allergic; allergy to aspergillus in the lungs ! abpa
alpha-mannosidosis = alpha-d-mannosidosis; mannosidosis; man2b1 deficiency
alstrom syndrome = alstrom-hallgren syndrome; alstrom's syndrome
amebiasis = amebic dysentery; amoebiasis; entamoeba histolytica infection; entamebiasis; amoebic infection; amebic infection
anisakiasis = herring worm disease; anisakis infection; cod worm disease; whaleworm disease
antisocial personality disorder = sociopathy; dissocial personality disorder; sociopathic personality; asocial personality
aortic dissection = dissecting aneurysm; tear in the aorta; dissecting aortic aneurysm; torn aorta
aortic valve insufficiency = leaky aortic valve; aortic regurgitation > heart valve disease
arthrogryposis = arthrogryposis multiplex congenita; stiff joints at birth
autosomal dominant hyper-ige syndrome = job syndrome; job's syndrome; buckley syndrome; stat3 deficiency; hyperimmunoglobulin e syndrome; hyperimmunoglobulin e-recurrent infection syndrome; job-buckley syndrome; autosomal dominant hies; stat3 hyper-ige syndrome
blastomycosis = north american blastomycosis; chicago disease; blastomyces infection; blastomyces dermatitidis infection
blepharospasm = eyelid spasm; spasm of the eyelids; involuntary blinking > dystonia
botulism = clostridium botulinum infection; botulinum poisoning; sausage poisoning; foodborne botulism
carotid artery disease = narrowed neck arteries; blocked neck artery
caroli disease = congenital intrahepatic bile duct dilatation; communicating cavernous biliary ectasia; cystic dilatation of intrahepatic bile ducts
cerebrotendinous xanthomatosis = sterol 27-hydroxylase deficiency; cerebral cholesterinosis; cyp27a1 deficiency; van bogaert-scherer-epstein syndrome; cerebrotendinous cholesterinosis
chediak-higashi syndrome = beguez cesar disease; chediak-steinbrinck-higashi syndrome; chediak-steinbrinck anomaly; natural killer lymphocytes defect; oculocutaneous albinism with leukocyte defect
cholestasis = bile flow blockage; blocked bile flow; bile stasis; obstruction of bile duct; biliary stasis
cholesterol ester storage disease = late-onset lysosomal acid lipase deficiency; cholesteryl ester storage disease; partial lal deficiency; cholesterol esterase deficiency
chuvash polycythemia = vhl-dependent polycythemia; familial erythrocytosis 2; chuvash erythrocytosis; von hippel-lindau erythrocytosis
cockayne syndrome = dwarfism-retinal atrophy-deafness syndrome; progeroid nanism
cogan syndrome = interstitial keratitis with deafness; oculovestibuloauditory syndrome; nonsyphilitic interstitial keratitis with hearing loss
cysticercosis = pork tapeworm cysts; taenia solium larvae infection; tapeworm cysts; pig tapeworm larvae
desmoplastic small round cell tumor = intra-abdominal desmoplastic small round cell tumor; desmoplastic small-round-cell tumor; polyphenotypic small round cell tumor ! dsrct
double outlet right ventricle = taussig-bing anomaly; taussig-bing heart
dupuytren contracture = dupuytren's disease; palmar fibromatosis; viking disease; palmar fascial fibromatosis; bent fingers; dupuytren's contracture; palmar fascia contracture; contracture of palmar fascia; dupuytren fibromatosis
dumping syndrome = rapid gastric emptying; postgastrectomy syndrome; jejunal syndrome; rapid emptying of the stomach
ebstein anomaly = tricuspid valve malformation; ebstein malformation of the tricuspid valve; ebstein disease > congenital heart disease
epidermolysis bullosa acquisita = acquired epidermolysis bullosa
fanconi syndrome = renal fanconi syndrome; de toni-debre-fanconi syndrome; proximal renal tubular dysfunction; lignac-de toni-fanconi syndrome; fanconi-de toni syndrome; fanconi renotubular syndrome; fanconi's syndrome of the kidney
fibrocystic breast disease = fibro cysts; fibrocystic breast; cystic mastopathy; fibrocystic breasts; mammary dysplasia; lumpy breasts; cystic breast disease; fibrocystic disease of the breast; chronic cystic mastitis; diffuse cystic mastopathy; glandular breast changes
fucosidosis = alpha-l-fucosidase deficiency; fuca1 deficiency
gliomatosis cerebri = diffuse cerebral gliomatosis; infiltrative diffuse astrocytosis > glioma
gonadal dysgenesis = ovarian dysgenesis; streak gonads
gyrate atrophy = ornithine aminotransferase deficiency; hyperornithinemia; oat deficiency; girate atrophy of the retina; ornithine-delta-aminotransferase deficiency; ornithinemia with gyrate atrophy
hantavirus pulmonary syndrome = hantavirus cardiopulmonary syndrome; four corners disease; hantavirus disease; sin nombre virus disease; sin nombre virus infection
hellp syndrome = hemolysis elevated liver enzymes and low platelets > preeclampsia
holoprosencephaly = arhinencephaly; holoprosencephaly sequence; familial alobar holoprosencephaly
hyperkalemic periodic paralysis = gamstorp disease; adynamia episodica hereditaria; gamstorp episodic adynamy; familial hyperkalemic periodic paralysis; sodium channel muscle disease
hypokalemic periodic paralysis = westphal disease; westphall disease; cavare disease; familial hypokalemic periodic paralysis; cavare-westphal disease
hypospadias = birth defect of the penis opening; hypospadia; urethral opening on the underside of the penis
infantile refsum disease = peroxisome biogenesis disorder 1b
insulinoma = insulin-secreting tumor; beta cell tumor of the pancreas; pancreatic beta cell adenoma; beta-cell adenoma; islet beta cell tumor
gastrinoma = gastrin-secreting tumor; g-cell tumor; islet cell tumor making gastrin
zollinger-ellison syndrome = gastrinoma syndrome; pancreatic ulcerogenic tumor syndrome; gastric hypersecretion with islet tumor; ulcerogenic islet cell tumor
japanese encephalitis = japanese b encephalitis; japanese encephalitis virus infection; russian autumnal encephalitis; summer encephalitis
joubert syndrome = cerebelloparenchymal disorder iv; joubert-bolthauser syndrome; cerebellar vermis agenesis; joubert-boltshauser syndrome; molar tooth sign disorder; cerebello-oculo-renal syndrome
kallmann syndrome = hypogonadotropic hypogonadism with anosmia; anosmic hypogonadism; olfactogenital dysplasia; de morsier syndrome; anosmic idiopathic hypogonadotropic hypogonadism; dysplasia olfactogenitalis of de morsier; hypogonadism with anosmia
klatskin tumor = hilar cholangiocarcinoma; perihilar cholangiocarcinoma; klatskin's tumor; bile duct cancer at the liver gate > bile duct cancer
klippel-trenaunay syndrome = nevus varicosus osteohypertrophicus; angio-osteohypertrophy syndrome; hemangiectatic hypertrophy; congenital dysplastic angiopathy
kyphosis = hunchback; round back; dowager's hump; hunched back; hump back; kyphotic deformity
lafora disease = lafora body disease; progressive myoclonic epilepsy type 2; epilepsy progressive myoclonic 2; lafora progressive myoclonus epilepsy; lafora type progressive myoclonic epilepsy; lafora body disorder
lead poisoning = saturnism; painter's colic; lead toxicity; lead intoxication; colica pictonum
leukoplakia = smoker's keratosis; leukokeratosis
loeys-dietz syndrome = loey-dietz syndrome; loeys-dietz aortic aneurysm syndrome; tgf-beta receptor disorder
lymphomatoid granulomatosis = angiocentric immunoproliferative lesion; polymorphic reticulosis; pulmonary angiitis and granulomatosis; liebow's disease
mccune-albright syndrome = albright syndrome; osteitis fibrosa disseminata; fibrous dysplasia with precocious puberty; albright-sternberg syndrome
meckel-gruber syndrome = meckel syndrome; dysencephalia splanchnocystica; gruber syndrome; meckel's syndrome type 1
meconium aspiration syndrome = meconium aspiration; inhaled meconium; meconium pneumonitis; fetal aspiration syndrome; neonatal aspiration of meconium
menkes disease = kinky hair disease; menkes kinky hair syndrome; steely hair disease; copper transport disease; trichopoliodystrophy; x-linked copper deficiency; steely hair syndrome; copper malabsorption
mucositis = inflamed mucous membranes; mucosal inflammation
nail-patella syndrome = hereditary onychoosteodysplasia; fong disease; turner-kieser syndrome; osteo-onychodysplasia; iliac horn syndrome; hood syndrome; onycho-osteodysplasia; fong's syndrome; osterreicher-turner syndrome
nephronophthisis = familial juvenile nephronophthisis; medullary cystic disease of childhood; juvenile nephronophthisis
nystagmus = dancing eyes; involuntary eye movements; jerky eye movements; uncontrolled eye movements; wobbly eyes; back and forth eye movements; shaking eyes
ophthalmia neonatorum = neonatal conjunctivitis; conjunctivitis of the newborn; gonococcal conjunctivitis of the newborn; newborn pink eye
oculocerebrorenal syndrome = lowe syndrome; lowe disease; lowe's oculocerebrorenal syndrome; oculo-cerebro-renal syndrome; lowe-terrey-maclachlan syndrome; phosphatidylinositol 4,5-bisphosphate 5-phosphatase deficiency
oral-facial-digital syndrome = papillon-league-psaume syndrome; orofaciodigital syndrome; orofaciodigital dysostosis; papillon-leage-psaume syndrome; oro-facio-digital syndrome; orodigitofacial dysostosis; oral facial digital dysplasia
osteomalacia = adult rickets; soft bones in adults; softening of the bones; rickets in adults
osteopetrosis = albers-schonberg disease; marble bones; osteosclerosis fragilis; generalized congenital osteosclerosis; stone bone; osteosclerosis fragilis generalisata; chalk bones
pallister-hall syndrome = hypothalamic hamartoblastoma hypopituitarism imperforate anus and polydactyly; hall-pallister syndrome; cerebroacrovisceral early lethality
personality disorder =
porphyria cutanea tarda = uroporphyrinogen decarboxylase deficiency; urod deficiency; cutaneous hepatic porphyria; uroporphyrinogen decarboxylase disorder > porphyria
post-polio syndrome = postpoliomyelitis syndrome; late effects of polio; postpolio; post-polio muscular atrophy; postpolio sequelae; progressive post-poliomyelitis muscular atrophy
precocious puberty = early puberty; sexual precocity; premature puberty; isosexual precocity; puberty too early
proteus syndrome = elattoproteus; partial gigantism-nevi-hemihypertrophy-macrocephaly syndrome; encephalocraniocutaneous proteus; elephant man disease; gigantism partial of hands and feet with nevi; hemihypertrophy and macrocephaly; wiedemann syndrome proteus
pseudohypoaldosteronism = gordon's hyperkalemia-hypertension; cheek-perry syndrome
pseudohypoparathyroidism = albright hereditary osteodystrophy; parathyroid hormone resistance; martin-albright syndrome; seabright bantam syndrome; resistance to parathyroid hormone
pseudopseudohypoparathyroidism = albright hereditary osteodystrophy without hormone resistance; normocalcemic pseudohypoparathyroidism
pulmonary eosinophilia = loffler's syndrome; loeffler syndrome; tropical eosinophilia; pie syndrome; eosinophilic lung disease; tropical pulmonary eosinophilia
purine nucleoside phosphorylase deficiency = immunodeficiency from purine nucleoside phosphorylase deficiency > primary immunodeficiency
refsum disease = phytanic acid storage disease; phytanoyl-coa hydroxylase deficiency; adult refsum disease; hereditary motor and sensory neuropathy iv; hmsn type iv; phytanoyl-coa 2-hydroxylase deficiency; phytanic acid alpha-oxidase deficiency
renal tubular acidosis =
severe acute respiratory syndrome = sars coronavirus infection; sars-cov-1 infection
sick sinus syndrome = sinus node dysfunction; sinoatrial node dysfunction; bradycardia-tachycardia syndrome; sinus node disease; tachy-brady syndrome; sluggish sinus node syndrome; lazy sinus syndrome
sitosterolemia = phytosterolemia; beta-sitosterolemia; plant sterol storage
smith-lemli-opitz syndrome = 7-dehydrocholesterol reductase deficiency; slo syndrome; rutledge lethal multiple congenital anomaly syndrome; dhcr7 deficiency; lowry-miller-maclean syndrome
somatization disorder = briquet's syndrome; briquet's disorder
spinal and bulbar muscular atrophy = kennedy's disease; x-linked spinal and bulbar muscular atrophy; x-linked bulbospinal amyotrophy; kennedy spinal and bulbar muscular atrophy; bulbospinal muscular atrophy; kennedy syndrome
scheuermann disease = juvenile kyphosis; scheuermann's disease; vertebral epiphysitis; juvenile osteochondrosis of the spine; spinal osteochondrosis; juvenile discogenic disease; vertebral osteochondritis; adolescent kyphosis
sporotrichosis = rose gardener's disease; rose thorn disease; sporothrix infection; schenck's disease; sporothrix schenckii infection; rose handlers disease
sudden infant death syndrome = sudden unexpected infant death; sudden death of an infant; sudden unexpected death of infancy; sudden infant death; sudden death in infancy
taeniasis = tapeworm infection; beef tapeworm infection; pork tapeworm infection; taenia saginata infection; taenia infection > worm infection
thrombophlebitis = vein inflammation with a clot; inflamed vein; inflammation of a vein
tremor =
werner syndrome = adult progeria; progeria of adults; premature aging syndrome adult; werner's syndrome; progeria adultorum
wolman disease = lysosomal acid lipase deficiency; acid lipase deficiency; lal deficiency; lipa deficiency; liposomal acid lipase deficiency wolman type; familial xanthomatosis; primary familial xanthomatosis; wolman's disease; acid cholesteryl ester hydrolase deficiency
zellweger syndrome = cerebrohepatorenal syndrome; cerebro-hepato-renal syndrome; peroxisome biogenesis disorder; zellweger's; zellweger spectrum disorder; zellweger disease; cerebrohepato renal syndrome
"""
)
