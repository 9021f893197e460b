"""The ear at the door, one for the process: what the safety list does not hear."""

from __future__ import annotations

from dataclasses import replace

from waymark.encoders.handing_on import Rows
from waymark.gateway.journal import journal
from waymark.hearing.ear import Ear
from waymark.hearing.kept import kept_ear
from waymark.hearing.listening import Listening

HEARD = Rows()
"""What the ear's encoder made of messages on their way: the dialogue asks the same encoder."""


def _ear() -> Ear | None:
    ear = kept_ear()
    return replace(ear, encode=HEARD.keeping(ear.encode)) if ear else None


EAR = Listening(journal, _ear)
