"""Who may tell us facts about a child: a parent or guardian, not the child alone."""

from __future__ import annotations

from waymark.profile.facts import Fact, FactName
from waymark.profile.profile import Profile
from waymark.profile.values import A_YEAR_HAS
from waymark.understanding.requests import Request, request_in

YOUNGEST_ALONE = 16  # behaviour.md, "Who"; GDPR Art. 8, and above COPPA's 13 and PIPL's 14


def is_child_alone(profile: Profile) -> bool:
    """Whether someone who asks for themselves says that they are under 16."""
    who = profile.fact(FactName.ASKING_FOR)
    years = years_of(profile.fact(FactName.AGE))
    return who is not None and who.value == "self" and years is not None and years < YOUNGEST_ALONE


def needs_guardian(profile: Profile, *, was_needed: bool) -> bool:
    """Whether nothing may be kept: a child writes alone, and no guardian has said since whom they ask for."""
    if is_child_alone(profile):
        return True
    who = profile.fact(FactName.ASKING_FOR)
    return was_needed and (who is None or who.value not in ("child", "other"))


def guardian_joins(text: str | None, profile: Profile, *, was_needed: bool) -> bool:
    """Whether a parent says to be here now, of a child who wrote alone or before anything else was told."""
    is_open = was_needed or not profile.facts
    return is_open and request_in(text) is Request.GUARDIAN_HERE


def years_of(age: Fact | None) -> float | None:
    """An age in years; None when it was not told."""
    if age is None or isinstance(age.value, bool) or not isinstance(age.value, (int, float)):
        return None
    return age.value / A_YEAR_HAS.get(age.unit or "years", 1)
