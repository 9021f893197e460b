"""The ear at the door, one for the process: what the safety list does not hear."""

from __future__ import annotations

from dataclasses import replace

from waymark.encoders.handing_on import HandedOn
from waymark.gateway.journal import journal
from waymark.hearing.ear import Ear
from waymark.hearing.kept import kept_ear
from waymark.hearing.listening import Listening

HEARD = HandedOn()
"""What the ear's encoders made of messages on their way: the dialogue asks the same encoders."""


def _ear() -> Ear | None:
    ear = kept_ear()
    if ear is None:
        return None
    meanings = {
        name: replace(meaning, encode=HEARD.keeping(name, meaning.encode))
        for name, meaning in ear.meanings.items()
    }
    return replace(ear, meanings=meanings)


EAR = Listening(journal, _ear)
