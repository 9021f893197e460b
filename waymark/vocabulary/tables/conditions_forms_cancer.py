"""Forms of cancers; see tables/conditions_forms.py."""

from __future__ import annotations

from waymark.vocabulary.tables.conditions_more import terms_of_rows

CANCER_FORMS = terms_of_rows(
    """
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
"""
)
