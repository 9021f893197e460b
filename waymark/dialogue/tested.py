"""What the record of a trial names as tested: whether it is a treatment asked for, or does without it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from waymark.trials.trial import Intervention, Trial
from waymark.understanding.tables.treatment_kinds import TreatmentKind
from waymark.understanding.treatments_asked import kind_named
from waymark.vocabulary.treatments import TreatmentVocabulary
from waymark.wording.phrases import phrase, phrase_for

_WHOLE_WORD = 4  # letters: a shorter name is sought as a whole word, since it may stand in any other


def named_so(trial: Trial, words: str, names: TreatmentVocabulary) -> list[str]:
    """What it tests that is this treatment, a kind of it, or has its words.

    All of it where the title names it and nothing tested does.
    """
    kind = kind_named(words)
    sought = names.resolve(words)
    of_it = [
        each
        for each in trial.interventions
        if (kind is not None and _is_of_kind(each, kind))
        or any(_is_it(name, words, sought, names) for name in (each.name, *each.other_names))
    ]
    named = _with_their_types(of_it, kind)
    is_in_title = not named and (
        _is_it(trial.brief_title, words, sought, names)
        or (kind is not None and kind.named is not None and _has(trial.brief_title, kind.named))
    )
    return (all_tested(trial) or [trial.brief_title]) if is_in_title else named


def does_without(trial: Trial, words: str, names: TreatmentVocabulary) -> list[str]:
    """All it tests, where none of it is so; empty where the record leaves open what that is."""
    kind = kind_named(words)
    has_types = kind is None or not kind.types or all(each.type for each in trial.interventions)
    return all_tested(trial) if has_types and not named_so(trial, words, names) else []


def all_tested(trial: Trial) -> list[str]:
    """The names of all that is tested."""
    return [each.name for each in trial.interventions]


def _with_their_types(of_it: Sequence[Intervention], kind: TreatmentKind | None) -> list[str]:
    """With the registry's types in plain words where a kind, such as "drugs", is of several."""
    named, before = [], None
    for each in of_it:
        is_said = kind is not None and len(kind.types) > 1 and each.type in kind.types
        if is_said and each.type is not None and each.type is not before:
            named.append(phrase("plain.named", kind=phrase_for(each.type), name=each.name))
        else:
            named.append(each.name)
        before = each.type
    return named


def _is_of_kind(each: Intervention, kind: TreatmentKind) -> bool:
    if kind.unless is not None and _has(each.name, kind.unless):
        return False
    if each.type in kind.types:
        return True
    told = [each.name, *each.other_names, *([each.description] if kind.is_way and each.description else [])]
    return kind.named is not None and any(_has(text, kind.named) for text in told)


def _has(text: str, pattern: str) -> bool:
    return re.search(pattern, text, re.IGNORECASE) is not None


def _is_it(name: str, words: str, sought: str | None, names: TreatmentVocabulary) -> bool:
    end = r"s?\b" if len(words) < _WHOLE_WORD else ""
    if _has(name, rf"(?<!\w){re.escape(words)}{end}"):
        return True
    return sought is not None and any(names.is_kind_of(one.standard, sought) for one in names.find(name))
