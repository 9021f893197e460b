"""mind."""

from __future__ import annotations

from waymark.vocabulary.terms import Term

MIND_AND_NERVE_CONDITIONS: tuple[Term, ...] = ()
