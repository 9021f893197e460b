"""Which trials speak of a person's condition, and how closely they name it."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from enum import IntEnum

from waymark.trials.trial import Trial
from waymark.vocabulary.conditions import ConditionVocabulary
from waymark.vocabulary.tables.ordinary_words import QUALIFIERS


class Closeness(IntEnum):
    """How a trial names the condition; less is closer."""

    SAME = 0  # a condition or the title of the trial is the person's condition
    HEADING = 1  # only a MeSH heading is: some are set by machine, and wrongly
    KEYWORD = 2  # only a keyword is
    KIND = 3  # the trial is for a kind of it: beta-thalassemia, when thalassemia was told
    BROADER = 4  # the trial is for what the condition is a kind of
    WORDS = 5  # no list of the trial names it, but its title or summary has the words
    CARRIED = 6  # the trial is for the illness that a carrier has not


# So wide that a trial for one of them is mostly for somebody else: looked for when nothing nearer may fit.
GENERIC = frozenset(
    (
        "allergy",
        "anemia",
        "cancer",
        "heart diseases",
        "hematologic diseases",
        "kidney diseases",
        "liver diseases",
        "lung diseases",
        "solid tumor",
    )
)


# A carrier has one changed gene and no illness: trials of the illness are the nearest there is to show.
_CARRIED = {"thalassemia trait": "thalassemia", "sickle cell trait": "sickle cell disease"}


_NO_WORDS = QUALIFIERS | {
    "and",
    "disease",
    "diseases",
    "disorder",
    "disorders",
    "for",
    "syndrome",
    "the",
    "with",
}


@dataclass(frozen=True)
class BroaderCondition:
    """One that the person's condition is a kind of. `step` 1 is the nearest."""

    standard: str
    names: frozenset[str]
    step: int


@dataclass(frozen=True)
class SoughtCondition:
    """A person's condition with every name to look for, lower case."""

    standard: str
    names: frozenset[str]
    kinds: frozenset[str]
    broader: tuple[BroaderCondition, ...]

    @property
    def broader_names(self) -> frozenset[str]:
        """All names of the broader conditions that still say something."""
        return self._names_above(is_generic=False)

    @property
    def generic_names(self) -> frozenset[str]:
        """All names of the broader conditions that are too wide to say much."""
        return self._names_above(is_generic=True)

    def _names_above(self, *, is_generic: bool) -> frozenset[str]:
        above = (one for one in self.broader if (one.standard in GENERIC) is is_generic)
        return frozenset(name for one in above for name in one.names)


@dataclass(frozen=True)
class Naming:
    """How closely a trial names the condition; `broader` is what it names instead, or what is carried."""

    closeness: Closeness
    broader: BroaderCondition | None = None

    @property
    def step(self) -> int:
        """0 is the closest; a broader condition counts one more for each step up."""
        return int(self.closeness) + (self.broader.step - 1 if self.broader else 0)


def sought_condition(name: str, conditions: ConditionVocabulary) -> SoughtCondition:
    """What to look for. A condition that no table knows is looked for by its own name."""
    standard = conditions.resolve(name) or name.strip().lower()
    kinds = frozenset(
        spelling for kind in conditions.narrower(standard) for spelling in _names(kind, conditions)
    )
    names = _names(standard, conditions)
    if standard not in GENERIC:  # their kinds are theirs already, and thousands of names have the word
        kinds |= conditions.names_telling(standard) - names
    return SoughtCondition(standard, names, kinds, _broader(standard, conditions))


def carried_illness(sought: SoughtCondition, conditions: ConditionVocabulary) -> SoughtCondition | None:
    """The illness of which the person carries one gene; None when they told of no trait."""
    traits = (trait for trait in _CARRIED if conditions.is_kind_of(sought.standard, trait))
    return next((sought_condition(_CARRIED[trait], conditions) for trait in traits), None)


