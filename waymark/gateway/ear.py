"""The ear at the door, one for the process: what the safety list does not hear."""

from __future__ import annotations

from waymark.gateway.journal import journal
from waymark.hearing.listening import Listening

EAR = Listening(journal)
