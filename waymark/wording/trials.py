"""Every longer text about one trial or several, in one place for those who need them."""

from __future__ import annotations

from waymark.wording.comparison import comparison_text
from waymark.wording.contacts import contact_text, location_text, participation_text
from waymark.wording.criteria import criteria_text, what_would_change_text, why_fit_text
from waymark.wording.details import details_text
from waymark.wording.numbers import former_number_text
from waymark.wording.plain import phase_words, plain_sentence
from waymark.wording.sheet import doctor_sheet_text
from waymark.wording.study import ages_words

__all__ = [
    "ages_words",
    "comparison_text",
    "contact_text",
    "criteria_text",
    "details_text",
    "doctor_sheet_text",
    "former_number_text",
    "location_text",
    "participation_text",
    "phase_words",
    "plain_sentence",
    "what_would_change_text",
    "why_fit_text",
]
