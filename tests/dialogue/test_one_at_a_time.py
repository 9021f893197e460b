"""Of two patients told of, one is looked for at a time; the other waits and is taken up when turned to."""

from __future__ import annotations

from actions.facts import ActionShowMyFacts
from actions.going_back import ActionStartOver
from actions.next_step import ActionNextStep
from tests.actions.conftest import Person, _store, bo  # noqa: F401

TWO = "My daughter is 9 with cystic fibrosis and my son is 12 with hemophilia A"


def _write(bo: Person, text: str) -> list[str]:  # noqa: F811
    return bo.write(text, ActionNextStep(), is_known_of=True)


def test_the_first_is_taken_and_it_is_said_how_to_turn_to_the_other(bo: Person) -> None:  # noqa: F811
    assert _write(bo, TWO)[0] == "utter_one_at_a_time"
    assert bo.facts()["condition"] == "cystic fibrosis" and bo.facts()["age"] == 9
    words = bo.said[0]["one_at_a_time"]
    assert "your daughter" in words and "your son" in words and "“Now for my son”" in words


def test_who_waits_is_taken_up_with_what_was_told(bo: Person) -> None:  # noqa: F811
    _write(bo, TWO)
    said = _write(bo, "Now for my son")
    assert bo.facts()["condition"] == "hemophilia a" and bo.facts()["age"] == 12
    assert said[0] == "utter_one_at_a_time" and "utter_noted" in said
    assert "“Now for my daughter”" in bo.said[0]["one_at_a_time"]


def test_one_can_turn_back_and_nothing_is_lost(bo: Person) -> None:  # noqa: F811
    _write(bo, TWO)
    _write(bo, "Now for my son")
    _write(bo, "he had a liver transplant, we live in Leeds")
    _write(bo, "now for my daughter")
    assert bo.facts()["condition"] == "cystic fibrosis" and "place" not in bo.facts()
    _write(bo, "back to my son")
    assert bo.facts()["place"] == "Leeds, United Kingdom"


def test_another_child_told_of_later_waits_and_changes_nothing(bo: Person) -> None:  # noqa: F811
    _write(bo, "my son has SMA type 1 and is 4")
    said = _write(bo, "my other son has hemophilia A, he's 12")
    assert bo.facts()["age"] == 4 and "comorbidity" not in bo.facts()
    assert said[0] == "utter_one_at_a_time" and "utter_not_caught" not in said
    _write(bo, "now for my other son")
    assert bo.facts()["age"] == 12 and bo.facts()["condition"] == "hemophilia a"


def test_another_child_begun_anew_gets_nothing_of_the_first(bo: Person) -> None:  # noqa: F811
    _write(bo, "my son has SMA type 1 and is 4")
    _write(bo, "now for my other son, he's 12")
    assert bo.facts()["age"] == 12 and "condition" not in bo.facts()
    assert bo.facts()["asking_for"] == "child"


def test_the_writer_waits_while_somebody_else_is_looked_for(bo: Person) -> None:  # noqa: F811
    _write(bo, "I have multiple sclerosis, 45")
    said = _write(bo, "Now for my brother, he has COPD, 60")
    assert "utter_one_at_a_time" in said and bo.facts()["age"] == 60
    _write(bo, "now for me")
    assert bo.facts()["condition"] == "multiple sclerosis" and bo.facts()["age"] == 45


def test_who_waits_is_shown_with_what_is_kept(bo: Person) -> None:  # noqa: F811
    _write(bo, TWO)
    bo.write("what do you know", ActionShowMyFacts(), intent="show_my_facts")
    assert "your son: hemophilia A" in bo.said[0]["facts_told"] or "age 12" in bo.said[0]["facts_told"]


def test_starting_over_forgets_who_waits(bo: Person) -> None:  # noqa: F811
    _write(bo, TWO)
    bo.write("start over", ActionStartOver(), intent="start_over")
    assert not bo.slots["waiting"]


def test_a_relative_to_look_for_as_well_waits(bo: Person) -> None:  # noqa: F811
    _write(bo, "66 male houston stage 4 lung cancer")
    said = _write(bo, "my brother has COPD, he's 60, can you look for him too")
    assert bo.facts()["age"] == 66 and bo.facts()["condition"] == "lung cancer"
    assert said[0] == "utter_one_at_a_time"
    assert "your brother" in bo.said[0]["one_at_a_time"] and "utter_nothing_read" not in said
    _write(bo, "now for my brother")
    assert bo.facts()["age"] == 60
    _write(bo, "now for me")
    assert bo.facts()["age"] == 66


def test_the_other_son_is_called_so(bo: Person) -> None:  # noqa: F811
    _write(bo, "my son has SMA type 1 and is 4")
    _write(bo, "my other son has hemophilia A, he's 12")
    _write(bo, "now for my other son")
    words = bo.said[0]["one_at_a_time"]
    assert "your other son" in words and "“Now for my son”" in words


def test_whoever_is_begun_anew_keeps_where_they_live(bo: Person) -> None:  # noqa: F811
    _write(bo, "my daughter is 9 and has thal major")
    _write(bo, "not sure")
    _write(bo, "now for my brother, he has breast cancer, 54, Leeds")
    assert bo.facts().get("place") == "Leeds, United Kingdom"
