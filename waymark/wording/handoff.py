"""How to reach a person of this service, where a deployment has named one."""

from __future__ import annotations

from waymark.wording.phrases import phrase


def ways_to_reach(
    *, phone: str = "", hours: str = "", email: str = "", link: str = "", language: str = "en"
) -> str | None:
    """One line a way, the phone first; None when a deployment names none. Opening hours go with the phone.

    A page that is not https is left out.
    """
    lines = []
    if phone:
        key = "handoff.phone_hours" if hours else "handoff.phone"
        lines.append(phrase(key, language=language, phone=phone, hours=hours))
    if email:
        lines.append(phrase("handoff.email", language=language, email=email))
    if link.startswith("https://"):
        lines.append(phrase("handoff.link", language=language, link=link))
    if not lines:
        return None
    return "\n".join(
        [
            phrase("handoff.opening", language=language),
            *lines,
            phrase("handoff.not_medical", language=language),
        ]
    )
