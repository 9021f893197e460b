"""How people with cancer and their families tell of it: figures and names that look like others."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.understanding.conftest import Read, told
from waymark.profile.facts import Fact, FactName
from waymark.profile.profile import Profile
from waymark.understanding.messages import read_message
from waymark.vocabulary.conditions import build_condition_vocabulary
from waymark.vocabulary.places import PlaceTable
from waymark.vocabulary.vocabulary import standard_vocabulary


def conditions(facts: list[Fact]) -> list[str]:
    return [str(fact.value) for fact in facts if fact.name is FactName.CONDITION]


def knowing(condition: str) -> Profile:
    return Profile((Fact(FactName.CONDITION, condition),))


@pytest.mark.parametrize(
    "text",
    [
        "PD-L1 80%", "PD-L1 is less than 1 %", "I'm PD-L1 positive and BRCA negative", "PD L1 unknown",
        "T-DM1", "she had T-DM1 last year", "anti-PD-1 therapy failed", "PD-1 inhibitor since May",
    ],
)  # fmt: skip
def test_a_part_of_a_markers_or_a_medicines_name_is_no_illness(read: Read, text: str) -> None:
    assert conditions(read(text)) == []
    assert conditions(read(text, known=knowing("lung cancer"))) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ER+/PR+/HER2- breast ca", "breast cancer"),
        ("er positive her2 negative breast cancer", "breast cancer"),
        ("HER2- breast cancer with ER+", "breast cancer"),
        ("HER2 neg gastric cancer", "stomach cancer"),
        ("HER2+ breast cancer", "her2-positive breast cancer"),
        ("HER2 positive breast cancer", "her2-positive breast cancer"),
        ("triple negative breast cancer", "triple negative breast cancer"),
    ],
)
def test_an_illness_has_the_sign_that_its_marker_was_told_with(read: Read, text: str, expected: str) -> None:
    assert conditions(read(text)) == [expected]


@pytest.mark.parametrize("organ", ["ovarian cancer", "kidney cancer", "endometrial cancer"])
def test_clear_cells_deny_no_cancer(read: Read, organ: str) -> None:
    assert conditions(read(f"{organ} clear cell")) == [organ]
    assert conditions(read(f"{organ}, clear cell type, grade 3")) == [organ]


@pytest.mark.parametrize(
    "text", ["t(11;14) myeloma", "myeloma with t(4;14)", "AML t(8;21)", "del(17p), t(14;16)", "inv(16) AML"]
)
def test_a_chromosome_is_no_age(read: Read, text: str) -> None:
    assert not [fact for fact in told(read(text)) if fact.startswith("age=")]


def test_an_age_beside_a_birthday_is_no_year_of_birth(read: Read) -> None:
    for text in ("sorry she's 53, birthday was last week", "he is 61, his birthday was in May",
                 "she's 47 now, her birthday was on Monday"):  # fmt: skip
        ages = [fact for fact in read(text) if fact.name is FactName.AGE]
        assert [fact.value for fact in ages] == [int("".join(c for c in text if c.isdigit()))]


@pytest.mark.parametrize(
    "text",
    [
        "I have had 3 lines", "3 lines of chemo", "had 4 prior lines", "6 cycles of R-CHOP",
        "8 rounds so far", "KPS 80", "Karnofsky 90", "ECOG 1", "PS 2", "CA125 is 340", "LDH is 31", "CEA 45",
        "PSA 12", "she's on her 3rd line", "gleason 7", "grade 3", "stage 4",
    ],
)  # fmt: skip
def test_asked_for_the_age_another_figure_is_none(read: Read, text: str) -> None:
    assert not [fact for fact in told(read(text, asked="age")) if fact.startswith("age=")]


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("My husband 54 was told he has glioblastoma", 54), ("daughter 15 ewing sarcoma", 15),
        ("my mum 71 has myeloma", 71), ("my dad 80 had prostate cancer", 80),
        ("my son 6 was diagnosed with leukemia", 6), ("wife 49 metastatic colon cancer", 49),
    ],
)  # fmt: skip
def test_an_age_right_behind_the_person_is_theirs(read: Read, text: str, age: int) -> None:
    assert [fact.value for fact in read(text) if fact.name is FactName.AGE] == [age]


@pytest.mark.parametrize(
    "text",
    [
        "my son 6 weeks ago", "my husband 2 years post transplant", "my dad 3 times a week",
        "my wife 4 cycles in",
    ],
)  # fmt: skip
def test_a_time_behind_the_person_is_no_age(read: Read, text: str) -> None:
    assert not [fact for fact in told(read(text)) if fact.startswith("age=")]


@pytest.mark.parametrize(
    "text",
    [
        "she has neuropathy grade 1", "I take prednisone for colitis", "patient has stable angina",
        "he has celiac disease", "I have lupus", "he's got COPD", "she has type 2 diabetes and psoriasis",
        "rheumatoid arthritis on methotrexate",
    ],
)  # fmt: skip
@pytest.mark.parametrize("cancer", ["multiple myeloma", "melanoma", "acute myeloid leukemia", "glioblastoma"])
def test_another_illness_of_somebody_with_cancer_stands_beside_it(read: Read, text: str, cancer: str) -> None:
    facts = read(text, known=knowing(cancer))
    assert conditions(facts) == []
    assert any(fact.name is FactName.COMORBIDITY for fact in facts)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sorry, I meant lupus", "systemic lupus erythematosus"),
        ("are there trials for psoriasis", None),
        ("actually it is not cancer, it is sarcoidosis", "sarcoidosis"),
        ("it turned out to be lymphoma", "lymphoma"),
        ("show me trials for rheumatoid arthritis", "rheumatoid arthritis"),
    ],
)
def test_the_illness_is_still_changed_by_who_says_so(read: Read, text: str, expected: str | None) -> None:
    told_now = conditions(read(text, known=knowing("melanoma")))
    assert expected is None or told_now == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("had a lumpectomy in May", "treatment=breast-conserving surgery past"),
        ("wide local excision in May", None),
    ],
)
def test_less_than_the_breast_is_no_mastectomy(read: Read, text: str, expected: str | None) -> None:
    facts = told(read(text, asked="treatment"))
    assert not any("mastectomy" in fact for fact in facts)
    assert expected is None or expected in facts


def test_a_test_or_another_duct_is_no_treatment(read: Read) -> None:
    assert not any("globulin past" in fact or "globulin current" in fact
                   for fact in told(read("thyroglobulin going up")))  # fmt: skip
    told_now = told(read("bile duct cancer, they put a stent in", asked="treatment"))
    assert not any("coronary" in fact for fact in told_now)


@pytest.mark.parametrize(
    "text",
    [
        "cancer in the bones",
        "it has spread to his bones",
        "relapsed in bone",
        "mets in bone",
        "pain in the bone",
    ],
)
def test_no_bone_is_a_place(text: str) -> None:
    table = PlaceTable(
        [("Bone", "Algeria", 36.9, 7.75, 206_570), ("Leeds", "United Kingdom", 53.8, -1.5, 536_280)]
    )
    assert table.find(text) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("PD-L1 80%", "biomarker=PD-L1 expression current"),
        ("PD-L1 is 5%", "biomarker=PD-L1 expression current"),
        ("pdl1 tps 60 %", "biomarker=PD-L1 expression current"),
        ("PD-L1 (TPS) of 1%", "biomarker=PD-L1 expression current"),
        ("PD-L1 <1%", "biomarker=PD-L1 expression never"),
        ("PD-L1 is less than 1 %", "biomarker=PD-L1 expression never"),
        ("PD-L1 0%", "biomarker=PD-L1 expression never"),
        ("HER2 is negative", "biomarker=HER2-positive tumor never"),
        ("the EGFR test came back positive", "biomarker=EGFR mutation current"),
        ("HER2 status: positive", "biomarker=HER2-positive tumor current"),
        ("epidermal growth factor receptor (EGFR)-mutated lung cancer", "biomarker=EGFR mutation current"),
    ],
)
def test_what_a_test_found_is_read_from_figures_and_longer_words(
    read: Read, text: str, expected: str
) -> None:
    assert expected in told(read(text))


def test_an_illness_beside_a_denied_marker_is_not_denied(read: Read) -> None:
    facts = read("my mother she have the cancer of stomach, HER2 is negative, claudin positive")
    assert conditions(facts) == ["stomach cancer"]
    assert not any("never" in fact for fact in told(facts) if fact.startswith("comorbidity"))


@pytest.mark.parametrize(
    ("organ", "expected"),
    [
        ("sigmoid colon", "colon cancer"), ("rectum", "rectal cancer"), ("stomach", "stomach cancer"),
        ("oesophagus", "esophageal cancer"), ("tongue", "head and neck cancer"),
        ("left breast", "breast cancer"), ("head of the pancreas", "pancreatic cancer"),
        ("prostate", "prostate cancer"), ("bladder", "bladder cancer"), ("right ovary", "ovarian cancer"),
        ("gastro-oesophageal junction", "stomach cancer"), ("bile duct", "bile duct cancer"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("telling", ["adenocarcinoma of the {}", "squamous cell carcinoma of the {}, 61"])
def test_a_kind_of_cell_and_its_organ_are_that_organs_cancer(
    read: Read, organ: str, expected: str, telling: str
) -> None:
    assert conditions(read(telling.format(organ))) == [expected]


def test_a_narrower_name_of_the_tables_stays(read: Read) -> None:
    assert conditions(read("adenocarcinoma of the lung")) == ["lung adenocarcinoma"]
    assert conditions(read("squamous cell carcinoma of the cervix")) != ["squamous cell carcinoma"]
    assert conditions(read("no adenocarcinoma of the colon")) == []
    assert conditions(read("GEJ adenocarcinoma, stage 4")) == ["stomach cancer"]
    assert conditions(read("uveal melanoma")) == ["uveal melanoma"]


@pytest.mark.parametrize("kin", ["sister", "mother", "husband", "dad"])
@pytest.mark.parametrize(
    "aside",
    [
        "my own breast cancer was in 2010", "I know about trials from my own lymphoma years ago",
        "my own melanoma is ten years ago", "I have known it since my own treatment in 2015",
    ],
)  # fmt: skip
def test_ones_own_illness_of_long_ago_is_an_aside(read: Read, kin: str, aside: str) -> None:
    facts = told(read(f"my {kin} has bile duct cancer, {aside}"))
    assert "asking_for=self" not in facts
    assert any(fact.startswith("condition=bile duct cancer") for fact in facts)


@pytest.mark.parametrize(
    "text", ["that's a letter about me", "the letter is about me", "this is me, by the way"]
)
def test_a_letter_about_the_writer_is_for_them(read: Read, text: str) -> None:
    assert "asking_for=self" in told(read(text))


@pytest.mark.parametrize(
    "text",
    [
        "near Leeds only", "only near Leeds", "in London only please", "I can't travel far",
        "nothing too far", "just around Milan", "local only",
    ],
)  # fmt: skip
def test_who_wants_only_what_is_near_is_taken_at_their_word(read: Read, text: str) -> None:
    assert "max_distance_km=100 km about" in told(read(text))


@pytest.mark.parametrize(
    "text",
    [
        "we live near Leeds",
        "in London",
        "I only live in Leeds",
        "her only brother is in Milan",
        "not far from Leeds",
    ],
)
def test_a_home_alone_sets_no_limit(read: Read, text: str) -> None:
    assert not [fact for fact in told(read(text)) if fact.startswith("max_distance")]


@pytest.mark.parametrize("words", ["ALK positive", "ALK+", "EGFR mutant", "KRAS G12C"])
def test_a_marker_of_lung_cancer_is_told_beside_it(read: Read, words: str) -> None:
    facts = read(f"he has {words} lung cancer")
    assert conditions(facts) == ["non-small cell lung cancer"]
    assert any(fact.name is FactName.BIOMARKER for fact in facts)


def test_a_stage_in_a_records_name_is_no_part_of_the_illness(today: date) -> None:
    names = build_condition_vocabulary(["stage iiic melanoma", "stage iv breast cancer ajcc v8"])
    vocabulary = replace(standard_vocabulary(), conditions=names)
    for text in ("stage IIIC melanoma", "I have stage iiic melanoma", "Melanoma stage IIIC, BRAF V600E"):
        assert conditions(list(read_message(text, vocabulary=vocabulary, today=today))) == ["melanoma"]
