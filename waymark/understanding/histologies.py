"""What kind of cells a cancer told by its organ is of: "stage 4 lung cancer, adenocarcinoma"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from waymark.understanding.cells_and_organs import GENERIC_CELLS
from waymark.understanding.message import Message
from waymark.vocabulary.mentions import Mention

_CELLS = re.compile(
    r"[\s,(–-]+(?:(?:an?|it is|it's|type|of the|the|called|namely) )*"
    r"(?P<cells>adeno(?:ca(?:rcinoma)?)?|squamous(?:[ -]cell)?(?: carcinoma)?|small[ -]cell)\b"
)
_KINDS = {
    ("lung cancer", "a"): "lung adenocarcinoma",
    ("non-small cell lung cancer", "a"): "lung adenocarcinoma",
    ("lung cancer", "sq"): "squamous cell lung cancer",
    ("non-small cell lung cancer", "sq"): "squamous cell lung cancer",
    ("lung cancer", "sm"): "small cell lung cancer",
}


def with_cells(message: Message, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """The mentions, a cancer of an organ with the kind named right behind it: no second illness."""
    end_of_cells = -1
    for mention in mentions:
        if mention.start < end_of_cells and mention.standard in GENERIC_CELLS:
            continue
        told = _CELLS.match(message.plain, mention.end)
        is_of_organ = message.vocabulary.conditions.is_kind_of(mention.standard, "cancer")
        if told and is_of_organ and mention.standard not in GENERIC_CELLS:
            letters = told["cells"][:1] if told["cells"].startswith("a") else told["cells"][:2]
            kind = _KINDS.get((mention.standard, letters))
            end_of_cells = told.end()
            words = message.text[mention.start : told.end()]
            yield replace(mention, standard=kind, end=told.end(), words=words) if kind else mention
        else:
            yield mention
