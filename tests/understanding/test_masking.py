"""Identifiers go; ages, values, illnesses, dates of treatment and cities stay."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from waymark.understanding.masking import mask_identifiers

NUMBERS = [
    ("ring zero seven seven double four one nine two oh six three", "ring [phone]"),
    ("insurance policy QF88120345", "insurance policy [record number]"),
    ("my driving licence is JONES712034AB1CD", "my driving licence is [record number]"),
    ("call me at +1 212 555 0142", "call me at [phone]"),
    ("my number is (212) 555-0142.", "my number is [phone]."),
    ("212.555.0142 after five", "[phone] after five"),
    ("2125550142", "[phone]"),
    ("text 555-0142", "text [phone]"),
    ("ring 07700 900123 please", "ring [phone] please"),
    ("+44 20 7946 0958", "[phone]"),
    ("il mio numero: 347 123 4567", "il mio numero: [phone]"),
    ("appelez 06 12 34 56 78", "appelez [phone]"),
    ("whatsapp +91 98765 43210", "whatsapp [phone]"),
    ("9876543210 is my mobile", "[phone] is my mobile"),
    ("0491 570 156", "[phone]"),
    ("138 0013 8000", "[phone]"),
    ("+86 138 0013 8000", "[phone]"),
    ("+49 30 12345678", "[phone]"),
    ("+90 532 123 45 67", "[phone]"),
    ("+55 11 91234-5678", "[phone]"),
    ("0044 20 7946 0958", "[phone]"),
    ("MRN 00123456", "MRN [record number]"),
    ("mrn: 4471", "mrn: [record number]"),
    ("her NHS number is 943 476 5919, she is 10", "her NHS number is [record number], she is 10"),
    ("SSN 078-05-1120", "SSN [record number]"),
    ("medical record no. A-12345", "medical record no. [record number]"),
    ("patient id: 8841123", "patient id: [record number]"),
    ("hospital number 123456", "hospital number [record number]"),
    ("passport X1234567", "passport [record number]"),
    ("insurance policy number 99-1234-22", "insurance policy number [record number]"),
    ("Medicare 1EG4-TE5-MK73", "Medicare [record number]"),
    ("patient id: X12", "patient id: [record number]"),
    ("my number is 555 9876", "my number is [phone]"),
    ("card 4111 1111 1111 1111", "card [number]"),
    ("078-05-1120", "[number]"),
]
ADDRESSES = [
    ("write to bo dot nair at yahoo dot com", "write to [e-mail]"),
    ("ask amira underscore 7 at proton dot me", "ask [e-mail]"),
    ("we live at 12/C Hill Road", "we live at [address]"),
    ("2210 E 9th Avenue, Denver", "[address], Denver"),
    ("House 14, Road 3, Block D, Dhaka", "[address], Dhaka"),
    ("we live in H2X 1Y4", "we live in [post code]"),
    ("bo@example.org", "[e-mail]"),
    ("write to Bo.Lee+trial@mail.example.co.uk, thanks", "write to [e-mail], thanks"),
    ("bo @ example.org", "[e-mail]"),
    ("bo (at) example (dot) org", "[e-mail]"),
    ("bo at example dot com", "[e-mail]"),
    ("bo[at]example.com", "[e-mail]"),
    ("I live at 12 Baker Street, London", "I live at [address], London"),
    ("221b baker street london", "[address] london"),
    ("we are at 742 Evergreen Terrace, Houston", "we are at [address], Houston"),
    ("1600 Pennsylvania Ave NW, Washington", "[address], Washington"),
    ("12 Oak St Apt 4B, Boston", "[address], Boston"),
    ("Flat 3, 14 Elm Road, Leeds", "[address], Leeds"),
    ("PO Box 123, Leeds", "[address], Leeds"),
    ("Via Roma 12, Milano", "[address], Milano"),
    ("abito in via Giuseppe Verdi, 7 a Roma", "abito in [address] a Roma"),
    ("5 rue de la Paix, Paris", "[address], Paris"),
    ("Calle Mayor 5, Madrid", "[address], Madrid"),
    ("Rua Augusta 1500, São Paulo", "[address], São Paulo"),
    ("Hauptstraße 12, Berlin", "[address], Berlin"),
    ("Keizersgracht 12 Amsterdam", "[address] Amsterdam"),
    ("ul. Długa 5, Kraków", "[address], Kraków"),
    ("建国路88号", "[address]"),
    ("London SW1A 1AA", "London [post code]"),
    ("Los Angeles, CA 90210", "Los Angeles, CA [post code]"),
    ("my zip is 90210", "my zip is [post code]"),
    ("postcode ls1 4ap", "postcode [post code]"),
    ("leeds ls1 4ap", "leeds [post code]"),
    ("ZIP 90210", "ZIP [post code]"),
    ("12 high st", "[address]"),
    ("bo @ example . com", "[e-mail]"),
    ("find me @bo_lee on instagram", "find me [profile] on instagram"),
    ("https://facebook.com/bo.lee, thanks", "[profile], thanks"),
]
NAMES = [
    ("I write on behalf of Amira Nair, who is ill", "I write on behalf of [name], who is ill"),
    ("my full name is Bo Nair", "my full name is [name]"),
    ("Name Bo Nair age 41", "Name [name] age 41"),
    ("thanks a lot\nBo Nair; ring me", "thanks a lot\n[name]; ring me"),
    ("Hi, Chen here", "Hi, [name] here"),
    ("I'm Bo", "I'm [name]"),
    ("I’m Bo Lee and my daughter Amira is 10", "I’m [name] and my daughter [name] is 10"),
    ("Hello, I am Chen. I am 34.", "Hello, I am [name]. I am 34."),
    ("Hi, im bo, my daughter is 10 with beta thal", "Hi, im [name], my daughter is 10 with beta thal"),
    ("im bo", "im [name]"),
    ("i am fay and my son has scd", "i am [name] and my son has scd"),
    ("I AM BO, MY DAUGHTER IS 10", "I AM [name], MY DAUGHTER IS 10"),
    ("my name is chen", "my name is [name]"),
    ("my name is Chen Wei, I have thalassemia", "my name is [name], I have thalassemia"),
    ("MY NAME IS BO LEE", "MY NAME IS [name]"),
    ("my name's Eli", "my name's [name]"),
    ("My daughter's name is Amira", "My daughter's name is [name]"),
    ("my daughters name is amira and she is 10", "my daughters name is [name] and she is 10"),
    ("Name: Amira Lee", "Name: [name]"),
    ("This is Dana Fay writing", "This is [name] writing"),
    ("my son is called Eli", "my son is called [name]"),
    ("she is called amira, age 10", "she is called [name], age 10"),
    ("call me Fay", "call me [name]"),
    ("my daughter Amira has thalassemia", "my daughter [name] has thalassemia"),
    ("my daughter, Amira, is 10", "my daughter, [name], is 10"),
    ("my daughter (Amira) is 10", "my daughter ([name]) is 10"),
    ("my daughter amira is 10", "my daughter [name] is 10"),
    ("my 10 year old daughter Amira", "my 10 year old daughter [name]"),
    ("Amira is my daughter", "[name] is my daughter"),
    ("Mr Lee and Mrs. O’Neill", "Mr [name] and Mrs. [name]"),
    ("Dr. Dana Fay said no", "Dr. [name] said no"),
    ("We are lost. Regards, Bo Lee", "We are lost. Regards, [name]"),
    ("Bo here, hello", "[name] here, hello"),
    ("I'm Bo's wife", "I'm [name]'s wife"),
    ("I'm Zoë", "I'm [name]"),
    ("my name is 陈伟", "my name is [name]"),
    ("me llamo Chen", "me llamo [name]"),
    ("Mi chiamo Dana", "Mi chiamo [name]"),
    ("je m'appelle Eli", "je m'appelle [name]"),
    ("ich heiße Fay", "ich heiße [name]"),
    ("name is bo", "name is [name]"),
    ("i'm bo lee, 40", "i'm [name], 40"),
    ("im chen wei from leeds", "im [name] from leeds"),
    ("I'm the father of Amira", "I'm the father of [name]"),
    ("my son Eli and daughter Amira", "my son [name] and daughter [name]"),
    ("it's Bo again", "it's [name] again"),
    ("this is amira's dad", "this is [name]'s dad"),
    ("hi im dana fay", "hi im [name]"),
    ("i am eli ahmed my daughter is 10", "i am [name] my daughter is 10"),
    ("I'm bo lee and my son has thal", "I'm [name] and my son has thal"),
    ("this is chen. my son eli fay is 10", "this is [name]. my son [name] is 10"),
    ("Amira has thal major", "[name] has thal major"),
    ("Amira is 10", "[name] is 10"),
    ("dr fay said no", "dr [name] said no"),
    ("We need help. - Dana Fay", "We need help. - [name]"),
    ("Best, Dana Fay", "Best, [name]"),
]
BIRTH_DATES = [
    ("born 14/03/2016", "born March 2016"),
    ("DOB: 2016-03-14", "DOB: March 2016"),
    ("she was born on 3 March 2016", "she was born on March 2016"),
    ("date of birth March 3rd, 2016", "date of birth March 2016"),
    ("dob 14 mar 2016", "dob March 2016"),
    ("D.O.B. 14-03-2016", "D.O.B. March 2016"),
    ("born 14.3.16", "born March 2016"),
    ("her birthday is 3/4/2016", "her birthday is 2016"),
    ("her birthday is 14 March", "her birthday is March"),
    ("her birthday is March 14th and she is 10", "her birthday is March and she is 10"),
    ("born the 3rd of may 2014", "born the May 2014"),
    ("14/03/2016 is her date of birth", "March 2016 is her date of birth"),
]
FIRST_MESSAGE = (
    "my daughter is 10, beta thalassemia major, transfused every 3 weeks, "
    "no gene therapy or transplant before, no matched donor"
)
ABOUT_HEALTH = (Path(__file__).parent / "masking_keeps.txt").read_text(encoding="utf-8").splitlines()
KEPT = [FIRST_MESSAGE, *ABOUT_HEALTH]
EVERYTHING = [*NUMBERS, *ADDRESSES, *NAMES, *BIRTH_DATES]


@pytest.mark.parametrize(("text", "masked"), NUMBERS)
def test_phones_and_record_numbers_go(text: str, masked: str) -> None:
    assert mask_identifiers(text) == masked


@pytest.mark.parametrize(("text", "masked"), ADDRESSES)
def test_mail_and_street_addresses_go_and_the_city_stays(text: str, masked: str) -> None:
    assert mask_identifiers(text) == masked


@pytest.mark.parametrize(("text", "masked"), NAMES)
def test_names_go(text: str, masked: str) -> None:
    assert mask_identifiers(text) == masked


@pytest.mark.parametrize(("text", "masked"), BIRTH_DATES)
def test_a_birth_date_becomes_its_month_and_year(text: str, masked: str) -> None:
    assert mask_identifiers(text) == masked


@pytest.mark.parametrize("text", KEPT)
def test_what_is_about_health_stays(text: str) -> None:
    assert mask_identifiers(text) == text


def test_all_identifiers_of_a_message_go_at_once() -> None:
    text = (
        "Hi, I'm Bo Lee, my daughter Amira (born 14/03/2016, MRN 00123456) has thal major. We live at 12 "
        "Baker Street, London SW1A 1AA. Call 07700 900123 or bo@example.org. Ferritin 3000, Hb 8.9."
    )
    assert mask_identifiers(text) == (
        "Hi, I'm [name], my daughter [name] (born March 2016, MRN [record number]) has thal major. We live "
        "at [address], London [post code]. Call [phone] or [e-mail]. Ferritin 3000, Hb 8.9."
    )


@pytest.mark.parametrize("text", [text for pair in EVERYTHING for text in pair])
def test_masking_a_masked_text_changes_nothing(text: str) -> None:
    once = mask_identifiers(text)
    assert mask_identifiers(once) == once


@given(st.text(max_size=200))
@settings(max_examples=100, deadline=None)
def test_any_text_can_be_masked(text: str) -> None:
    once = mask_identifiers(text)
    assert mask_identifiers(once) == once


PIECES = [
    *(text for text, _ in EVERYTHING), *KEPT,
    " ", ",", "12", "Lee", "+44", "-", "my", "I'm", "born", "\n", "Dr", "7",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=6))
@settings(max_examples=100, deadline=None)
def test_masking_any_pile_of_words_twice_changes_nothing_more(words: list[str]) -> None:
    once = mask_identifiers(" ".join(words))
    assert mask_identifiers(once) == once


@pytest.mark.thorough
@pytest.mark.parametrize(
    "piece",
    [
        " ", "a", "9", "1 ", "12-", "(", "@", "a@", "a.", "I'm ", "my daughter ", "Bo ", "born 1/", "mrn ",
        "id 1 ", "via a ", "12 a ", "[name] ", "+", "2016 ", "3000 2500 ",
    ],
)  # fmt: skip
def test_time_grows_with_length_only(piece: str) -> None:
    short, long = (piece * (size // len(piece)) for size in (1_000, 10_000))
    assert _seconds(long) < 30 * _seconds(short) + 0.02


def _seconds(text: str) -> float:
    best = float("inf")
    for _ in range(2):
        start = time.process_time()
        mask_identifiers(text)
        best = min(best, time.process_time() - start)
    return best
