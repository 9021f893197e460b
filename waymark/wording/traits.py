"""What a record tells of a trait that people ask after: its phase, who runs it, its words on a placebo."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from waymark.trials.placebos import has_a_placebo
from waymark.trials.trial import Trial
from waymark.understanding.sponsors import sponsors_named
from waymark.understanding.tables.traits import Trait
from waymark.understanding.traits_asked import words_of
from waymark.wording.cards import freshness_line
from waymark.wording.design import blinding_line, groups_line
from waymark.wording.lists import joined, shortened
from waymark.wording.phrases import one_line, phrase
from waymark.wording.study import ages_words, dates_line, kind_line, sex_lines, sponsor_lines
from waymark.wording.taking_part import placebo_names, quote_on, sentences_of

_MOST_QUOTE = 140
_OF_CRITERIA = frozenset({Trait.OTHER_TRIAL})


def told_of(trait: Trait, trial: Trial, words: str = "", *, language: str = "en") -> str | None:
    """A few words of a field, or the record's own words; None when it does not say.

    Of who runs it also the collaborator that `words` name.
    """
    if trait is Trait.BY_SPONSOR:
        return _run_by(words, trial, language)
    tell = _FIELDS.get(trait)
    if tell:
        return tell(trial, language)
    if field_says(trait, trial) is not None:
        return _DESIGN[trait](trial, language)
    return _quoted(trait, trial, language=language)


def field_says(trait: Trait, trial: Trial) -> bool | None:
    """Whether a field of the design says that it is so; None where none does, and the text is asked."""
    if trait is Trait.PLACEBO:
        return has_a_placebo(trial)
    if trait is Trait.RANDOMISED:
        return trial.design.is_randomised
    return trial.design.is_open_label if trait is Trait.OPEN_LABEL else None


def _quoted(trait: Trait, trial: Trial, *, language: str) -> str | None:
    """The first sentence that speaks of it: of what happens, or of who can join."""
    words = words_of(trait)
    said = re.compile(words.said or r"(?!)", re.IGNORECASE)
    other = re.compile(words.unless or r"(?!)", re.IGNORECASE)
    sentences = _lines_of_criteria(trial) if trait in _OF_CRITERIA else _of_the_course(trial)
    spoken = (_around(found) for each in sentences if not other.search(each) and (found := said.search(each)))
    quote = next(spoken, None)
    return phrase("quote", language=language, words=quote) if quote else None


def _around(found: re.Match[str]) -> str:
    """The sentence from its start, or from some words before what was found where that comes late."""
    if found.end() <= _MOST_QUOTE:
        return shortened(found.string, most=_MOST_QUOTE)
    start = found.string.rfind(" ", 0, max(0, found.start() - _MOST_QUOTE // 2)) + 1
    return f"…{shortened(found.string[start:], most=_MOST_QUOTE)}"


def _of_the_course(trial: Trial) -> Iterator[str]:
    """Titles, groups and descriptions; the lines on who can join speak of what came before."""
    yield from filter(None, (trial.brief_title, trial.official_title))
    yield from (one_line(arm.label) for arm in trial.arms)
    yield from (one_line(each.name) for each in trial.interventions)
    yield from sentences_of(trial, with_criteria=False)


def _lines_of_criteria(trial: Trial) -> Iterator[str]:
    lines = (trial.eligibility.criteria or "").splitlines()
    yield from (one_line(line).strip("*-• ") for line in lines if line.strip())


def _phase(trial: Trial, language: str) -> str | None:
    names = [phrase(f"phase_name.{each.value}", language=language) for each in trial.phases]
    return joined(names, language=language) or None


def _sponsor(trial: Trial, language: str) -> str | None:
    return sponsor_lines(trial, language=language)[0] if trial.sponsor else None


def _run_by(words: str, trial: Trial, language: str) -> str | None:
    named = sponsors_named(words, trial)
    if not named or named[0] is trial.sponsor:
        return _sponsor(trial, language)
    partner = phrase("details.with", language=language, names=one_line(named[0].name))
    return f"{sponsor_lines(trial, language=language)[0]} {partner}"


def _dates(trial: Trial, language: str) -> str | None:
    return next(iter(dates_line(trial, language=language)), None)


def _kind(trial: Trial, language: str) -> str | None:
    return kind_line(trial, language=language) if trial.study_type else None


def _status(trial: Trial, language: str) -> str | None:
    return freshness_line(trial, language=language)


def _results(trial: Trial, language: str) -> str | None:
    return phrase("details.results" if trial.has_results else "details.no_results", language=language)


def _ages(trial: Trial, language: str) -> str | None:
    return ages_words(trial.eligibility, language=language)


def _sexes(trial: Trial, language: str) -> str | None:
    return next(iter(sex_lines(trial.eligibility, language=language)), None)


def _groups(trial: Trial, language: str) -> str:
    return groups_line(trial, language=language)


def _blinding(trial: Trial, language: str) -> str:
    return blinding_line(trial, language=language)


def _placebo(trial: Trial, language: str) -> str:
    names = placebo_names(trial, language=language)
    return names or phrase("taking_part.no_placebo_given", language=language)


def _on(name: str) -> Callable[[Trial, str], str | None]:
    def tell(trial: Trial, language: str) -> str | None:
        return quote_on(name, trial, most=_MOST_QUOTE, language=language)

    return tell


_DESIGN: dict[Trait, Callable[[Trial, str], str]] = {
    Trait.RANDOMISED: _groups,
    Trait.OPEN_LABEL: _blinding,
    Trait.PLACEBO: _placebo,
}
_PHASES = (Trait.IN_PHASE, Trait.PHASE)
_SPONSORS = (Trait.BY_COMPANY, Trait.BY_GOVERNMENT, Trait.BY_OTHERS, Trait.SPONSOR)
_FIELDS: dict[Trait, Callable[[Trial, str], str | None]] = {
    **dict.fromkeys(_PHASES, _phase),
    **dict.fromkeys(_SPONSORS, _sponsor),
    Trait.TREATS: _kind,
    Trait.OBSERVES: _kind,
    Trait.TAKING_PEOPLE: _status,
    Trait.HAS_RESULTS: _results,
    Trait.STARTS: _dates,
    Trait.AGES: _ages,
    Trait.SEXES: _sexes,
    Trait.TIME: _on("time"),
    Trait.STAYS: _on("stays"),
}
