"""Further names of conditions in the other tables: of doctors' own making, older ones, and what people say.

One row a condition, as in tables/conditions_further.py. Written from general knowledge of medicine.
"""

from __future__ import annotations

from waymark.vocabulary.tables.conditions_more import terms_of_rows

NAMED_CONDITIONS = terms_of_rows(
    """
achalasia = achalasia cardia
achondroplasia = chondrodystrophia fetalis
acne = zits
acromegaly = growth hormone excess
actinic keratosis = senile keratosis
acute lymphoblastic leukemia = acute lymphatic leukemia; precursor lymphoblastic leukemia; acute lymphogenous leukemia
acute myeloid leukemia = acute myelocytic leukemia; acute granulocytic leukemia; acute nonlymphocytic leukemia; acute non-lymphoblastic leukemia; acute nonlymphoblastic leukemia ! anll
acute promyelocytic leukemia = aml m3; acute myeloid leukemia m3; promyelocytic leukemia; progranulocytic leukemia
adenosine deaminase deficiency = ada-deficient scid
adrenal insufficiency = hypoadrenalism; adrenocortical insufficiency; adrenal hypofunction; adrenal cortical hypofunction; hypocortisolism; hypoadrenocorticism; primary adrenocortical insufficiency; chronic adrenal failure; bronzed disease
adrenocortical carcinoma = cancer of the adrenal gland; adrenal gland cancer; cancer of the adrenal cortex; adrenal carcinoma
adrenoleukodystrophy = siemerling-creutzfeldt disease; addison-schilder disease; bronze schilder disease; adrenomyeloneuropathy; melanodermic leukodystrophy
age-related hearing loss = presbycusis; presbyacusis > hearing loss
alagille syndrome = arteriohepatic dysplasia; syndromic bile duct paucity; cholestasis with peripheral pulmonary stenosis; intrahepatic biliary atresia
alcohol use disorder = alcohol dependence syndrome; ethanol dependence; chronic alcoholism; problem drinking
alexander disease = alexander's leukodystrophy; dysmyelogenic leukodystrophy; gfap leukodystrophy
allergic rhinitis = perennial rhinitis
alopecia areata = patchy hair loss; spot baldness; alopecia celsi; alopecia circumscripta
alpha-1 antitrypsin deficiency = aat deficiency; genetic emphysema; alpha-1 proteinase inhibitor deficiency; alpha-1 protease inhibitor deficiency; antitrypsin deficiency; serpina1 deficiency
alport syndrome = hereditary nephritis; hereditary interstitial pyelonephritis; nephritis with nerve deafness; hematuria-nephropathy-deafness; hereditary nephropathy with deafness; hemorrhagic familial nephritis
alzheimer's disease = alzheimer dementia; dementia of the alzheimer type; senile dementia alzheimer type
amblyopia = lazy eyes; suppression amblyopia; amblyopic eye
amyloidosis = amyloid disease; systemic amyloidosis
amyotrophic lateral sclerosis = amyotrophic lateral sclerosis/motor neuron disease; charcot's disease
anal cancer = anal canal cancer; squamous cell cancer of the anus
anaphylaxis = anaphylactic reaction
angelman syndrome = happy puppet syndrome
angioimmunoblastic t-cell lymphoma = angioimmunoblastic lymphadenopathy; immunoblastic lymphadenopathy
ankylosing spondylitis = marie-struempell disease; marie-strumpell spondylitis; radiographic axial spondyloarthritis
antiphospholipid syndrome = anticardiolipin syndrome; aps syndrome; anti-phospholipid syndrome
aortic aneurysm = ballooning of the aorta
apeced = autoimmune polyglandular syndrome type 1; aps type 1; aire deficiency; candidiasis hypoparathyroidism addison disease syndrome; polyglandular autoimmune syndrome type 1
aplastic anemia = bone marrow aplasia; marrow aplasia; hypoplastic anemia; panmyelopathy; aregenerative anemia; panmyelophthisis
arrhythmia = heart rhythm disorder; irregular heart rate
ascites = abdominal dropsy; hydroperitoneum; peritoneal effusion; fluid in the abdomen
ataxia telangiectasia = cerebello-oculocutaneous telangiectasia; atm deficiency; immunodeficiency with ataxia telangiectasia
atherosclerosis = arterial plaque; atherosclerotic disease; atherosclerotic cardiovascular disease
atopic dermatitis = atopic neurodermatitis; besnier prurigo; childhood eczema
atrial fibrillation = auricular fibrillation; fibrillation of the atria
attention deficit hyperactivity disorder = hyperkinetic syndrome; hyperkinetic disorder; attention deficit; hyperactive child syndrome
autism = kanner's syndrome; infantile autism; early infantile autism
autoimmune hepatitis = autoimmune chronic active hepatitis
bardet-biedl syndrome = laurence-moon-bardet-biedl syndrome; biedl-bardet syndrome
barrett's esophagus = columnar lined esophagus; intestinal metaplasia of the esophagus; barrett metaplasia; columnar epithelium-lined lower esophagus
bartter syndrome = juxtaglomerular hyperplasia; aldosteronism with hyperplasia of the adrenal cortex; hypokalemic alkalosis with hypercalciuria
basal cell carcinoma = basalioma; basal cell epithelioma; basal cell tumor
beckwith-wiedemann syndrome = wiedemann-beckwith syndrome; exomphalos macroglossia gigantism; omphalocele macroglossia gigantism
behcet's disease = silk road disease; triple symptom complex; old silk route disease
bell's palsy = idiopathic facial paralysis
benign prostatic hyperplasia = prostatic hypertrophy; benign prostatic hypertrophy; prostatic adenoma; nodular hyperplasia of the prostate; benign enlargement of the prostate; benign prostatic enlargement
bernard-soulier syndrome = giant platelet syndrome; glycoprotein ib deficiency; hemorrhagiparous thrombocytic dystrophy; platelet glycoprotein ib deficiency; macrothrombocytopenia familial
bile duct cancer = bile duct carcinoma; cancer of the bile duct; cholangiocellular carcinoma; cholangiosarcoma
biliary atresia = extrahepatic biliary atresia; congenital biliary atresia; bile duct atresia; atresia of bile ducts
bipolar disorder = manic-depressive illness; manic depressive disorder; bipolar affective disorder; manic depressive psychosis
bladder cancer = transitional cell cancer of the bladder; carcinoma of the urinary bladder
blepharitis = inflammation of the eyelids
bone metastases = metastatic bone disease; bone metastasis; skeletal metastases; metastatic bone cancer
brain aneurysm = berry aneurysm; ballooning of a blood vessel in the brain
brain tumor = cerebral tumor; malignant brain tumor
breast cancer = mammary carcinoma; malignant neoplasm of the breast; carcinoma of the breast; mammary tumor; malignant tumor of the breast
bronchopulmonary dysplasia = chronic lung disease of prematurity; chronic lung disease of infancy; ventilator lung in newborns; neonatal chronic lung disease; lung disease of the preterm baby
brucellosis = malta fever; undulant fever; gibraltar fever; rock fever; brucella infection; bang's disease; contagious abortion
budd-chiari syndrome = hepatic vein thrombosis; hepatic vein occlusion; hepatic venous outflow obstruction; chiari's syndrome; blocked liver veins; hepatic vein obstruction
bulimia nervosa = binge and purge; binge-purge; bingeing and purging; hyperorexia nervosa
burkitt lymphoma = burkitt's tumor; small noncleaved cell lymphoma; burkitt leukemia; small non-cleaved cell lymphoma
canavan disease = spongy degeneration of the brain; aspa deficiency; van bogaert-bertrand disease; canavan-van bogaert-bertrand disease; spongy degeneration of infancy; aminoacylase 2 deficiency; spongiform leukodystrophy
candidiasis = candidosis
carpal tunnel syndrome = compression neuropathy of the median nerve; median neuropathy at the wrist; thenar amyotrophy of carpal origin
castleman disease = angiofollicular lymphoid hyperplasia; giant benign lymphoma; castleman tumor
celiac disease = celiac sprue; gluten enteropathy; gluten-induced enteropathy; gluten sensitive enteropathy; nontropical sprue; non tropical sprue; gee-herter disease
cerebral cavernous malformation = cerebral cavernoma; cavernous hemangioma of the brain; intracerebral cavernous hemangioma; brain cavernoma; central nervous system cavernous hemangioma
cerebral palsy = little's disease; congenital cerebral palsy; infantile cerebral palsy; cerebral paralysis; infantile cerebral paralysis
cervical cancer = cancer of the uterine cervix; carcinoma of the cervix; cancer of the neck of the womb; malignant tumor of cervix
chagas disease = south american trypanosomiasis; kissing bug disease; trypanosomiasis cruzi
charcot-marie-tooth disease = hereditary motor and sensory neuropathy; peroneal muscular atrophy; hereditary sensorimotor neuropathy; charcot-marie-tooth hereditary neuropathy; hereditary motor sensory neuropathy; cmt disease; roussy-levy syndrome ! hmsn
cholangitis = inflammation of the bile ducts; bile duct inflammation; ascending cholangitis
cholesteatoma = ear cholesteatoma; middle ear cyst; cyst in the middle ear
chronic fatigue syndrome = royal free disease; chronic fatigue and immune dysfunction syndrome; postviral fatigue syndrome; post-viral fatigue; benign myalgic encephalomyelitis; akureyri disease
chronic granulomatous disease = fatal granulomatosis of childhood; chronic septic granulomatosis; congenital dysphagocytosis; quie syndrome; neutrophil nadph oxidase deficiency
chronic kidney disease = chronic renal insufficiency; chronic nephropathy; chronic kidney insufficiency; chronic uremia
chronic lymphocytic leukemia = b-cell chronic lymphocytic leukemia; chronic lymphatic leukemia; chronic lymphogenous leukemia; b-cell cll
chronic myeloid leukemia = chronic myelocytic leukemia; chronic granulocytic leukemia; bcr-abl positive leukemia; philadelphia positive chronic myeloid leukemia; ph-positive cml
chronic obstructive pulmonary disease = chronic airflow obstruction; smoker's lung; chronic airway obstruction
cluster headache = suicide headache; horton's headache; histamine headache; ciliary neuralgia; histamine cephalgia; migrainous neuralgia; vasogenic facial pain; alarm clock headache
coccidioidomycosis = desert fever; posadas-wernicke disease; california disease; coccidioides infection
colic = colicky baby
color blindness = color blind; colour vision deficiency; dyschromatopsia
colorectal cancer = large intestine cancer; cancer of the colon and rectum
common variable immunodeficiency = common variable hypogammaglobulinemia; late-onset immunoglobulin deficiency; adult-onset hypogammaglobulinemia; cvid disease
complex regional pain syndrome = algodystrophy; shoulder-hand syndrome; algoneurodystrophy; reflex neurovascular dystrophy
congenital adrenal hyperplasia = adrenogenital syndrome; 21-hydroxylase deficiency; 11-beta-hydroxylase deficiency; congenital adrenal hyperplasia due to 21-hydroxylase deficiency; adrenogenital disorder; congenital virilizing adrenal hyperplasia; salt-wasting congenital adrenal hyperplasia
congenital diaphragmatic hernia = diaphragm hernia at birth; congenital diaphragmatic defect
constipation = irregular bowel movements; infrequent bowel movements; obstipation; difficulty passing stool
coronary artery disease = coronary atherosclerosis; arteriosclerotic heart disease; coronary arteriosclerosis; blocked heart arteries; heart artery disease
corticobasal degeneration = cortical-basal ganglionic degeneration
craniopharyngioma = hypophyseal duct tumor; adamantinomatous tumor; dysodontogenic epithelial tumor
creutzfeldt-jakob disease = subacute spongiform encephalopathy; jakob-creutzfeldt disease; corticostriatospinal degeneration
crigler-najjar syndrome = glucuronyl transferase deficiency; familial nonhemolytic unconjugated hyperbilirubinemia; arias syndrome; congenital familial nonhemolytic jaundice; udp-glucuronosyltransferase deficiency
crohn's disease = granulomatous enteritis; crohn enteritis
cryptorchidism = cryptorchism; testicular maldescent
cushing syndrome = hypercortisolism; hyperadrenocorticism; too much cortisol; hyperadrenalism
cystic fibrosis = fibrocystic disease of the pancreas; cystic fibrosis of the pancreas
cystinosis = nephropathic cystinosis; cystine storage disease; lysosomal cystine transport protein deficiency; cystine diathesis; abderhalden-kaufmann-lignac syndrome; cystine disease; cystinosin defect
cytomegalovirus infection = cytomegalic inclusion disease; salivary gland virus disease; human cytomegalovirus infection
"""
)
