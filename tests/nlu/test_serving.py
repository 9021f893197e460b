"""Rasa serves our model without what it makes no use of, and with it when a component needs it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from waymark.nlu.serving import OF_SCIKIT_LEARN, OF_TENSORFLOW, needs_tensorflow, not_needed
from waymark.processes.models import PROJECT, newest_model

pytestmark = pytest.mark.model

HEAVY = ("tensorflow", "scipy.stats", "matplotlib", "boto3", "pymongo", "aiogram", "slack_sdk", "socketio")

LOADED = f"""
import asyncio, sys
from pathlib import Path
from waymark.nlu.serving import leave_out, not_needed
leave_out(not_needed(Path("config.yml")))
import rasa.__main__, rasa.core.run
from rasa.core.agent import load_agent
from rasa.core.tracker_store import TrackerStore
TrackerStore.create(None)  # names errors of databases that are not loaded
import pymongo.errors
assert issubclass(pymongo.errors.ConnectionFailure, Exception)
agent = asyncio.run(load_agent(sys.argv[1]))
read = asyncio.run(agent.parse_message("hello"))
loaded = [name for name in {HEAVY} if getattr(sys.modules.get(name), "__file__", None)]
print(read["intent"]["name"], loaded)
"""


def test_the_trained_model_answers_and_nothing_heavy_is_loaded() -> None:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", LOADED, str(newest_model())],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split()[-2:] == ["greet", "[]"]


def test_the_project_needs_none() -> None:
    assert {"scipy.stats", *OF_TENSORFLOW.values()} <= set(not_needed(PROJECT / "config.yml"))


@pytest.mark.parametrize("part", OF_TENSORFLOW)
def test_whoever_adds_a_network_of_rasas_gets_tensorflow(part: str, tmp_path: Path) -> None:
    config = _config_with(part, tmp_path)
    assert needs_tensorflow(config)
    assert not {OF_TENSORFLOW[part], "scipy.stats"} & set(not_needed(config))


@pytest.mark.parametrize("part", OF_SCIKIT_LEARN)
def test_whoever_adds_a_classifier_of_scikit_learn_gets_it_without_tensorflow(
    part: str, tmp_path: Path
) -> None:
    left_out = set(not_needed(_config_with(part, tmp_path)))
    assert not {OF_SCIKIT_LEARN[part], "scipy.stats"} & left_out
    assert set(OF_TENSORFLOW.values()) <= left_out


def _config_with(part: str, folder: Path) -> Path:
    config = folder / "config.yml"
    key = "policies" if part.endswith("Policy") else "pipeline"
    config.write_text(f"recipe: default.v1\n{key}:\n- name: {part}\n  epochs: 1\n")
    return config


def test_a_component_may_be_named_by_its_module(tmp_path: Path) -> None:
    config = tmp_path / "config.yml"
    config.write_text(
        "pipeline:\n- name: rasa.nlu.classifiers.diet_classifier.DIETClassifier\npolicies: null\n"
    )
    assert needs_tensorflow(config)