def carried_naming(trial: Trial, illness: SoughtCondition, conditions: ConditionVocabulary) -> Naming | None:
    """How a trial is named that is for the illness carried, or a kind of it; None when it is for another."""
    naming = naming_of(trial, illness, conditions)
    if naming is None or naming.closeness > Closeness.KIND:
        return None
    return Naming(Closeness.CARRIED, BroaderCondition(illness.standard, illness.names, step=1))


def telling_words(name: str) -> frozenset[str]:
    """The words of a name that tell it from others; "disease" or "chronic" alone finds everything."""
    words = name.lower().replace(",", " ").split()
    return frozenset(word for word in words if len(word) > 2 and word not in _NO_WORDS)


def naming_of(trial: Trial, sought: SoughtCondition, conditions: ConditionVocabulary) -> Naming | None:
    """How the trial names the condition; None when it speaks of another one.

    A broader name counts only as one of the trial's own conditions: as a MeSH ancestor it stands on
    the trials of every sibling, and as a keyword it is a topic.
    """
    written, headings = _lower(*trial.conditions), _lower(*(mesh.term for mesh in trial.condition_meshes))
    is_for_healthy = _is_for_the_healthy(written) or _IN_THE_HEALTHY.search(trial.brief_title)
    if is_for_healthy and not _is_for_the_healthy(sought.names):
        return None
    if written & sought.names or sought.standard in conditions.named_in_title(trial.brief_title):
        return Naming(Closeness.SAME)
    if headings & sought.names:
        return _heading_naming(_named_in(written, conditions), sought, conditions)
    keywords = _lower(*trial.keywords)
    if keywords & sought.names:
        return Naming(Closeness.KEYWORD)
    if (written | headings | keywords) & sought.kinds:
        return Naming(Closeness.KIND)
    return _wider_naming(trial, written, headings, sought, conditions)


def _wider_naming(
    trial: Trial,
    written: Collection[str],
    headings: Collection[str],
    sought: SoughtCondition,
    conditions: ConditionVocabulary,
) -> Naming | None:
    """How a trial is named that names neither the condition nor a kind of it in its own words."""
    named = _named_in(written, conditions)
    ancestors = _lower(*(mesh.term for mesh in trial.condition_ancestors))
    # MeSH puts melanoma below neuroendocrine tumors: where our tables know better, they hold.
    if ancestors & sought.names and not _are_all_others(named - GENERIC, sought, conditions):
        return Naming(Closeness.KIND)
    title = conditions.named_in_title(trial.brief_title)
    return _broader_naming(written, headings, sought, conditions, title=title, named=named)


def sibling_naming(trial: Trial, sought: SoughtCondition) -> Naming | None:
    """How a trial is named that wants another kind of what the person's condition is a kind of, too.

    "β-thalassemia major" in the title and β-thalassemia among its conditions, for a person with intermedia:
    whether it fits is for its lines and its team to say. None when it shares no such condition.
    """
    written = _lower(*trial.conditions)
    above = (broad for broad in sought.broader if broad.standard not in GENERIC)
    nearest = next((broad for broad in above if written & broad.names), None)
    return Naming(Closeness.BROADER, nearest) if nearest else None


def _heading_naming(
    named: Collection[str], sought: SoughtCondition, conditions: ConditionVocabulary
) -> Naming | None:
    """How near a trial is whose MeSH heading is the condition, by what its own conditions name."""
    if sought.standard in named:
        return Naming(Closeness.SAME)  # "Extensive-stage small cell lung cancer"
    above = [one.standard for one in sought.broader]
    are_siblings = all(
        not _is_related(name, sought, conditions) and any(conditions.is_kind_of(name, one) for one in above)
        for name in named
    )
    # Gallbladder cancer has "Urinary Bladder Neoplasms" among its headings.
    return None if named and are_siblings else Naming(Closeness.HEADING)


