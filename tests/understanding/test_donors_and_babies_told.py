"""Donors, blood, pregnancy and nursing in the ways families tell of them."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read
from waymark.profile.facts import FactName


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        (FactName.MATCHED_DONOR, "naw, his big brother wisnae a match, they tested him", False),
        (FactName.MATCHED_DONOR, "five brothers, none a dem match", False),
        (FactName.MATCHED_DONOR, "me, tested, but not compatible", False),
        (
            FactName.MATCHED_DONOR,
            "her brother failed but a stranger on anthony nolan is 9 out of 10",
            "registry",
        ),
        (FactName.MATCHED_DONOR, "no match in the family, registry gave two", "registry"),
        (FactName.MATCHED_DONOR, "there's a 9/10 cord blood unit in the registry", "registry"),
        (FactName.MATCHED_DONOR, "mother haplo 5/10; sib not typed yet", "half"),
        (FactName.MATCHED_DONOR, "me and dad are halves", "half"),
        (FactName.MATCHED_DONOR, "dem test him likkle sister and she match", True),
        (FactName.MATCHED_DONOR, "her brother is matching, the doctor say 10 from 10", True),
        (FactName.TRANSFUSION_DEPENDENT, "topped up twice in his life", False),
        (FactName.TRANSFUSION_DEPENDENT, "I get blood once a year", False),
        (FactName.TRANSFUSION_DEPENDENT, "before EPO every month, now no more", False),
        (FactName.TRANSFUSION_DEPENDENT, "used to be every 3 weeks, now none", False),
        (FactName.TRANSFUSION_DEPENDENT, "every 3 weeks now", True),
        (FactName.PREGNANT, "my period is a week late", None),
        (FactName.PREGNANT, "trying to get pregnant", False),
        (FactName.BREASTFEEDING, "pumping, mostly", True),
        (FactName.BREASTFEEDING, "not right now", False),
    ],
)
def test_an_answer_tells_it(name: FactName, text: str, value: object, read: Read) -> None:
    assert [fact.value for fact in read(text, asked=name) if fact.name is name] == [value]


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        (FactName.PREGNANT, "I am trying to get pregnant", False),
        (FactName.PREGNANT, "my husband and I are trying for a baby", False),
        (FactName.BREASTFEEDING, "ITP, and I'm feeding a five month old myself", True),
        (FactName.BREASTFEEDING, "the baby is off it, I weaned him in May", False),
    ],
)
def test_it_is_told_unasked(name: FactName, text: str, value: object, read: Read) -> None:
    assert [fact.value for fact in read(text) if fact.name is name] == [value]


@pytest.mark.parametrize("text", ["Dex weaned to 2 this morning", "keppra did nothing so we weaned it"])
def test_a_medicine_weaned_is_no_baby(text: str, read: Read) -> None:
    assert not [fact for fact in read(text) if fact.name is FactName.BREASTFEEDING]


def test_none_for_months_outdoes_the_pace_of_something_else(read: Read) -> None:
    facts = read("22M, NTDT phenotype, luspatercept q3w since Jan, no transfusions in 14/12")
    assert [fact.value for fact in facts if fact.name is FactName.TRANSFUSION_DEPENDENT] == [False]
