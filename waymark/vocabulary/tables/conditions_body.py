"""body."""

from __future__ import annotations

from waymark.vocabulary.terms import Term

BODY_CONDITIONS: tuple[Term, ...] = ()
