"""Whether any request breaks the gateway: schemathesis fuzzes it from its OpenAPI document.

Run `python -m bench.gateway.fuzz [--requests 10000]` after `make train`. The whole stack runs on loopback, so
what is fuzzed reaches Rasa, the action server and both databases, in a conversation that was shown trials.
The tool lives in a lock of its own (tools/schemathesis).
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import urllib.request
import uuid
from pathlib import Path

import yaml

from bench.gateway.served import UNLIMITED, post, served

PROJECT = Path(__file__).resolve().parent.parent.parent
DOCUMENT = PROJECT / "docs" / "reference" / "openapi.yml"
FAMILY = "my daughter is 10, beta thalassemia major, transfused every 3 weeks, no gene therapy or transplant"
ENDS_IT = ["--exclude-operation-id", "erase"]
"""With a token, the one operation that would end its conversation is left out; without one it stays."""


def main() -> int:
    """Fuzzes with a token and without; prints how many requests were answered and how many with a 5xx."""
    options = argparse.ArgumentParser()
    options.add_argument("--requests", type=int, default=10_000)
    # Operations that take nothing need few requests, so the others make half as many more.
    examples = max(1, 3 * options.parse_args().requests // (4 * _operations()))
    with served(messages_per_minute=UNLIMITED, reach_me=True) as used:
        header = ["-H", f"Authorization: Bearer {_token_of_a_talk(used.gateway_url)}"]
        codes = [
            _fuzz(used.gateway_url, examples, [*header, *ENDS_IT]),
            _fuzz(used.gateway_url, examples, []),
        ]
        answered, broken = _counted(used.gateway_url)
    print(f"\n| requests answered | with a 5xx |\n|-|-|\n| {answered} | {broken} |")
    return 1 if broken or any(codes) else 0


def _operations() -> int:
    paths = yaml.safe_load(DOCUMENT.read_text())["paths"]
    return sum(len(methods) for methods in paths.values())


def _fuzz(url: str, examples: int, more: list[str]) -> int:
    """Schemathesis' exit code: 0 when no answer was a 5xx."""
    run = ["./scripts/uv", "run", "-q", "--project", "tools/schemathesis", "schemathesis", "run"]
    asked = ["--url", url, "--checks", "not_a_server_error", "--max-examples", str(examples)]
    kept = ["--continue-on-failure", "--seed", "7", "--request-timeout", "30"]
    return subprocess.run([*run, str(DOCUMENT), *asked, *kept, *more], cwd=PROJECT, check=False).returncode


def _token_of_a_talk(url: str) -> str:
    """The token of a conversation that agreed and was shown trials."""
    opened = post(f"{url}/chat/session", {})
    token = str(opened["token"])
    agree = {"button_id": opened["messages"][0]["buttons"][0]["id"]}
    for what in (agree, {"text": FAMILY}):
        body = {"client_message_id": str(uuid.uuid4()), **what}
        post(f"{url}/chat/message", body, {"Authorization": f"Bearer {token}"})
    return token


def _counted(url: str) -> tuple[int, int]:
    """All answers, and those with a 5xx, as the gateway's own metrics count them."""
    with urllib.request.urlopen(f"{url}/metrics", timeout=10) as answer:
        text = answer.read().decode()
    counts = re.findall(r'^waymark_requests_total\{.*status="(\d)\d\d"\} ([\d.e+]+)', text, re.MULTILINE)
    return int(sum(float(one) for _, one in counts)), int(
        sum(float(one) for kind, one in counts if kind == "5")
    )


if __name__ == "__main__":
    sys.exit(main())
