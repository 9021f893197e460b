"""Settings of a test's own: what wiring built with others is forgotten, before and after."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from waymark import wiring

BUILT_ONCE = (wiring.settings, wiring.trial_store, wiring.renewed_vocabulary)


@contextmanager
def own_settings(**variables: object) -> Iterator[pytest.MonkeyPatch]:
    """These variables of the environment while the block runs; the patch takes more."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in variables.items():
            patch.setenv(name, str(value))
        forget_what_was_built()
        yield patch
    forget_what_was_built()


def forget_what_was_built() -> None:
    """The next call reads the settings and opens the store anew."""
    for builder in BUILT_ONCE:
        builder.cache_clear()
