"""Findings and what would have to change, in plain words with both sides of the receipt."""

from __future__ import annotations

from waymark.eligibility.rules import Rule
from waymark.eligibility.verdicts import Change, CriterionWords, Finding, FindingLabel, Fit
from waymark.profile.facts import Fact, FactName
from waymark.profile.profile import Profile
from waymark.trials.vocabulary import TextSource
from waymark.wording.dates import words_for_date
from waymark.wording.facts import fact_clause
from waymark.wording.fields import words_for_field
from waymark.wording.lists import shortened
from waymark.wording.measures import who_knows_measure
from waymark.wording.people import Person, person_of
from waymark.wording.phrases import has_phrase, one_line, phrase, phrase_for
from waymark.wording.warnings import words_for_warning

__all__ = [
    "words_for_change",
    "words_for_finding",
    "words_for_fit",
    "words_for_not_sure",
    "words_for_reason",
    "words_for_rule",
    "words_for_warning",
]


def words_for_fit(fit: Fit, profile: Profile, *, language: str = "en") -> str:
    """What the fit means, said for this person."""
    forms = person_of(profile, language=language).forms()
    return phrase(f"Fit.{fit.value}", language=language, **forms)


_BEYOND_THE_AGES = (Rule.AGE_ABOVE_MAXIMUM.value, Rule.AGE_BELOW_MINIMUM.value)
"""Of a line that leaves ages out, these speak for the person."""


def words_for_rule(finding: Finding, profile: Profile, *, language: str = "en") -> str:
    """One sentence: why this line came out as it did."""
    forms = person_of(profile, language=language).forms()
    return phrase(f"Rule.{_said_of(finding)}", language=language, **forms)


def _said_of(finding: Finding) -> str:
    """The rule's name, or a nearer one where the rule alone would say what is not quite so."""
    told = finding.receipt.facts
    if finding.rule == Rule.NOT_TOLD.value and told:
        return "not_told_all"
    if finding.rule in _BEYOND_THE_AGES and finding.label is FindingLabel.MET:
        return "age_left_out"
    if finding.rule == Rule.TOLD_WITH_DOUBT.value and told and all(map(_is_no_donor, told)):
        return "no_donor_so_far"
    return finding.rule


def _is_no_donor(fact: Fact) -> bool:
    """Whether none in the family matches: said surely, and yet a wider search may find a donor."""
    return fact.name is FactName.MATCHED_DONOR and fact.value is False


def words_for_finding(
    finding: Finding,
    profile: Profile,
    *,
    text_source: TextSource = TextSource.REGISTRY,
    most: int | None = None,
    language: str = "en",
) -> str:
    """The finding, its reason, the trial's exact words and the person's own words, on one line.

    `text_source` is the trial's: it says whose words the criterion is. `most` cuts a long criterion.
    """
    label = phrase_for(finding.label, language=language)
    reason = words_for_reason(finding, profile, text_source=text_source, most=most, language=language)
    return phrase("receipt.finding", language=language, label=label, reason=reason)


def words_for_reason(
    finding: Finding,
    profile: Profile,
    *,
    text_source: TextSource = TextSource.REGISTRY,
    most: int | None = None,
    language: str = "en",
) -> str:
    """The same without the finding's name, where that was said before."""
    reason = words_for_rule(finding, profile, language=language)
    trial_side = words_for_trial_side(finding, text_source=text_source, most=most, language=language)
    return " ".join([reason, trial_side, *words_for_person_side(finding, profile, language=language)])


def words_for_trial_side(
    finding: Finding, *, text_source: TextSource, most: int | None = None, language: str = "en"
) -> str:
    """The criterion's words in quotes, marked as the registry's or ours, or the record's field."""
    criterion = finding.receipt.criterion
    if isinstance(criterion, CriterionWords):
        text = one_line(criterion.text) if most is None else shortened(criterion.text, most=most)
        quote = phrase("quote", language=language, words=text.rstrip(" ;.。"))
        return phrase(f"receipt.{text_source.value}", language=language, quote=quote)
    return words_for_field(criterion, language=language)


def words_for_person_side(finding: Finding, profile: Profile, *, language: str = "en") -> list[str]:
    """The person's own words in quotes, or the fact in ours when it came without words."""
    spoken_of = person_of(profile, language=language)
    sides = (_told(fact, spoken_of, language=language) for fact in finding.receipt.facts)
    return list(dict.fromkeys(sides))


def _told(fact: Fact, spoken_of: Person, *, language: str) -> str:
    if fact.words:
        quote = phrase("quote", language=language, words=one_line(fact.words))
        return phrase("receipt.told", language=language, quote=quote)
    clause = fact_clause(fact, spoken_of, language=language)
    return phrase("receipt.told_clause", language=language, clause=clause)


def words_for_not_sure(name: FactName, analyte: str | None = None, *, language: str = "en") -> str:
    """Which paper or person would know, for someone who is not sure about this fact, or this value."""
    if analyte:
        return who_knows_measure(analyte, language=language)
    return phrase(f"who_knows.{name.value}", language=language)


def words_for_change(change: Change, profile: Profile = Profile(), *, language: str = "en") -> str:  # noqa: B008
    """What would have to change, with its day when that can be known."""
    forms = person_of(profile, language=language).forms()
    day = words_for_date(change.date, language=language) if change.date else None
    key = f"ChangeRule.{change.rule}"
    if day and has_phrase(f"{key}_on", language=language):
        return phrase(f"{key}_on", language=language, date=day, **forms)
    return phrase(key, language=language, **forms)
