"""Whole conversations, through the gateway, Rasa and the actions, on the starter trials."""

from __future__ import annotations

import pytest

from tests.gateway.door import Person
from tests.gateway.test_schemas import check
from tests.stack.conftest import Stack
from tests.stack.sentences import DAUGHTER, EXAMPLE, FORMER_NUMBER

pytestmark = [pytest.mark.stack, pytest.mark.model]

Card = dict[str, object]


def card_of(bo: Person) -> Card:
    cards = [message["trial"] for message in bo.last if message["type"] == "trial_card"]
    return next(card for card in cards if card["nct_id"] == EXAMPLE)


def findings(card: Card, label: str) -> list[Card]:
    return [finding for finding in card["findings"] if finding["finding"] == label]


def test_the_daughter_is_shown_the_trial_with_its_warning_first(bo: Person) -> None:
    bo.say(DAUGHTER)
    card = card_of(bo)
    assert card["fit"] == "POSSIBLE"
    assert card["warnings"][0]["code"] == "STALE_RECORD"
    text = next(message["text"] for message in bo.last if message.get("trial") == card)
    assert text.index("out of date") < text.index("may fit")
    assert len(card["findings"]) >= 10
    assert all(finding["receipt"]["criterion"] for finding in card["findings"])
    assert "study team" in "\n".join(bo.say("how do we take part"))


def test_every_answer_fits_the_schema(bo: Person, project) -> None:  # type: ignore[no-untyped-def]
    _, body = bo.send(text=DAUGHTER)
    check(project / "docs" / "reference" / "schemas", "session.schema.json", body)


def test_a_message_before_agreeing_counts(stack: Stack) -> None:
    bo = Person(stack.gateway)
    bo.say(DAUGHTER)
    bo.say("yes")
    assert card_of(bo)["fit"] == "POSSIBLE"


def test_at_seventeen_age_is_the_one_reason(bo: Person) -> None:
    bo.say(DAUGHTER.replace("10", "17"))
    card = card_of(bo)
    assert card["fit"] == "UNLIKELY"
    reasons = [fact["name"] for finding in findings(card, "NOT_MET") for fact in finding["receipt"]["facts"]]
    assert set(reasons) == {"age"}


def test_a_matched_donor_is_shown_from_both_sides(bo: Person) -> None:
    bo.say(DAUGHTER.replace("no matched donor", "her sister is a full match"))
    card = card_of(bo)
    assert card["fit"] == "UNLIKELY"
    (finding,) = findings(card, "NOT_MET")
    assert "donor" in finding["receipt"]["criterion"]["text"].lower()
    assert "full match" in finding["receipt"]["facts"][0]["words"]


def test_gene_therapy_without_a_transplant_is_for_the_team(bo: Person) -> None:
    bo.say(DAUGHTER.replace("no gene therapy or transplant before", "she had gene therapy, no transplant"))
    card = card_of(bo)
    assert card["fit"] == "UNCLEAR"
    assert any(finding["kind"] == "treatment" for finding in findings(card, "ASK_TEAM"))


def test_the_former_number_finds_the_trial_and_says_so(bo: Person) -> None:
    said = "\n".join(bo.say(f"tell me about {FORMER_NUMBER}"))
    assert EXAMPLE in said
    assert FORMER_NUMBER in said


def test_the_first_question_is_who_it_is_for(stack: Stack) -> None:
    bo = Person(stack.gateway)
    bo.agree()
    assert any(button["title"] for message in bo.last for button in message["buttons"])
    assert bo.last[-1]["text"].endswith("?")
