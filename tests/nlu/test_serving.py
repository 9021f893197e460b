"""Rasa serves our model without TensorFlow, and with it when a component needs it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from waymark.nlu.serving import OF_TENSORFLOW, needs_tensorflow
from waymark.processes.models import PROJECT, newest_model

pytestmark = pytest.mark.model

LOADED = """
import asyncio, sys
from waymark.nlu.serving import leave_tensorflow_out
leave_tensorflow_out()
import rasa.cli.run
from rasa.core.agent import load_agent
agent = asyncio.run(load_agent(sys.argv[1]))
read = asyncio.run(agent.parse_message("hello"))
print(read["intent"]["name"], "tensorflow" in sys.modules)
"""


def test_the_trained_model_answers_and_tensorflow_is_not_loaded() -> None:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", LOADED, str(newest_model())],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split()[-2:] == ["greet", "False"]


def test_the_project_needs_none() -> None:
    assert not needs_tensorflow(PROJECT / "config.yml")


@pytest.mark.parametrize("part", OF_TENSORFLOW)
def test_whoever_adds_a_network_of_rasas_gets_tensorflow(part: str, tmp_path: Path) -> None:
    config = tmp_path / "config.yml"
    key = "policies" if part.endswith("Policy") else "pipeline"
    config.write_text(f"recipe: default.v1\n{key}:\n- name: {part}\n  epochs: 1\n")
    assert needs_tensorflow(config)


def test_a_component_may_be_named_by_its_module(tmp_path: Path) -> None:
    config = tmp_path / "config.yml"
    config.write_text(
        "pipeline:\n- name: rasa.nlu.classifiers.diet_classifier.DIETClassifier\npolicies: null\n"
    )
    assert needs_tensorflow(config)
