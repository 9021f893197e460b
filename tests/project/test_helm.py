"""The Helm chart passes Helm's own lint, and what it renders keeps to what operate.md promises."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from waymark.settings import Settings, variable_of

pytestmark = pytest.mark.thorough

ALL = "channels.enabled=true,ingress.enabled=true,backup.enabled=true"


def helm(project: Path, *words: str) -> str:
    done = subprocess.run(
        [project / "scripts" / "helm", *words], capture_output=True, text=True, check=False, timeout=300
    )
    if done.returncode == 3:
        pytest.skip("no helm on this machine and none to be had: the chart is not rendered")
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def rendered() -> list[dict[str, Any]]:
    """Everything the chart can make."""
    project = Path(__file__).resolve().parent.parent.parent
    text = helm(project, "template", "w", str(project / "deploy/helm/waymark"), "--set", ALL)
    return [each for each in yaml.safe_load_all(text) if each]


def pods(rendered: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """The pod of each deployment and job, by the name of what makes it."""
    found = {}
    for each in rendered:
        spec = each["spec"]
        if each["kind"] == "CronJob":
            spec = spec["jobTemplate"]["spec"]
        if each["kind"] in {"Deployment", "Job", "CronJob"}:
            found[each["metadata"]["name"]] = spec["template"]["spec"]
    return found


def test_helm_finds_no_fault_in_the_chart(project: Path) -> None:
    assert "0 chart(s) failed" in helm(project, "lint", str(project / "deploy/helm/waymark"))


def test_every_process_and_job_is_there(rendered: list[dict[str, Any]]) -> None:
    processes = {"w-gateway", "w-channels", "w-rasa", "w-actions", "w-console"}
    assert set(pods(rendered)) == processes | {"w-migrate", "w-sync", "w-backup"}


def test_no_pod_has_rights_or_a_disk_that_can_be_written(rendered: list[dict[str, Any]]) -> None:
    for name, pod in pods(rendered).items():
        assert pod["securityContext"]["runAsNonRoot"] is True, name
        assert pod["automountServiceAccountToken"] is False, name
        for container in pod["containers"]:
            security = container["securityContext"]
            assert security["readOnlyRootFilesystem"] is True, name
            assert security["allowPrivilegeEscalation"] is False, name
            assert security["capabilities"] == {"drop": ["ALL"]}, name
            assert {"cpu", "memory"} <= container["resources"]["requests"].keys(), name


def test_every_process_says_how_it_fares(rendered: list[dict[str, Any]]) -> None:
    for each in rendered:
        if each["kind"] == "Deployment":
            (container,) = each["spec"]["template"]["spec"]["containers"]
            assert {"startupProbe", "livenessProbe", "readinessProbe"} <= container.keys()


def test_what_is_secret_comes_from_a_secret(rendered: list[dict[str, Any]]) -> None:
    secret = {"WAYMARK_SECRET_KEY", "WAYMARK_REDIS_URL", "WAYMARK_TRIALS_URL", "WAYMARK_CONVERSATIONS_URL"}
    for name, pod in pods(rendered).items():
        given = {each["name"]: each for container in pod["containers"] for each in container["env"]}
        assert secret <= given.keys(), name
        assert all("secretKeyRef" in given[each]["valueFrom"] for each in secret), name
    assert not any(each["kind"] == "Secret" for each in rendered)


def test_every_setting_it_sets_exists(rendered: list[dict[str, Any]]) -> None:
    known = {variable_of(field) for field in Settings.__dataclass_fields__}
    named = {each["name"] for pod in pods(rendered).values() for c in pod["containers"] for each in c["env"]}
    assert {name for name in named if name.startswith("WAYMARK_")} <= known


def test_rasa_is_told_all_that_its_endpoints_read(project: Path, rendered: list[dict[str, Any]]) -> None:
    read = set(re.findall(r"\$\{(\w+)\}", (project / "endpoints.yml").read_text(encoding="utf-8")))
    (container,) = pods(rendered)["w-rasa"]["containers"]
    assert read <= {each["name"] for each in container["env"]}


def test_nobody_reaches_rasa_the_actions_or_the_desk_but_who_must(rendered: list[dict[str, Any]]) -> None:
    policies = {
        each["metadata"]["name"]: each["spec"] for each in rendered if each["kind"] == "NetworkPolicy"
    }
    assert set(policies) == {"w-gateway", "w-channels", "w-rasa", "w-actions", "w-console"}
    assert policies["w-console"]["ingress"] == []
    for name, callers in (
        ("w-rasa", {"gateway", "channels"}),
        ("w-actions", {"rasa", "gateway", "channels"}),
    ):
        (rule,) = policies[name]["ingress"]
        selected = [each["podSelector"]["matchLabels"] for each in rule["from"]]
        assert {labels["app.kubernetes.io/component"] for labels in selected} == callers


def test_messengers_are_answered_by_one_gateway_that_is_never_doubled(rendered: list[dict[str, Any]]) -> None:
    (channels,) = (
        each for each in rendered if each["metadata"]["name"] == "w-channels" and each["kind"] == "Deployment"
    )
    assert channels["spec"]["replicas"] == 1
    scaled = {
        each["spec"]["scaleTargetRef"]["name"]
        for each in rendered
        if each["kind"] == "HorizontalPodAutoscaler"
    }
    assert scaled == {"w-gateway", "w-rasa", "w-actions"}
