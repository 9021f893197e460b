"""The shape of Waymark's safety list, which is our own and NOT clinically reviewed.

The words are in safety_list_self_harm.py, _overdose.py, _abuse.py, _medical.py, _poison.py and _blood.py;
docs/reference/safety-list.md says the same in plain words.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Phrases:
    """Signs are told of someone now; names are also words of trials and histories ("suicide", "priapism")."""

    signs: tuple[str, ...]
    names: tuple[str, ...] = ()