def _broader_naming(
    written: Collection[str],
    headings: Collection[str],
    sought: SoughtCondition,
    conditions: ConditionVocabulary,
    *,
    title: frozenset[str],
    named: frozenset[str],
) -> Naming | None:
    """The nearest broader condition the trial names, unless it wants people with another kind of it."""
    own = {*written, *headings}
    nearest = next((broad for broad in sought.broader if own & broad.names), None)
    if nearest is None:
        return None
    if _is_for_another(title, named, nearest, sought, conditions):
        return None
    siblings = {name for name in title if conditions.is_kind_of(name, nearest.standard)}
    # A heading may stand above what the trial itself names; its own words say whom it wants.
    others = siblings if nearest.names & set(written) else siblings | named
    return None if _wants_others(others, nearest, sought, conditions) else Naming(Closeness.BROADER, nearest)


def _is_for_another(
    title: frozenset[str],
    named: frozenset[str],
    broad: BroaderCondition,
    sought: SoughtCondition,
    conditions: ConditionVocabulary,
) -> bool:
    """Whether the title tells only an illness of another kind, which the trial's own conditions bear out.

    "Patients with cystic fibrosis" lists diabetes as something that comes with it.
    """
    is_near = any(_is_related(name, sought, conditions) for name in title)
    is_near = is_near or any(conditions.is_kind_of(name, broad.standard) for name in title)
    illnesses = {name for name in title & named if conditions.broader(name)}
    return bool(illnesses) and not is_near


def _wants_others(
    named: Collection[str],
    broad: BroaderCondition,
    sought: SoughtCondition,
    conditions: ConditionVocabulary,
) -> bool:
    """Whether the names tell other conditions, and neither the person's nor the broader one."""
    known = {name for name in named if conditions.broader(name) or conditions.narrower(name)}
    others = known - conditions.broader(broad.standard)
    is_meant = broad.standard in named or any(_is_related(name, sought, conditions) for name in others)
    return bool(others) and not is_meant


def _are_all_others(named: Collection[str], sought: SoughtCondition, conditions: ConditionVocabulary) -> bool:
    """Whether the names are conditions of our tables, and none is related to the person's."""
    known = [name for name in named if conditions.broader(name) or conditions.narrower(name)]
    return bool(known) and not any(_is_related(name, sought, conditions) for name in known)


def _is_related(name: str, sought: SoughtCondition, conditions: ConditionVocabulary) -> bool:
    is_kind_of = conditions.is_kind_of
    return is_kind_of(name, sought.standard) or is_kind_of(sought.standard, name)


_IN_THE_HEALTHY = re.compile(
    r"\b(?:in|on|among|with|to) "
    r"(?:(?:adult|human|young|elderly|older|normal|male|female|chinese|japanese) ){0,2}"
    r"healthy (?:\w+ ){0,3}(?:subjects?|volunteers|participants|adults|males|men|women)[\s.]*\Z",
    re.IGNORECASE,
)
"""A title that ends so: "… Tablets in Adult Healthy Subjects", whichever illness the drug is meant for."""


def _is_for_the_healthy(names: Collection[str]) -> bool:
    return bool(names) and all("healthy" in name for name in names)


def _named_in(written: Collection[str], conditions: ConditionVocabulary) -> frozenset[str]:
    """The standard names that the trial's own conditions tell, alone or among other words."""
    return frozenset().union(*map(conditions.named_in_title, written))


def _names(standard: str, conditions: ConditionVocabulary) -> frozenset[str]:
    return conditions.names_of(standard) | {standard}


def _broader(standard: str, conditions: ConditionVocabulary) -> tuple[BroaderCondition, ...]:
    """Nearest first: of two broader conditions, the one that stands below more others is nearer."""
    above = {name: len(conditions.broader(name)) for name in conditions.broader(standard)}
    depths = sorted(set(above.values()), reverse=True)
    ordered = sorted(above, key=lambda name: (-above[name], name))
    return tuple(
        BroaderCondition(name, _names(name, conditions), depths.index(above[name]) + 1) for name in ordered
    )


def _lower(*names: str) -> set[str]:
    return {name.strip().lower() for name in names}
