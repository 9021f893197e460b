"""Forms of illnesses of the brain, nerves, muscles and mind; see tables/conditions_forms.py."""

from __future__ import annotations

from waymark.vocabulary.tables.conditions_more import terms_of_rows

NERVES_AND_MIND_FORMS = terms_of_rows(
    """
ischemic stroke = cerebral infarction > stroke
hemorrhagic stroke = > stroke
relapsing multiple sclerosis = relapsing ms; ms the relapsing kind; ms the relapsing one; relapsing kind of ms > multiple sclerosis
relapsing-remitting multiple sclerosis = relapsing remitting multiple sclerosis; relapsing remitting ms; relapsing-remitting ms; rrms > relapsing multiple sclerosis
vascular dementia = > dementia
dementia with lewy bodies = lewy body dementia; lewy body; lewy body disease ! lbd; dlb > dementia
frontotemporal dementia = frontotemporal; pick's disease ! ftd > dementia
focal epilepsy = > epilepsy
ataxia =
friedreich ataxia = > ataxia
intellectual disability =
myotonic dystrophy = > muscular dystrophy
limb-girdle muscular dystrophy = lgmd; limb girdle > muscular dystrophy
generalized anxiety disorder = generalised anxiety; generalized anxiety ! gad > anxiety
"""
)
