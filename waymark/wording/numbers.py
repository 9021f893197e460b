"""What to say when an NCT number is an older one."""

from __future__ import annotations

from waymark.trials.identifiers import NctId
from waymark.wording.phrases import phrase


def former_number_text(
    former: NctId, current: NctId, *, source: str | None = None, language: str = "en"
) -> str:
    """That a number is an older one. `source` names how we know: registry, same_title_and_design."""
    text = phrase("number.former", language=language, former=former, nct_id=current)
    if source is None:
        return text
    return " ".join([text, phrase(f"alias_source.{source}", language=language)])
