"""Forms of an illness that not everybody with it has, and illnesses beside one: none is another name of it.

One row a form: the standard name = names ! names read in capitals or behind a word like "has" or "with"
> names above. Other tables may hold these names for the illness itself, for the sake of what people say; here
each is the form's alone, so that no line about the one form is held against somebody with the other. A row
without names says only what stands above. Written from general knowledge of medicine.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from waymark.vocabulary.tables.conditions_forms_blood import BLOOD_FORMS
from waymark.vocabulary.tables.conditions_forms_body import BODY_FORMS
from waymark.vocabulary.tables.conditions_forms_cancer import CANCER_FORMS
from waymark.vocabulary.tables.conditions_forms_heart import HEART_FORMS
from waymark.vocabulary.tables.conditions_forms_hormones_and_joints import HORMONES_AND_JOINTS_FORMS
from waymark.vocabulary.tables.conditions_forms_inherited import INHERITED_FORMS
from waymark.vocabulary.tables.conditions_forms_nerves_and_mind import NERVES_AND_MIND_FORMS
from waymark.vocabulary.tables.conditions_forms_skin_eyes_ears import SKIN_EYES_EARS_FORMS
from waymark.vocabulary.terms import Term

FORMS = (
    *BLOOD_FORMS,
    *BODY_FORMS,
    *CANCER_FORMS,
    *HEART_FORMS,
    *HORMONES_AND_JOINTS_FORMS,
    *INHERITED_FORMS,
    *NERVES_AND_MIND_FORMS,
    *SKIN_EYES_EARS_FORMS,
)


def with_forms(terms: Iterable[Term], rows: Iterable[Term] = FORMS) -> tuple[Term, ...]:
    """The terms without the names that are a form's alone, below what a form is below; then the new forms."""
    forms = {form.standard: form for form in rows}
    taken = {name: form.standard for form in forms.values() for name in form.all_names}
    known = tuple(terms)
    new = forms.keys() - {term.standard for term in known}
    return (
        *(_apart(term, forms.get(term.standard), taken) for term in known),
        *(form for form in forms.values() if form.standard in new),
    )


def _apart(term: Term, form: Term | None, taken: Mapping[str, str]) -> Term:
    names, capitals, cued = (
        tuple(name for name in written if taken.get(name.lower(), term.standard) == term.standard)
        for written in (term.names, term.capitals, term.cued)
    )
    broader = dict.fromkeys((*term.broader, *(form.broader if form else ())))
    if form:
        names, cued = (*names, *form.names), (*cued, *form.cued)
    return replace(term, names=names, capitals=capitals, cued=cued, broader=tuple(broader))
