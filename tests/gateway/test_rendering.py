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


def test_a_card_says_whose_words_a_line_is() -> None:
    line = {**CARD["findings"][0], "receipt": {"criterion": {"text": "A line"}, "facts": []}}  # type: ignore[index,dict-item]
    for source, words in (("ours", "The record says, in our words"), ("registry", "The record says")):
        card = {**CARD, "text_source": source, "findings": [line]}
        (message,) = render({"text": "card"}, {"custom": {"type": "criteria", "trial": card}})
        assert message.trial is not None
        finding = message.trial["findings"][0]  # type: ignore[index,call-overload]
        assert finding["receipt"]["criterion"]["source_words"] == words


def test_a_card_that_is_not_whole_is_shown_as_text() -> None:
    (message,) = render({"text": "card"}, {"custom": {"type": "trial_card", "trial": {"nct_id": 5}}})
    assert (message.type, message.trial) == (MessageType.TEXT, None)


def test_what_is_not_a_message_is_left_out() -> None:
    assert render("odd", 5, None, {}, {"text": "  "}, {"text": 5}, {"image": "x"}) == ()


def test_records_stay_text() -> None:
    (message,) = render({"text": "<script>alert(1)</script> {braces}"})
    assert message.text == "<script>alert(1)</script> {braces}"


def test_a_long_text_comes_in_bubbles_of_at_most_sixty_words_and_the_last_has_the_buttons() -> None:
    line = " ".join(["word"] * 25)
    text = "\n".join([line, line, line, f"{line}. {line.title()}. {line.title()}."])
    *first, last = render({"text": text, "buttons": [{"title": "Me", "payload": "/x"}]})
    assert [len(message.text.split()) for message in (*first, last)] == [50, 25, 50, 25]
    assert " ".join(" ".join(message.text.split()) for message in (*first, last)) == " ".join(text.split())
    assert [bool(message.buttons) for message in (*first, last)] == [False, False, False, True]
    assert len({message.id for message in (*first, last)}) == 4


def test_a_long_list_of_quotes_is_cut_between_two() -> None:
    quotes = [f"“{' '.join(['word'] * 25)}”" for _ in range(3)]
    first, last = render({"text": f"It asks for: {', '.join(quotes)}."})
    assert first.text.endswith("”,")
    assert last.text == f"{quotes[2]}."


def test_a_card_and_a_sheet_stay_whole() -> None:
    long = " ".join(["word"] * 200)
    (card,) = render({"text": long}, {"custom": {"type": "trial_card", "trial": CARD}})
    (sheet,) = render({"text": long}, {"custom": {"type": "sheet"}})
    assert card.text == sheet.text == long
