"""What rules, responses, actions and code promise one another."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

PROJECT = Path(__file__).resolve().parent.parent.parent
SAID_BY_HAND = {"response", "json_message", "buttons"}
PLACEHOLDER = re.compile(r"(?<!{){([a-z_]+)}(?!})")


def read(path: Path) -> dict[str, Any]:
    return yaml.safe_load(path.read_text(encoding="utf-8")) or {}


def parts(folder: str, key: str) -> list[Any]:
    return [
        item for path in sorted((PROJECT / "data" / folder).glob("*.yml")) for item in read(path).get(key, [])
    ]


DOMAIN = read(PROJECT / "domain.yml")
RESPONSES = {
    name: variants
    for path in sorted((PROJECT / "data/responses").glob("*.yml"))
    for name, variants in read(path)["responses"].items()
}
RULES = parts("rules", "rules")
STORIES = parts("stories", "stories")
STEPS = [step for item in (*RULES, *STORIES) for step in item["steps"]]
ACTION_FILES = sorted((PROJECT / "actions").glob("*.py"))


def placeholders(name: str) -> set[str]:
    """The values a response needs, in its text and in its buttons."""
    texts = [variant.get("text", "") for variant in RESPONSES[name]]
    for variant in RESPONSES[name]:
        for button in variant.get("buttons", []):
            texts += [button["title"], button["payload"]]
    return {value for text in texts for value in PLACEHOLDER.findall(text)}


def names_in(node: ast.expr, tables: dict[str, list[str]]) -> list[str]:
    """The response names an argument can be: a literal, or an entry of a table of literals."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
        return tables[node.value.id]
    raise AssertionError(f"line {node.lineno}: a response is named by a literal or a table of literals")


def tables_of(files: list[Path]) -> dict[str, list[str]]:
    """Module-level dictionaries of literals, by name."""
    found = {}
    for file in files:
        for node in ast.parse(file.read_text()).body:
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Dict):
                values = [v.value for v in node.value.values if isinstance(v, ast.Constant)]
                found[node.targets[0].id] = values
    return found


def utterances() -> Iterator[tuple[Path, ast.Call]]:
    for file in ACTION_FILES:
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "utter_message":
                yield file, node


@pytest.mark.parametrize(
    ("file", "call"), [pytest.param(f, c, id=f"{f.stem}:{c.lineno}") for f, c in utterances()]
)
def test_an_action_only_utters_responses_that_exist_with_every_value(file: Path, call: ast.Call) -> None:
    given = {keyword.arg: keyword.value for keyword in call.keywords}
    assert not call.args and None not in given, "only named values, so that they can be checked"
    for name in names_in(given["response"], tables_of(ACTION_FILES)):
        missing = placeholders(name) - given.keys()
        assert not missing, f"{name} needs {missing}"


def test_no_action_holds_a_sentence() -> None:
    for file in ACTION_FILES:
        tree = ast.parse(file.read_text())
        docs = {
            node.body[0].value
            for node in ast.walk(tree)
            if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)) and ast.get_docstring(node)
        }
        for node in ast.walk(tree):
            is_text = isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in docs
            assert not (is_text and " " in node.value and node not in loose_docstrings(tree)), (
                f"{file}: {node.value!r}"
            )


def loose_docstrings(tree: ast.Module) -> list[ast.expr]:
    return [node.value for node in tree.body if isinstance(node, ast.Expr)]


def test_a_response_used_directly_in_a_rule_needs_no_value() -> None:
    for step in STEPS:
        if str(step.get("action", "")).startswith("utter_"):
            assert placeholders(step["action"]) == set(), step["action"]


def test_every_response_is_used() -> None:
    used = {step.get("action") for step in STEPS}
    tables = tables_of(ACTION_FILES)
    for _, call in utterances():
        response = next(keyword.value for keyword in call.keywords if keyword.arg == "response")
        used.update(names_in(response, tables))
    assert RESPONSES.keys() - used == set()


def test_every_action_is_registered_and_every_registered_action_is_used() -> None:
    written = {
        statement.value.value
        for file in ACTION_FILES
        for node in ast.walk(ast.parse(file.read_text()))
        if isinstance(node, ast.FunctionDef) and node.name == "name"
        for statement in node.body
        if isinstance(statement, ast.Return) and isinstance(statement.value, ast.Constant)
    }
    assert written == set(DOMAIN["actions"])
    called = {step.get("action") for step in STEPS}
    called_by_rasa = {"action_validate_slot_mappings", "action_default_fallback"}
    assert written - called - called_by_rasa == set()


def test_every_intent_has_a_rule() -> None:
    assert set(DOMAIN["intents"]) - {rule["steps"][0].get("intent") for rule in RULES} == set()


def test_rules_and_stories_use_only_intents_and_actions_that_exist() -> None:
    for step in STEPS:
        if "intent" in step:
            assert step["intent"] in (*DOMAIN["intents"], "nlu_fallback")
        if "action" in step:
            assert step["action"] in (*DOMAIN["actions"], *RESPONSES)


def test_rule_and_story_names_are_sentences() -> None:
    names = [item.get("rule") or item.get("story") for item in (*RULES, *STORIES)]
    assert len(set(names)) == len(names)
    for name in names:
        assert name[0].isupper() and len(name.split()) >= 4 and "_" not in name, name


def test_buttons_send_only_intents_and_entities_that_the_domain_knows() -> None:
    known = {next(iter(entity)) if isinstance(entity, dict) else entity for entity in DOMAIN["entities"]}
    for name, variants in RESPONSES.items():
        for variant in variants:
            for button in variant.get("buttons", []):
                intent, _, data = button["payload"].removeprefix("/").partition("{{")
                assert intent in (*DOMAIN["intents"], "erase_now"), name
                assert not data or re.match(r'"([a-z_]+)":', data)[1] in known, name


def test_no_response_has_an_empty_line() -> None:
    for name, variants in RESPONSES.items():
        assert all("\n\n" not in variant["text"] for variant in variants), name


def test_the_topics_have_the_same_names_in_every_folder() -> None:
    folders = [
        {path.stem for path in (PROJECT / "data" / folder).glob("*.yml")} for folder in ("rules", "responses")
    ]
    assert folders[0] == folders[1]
    assert {path.stem for path in (PROJECT / "data/stories").glob("*.yml")} <= folders[0]


def test_every_fact_name_is_an_entity() -> None:
    from waymark.profile.facts import FactName  # noqa: PLC0415

    known = {next(iter(entity)) for entity in DOMAIN["entities"]}
    assert {name.value for name in FactName} <= known


def test_no_slot_decides_what_comes_next() -> None:
    assert all(slot["influence_conversation"] is False for slot in DOMAIN["slots"].values())


@pytest.mark.parametrize("file", ACTION_FILES, ids=lambda file: file.stem)
def test_an_action_file_is_short(file: Path) -> None:
    assert len(file.read_text().splitlines()) <= 80
