"""Similar studies in words: how many, which, and how many posted results; no claim of any kind."""

from __future__ import annotations

from collections.abc import Sequence

from waymark.trials.trial import Trial
from waymark.wording.lists import counted, shortened
from waymark.wording.phrases import phrase, phrase_for
from waymark.wording.study import official_url

_MOST = 3


def similar_text(trials: Sequence[Trial], *, language: str = "en") -> str:
    """Three of them at most, those with results first; says so when there is none."""
    if not trials:
        return phrase("similar.nothing", language=language)
    posted = [trial for trial in trials if trial.has_results]
    listed = [*posted, *(trial for trial in trials if not trial.has_results)]
    lines = [counted("similar.opening", len(trials), language=language)]
    lines += [_line(trial, language=language) for trial in listed[:_MOST]]
    if len(trials) > _MOST:
        lines.append(phrase("similar.more", language=language, count=len(trials) - _MOST))
    if posted:
        url = official_url(posted[0], language=language)
        lines.append(counted("similar.posted", len(posted), language=language, url=url))
    else:
        lines.append(phrase("similar.posted.none", language=language))
    return "\n".join([*lines, phrase("similar.no_claim", language=language)])


def _line(trial: Trial, *, language: str) -> str:
    quote = phrase("quote", language=language, words=shortened(trial.brief_title, most=110))
    not_said = phrase("not_said", language=language)
    status = phrase_for(trial.overall_status, language=language) if trial.overall_status else not_said
    return phrase("similar.line", language=language, nct_id=trial.nct_id, quote=quote, status=status)
