"""The row of one laboratory value."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Analyte:
    """`units` gives for each unit how many of the first it is; `usual` is meant by a bare number.

    `plausible` is the range of bare numbers that can be this analyte in its usual unit; `upper_limit` the
    lowest and the highest upper limit of normal that a laboratory may give, None where no table says.
    """

    standard: str
    names: tuple[str, ...]
    usual: str
    units: tuple[tuple[str, float], ...]
    plausible: tuple[float, float] = (0, 1e7)
    upper_limit: tuple[float, float] | None = None
