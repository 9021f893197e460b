"""Kinds of treatment that people ask after and no name of one treatment says: "pills", "a device", "TIL"."""

from __future__ import annotations

from dataclasses import dataclass

from waymark.trials.vocabulary import InterventionType as Type


@dataclass(frozen=True)
class TreatmentKind:
    """`asked`: how people name it. It is there where an intervention has one of the `types`, or `named` in it.

    Patterns ignore case. `unless`: what is only called so in the registry has this in its name. `is_way`: a way of giving, which records say in their descriptions alone.
    """

    asked: str
    types: frozenset[Type] = frozenset()
    named: str | None = None
    is_way: bool = False
    unless: str | None = None


_MEDICINES = frozenset({Type.DRUG, Type.BIOLOGICAL, Type.COMBINATION_PRODUCT})

KINDS = (
    TreatmentKind(r"(?:an? )?(?:drugs?|medicines?|medications?|meds|pharmaceuticals?)", _MEDICINES),
    TreatmentKind(
        r"(?:an? )?(?:devices?|machines?|implants?|wearables?)",
        frozenset({Type.DEVICE, Type.COMBINATION_PRODUCT}),
    ),
    TreatmentKind(r"(?:an? )?apps?", named=r"\bapps?\b|\b(?:digital|mobile|smart-?phone|online)\b"),
    TreatmentKind(r"(?:an? |the )?procedures?", frozenset({Type.PROCEDURE})),
    TreatmentKind(
        r"(?:an? |the )?(?:operations?|surger(?:y|ies)|surgical)",
        named=r"\bsurg(?:ery|eries|ical)\b|\w+ectomy\b|\bresection",
    ),
    TreatmentKind(
        r"(?:an? )?(?:behaviou?ral?|lifestyle)(?: (?:therap(?:y|ies)|treatments?|changes?))?",
        frozenset({Type.BEHAVIORAL}),
    ),
    TreatmentKind(
        r"(?:talking therap(?:y|ies)|counsell?ing|psychotherap(?:y|ies)|psychological(?: (?:therapy|treatment))?)",
        named=r"\bpsycho(?:therap|logical|social)\w*|\bcounsel\w+|\b(?:cognitive|behaviou?ral) \w*\s?therap\w+|\bCBT\b",
    ),
    TreatmentKind(
        r"(?:exercises?|exercise (?:programs?|therapy)|training|sports?)",
        named=r"\bexercis\w+|\b(?:strength|aerobic|resistance|interval) training|\bphysical activity|\bwalking\b",
    ),
    TreatmentKind(r"(?:yoga|mindfulness|meditation)", named=r"\b(?:yoga|mindful\w*|meditation)\b"),
    TreatmentKind(
        r"(?:radiation|radiotherapy|radio therapy|radiation therapy|x-?rays?)",
        frozenset({Type.RADIATION}),
        r"\bradio(?:therapy|surgery)\b|\bradiation\b|\bbrachytherapy\b",
    ),
    TreatmentKind(r"(?:an? )?(?:food |dietary )?supplements?", frozenset({Type.DIETARY_SUPPLEMENT})),
    TreatmentKind(r"(?:an? )?vitamins?", named=r"\bvitamins?\b"),
    TreatmentKind(
        r"(?:an? )?(?:diets?|dietary|nutrition\w*|food)",
        named=r"\bdiet(?:s|ary)?\b|\bnutrition\w*|\bfasting\b",
    ),
    TreatmentKind(r"(?:an? )?diagnostic(?: tests?)?", frozenset({Type.DIAGNOSTIC_TEST})),
    TreatmentKind(r"(?:an? )?(?:scans?|imaging)", named=r"\bscans?\b|\bimaging\b|\bMRI\b|\b(?:PET|CT)\b"),
    TreatmentKind(
        r"gene(?:tic)?(?:[ -](?:therap(?:y|ies)|treatments?))?",
        frozenset({Type.GENETIC}),
        r"\bgene (?:therapy|editing)|\bcrispr\b|\blentivir\w+|\bAAV\d*\b|\bbase edit\w+",
        unless=r"\b(?:analys[ie]s|tests?|testing|assays?|expression|sequenc\w+|micro-?arrays?|polymerase|"
        r"hybridi[sz]ation|mutation|polymorphism|profil\w+|genotyp\w+|markers?|chips?)\b",
    ),
    TreatmentKind(
        r"(?:gene[ -]editing|crispr(?:[/ -]cas-?9)?)",
        named=r"\bcrispr\b|\bcas-?9\b|\b(?:gene|base|genome)[- ]edit\w+|\bexa-?cel\b|\bexagamglogene\b",
    ),
    TreatmentKind(
        r"(?:tils?|tumou?r[- ]infiltrating lymphocytes?)(?: (?:cells?|therapy))?",
        named=r"\btils?\b|\binfiltrating lymphocyte|\blifileucel\b",
    ),
    TreatmentKind(
        r"stem[ -]cells?(?: (?:therap(?:y|ies)|treatments?))?",
        named=r"\b(?:stem|stromal)[ -]?cells?\b|\bHSCT\b|\bprogenitor cells?\b|\w+-?cel\b",
    ),
    TreatmentKind(
        r"(?:cell(?:ular)?[ -](?:therap(?:y|ies)|treatments?)|t[ -]?cells?)",
        named=r"\b(?:stem|stromal|t|nk|car[- ]t|killer|dendritic|autologous|donor)[ -]?cells?\b|\btils?\b|"
        r"\blymphocytes?\b|\w+leucel\b|\bcar[- ]?t\b|\w+-?cel\b|\bcell(?:ular)? (?:therapy|product|infusion)",
    ),
    TreatmentKind(
        r"(?:an? )?(?:bone marrow |stem[ -]cell )?transplant(?:s|ation)?",
        named=r"\btransplant\w*|\bHSCT\b|\bBMT\b",
    ),
    TreatmentKind(r"(?:an? )?bi-?specifics?(?: antibod(?:y|ies))?", named=r"\bbi-?specific|\bengager\b"),
    TreatmentKind(
        r"(?:an? )?(?:monoclonal )?antibod(?:y|ies)", named=r"\bantibod(?:y|ies)\b|\w+mab\b|\bmab\b"
    ),
    TreatmentKind(r"(?:an? )?(?:cancer )?vaccin(?:es?|ations?)", named=r"\bvaccin\w+|\bimmuni[sz]ation"),
    TreatmentKind(r"m-?rna", named=r"\bm-?rna\b"),
    TreatmentKind(
        r"(?:an? )?(?:pills?|tablets?|capsules?|oral|by mouth|something (?:to|i can) swallow)"
        r"(?: (?:drugs?|medicines?|treatments?))?",
        named=r"\b(?:tablets?|capsules?|pills?|oral(?:ly)?|by mouth|p\.?o\.?)\b",
        is_way=True,
    ),
    TreatmentKind(
        r"(?:an? )?(?:injections?|injected|shots?|jabs?|needles?)",
        named=r"\b(?:inject\w*|subcutaneous\w*|intramuscular\w*|s\.?c\.?)\b",
        is_way=True,
    ),
    TreatmentKind(
        r"(?:an? )?(?:infusions?|infused|drips?|iv|intravenous)",
        named=r"\b(?:infus\w*|intravenous\w*|i\.?v\.?)\b",
        is_way=True,
    ),
)
