"""The one short message that answers an emergency, with the numbers of the country told."""

from __future__ import annotations

from waymark.understanding.safety import SafetyConcern
from waymark.wording.emergency_numbers import EmergencyNumbers, HelpLine, emergency_numbers
from waymark.wording.phrases import phrase


def emergency_text(concern: SafetyConcern, country: str | None, *, language: str = "en") -> str:
    """Whom to call now. It judges nothing, promises no watching, and waits until asked to go on.

    `country` is what the person told, by name or two-letter code; None or one we do not know gives
    "your local emergency number".
    """
    lines = [
        *_whom_to_call("emergency", concern, country, language=language),
        phrase("emergency.machine", language=language),
        phrase("emergency.on_hold", language=language),
    ]
    return "\n".join(lines)


def line_beside_text(concern: SafetyConcern, country: str | None, *, language: str = "en") -> str:
    """Whom to call, for words that may or may not tell of an emergency: the answer to them follows."""
    return "\n".join(_whom_to_call("emergency_perhaps", concern, country, language=language))


def _whom_to_call(group: str, concern: SafetyConcern, country: str | None, *, language: str) -> list[str]:
    numbers = emergency_numbers(country)
    local = phrase("emergency.local_number", language=language)
    first = phrase(
        f"{group}.{concern.value}",
        language=language,
        ambulance=numbers.ambulance if numbers else local,
        police=numbers.police if numbers else local,
    )
    lines = _help_lines(concern, numbers)
    return [
        first,
        *(phrase("emergency.line", language=language, name=x.name, number=x.number) for x in lines),
    ]


def _help_lines(concern: SafetyConcern, numbers: EmergencyNumbers | None) -> tuple[HelpLine, ...]:
    if numbers is None:
        return ()
    lines = {
        SafetyConcern.SELF_HARM: numbers.crisis,
        SafetyConcern.OVERDOSE: numbers.poison,
        SafetyConcern.ABUSE: numbers.protection,
    }
    return lines.get(concern, ())
