"""What people usually answer: rough chances, which only choose the order of questions and never judge.

Pregnancy and breastfeeding: about 3 and 2 in 100 women aged 15 to 49 at a time (UN World Population
Prospects 2022, births a year over women of that age). A matched sibling: 1 in 4 (NMDP). HIV 0.7, hepatitis B
3.2, hepatitis C 0.7 in 100 people (WHO fact sheets 2023-2024). The rest are round figures of our own, checked
against no survey: tuberculosis ever 5, another illness 6, a treatment 25, another trial 5 in 100; how far a
cancer has spread; the daily activity of outpatients by ECOG grade; and for each laboratory value a low, a
middle and a high one as adult patients have them (about the 10th, 50th and 90th percentile).

How many know the answer: nearly all for what they live with, about half for the last laboratory value
(our own estimate).
"""

from __future__ import annotations

from waymark.profile.facts import FactName

YES: dict[FactName, float] = {
    FactName.TRANSFUSION_DEPENDENT: 0.5,
    FactName.MATCHED_DONOR: 0.25,
    FactName.OTHER_TRIAL: 0.05,
    FactName.PREGNANT: 0.03,
    FactName.BREASTFEEDING: 0.02,
    FactName.TREATMENT: 0.25,
    FactName.INFECTION: 0.03,
    FactName.COMORBIDITY: 0.06,
    FactName.BIOMARKER: 0.3,
}
YES_TO: dict[str, float] = {
    "hiv infection": 0.007, "hepatitis b": 0.032, "hepatitis c": 0.007, "tuberculosis": 0.05,
}  # fmt: skip
ECOG = ((0, 0.35), (1, 0.40), (2, 0.17), (3, 0.06), (4, 0.02))
SPREADS = (("localized", 0.4), ("regional", 0.25), ("metastatic", 0.35))
LAB_CHANCES = (0.1, 0.8, 0.1)
LABS: dict[str, tuple[float, float, float]] = {
    "hemoglobin": (8.5, 12.5, 16), "ferritin": (15, 150, 2500), "liver iron concentration": (1, 5, 20),
    "cardiac t2*": (8, 25, 40), "fetal hemoglobin": (0.5, 5, 25), "hba1c": (5.0, 5.9, 9.5),
    "platelets": (70, 240, 430), "neutrophils": (1.0, 4.0, 9.0), "white blood cells": (2.8, 7.0, 13),
    "creatinine": (0.5, 0.9, 2.2), "creatinine clearance": (35, 90, 130), "egfr": (35, 88, 118),
    "bilirubin": (0.2, 0.6, 2.5), "alt": (9, 22, 110), "ast": (12, 23, 110), "albumin": (2.7, 4.1, 4.9),
    "glucose": (75, 100, 220), "ldl cholesterol": (55, 110, 185), "total cholesterol": (125, 185, 265),
    "triglycerides": (45, 110, 330), "inr": (0.9, 1.0, 2.0), "psa": (0.3, 1.2, 20), "tsh": (0.5, 1.8, 6),
    "cd4 count": (180, 600, 1200), "viral load": (20, 50, 50_000), "lvef": (35, 60, 70),
    "fev1": (35, 75, 105), "bmi": (18, 27, 41), "eosinophils": (30, 180, 700),
    "alkaline phosphatase": (40, 75, 220), "hematocrit": (26, 38, 48), "lymphocytes": (0.6, 1.9, 3.8),
    "systolic blood pressure": (95, 122, 165), "diastolic blood pressure": (55, 74, 98),
    "oxygen saturation": (90, 97, 100), "qtc interval": (380, 420, 480), "body weight": (15, 72, 120),
    "potassium": (3.3, 4.1, 5.3), "sodium": (131, 140, 145), "calcium": (8.2, 9.3, 10.6),
    "uric acid": (3.0, 5.3, 9.0),
}  # fmt: skip
"""By the analyte's standard name, in its usual unit: low, middle, high. One that is absent is not asked."""

SENSITIVE_ILLNESSES = frozenset(
    (
        "hiv infection", "syphilis", "depression", "major depressive disorder",
        "treatment-resistant depression", "postpartum depression", "bipolar disorder", "schizophrenia",
        "anxiety", "panic disorder",
        "post-traumatic stress disorder", "obsessive-compulsive disorder", "anorexia nervosa",
        "bulimia nervosa", "eating disorders", "borderline personality disorder", "alcohol use disorder",
        "substance use disorder", "opioid use disorder", "cocaine use disorder", "tobacco use disorder",
    )
)  # fmt: skip
KNOWN: dict[FactName, float] = {
    FactName.SEX: 1.0,
    FactName.TRANSFUSION_DEPENDENT: 0.95,
    FactName.MATCHED_DONOR: 0.6,
    FactName.OTHER_TRIAL: 0.98,
    FactName.PREGNANT: 0.97,
    FactName.BREASTFEEDING: 0.99,
    FactName.TREATMENT: 0.9,
    FactName.INFECTION: 0.85,
    FactName.COMORBIDITY: 0.95,
    FactName.PERFORMANCE_STATUS: 0.8,
    FactName.LAB: 0.5,
    FactName.BIOMARKER: 0.6,
    FactName.STAGE: 0.85,
}
KNOWN_LABS = {
    "body weight": 0.95,
    "bmi": 0.7,
    "systolic blood pressure": 0.6,
    "diastolic blood pressure": 0.6,
}
"""What people know without a laboratory's report."""
