"""Forms of illnesses of the gut, liver, kidneys and lungs, and of allergies; see tables/conditions_forms.py."""

from __future__ import annotations

from waymark.vocabulary.tables.conditions_more import terms_of_rows

BODY_FORMS = terms_of_rows(
    """
nonalcoholic steatohepatitis = non-alcoholic steatohepatitis; metabolic dysfunction-associated steatohepatitis ! nash; mash > fatty liver disease
focal segmental glomerulosclerosis = ! fsgs > nephrotic syndrome
minimal change disease = > nephrotic syndrome
pulmonary fibrosis = lung fibrosis; scarred lungs; scarring on the lungs; scarring on my lungs; fibrosing alveolitis > interstitial lung disease
idiopathic pulmonary fibrosis = > pulmonary fibrosis
colitis =
ulcerative colitis = > colitis
diverticulosis = diverticular disease; diverticulosis of the colon; diverticular disease of the colon; pouches in the bowel
"""
)
