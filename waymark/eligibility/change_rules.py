"""Every rule a change rests on: short stable keys, each with a phrase in `waymark.wording`."""

from __future__ import annotations

from enum import Enum


class ChangeRule(str, Enum):
    """What would have to change for a line to hold, or to be known.

    AGE_WILL_BE_REACHED: time; the youngest age is still to come (date: by then it surely has).
    AGE_LIMIT_SOON: time; the oldest age will soon be passed (date: by then it surely has).
    AGE_LIMIT_PASSED: fixed; too old.
    SEX_FIXED: fixed.
    DIAGNOSIS_FIXED: fixed; the illness the trial is for was told not to be there.
    DIAGNOSIS_LETTER: paper; the doctor's letter names the exact kind.
    TRANSFUSION_RECORD: paper; the transfusion record shows how often.
    TRANSFUSION_FIXED: fixed; no regular transfusions are needed.
    TREATMENT_FIXED: fixed; a treatment once given stays given.
    TREATMENT_NOW_FIXED: fixed; the treatment that is being given is not taken.
    TREATMENT_RECORD: paper; the treatment record names what was given.
    DONOR_FIXED: fixed; a matched donor is available.
    DONOR_MISSING: time; no matched donor yet, and the line asks for one.
    HLA_TYPING: test; tissue typing tells how well a donor matches.
    OTHER_TRIAL_ENDS: time; the other trial ends, or the person leaves it.
    PREGNANCY_ENDS, BREASTFEEDING_ENDS: time.
    WASHOUT_ENDS: time; what is past must lie further back (date: by then it surely does).
    TREATMENT_DATES: paper; the treatment record says when it was given.
    PERFORMANCE_TEST: test; a doctor's check of daily activity tells.
    ILLNESS_LETTER: paper; the doctor's letter says how severe or how recent an illness is.
    LAB_TEST: test; a blood test tells.
    LAB_OVER_TIME: test; blood tests over the time the line names tell.
    """

    AGE_WILL_BE_REACHED = "age_will_be_reached"
    AGE_LIMIT_SOON = "age_limit_soon"
    AGE_LIMIT_PASSED = "age_limit_passed"
    SEX_FIXED = "sex_fixed"
    DIAGNOSIS_FIXED = "diagnosis_fixed"
    DIAGNOSIS_LETTER = "diagnosis_letter"
    TRANSFUSION_RECORD = "transfusion_record"
    TRANSFUSION_FIXED = "transfusion_fixed"
    TREATMENT_FIXED = "treatment_fixed"
    TREATMENT_NOW_FIXED = "treatment_now_fixed"
    TREATMENT_RECORD = "treatment_record"
    DONOR_FIXED = "donor_fixed"
    DONOR_MISSING = "donor_missing"
    HLA_TYPING = "hla_typing"
    OTHER_TRIAL_ENDS = "other_trial_ends"
    PREGNANCY_ENDS = "pregnancy_ends"
    BREASTFEEDING_ENDS = "breastfeeding_ends"
    WASHOUT_ENDS = "washout_ends"
    TREATMENT_DATES = "treatment_dates"
    PERFORMANCE_TEST = "performance_test"
    ILLNESS_LETTER = "illness_letter"
    LAB_TEST = "lab_test"
    LAB_OVER_TIME = "lab_over_time"
