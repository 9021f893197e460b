"""What to say when an NCT number is unknown, former, or that of a closed trial."""

from __future__ import annotations

from waymark.trials.identifiers import NctId
from waymark.trials.trial import Trial
from waymark.wording.phrases import phrase, phrase_for
from waymark.wording.study import official_url


def number_not_known_text(nct_id: NctId, *, language: str = "en") -> str:
    """No record of this number is at hand; the official page may have it."""
    url = phrase("details.url", language=language, nct_id=nct_id)
    return phrase("number.not_in_store", language=language, nct_id=nct_id, url=url)


def closed_trial_text(trial: Trial, *, language: str = "en") -> str:
    """That no one can join, the status the record gives, and its page."""
    not_said = phrase("not_said", language=language)
    status = phrase_for(trial.overall_status, language=language) if trial.overall_status else not_said
    closed = phrase("number.closed", language=language, nct_id=trial.nct_id, status=status)
    url = official_url(trial, language=language)
    return "\n".join([closed, phrase("details.link", language=language, url=url)])


def former_number_text(
    former: NctId, current: NctId, *, source: str | None = None, language: str = "en"
) -> str:
    """That a number is an older one. `source` names how we know: registry, same_title_and_design."""
    text = phrase("number.former", language=language, former=former, nct_id=current)
    if source is None:
        return text
    return " ".join([text, phrase(f"alias_source.{source}", language=language)])
