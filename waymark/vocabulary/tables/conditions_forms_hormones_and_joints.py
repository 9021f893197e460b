"""Forms of illnesses of the hormones, joints and bones; see tables/conditions_forms.py."""

from __future__ import annotations

from waymark.vocabulary.tables.conditions_more import terms_of_rows

HORMONES_AND_JOINTS_FORMS = terms_of_rows(
    """
dermatomyositis = > myositis
polymyositis = > myositis
knee osteoarthritis = osteoarthritis, knee; oa knees; knee oa; oa of the knee; arthritic knees; knee arthritis; bad knees; worn knees; knees worn out; worn out knees; wear and tear in the knees > osteoarthritis
hip osteoarthritis = hip oa; bad hip; bad hips > osteoarthritis
hashimoto's thyroiditis = hashimoto's; hashimoto disease; hashimotos thyroiditis
graves disease = grave's disease; graves'; basedow > hyperthyroidism
cushing's disease = > cushing syndrome
overweight =
obesity = > overweight
"""
)
