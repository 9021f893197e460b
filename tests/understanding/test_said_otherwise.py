"""Words that people use in another sense than a reader expects: figures of a list, a no of something else."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read, told


def _ages(read: Read, text: str) -> list[str]:
    return [fact for fact in told(read(text)) if fact.startswith("age=")]


@pytest.mark.parametrize(
    "text",
    [
        "I have lupus and two questions. 1. Is it inherited? 2. Which trials are there?",
        "my son has cystic fibrosis 1) will his brother have it 2) are there trials",
        "she is 5'2\" and weighs 100 pounds, lupus",
        "he was told it was Lyme disease some 6 1/2 years ago",
        "had my husband's keys 1 week and a day later, I have lupus",
        "these headaches have been going on now four to six months",
        "I have had gout since I have been 30 years old",
    ],
)
def test_a_figure_of_something_else_is_no_age(read: Read, text: str) -> None:
    assert _ages(read, text) == []


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("1. 9 years old 2. thal major 3. Leeds", "age=9 years"),
        ("Thal major. 9. Leeds.", "age=9 years"),
        ("my daughter (9) has thal", "age=9 years"),
        ("had gout since I was 30 years old, now 70", "age=70 years"),
        ("if I give my 9 year old son magnesium, what happens", "age=9 years"),
    ],
)
def test_an_age_is_read_beside_such_figures(read: Read, text: str, age: str) -> None:
    assert _ages(read, text) == [age]


@pytest.mark.parametrize(
    ("text", "never_told"),
    [
        ("my pain is not relieved by Tylenol", "paracetamol"),
        ("her seizures are not controlled by keppra", "levetiracetam"),
        ("a doctor I don't usually see prescribed metronidazole", "metronidazole"),
        ("I hope it's not a blood clot", "thromboembolism"),
        ("hopefully no diabetes", "diabetes"),
        ("before I took allopurinol I never had high blood pressure", "hypertension"),
        ("I never had asthma before I moved here", "asthma"),
    ],
)
def test_a_no_of_something_else_denies_no_illness_and_no_treatment(
    read: Read, text: str, never_told: str
) -> None:
    assert not [fact for fact in told(read(text)) if never_told in fact and "never" in fact]


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("she was never prescribed hydroxyurea", "treatment=hydroxyurea never"),
        ("I've never had chemo before", "treatment=chemotherapy never"),
        ("I never had asthma before", "comorbidity=asthma never"),
    ],
)
def test_a_plain_no_still_denies(read: Read, text: str, fact: str) -> None:
    assert fact in told(read(text))


@pytest.mark.parametrize(
    "text",
    [
        "I have pregnancy symptoms but the tests at home are all negative",
        "I'm doing a project on teen pregnancy",
        "I'm worried about being pregnant",
        "with each pregnancy the chance is one in four",
    ],
)
def test_talk_of_pregnancy_tells_of_none(read: Read, text: str) -> None:
    assert not [fact for fact in told(read(text)) if fact == "pregnant=True"]


@pytest.mark.parametrize("text", ["I'm 12 weeks pregnant", "scared about the scan, I am pregnant"])
def test_a_pregnancy_told_is_read(read: Read, text: str) -> None:
    assert "pregnant=True" in told(read(text))


@pytest.mark.parametrize(
    ("text", "never_told"),
    [
        ("ALL my tests were fine but they say it is lupus", "leukemia"),
        ("I take OTC cold medicine and have asthma", "ornithine"),
        ("one eyelid keeps drooping, I have MG", "sialorrhea"),
        ("fibro cysts in the left breast, I'm 24", "fibromyalgia"),
        ("hepatitis B non-reactive", "hepatitis c"),
    ],
)
def test_words_that_look_like_an_illness_are_none(read: Read, text: str, never_told: str) -> None:
    assert not [fact for fact in told(read(text)) if never_told in fact]


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("9M ALL, MRD+", "condition=acute lymphoblastic leukemia"),
        ("my son has ALL the doctors say he needs a trial", "condition=acute lymphoblastic leukemia"),
        ("a boy with leukaemia (ALL), we live in Leeds", "condition=acute lymphoblastic leukemia"),
        ("my son has OTC", "condition=ornithine transcarbamylase deficiency"),
        ("hepatitis B non-reactive", "infection=hepatitis b never"),
        ("the HIV duo test result is non reactive", "infection=hiv infection never"),
        ("I've been using restasis for a month", "treatment=cyclosporine ophthalmic current"),
    ],
)
def test_what_was_meant_is_read(read: Read, text: str, fact: str) -> None:
    assert fact in told(read(text))


def test_pain_told_as_a_lot_is_no_town(read: Read) -> None:
    assert not [fact for fact in told(read("I AM IN ALOT OF PAIN")) if fact.startswith("place")]


@pytest.mark.parametrize(
    "text",
    ["it took a year and a half of treatment, I have UC", "a year and a half on tablets for my Crohn's"],
)
def test_how_long_something_took_is_no_age(read: Read, text: str) -> None:
    assert _ages(read, text) == []


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("my fathers 85 and has severe hearing loss", {"age=85 years", "sex=male", "asking_for=other"}),
        ("my mums 70 with breast cancer", {"age=70 years", "sex=female", "asking_for=other"}),
        ("I'm 21 with keratosis pilaris. My sibling has it to", {"age=21 years", "asking_for=self"}),
        ("I am a male 21 yeas of age with sarcoma", {"age=21 years", "sex=male"}),
        ("my wife suffers from MS. She has no physical signs of MS.", {"condition=multiple sclerosis"}),
        ("I've had my tonsils out and my lymph nodes are swollen", {"treatment=tonsillectomy past"}),
        ("I have bowel incontinence", {"condition=fecal incontinence"}),
    ],
)
def test_what_is_told_beside_it_is_read(read: Read, text: str, facts: set[str]) -> None:
    assert facts <= set(told(read(text)))


@pytest.mark.parametrize(
    ("text", "never_told"),
    [
        ("she has MS, no physical signs of MS", "never"),
        ("she was not checked for stroke", "stroke"),
        ("I've had my tonsils out and my lymph nodes are swollen", "dissection"),
        ("I take bp meds w/ diaretic", "diabetes"),
        ("I started tecfidera, when I took the pill I flushed", "birth control"),
        ("when I started taking the pills I lost weight", "birth control"),
        ("I keep her on a low sodium diet, heart failure", "hyponatremia"),
        ("I have lupus, I'll be expecting your reply", "pregnant"),
        ("is there an operation to be pregnant after a tubal ligation", "pregnant"),
        ("she lost the ability to taste", "aripiprazole"),
        ("I was wondering if skin graft surgery will help cover my scar", "unsure"),
    ],
)
def test_what_is_not_told_is_not_read(read: Read, text: str, never_told: str) -> None:
    assert not [fact for fact in told(read(text)) if never_told in fact]


@pytest.mark.parametrize(
    "text",
    [
        "I have been on antibiotics for four months, he said do not take new antibiotics",
        "my doctor told me not to take ibuprofen",
        "I was told I should never have gene therapy",
    ],
)
def test_advice_not_to_take_something_denies_nothing(read: Read, text: str) -> None:
    assert not [fact for fact in told(read(text)) if "never" in fact]


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("she said she has never taken methotrexate", "treatment=methotrexate never"),
        ("the doctor says he never had a transplant", "transplantation never"),
        ("the HIV duo test, the result is non reactive", "infection=hiv infection never"),
        ("I was diagnosed after the birth of my daughter, I am 39", "asking_for=self"),
        ("I have MG, does 40 MG twice a day help", "condition=myasthenia gravis"),
        ("my father had it in his legs and now I do too, CRPS", "condition=complex regional pain syndrome"),
    ],
)
def test_what_is_said_beside_advice_and_kin_is_read(read: Read, text: str, fact: str) -> None:
    assert any(fact in each for each in told(read(text)))


@pytest.mark.parametrize(
    ("text", "never_told"),
    [
        ("does 40 MG twice a day help", "myasthenia"),
        ("can my daughter have an ectopic pregnancy if my wife had one", "pregnant"),
        ("it is almost a 6 months old injury", "age"),
        ("she is a diabetic patient with asthma", "diuretics"),
    ],
)
def test_a_dose_a_kind_of_pregnancy_and_an_old_injury_are_no_facts(
    read: Read, text: str, never_told: str
) -> None:
    assert not [fact for fact in told(read(text)) if never_told in fact]
