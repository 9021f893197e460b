"""nginx takes the files of deploy/nginx, and says in our words that something is away."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from waymark.wording.phrases import phrase


def test_nginx_takes_the_files(project: Path, tmp_path: Path) -> None:
    nginx = shutil.which("nginx") or shutil.which("/usr/sbin/nginx")
    if nginx is None:
        pytest.skip("no nginx on this machine")
    folder = tmp_path / "nginx"
    shutil.copytree(project / "deploy" / "nginx", folder)
    (folder / "temp").mkdir()
    command = [nginx, "-t", "-p", folder, "-c", "nginx.conf"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_what_it_says_itself_is_the_gateways_sentence(project: Path) -> None:
    text = (project / "deploy/nginx/nginx.conf").read_text(encoding="utf-8")
    (said,) = re.findall(r'"message": "(.*?)"', text)
    assert said == phrase("gateway.errors.unavailable")
