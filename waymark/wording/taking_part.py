"""What taking part means for a person, from the record alone: groups, visits, stays, checks, time."""

from __future__ import annotations

import re
from collections.abc import Iterator

from waymark.trials.placebos import gets_a_placebo, placebos_given
from waymark.trials.trial import Arm, Trial
from waymark.wording.lists import joined, shortened
from waymark.wording.phrases import one_line, phrase, phrase_for
from waymark.wording.plain import first_aim, what_is_studied

_MOST_ARMS = 4
_MOST_QUOTE = 220
_NUMBER = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen)"
_TOPICS = {
    "visits": r"\bvisits?\b|\bclinic\b|\bappointments?\b",
    "stays": r"\bhospitali[sz]|\binpatient|\bhospital stays?\b|\badmitted\b|\badmission\b|"
    r"\bin (?:the )?hospital\b",
    "checks": r"\bfollow(?:ed)?[- ]?ups?\b|\bmonitored\b|\b(?:regular|medical) checks?\b|\bcheck-?ups?\b|"
    r"\bobserved for\b",
    "time": rf"\b{_NUMBER}[- ](?:weeks?|months?|years?)\b",
}
_NO_LENGTH = re.compile(r"\bage[ds]?\b|\b(?:years?|months?) old\b|\b(?:before|prior to)\b", re.I)
"""Ages, and what must have been before, tell nothing of how long it takes."""
_SENTENCE = re.compile(r"(?<=[.;!?])\s+|\n+")


def taking_part_parts(trial: Trial, *, language: str = "en") -> tuple[str, ...]:
    """What is given and to which groups; then visits, stays, checks and time, each quoted or not said."""
    what = what_is_studied(trial, language=language)
    first = [phrase("taking_part.opening", language=language, nct_id=trial.nct_id)]
    first.append(phrase("taking_part.what", language=language, what=what))
    first += [_arm(arm, language=language) for arm in trial.arms[:_MOST_ARMS]]
    second = list(_topics(trial, language=language))
    second.append(phrase("taking_part.ask", language=language))
    return "\n".join(first), "\n".join(second)


def _arm(arm: Arm, *, language: str) -> str:
    label = phrase("quote", language=language, words=shortened(arm.label, most=60))
    if arm.type is None:
        return phrase("taking_part.group", language=language, label=label)
    kind = phrase_for(arm.type, language=language)
    return phrase("taking_part.group_of_kind", language=language, label=label, kind=kind)


def pain_text(trial: Trial, *, language: str = "en") -> str:
    """What can be said when somebody asks whether it hurts: no record tells, the team can."""
    what = what_is_studied(trial, language=language)
    return phrase("taking_part.pain", language=language, nct_id=trial.nct_id, what=what)


def safety_text(trial: Trial, *, language: str = "en") -> str:
    """What can be said of whether it is safe: what an early phase is for, and who tells the risks."""
    lines = first_aim(trial, language=language)
    return "\n".join([*lines, phrase("taking_part.safety", language=language, nct_id=trial.nct_id)])


def placebo_text(trial: Trial, *, language: str = "en") -> str:
    """Whether the record names a group with a placebo or a sham; what its silence means is said as well."""
    names = placebo_names(trial, language=language)
    if names:
        first = phrase("taking_part.placebo", language=language, nct_id=trial.nct_id, groups=names)
    else:
        key = f"taking_part.no_placebo.{trial.text_source.value}"
        first = phrase(key, language=language, nct_id=trial.nct_id)
    return "\n".join([first, phrase("taking_part.placebo_ask", language=language)])


def placebo_names(trial: Trial, *, language: str = "en") -> str:
    """The groups that get a placebo or a sham, else what is given as one, each quoted; empty without any."""
    groups = [arm.label for arm in trial.arms if gets_a_placebo(arm)]
    quotes = [
        phrase("quote", language=language, words=shortened(name, most=60))
        for name in (groups or placebos_given(trial))[:_MOST_ARMS]
    ]
    return joined(quotes, language=language)


def _topics(trial: Trial, *, language: str) -> Iterator[str]:
    """A line for each topic; a sentence that answers two is quoted once."""
    quoted: set[str] = set()
    for name in _TOPICS:
        found = _sentence_on(name, trial)
        if found is None or found not in quoted:
            yield _topic(name, found, trial, language=language)
        quoted |= {found} if found else set()


def _sentence_on(name: str, trial: Trial) -> str | None:
    said = (text for text in sentences_of(trial) if not (name == "time" and _NO_LENGTH.search(text)))
    return next((text for text in said if re.search(_TOPICS[name], text, re.I)), None)


def quote_on(name: str, trial: Trial, *, most: int = _MOST_QUOTE, language: str = "en") -> str | None:
    """The record's words on its "visits", "stays", "checks" or "time"; None when it does not say."""
    found = _sentence_on(name, trial)
    return phrase("quote", language=language, words=shortened(found, most=most)) if found else None


def _topic(name: str, found: str | None, trial: Trial, *, language: str) -> str:
    topic = phrase(f"taking_part.{name}", language=language)
    if found is None:
        return phrase("taking_part.not_said", language=language, topic=topic)
    quote = phrase("quote", language=language, words=shortened(found, most=_MOST_QUOTE))
    return phrase(f"taking_part.said.{trial.text_source.value}", language=language, topic=topic, quote=quote)


def sentences_of(trial: Trial, *, with_criteria: bool = True) -> Iterator[str]:
    """The record's own sentences on what happens; the lines on who can join come last."""
    texts = (
        *(arm.description for arm in trial.arms),
        *(intervention.description for intervention in trial.interventions),
        trial.brief_summary,
        trial.detailed_description,
        trial.eligibility.criteria if with_criteria else None,
    )
    for text in filter(None, texts):
        yield from (one_line(part).strip("*-• ") for part in _SENTENCE.split(text) if part.strip())
