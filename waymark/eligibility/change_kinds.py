"""Which change each rule of a finding calls for."""

from __future__ import annotations

from waymark.eligibility.change_rules import ChangeRule
from waymark.eligibility.predicates import (
    BiomarkerTest,
    ConditionTest,
    DonorTest,
    StageTest,
    TransfusionTest,
    TreatmentTest,
)
from waymark.eligibility.rules import Rule
from waymark.eligibility.verdicts import ChangeKind

FIRM = {
    Rule.SEX_NOT_TAKEN: (ChangeKind.FIXED, ChangeRule.SEX_FIXED),
    Rule.SEX_TAKEN: (ChangeKind.FIXED, ChangeRule.SEX_FIXED),
    Rule.DIAGNOSIS_CARRIER_ONLY: (ChangeKind.FIXED, ChangeRule.DIAGNOSIS_FIXED),
    Rule.DIAGNOSIS_IS_NOT: (ChangeKind.FIXED, ChangeRule.DIAGNOSIS_FIXED),
    Rule.DIAGNOSIS_IS_KIND_OF: (ChangeKind.FIXED, ChangeRule.ILLNESS_FIXED),
    Rule.DIAGNOSIS_BY_HEADING: (ChangeKind.FIXED, ChangeRule.ILLNESS_FIXED),
    Rule.NOT_TRANSFUSION_DEPENDENT: (ChangeKind.FIXED, ChangeRule.TRANSFUSION_FIXED),
    Rule.HELD_IN_TIME: (ChangeKind.TIME, ChangeRule.WASHOUT_ENDS),
    Rule.LONGER_AGO: (ChangeKind.FIXED, ChangeRule.TOO_LONG_AGO),
    Rule.PERFORMANCE_OUTSIDE: (ChangeKind.TEST, ChangeRule.PERFORMANCE_TEST),
    Rule.PERFORMANCE_WITHIN: (ChangeKind.TEST, ChangeRule.PERFORMANCE_TEST),
    Rule.TREATMENT_HAD: (ChangeKind.FIXED, ChangeRule.TREATMENT_FIXED),
    Rule.TREATMENT_NOW: (ChangeKind.FIXED, ChangeRule.TREATMENT_NOW_FIXED),
    Rule.TREATMENT_NEVER: (ChangeKind.FIXED, ChangeRule.TREATMENT_MISSING),
    Rule.MATCHED_DONOR_AVAILABLE: (ChangeKind.FIXED, ChangeRule.DONOR_FIXED),
    Rule.NO_MATCHED_DONOR: (ChangeKind.TIME, ChangeRule.DONOR_MISSING),
    Rule.IN_OTHER_TRIAL: (ChangeKind.TIME, ChangeRule.OTHER_TRIAL_ENDS),
    Rule.NOT_IN_OTHER_TRIAL: (ChangeKind.FIXED, ChangeRule.OTHER_TRIAL_FIXED),
    Rule.PREGNANT: (ChangeKind.TIME, ChangeRule.PREGNANCY_ENDS),
    Rule.BREASTFEEDING: (ChangeKind.TIME, ChangeRule.BREASTFEEDING_ENDS),
    Rule.NOT_PREGNANT: (ChangeKind.FIXED, ChangeRule.PREGNANCY_FIXED),
    Rule.NOT_BREASTFEEDING: (ChangeKind.FIXED, ChangeRule.PREGNANCY_FIXED),
    Rule.BIOMARKER_FOUND: (ChangeKind.TEST, ChangeRule.BIOMARKER_TEST),
    Rule.BIOMARKER_NOT_FOUND: (ChangeKind.TEST, ChangeRule.BIOMARKER_TEST),
    Rule.STAGE_IS: (ChangeKind.FIXED, ChangeRule.STAGE_FIXED),
    Rule.STAGE_IS_NOT: (ChangeKind.FIXED, ChangeRule.STAGE_FIXED),
    Rule.LAB_OUTSIDE_LIMIT: (ChangeKind.TEST, ChangeRule.LAB_AGAIN),
    Rule.LAB_WITHIN_LIMIT: (ChangeKind.TEST, ChangeRule.LAB_AGAIN),
}
"""For a line that does not hold. Ages are not here: their change depends on the limit."""

OPEN = {
    Rule.DIAGNOSIS_BROADER: (ChangeKind.PAPER, ChangeRule.DIAGNOSIS_LETTER),
    Rule.DIAGNOSIS_CLOSE: (ChangeKind.PAPER, ChangeRule.DIAGNOSIS_LETTER),
    Rule.TREATMENT_BROADER: (ChangeKind.PAPER, ChangeRule.TREATMENT_RECORD),
    Rule.TIME_NOT_TOLD: (ChangeKind.PAPER, ChangeRule.TREATMENT_DATES),
    Rule.TREATMENT_IN_THE_PAST: (ChangeKind.PAPER, ChangeRule.TREATMENT_DATES),
    Rule.DIAGNOSIS_IN_THE_PAST: (ChangeKind.PAPER, ChangeRule.ILLNESS_LETTER),
    Rule.STAGE_OPEN: (ChangeKind.PAPER, ChangeRule.STAGE_LETTER),
    Rule.SCALE_DIFFERENT: (ChangeKind.TEST, ChangeRule.PERFORMANCE_TEST),
    Rule.HALF_MATCHED_DONOR: (ChangeKind.TEST, ChangeRule.HLA_TYPING),
    Rule.DONOR_ON_REGISTRY: (ChangeKind.TEST, ChangeRule.HLA_TYPING),
}
"""For a line that something told leaves open."""

NOT_KNOWN = {
    ConditionTest: (ChangeKind.PAPER, ChangeRule.DIAGNOSIS_LETTER),
    TransfusionTest: (ChangeKind.PAPER, ChangeRule.TRANSFUSION_RECORD),
    TreatmentTest: (ChangeKind.PAPER, ChangeRule.TREATMENT_RECORD),
    DonorTest: (ChangeKind.TEST, ChangeRule.HLA_TYPING),
    StageTest: (ChangeKind.PAPER, ChangeRule.STAGE_LETTER),
    BiomarkerTest: (ChangeKind.TEST, ChangeRule.BIOMARKER_TEST),
}
"""For a line whose fact the person is not sure of."""
