"""Forms of an illness that not everybody with it has, and illnesses beside one: none is another name of it.

One row a form: the standard name = names ! names read in capitals or behind a word like "has" or "with"
> names above. Other tables may hold these names for the illness itself, for the sake of what people say; here
each is the form's alone, so that no line about the one form is held against somebody with the other. A row
without names says only what stands above. Written from general knowledge of medicine.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from waymark.vocabulary.tables.conditions_more import terms_of_rows
from waymark.vocabulary.terms import Term

FORMS = terms_of_rows(
    """
dilated cardiomyopathy = ! dcm > cardiomyopathy
pulmonary arterial hypertension = ! pah > pulmonary hypertension
atrial flutter = > arrhythmia
ischemic stroke = cerebral infarction > stroke
hemorrhagic stroke = > stroke
malignant glioma = ! hgg > glioma
astrocytoma = > glioma
anaplastic astrocytoma = > astrocytoma; malignant glioma
oligodendroglioma = > glioma
glioblastoma = > malignant glioma
gliosarcoma = > glioblastoma
castration-resistant prostate cancer = castration resistant prostate cancer; castrate resistant prostate cancer; castrate-resistant prostate cancer; crpc; nmcrpc > prostate cancer
metastatic castration-resistant prostate cancer = > castration-resistant prostate cancer
differentiated thyroid cancer = rair-dtc; rai-refractory dtc ! dtc > thyroid cancer
papillary thyroid cancer = papillary thyroid; papillary thyroid carcinoma; papillary thyroid ca > differentiated thyroid cancer
follicular thyroid cancer = follicular thyroid ca > differentiated thyroid cancer
medullary thyroid cancer = > thyroid cancer
soft tissue sarcoma = > sarcoma
liposarcoma = > soft tissue sarcoma
leiomyosarcoma = > soft tissue sarcoma
synovial sarcoma = > soft tissue sarcoma
rhabdomyosarcoma = > soft tissue sarcoma
angiosarcoma = > soft tissue sarcoma
bone cancer = > cancer
osteosarcoma = > bone cancer
chondrosarcoma = > bone cancer
b-cell lymphoma = > non-hodgkin lymphoma
diffuse large b-cell lymphoma = > b-cell lymphoma
follicular lymphoma = > b-cell lymphoma
mantle cell lymphoma = > b-cell lymphoma
marginal zone lymphoma = > b-cell lymphoma
burkitt lymphoma = > b-cell lymphoma
primary mediastinal b-cell lymphoma = > b-cell lymphoma
cutaneous t-cell lymphoma = ! ctcl > t-cell lymphoma
mycosis fungoides = > cutaneous t-cell lymphoma
sezary syndrome = > cutaneous t-cell lymphoma
peripheral t-cell lymphoma = ! ptcl > t-cell lymphoma
smoldering multiple myeloma = smoldering myeloma
autoimmune hemolytic anemia = warm autoimmune hemolytic anemia; warm antibody hemolytic anemia; warm aiha ! aiha; waiha > hemolytic anemia
cold agglutinin disease = > autoimmune hemolytic anemia
relapsing multiple sclerosis = relapsing ms; ms the relapsing kind; ms the relapsing one; relapsing kind of ms > multiple sclerosis
relapsing-remitting multiple sclerosis = relapsing remitting multiple sclerosis; relapsing remitting ms; relapsing-remitting ms; rrms > relapsing multiple sclerosis
vascular dementia = > dementia
dementia with lewy bodies = lewy body dementia; lewy body; lewy body disease ! lbd; dlb > dementia
frontotemporal dementia = frontotemporal; pick's disease ! ftd > dementia
focal epilepsy = > epilepsy
ataxia =
friedreich ataxia = > ataxia
intellectual disability =
myotonic dystrophy = > muscular dystrophy
limb-girdle muscular dystrophy = lgmd; limb girdle > muscular dystrophy
generalized anxiety disorder = generalised anxiety; generalized anxiety ! gad > anxiety
dermatomyositis = > myositis
polymyositis = > myositis
giant cell arteritis = temporal arteritis ! gca > vasculitis
anca-associated vasculitis = anca vasculitis > vasculitis
granulomatosis with polyangiitis = wegener's granulomatosis; wegener's ! gpa > anca-associated vasculitis
bullous pemphigoid =
knee osteoarthritis = osteoarthritis, knee; oa knees; knee oa; oa of the knee; arthritic knees; knee arthritis; bad knees; worn knees; knees worn out; worn out knees; wear and tear in the knees > osteoarthritis
hip osteoarthritis = hip oa; bad hip; bad hips > osteoarthritis
hashimoto's thyroiditis = hashimoto's; hashimoto disease; hashimotos thyroiditis
graves disease = grave's disease; graves'; basedow > hyperthyroidism
cushing's disease = > cushing syndrome
overweight =
obesity = > overweight
nonalcoholic steatohepatitis = non-alcoholic steatohepatitis; metabolic dysfunction-associated steatohepatitis ! nash; mash > fatty liver disease
focal segmental glomerulosclerosis = ! fsgs > nephrotic syndrome
minimal change disease = > nephrotic syndrome
neurofibromatosis type 1 = neurofibromatosis 1; nf1; von recklinghausen disease; recklinghausen's disease; von recklinghausen's neurofibromatosis > neurofibromatosis
plexiform neurofibroma = > neurofibromatosis type 1
pulmonary fibrosis = lung fibrosis; scarred lungs; scarring on the lungs; scarring on my lungs; fibrosing alveolitis > interstitial lung disease
idiopathic pulmonary fibrosis = > pulmonary fibrosis
colitis =
ulcerative colitis = > colitis
diverticulosis = diverticular disease; diverticulosis of the colon; diverticular disease of the colon; pouches in the bowel
"""
)


def with_forms(terms: Iterable[Term]) -> tuple[Term, ...]:
    """The terms without the names that are a form's alone, below what a form is below; then the new forms."""
    forms = {form.standard: form for form in FORMS}
    taken = {name: form.standard for form in FORMS for name in form.all_names}
    known = tuple(terms)
    new = forms.keys() - {term.standard for term in known}
    return (
        *(_apart(term, forms.get(term.standard), taken) for term in known),
        *(form for form in FORMS if form.standard in new),
    )


def _apart(term: Term, form: Term | None, taken: Mapping[str, str]) -> Term:
    names, capitals, cued = (
        tuple(name for name in written if taken.get(name.lower(), term.standard) == term.standard)
        for written in (term.names, term.capitals, term.cued)
    )
    broader = dict.fromkeys((*term.broader, *(form.broader if form else ())))
    further = form.names if form else ()
    return replace(term, names=(*names, *further), capitals=capitals, cued=cued, broader=tuple(broader))
