"""Which trial a person means: "the second", "that one in Shenzhen", an NCT number, the one just spoken of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass

from waymark.catalogue.by_number import FoundByNumber, find_by_number
from waymark.dialogue.conversation import Conversation
from waymark.errors import TrialNotFound
from waymark.store.trials import TrialStore
from waymark.trials.identifiers import NctId, nct_ids_in
from waymark.trials.trial import Trial
from waymark.understanding.numbers import number_from

_ORDINALS = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4}
_IN_WORDS = re.compile(r"\b(number|trial|study|option) (one|two|three|four)\b", re.IGNORECASE)
_NUMBER = re.compile(
    r"\b(first|1st|second|2nd|third|3rd|fourth|4th|last)\b"
    r"|(?:\b(?:number|no|trial|study|option|and|with)\.? |#)(\d)\b"
    r"|\b(\d)(?= (?:and|or|with|vs|versus)\b)|^\s*#?(\d)[.)]?\s*$"
    r"|\b(?:why|why not|(?:eligibility|criteria|contacts?|sites?) (?:for|of)|about|"
    r"details?(?: of| on| for)?|more on|compare|between|join|call|contact|open|explain|see|is)"
    r" #?(\d)(?=\s*(?:$|[?!;]|[.,](?!\d)|and\b|or\b|please\b|pls\b|again\b|first\b|"
    r"\d\b|, ?\d\b))"
    r"|(?<=\d, )(\d)(?=\s*[?.!]?\s*$)|(?<=\d )(\d)(?= (?:and|or|\d)\b)|(?<=\d, )(\d)(?=,? (?:and |"
    r"or )?\d\b)|\b(\d)(?=, \d,? (?:and |"
    r"or )?\d\b)"
    r"|\b(?:why|how far|where|what about|how about) (?:(?:is|does|did|do|would|not|isn'?t|doesn'?t|the) )*"
    r"#?(\d)\b(?!\s*(?:[.,/:]\d|\d|%|km|mi|miles|years?|yrs?|weeks?|months?|days?|hours?|mg|kg|times|more|"
    r"trials?|of\b|out\b|people|or more))",
    re.IGNORECASE,
)
_LIKE_A_NUMBER = re.compile(r"\bNCT\s*-?\s*(?!\d{8}\b)\d+\b", re.IGNORECASE)
_COMPARES = re.compile(r"\b(?:compar\w+|side by side|difference)\b", re.IGNORECASE)
_ALONE = re.compile(r"(?<![\w.,/-])([1-9])(?![\w%/-]|[.,]\d)")
_SHORTEST_PLACE = 4


@dataclass(frozen=True)
class Reference:
    """How a message names a trial. `nct_id` and `number` come from a button; None when it has none."""

    text: str
    nct_id: NctId | None = None
    number: int | None = None


@dataclass(frozen=True)
class TrialMeant:
    """`found` is None when it is not clear which trial is meant, or when `missing` is not in the store.

    `misspelt`: a number that has not eight digits. `is_beyond`: "the second" when only one was shown.
    """

    found: FoundByNumber | None = None
    missing: NctId | None = None
    misspelt: str | None = None
    is_beyond: bool = False

    @property
    def is_named(self) -> bool:
        """Whether the message gave a number, known or not."""
        return self.missing is not None or self.misspelt is not None


def trial_meant(reference: Reference, conversation: Conversation, store: TrialStore) -> TrialMeant:
    """The trial spoken of; where the message names none, the one in focus or the only one shown."""
    named = reference.nct_id or next(iter(nct_ids_in(reference.text)), None)
    if named is None and (misspelt := misspelt_number(reference.text)):
        return TrialMeant(misspelt=misspelt)
    pointed = named or next(_pointed_at(reference, conversation, store), None)
    if pointed is None and conversation.shown and _positions(reference, conversation):
        return TrialMeant(is_beyond=True)
    pointed = pointed or _understood(conversation)
    if pointed is None:
        return TrialMeant()
    try:
        return TrialMeant(find_by_number(store, pointed))
    except TrialNotFound:
        return TrialMeant(missing=pointed)


def points_at_one(reference: Reference, conversation: Conversation, store: TrialStore) -> bool:
    """Whether the message itself names a trial that was shown, by its place in the list or where it runs."""
    return next(_pointed_at(reference, conversation, store), None) is not None


def misspelt_number(text: str) -> str | None:
    """What looks like an NCT number but has not eight digits, as written; None when there is none."""
    found = _LIKE_A_NUMBER.search(text)
    return " ".join(found.group().split()) if found else None


def trials_meant(
    reference: Reference, conversation: Conversation, store: TrialStore
) -> tuple[FoundByNumber, ...]:
    """All trials a message names, each once; filled up to two with those shown first."""
    if misspelt_number(reference.text):
        return ()
    named = dict.fromkeys([*nct_ids_in(reference.text), *_pointed_at(reference, conversation, store)])
    wanted = list(named) if len(named) > 1 else list(dict.fromkeys((*named, *conversation.shown)))[:2]
    return tuple(found for found in (_found(store, nct_id) for nct_id in wanted) if found is not None)


def _found(store: TrialStore, nct_id: NctId) -> FoundByNumber | None:
    with suppress(TrialNotFound):
        return find_by_number(store, nct_id)
    return None


def _pointed_at(reference: Reference, conversation: Conversation, store: TrialStore) -> Iterator[NctId]:
    shown = conversation.shown
    numbers = _positions(reference, conversation)
    yield from (shown[number - 1] for number in numbers if 0 < number <= len(shown))
    text = reference.text.casefold()
    for nct_id in shown:
        record = store.get(nct_id)
        if record is not None and any(place in text for place in _places(record.trial)):
            yield nct_id


def _positions(reference: Reference, conversation: Conversation) -> list[int]:
    """The places in the list that a message names, be there a trial at them or not."""
    return [reference.number] if reference.number else list(_numbers(reference.text, len(conversation.shown)))


def _numbers(text: str, count: int) -> Iterator[int]:
    """In "compare 1 2 and 3" every number is a trial's; "number two" is 2."""
    text = _IN_WORDS.sub(lambda match: f"{match[1]} {number_from(match[2].lower())}", text)
    if _COMPARES.search(text) and not any(word for word, *_ in _NUMBER.findall(text)):
        yield from (int(found) for found in _ALONE.findall(text))
        return
    for word, *digits in _NUMBER.findall(text):
        if word:
            yield count if word.lower() == "last" else _ORDINALS[word.lower()]
        else:
            yield int(next(digit for digit in digits if digit))


def _places(trial: Trial) -> Iterator[str]:
    for site in trial.sites:
        for name in (site.city, site.country):
            if name and len(name) >= _SHORTEST_PLACE:
                yield name.casefold()


def _understood(conversation: Conversation) -> NctId | None:
    if conversation.focus:
        return conversation.focus
    return conversation.shown[0] if len(conversation.shown) == 1 else None
