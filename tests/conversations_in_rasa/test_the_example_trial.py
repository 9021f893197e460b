"""The study of this product's first issue, found by talking."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.conversations_in_rasa.conftest import DAUGHTER, Talk

pytestmark = pytest.mark.model
TRIAL = "NCT05745532"


def findings(talk: Talk, label: str) -> dict[str, list[str]]:
    """Criterion to the facts' words, of the findings with that label."""
    return {
        item["criterion"]: [fact["words"] for fact in item["receipt"]["facts"]]
        for item in talk.cards[TRIAL]["findings"]
        if item["finding"] == label
    }


def test_one_sentence_leads_to_the_trial_with_its_warning_before_its_fit(talk: Talk) -> None:
    answer = talk.say(DAUGHTER)
    card = talk.cards[TRIAL]
    assert card["fit"] == "POSSIBLE"
    assert card["warnings"][0]["code"] == "STALE_RECORD"
    assert answer.index(card["warnings"][0]["words"]) < answer.index("may fit your daughter")
    assert len(card["findings"]) >= 10
    assert findings(talk, "NOT_MET") == {}


def test_the_way_on_from_there_is_whole(talk: Talk) -> None:
    talk.say(DAUGHTER)
    assert "Shenzhen Hemogen" in talk.say("tell me about the first one")
    assert "transfused every 3 weeks" in talk.say("why does it fit?")
    assert "Shenzhen" in talk.say("where is it?")
    assert "pre-screening" in talk.say("how do we take part?")
    assert "clinicaltrials.gov" in talk.say("who do I call?")
    assert "Page for the doctor" in talk.say("give me something to print for our doctor")


def test_at_17_age_is_the_one_reason_against_it(talk: Talk) -> None:
    talk.say(DAUGHTER.replace("10", "17"))
    assert talk.cards[TRIAL]["fit"] == "UNLIKELY"
    against = [item for item in talk.cards[TRIAL]["findings"] if item["finding"] == "NOT_MET"]
    assert {fact["name"] for item in against for fact in item["receipt"]["facts"]} == {"age"}


def test_a_correction_judges_again_and_says_what_changed(talk: Talk) -> None:
    talk.say(DAUGHTER)
    answer = talk.say("sorry, she's 17")
    assert "changes your list" in answer
    assert talk.cards[TRIAL]["fit"] == "UNLIKELY"
    assert [fact["value"] for fact in talk.slot("facts") if fact["name"] == "age"] == [17]


def test_an_available_matched_donor_excludes_and_both_sides_are_shown(talk: Talk) -> None:
    talk.say(DAUGHTER.replace("no matched donor", "her sister is a full match"))
    assert talk.cards[TRIAL]["fit"] == "UNLIKELY"
    (words,) = findings(talk, "NOT_MET").values()
    assert any("full match" in said for said in words)
    assert "HLA" in talk.say("why not?")


def test_gene_therapy_without_transplant_is_for_the_team_to_say(talk: Talk) -> None:
    talk.say(
        "my daughter is 10, beta thalassemia major, transfused every 3 weeks, "
        "gene therapy 3 years ago, no transplant, no matched donor"
    )
    assert talk.cards[TRIAL]["fit"] == "UNCLEAR"


def test_its_former_number_finds_it_and_says_so(talk: Talk) -> None:
    answer = talk.say("NCT04592458")
    assert "NCT04592458 seems to be an earlier number" in answer
    assert TRIAL in talk.cards
    assert "FORMER_NUMBER" in [warning["code"] for warning in talk.cards[TRIAL]["warnings"]]


def test_a_number_that_is_not_in_the_store_is_said_to_be_unknown(talk: Talk) -> None:
    assert "no record of NCT99999999" in talk.say("tell me about NCT99999999")


def test_the_same_sentence_gives_the_same_answer(new_talk: Callable[[], Talk]) -> None:
    first, second = new_talk(), new_talk()
    assert first.say(DAUGHTER) == second.say(DAUGHTER)
    assert first.slot("verdicts") == second.slot("verdicts")
