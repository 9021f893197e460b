"""Contracts of language: plain words, no promise, every member phrased, every placeholder given."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from enum import Enum
from pathlib import Path

import pytest
import yaml

from tests.wording.readability import problems
from waymark.eligibility.change_rules import ChangeRule
from waymark.eligibility.criteria import CriterionKind, Section
from waymark.eligibility.rules import Rule
from waymark.eligibility.verdicts import ChangeKind, FindingLabel, Fit, WarningCode
from waymark.profile.facts import About, Certainty, FactName, FactStatus
from waymark.trials import vocabulary
from waymark.trials.ages import AgeUnit
from waymark.trials.freshness import StaleReason
from waymark.trials.revisions import ChangedPart
from waymark.understanding.safety import SafetyConcern
from waymark.wording.glossary import glossary_names
from waymark.wording.phrases import LANGUAGES, catalogue, has_phrase, placeholders

PROJECT = Path(__file__).resolve().parents[2]
_REGISTRY_WORDS = [
    member
    for member in vars(vocabulary).values()
    if isinstance(member, type) and issubclass(member, Enum) and member.__module__ == vocabulary.__name__
]
SAID_TO_PEOPLE: list[type[Enum]] = [
    *_REGISTRY_WORDS,
    AgeUnit,
    StaleReason,
    ChangedPart,
    FactName,
    FactStatus,
    Certainty,
    About,
    Section,
    CriterionKind,
    FindingLabel,
    Fit,
    ChangeKind,
    Rule,
    ChangeRule,
    SafetyConcern,
]
# Fixed lines in other languages are not measured as English.
_OTHER_LANGUAGES = "english_only."


def _phrases() -> Iterator[tuple[str, str]]:
    for key, text in catalogue("en").items():
        if not key.startswith(_OTHER_LANGUAGES):
            yield key, text


def _response_files() -> list[Path]:
    return [*sorted((PROJECT / "data" / "responses").glob("*.yml")), PROJECT / "domain.yml"]


def _responses() -> Iterator[tuple[str, str]]:
    for file in _response_files():
        if not file.exists():
            continue
        responses = yaml.safe_load(file.read_text(encoding="utf-8")).get("responses") or {}
        for name, variants in responses.items():
            for variant in variants:
                if "text" in variant:
                    yield name, variant["text"]
                for button in variant.get("buttons", []):
                    yield f"{name}, button", button["title"]


def _hard_to_read(texts: Iterable[tuple[str, str]]) -> list[str]:
    return [f"{name}: {', '.join(found)}: {text}" for name, text in texts if (found := problems(text))]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("enum", SAID_TO_PEOPLE, ids=lambda enum: enum.__name__)
def test_every_member_is_phrased_in_every_language(enum: type[Enum], language: str) -> None:
    missing = [
        member.name for member in enum if not has_phrase(f"{enum.__name__}.{member.value}", language=language)
    ]
    assert not missing


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_warning_has_its_words(language: str) -> None:
    keys = catalogue(language)
    missing = [
        code for code in WarningCode if not any(key.startswith(f"warning.{code.value}") for key in keys)
    ]
    assert not missing


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("prefix", ["who_knows", "decline_name"])
def test_every_fact_has_words_for_not_sure_and_rather_not_say(prefix: str, language: str) -> None:
    assert all(has_phrase(f"{prefix}.{name.value}", language=language) for name in FactName)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_glossary_word_is_explained_and_every_explanation_can_be_found(language: str) -> None:
    explained = {key.removeprefix("glossary.") for key in catalogue(language) if key.startswith("glossary.")}
    assert explained == set(glossary_names().values())


def test_every_phrase_is_plain_and_promises_nothing() -> None:
    assert not _hard_to_read(_phrases())


def test_every_response_is_plain_and_promises_nothing() -> None:
    assert not _hard_to_read(_responses())


def test_no_phrase_has_an_empty_line() -> None:
    assert not [key for key, text in catalogue("en").items() if "\n\n" in text]


def test_every_language_has_the_same_keys_and_placeholders() -> None:
    english = catalogue("en")
    for language in LANGUAGES:
        other = catalogue(language)
        assert other.keys() == english.keys()
        assert not [key for key in other if placeholders(other[key]) != placeholders(english[key])]


def _calls(function: str) -> Iterator[tuple[str, ast.Call]]:
    for folder in ("waymark", "actions"):
        for file in sorted((PROJECT / folder).rglob("*.py")):
            text = file.read_text(encoding="utf-8")
            if f"{function}(" not in text:
                continue
            for node in ast.walk(ast.parse(text)):
                is_call = isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
                if is_call and node.func.id == function and node.args:
                    yield f"{file.relative_to(PROJECT)}:{node.lineno}", node


def _literal_keys(node: ast.expr) -> list[str]:
    """The keys an argument can be: a text, or either side of "one if … else other"."""
    if isinstance(node, ast.IfExp):
        return [*_literal_keys(node.body), *_literal_keys(node.orelse)]
    return [node.value] if isinstance(node, ast.Constant) and isinstance(node.value, str) else []


def test_every_phrase_asked_for_exists_and_gets_its_placeholders() -> None:
    wrong = []
    for function, endings in (("phrase", [""]), ("counted", [".one", ".many"])):
        for place, call in _calls(function):
            given = {keyword.arg for keyword in call.keywords}
            if function == "counted":
                given.add("count")
            for key in (f"{key}{ending}" for key in _literal_keys(call.args[0]) for ending in endings):
                text = catalogue("en").get(key)
                if text is None:
                    wrong.append(f"{place}: no phrase {key}")
                elif None not in given and not placeholders(text) <= given:
                    wrong.append(f"{place}: {key} needs {sorted(placeholders(text) - given)}")
    assert not wrong
