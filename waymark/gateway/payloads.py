"""What the gateway itself sends to Rasa: intents in the form that only buttons and the gateway may use."""

from __future__ import annotations

import json
from datetime import datetime

from waymark.understanding.safety import SafetyConcern

FIND_TRIALS = "/find_trials"
DELETE_MY_DATA = "/delete_my_data"


def consent_payload(*, terms: str, given_at: datetime) -> str:
    """Tells Rasa which terms were agreed to and when; nothing else is known of the person yet."""
    consent = {"terms": terms, "given_at": given_at.isoformat(timespec="seconds"), "mode": "anonymous"}
    return "/give_consent" + json.dumps({"consent": consent})


def concern_payload(concern: SafetyConcern) -> str:
    """Records that an emergency was answered, not what was said in it."""
    intent = "report_emergency" if concern is SafetyConcern.MEDICAL else "report_self_harm"
    return f"/{intent}" + json.dumps({"concern": concern.value})
