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
        r"(?:an? )?(?:devices?|machines?|implants?|wearables?|apps?)",
        frozenset({Type.DEVICE, Type.COMBINATION_PRODUCT}),
    ),
    TreatmentKind(
        r"(?:an? |the )?(?:procedures?|operations?|surger(?:y|ies)|surgical|operat(?:ion|ive))",
        frozenset({Type.PROCEDURE}),
        r"\bsurg\w+|\w+ectomy\b|\bresection",
    ),
    TreatmentKind(
        r"(?:an? )?(?:behaviou?ral?|lifestyle|exercises?|exercise programs?|talking therap(?:y|ies)|counsell?ing|"
        r"psychotherap(?:y|ies)|psychological|therapy sessions|coaching|mindfulness|yoga)(?: (?:therap(?:y|ies)|treatments?))?",
        frozenset({Type.BEHAVIORAL}),
        r"\bexercis\w+|\bpsychotherap\w+|\bcounsel\w+|\bmindful\w+|\byoga\b|\bcoaching\b",
    ),
    TreatmentKind(
        r"(?:radiation|radiotherapy|radio therapy|radiation therapy|x-?rays?)",
        frozenset({Type.RADIATION}),
        r"\bradio(?:therapy|surgery)\b|\bradiation\b|\bbrachytherapy\b",
    ),
    TreatmentKind(
        r"(?:an? )?(?:(?:food |dietary )?supplements?|vitamins?|diets?|dietary|nutrition\w*|food)",
        frozenset({Type.DIETARY_SUPPLEMENT}),
        r"\bvitamin\b|\bdiet\w*|\bsupplement\w*|\bnutrition\w*",
    ),
    TreatmentKind(r"(?:an? )?(?:scans?|diagnostic(?: tests?)?|imaging)", frozenset({Type.DIAGNOSTIC_TEST})),
    TreatmentKind(
        r"gene(?:tic)?[ -](?:therap(?:y|ies)|treatments?)",
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
        r"(?:cell(?:ular)?[ -](?:therap(?:y|ies)|treatments?)|stem[ -]cells?(?: (?:therapy|treatment))?|t[ -]?cells?)",
        named=r"\bcells?\b|\btils?\b|\blymphocytes?\b|\w+leucel\b|\bcar[- ]?t\b|\w+cel\b",
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
