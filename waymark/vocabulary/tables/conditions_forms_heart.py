"""Forms of illnesses of the heart, of the vessels and of the fats in the blood; see tables/conditions_forms.py."""

from __future__ import annotations

from waymark.vocabulary.tables.conditions_more import terms_of_rows

HEART_FORMS = terms_of_rows(
    """
dilated cardiomyopathy = ! dcm > cardiomyopathy
pulmonary arterial hypertension = ! pah > pulmonary hypertension
atrial flutter = > arrhythmia
giant cell arteritis = temporal arteritis ! gca > vasculitis
anca-associated vasculitis = anca vasculitis > vasculitis
granulomatosis with polyangiitis = wegener's granulomatosis; wegener's ! gpa > anca-associated vasculitis
"""
)
