"""Doctors' and nurses' notes: whose they are, and what their letters mean."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read
from waymark.profile.facts import Fact, FactName, FactStatus
from waymark.profile.profile import Profile


def _told(facts: list[Fact], name: FactName) -> dict[object, FactStatus | None]:
    return {fact.value: fact.status for fact in facts if fact.name is name}


def _value(facts: list[Fact], name: FactName) -> object:
    return next((fact.value for fact in facts if fact.name is name), None)


@pytest.mark.parametrize(
    ("text", "illness"),
    [
        ("HNSCC p16+, 59M, recurrent after cisplatin, never had IO", "head and neck cancer"),
        ("58yo F w/ mTNBC, PD on pembro/gem/carbo", "triple negative breast cancer"),
        ("45F HR+/HER2- MBC, failed palbo/letrozole, bone mets only", "breast cancer"),
        ("Pt is a 62 yo gentleman with mCRC, KRAS G12C, MSS", "colorectal cancer"),
        ("70M MIBC cT2N0, cis-ineligible", "bladder cancer"),
        ("55M ccRCC IMDC intermediate, s/p L nephrectomy", "kidney cancer"),
        ("38F PTC RAI-refractory, lung mets", "thyroid cancer"),
        ("68M RRMM, 4 prior lines, triple-class refractory", "multiple myeloma"),
        ("69M MCL TP53 mut, prior BTKi, relapsed", "mantle cell lymphoma"),
        ("50F FL gr 2, POD24 after BR", "follicular lymphoma"),
        ("24F cHL, BV and nivo refractory, s/p auto 2021", "hodgkin lymphoma"),
        ("60M MF JAK2+, DIPSS int-2, rux refractory", "myelofibrosis"),
        ("66M mCSPC, ADT started, de novo", "prostate cancer"),
        ("62M APL relapsed", "acute promyelocytic leukemia"),
        ("9M ALL, MRD+, relapsed", "acute lymphoblastic leukemia"),
        ("M/59 oesoph adenoca HER2 3+, liver mets", "esophageal cancer"),
        ("51F lung adenoca, EGFR ex19del", "lung adenocarcinoma"),
        ("61M Dx: MM, ISS 3, s/p VRd", "multiple myeloma"),
        ("61M MM stage IV, BRAF WT, s/p ipi/nivo", "melanoma"),
    ],
)
def test_short_names_of_notes_are_their_illness(read: Read, text: str, illness: str) -> None:
    assert _value(read(text), FactName.CONDITION) == illness


@pytest.mark.parametrize(
    "text",
    [
        "I live in Miami, FL, and have lupus",
        "torn MCL in my knee, lupus",
        "idc which one, I have lupus",
        "my PTC appointment is next week, lupus",
    ],
)
def test_letters_out_of_a_cancers_note_are_no_cancer(read: Read, text: str) -> None:
    told = {fact.value for fact in read(text) if fact.name in (FactName.CONDITION, FactName.COMORBIDITY)}
    assert told <= {"lupus", "systemic lupus erythematosus"}


@pytest.mark.parametrize(
    "text",
    [
        "58yo F w/ mTNBC, s/p AC-T neoadj, PD on pembro/gem/carbo, ECOG 0",
        "pt F/46 cervical ca stg IVB, s/p carbo/taxol/bev, pembro PD",
        "this 66 year old retired teacher has mesothelioma, PD after cis/pem, PS1",
        "Dx: cholangioca intrahepatic. 51F. Gem/cis 1L PD. Bili 1.0",
        "63M GIST KIT exon 11, imatinib -> sunitinib, all PD",
        "63 yr old lady, SCLC ES, carbo/etop/atezo 4# then PD",
    ],
)
def test_progressive_disease_is_no_parkinsons(read: Read, text: str) -> None:
    assert "parkinson's disease" not in {fact.value for fact in read(text)}


@pytest.mark.parametrize("asked", [None, "asking_for"])
@pytest.mark.parametrize(
    "text",
    [
        "34F SCD HbSS, on HU, Hb 7.9, 4 VOCs/yr, ferritin 3200, sib not matched",
        "45F HR+/HER2- MBC, failed palbo/letrozole & fulvestrant, ESR1m+",
        "64M HCC BCLC-C, Child-Pugh A6, HBV on entecavir, AFP 4500, plts 82",
        "70M CLL del17p, BTKi intolerant, on venetoclax, ALC 45",
        "GP referral: 57M, T2DM 12y, HbA1c 9.1, BMI 38, eGFR 62",
        "33M Crohn's, failed IFX & ADA, on UST, CRP 25, no prior surgery",
        "22M TDT beta thal major, splenectomised, ferritin 4100, LIC 15",
        "Mr, 70, MIBC cT2N0, cis-ineligible (CrCl 42), declines cystectomy",
    ],
)
def test_a_note_without_kin_is_of_somebody_else(read: Read, text: str, asked: str | None) -> None:
    assert _value(read(text, asked), FactName.ASKING_FOR) == "other"


@pytest.mark.parametrize(
    "text",
    ["PNH. 29 f. Milan", "34F lupus, London", "I'm 34F, HbSS, on HU, Hb 7.9, ferritin 3200", "29F with MS"],
)
def test_a_few_plain_facts_are_no_note(read: Read, text: str) -> None:
    assert _value(read(text, "asking_for"), FactName.ASKING_FOR) in (None, "self")


@pytest.mark.parametrize("asked", [None, "asking_for"])
@pytest.mark.parametrize(
    ("text", "illness", "age"),
    [
        ("my wife's mum is 66 with ovarian cancer that came back", "ovarian cancer", 66),
        ("my husband's father is 71 and has lung cancer", "lung cancer", 71),
        ("Dear colleague, this 66 year old retired teacher has mesothelioma", "mesothelioma", 66),
    ],
)
def test_the_one_told_of_is_the_patient_and_not_whose_kin_they_are(
    read: Read, text: str, illness: str, age: int, asked: str | None
) -> None:
    facts = read(text, asked)
    assert (_value(facts, FactName.CONDITION), _value(facts, FactName.AGE)) == (illness, age)


@pytest.mark.parametrize(
    ("text", "age", "sex"),
    [
        ("75yoM newly dx AML, unfit for intensive", 75, "male"),
        ("62yoF RRMM, s/p VRd", 62, "female"),
        ("Child 4y, B-ALL, relapsed, MRD+", 4, None),
        ("colon cancer stage iv KRAS G12C MSS 58 male Chicago had folfox", 58, "male"),
        ("lupus, 41 female, on MMF", 41, "female"),
        ("Mr, 70, MIBC cT2N0, declines cystectomy", 70, "male"),
    ],
)
def test_age_and_sex_written_together_are_read(read: Read, text: str, age: int, sex: str | None) -> None:
    facts = read(text)
    assert (_value(facts, FactName.AGE), _value(facts, FactName.SEX)) == (age, sex)


@pytest.mark.parametrize(
    ("text", "treatment", "status"),
    [
        ("40F stage IIIA IDC, s/p TCHP, awaiting surgery", "surgery", None),
        ("64M HCC, HBV on entecavir, progressed on atezo/bev", "entecavir", FactStatus.CURRENT),
        ("70M CLL, BTKi intolerant (ibrutinib -> AF), on venetoclax", "ibrutinib", FactStatus.PAST),
        ("48F ET CALR+, HU intolerant, plt 1100", "hydroxyurea", FactStatus.PAST),
        ("60M MF JAK2+, rux refractory, plt 55", "ruxolitinib", FactStatus.PAST),
        ("28F UC, steroid dependent, aza intolerant", "azathioprine", FactStatus.PAST),
        ("28F UC, steroid dependent, bio naive", "corticosteroids", FactStatus.CURRENT),
        ("63M GIST, imatinib -> sunitinib -> rego, all PD", "imatinib", FactStatus.PAST),
        ("63M GIST, imatinib -> sunitinib -> rego, all PD", "regorafenib", FactStatus.PAST),
        ("pt 67M mCRPC s/p ADT, abi, doce, ECOG 1", "docetaxel", FactStatus.PAST),
        ("33M Crohn's, failed IFX & ADA, on UST", "infliximab", FactStatus.PAST),
        ("33M Crohn's, failed IFX & ADA, on UST", "adalimumab", FactStatus.PAST),
        ("33M Crohn's, failed IFX & ADA, on UST", "ustekinumab", FactStatus.CURRENT),
        ("GBM 52F, s/p resection + RT/TMZ, 1st recurrence", "radiotherapy", FactStatus.PAST),
        ("68M NSCLC stage IIIB, s/p CRT, durva ongoing", "chemoradiotherapy", FactStatus.PAST),
        ("24F cHL, BV and nivo refractory, s/p auto", "brentuximab vedotin", FactStatus.PAST),
        ("56M CKD 3b IgAN, SGLT2i naive", "sglt2 inhibitors", FactStatus.NEVER),
        ("HNSCC 59M, recurrent, never had IO", "immune checkpoint inhibitors", FactStatus.NEVER),
        ("he had pluvicto? no", "lutetium 177 vipivotide tetraxetan", FactStatus.NEVER),
        ("pluvicto? no", "lutetium 177 vipivotide tetraxetan", FactStatus.NEVER),
        ("M 77 bladder NMIBC BCG unresponsive CIS, refuses cystectomy", "cystectomy", FactStatus.NEVER),
        ("70M MIBC cT2N0, declines cystectomy", "cystectomy", FactStatus.NEVER),
        ("37F MS EDSS 6, prev DMF, fingolimod; ocrelizumab stopped 2022", "fingolimod", FactStatus.PAST),
        ("70 M LS-SCLC, completed CRT + PCI, now on durva", "coronary stent", None),
        ("prior chemo: no, immunotherapy: none", "chemotherapy", FactStatus.NEVER),
    ],
)
def test_treatments_of_notes_keep_their_status(
    read: Read, text: str, treatment: str, status: FactStatus | None
) -> None:
    assert _told(read(text), FactName.TREATMENT).get(treatment) is status


def test_a_complaint_denied_denies_no_cancer(read: Read) -> None:
    facts = read("70F NET pancreas G2, SSTR+, on lanreotide, no c/o carcinoid sx")
    assert _value(facts, FactName.CONDITION) == "neuroendocrine tumor"
    assert _told(facts, FactName.COMORBIDITY).get("neuroendocrine tumor") is not FactStatus.NEVER


def test_a_seizure_of_march_is_over(read: Read) -> None:
    facts = read("she had a seizure in march when it was found")
    assert _told(facts, FactName.COMORBIDITY) == {"seizures": FactStatus.PAST}


def test_a_size_of_the_spleen_is_not_the_main_illness(read: Read) -> None:
    facts = read("60M MF JAK2+, rux refractory, spleen 18cm bcm, plt 55")
    assert _value(facts, FactName.CONDITION) == "myelofibrosis"


def test_breast_feeding_and_a_found_gene_are_no_illness_beside(read: Read) -> None:
    assert not _told(read("i'm not pregnant but i am breast feeding"), FactName.COMORBIDITY)
    assert not _told(read("prostate cancer, he's BRCA2 positive sorry forgot"), FactName.COMORBIDITY)


@pytest.mark.parametrize(
    ("text", "illness"),
    [
        ("my dad is 71, stage 4 lung cancer, adenocarcinoma, EGFR positive", "lung adenocarcinoma"),
        ("lung cancer (squamous), had chemo", "squamous cell lung cancer"),
        ("pancreatic cancer, adenocarcinoma, 61", "pancreatic cancer"),
    ],
)
def test_the_cells_named_behind_an_organ_are_no_second_illness(read: Read, text: str, illness: str) -> None:
    facts = read(text)
    assert _value(facts, FactName.CONDITION) == illness
    assert "adenocarcinoma" not in _told(facts, FactName.COMORBIDITY)


def test_not_knowing_which_kind_says_nothing_of_the_age(read: Read) -> None:
    assert not read("i dont know which one, in the tummy", "age")


def test_a_great_city_told_after_the_story_is_the_home(read: Read) -> None:
    known = Profile(tuple(read("kidney cancer, 55 male")))
    assert _value(read("Houston", "asking_for", known=known), FactName.PLACE) == "Houston, United States"
    assert not read("Houston", "asking_for")


@pytest.mark.parametrize(
    ("text", "grade", "certainty"),
    [
        ("51F cholangiocarcinoma, ECOG 0-1", 0, "about"),
        ("51F cholangiocarcinoma, ECOG 1", 1, "sure"),
        ("I can walk around and do light work", 1, "about"),
        ("tired but up most of the day", 2, "about"),
    ],
)
def test_a_span_of_grades_and_the_scales_own_words_are_about(
    read: Read, text: str, grade: int, certainty: str
) -> None:
    told = [fact for fact in read(text) if fact.name is FactName.PERFORMANCE_STATUS]
    assert [(fact.value, fact.certainty.value) for fact in told] == [(grade, certainty)]


def test_letters_of_one_illness_are_none_of_another(read: Read) -> None:
    told = {fact.value for fact in read("PD pt 66M H&Y 2.5, on sinemet, h/o prostate ca (RP 2015)")}
    assert "parkinson's disease" in told
    assert "retinitis pigmentosa" not in told


def test_a_positive_test_behind_a_no_of_something_else_is_positive(read: Read) -> None:
    facts = read("50M R/R AITL, s/p CHOP, not transplanted, EBV pos")
    assert _told(facts, FactName.INFECTION) == {"epstein-barr virus infection": FactStatus.CURRENT}
