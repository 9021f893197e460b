"""Emergencies are heard however they are written; history, denial and trial talk are not taken for one."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from waymark.understanding.safety import SafetyConcern, check_safety

PHRASES = Path(__file__).parents[2] / "data" / "safety" / "listed"
INTAKE = (
    "Hello, my daughter is 10, beta thalassemia major, transfused every 3 weeks, ferritin 3000, no gene "
    "therapy or transplant before, no matched donor. We live in Leeds and can travel. "
)


def phrases(name: str) -> list[str]:
    """The phrases of a file, one a line; headings start with #."""
    lines = (PHRASES / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


EMERGENCIES = [(text, concern) for concern in SafetyConcern for text in phrases(concern.value)]
ORDINARY = phrases("ordinary")


@pytest.mark.parametrize(("text", "concern"), EMERGENCIES)
def test_an_emergency_is_heard(text: str, concern: SafetyConcern) -> None:
    assert check_safety(text) is concern


@pytest.mark.parametrize("text", ORDINARY)
def test_an_ordinary_message_is_no_emergency(text: str) -> None:
    assert check_safety(text) is None


@pytest.mark.parametrize(("text", "concern"), EMERGENCIES[::3])
def test_an_emergency_in_capitals_within_an_intake_message_is_heard(
    text: str, concern: SafetyConcern
) -> None:
    assert check_safety(f"{INTAKE}\n{text.upper()}!!!\n{INTAKE}") is concern


@pytest.mark.parametrize(("text", "concern"), EMERGENCIES[::9])
def test_an_emergency_at_the_end_of_a_long_message_is_heard(text: str, concern: SafetyConcern) -> None:
    assert check_safety(INTAKE * 8 + text) is concern


@pytest.mark.parametrize("text", ORDINARY[::3])
def test_ordinary_sentences_stay_ordinary_beside_an_intake_message(text: str) -> None:
    assert check_safety(f"{INTAKE}\n{text}") is None


@pytest.mark.parametrize(
    "text",
    [
        "I can’t breathe",
        "the bleeding is heavy and will not stop",
        "the bleeding is really bad and it won't stop",
        "I can`t breathe",
        "I canʼt breathe",
        "i\u00a0cant\u00a0breathe",
        "i can\u200bt breathe",
        "i can\u00adt breathe",
        "😭😭 i cant breathe 😭",
        "i  cant \t breathe",
        "𝗜 𝗰𝗮𝗻𝘁 𝗯𝗿𝗲𝗮𝘁𝗵𝗲",
        "ｉ ｃａｎｔ ｂｒｅａｔｈｅ",
        "í cánt bréathe",
        "**i cant breathe**",
        "i cant breatheeeee",
        "<b>i cant breathe</b>",
    ],
)
def test_an_emergency_is_heard_however_it_is_typed(text: str) -> None:
    assert check_safety(text) is SafetyConcern.MEDICAL


@pytest.mark.parametrize(
    ("text", "concern"),
    [
        ("i took too many pills because i want to die, my chest hurts", SafetyConcern.SELF_HARM),
        ("he hits me and i cant breathe", SafetyConcern.ABUSE),
        ("she swallowed the whole bottle of pills and wont wake up", SafetyConcern.OVERDOSE),
    ],
)
def test_of_several_concerns_the_first_in_order_is_answered(text: str, concern: SafetyConcern) -> None:
    assert check_safety(text) is concern


@pytest.mark.parametrize(
    "text",
    [
        "he had a stroke in 2019 he cant breathe",
        "No history of seizures. She is having a seizure",
        "no fever but she has chest pain",
        "my mum died of a stroke and now I have chest pain",
        "I asked about the trial yesterday. my son fainted",
        "she had a seizure last year and she is having a seizure now",
        "no donor, no transplant, he is not breathing",
    ],
)
def test_history_and_denial_do_not_hide_what_happens_now(text: str) -> None:
    assert check_safety(text) is SafetyConcern.MEDICAL


@given(st.text(max_size=300))
@settings(max_examples=150, deadline=None)
def test_any_text_can_be_checked(text: str) -> None:
    assert check_safety(text) in (None, *SafetyConcern)


@given(st.lists(st.sampled_from([*ORDINARY, "no", ",", "not", "had", "\n", "if he", "in 2019"]), max_size=12))
@settings(max_examples=50, deadline=None)
def test_any_pile_of_words_can_be_checked(words: list[str]) -> None:
    assert check_safety(" ".join(words)) in (None, *SafetyConcern)


@pytest.mark.thorough
@pytest.mark.parametrize(
    "piece",
    [
        " ", "not ", "9", "1 ", "no fever, ", "a", "been being ", "he is ", "my son ", "took ", "i ", "(",
        ".", "chest pain in 2019, ", "not had ", "no seizures, fits, ", "lost sudden ",
        "he had fever transplant ", "ß", "\u0301", "I’m ", "a,",
    ],
)  # fmt: skip
def test_time_grows_with_length_only(piece: str) -> None:
    """Ten times the text may take some thirty times the time, never a hundred."""
    short, long = (piece * (size // len(piece)) for size in (2_000, 20_000))
    assert _seconds(long) < 30 * _seconds(short) + 0.02


def _seconds(text: str) -> float:
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        check_safety(text)
        best = min(best, time.process_time() - start)
    return best
