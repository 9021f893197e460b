"""Five whole conversations stand in docs/, each with its question and answers, and the README shows one."""

from __future__ import annotations

from bench.talk.transcripts import pages, steps_in


def test_five_whole_conversations_are_there() -> None:
    assert len(pages()) == 5
    for page in pages():
        text = page.read_text(encoding="utf-8")
        assert len(steps_in(text)) >= 7, page
        assert "test_transcripts.py" in text.partition("\n---\n")[0], page
