"""Of which cancer a stage under another line is told: that line may name it."""

from __future__ import annotations

from dataclasses import replace

from waymark.eligibility.predicates import Node, Not, StageTest
from waymark.vocabulary.vocabulary import Vocabulary

_CANCER = "cancer"


def of_illness_above(node: Node | None, above: str, vocabulary: Vocabulary) -> Node | None:
    """A stage alone as one of the one cancer that the words above name; anything else as it is.

    "Stage II" under "Adenocarcinoma of the prostate" says nothing of somebody with breast cancer.
    """
    if isinstance(node, Not):
        inner = of_illness_above(node.of, above, vocabulary)
        return node if inner is None or inner is node.of else Not(inner)
    if not above or not isinstance(node, StageTest) or node.illness is not None:
        return node
    conditions = vocabulary.conditions
    named = {mention.standard for mention in conditions.find(above)} - {_CANCER}
    cancers = [name for name in named if conditions.is_kind_of(name, _CANCER)]
    return replace(node, illness=cancers[0]) if len(cancers) == 1 else node
