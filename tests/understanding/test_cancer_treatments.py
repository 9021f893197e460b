"""Regimens, operations and lines of treatment, as people with cancer and their letters tell them."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read, told
from waymark.profile.facts import Certainty, Fact, FactName, FactStatus
from waymark.profile.profile import Profile
from waymark.vocabulary.vocabulary import Vocabulary


def treatments(facts: list[Fact]) -> dict[str, str]:
    return {
        str(fact.value): fact.status.value
        for fact in facts
        if fact.name is FactName.TREATMENT and fact.status is not None
    }


@pytest.mark.parametrize(
    ("regimen", "parts"),
    [
        ("VRd", ["bortezomib", "lenalidomide"]), ("Dara-VRd", ["daratumumab", "bortezomib", "lenalidomide"]),
        ("dara-Rd", ["daratumumab", "lenalidomide"]), ("KRd", ["carfilzomib", "lenalidomide"]),
        ("pom-dex", ["pomalidomide"]), ("dara-pom-dex", ["daratumumab", "pomalidomide"]),
        ("Isa-Pd", ["isatuximab", "pomalidomide"]), ("ipi/nivo", ["ipilimumab", "nivolumab"]),
        ("carbo/taxol", ["carboplatin", "paclitaxel"]),
        ("carbo pem pembro", ["carboplatin", "pembrolizumab"]),
        ("gem/abraxane", ["gemcitabine", "nab-paclitaxel"]), ("gem cis", ["gemcitabine", "cisplatin"]),
        ("gem cis durva", ["gemcitabine", "cisplatin", "durvalumab"]),
        ("dab/tram", ["dabrafenib", "trametinib"]),
        ("EV-pembro", ["enfortumab vedotin", "pembrolizumab"]), ("VDC/IE", ["chemotherapy"]),
        ("Stupp protocol", ["temozolomide", "radiotherapy"]), ("rapid COJEC", ["chemotherapy"]),
        ("DA-EPOCH-R", ["chemotherapy"]), ("bendamustine rituximab", ["bendamustine", "rituximab"]),
    ],
)  # fmt: skip
@pytest.mark.parametrize("telling", ["she had {} last year", "first line was {}, then it came back"])
def test_a_regimen_is_known_with_what_it_is_made_of(
    read: Read, vocabulary: Vocabulary, regimen: str, parts: list[str], telling: str
) -> None:
    found = treatments(read(telling.format(regimen)))
    for part in parts:
        assert any(vocabulary.treatments.is_kind_of(name, part) for name in found), (part, found)
    assert set(found.values()) == {"past"}


@pytest.mark.parametrize("name", ["chemo", "chemotherapy", "immunotherapy", "enzalutamide", "bortezomib"])
@pytest.mark.parametrize("word", ["naive", "naïve"])
def test_who_is_naive_to_it_never_had_it(read: Read, name: str, word: str) -> None:
    for text in (f"he is {name}-{word}", f"{name} {word}"):
        facts = [fact for fact in read(text, asked="treatment") if fact.value]
        assert {fact.status for fact in facts if fact.name is FactName.TREATMENT} == {FactStatus.NEVER}


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("had docetaxel, enzalutamide and abiraterone, on zoladex injections", "abiraterone"),
        ("she had carboplatin, paclitaxel and bevacizumab", "bevacizumab"),
        ("he's had ibrutinib, venetoclax, obinutuzumab and rituximab", "rituximab"),
        ("had imatinib (2019), dasatinib and ponatinib", "ponatinib"),
    ],
)
def test_a_verb_reaches_over_the_whole_list(read: Read, text: str, last: str) -> None:
    found = treatments(read(text))
    assert found[last] == "past"
    assert found.get("goserelin", "current") == "current"


@pytest.mark.parametrize(
    "answer", ["carboplatin", "FOLFOX", "docetaxel", "Yescarta", "TURBT", "gem/abraxane"]
)
def test_what_was_done_for_a_time_is_no_firm_present(read: Read, answer: str) -> None:
    facts = [fact for fact in read(answer, asked="treatment") if fact.name is FactName.TREATMENT]
    assert facts
    for fact in facts:
        assert fact.status is FactStatus.PAST or fact.certainty is Certainty.ABOUT


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on carboplatin now", "treatment=carboplatin current"),
        ("he takes hydroxyurea", "treatment=hydroxyurea current"),
        ("osimertinib", "treatment=osimertinib current"),
    ],
)
def test_what_goes_on_stays_so(read: Read, text: str, expected: str) -> None:
    assert expected in told(read(text, asked="treatment"))


@pytest.mark.parametrize(
    "text", ["high dose chemo with stem cell rescue", "high dose with stem cells", "had an ASCT in 2021"]
)
def test_stem_cells_behind_high_doses_are_ones_own(read: Read, text: str) -> None:
    found = treatments(read(text, asked="treatment"))
    assert found.get("autologous hematopoietic stem cell transplantation") == "past"


@pytest.mark.parametrize(
    "text", ["he got rads to the spine", "then rads", "she had XRT in May", "lumpectomy then rads"]
)
def test_rads_are_radiation(read: Read, text: str) -> None:
    assert "radiotherapy" in treatments(read(text, asked="treatment"))


def test_a_neck_dissection_and_a_lung_taken_out_are_operations(read: Read) -> None:
    assert treatments(read("neck dissection", asked="treatment")) == {"neck dissection": "past"}
    assert "past" in treatments(read("left lung removed in 2020", asked="treatment")).values()


@pytest.mark.parametrize(
    "text",
    [
        "not fit for cisplatin", "cisplatin ineligible", "she is cisplatin-ineligible",
        "unfit for chemotherapy", "not a candidate for surgery", "not eligible for a transplant",
        "he is transplant ineligible", "unsuitable for radiotherapy",
    ],
)  # fmt: skip
def test_who_cannot_have_it_tells_nothing_of_having_had_it(read: Read, text: str) -> None:
    assert treatments(read(text)) == {}
    assert treatments(read(text, asked="treatment")) == {}


@pytest.mark.parametrize(
    "text",
    ["colitis from pembrolizumab", "neuropathy because of pembrolizumab", "a rash due to pembrolizumab"],
)
def test_a_medicine_blamed_for_something_stays_as_it_was(read: Read, text: str) -> None:
    had = Fact(FactName.TREATMENT, "pembrolizumab", status=FactStatus.PAST)
    assert "pembrolizumab" not in treatments(read(text, known=Profile((had,))))


def test_a_list_of_chemotherapy_is_over_with_its_end(read: Read) -> None:
    facts = read("me, 62, carboplatin and gemcitabine, stopped working")
    for fact in facts:
        if fact.name is FactName.TREATMENT:
            assert fact.status is FactStatus.PAST
