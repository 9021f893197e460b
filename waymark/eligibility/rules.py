"""Every rule a finding or a change rests on: short stable keys, each with a phrase in `waymark.wording`."""

from __future__ import annotations

from waymark.trials.words import Word


class Rule(Word):
    """Why a finding is what it is.

    Age and sex
        AGE_IN_RANGE: the age told is within the limits.
        AGE_BELOW_MINIMUM: the age told is below the youngest taken.
        AGE_ABOVE_MAXIMUM: the age told is above the oldest taken.
        AGE_NEAR_LIMIT: the age told is too rough, so near a limit, to decide.
        AGE_NO_LIMIT: the record sets no age limit.
        AGE_AT_ANOTHER_TIME: the text sets the limit for the age at diagnosis, so the age now is open.
        AGE_TEXT_DIFFERS: the line's age limit is not the record's own; the line is shown as it is.
        SEX_NO_LIMIT: the record takes every sex.
        SEX_TAKEN: the sex told is the one taken.
        SEX_NOT_TAKEN: the sex told is not taken.
        SEX_GENDER_BASED: the record speaks of gender, so sex alone decides nothing.
        SEX_TEXT_DIFFERS: the line names a sex, but the record's own field says otherwise.

    What was told
        NOT_TOLD: nothing was told about this.
        NOT_SURE: the person does not know.
        DECLINED: the person would rather not say.
        TOLD_WITH_DOUBT: what was told was hedged, and nothing firm can rest on it.

    The line itself
        NOT_READ: the line was kept but not read.
        NOT_WHOLLY_READ: a told fact meets a line of which a part was not read.
        INTRODUCTION: the line only introduces the lines under it.
        SECTION_NOT_KNOWN: the record does not say whether the line lets in or keeps out.
        AMBIGUOUS_AND: the line joins two things with "and", and only one of them was told.
        ALL_PARTS_HOLD: every part of the line holds.
        NONE_OF_THESE: nothing that the line names holds.
        DETAIL_NOT_TOLD: the line means only some cases ("uncontrolled"); which one this is was not told.
        NOTHING_ASKED: the line asks for nothing.
        OTHER_GROUP: the line is for other people only, by the line it stands under.
        ONE_OF_SEVERAL: the line is one of several of which not all need to hold.
        NOT_STUDIED_HERE: the line names an illness the trial is not for; it may be one case of several.

    Diagnosis
        DIAGNOSIS_IS_KIND_OF: the condition told is the one named, or a kind of it.
        DIAGNOSIS_BY_HEADING: only the registry's headings name the condition told, not the record's own list.
        DIAGNOSIS_IS_NOT: the condition named was denied, or the one told shuts it out.
        DIAGNOSIS_BROADER: the condition told is wider than the one named; which kind is not told.
        DIAGNOSIS_DIFFERENT: the condition told is another name; people may have both.
        DIAGNOSIS_CARRIER_ONLY: the person told of carrying a trait, not of having the illness.
        DIAGNOSIS_STUDIED: the line names an illness the trial itself is for; it must mean another case.
        DIAGNOSIS_IN_THE_PAST: the illness was told as past; the line may mean one that is there now.
        DIAGNOSIS_CLOSE: a neighbouring form was told, for which what the line asks may still hold.
        HELD_IN_TIME: what was told was there within the time the line names.
        LONGER_AGO: what was told was longer ago than the line looks back.
        TIME_NOT_TOLD: it was told, but not when, or not well enough to count.
        TRANSFUSION_DEPENDENT: regular transfusions were told.
        NOT_TRANSFUSION_DEPENDENT: it was told that no regular transfusions are needed.

    Treatment and donor
        TREATMENT_HAD: the treatment was given.
        TREATMENT_NOW: the treatment is being given.
        TREATMENT_IN_THE_PAST: the treatment was given in the past; the line may mean now.
        TREATMENT_NEVER: the treatment was never given.
        TREATMENT_BROADER: a wider kind of treatment was told; which one is not told.
        MATCHED_DONOR_AVAILABLE: a fully matched donor is available.
        NO_MATCHED_DONOR: no matched donor is available.
        HALF_MATCHED_DONOR: a half-matched donor was told; whether that counts is not written.
        DONOR_ON_REGISTRY: a donor on a registry was told; whether that counts as available is not written.
        DONOR_RELATION_NOT_TOLD: the line asks for a related donor; which donor is meant was not told.

    Other trials, pregnancy
        IN_OTHER_TRIAL: the person takes part in another trial.
        NOT_IN_OTHER_TRIAL: the person takes part in no other trial.
        PREGNANT, NOT_PREGNANT, BREASTFEEDING, NOT_BREASTFEEDING: as told.
        NOT_FOR_MEN: pregnancy or breastfeeding, and the person is male.
        NOT_FOR_CHILDREN: pregnancy or breastfeeding, and the person is a young child.
        PREGNANCY_PLAN: whether a pregnancy is planned, or prevented, is for the person and the team.
        PREGNANCY_AMONG_INCLUSIONS: the record lists pregnancy or breastfeeding among what lets in; it may be
            an exclusion in the wrong place, or one group of several.

    Tests
        LAB_WITHIN_LIMIT: the value told is within the limit.
        LAB_OUTSIDE_LIMIT: the value told is outside the limit.
        LAB_NEAR_LIMIT: the value told is too rough, so near the limit, to decide.
        LAB_UNIT_NOT_KNOWN: the value's unit cannot be compared with the line's.
        LAB_NORMAL_NOT_KNOWN: the line counts from a laboratory's upper limit, which was not told.
        BIOMARKER_FOUND: a test of the tumor found what the line names.
        BIOMARKER_NOT_FOUND: a test of the tumor did not find what the line names.
        STAGE_IS: how far the cancer was told to have gone is what the line names.
        STAGE_IS_NOT: it is something else, and surely so.
        STAGE_OPEN: what was told of it may be what the line names, or not.
        PERFORMANCE_WITHIN: the performance status told is within the limits.
        PERFORMANCE_OUTSIDE: the performance status told is outside the limits.
        SCALE_DIFFERENT: the performance status was told on another scale.
        WINDOW_NOT_YET: the value must hold at or over a time that is still to come.

    The team decides
        CONSENT: agreeing, being willing.
        FOLLOW_UP: keeping to visits and treatment.
        TEAM_JUDGEMENT: what doctors find suitable.
    """

    AGE_IN_RANGE = "age_in_range"
    AGE_BELOW_MINIMUM = "age_below_minimum"
    AGE_ABOVE_MAXIMUM = "age_above_maximum"
    AGE_NEAR_LIMIT = "age_near_limit"
    AGE_NO_LIMIT = "age_no_limit"
    AGE_AT_ANOTHER_TIME = "age_at_another_time"
    AGE_TEXT_DIFFERS = "age_text_differs"
    SEX_NO_LIMIT = "sex_no_limit"
    SEX_TAKEN = "sex_taken"
    SEX_NOT_TAKEN = "sex_not_taken"
    SEX_GENDER_BASED = "sex_gender_based"
    SEX_TEXT_DIFFERS = "sex_text_differs"
    NOT_TOLD = "not_told"
    NOT_SURE = "not_sure"
    DECLINED = "declined"
    TOLD_WITH_DOUBT = "told_with_doubt"
    NOT_READ = "not_read"
    NOT_WHOLLY_READ = "not_wholly_read"
    INTRODUCTION = "introduction"
    SECTION_NOT_KNOWN = "section_not_known"
    AMBIGUOUS_AND = "ambiguous_and"
    ALL_PARTS_HOLD = "all_parts_hold"
    NONE_OF_THESE = "none_of_these"
    DETAIL_NOT_TOLD = "detail_not_told"
    NOTHING_ASKED = "nothing_asked"
    OTHER_GROUP = "other_group"
    ONE_OF_SEVERAL = "one_of_several"
    NOT_STUDIED_HERE = "not_studied_here"
    DIAGNOSIS_IS_KIND_OF = "diagnosis_is_kind_of"
    DIAGNOSIS_BY_HEADING = "diagnosis_by_heading"
    DIAGNOSIS_IS_NOT = "diagnosis_is_not"
    DIAGNOSIS_BROADER = "diagnosis_broader"
    DIAGNOSIS_DIFFERENT = "diagnosis_different"
    DIAGNOSIS_CARRIER_ONLY = "diagnosis_carrier_only"
    DIAGNOSIS_STUDIED = "diagnosis_studied"
    DIAGNOSIS_IN_THE_PAST = "diagnosis_in_the_past"
    DIAGNOSIS_CLOSE = "diagnosis_close"
    HELD_IN_TIME = "held_in_time"
    LONGER_AGO = "longer_ago"
    TIME_NOT_TOLD = "time_not_told"
    TRANSFUSION_DEPENDENT = "transfusion_dependent"
    NOT_TRANSFUSION_DEPENDENT = "not_transfusion_dependent"
    TREATMENT_HAD = "treatment_had"
    TREATMENT_NOW = "treatment_now"
    TREATMENT_IN_THE_PAST = "treatment_in_the_past"
    TREATMENT_NEVER = "treatment_never"
    TREATMENT_BROADER = "treatment_broader"
    MATCHED_DONOR_AVAILABLE = "matched_donor_available"
    NO_MATCHED_DONOR = "no_matched_donor"
    HALF_MATCHED_DONOR = "half_matched_donor"
    DONOR_ON_REGISTRY = "donor_on_registry"
    DONOR_RELATION_NOT_TOLD = "donor_relation_not_told"
    IN_OTHER_TRIAL = "in_other_trial"
    NOT_IN_OTHER_TRIAL = "not_in_other_trial"
    PREGNANT = "pregnant"
    NOT_PREGNANT = "not_pregnant"
    BREASTFEEDING = "breastfeeding"
    NOT_BREASTFEEDING = "not_breastfeeding"
    NOT_FOR_MEN = "not_for_men"
    NOT_FOR_CHILDREN = "not_for_children"
    PREGNANCY_PLAN = "pregnancy_plan"
    PREGNANCY_AMONG_INCLUSIONS = "pregnancy_among_inclusions"
    LAB_NORMAL_NOT_KNOWN = "lab_normal_not_known"
    BIOMARKER_FOUND = "biomarker_found"
    BIOMARKER_NOT_FOUND = "biomarker_not_found"
    STAGE_IS = "stage_is"
    STAGE_IS_NOT = "stage_is_not"
    STAGE_OPEN = "stage_open"
    PERFORMANCE_WITHIN = "performance_within"
    PERFORMANCE_OUTSIDE = "performance_outside"
    SCALE_DIFFERENT = "scale_different"
    LAB_WITHIN_LIMIT = "lab_within_limit"
    LAB_OUTSIDE_LIMIT = "lab_outside_limit"
    LAB_NEAR_LIMIT = "lab_near_limit"
    LAB_UNIT_NOT_KNOWN = "lab_unit_not_known"
    WINDOW_NOT_YET = "window_not_yet"
    CONSENT = "consent"
    FOLLOW_UP = "follow_up"
    TEAM_JUDGEMENT = "team_judgement"
