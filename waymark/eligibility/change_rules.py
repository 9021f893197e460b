"""Every rule a change rests on: short stable keys, each with a phrase in `waymark.wording`."""

from __future__ import annotations

from waymark.trials.words import Word


class ChangeRule(Word):
    """What would have to change for a line to hold, or to be known.

    AGE_WILL_BE_REACHED: time; the youngest age is still to come (date: by then it surely has).
    AGE_LIMIT_SOON: time; the oldest age will be passed (date: by then it surely has; none: within a year).
    AGE_RANGE_ENDS: time; the ages a line leaves out will be passed (date: by then they surely are).
    AGE_LIMIT_PASSED: fixed; too old.
    AGE_PAPER: paper; a birth paper shows the exact age.
    SEX_FIXED: fixed.
    DIAGNOSIS_FIXED: fixed; the illness the trial is for was told not to be there.
    ILLNESS_FIXED: fixed; an illness was told that the trial leaves out.
    TOO_LONG_AGO: fixed; what the line asks for was longer ago than it looks back.
    DIAGNOSIS_LETTER: paper; the doctor's letter names the exact kind.
    TRANSFUSION_RECORD: paper; the transfusion record shows how often.
    TRANSFUSION_FIXED: fixed; no regular transfusions are needed.
    TREATMENT_FIXED: fixed; a treatment once given stays given.
    TREATMENT_NOW_FIXED: fixed; the treatment that is being given is not taken.
    TREATMENT_MISSING: fixed; the trial is for people who had a treatment that was never given.
    TREATMENT_RECORD: paper; the treatment record names what was given.
    DONOR_FIXED: fixed; a matched donor is available.
    DONOR_MISSING: time; no matched donor yet, and the line asks for one.
    HLA_TYPING: test; tissue typing tells how well a donor matches.
    OTHER_TRIAL_ENDS: time; the other trial ends.
    OTHER_TRIAL_FIXED: fixed; the trial is for people who are in another one.
    PREGNANCY_ENDS, BREASTFEEDING_ENDS: time.
    PREGNANCY_FIXED: fixed; the trial is for people who are pregnant or breastfeeding.
    WASHOUT_ENDS: time; what is past must lie further back (date: by then it surely does).
    TREATMENT_DATES: paper; the treatment record says when it was given.
    PERFORMANCE_TEST: test; a doctor's check of daily activity tells.
    ILLNESS_LETTER: paper; the doctor's letter says how severe or how recent an illness is.
    BIOMARKER_TEST: test; a test of the tumor, blood or genes tells.
    STAGE_LETTER: paper; a letter names the exact stage as it is now.
    STAGE_FIXED: fixed; the trial is for another stage.
    LAB_TEST: test; a value not known, or not well enough.
    LAB_AGAIN: test; the value told lies outside, and the trial counts the one it measures itself.
    LAB_OVER_TIME: test; values over the time the line names tell.
    TEAM_READS: paper; what was told meets words that only the team can read, with the records at hand.
    POINT_FIXED: fixed; what was told does not go with the line, and nothing of the above is known of it.
    """

    AGE_WILL_BE_REACHED = "age_will_be_reached"
    AGE_LIMIT_SOON = "age_limit_soon"
    AGE_RANGE_ENDS = "age_range_ends"
    AGE_LIMIT_PASSED = "age_limit_passed"
    AGE_PAPER = "age_paper"
    SEX_FIXED = "sex_fixed"
    DIAGNOSIS_FIXED = "diagnosis_fixed"
    ILLNESS_FIXED = "illness_fixed"
    TOO_LONG_AGO = "too_long_ago"
    DIAGNOSIS_LETTER = "diagnosis_letter"
    TRANSFUSION_RECORD = "transfusion_record"
    TRANSFUSION_FIXED = "transfusion_fixed"
    TREATMENT_FIXED = "treatment_fixed"
    TREATMENT_NOW_FIXED = "treatment_now_fixed"
    TREATMENT_MISSING = "treatment_missing"
    TREATMENT_RECORD = "treatment_record"
    DONOR_FIXED = "donor_fixed"
    DONOR_MISSING = "donor_missing"
    HLA_TYPING = "hla_typing"
    OTHER_TRIAL_ENDS = "other_trial_ends"
    OTHER_TRIAL_FIXED = "other_trial_fixed"
    PREGNANCY_ENDS = "pregnancy_ends"
    BREASTFEEDING_ENDS = "breastfeeding_ends"
    PREGNANCY_FIXED = "pregnancy_fixed"
    BIOMARKER_TEST = "biomarker_test"
    STAGE_LETTER = "stage_letter"
    STAGE_FIXED = "stage_fixed"
    WASHOUT_ENDS = "washout_ends"
    TREATMENT_DATES = "treatment_dates"
    PERFORMANCE_TEST = "performance_test"
    ILLNESS_LETTER = "illness_letter"
    LAB_TEST = "lab_test"
    LAB_AGAIN = "lab_again"
    LAB_OVER_TIME = "lab_over_time"
    TEAM_READS = "team_reads"
    POINT_FIXED = "point_fixed"
