"""Which trials of the list run in a place that somebody asks about, and does not live in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from waymark.dialogue.conversation import Conversation, Sources
from waymark.dialogue.picking import Picked, picked, words_for_unseen
from waymark.dialogue.telling import Told
from waymark.dialogue.where import line_of_place
from waymark.profile.facts import FactName
from waymark.search.distance import Distance, nearest_site, place_of
from waymark.search.locating import site_locator
from waymark.search.results import FoundTrial
from waymark.search.within import only_within
from waymark.trials.trial import Trial
from waymark.understanding.places_asked import asks_for_a_place, asks_for_home_country
from waymark.vocabulary.parts_of_the_world import part_of_the_world
from waymark.vocabulary.place import Place
from waymark.wording.lists import counted_of


def is_of_the_list(told: Told, conversation: Conversation) -> bool:
    """Whether a place told is where trials are wanted: a list was shown, and the home is known."""
    home = conversation.profile.fact(FactName.PLACE)
    is_home_known = home is not None and home.is_answered
    is_told = any(name == FactName.PLACE.value for name, _ in told.entities)
    return bool(conversation.shown) and is_home_known and is_told and asks_for_a_place(told.typed)


def place_asked(told: Told, conversation: Conversation, sources: Sources) -> Place | None:
    """The place where trials of the list are wanted; None when none is asked for, or it is not known."""
    places, home = sources.names.places, place_of(conversation.profile, sources.names.places)
    if places is None or home is None or not conversation.shown:
        return None
    if asks_for_home_country(told.typed):
        return places.resolve(home.country)
    if not is_of_the_list(told, conversation):
        return None
    named = (value for name, value in told.entities if name == FactName.PLACE.value)
    name = next((str(value["value"]) for value in named if isinstance(value, Mapping)), None)
    return (part_of_the_world(name) or places.resolve(name)) if name else None


def trials_in(place: Place, conversation: Conversation, sources: Sources) -> tuple[str, Picked]:
    """What is said of them, those shown before line by line, and those that may be shown now."""
    places = sources.names.places
    if places is None:
        return "", Picked((), (), 0)
    table = places

    def there(trial: Trial) -> Trial:
        return only_within(trial, place, table)

    found = picked(conversation, sources, lambda trial: bool(there(trial).sites))
    home = place_of(conversation.profile, places)
    locate = site_locator(places)

    def near_there(trial: Trial) -> Distance | None:
        return nearest_site(there(trial), home, locate=locate) if home else None

    def placed(each: FoundTrial) -> FoundTrial:
        return each._replace(distance=near_there(each.trial) or each.distance)

    place_name = place.standard
    lines = [counted_of("dialogue.in_place", found.count, of=found.of, those=found.those, place=place_name)]
    for number, trial in found.seen:
        near = near_there(trial)
        lines.append(line_of_place(number, trial if near else there(trial), near))
    lines += words_for_unseen(found, place.standard)
    return "\n".join(lines), replace(found, new=tuple(map(placed, found.new)))
