"""A page names one build of the widget by its content, and gets it also after an upgrade."""

from __future__ import annotations

import base64
import hashlib
import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from jsonschema import validate

from tests.gateway.door import Gateway
from waymark.cli.widget import command
from waymark.gateway.widget_builds import current_build


def test_the_snippet_names_a_file_that_has_its_integrity(gateway: Gateway, project: Path) -> None:
    printed = CliRunner().invoke(command, ["snippet", "--gateway", "https://chat.example.org/", "--json"])
    snippet = json.loads(printed.stdout)
    validate(snippet, json.loads((project / "docs/reference/schemas/widget.schema.json").read_text()))
    status, body, headers = gateway.request("GET", snippet["path"], None, {"Origin": "https://any.example"})
    digest = base64.b64encode(hashlib.sha384(body["raw"]).digest()).decode()
    assert (status, snippet["integrity"]) == (200, f"sha384-{digest}")
    assert f'src="https://chat.example.org{snippet["path"]}"' in snippet["tag"]
    assert headers["Access-Control-Allow-Origin"] == "*"
    assert "immutable" in headers["Cache-Control"]


def test_a_contact_is_an_attribute_and_only_text() -> None:
    printed = CliRunner().invoke(command, ["snippet", "--gateway", "https://a.example", "--contact", '"><b>'])
    assert 'contact="&quot;&gt;&lt;b&gt;"' in printed.stdout


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("--gateway", "chat.example.org"),
        ("--gateway", "ftp://chat.example.org"),
        ("--contact-link", "javascript:alert(1)"),
        ("--contact-link", "0800 123 456"),
    ],
)
def test_an_address_that_no_page_could_use_is_refused_and_named(option: str, value: str) -> None:
    printed = CliRunner().invoke(command, ["snippet", option, value])
    assert (printed.exit_code, printed.stdout) == (2, "")
    assert option in printed.output
    assert repr(value) in printed.output


def test_a_build_served_before_an_upgrade_stays(gateway: Gateway, folder: Path) -> None:
    (folder / "widget" / f"{'0' * 16}.js").write_text("// an older build")
    assert gateway.request("GET", f"/widget/v1-{'0' * 16}/waymark.js")[1]["raw"] == b"// an older build"
    assert gateway.request("GET", f"/widget/v1-{'1' * 16}/waymark.js")[0] == 404
    assert gateway.request("GET", "/widget/v1-..%2f..%2fsecret/waymark.js")[0] == 404
    assert current_build().path.startswith("/widget/v1-")
