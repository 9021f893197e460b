"""Knows a message that only names treatments, "rituximab, cyclosporine": whether they go on is not told."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from waymark.profile.facts import Fact, FactName, FactStatus
from waymark.understanding.message import Message

_NOT_A_TIME = re.compile(
    r"(?:[^\w]|\b(?:a|also|and|both|bit|courses?|doses?|er|it|just|lots?|meds?|medicines?|n|of|oh|ok|only|or|plus|"
    r"pills?|some|tablets?|the|um+|well|with)\b)*"
)


def with_open_times(facts: Iterable[Fact], message: Message) -> list[Fact]:
    """The facts; what goes on by its name alone is marked as a guess of the time."""
    if not _only_names_treatments(message):
        return list(facts)
    return [
        replace(fact, is_time_guess=True)
        if fact.name is FactName.TREATMENT and fact.value and fact.status is FactStatus.CURRENT
        else fact
        for fact in facts
    ]


def _only_names_treatments(message: Message) -> bool:
    rest, end = "", 0
    for mention in sorted((*message.treatments, *message.conditions), key=lambda one: one.start):
        rest += f"{message.plain[end : mention.start]} "
        end = max(end, mention.end)
    return bool(message.treatments) and _NOT_A_TIME.fullmatch(rest + message.plain[end:]) is not None
