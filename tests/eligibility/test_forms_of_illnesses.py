"""A form of an illness is not the illness: who has the one form is not judged by a line about the other."""

from __future__ import annotations

import pytest

from tests.eligibility.conftest import trial_with
from tests.eligibility.test_judging import judged
from tests.eligibility.told import condition, label, told
from waymark.eligibility.verdicts import Fit
from waymark.profile.facts import FactStatus

IN, OUT = "Inclusion Criteria:\n* {}\n", "Exclusion Criteria:\n* {}\n"


@pytest.mark.parametrize(
    ("told_name", "line"),
    [
        ("glioblastoma", "Anaplastic astrocytoma"),
        ("glioblastoma", "Oligodendroglioma"),
        ("alzheimer's disease", "Vascular dementia"),
        ("alzheimer's disease", "Frontotemporal dementia"),
        ("multiple myeloma", "Smoldering myeloma"),
        ("duchenne muscular dystrophy", "Myotonic dystrophy"),
        ("secondary progressive multiple sclerosis", "Relapsing-remitting multiple sclerosis"),
        ("dermatomyositis", "Polymyositis"),
        ("takayasu arteritis", "Giant cell arteritis"),
        ("t-cell lymphoma", "B-cell lymphoma"),
        ("osteosarcoma", "Soft tissue sarcoma"),
        ("anaplastic thyroid cancer", "Papillary thyroid cancer"),
        ("metastatic castration-resistant prostate cancer", "Hormone-sensitive prostate cancer"),
        ("esophageal cancer", "Esophageal adenocarcinoma"),
        ("ischemic stroke", "Hemorrhagic stroke"),
        ("hereditary spherocytosis", "Autoimmune hemolytic anemia"),
        ("hypothyroidism", "Hashimoto's thyroiditis"),
        ("atrial fibrillation", "Atrial flutter"),
        ("pemphigus", "Bullous pemphigoid"),
        ("wilms tumor", "Renal cell carcinoma"),
        ("hepatoblastoma", "Hepatocellular carcinoma"),
        ("heart failure", "Heart failure with preserved ejection fraction"),
        ("triple negative breast cancer", "Hormone receptor positive breast cancer"),
        ("salivary gland cancer", "Head and neck squamous cell carcinoma"),
        ("hypertrophic cardiomyopathy", "Dilated cardiomyopathy"),
        ("uveal melanoma", "Cutaneous melanoma"),
        ("chronic kidney disease stage 5", "Chronic kidney disease stage 3b"),
        ("meningioma", "Malignant brain tumor"),
        ("hiv infection", "AIDS"),
        ("penicillin allergy", "Allergy to contrast"),
        ("penicillin allergy", "Contrast allergy"),
        ("heart failure with preserved ejection fraction", "Heart failure with reduced ejection fraction"),
        ("acute graft versus host disease", "Chronic graft versus host disease"),
        ("chronic kidney disease stage 3", "Chronic kidney disease stage 3b"),
        ("kidney failure", "End-stage renal disease"),
        ("sarcoidosis", "Cardiac sarcoidosis"),
        ("tuberculosis", "Pulmonary tuberculosis"),
        ("candidiasis", "Oral candidiasis"),
        ("testicular cancer", "Seminoma"),
        ("kidney cancer", "Clear cell renal cell carcinoma"),
        ("iron deficiency", "Iron deficiency anemia"),
        ("subdural hematoma", "Intracerebral hemorrhage"),
        ("peptic ulcer", "Gastric ulcer"),
        ("plasmacytoma", "Multiple myeloma"),
        ("graft failure", "Graft rejection"),
        ("smoking", "Substance abuse"),
        ("tobacco use disorder", "Substance abuse"),
        ("insulin-dependent diabetes", "Type 1 diabetes"),
        ("hyperlipidemia", "Hypercholesterolemia"),
        ("head injury", "Traumatic brain injury"),
        ("alopecia", "Alopecia areata"),
        ("aneurysm", "Aortic aneurysm"),
        ("arrhythmia", "Wolff-Parkinson-White syndrome"),
        ("cognitive impairment", "Dementia"),
        ("sanfilippo syndrome type a", "Sanfilippo syndrome type B"),
        ("peanut allergy", "Tree nut allergy"),
        ("allergic rhinitis", "Severe allergic reaction"),
        ("severe allergic reaction", "Anaphylaxis"),
        ("primary hyperoxaluria type 1", "Primary hyperoxaluria type 2"),
        ("narcolepsy type 1", "Narcolepsy type 2"),
        ("prion disease", "Creutzfeldt-Jakob disease"),
        ("perennial allergic rhinitis", "Seasonal allergic rhinitis"),
        ("facial palsy", "Bell's palsy"),
        ("psoriasis", "Plaque psoriasis"),
    ],
)
def test_another_form_neither_lets_in_nor_keeps_out(told_name: str, line: str) -> None:
    assert label(judged(trial_with(IN.format(line)), condition(told_name)), "i1") == "UNKNOWN"
    assert label(judged(trial_with(OUT.format(line)), condition(told_name)), "e1") == "UNKNOWN"


