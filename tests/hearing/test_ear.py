"""The ear hears what the safety list has no words for, and is not alarmed by how people talk here."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.ears import ear_that_says
from waymark.encoders.minilm import WIDTH
from waymark.encoders.sentences import ENCODERS
from waymark.hearing.ear import (
    BY_MEANING,
    MOST_BY_NEAREST,
    Array,
    Ear,
    Heard,
    Nearest,
    heard_apart,
)
from waymark.hearing.kept import kept_ear
from waymark.hearing.learning import taught
from waymark.hearing.parts import MOST_LETTERS, MOST_PARTS, parts_of
from waymark.hearing.tellings import Telling, read_tellings, with_slips
from waymark.understanding.safety import SafetyConcern, check_safety

pytestmark = pytest.mark.thorough

INTAKE = "My daughter is 10 and has thal major. We live in Leeds. She gets blood every 3 weeks. "
HIDDEN = (
    ("i bought a one way ticket out of this life and im using it tonight", SafetyConcern.SELF_HARM),
    ("gonna let the water take me, dont come looking", SafetyConcern.SELF_HARM),
    ("tha left half of his fase has slid doon", SafetyConcern.MEDICAL),
    ("swalloed a hole lot of grandmas pils", SafetyConcern.OVERDOSE),
    ("me stepda creeps in aside me wen am sleepin", SafetyConcern.ABUSE),
)


@pytest.fixture(scope="module")
def ear() -> Ear:
    found = kept_ear()
    assert found is not None, "make train teaches it"
    return found


@pytest.mark.model
@pytest.mark.parametrize(("text", "concern"), HIDDEN)
def test_what_the_list_has_no_words_for_is_heard(ear: Ear, text: str, concern: SafetyConcern) -> None:
    assert check_safety(text) is None
    assert ear.hears(text) is concern


@pytest.mark.model
@pytest.mark.parametrize(("text", "concern"), HIDDEN[:1])
def test_it_is_heard_at_the_end_of_a_long_message(ear: Ear, text: str, concern: SafetyConcern) -> None:
    assert ear.hears(INTAKE * 8 + text) is concern


@pytest.mark.model
@pytest.mark.parametrize(("text", "concern"), HIDDEN)
def test_it_is_heard_between_a_greeting_and_a_question(ear: Ear, text: str, concern: SafetyConcern) -> None:
    assert (
        ear.hears(f"Hi, looking for a trial for lung cancer near Cork. {text}. Are there any trials?")
        is concern
    )


@pytest.mark.model
@pytest.mark.parametrize(("text", "concern"), HIDDEN)
def test_it_is_heard_in_a_sentence_that_runs_on(ear: Ear, text: str, concern: SafetyConcern) -> None:
    said = f"looking for trials for my mum with lung cancer in Leeds and {text}"
    assert ear.hears(said) is concern


@pytest.mark.model
def test_it_is_seldom_alarmed_by_what_people_write_here(ear: Ear, project: Path) -> None:
    file = project / "tests" / "nlu" / "development_by_others.jsonl"
    messages = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    ordinary = [each["text"] for each in messages if not each["intent"].startswith("report_")][::4]
    alarmed = [text for text in ordinary if ear.hears(text)]
    assert len(alarmed) <= len(ordinary) / 100, alarmed


@pytest.mark.model
def test_the_costly_encoder_is_asked_only_where_it_could_matter(ear: Ear) -> None:
    asked: list[str] = []

    def encode(parts: Sequence[str]) -> Array:
        asked.extend(parts)
        return costly.encode(parts)

    *_, name = ear.meanings
    costly = ear.meanings[name]
    listening = replace(ear, meanings={**ear.meanings, name: replace(costly, encode=encode)})
    assert listening.hears("we live in Leeds and would like to hear of trials nearby") is None
    assert asked == []
    text, concern = HIDDEN[0]
    assert listening.hears(text) is concern
    assert asked == heard_apart(text)


@pytest.mark.model
@pytest.mark.parametrize(
    "name",
    ["clotting tendency", "acute intermittent porphyria", "upper respiratory infection", "oxygen sats"],
)
def test_a_bare_name_answers_which_illness(ear: Ear, name: str) -> None:
    assert ear.hears(name) is None


@pytest.mark.model
@pytest.mark.parametrize(
    "text", ["", " ", "?", "👍🩸", "我的女儿", "\x00", "\ud83d", "a" * 100_000, ". " * 50_000]
)
def test_odd_texts_are_listened_to(ear: Ear, text: str) -> None:
    assert ear.hears(text) in (None, *SafetyConcern)


@pytest.mark.parametrize("number", ["39", "7", "38.5", " 11 ", "?", ""])
def test_a_bare_number_is_an_answer_and_nothing_to_hear(number: str) -> None:
    assert parts_of(number) == []


def test_a_short_text_is_heard_whole_and_by_sentences_and_a_long_one_by_sentences() -> None:
    assert parts_of("one, two") == ["one, two"]
    assert parts_of("it hurts. any trials? yes") == ["it hurts. any trials? yes", "it hurts", "any trials"]
    assert parts_of("it is 38.6 now!") == ["it is 38.6 now!"]
    parts = parts_of(INTAKE * 8)
    assert parts[0] == "My daughter is 10 and has thal major"
    assert len(parts_of(INTAKE * 1000)) == MOST_PARTS
    assert all(len(part) <= MOST_LETTERS for part in parts_of("word " * 5000))


def test_the_clauses_of_a_long_sentence_are_heard_apart() -> None:
    text = "looking for a trial for my dad, he is 71 and suddenly he has gone grey and clammy"
    assert heard_apart(text) == [text, "looking for a trial for my dad", "suddenly he has gone grey"]
    assert heard_apart("he is 71, and grey and clammy") == ["he is 71, and grey and clammy"]


def test_the_sentences_of_an_ordinary_message_are_ordinary(project: Path) -> None:
    tellings = {telling.text: telling.concern for telling in read_tellings(project / "data")}
    ordinary = [text for text, concern in tellings.items() if concern is None]
    assert all(
        tellings[part] is None for text in ordinary[::20] for part in parts_of(text) if part != "sepsis"
    )


def test_the_same_tellings_teach_the_same_ear() -> None:
    encode = {name: ENCODERS[name].encode for name in BY_MEANING}
    tellings = [Telling(f"i want to die {n}", SafetyConcern.SELF_HARM) for n in range(9)]
    tellings += [Telling(f"i want a list of trials {n}", None) for n in range(9)]
    one, other = taught(tellings, encode), taught(tellings, encode)
    assert one.pieces.score("i want to die") == other.pieces.score("i want to die") > 0
    assert one.pieces.score("a list of trials") < 0
    for name in BY_MEANING:
        assert (one.meanings[name].scores(["die"]) == other.meanings[name].scores(["die"])).all()


def test_slips_leave_the_telling_and_add_copies_of_the_same_concern() -> None:
    told = [Telling("my brother swallowed all the tablets", SafetyConcern.OVERDOSE)]
    slipped = with_slips(told, copies=2, seed=1)
    assert slipped[0] == told[0]
    assert len(slipped) == 3
    assert slipped[1].text not in ("", told[0].text)
    assert {each.concern for each in slipped} == {SafetyConcern.OVERDOSE}


def test_every_concern_has_tellings_and_none_is_told_as_ordinary_too(project: Path) -> None:
    tellings = read_tellings(project / "data")
    for concern in (None, *SafetyConcern):
        assert sum(each.concern is concern for each in tellings) >= 100
    folder = project / "data" / "safety"
    ordinary = set((folder / "ordinary.txt").read_text(encoding="utf-8").splitlines())
    for concern in SafetyConcern:
        assert not ordinary & set((folder / f"{concern.value}.txt").read_text(encoding="utf-8").splitlines())


def test_every_file_of_tellings_is_read_and_nothing_is_both_ordinary_and_an_emergency(project: Path) -> None:
    concern_of = {telling.text: telling.concern for telling in read_tellings(project / "data")}
    for file in (project / "data" / "safety").rglob("*.txt"):
        for line in file.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                assert (concern_of[line] is None) == (file.stem == "ordinary"), (file, line)


def test_of_self_harm_less_is_enough_to_be_heard() -> None:
    text = "words that stand for anything at all"
    assert ear_that_says(SafetyConcern.SELF_HARM, 1.8).hears(text) is SafetyConcern.SELF_HARM
    assert ear_that_says(SafetyConcern.MEDICAL, 1.8).hears(text) is None
    assert ear_that_says(SafetyConcern.MEDICAL, 4.0).hears(text) is SafetyConcern.MEDICAL


def test_what_is_nearly_enough_is_heard_apart_from_what_is_plain() -> None:
    text = "words that stand for anything at all"
    assert ear_that_says(SafetyConcern.MEDICAL, 4.0).listens(text) == Heard(
        SafetyConcern.MEDICAL, is_plain=True
    )
    assert ear_that_says(SafetyConcern.MEDICAL, 2.5).listens(text) == Heard(
        SafetyConcern.MEDICAL, is_plain=False
    )
    assert ear_that_says(SafetyConcern.MEDICAL, 1.0).listens(text) is None


def test_the_nearest_tellings_lean_to_their_concern_and_never_say_more_than_they_may() -> None:
    rows = np.eye(WIDTH, 4, dtype=np.float32)
    middles = dict.fromkeys(BY_MEANING, np.zeros(WIDTH, np.float32))
    axes = np.concatenate([np.eye(WIDTH, dtype=np.float32)] * 2)
    nearest = Nearest(middles, axes, rows, (slice(0, 2), slice(2, 4), slice(4, 4)))
    asked = np.ascontiguousarray(rows.T[[0, 2, 3]] * np.array([[1], [1], [0]]), np.float32)
    none, concern, neither = nearest.odds(dict.fromkeys(BY_MEANING, asked))
    assert none == -MOST_BY_NEAREST
    assert concern == MOST_BY_NEAREST
    assert neither == 0


@pytest.mark.model
@pytest.mark.parametrize(
    "text",
    [
        "she's a black lady with sickle cell", "he is black and 60", "my mother is black",
        "I am a Black person", "we're white", "my wife is white", "the colour is black",
        "my dad is a black man", "is she deaf too",
        "my sister is black British", "he is blind", "i am deaf",
    ],
)  # fmt: skip
def test_who_somebody_is_is_no_alarm(ear: Ear, text: str) -> None:
    assert ear.hears(text) is None
