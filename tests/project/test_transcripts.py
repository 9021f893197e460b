"""Five whole conversations stand in docs/; the README shows parts of one, as it is."""

from __future__ import annotations

from pathlib import Path

from bench.talk.transcripts import FOLDER, pages, steps_in

LEFT_OUT = "[…]"


def test_five_whole_conversations_are_there_and_each_says_how_it_stays_true() -> None:
    assert len(pages()) == 5
    for page in pages():
        text = page.read_text(encoding="utf-8")
        assert len(steps_in(text)) >= 7, page
        assert "tests/stack/test_transcripts.py" in text.partition("\n---\n")[0], page


def test_the_readme_shows_parts_of_one_word_for_word(project: Path) -> None:
    readme = (project / "README.md").read_text(encoding="utf-8")
    shown = readme.partition("## A conversation\n")[2].partition("\n## ")[0]
    page = (FOLDER / "from-one-sentence-to-the-doctors-page.md").read_text(encoding="utf-8")
    lines = [line for line in shown.splitlines() if line.startswith((">", "**")) and LEFT_OUT not in line]
    assert len(lines) > 10
    place = 0
    for line in lines:
        place = page.find(f"\n{line}", place)
        assert place >= 0, line


def test_the_readme_marks_what_it_leaves_out(project: Path) -> None:
    readme = (project / "README.md").read_text(encoding="utf-8")
    assert LEFT_OUT in readme.partition("## A conversation\n")[2].partition("\n## ")[0]
