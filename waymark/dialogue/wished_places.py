"""Where a trial runs that is where people wish it to be, or not where they wish none."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from waymark.dialogue.conversation import Conversation, Sources
from waymark.dialogue.wish import Wish, WishKind
from waymark.search.distance import nearest_site, open_sites, place_of
from waymark.search.locating import site_locator
from waymark.search.results import FoundTrial
from waymark.search.within import only_within
from waymark.trials.trial import Trial
from waymark.vocabulary.parts_of_the_world import part_of_the_world
from waymark.vocabulary.place import Place


def runs_as_wished(trial: Trial, wish: Wish, conversation: Conversation, sources: Sources) -> bool:
    """Whether it has an open place where this wish wants one; an unknown place rules nothing out."""
    there = _there(wish, conversation, sources)
    return there is None or bool(_within(trial, wish, there, sources).sites)


def placed_as_wished(found: FoundTrial, conversation: Conversation, sources: Sources) -> FoundTrial:
    """With the distance to its nearest place among those wished for."""
    home, trial = place_of(conversation.profile, sources.names.places), found.trial
    for wish, there in _wished_places(conversation, sources):
        trial = _within(trial, wish, there, sources)
    if home is None or trial is found.trial:
        return found
    near = nearest_site(trial, home, locate=site_locator(sources.names.places))
    return found._replace(distance=near or found.distance)


def _wished_places(conversation: Conversation, sources: Sources) -> Iterable[tuple[Wish, Place]]:
    for wish in conversation.wishes:
        there = _there(wish, conversation, sources)
        if there is not None:
            yield wish, there


def _there(wish: Wish, conversation: Conversation, sources: Sources) -> Place | None:
    """The place of the wish; None of a wish for something else, and where the home is not known."""
    places = sources.names.places
    home = place_of(conversation.profile, places)
    named = {WishKind.PLACE: wish.words, WishKind.HOME_COUNTRY: home.country if home else None}.get(wish.kind)
    return (part_of_the_world(named) or places.resolve(named)) if places and named else None


def _within(trial: Trial, wish: Wish, there: Place, sources: Sources) -> Trial:
    if sources.names.places is None:
        return trial
    inside = only_within(trial, there, sources.names.places)
    if not wish.is_without:
        return inside
    return replace(trial, sites=tuple(site for site, _ in open_sites(trial) if site not in inside.sites))
