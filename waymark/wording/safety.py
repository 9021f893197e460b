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
    numbers = emergency_numbers(country)
    local = phrase("emergency.local_number", language=language)
    lines = [
        phrase(
            f"emergency.{concern.value}",
            language=language,
            ambulance=numbers.ambulance if numbers else local,
            police=numbers.police if numbers else local,
        ),
        *[
            phrase("emergency.line", language=language, name=line.name, number=line.number)
            for line in _help_lines(concern, numbers)
        ],
        phrase("emergency.machine", language=language),
        phrase("emergency.on_hold", language=language),
    ]
    return "\n".join(lines)


def _help_lines(concern: SafetyConcern, numbers: EmergencyNumbers | None) -> tuple[HelpLine, ...]:
    if numbers is None:
        return ()
    lines = {
        SafetyConcern.SELF_HARM: numbers.crisis,
        SafetyConcern.OVERDOSE: numbers.poison,
        SafetyConcern.ABUSE: numbers.protection,
    }
    return lines.get(concern, ())
