"""Whether any request breaks the gateway: schemathesis fuzzes it from its OpenAPI document.

Run `python -m bench.gateway.fuzz [--requests 10000]`. The gateway runs alone on loopback: without Rasa every
message waits, which must not break it either. The tool lives in a lock of its own (tools/schemathesis).
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from pathlib import Path

import uvicorn

from waymark.gateway.app import create_app
from waymark.gateway.journal import configure_journal
from waymark.processes.ports import free_port
from waymark.settings import Settings

PROJECT = Path(__file__).resolve().parent.parent.parent
DOCUMENT = PROJECT / "docs" / "reference" / "openapi.yml"
OPERATIONS = 14


def main() -> int:
    """Fuzzes with a token and without; prints how many requests were answered and how many with a 5xx."""
    options = argparse.ArgumentParser()
    options.add_argument("--requests", type=int, default=10_000)
    examples = max(1, options.parse_args().requests // (2 * OPERATIONS))
    configure_journal("CRITICAL")
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(
            var_dir=folder,
            secret_key="a key for the bench only",  # noqa: S106
            gateway_port=free_port(8700, "127.0.0.1"),
            rasa_port=1,
            actions_port=1,
            messages_per_minute=1_000_000,
            sessions_per_address_per_hour=1_000_000,
        )
        server = uvicorn.Server(
            uvicorn.Config(
                create_app(settings), port=settings.gateway_port, log_config=None, access_log=False, ws="none"
            )
        )
        threading.Thread(target=server.run, daemon=True).start()
        while not server.started:
            time.sleep(0.05)
        codes = [_fuzz(settings, examples, _token(settings)), _fuzz(settings, examples, None)]
        answered, broken = _counted(settings)
        server.should_exit = True
    print(
        f"\n| requests answered | with a 5xx (a 503 is said on purpose) |\n|-|-|\n| {answered} | {broken} |"
    )
    return 1 if broken or any(codes) else 0


def _fuzz(settings: Settings, examples: int, token: str | None) -> int:
    """With a token, the one operation that would end it is left out."""
    header = ["-H", f"Authorization: Bearer {token}", "--exclude-operation-id", "erase"] if token else []
    command = [
        "./scripts/uv",
        "run",
        "-q",
        "--project",
        "tools/schemathesis",
        "schemathesis",
        "run",
        str(DOCUMENT),
    ]
    asked = ["--url", settings.gateway_url, "--checks", "not_a_server_error", "--max-examples", str(examples)]
    kept = ["--continue-on-failure", "--seed", "7", "--request-timeout", "30", "--exclude-path", "/ready"]
    return subprocess.run([*command, *asked, *kept, *header], cwd=PROJECT, check=False).returncode


def _token(settings: Settings) -> str:
    request = urllib.request.Request(f"{settings.gateway_url}/chat/session", b"{}", method="POST")
    with urllib.request.urlopen(request, timeout=10) as answer:
        return str(json.load(answer)["token"])


def _counted(settings: Settings) -> tuple[int, int]:
    """All answers, and those with a 5xx, as the gateway's own metrics count them."""
    with urllib.request.urlopen(f"{settings.gateway_url}/metrics", timeout=10) as answer:
        text = answer.read().decode()
    counts = re.findall(r'^waymark_requests_total\{.*status="(\d)\d\d"\} ([\d.e+]+)', text, re.MULTILINE)
    return int(sum(float(one) for _, one in counts)), int(
        sum(float(one) for kind, one in counts if kind == "5")
    )


if __name__ == "__main__":
    sys.exit(main())
