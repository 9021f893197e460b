"""What a record says of a trial, field by field: kind, sponsor, people, ages, sex, places, dates."""

from __future__ import annotations

from urllib.parse import quote

from waymark.trials.dates import Milestone
from waymark.trials.trial import Eligibility, Trial
from waymark.trials.vocabulary import Phase, StudyType
from waymark.wording.dates import words_for_date
from waymark.wording.fields import bound_words
from waymark.wording.lists import counted, joined, joined_some, shortened
from waymark.wording.phrases import one_line, phrase, phrase_for
from waymark.wording.places import places_of
from waymark.wording.plain import phase_words


def kind_line(trial: Trial, *, language: str = "en") -> str:
    """What kind of study it is and its phase; expanded access is not called a trial."""
    if trial.study_type is None:
        return phrase("details.kind_not_said", language=language)
    kind = phrase_for(trial.study_type, language=language)
    if trial.study_type is StudyType.EXPANDED_ACCESS:
        return phrase("details.not_a_trial", language=language, kind=kind)
    if trial.study_type is StudyType.OBSERVATIONAL or trial.phases in ((), (Phase.NA,)):
        return phrase("details.kind", language=language, kind=kind)
    phases = phase_words(trial, language=language)
    return phrase("details.kind_with_phase", language=language, kind=kind, phase=phases)


def sponsor_lines(trial: Trial, *, language: str = "en") -> list[str]:
    """Who runs it, of which kind, and with whom."""
    if trial.sponsor is None:
        return [phrase("details.sponsor_not_said", language=language)]
    name = one_line(trial.sponsor.name)
    if trial.sponsor.sponsor_class is None:
        lines = [phrase("details.sponsor_only", language=language, name=name)]
    else:
        kind = phrase_for(trial.sponsor.sponsor_class, language=language)
        lines = [phrase("details.sponsor", language=language, name=name, kind=kind)]
    partners = [one_line(partner.name) for partner in trial.collaborators]
    if partners:
        names = joined_some(partners, most=3, language=language)
        lines.append(phrase("details.with", language=language, names=names))
    return lines


def enrollment_line(trial: Trial, *, language: str = "en") -> str:
    """How many people, and whether that is a plan or a count."""
    enrollment = trial.enrollment
    if enrollment is None or enrollment.is_placeholder:
        return phrase("details.enrollment.not_said", language=language)
    kind = enrollment.type.value if enrollment.type else "not_typed"
    return phrase(f"details.enrollment.{kind}", language=language, count=enrollment.count)


def ages_words(eligibility: Eligibility, *, language: str = "en") -> str:
    """ "8 to 16 years", "18 years and older", "up to 17 years" or "any age"."""
    low, high = eligibility.minimum_age, eligibility.maximum_age
    if low and high:
        if low.unit is high.unit:
            return phrase(
                "ages.same_unit",
                language=language,
                low=low.value,
                maximum=bound_words(high, language=language),
            )
        minimum, maximum = bound_words(low, language=language), bound_words(high, language=language)
        return phrase("ages.both", language=language, minimum=minimum, maximum=maximum)
    if low:
        return phrase("ages.minimum", language=language, minimum=bound_words(low, language=language))
    if high:
        return phrase("ages.maximum", language=language, maximum=bound_words(high, language=language))
    return phrase("ages.open", language=language)


def sex_lines(eligibility: Eligibility, *, language: str = "en") -> list[str]:
    """The sex the trial takes, and what the record says of gender."""
    lines = [phrase("details.sex", language=language, sex=sex_words(eligibility, language=language))]
    if eligibility.gender_based and eligibility.gender_description:
        words = shortened(eligibility.gender_description, most=200)
        quote = phrase("quote", language=language, words=words)
        lines.append(phrase("details.gender", language=language, quote=quote))
    elif eligibility.gender_based:
        lines.append(phrase("details.gender_only", language=language))
    return lines


def sex_words(eligibility: Eligibility, *, language: str = "en") -> str:
    """ "any sex" and so on; "the record does not say" when it gives none."""
    if eligibility.sex is None:
        return phrase("not_said", language=language)
    return phrase_for(eligibility.sex, language=language)


def sites_line(trial: Trial, *, language: str = "en") -> str:
    """How many places, and the first of them."""
    if not trial.sites:
        return phrase("details.sites_not_said", language=language)
    places = joined(places_of(trial)[:2], language=language) or phrase("not_said", language=language)
    return counted("details.sites", len(trial.sites), language=language, places=places)


def dates_line(trial: Trial, *, language: str = "en") -> list[str]:
    """Start, end and first listing, each planned or counted as the record says; empty without any."""
    dates = trial.dates
    named = [("start", _milestone(dates.start, language=language))]
    named += [("completion", _milestone(dates.completion or dates.primary_completion, language=language))]
    if dates.first_posted:
        named.append(("first_posted", words_for_date(dates.first_posted, language=language)))
    parts = [phrase(f"details.{name}", language=language, date=date) for name, date in named if date]
    if not parts:
        return []
    return [phrase("details.dates", language=language, dates=joined(parts, language=language))]


def _milestone(milestone: Milestone | None, *, language: str) -> str | None:
    if milestone is None:
        return None
    day = words_for_date(milestone.date, language=language)
    if milestone.type is None:
        return day
    kind = phrase_for(milestone.type, language=language)
    return phrase("details.milestone_typed", language=language, date=day, type=kind)


def search_url(condition: str, *, language: str = "en") -> str:
    """The registry's own list of trials for that illness."""
    return phrase("details.search_url", language=language, condition=quote(condition))


def official_url(trial: Trial, *, language: str = "en") -> str:
    """The page of this trial at the registry."""
    return phrase("details.url", language=language, nct_id=trial.nct_id)
