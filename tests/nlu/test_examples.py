"""The training examples are many, belong to one intent each, and share nothing with the held-out messages."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from pathlib import Path

import pytest
import yaml

Examples = tuple[tuple[str, str], ...]

PAYLOAD_ONLY = {"give_consent"}  # set by the gateway, never by a message
AT_LEAST = 60
AT_LEAST_OF_THE_BIG_ONES = 100
BIG_ONES = ("inform", "find_trials", "correct_fact", "not_sure", "rather_not_say", "ask_trial_details")
TOPICS = {
    "opening": {"greet", "ask_capabilities", "ask_is_bot", "thank", "goodbye"},
    "facts": {
        "inform", "correct_fact", "affirm", "deny", "not_sure", "rather_not_say",
        "show_my_facts", "ask_why_question", "go_back",
    },
    "search": {"find_trials", "show_more_trials", "start_over", "save_search"},
    "trial": {
        "ask_trial_details", "ask_why_fit", "ask_what_would_change", "compare_trials",
        "ask_location", "ask_contact", "ask_doctor_sheet", "ask_glossary",
    },
    "participation": {"ask_participation"},
    "privacy": {"delete_my_data", "ask_privacy"},
    "safety": {"report_emergency", "report_self_harm", "express_distress", "ask_medical_advice"},
    "people": {"ask_human"},
    "off_topic": {"out_of_scope"},
}  # fmt: skip
INTENTS = set().union(*TOPICS.values())
PERSONAL = {
    "e-mail address": re.compile(r"\S+@\S+\.\w+"),
    "telephone or record number": re.compile(r"(?:\d[ ().-]?){7,}"),
    "name": re.compile(r"\b(my name is|i am called|name's) (?!\[)\w+", re.IGNORECASE),
}
NCT_NUMBER = re.compile(r"\bnct ?(\d{8})\b", re.IGNORECASE)
OUR_TRIALS = {"NCT05745532", "NCT04592458"}


def normalised(text: str) -> str:
    """Without case, punctuation and spacing; a message of punctuation alone stays as it is."""
    return re.sub(r"[\W_]+", " ", text.casefold()).strip() or text


def test_every_topic_file_holds_its_own_intents_and_no_other(training_files: tuple[Path, ...]) -> None:
    found = {
        file.stem: {block["intent"] for block in yaml.safe_load(file.read_text(encoding="utf-8"))["nlu"]}
        for file in training_files
    }
    assert found == TOPICS


def test_topic_names_are_the_same_in_every_folder(project: Path) -> None:
    for folder in ("nlu", "rules", "stories", "responses"):
        names = {file.stem for file in (project / "data" / folder).glob("*.yml")}
        assert names <= set(TOPICS), folder


def test_every_intent_of_the_domain_has_examples(project: Path, training: Examples) -> None:
    domain = yaml.safe_load((project / "domain.yml").read_text(encoding="utf-8"))
    named = {next(iter(intent)) if isinstance(intent, dict) else intent for intent in domain["intents"]}
    assert named - PAYLOAD_ONLY == {intent for intent, _ in training} == INTENTS


def test_every_intent_has_enough_examples_and_the_big_ones_many(training: Examples) -> None:
    counts = Counter(intent for intent, _ in training)
    assert {intent: n for intent, n in counts.items() if n < AT_LEAST} == {}
    assert {name: counts[name] for name in BIG_ONES if counts[name] < AT_LEAST_OF_THE_BIG_ONES} == {}
    assert len(training) >= 4000


def test_every_intent_has_held_out_messages(held_out: Examples) -> None:
    counts = Counter(intent for intent, _ in held_out)
    assert set(counts) == INTENTS
    assert min(counts.values()) >= 5
    assert len(held_out) >= 200


@pytest.mark.parametrize("which", ["training", "held_out"])
def test_no_message_stands_twice_or_under_two_intents(which: str, request: pytest.FixtureRequest) -> None:
    intents_by_text = defaultdict(list)
    for intent, text in request.getfixturevalue(which):
        intents_by_text[normalised(text)].append(intent)
    assert {text: intents for text, intents in intents_by_text.items() if len(intents) > 1} == {}


def test_no_held_out_message_is_among_the_training_examples(training: Examples, held_out: Examples) -> None:
    trained = {normalised(text) for _, text in training}
    assert [text for _, text in held_out if normalised(text) in trained] == []


@pytest.mark.parametrize("which", ["training", "held_out"])
@pytest.mark.parametrize("kind", PERSONAL)
def test_no_message_names_or_numbers_a_person(kind: str, which: str, request: pytest.FixtureRequest) -> None:
    texts = [NCT_NUMBER.sub("", text) for _, text in request.getfixturevalue(which)]
    assert [text for text in texts if PERSONAL[kind].search(text)] == []


def test_only_real_trials_are_named(training: Examples, held_out: Examples) -> None:
    said = " ".join(text for _, text in (*training, *held_out))
    numbers = {"NCT" + digits for digits in NCT_NUMBER.findall(said)}
    assert numbers == OUR_TRIALS


def test_every_file_has_the_shape_of_rasa_3_1(training_files: tuple[Path, ...], project: Path) -> None:
    for file in (*training_files, project / "tests" / "nlu" / "held_out.yml"):
        content = yaml.safe_load(file.read_text(encoding="utf-8"))
        assert content["version"] == "3.1", file.name
        for block in content["nlu"]:
            assert set(block) == {"intent", "examples"}, file.name
            assert all(re.match(r"- \S", line) for line in block["examples"].splitlines()), file.name


def test_no_example_uses_entity_marks(training: Examples) -> None:
    """Facts are read by code; "[name]" is what masking leaves and carries no label."""
    assert [text for _, text in training if re.search(r"\][({]", text)] == []
