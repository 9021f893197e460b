"""Where the trials shown last are, each in one line: for "how far is it?" of none in particular."""

from __future__ import annotations

from waymark.dialogue.conversation import Conversation, Sources
from waymark.dialogue.results import before_last_page
from waymark.dialogue.shown import records_shown
from waymark.search.distance import Distance, nearest_site, place_of
from waymark.search.locating import site_locator
from waymark.trials.trial import Trial
from waymark.wording.phrases import phrase
from waymark.wording.places import where_line


def places_of_shown(conversation: Conversation, sources: Sources, *, of_all: bool = False) -> str:
    """The nearest place of each trial of the page shown last, or of all shown, with its number."""
    first = 0 if of_all else before_last_page(conversation)
    home = place_of(conversation.profile, sources.names.places)
    locate = site_locator(sources.names.places)
    lines = []
    for number, record in records_shown(conversation, sources.store, after=first):
        near = nearest_site(record.trial, home, locate=locate) if home else None
        lines.append(line_of_place(number, record.trial, near))
    return "\n".join(lines)


def line_of_place(number: int, trial: Trial, near: Distance | None) -> str:
    """Where the trial of that number is, in one line: the nearest place, else those that the record names."""
    where = where_line(trial, near)
    return phrase("dialogue.where_of_one", number=number, nct_id=trial.nct_id, where=where)
