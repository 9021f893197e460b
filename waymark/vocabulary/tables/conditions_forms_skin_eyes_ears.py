"""Forms of illnesses of the skin, eyes and mouth; see tables/conditions_forms.py."""

from __future__ import annotations

from waymark.vocabulary.tables.conditions_more import terms_of_rows

SKIN_EYES_EARS_FORMS = terms_of_rows(
    """
bullous pemphigoid =
"""
)
