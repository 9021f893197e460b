"""Reads how long somebody would travel, which says no distance by itself: "I can drive about two hours"."""

from __future__ import annotations

import re

from waymark.understanding.numbers import NUMBER, number_from

_HOURS = re.compile(
    rf"\b(?:(?P<half>half an hour|(?:30|thirty|45) ?min(?:ute)?s?)|(?P<one>an hour)(?P<more> and a half)?|"
    rf"(?P<value>\d{{1,2}}|{NUMBER}|a couple(?: of)?|a few)(?:\.5| and a half| or (?:\d|{NUMBER}))?[ -]?"
    r"(?:hours?|hrs?|h)\b)",
    re.IGNORECASE,
)
_TRAVELS = re.compile(
    r"\b(?:driv(?:e|es|ing)|by (?:car|train|bus|road|rail)|(?:in|with) (?:the|a|my|our) car|"
    r"on (?:the|a) (?:train|bus)|travel\w*|journey|commute|away|each way|there and back|within|"
    r"from (?:me|us|here|home|my house|where \w+ live)|go (?:up to|about|at most))\b",
    re.IGNORECASE,
)
_OTHERWISE = re.compile(
    r"\b(?:ago|every|per|last(?:ed|s)?|sleep|slept|fly|flight|plane|"
    r"(?:takes?|took) (?:him|her|me|us|them)|hospital|clinic|transfus\w+|infus\w+|treatment|drip)\b",
    re.IGNORECASE,
)
_SOME = {"a couple": 2, "a couple of": 2, "a few": 3}
_TOO_LONG = 80


def hours_of_travel(text: str | None) -> float | None:
    """How many hours by road somebody would go; None when none are told, or it is no journey of theirs."""
    if not text or len(text) > _TOO_LONG or _OTHERWISE.search(text) or not _TRAVELS.search(text):
        return None
    found = _HOURS.search(text)
    if found is None:
        return None
    if found["half"]:
        return 0.5
    if found["one"]:
        return 1.5 if found["more"] else 1.0
    words = found["value"].lower()
    hours = _SOME.get(words) or (int(words) if words.isdecimal() else number_from(words))
    return float(hours) or None
