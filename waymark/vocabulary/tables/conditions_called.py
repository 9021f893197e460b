"""What else people call conditions, of all the tables beside this one.

Every name is of its condition or of one of its forms: who has what it tells has the condition. People are
understood by these names. Criteria and records never are, since a line about the one form would be held
against somebody with another.
"""

from __future__ import annotations

from waymark.vocabulary.tables.conditions_called_blood import BLOOD_CALLED
from waymark.vocabulary.tables.conditions_called_body import BODY_CALLED
from waymark.vocabulary.tables.conditions_called_cancer import CANCERS_CALLED
from waymark.vocabulary.tables.conditions_called_headings import HEADINGS_CALLED
from waymark.vocabulary.tables.conditions_called_headings_more import HEADINGS_MORE_CALLED
from waymark.vocabulary.tables.conditions_called_heart import HEART_CALLED
from waymark.vocabulary.tables.conditions_called_hormones_and_joints import HORMONES_AND_JOINTS_CALLED
from waymark.vocabulary.tables.conditions_called_infections import INFECTIONS_CALLED
from waymark.vocabulary.tables.conditions_called_inherited import INHERITED_CALLED
from waymark.vocabulary.tables.conditions_called_nerves_and_mind import NERVES_AND_MIND_CALLED
from waymark.vocabulary.tables.conditions_called_skin_eyes_ears import SKIN_EYES_EARS_CALLED

CALLED_CONDITIONS = (
    *CANCERS_CALLED,
    *BLOOD_CALLED,
    *HEART_CALLED,
    *BODY_CALLED,
    *HORMONES_AND_JOINTS_CALLED,
    *SKIN_EYES_EARS_CALLED,
    *NERVES_AND_MIND_CALLED,
    *INHERITED_CALLED,
    *INFECTIONS_CALLED,
    *HEADINGS_CALLED,
    *HEADINGS_MORE_CALLED,
)
