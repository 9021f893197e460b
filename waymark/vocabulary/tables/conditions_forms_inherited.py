"""Forms of inherited illnesses; see tables/conditions_forms.py."""

from __future__ import annotations

from waymark.vocabulary.tables.conditions_more import terms_of_rows

INHERITED_FORMS = terms_of_rows(
    """
neurofibromatosis type 1 = neurofibromatosis 1; nf1; von recklinghausen disease; recklinghausen's disease; von recklinghausen's neurofibromatosis > neurofibromatosis
plexiform neurofibroma = > neurofibromatosis type 1
"""
)
