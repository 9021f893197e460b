"""Whole classes of telling, each with every name it may hold: a rule for one name is one for all."""

from __future__ import annotations

from datetime import date

import pytest

from waymark.profile.facts import Certainty, Fact, FactName, FactStatus
from waymark.understanding.messages import read_message
from waymark.vocabulary.vocabulary import Vocabulary

TODAY = date(2026, 11, 22)
ORGANS = {
    "spleen": "splenectomy",
    "gallbladder": "cholecystectomy",
    "appendix": "appendectomy",
    "womb": "hysterectomy",
    "thyroid": "thyroidectomy",
    "tonsils": "tonsillectomy",
    "prostate": "prostatectomy",
    "ovaries": "oophorectomy",
    "left breast": "mastectomy",
    "left kidney": "nephrectomy",
}
MEDICINES = (
    "hydroxyurea",
    "deferasirox",
    "imatinib",
    "methotrexate",
    "Humira",
    "prednisone",
    "Keytruda",
    "warfarin",
)
OPEN_TO_ALL = tuple(
    name for name in FactName if name not in (FactName.PLACE, FactName.ASKING_FOR, FactName.SEX)
)


def _told(text: str, vocabulary: Vocabulary, asked: FactName | None = None) -> list[Fact]:
    return list(read_message(text, vocabulary=vocabulary, today=TODAY, asked=asked))


def _statuses(text: str, vocabulary: Vocabulary) -> dict[object, FactStatus | None]:
    return {fact.value: fact.status for fact in _told(text, vocabulary) if fact.name is FactName.TREATMENT}


@pytest.mark.parametrize(
    "telling",
    [
        "they took out my {}",
        "I had my {} out in 2012",
        "my {} was removed in 2012",
        "{} removed 2015",
        "his {} is gone, they cut it in 2010",
        "{} came out when I was 7",
        "my {} also cut",
        "the {} was very big so removed in 2023",
        "I no longer have a {}",
        "no {} since 2015",
        "lost my {} in 2011",
        "got rid of my {} in 2018",
        "my {} they remove it",
    ],
)
def test_an_organ_taken_out_is_its_operation(telling: str, vocabulary: Vocabulary) -> None:
    for organ, operation in ORGANS.items():
        assert _statuses(telling.format(organ), vocabulary).get(operation) is FactStatus.PAST, organ


@pytest.mark.parametrize(
    "telling",
    [
        "I still have my {}",
        "never had my {} out",
        "{} not removed",
        "they want to take my {} out",
        "they may remove her {}",
        "my {} has not been removed",
        "she's waiting to have her {} out",
        "{} is enlarged",
    ],
)
def test_an_organ_that_is_there_was_not_taken_out(telling: str, vocabulary: Vocabulary) -> None:
    for organ, operation in ORGANS.items():
        read = _statuses(telling.format(organ), vocabulary).get(operation)
        assert read in (None, FactStatus.NEVER), organ


PAST = (
    "previously on {}",
    "quit {}",
    "gave up on {}",
    "lost response to {}",
    "weaned off {}",
    "{} didn't agree with me",
    "{} d/c'd for reaction",
    "they dropped {}",
    "{} they dropped",
    "{} gave me kidney trouble so no more",
    "{} binned after 3 months",
)
GOES_ON = (
    "{} at night",
    "{} is working well",
    "continues {}",
    "they added {}",
    "{} seems to help",
    "it is {} that I take",
)
NEVER_HAD = (
    "declined {}",
    "refused {}",
    "turned down {}",
    "family declined {}",
    "didn't want {}",
    "opted against {}",
    "I was never put on {}",
    "{} was offered but I said no",
)
TELLINGS = [
    *((telling, FactStatus.PAST) for telling in PAST),
    *((telling, FactStatus.CURRENT) for telling in GOES_ON),
    *((telling, FactStatus.NEVER) for telling in NEVER_HAD),
]


@pytest.mark.parametrize(("telling", "status"), TELLINGS)
def test_a_medicine_has_the_status_its_telling_gives(
    telling: str, status: FactStatus, vocabulary: Vocabulary
) -> None:
    for medicine in MEDICINES:
        standard = vocabulary.treatments.resolve(medicine)
        assert _statuses(telling.format(medicine), vocabulary).get(standard) is status, medicine


@pytest.mark.parametrize(
    "telling", ["declined {}", "refused {}", "didn't want {}", "opted against {}", "family declined {}"]
)
def test_a_medicine_that_was_refused_is_never_surely_unknown_to_them(
    telling: str, vocabulary: Vocabulary
) -> None:
    for fact in _told(telling.format("imatinib"), vocabulary):
        assert fact.name is not FactName.TREATMENT or fact.certainty is Certainty.ABOUT


@pytest.mark.parametrize(
    "answer",
    [
        "too personal",
        "not telling",
        "leave that",
        "can we move on",
        "do I have to answer?",
        "I don't discuss that",
        "not willing to share",
        "you don't need to know that",
        "I wish not to disclose",
        "refuse to answer",
    ],
)
def test_whatever_is_asked_it_may_be_declined(answer: str, vocabulary: Vocabulary) -> None:
    _is_left_open(answer, Certainty.DECLINED, vocabulary)


