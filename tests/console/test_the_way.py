"""The whole way: sign in, find a conversation, see why, say what was found, take it along."""

from __future__ import annotations

import io
import json
import zipfile

from tests.console.desk import Worker


def test_the_riskiest_conversation_stands_first(dana: Worker) -> None:
    dana.open("/")
    rows = dana.page.split("<tbody")[1].split("<tr")[1:]
    assert "emergency" in rows[0]
    assert "5 conversations" in dana.words


def test_a_verdict_stands_beside_its_receipt(dana: Worker, amira: str) -> None:
    assert dana.open(f"/conversation/{amira}").status_code == 200
    assert "NCT05745532: shown as may fit" in dana.words
    row = next(row for row in dana.page.split("<tr")[1:] if "no matched donor" in row)
    assert "holds" in row
    assert "(turn 2)" in row
    assert "intent inform 100%" in dana.words


def test_on_paper_every_verdict_is_unfolded(dana: Worker, amira: str) -> None:
    dana.open(f"/conversation/{amira}/print")
    assert dana.page.count('<details class="verdict" open>') == dana.page.count("<details") > 0
    assert "no matched donor" in dana.words


def test_facts_are_shown_as_they_grew(dana: Worker, amira: str) -> None:
    dana.open(f"/conversation/{amira}")
    told = dana.page.split('aria-label="Facts with this message"')[1].split("</ul>")[0]
    for words in ("age", "10 years", "beta-thalassemia major", "needs transfusions", "matched donor"):
        assert words in told


def test_reviewing_is_seen_in_the_queue_and_in_the_log(dana: Worker, eli: Worker, amira: str) -> None:
    dana.open(f"/conversation/{amira}")
    assert dana.send(f"/conversation/{amira}/review", label="good").status_code == 200
    assert "dana: good" in dana.words
    dana.open("/", reviewed="yes")
    assert "1 conversation " in dana.words
    entries = [(entry.name, entry.action) for entry in dana.desk.services.audit.newest(20)]
    assert ("dana", "reviewed") in entries
    assert dana.desk.services.audit.first_broken() is None


def test_an_export_is_masked_and_says_what_it_is(dana: Worker) -> None:
    dana.open("/", outcome="hand_off")
    answer = dana.send("/export", form="jsonl", outcome="hand_off")
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        manifest = json.loads(archive.read("manifest.json"))
        rows = [json.loads(line) for line in archive.read("messages.jsonl").decode().splitlines()]
    assert manifest["conversations"] == 1
    assert manifest["messages"] == len(rows)
    assert manifest["filters"] == "outcome=hand_off"
    assert manifest["exported_by"] == "dana"
    assert "Shenzhen" not in json.dumps(rows)
    assert any(row["text"] == "[place]" for row in rows)
