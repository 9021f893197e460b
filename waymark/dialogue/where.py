"""Where the trials shown last are, each in one line: for "how far is it?" of none in particular."""

from __future__ import annotations

from waymark.dialogue.conversation import Conversation, Sources
from waymark.dialogue.results import PAGE
from waymark.dialogue.shown import records_shown
from waymark.search.distance import nearest_site, place_of
from waymark.search.locating import site_locator
from waymark.wording.phrases import phrase
from waymark.wording.places import where_line


def places_of_shown(conversation: Conversation, sources: Sources, *, of_all: bool = False) -> str:
    """The nearest place of each trial of the page shown last, or of all shown, with its number."""
    first = 0 if of_all else (len(conversation.shown) - 1) // PAGE * PAGE
    home = place_of(conversation.profile, sources.names.places)
    locate = site_locator(sources.names.places)
    lines = []
    for number, record in records_shown(conversation, sources.store, after=first):
        trial = record.trial
        near = nearest_site(trial, home, locate=locate) if home else None
        line = where_line(trial, near)
        lines.append(phrase("dialogue.where_of_one", number=number, nct_id=trial.nct_id, where=line))
    return "\n".join(lines)
