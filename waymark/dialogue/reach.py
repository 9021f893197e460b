"""Whether a message told how far is not too far, or where from, and how many trials lie within it."""

from __future__ import annotations

from waymark.dialogue.conversation import Conversation
from waymark.dialogue.results import Page, may_fit
from waymark.profile.facts import FactName
from waymark.profile.profile import Profile
from waymark.search.widening import FAR
from waymark.wording.lists import counted
from waymark.wording.phrases import phrase

_OF_REACH = (FactName.PLACE, FactName.MAX_DISTANCE_KM)


def is_reach_new(conversation: Conversation) -> bool:
    """Whether this message tells where the person lives or how far they go, or lifts such a limit."""
    place, limit = map(conversation.profile.fact, _OF_REACH)
    is_place_new = place is not None and place.is_answered and place.turn == conversation.turn
    return is_place_new or (limit is not None and limit.turn == conversation.turn)


def lacks_a_place(conversation: Conversation) -> bool:
    """Whether this message sets a limit on the distance and no place is known to measure it from."""
    place, limit = map(conversation.profile.fact, _OF_REACH)
    is_limit_new = limit is not None and limit.is_answered and limit.turn == conversation.turn
    return is_limit_new and (place is None or not place.is_answered)


def words_for_reach(page: Page, profile: Profile) -> str | None:
    """How many of the trials that may fit lie within the limit told; None without one, or when none does."""
    place, limit = map(profile.fact, _OF_REACH)
    is_known = place is not None and place.is_answered and limit is not None and limit.is_answered
    if not is_known or page.are_misses or FAR in page.found.widened:
        return None
    near = sum(each.distance is not None and not each.standing.is_beyond for each in may_fit(page.found))
    kilometres = limit.value if limit is not None else None
    if not near:
        return phrase("dialogue.page.none_within", km=kilometres)
    return counted("dialogue.page.within", near, km=kilometres)
