"""Reads by whom a trial is to be run, and whether the sponsors that a record names are meant."""

from __future__ import annotations

import re

from waymark.trials.trial import Sponsor, Trial
from waymark.understanding.tables.sponsors import SPONSORS

_LEAD = re.compile(
    r"\A(?:(?:run|sponsored|funded|paid|led|organi[sz]ed|done|backed|made|developed)(?: for)? )?"
    r"(?:by|from|of|with) (?:the )?|\Athe ",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"(?:['’]s)?[- ](?:run|sponsored|funded|led|trials?|ones?|stud(?:y|ies))\Z|['’]s\Z", re.IGNORECASE
)
_KNOWN = tuple(
    (
        re.compile(rf"(?:{each.written})\b", re.IGNORECASE),
        re.compile(each.recorded or each.written, re.IGNORECASE),
    )
    for each in SPONSORS
)


def sponsor_name(words: str) -> str:
    """The name alone: "Pfizer" of "run by Pfizer" and of "Pfizer trials"."""
    return _TAIL.sub("", _LEAD.sub("", words.strip())).strip()


def sponsors_named(words: str, trial: Trial) -> tuple[Sponsor, ...]:
    """Those of the trial's sponsor and collaborators that the words name, the lead first; mostly none."""
    sought = _recorded(sponsor_name(words))
    backers = (*([trial.sponsor] if trial.sponsor else []), *trial.collaborators)
    return tuple(each for each in backers if sought.search(_plain(each.name)) or sought.search(each.name))


def _recorded(name: str) -> re.Pattern[str]:
    """How records name it; of a name that is not known its words in their order, whatever stands between."""
    for written, recorded in _KNOWN:
        if written.match(name):
            return recorded
    words = [re.escape(word) for word in _plain(name).split() if word not in ("the", "of", "for", "and")]
    return re.compile(r"\b" + r"\b.{0,12}?\b".join(words) + r"\b" if words else r"(?!)", re.IGNORECASE)


def _plain(name: str) -> str:
    return " ".join(re.findall(r"\w+", name.casefold()))
