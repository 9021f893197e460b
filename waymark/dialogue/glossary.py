"""Finds the word that a person asks about among those explained in the phrase catalogue."""

from __future__ import annotations

import re

from waymark.wording.phrases import phrase

_WRITTEN = {
    "hsct": ("hsct", "stem cell transplant", "stem cell transplantation", "bone marrow transplant"),
    "allogeneic": ("allogeneic", "allogenic", "allo"),
    "autologous": ("autologous",),
    "hla": ("hla", "matched donor", "tissue type"),
    "gene_therapy": ("gene therapy",),
    "myeloablation": ("myeloablation", "myeloablative", "conditioning"),
    "mobilization": ("mobilization", "mobilisation", "mobilize"),
    "ferritin": ("ferritin",),
    "hemoglobin": ("hemoglobin", "haemoglobin", "hb"),
    "phase": ("phase", "phase 1", "early phase 1"),
    "placebo": ("placebo",),
    "randomized": ("randomized", "randomised"),
    "criteria": ("inclusion", "exclusion", "criteria", "eligibility"),
    "consent": ("consent", "informed consent", "assent"),
    "pre_screening": ("pre-screening", "prescreening", "screening"),
    "sponsor": ("sponsor",),
    "trial": ("clinical trial", "trial", "clinical study"),
}


def explanation_of(text: str) -> str | None:
    """Plain words for the longest known term in the text; None when it names none we explain."""
    spelled = [(written, key) for key, spellings in _WRITTEN.items() for written in spellings]
    for written, key in sorted(spelled, key=lambda pair: -len(pair[0])):
        if re.search(rf"\b{re.escape(written)}\b", text, re.IGNORECASE):
            return phrase(f"glossary.{key}")
    return None
