"""The trained model tells the held-out messages' intents apart as well as it was measured to."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from waymark import wiring
from waymark.errors import WaymarkError
from waymark.nlu.parsing import parse_intent
from waymark.profile.facts import FactName
from waymark.understanding.messages import read_message

Examples = tuple[tuple[str, str], ...]

ACCURACY_FLOOR = (
    0.89  # 0.919 was measured (docs/reference/intents.md); the rest is room for a retrained model
)
DEVELOPMENT_FLOOR = 0.86  # 0.887 was measured, the safety check included, which this test leaves out


@pytest.mark.model
def test_most_held_out_messages_get_their_intent(held_out: Examples) -> None:
    try:
        guesses = [(intent, parse_intent(text)) for intent, text in held_out]
    except WaymarkError as error:
        pytest.skip(str(error))
    confusions = Counter(
        (right, guess.name if guess else "none")
        for right, guess in guesses
        if guess is None or guess.name != right
    )
    taken_for = "\n".join(
        f"{count:4}  {right} -> {guess}" for (right, guess), count in confusions.most_common()
    )
    accuracy = 1 - confusions.total() / len(held_out)
    print(f"accuracy {accuracy:.3f} over {len(held_out)} messages; taken for another:\n{taken_for}")  # noqa: T201
    assert accuracy >= ACCURACY_FLOOR


@pytest.mark.model
def test_a_bare_no_stays_a_no_and_what_it_answers_is_read() -> None:
    text, asked = "no, nobody", FactName.MATCHED_DONOR
    try:
        guesses = parse_intent(text), parse_intent(text, asked=asked)
    except WaymarkError as error:
        pytest.skip(str(error))
    (donor,) = read_message(text, vocabulary=wiring.vocabulary(), today=wiring.today(), asked=asked)
    assert [guess and guess.name for guess in guesses] == ["deny", "deny"]
    assert (donor.name, donor.value) == (asked, False)


@pytest.mark.model
def test_a_short_answer_means_what_was_asked() -> None:
    try:
        bare, asked = parse_intent("never, no"), parse_intent("out past Toledo", asked=FactName.PLACE)
    except WaymarkError as error:
        pytest.skip(str(error))
    assert (bare and bare.name, asked and asked.name) == ("deny", "inform")


@pytest.mark.model
@pytest.mark.parametrize(
    "text",
    [
        "she is black",
        "he is white",
        "he is muslim",
        "I'm gay",
        "she's Somali",
        "he's a plumber",
        "they are Jewish",
    ],
)
def test_who_somebody_is_is_told_and_no_emergency(text: str) -> None:
    try:
        guess = parse_intent(text)
    except WaymarkError as error:
        pytest.skip(str(error))
    assert guess
    assert guess.name == "inform"


@pytest.mark.model
@pytest.mark.parametrize("text", ["she is not breathing", "he is unconscious"])
def test_what_somebody_suffers_stays_an_emergency(text: str) -> None:
    try:
        guess = parse_intent(text)
    except WaymarkError as error:
        pytest.skip(str(error))
    assert guess
    assert guess.name == "report_emergency"


@pytest.mark.model
def test_most_development_messages_get_their_intent(project: Path) -> None:
    lines = (project / "tests" / "nlu" / "development.jsonl").read_text(encoding="utf-8").splitlines()
    messages = [json.loads(line) for line in lines]
    messages = [one for one in messages if not one["intent"].startswith("report_")]  # the gateway's to find
    try:
        guesses = [parse_intent(one["text"], asked=asked_in(one)) for one in messages]
    except WaymarkError as error:
        pytest.skip(str(error))
    right = [
        guess is not None and guess.name in {one["intent"], *one.get("also_right", ())}
        for one, guess in zip(messages, guesses, strict=True)
    ]
    assert sum(right) / len(right) >= DEVELOPMENT_FLOOR


def asked_in(message: dict[str, str | None]) -> FactName | None:
    return FactName(message["asked"]) if message["asked"] else None