@pytest.mark.parametrize(
    "answer",
    [
        "I'm not sure",
        "I forget",
        "let me check",
        "no one has told us",
        "nobody told us",
        "they never said",
        "the doctor never said",
        "beats me",
        "God knows",
        "your guess is as good as mine",
        "we're waiting to hear",
        "I don't have it on me",
        "never been tested",
        "haven't had it checked",
    ],
)
def test_whatever_is_asked_it_may_not_be_known(answer: str, vocabulary: Vocabulary) -> None:
    _is_left_open(answer, Certainty.UNSURE, vocabulary)


def _is_left_open(answer: str, certainty: Certainty, vocabulary: Vocabulary) -> None:
    for asked in OPEN_TO_ALL:
        told = [fact for fact in _told(answer, vocabulary, asked) if fact.name is asked]
        assert [(fact.value, fact.certainty) for fact in told] == [(None, certainty)], asked


@pytest.mark.parametrize("answer", ["you tell me", "your guess is as good as mine", "yesterday", "year 9"])
def test_a_word_that_begins_like_yes_is_none(answer: str, vocabulary: Vocabulary) -> None:
    for asked in (FactName.PREGNANT, FactName.TRANSFUSION_DEPENDENT, FactName.OTHER_TRIAL):
        assert True not in [fact.value for fact in _told(answer, vocabulary, asked)]


def test_i_am_not_sure_tells_no_sex(vocabulary: Vocabulary) -> None:
    for answer in ("I'm not sure", "I'm not giving that out", "I'm not comfortable with that"):
        told = [fact for fact in _told(answer, vocabulary, FactName.SEX) if fact.name is FactName.SEX]
        assert [fact.value for fact in told] == [None]


def test_one_who_never_said_lives_in_no_town(vocabulary: Vocabulary) -> None:
    for answer in ("they never said", "never been tested", "God knows"):
        told = [fact for fact in _told(answer, vocabulary, FactName.PLACE) if fact.name is FactName.PLACE]
        assert [fact.value for fact in told] == [None]


@pytest.mark.parametrize(
    "telling", ["I can't be pregnant", "she cannot be pregnant", "negative pregnancy test"]
)
def test_who_cannot_be_pregnant_is_not(telling: str, vocabulary: Vocabulary) -> None:
    told = [fact.value for fact in _told(telling, vocabulary) if fact.name is FactName.PREGNANT]
    assert told == [False]


@pytest.mark.parametrize(
    "telling",
    [
        "{} doesn't need blood",
        "{} has had only two transfusions ever",
        "{} rarely needs blood",
        "{} hasn't had blood since 2019",
        "{} had one transfusion after surgery",
        "{} used to need blood but not any more",
    ],
)
def test_a_few_transfusions_are_no_dependence_and_never_sure(telling: str, vocabulary: Vocabulary) -> None:
    for who in ("my son", "he", "she", "my daughter"):
        told = [f for f in _told(telling.format(who), vocabulary) if f.name is FactName.TRANSFUSION_DEPENDENT]
        assert [(fact.value, fact.certainty) for fact in told] == [(False, Certainty.ABOUT)], who


@pytest.mark.parametrize("kin", ["brother", "sister", "mum", "cousin", "twin"])
def test_kin_who_were_tested_match_or_do_not(kin: str, vocabulary: Vocabulary) -> None:
    for telling, value in (("my {} was tested and is a match", True), ("my {} isn't compatible", False)):
        told = [f for f in _told(telling.format(kin), vocabulary) if f.name is FactName.MATCHED_DONOR]
        assert [fact.value for fact in told] == [value], telling


def test_a_name_over_an_and_takes_no_part_of_another(vocabulary: Vocabulary) -> None:
    for other in ("cerebral palsy", "a brain bleed"):
        told = _told(f"I have lymphoma and {other}", vocabulary)
        assert "lymphoma" in [fact.value for fact in told]


ILLNESSES = ("asthma", "diabetes", "epilepsy", "high blood pressure", "breast cancer", "kidney disease")


def _illnesses(text: str, vocabulary: Vocabulary, asked: FactName | None) -> list[str]:
    names = (FactName.CONDITION, FactName.COMORBIDITY, FactName.INFECTION)
    told = [fact for fact in _told(text, vocabulary, asked) if fact.name in names]
    return [fact.status.value if fact.status else "main" for fact in told]


@pytest.mark.parametrize(
    "telling", ["previous {}", "past {}", "prior {}", "{}, resolved", "{} in the past", "{} cured in 2015"]
)
def test_an_illness_that_is_over_is_past_whichever_it_is(telling: str, vocabulary: Vocabulary) -> None:
    for illness in ILLNESSES:
        for asked in (None, FactName.COMORBIDITY):
            assert _illnesses(telling.format(illness), vocabulary, asked) == ["past"], (illness, asked)


@pytest.mark.parametrize("telling", ["I don't have {}", "hasn't got {}", "{} no", "{} never", "{} - none"])
def test_an_illness_denied_is_never_told_as_there(telling: str, vocabulary: Vocabulary) -> None:
    for illness in ILLNESSES:
        for asked in (None, FactName.COMORBIDITY):
            assert _illnesses(telling.format(illness), vocabulary, asked) == ["never"], (illness, asked)
