"""Takes medicines that are named one by one, "carbo/taxol", for as many treatments, as doctors do."""

from __future__ import annotations

import re
from dataclasses import replace

from waymark.vocabulary.mentions import Mention
from waymark.vocabulary.treatments import TreatmentVocabulary

_BETWEEN = re.compile(r"\s*[/+&,]\s*|\s+(?:and|with|plus|n)\s+", re.IGNORECASE)


def each_named(mention: Mention, treatments: TreatmentVocabulary) -> tuple[Mention, ...]:
    """One mention a medicine of a regimen whose words name each, all over the same words; else that mention.

    A regimen by its short name, "R-CHOP", stays one treatment.
    """
    parts = treatments.parts_of(mention.standard)
    if len(parts) < 2 or len(_BETWEEN.findall(mention.words)) < len(parts) - 1:
        return (mention,)
    return tuple(replace(mention, standard=part) for part in parts)
