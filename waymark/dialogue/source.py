"""Where the trials come from: how many are at hand, and of which day the newest record is."""

from __future__ import annotations

from waymark.store.trials import TrialStore
from waymark.wording.dates import words_for_date
from waymark.wording.lists import counted
from waymark.wording.phrases import phrase


def words_for_catalogue(store: TrialStore) -> str:
    """ "My copy holds 8190 trials. Its newest record is of 13 August 2026."; the day where it is known."""
    held = counted("dialogue.catalogue.holds", store.count())
    newest = store.newest_data_date()
    if newest is None:
        return held
    return f"{held} {phrase('dialogue.catalogue.newest', date=words_for_date(newest))}"
