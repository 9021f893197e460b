"""All curated conditions, and the pairs that no one person has both of."""

from __future__ import annotations

from waymark.vocabulary.tables.conditions_asked import ASKED_CONDITIONS
from waymark.vocabulary.tables.conditions_blood import BLOOD_CONDITIONS
from waymark.vocabulary.tables.conditions_body import BODY_CONDITIONS
from waymark.vocabulary.tables.conditions_cancer import CANCERS
from waymark.vocabulary.tables.conditions_forms import with_forms
from waymark.vocabulary.tables.conditions_lay import with_lay_names
from waymark.vocabulary.tables.conditions_mind import MIND_AND_NERVE_CONDITIONS
from waymark.vocabulary.tables.conditions_more import MORE_CONDITIONS
from waymark.vocabulary.tables.conditions_strict import STRICT_ILLNESSES
from waymark.vocabulary.tables.conditions_strict_cancer import STRICT_CANCERS

_CURATED = (
    *BLOOD_CONDITIONS,
    *CANCERS,
    *BODY_CONDITIONS,
    *MIND_AND_NERVE_CONDITIONS,
    *MORE_CONDITIONS,
    *ASKED_CONDITIONS,
)
STRICT_FORMS = (*STRICT_CANCERS, *STRICT_ILLNESSES)
CONDITIONS = with_forms(with_lay_names(_CURATED))
CRITERIA_CONDITIONS = with_forms(CONDITIONS, STRICT_FORMS)
"""What criteria are read by: forms that lines tell apart are conditions of their own there."""

# Genotypes, so never two at once: a carrier has one healthy gene, the others have none (GeneReviews:
# Beta-Thalassemia, Sickle Cell Disease). What stands below a name is meant with it.
EXCLUSIVE = (
    ("thalassemia trait", "beta-thalassemia major"),
    ("thalassemia trait", "beta-thalassemia intermedia"),
    ("thalassemia trait", "hemoglobin e/beta-thalassemia"),
    ("thalassemia trait", "hemoglobin h disease"),
    ("thalassemia trait", "alpha-thalassemia major"),
    ("sickle cell trait", "sickle cell disease"),
    ("sickle cell disease", "beta-thalassemia major"),
    ("sickle cell disease", "beta-thalassemia intermedia"),
    ("sickle cell disease", "hemoglobin e/beta-thalassemia"),
    ("hemoglobin ss disease", "hemoglobin sc disease"),
    ("hemoglobin ss disease", "sickle beta-thalassemia"),
    ("hemoglobin sc disease", "sickle beta-thalassemia"),
    ("hemoglobin ss disease", "hemoglobin sd disease"),
    ("hemoglobin ss disease", "hemoglobin se disease"),
    ("sickle cell trait", "hemoglobin c/beta-thalassemia"),
    ("sickle cell trait", "beta-thalassemia major"),
    ("type 1 diabetes", "type 2 diabetes"),
    ("hemophilia a", "hemophilia b"),
)
