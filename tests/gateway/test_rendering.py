"""Rasa's messages become ours: typed, with buttons that say nothing, and cards with words."""

from __future__ import annotations

from itertools import count

from waymark.conversations.messages import Button, Message, MessageType
from waymark.gateway.rendering import Rendering

CARD = {
    "nct_id": "NCT05745532",
    "title": "A title",
    "fit": "POSSIBLE",
    "warnings": [],
    "findings": [
        {
            "criterion": "age",
            "finding": "MET",
            "section": "inclusion",
            "kind": "age",
            "rule": "age_within",
            "receipt": {
                "criterion": {"field": "minimumAge, maximumAge", "value": "8 Years, 16 Years"},
                "facts": [],
            },
        }
    ],
}


def render(*parts: object) -> tuple[Message, ...]:
    numbers = count(1)
    rendering = Rendering(lambda: f"m{next(numbers)}", lambda payload, title: Button("b", title))
    return rendering.render(list(parts))  # type: ignore[arg-type]


def test_text_and_buttons() -> None:
    plain, asked = render({"text": "hello"}, {"text": "who?", "buttons": [{"title": "Me", "payload": "/x"}]})
    assert (plain.type, asked.type) == (MessageType.TEXT, MessageType.BUTTONS)
    assert asked.buttons == (Button("b", "Me"),)


def test_a_custom_part_joins_the_text_right_before_it() -> None:
    messages = render({"text": "one"}, {"text": "card"}, {"custom": {"type": "trial_card", "trial": CARD}})
    assert [(message.text, message.type.value) for message in messages] == [
        ("one", "text"),
        ("card", "trial_card"),
    ]
    assert messages[1].trial is not None
    assert messages[1].trial["fit_words"] == "May fit"


def test_a_card_brings_the_words_for_its_codes() -> None:
    (message,) = render({"text": "card"}, {"custom": {"type": "trial_card", "trial": CARD}})
    assert message.trial is not None
    finding = message.trial["findings"][0]  # type: ignore[index,call-overload]
    assert finding["label_words"] == "Fits"
    assert finding["receipt"]["criterion"]["field_words"] == "Youngest age, oldest age"


def test_a_card_that_is_not_whole_is_shown_as_text() -> None:
    (message,) = render({"text": "card"}, {"custom": {"type": "trial_card", "trial": {"nct_id": 5}}})
    assert (message.type, message.trial) == (MessageType.TEXT, None)


def test_what_is_not_a_message_is_left_out() -> None:
    assert render("odd", 5, None, {}, {"text": "  "}, {"text": 5}, {"image": "x"}) == ()


def test_records_stay_text() -> None:
    (message,) = render({"text": "<script>alert(1)</script> {braces}"})
    assert message.text == "<script>alert(1)</script> {braces}"
