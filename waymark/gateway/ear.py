"""The ear at the door, one for the process: what the safety list does not hear."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from waymark.encoders.handing_on import HandedOn
from waymark.encoders.packed import pack_words
from waymark.encoders.sentences import ENCODERS
from waymark.gateway.journal import journal
from waymark.hearing.ear import Ear
from waymark.hearing.kept import kept_ear
from waymark.hearing.listening import Listening
from waymark.hearing.packed import packed

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
    pack_words()
    for encoder in ENCODERS.values():
        encoder.encode(["hello"])  # loaded before anybody speaks: a turn has no time for it
    return replace(packed(ear), meanings=meanings)


EAR = Listening(journal, _ear)


def listen_first() -> None:
    """Loads the ear and every encoder, which takes seconds, before anybody speaks."""
    EAR.hears("hello")
    rows_of("hello")


def rows_of(text: str) -> Mapping[str, str]:
    """Every encoder's row of that text, packed: what the ear did not ask is asked now; none for a payload.

    So that the weights are in the memory of the door alone, and the dialogue needs none.
    """
    if text.startswith("/"):
        return {}
    for name, encoder in ENCODERS.items():
        if HEARD.of(name, text) is None:
            HEARD.keep(name, text, encoder.encode([text])[0])
    return HEARD.packed(text)
