"""Every longer text about one trial or several, in one place for those who need them."""

from __future__ import annotations

from waymark.wording.comparison import comparison_text
from waymark.wording.contacts import contact_text, location_text, participation_text
from waymark.wording.criteria import (
    criteria_text,
    not_known_parts,
    what_would_change_text,
    why_fit_parts,
    why_fit_text,
)
from waymark.wording.criteria_lines import plain_criteria_parts
from waymark.wording.details import details_parts, details_text, figures_text, results_text
from waymark.wording.doctor_questions import doctor_questions_parts
from waymark.wording.numbers import former_number_text
from waymark.wording.plain import phase_words, plain_sentence
from waymark.wording.sheet import doctor_sheet_text
from waymark.wording.similar import similar_text
from waymark.wording.study import ages_words
from waymark.wording.taking_part import pain_text, placebo_text, safety_text, taking_part_parts

__all__ = [
    "ages_words",
    "comparison_text",
    "contact_text",
    "criteria_text",
    "details_parts",
    "details_text",
    "doctor_questions_parts",
    "doctor_sheet_text",
    "figures_text",
    "former_number_text",
    "location_text",
    "not_known_parts",
    "pain_text",
    "participation_text",
    "phase_words",
    "placebo_text",
    "plain_criteria_parts",
    "plain_sentence",
    "results_text",
    "safety_text",
    "similar_text",
    "taking_part_parts",
    "what_would_change_text",
    "why_fit_parts",
    "why_fit_text",
]
