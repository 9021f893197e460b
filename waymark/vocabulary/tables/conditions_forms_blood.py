"""Forms of illnesses of the blood; see tables/conditions_forms.py."""

from __future__ import annotations

from waymark.vocabulary.tables.conditions_more import terms_of_rows

BLOOD_FORMS = terms_of_rows(
    """
autoimmune hemolytic anemia = warm autoimmune hemolytic anemia; warm antibody hemolytic anemia; warm aiha ! aiha; waiha > hemolytic anemia
cold agglutinin disease = > autoimmune hemolytic anemia
"""
)
