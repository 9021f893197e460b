"""Illnesses and states that records ask after, which people seldom name of themselves; and wide families.

One row a condition, as in tables/conditions_more.py. Written from general knowledge of medicine and from the
words that exclusion lines of the registry use most.
"""

from __future__ import annotations

from waymark.vocabulary.tables.conditions_more import terms_of_rows

ASKED_CONDITIONS = terms_of_rows(
    """
autoimmune diseases = autoimmune disease; autoimmune disorder; autoimmune disorders; auto-immune disease
psychiatric disorders = psychiatric disorder; psychiatric illness; psychiatric illnesses; psychiatric disease; mental illness; mental disorder; mental disorders; mental illnesses
bleeding disorders = bleeding disorder; bleeding diathesis; coagulopathy; coagulation disorder; coagulation disorders; blood clotting disorder; haemorrhagic diathesis; hemorrhagic diathesis
immunodeficiency = immune deficiency; immunodeficiencies; immunodeficiency disease; immunodeficiency disorder
connective tissue diseases = connective tissue disease; connective tissue disorder
viral hepatitis = hepatitis, viral > hepatitis
heart valve disease = heart valve diseases; heart valve problem > heart diseases
interstitial lung disease = interstitial lung diseases; lung disease, interstitial > lung diseases
pneumonitis = > lung diseases
pleural effusion = pleural effusions; fluid around the lung; fluid around the lungs
pericardial effusion = pericardial effusions; fluid around the heart
spinal cord compression = cord compression
leptomeningeal metastases = leptomeningeal disease; leptomeningeal carcinomatosis; carcinomatous meningitis; leptomeningeal metastasis
liver metastases = liver metastasis; hepatic metastases
malabsorption = malabsorption syndrome
gastrointestinal bleeding = gastrointestinal hemorrhage; gi bleeding; stomach bleeding
intestinal obstruction = obstruction of the bowel; blocked bowel
diabetic ketoacidosis = ketoacidosis, diabetic ! dka
hypercalcemia = hypercalcaemia
hypotension = low blood pressure
claustrophobia = fear of closed spaces > anxiety
suicidal ideation = suicidal thoughts
retinal hemorrhage = retinal haemorrhage; bleeding in the retina
ischemic optic neuropathy = anterior ischemic optic neuropathy; non-arteritic anterior ischemic optic neuropathy ! naion
implanted medical device = implanted device; implanted medical devices; implanted electronic device; implantable electronic device
metal in the body = metallic foreign body; metallic foreign bodies; metal implants; metallic implants; metal fragments; metal implant; metallic implant
metal in the eye = metal fragments in the eye; metallic foreign body in the eye; intraocular metallic foreign body > metal in the body
shrapnel or bullet in the body = shrapnel; bullet fragments > metal in the body
aneurysm clip = aneurysm clips; brain aneurysm clip; cerebral aneurysm clip > metal in the body
"""
)