@pytest.mark.parametrize(
    ("told_name", "line"),
    [
        ("glioblastoma", "Malignant glioma"),
        ("oligodendroglioma", "Glioma"),
        ("relapsing-remitting multiple sclerosis", "Relapsing multiple sclerosis"),
        ("granulomatosis with polyangiitis", "ANCA-associated vasculitis"),
        ("obesity", "Overweight"),
        ("ulcerative colitis", "Colitis"),
        ("diffuse large b-cell lymphoma", "B-cell lymphoma"),
        ("mycosis fungoides", "Cutaneous T-cell lymphoma"),
        ("acquired immunodeficiency syndrome", "HIV infection"),
        ("end-stage kidney disease", "Kidney failure"),
        ("heart failure with reduced ejection fraction", "Heart failure"),
        ("seminoma", "Germ cell tumor"),
        ("bile duct cancer", "Biliary tract cancer"),
        ("subdural hematoma", "Intracranial hemorrhage"),
        ("acquired immunodeficiency syndrome", "AIDS"),
        ("seminoma", "Seminoma"),
        ("type 1 diabetes", "Insulin-dependent diabetes mellitus"),
        ("hypercholesterolemia", "Dyslipidemia"),
        ("ankylosing spondylitis", "Spondyloarthritis"),
        ("dementia", "Cognitive impairment"),
        ("wolff-parkinson-white syndrome", "Wolff-Parkinson-White"),
        ("plaque psoriasis", "Psoriasis"),
        ("chronic myeloid leukemia", "BCR-ABL positive leukemia"),
        ("mastocytosis", "Mast cell disease"),
        ("severe allergic reaction", "History of severe allergic reaction"),
        ("thymoma", "Thymic tumor"),
    ],
)
def test_the_form_told_counts_through_what_it_is_a_kind_of(told_name: str, line: str) -> None:
    assert label(judged(trial_with(IN.format(line)), condition(told_name)), "i1") == "MET"


def test_who_never_had_the_illness_never_had_a_form_of_it() -> None:
    never = told("comorbidity", "heart failure", status=FactStatus.NEVER)
    verdict = judged(trial_with(OUT.format("Diastolic heart failure")), never)
    assert label(verdict, "e1") == "MET"


def test_diabetes_of_a_pregnancy_may_be_meant_by_diabetes_or_not() -> None:
    verdict = judged(
        trial_with(OUT.format("History of diabetes mellitus")), condition("gestational diabetes")
    )
    assert label(verdict, "e1") == "ASK_TEAM"
    assert verdict.fit is Fit.UNCLEAR


@pytest.mark.parametrize(
    ("told_name", "line"),
    [
        ("acquired immunodeficiency syndrome", "HIV infection"),
        ("acquired immunodeficiency syndrome", "AIDS"),
        ("penicillin allergy", "Drug allergy"),
        ("chronic graft versus host disease", "Graft versus host disease"),
        ("type 1 diabetes", "Insulin-dependent diabetes mellitus"),
    ],
)
def test_who_has_the_form_is_still_kept_out_by_the_illness_and_by_the_form(told_name: str, line: str) -> None:
    assert label(judged(trial_with(OUT.format(line)), condition(told_name)), "e1") == "NOT_MET"
