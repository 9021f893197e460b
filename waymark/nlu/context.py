"""What a message's place in the conversation says about what it wants, beside its words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp, log

from waymark.dialogue.wish import Wish
from waymark.profile.facts import IN_PASSING, FactName

FactRecords = Sequence[Mapping[str, object]]

SHARPNESS = 1.4
"""The mean of three models is too modest: right more often than it says. Measured, like the weights below."""
LEAST = 0.003  # what a model finds impossible the context may still make possible

YES_NO = frozenset(
    {
        *(FactName.TREATMENT, FactName.TRANSFUSION_DEPENDENT, FactName.MATCHED_DONOR, FactName.OTHER_TRIAL),
        *(FactName.PREGNANT, FactName.BREASTFEEDING, FactName.INFECTION, FactName.COMORBIDITY),
        FactName.BIOMARKER,
    }
)
"""Questions that people answer with a yes or a no."""
SAID_IN_PASSING = frozenset(name.value for name in IN_PASSING)

_ANSWERS = ("inform", "affirm", "deny", "not_sure", "rather_not_say")
_TELLING = ("inform", "find_trials", "correct_fact")
_ABOUT_A_TRIAL = (
    *("ask_trial_details", "compare_trials", "ask_location", "ask_contact", "ask_why_fit"),
    *("ask_what_would_change", "show_more_trials", "ask_participation"),
)


@dataclass(frozen=True)
class Place:
    """Where a message stands: the fact just asked for, the FACT records read in it, the list, the wishes."""

    asked: FactName | None
    facts: FactRecords
    is_list_shown: bool = False
    wishes: tuple[Wish, ...] = ()

    @property
    def told(self) -> FactRecords:
        """The facts with a value that are not said in passing."""
        return [
            fact
            for fact in self.facts
            if fact.get("value") is not None and fact.get("name") not in SAID_IN_PASSING
        ]

    @property
    def is_answered(self) -> bool:
        """Whether what was asked was told."""
        return any(fact.get("name") == self.asked and fact.get("value") is not None for fact in self.facts)


def in_context(
    confidences: Mapping[str, float], place: Place, *, is_question: bool = False
) -> dict[str, float]:
    """The confidences as the place changes them, and whether the message asks; they still add up to one.

    A log-linear model: each thing known of the place makes some intents likelier by a fixed factor.
    The weights were fitted on development messages (docs/decisions/0012).
    """
    weights = _weights(place, is_question)
    scores = {
        name: SHARPNESS * log(confidence + LEAST) + weights.get(name, 0.0)
        for name, confidence in confidences.items()
    }
    highest = max(scores.values())
    powers = {name: exp(score - highest) for name, score in scores.items()}
    total = sum(powers.values())
    return {name: power / total for name, power in powers.items()}


def _weights(place: Place, is_question: bool) -> dict[str, float]:
    """How much the logarithm of each intent's confidence moves."""
    weights: dict[str, float] = {}

    def move(names: Sequence[str], by: float) -> None:
        for name in names:
            weights[name] = weights.get(name, 0.0) + by

    move(("report_emergency", "report_self_harm"), 0.4)  # what the safety check missed is worth a false alarm
    if place.asked is not None:
        move(_ANSWERS, 2.0)
        move(_ABOUT_A_TRIAL, -0.5)
        move(("affirm", "deny"), 0.5 if place.asked in YES_NO else -0.4)
    if place.told:
        move(_TELLING, 0.5)
    else:
        move(("find_trials",), -0.4)
    if place.is_answered:
        move(("inform",), 0.65)
    if is_question:
        move(("inform", "correct_fact"), -0.8)
    elif place.told:
        move(("inform",), 0.6)
    return weights
