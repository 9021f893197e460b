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
emphysema; chronic bronchitis; bronchitis
allergic asthma; extrinsic asthma; exercise-induced asthma; brittle asthma; eosinophilic asthma
steatohepatitis; metabolic dysfunction-associated steatotic liver disease
psychosis; mania; major depression; major depressive episode; bipolar 1; bipolar 2; asperger's; aspergers
drug abuse; drug addiction
blood clot; blood clots; abdominal aortic aneurysm; coma; blackouts; concussion
proteinuria; microalbuminuria; renal impairment; chronic kidney failure
hives; cold sores; coldsores; coldsore; genital herpes; genital warts
cystitis; chemical meningitis
aids-related complex
morbid obesity; morbidly obese; hot flashes
prolactinoma; impaired glucose tolerance
hay fever; hayfever
pancytopenia; afibrinogenemia; hypofibrinogenemia; protein c deficiency; protein s deficiency
bleeding ulcer
perianal fistula; lumbar disc herniation; paraplegia; tetraplegia; deaf; deafness
systemic amyloidosis
metal fragments; metallic foreign body; metallic foreign bodies; metal implant; metal implants
metallic implant; metallic implants; atherosclerotic cardiovascular disease
head and neck squamous cell carcinoma; squamous cell carcinoma of head and neck; hnscc; scchn
hormone sensitive prostate cancer; hormone-sensitive prostate cancer; castration-sensitive prostate cancer; mhspc; mcspc
nmhspc; secondary prostate cancer
brain cancer; brain cancers; brain carcinoma; brain malignancy; malignant brain tumor; cancer in the brain
skin carcinoma
cutaneous melanoma; skin melanoma; melanoma (skin)
ndmm; rrmm; r/r mm; r/r myeloma
er+ breast cancer; hr+ breast cancer
secondary breast cancer; mbc; breast idc; idc breast; invasive ductal carcinoma; invasive ductal ca
smoldering leukemia; smouldering leukemia
"""
)
