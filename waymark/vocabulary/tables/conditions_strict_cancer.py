"""Forms of cancers that lines tell apart, and what stands above which.

One row a form, as in tables/conditions_forms.py. Only criteria are read by these names: people are understood
by the wider ones. Written from general knowledge of medicine.
"""

from __future__ import annotations

from waymark.vocabulary.tables.conditions_more import terms_of_rows

STRICT_CANCERS = terms_of_rows(
    """
malignant glioma = high grade glioma ! hgg > glioma
muscle-invasive bladder cancer = muscle invasive bladder cancer; cancer of the bladder muscle-invasive; mibc > bladder cancer
non-muscle invasive bladder cancer = superficial bladder cancer; nmibc > bladder cancer
bladder adenocarcinoma = urinary bladder adenocarcinoma > bladder cancer
non-melanoma skin cancer = nonmelanoma skin cancer > skin cancer
basal cell carcinoma = > non-melanoma skin cancer
squamous cell skin cancer = > non-melanoma skin cancer
blood cancer = > cancer
non-hematologic malignancy = > cancer
leukemia = > blood cancer
plasmacytoma = > blood cancer
lymphoma = > blood cancer
multiple myeloma = > blood cancer
higher-risk myelodysplastic syndromes = high-risk myelodysplastic syndrome; high-risk myelodysplastic syndromes; high risk mds; higher risk mds > myelodysplastic syndromes
lower-risk myelodysplastic syndromes = low risk mds; lower risk mds > myelodysplastic syndromes
myelodysplastic syndrome with excess blasts = mds with excess blasts; mds w excess blasts; refractory anemia with excess blasts; mds-eb; mds-eb1; mds-eb2 > myelodysplastic syndromes
myelodysplastic syndrome with ring sideroblasts = mds with ring sideroblasts; refractory anemia with ring sideroblasts ! mds-rs > myelodysplastic syndromes
oropharyngeal cancer = oropharynx cancer; opscc; hpv+ opc; p16+ opc; oropharynx scc; oropharyngeal scc > head and neck cancer
tonsil cancer = > oropharyngeal cancer
laryngeal cancer = larynx cancer; voice box cancer; cancer of the voice box; larynx scc; laryngeal scc ! lscc > head and neck cancer
hypopharyngeal cancer = hypopharynx scc > head and neck cancer
oral cancer = mouth cancer; oral carcinoma; oral cavity cancer; oral cavity carcinoma; carcinoma of the oral cavity; oral cavity scc ! oscc > head and neck cancer
tongue cancer = > head and neck cancer
throat cancer = > head and neck cancer
buccal mucosa cancer = > oral cancer
low grade glioma = ! lgg > glioma
diffuse midline glioma = ! dmg > glioma
brainstem glioma = brain stem glioma > glioma
diffuse intrinsic pontine glioma = > diffuse midline glioma; brainstem glioma
high risk neuroblastoma = > neuroblastoma
non-high-risk neuroblastoma = > neuroblastoma
seminoma = > testicular cancer; germ cell tumor
nonseminomatous germ cell tumor = nsgct; non-seminoma; nonseminoma; non-seminomatous germ cell tumor > germ cell tumor
extragonadal germ cell tumor = > germ cell tumor
hormone receptor positive breast cancer = hormone positive breast cancer; oestrogen positive breast cancer; estrogen positive breast cancer > breast cancer
hr-positive her2-negative breast cancer = > hormone receptor positive breast cancer
lobular carcinoma in situ = ! lcis
cervical carcinoma in situ = cervical cancer in situ; in situ cervical cancer
cervical adenocarcinoma = cervix adenocarcinoma; uterine cervical adenocarcinoma > cervical cancer
anal adenocarcinoma = anus adenocarcinoma > anal cancer
esophageal squamous cell carcinoma = oesoph scc; oesophageal scc; esophageal scc; oesophageal squamous cell carcinoma ! escc > esophageal cancer
esophageal adenocarcinoma = oesophageal adenocarcinoma; esophagus adenocarcinoma; oesoph adenoca; oesophageal adenoca; esophageal adenoca; oesophagus adenoca > esophageal cancer
gastroesophageal junction cancer = > cancer
clear cell renal cell carcinoma = clear cell renal ca; clear cell rcc; ccrcc; mccrcc > kidney cancer
non-clear cell renal cell carcinoma = nccrcc; non-clear cell rcc > kidney cancer
papillary renal cell carcinoma = papillary rcc; prcc > non-clear cell renal cell carcinoma
biliary tract cancer = biliary cancer ! btc > cancer
bile duct cancer = > biliary tract cancer
gallbladder cancer = > biliary tract cancer
extrahepatic cholangiocarcinoma = extrahepatic bile duct cancer ! ecca > bile duct cancer
periampullary cancer = periampullary carcinoma; periampullary > cancer
ampullary cancer = > periampullary cancer
upper tract urothelial cancer = upper tract urothelial carcinoma; upper tract urothelial ! utuc > cancer
ureteral cancer = > upper tract urothelial cancer
pancreatic neuroendocrine tumor = pancreas net; net pancreas; pancreatic net; net of the pancreas > neuroendocrine tumor
carcinoid tumor = carcinoid; argentaffinoma > neuroendocrine tumor
neuroendocrine carcinoma = > cancer
pleural mesothelioma = malignant pleural mesothelioma ! mpm > mesothelioma
large b-cell lymphoma = > b-cell lymphoma
diffuse large b-cell lymphoma = > large b-cell lymphoma
chronic phase chronic myeloid leukemia = cml chronic phase; cml-cp; cp-cml; chronic phase cml > chronic myeloid leukemia
primary myelofibrosis = agnogenic myeloid metaplasia; chronic idiopathic myelofibrosis; idiopathic myelofibrosis ! pmf > myelofibrosis
klatskin tumor = pcca > extrahepatic cholangiocarcinoma
bcr-abl positive leukemia = > leukemia
chronic myeloid leukemia = > bcr-abl positive leukemia
philadelphia chromosome-positive acute lymphoblastic leukemia = > bcr-abl positive leukemia
linitis plastica = > stomach cancer
gestational trophoblastic neoplasia = gestational trophoblastic tumor ! gtn > gestational trophoblastic disease
hydatidiform mole = > gestational trophoblastic disease
thymic tumor = thymus tumor > cancer
thymoma = > thymic tumor
thymic carcinoma = > thymic tumor
burkitt leukemia = > burkitt lymphoma
cerebellopontine angle tumor = angle tumor
"""
)
