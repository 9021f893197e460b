"""The dashboard asks only for what the gateway counts."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families

from waymark.gateway.metrics import Metrics


@pytest.fixture
def questions(project: Path) -> list[str]:
    dashboard = json.loads((project / "deploy/grafana/waymark.json").read_text(encoding="utf-8"))
    return [target["expr"] for panel in dashboard["panels"] for target in panel["targets"]]


def counted() -> dict[str, set[str]]:
    """Each sample of the metrics with the names of its labels, after one request of each kind."""
    metrics = Metrics()
    metrics.observe(route="/chat/message", method="POST", status=200, seconds=0.1)
    metrics.refused.labels("busy").inc()
    samples: dict[str, set[str]] = {}
    for family in text_string_to_metric_families(metrics.text().decode()):
        for sample in family.samples:
            samples.setdefault(sample.name, set()).update(sample.labels)
    return samples


def test_every_metric_it_names_exists(questions: list[str]) -> None:
    named = {name for question in questions for name in re.findall(r"\bwaymark_\w+", question)}
    assert len(named) >= 5
    assert named - counted().keys() == set()


def test_every_label_it_names_exists(questions: list[str]) -> None:
    samples = counted()
    for question in questions:
        labels = set(re.findall(r"(\w+)=~?\"", question))
        labels |= {word for by in re.findall(r"by \((.*?)\)", question) for word in by.split(", ")}
        known = set().union(*(samples[name] for name in re.findall(r"\bwaymark_\w+", question)))
        assert labels <= known, question
