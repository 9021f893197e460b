"""Words the registry used in other years, or prints in other places, and today's word for each."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum
from typing import TypeVar

from waymark.trials.vocabulary import (
    Allocation,
    ArmType,
    ContactRole,
    DateType,
    InterventionModel,
    InterventionType,
    Masking,
    OverallStatus,
    Phase,
    Sex,
    SponsorClass,
    StudyType,
)

Member = TypeVar("Member", bound=Enum)

_NOT_A_WORD = re.compile(r"[^A-Z0-9]+")

# Written where nothing was given; None is what it says.
NOT_GIVEN = frozenset({"", "N_A", "NA", "NONE", "NULL", "NOT_PROVIDED", "NOT_SPECIFIED"})

# Only what spelling alone does not settle: "Active, not recruiting" needs no entry.
# Sources: the registry's XML and API v1 vocabularies, its glossary, and records of those years.
FORMER_SPELLINGS: Mapping[type[Enum], Mapping[str, Enum]] = {
    OverallStatus: {
        "UNKNOWN_STATUS": OverallStatus.UNKNOWN,
        "ACTIVE": OverallStatus.ACTIVE_NOT_RECRUITING,
        "NO_LONGER_RECRUITING": OverallStatus.ACTIVE_NOT_RECRUITING,
        "NOT_RECRUITING": OverallStatus.ACTIVE_NOT_RECRUITING,
    },
    StudyType: {
        "EXPANDED_ACCESS_INTERVENTIONAL": StudyType.EXPANDED_ACCESS,
        "OBSERVATIONAL_PATIENT_REGISTRY": StudyType.OBSERVATIONAL,
    },
    Phase: {
        "N_A": Phase.NA,
        "NOT_APPLICABLE": Phase.NA,
        "PHASE0": Phase.EARLY_PHASE1,
        "PHASE_0": Phase.EARLY_PHASE1,
        "EARLY_PHASE_1": Phase.EARLY_PHASE1,
        "PHASE_1": Phase.PHASE1,
        "PHASE_2": Phase.PHASE2,
        "PHASE_3": Phase.PHASE3,
        "PHASE_4": Phase.PHASE4,
    },
    Sex: {"BOTH": Sex.ALL},
    DateType: {"ANTICIPATED": DateType.ESTIMATED, "ESTIMATE": DateType.ESTIMATED},
    SponsorClass: {"U_S_FED": SponsorClass.FED, "US_FED": SponsorClass.FED},
    InterventionType: {
        "GENE_TRANSFER": InterventionType.GENETIC,
        "BIOLOGICAL_VACCINE": InterventionType.BIOLOGICAL,
        "VACCINE": InterventionType.BIOLOGICAL,
    },
    ArmType: {"PLACEBO": ArmType.PLACEBO_COMPARATOR, "SHAM": ArmType.SHAM_COMPARATOR},
    Allocation: {"N_A": Allocation.NA, "NOT_APPLICABLE": Allocation.NA},
    InterventionModel: {f"{model.value}_ASSIGNMENT": model for model in InterventionModel},
    Masking: {
        "NO_MASKING": Masking.NONE,
        "OPEN_LABEL": Masking.NONE,
        "NONE_OPEN_LABEL": Masking.NONE,
        "SINGLE_BLIND": Masking.SINGLE,
        "DOUBLE_BLIND": Masking.DOUBLE,
        "PARTICIPANT_INVESTIGATOR": Masking.DOUBLE,
        "PARTICIPANT_INVESTIGATOR_OUTCOMES_ASSESSOR": Masking.TRIPLE,
    },
    ContactRole: {"CENTRAL_CONTACT": ContactRole.CONTACT, "CONTACT_BACKUP": ContactRole.CONTACT},
}

YES = frozenset({"YES", "Y", "TRUE", "ACCEPTS_HEALTHY_VOLUNTEERS"})
NO = frozenset({"NO", "N", "FALSE"})


def spelled(text: str) -> str:
    """The text as the API spells its words: "Early Phase 1" becomes EARLY_PHASE_1."""
    return _NOT_A_WORD.sub("_", text.upper()).strip("_")


def member_of(vocabulary: type[Member], text: str) -> Member | None:
    """Today's member for a word of any year; None when it says "not given". Raises ValueError otherwise."""
    word = spelled(text)
    if word in vocabulary.__members__:
        return vocabulary[word]
    former = FORMER_SPELLINGS.get(vocabulary, {}).get(word)
    if isinstance(former, vocabulary):
        return former
    if word in NOT_GIVEN:
        return None
    raise ValueError(f"{text!r} is not a word we know here")


def yes_or_no(text: str) -> bool | None:
    """A boolean written as a word; None when it says "not given". Raises ValueError otherwise."""
    word = spelled(text)
    if word in YES:
        return True
    if word in NO:
        return False
    if word in NOT_GIVEN:
        return None
    raise ValueError(f"{text!r} is neither yes nor no")
