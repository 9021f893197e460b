"""Serves the model by Rasa without TensorFlow, which Rasa loads whatever the model is made of.

`python -m waymark.nlu.serving run ...` takes what `rasa run ...` takes.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType

import yaml

from waymark.processes.models import PROJECT

OF_TENSORFLOW: Mapping[str, str] = {
    "DIETClassifier": "rasa.nlu.classifiers.diet_classifier",
    "ResponseSelector": "rasa.nlu.selectors.response_selector",
    "ConveRTFeaturizer": "rasa.nlu.featurizers.dense_featurizer.convert_featurizer",
    "LanguageModelFeaturizer": "rasa.nlu.featurizers.dense_featurizer.lm_featurizer",
    "TEDPolicy": "rasa.core.policies.ted_policy",
    "UnexpecTEDIntentPolicy": "rasa.core.policies.unexpected_intent_policy",
}
"""Rasa's components that compute with TensorFlow, and where they stand."""

BESIDE_THEM = (
    "rasa.utils.tensorflow.callback",
    "rasa.utils.tensorflow.data_generator",
    "rasa.utils.plotting",
)
"""What they train with, and what draws the results of `rasa test` by Matplotlib."""


def needs_tensorflow(config: Path) -> bool:
    """Whether a component that this file names computes with TensorFlow."""
    read = yaml.safe_load(config.read_text(encoding="utf-8"))
    named = (part["name"] for key in ("pipeline", "policies") for part in read.get(key) or ())
    return any(str(name).rpartition(".")[2] in OF_TENSORFLOW for name in named)


class _Unused(ModuleType):
    """A module of whatever classes are taken from it, all of them empty."""

    def __getattr__(self, name: str) -> type:
        if name.startswith("__"):
            raise AttributeError(name)
        return type(name, (), {})


def leave_tensorflow_out() -> None:
    """Puts empty modules in the place of these, before Rasa is imported: no model here makes use of them."""
    for name in (*OF_TENSORFLOW.values(), *BESIDE_THEM):
        sys.modules.setdefault(name, _Unused(name))


def main() -> None:
    """Runs Rasa's own command line."""
    if not needs_tensorflow(PROJECT / "config.yml"):
        leave_tensorflow_out()
    from rasa.__main__ import main as rasa  # noqa: PLC0415 (what it imports was to be chosen first)

    rasa()


if __name__ == "__main__":
    main()
