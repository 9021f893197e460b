"""More ways of naming the curated conditions, as patients and doctors' notes write them, and a few conditions more.

One row a condition: the standard name = names ! names read in capitals or behind a word like "has" or "with".
Written from general knowledge of medicine.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from waymark.vocabulary.tables.conditions_classes import CLASSES_OF_CONDITIONS, FURTHER_CLASSES
from waymark.vocabulary.tables.conditions_further import FURTHER_CONDITIONS
from waymark.vocabulary.tables.conditions_more import terms_of_rows
from waymark.vocabulary.tables.conditions_named import NAMED_CONDITIONS
from waymark.vocabulary.tables.conditions_named_last import LAST_NAMED_CONDITIONS
from waymark.vocabulary.tables.conditions_named_more import MORE_NAMED_CONDITIONS
from waymark.vocabulary.tables.conditions_narrower import NARROWER_CONDITIONS
from waymark.vocabulary.tables.conditions_notes import NAMES_OF_NOTES
from waymark.vocabulary.tables.conditions_seldom import SELDOM_CONDITIONS
from waymark.vocabulary.terms import Term

_NAMES = terms_of_rows(
    """
osteonecrosis = aseptic necrosis; avascular necrosis of bone; hip necrosis; bone necrosis; dead hip bone ! avn
mantle cell lymphoma = mantle cell
migraine = migraine headache; migraine headaches
essential thrombocythemia = ! et
polycythemia vera = ! pv
myelodysplastic syndromes = ! mds-rs
follicular lymphoma = ! follicular
fanconi anemia = fanconi's
diamond-blackfan anemia = diamond blackfan; diamond black fan; diamond black fan anemia; diamond black fan syndrome; blackfan diamond
deep vein thrombosis = clot in the leg; clot in her leg; clot in his leg; clot in my leg; blood clot in the leg; thrombosis in the leg; leg clot
pulmonary embolism = clot on the lung; clot in the lung; clots in the lungs; clot in her lung; clot in my lung; lung clot
stroke = ! cva
hypertension = pressure high; bp problem; hipertension; hypertensive; high bp; raised blood pressure ! htn; hbp; high blood
diabetes mellitus = sugar disease; sugar diabetes; diabetis; sugar problem ! dm
type 2 diabetes = type two diabetes; diabetes type two; dm type 2; dm2; t2dm; t2d; type ii diabetes
type 1 diabetes = type one diabetes; diabetes type one; dm type 1; dm1; t1dm; t1d; type i diabetes
gestational diabetes = diabetes in pregnancy; pregnancy diabetes ! gdm
hypothyroidism = hypothyroid; low thyroid
hyperthyroidism = hyperthyroid
wilson disease = wilson's; wilsons
sickle beta-thalassemia = sbeta0; s-beta0; hbs/beta0; hbs/beta0 thalassemia; hbs beta0; hbsβ0; hbsβ+; hbs/β0; sickle s beta plus thalassemia; s beta plus thalassemia; hb s beta plus thalassemia; hbs beta thalassemia; sickle s beta plus
sickle cell disease = sickle cell sickness; sickler; drépanocytaire; drepanocytaire; drepanocytose; drépanocytose; falciforme; anemia falciforme; sickle cell ss patient
hemoglobin sc disease = drépanocytaire sc; drepanocytaire sc
hemoglobin h disease = hbh constant spring; hb h constant spring; hbh-cs; hbh cs; hb h-cs
hemophilia a = haemophiliac a; hemophiliac a; hemo a; haemo a; hemofilia a; haemofilia a; hemophelia a
hemophilia b = hemofilia b; haemofilia b; hemophelia b
hemophilia = haemophiliac; hemophiliac
colorectal cancer = ! crc
neuroendocrine tumor = ! net
her2-positive breast cancer = breast cancer stage 3 her2 positive; breast cancer, her2 positive; her2 positive breast; breast ca her2+
burkitt lymphoma = burkitt; burkitt's
basal cell carcinoma = basal cell
epidermolysis bullosa = ! eb
retinitis pigmentosa = ! rp
hiv infection = hiv positive; hiv+
kidney failure = ! esrd
acute chest syndrome = chest syndrome
retinopathy = eye damage from sickle
liver fibrosis = liver scarring; scarred liver; liver a bit scarred; scarring of the liver
splenomegaly = spleen big; big spleen; spleen is big; swollen spleen; large spleen
bronchopulmonary dysplasia = bad lungs bpd
immune thrombocytopenia = ! itp
severe combined immunodeficiency = bubble boy disease
urinary incontinence = leaky bladder
iron overload = iron in the heart; iron in heart; iron in the liver; iron in liver; too much iron; iron loaded; iron overloaded; iron loading
kidney diseases = kidney trouble; bad kidneys; kidney damage; kidneys damaged; weak kidneys
liver diseases = liver problems; liver trouble; liver damage
lung diseases = lung problems; lung damage; lung trouble
cardiomyopathy = weak heart muscle; big heart disease
osteoporosis = weak bones; thin bones; brittle bones from thal; bones are thin
epilepsy = ! fits
atrial fibrillation = ! af
coronary artery disease = blocked arteries in the heart; narrowed heart arteries; ischaemic heart disease; ischemic heart disease ! ihd
systemic lupus erythematosus = lupas
brain metastases = brain mets; brain metastasis; mets to the brain; mets in the brain
"""
)
_NEW = terms_of_rows(
    """
