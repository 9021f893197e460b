"""The whole conversations in docs/ are what the running stack says, word for word."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.talk.transcripts import pages, said_again
from tests.stack.conftest import Stack

pytestmark = [pytest.mark.stack, pytest.mark.model]


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.stem)
def test_the_page_is_what_the_stack_says(page: Path, stack: Stack) -> None:
    written = page.read_text(encoding="utf-8")
    assert said_again(written, stack.settings.gateway_url) == written
