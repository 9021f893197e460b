"""cancer."""

from __future__ import annotations

from waymark.vocabulary.terms import Term

CANCERS: tuple[Term, ...] = ()
