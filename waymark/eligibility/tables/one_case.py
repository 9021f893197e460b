"""Written names that stand in a table for what people say, but are only one case of its illness.

A line with such a name does not mean everybody with the illness. Most forms that a record asks for are
conditions of their own (`vocabulary.tables.conditions_forms`); these are seldom told. From general knowledge
of medicine.
"""

from __future__ import annotations


def _names(text: str) -> frozenset[str]:
    return frozenset(name.strip() for line in text.strip().splitlines() for name in line.split(";"))


ONE_CASE = _names(
    """
angina; angina pectoris; stable angina; ischemia; myocardial ischemia; cardiac arrest; heart block; complete heart block
heart failure with reduced ejection fraction; heart failure with preserved ejection fraction; hfref; hfpef
heart failure reduced ejection fraction; heart failure preserved ejection fraction; systolic heart failure
diastolic heart failure; emphysema; chronic bronchitis; bronchitis; bronchiolitis
pulmonary tuberculosis; pulmonary tb; tb of the lungs; lung tb; plaque psoriasis; psoriasis vulgaris
allergic asthma; extrinsic asthma; exercise-induced asthma; brittle asthma; eosinophilic asthma
steatohepatitis; metabolic dysfunction-associated steatotic liver disease
psychosis; mania; major depression; major depressive episode; bipolar 1; bipolar 2; asperger's; aspergers
drug abuse; drug addiction; binge eating; binge eating disorder
blood clot; blood clots; abdominal aortic aneurysm; wolff-parkinson-white; coma; blackouts; concussion
proteinuria; microalbuminuria; renal impairment; chronic kidney failure; esrd
chronic kidney disease stage 3b; ckd stage 3b; stage 3b ckd; stage 3b kidney disease
hives; cold sores; coldsores; coldsore; genital herpes; genital warts; oral candidiasis; oral thrush; mouth thrush
thrush in the mouth; cystitis; line infection; blood infection; chemical meningitis
aids; acquired immunodeficiency syndrome; acquired immune deficiency syndrome; aids-related complex; wasting syndrome
cancer cachexia; morbid obesity; morbidly obese; hot flashes; hypophysitis; panhypopituitarism
addison's; addison's disease; prolactinoma; insulin resistance; impaired glucose tolerance
seasonal allergic rhinitis; perennial rhinitis; pollen allergy; hay fever; hayfever; penicillin allergy
allergic to penicillin; allergic to codeine; allergic to vancomycin; allergic to contrast; allergic to sulfa
allergic to morphine; allergic to aspirin; allergic to latex; allergic to iodine; cashew allergy
pancytopenia; afibrinogenemia; hypofibrinogenemia; protein c deficiency; protein s deficiency
agvhd; cgvhd; gastric ulcer; duodenal ulcer; stomach ulcer; stomach ulcers; bleeding ulcer; variceal bleed
perianal fistula; lumbar disc herniation; paraplegia; tetraplegia; cleft lip; cleft palate; deaf; deafness
avascular necrosis of the hip; avascular necrosis of the hips; systemic amyloidosis; kartagener syndrome
metal fragments; metallic foreign body; metallic foreign bodies; metal implant; metal implants
metallic implant; metallic implants; atherosclerotic cardiovascular disease; mycobacterium avium complex
head and neck squamous cell carcinoma; squamous cell carcinoma of head and neck; hnscc; scchn
oral cancer; mouth cancer; tongue cancer; oral cavity scc; oscc; oropharyngeal cancer; oropharynx cancer; tonsil cancer
opscc; hpv+ opc; p16+ opc; oropharynx scc; oropharyngeal scc; laryngeal cancer; larynx cancer; voice box cancer; throat cancer
cancer of the voice box; larynx scc; laryngeal scc; lscc; hypopharynx scc
esophageal adenocarcinoma; esophagus adenocarcinoma; oesophageal adenocarcinoma; esophageal scc; oesophageal scc; escc
oesophageal squamous cell carcinoma
hormone sensitive prostate cancer; hormone-sensitive prostate cancer; castration-sensitive prostate cancer; mhspc; mcspc
nmhspc; secondary prostate cancer
brain cancer; brain cancers; brain carcinoma; brain malignancy; malignant brain tumor; cancer in the brain
high grade glioma; low grade glioma; high-grade glioma; low-grade glioma; skin carcinoma
cutaneous melanoma; skin melanoma; melanoma (skin); carcinoid; carcinoid tumor; pancreatic neuroendocrine tumor; pancreatic net; seminoma
pleural mesothelioma; malignant pleural mesothelioma; gastroesophageal junction cancer
clear cell renal cell carcinoma; clear cell rcc; ccrcc; mccrcc; papillary rcc; prcc; nccrcc
mibc; nmibc; superficial bladder cancer; ndmm; rrmm; r/r mm; r/r myeloma
hormone receptor positive breast cancer; hormone positive breast cancer; hr-positive her2-negative breast cancer
er+ breast cancer; hr+ breast cancer; estrogen positive breast cancer; oestrogen positive breast cancer
secondary breast cancer; mbc; breast idc; idc breast; invasive ductal carcinoma; invasive ductal ca
chronic phase chronic myeloid leukemia; chronic phase cml; cml chronic phase; cml-cp; cp-cml
idiopathic myelofibrosis; agnogenic myeloid metaplasia; mds with ring sideroblasts; mds-rs
myelodysplastic syndrome with ring sideroblasts; refractory anemia with ring sideroblasts
myelodysplastic syndrome with excess blasts; mds with excess blasts; refractory anemia with excess blasts
mds-eb; mds-eb1; mds-eb2; high-risk myelodysplastic syndrome; high-risk myelodysplastic syndromes; high risk mds
higher risk mds; higher-risk myelodysplastic syndromes; low risk mds; lower risk mds
lower-risk myelodysplastic syndromes; smoldering leukemia; smouldering leukemia
"""
)