atypical hemolytic uremic syndrome = ! ahus > hemolytic uremic syndrome
hypoplastic left heart syndrome = ! hlhs > congenital heart disease
alagille syndrome = alagille
progressive familial intrahepatic cholestasis = ! pfic
ornithine transcarbamylase deficiency = otc deficiency ! otc > urea cycle disorder
delayed puberty = late puberty; puberty delayed
short stature = growth delay; stunted growth
htlv infection = htlv; htlv-1
epstein-barr virus infection = ! ebv
mrsa infection = ! mrsa
parvovirus infection = parvovirus; parvovirus b19; slapped cheek; fifth disease
hernia = hernias
hiatal hernia = hiatus hernia > hernia
umbilical hernia = umbilical hernias > hernia
high-grade serous ovarian cancer = hgsoc; high grade serous ovarian cancer; high-grade serous ovarian carcinoma; high grade serous ovarian carcinoma > ovarian cancer
al amyloidosis = light chain amyloidosis > amyloidosis
attr amyloidosis = transthyretin amyloidosis > amyloidosis
cardiac amyloidosis = cardiac amyloid; heart amyloid > amyloidosis
stress urinary incontinence = stress incontinence > urinary incontinence
st-elevation myocardial infarction = stemi > myocardial infarction
non-st-elevation myocardial infarction = nstemi > myocardial infarction
chronic kidney disease stage 3 = ckd stage 3; ckd3; ckd 3; ckd3a; ckd3b; ckd 3b; ckd 3a > chronic kidney disease
chronic kidney disease stage 4 = ckd stage 4; ckd4; ckd 4 > chronic kidney disease
chronic kidney disease stage 5 = ckd stage 5; ckd5; ckd 5 > chronic kidney disease
evans syndrome = evan's syndrome
"""
)


def with_lay_names(terms: Iterable[Term]) -> tuple[Term, ...]:
    """The terms with the lay names of this table and the next, and the conditions that only these have, last."""
    known = tuple(terms)
    beside = (
        *FURTHER_CONDITIONS, *NARROWER_CONDITIONS, *CLASSES_OF_CONDITIONS, *FURTHER_CLASSES,
        *NAMED_CONDITIONS, *MORE_NAMED_CONDITIONS, *LAST_NAMED_CONDITIONS, *SELDOM_CONDITIONS,
        *NAMES_OF_NOTES,
    )  # fmt: skip
    standards = {term.standard for term in known} | {term.standard for term in _NEW}
    further: dict[str, Term] = {}
    for term in (*_NAMES, *(one for one in beside if one.standard in standards)):
        before = further.get(term.standard)
        further[term.standard] = _joined(before, term) if before else term
    old = (*known, *(term for term in _NEW if term.standard not in {one.standard for one in known}))
    new = _each_once(term for term in beside if term.standard not in standards)
    return (*(_joined(term, further.get(term.standard)) for term in old), *new)


def _each_once(terms: Iterable[Term]) -> Iterable[Term]:
    """The terms, those of one standard name made one."""
    found: dict[str, Term] = {}
    for term in terms:
        before = found.get(term.standard)
        found[term.standard] = _joined(before, term) if before else term
    return found.values()


def _joined(term: Term, more: Term | None) -> Term:
    if more is None:
        return term
    return replace(term, names=(*term.names, *more.names), cued=(*term.cued, *more.cued))
