"""Serves the model by Rasa without what Rasa loads whatever the model is made of, TensorFlow above all.

`python -m waymark.nlu.serving run ...` takes what `rasa run ...` takes.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
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
    "rasa.utils.tensorflow.model_data",
    "rasa.utils.plotting",
)
"""What they train with, and what draws the results of `rasa test` by Matplotlib."""

OF_SCIKIT_LEARN: Mapping[str, str] = {
    "LogisticRegressionClassifier": "rasa.nlu.classifiers.logistic_regression_classifier",
    "SklearnIntentClassifier": "rasa.nlu.classifiers.sklearn_intent_classifier",
    "CRFEntityExtractor": "rasa.nlu.extractors.crf_entity_extractor",
}
"""Rasa's components that learn by scikit-learn. To count words, which ours do, needs little of it."""

BESIDE_THOSE = ("scipy.stats",)
"""What scikit-learn trains with, and all of SciPy that this loads."""

OF_OTHER_DOORS = (
    "rasa.core.channels.botframework",
    "rasa.core.channels.console",
    "rasa.core.channels.facebook",
    "rasa.core.channels.hangouts",
    "rasa.core.channels.mattermost",
    "rasa.core.channels.rocketchat",
    "rasa.core.channels.slack",
    "rasa.core.channels.socketio",
    "rasa.core.channels.telegram",
    "rasa.core.channels.twilio",
    "rasa.core.channels.twilio_voice",
    "rasa.core.channels.webexteams",
    "boto3.dynamodb.conditions",
    "botocore.exceptions",
    "pymongo",
    "pymongo.collection",
    "pymongo.errors",
    "questionary",
)
"""Channels of Rasa's, which nobody may reach, and the stores that keep no turn whole: ours are others."""


def needs_tensorflow(config: Path) -> bool:
    """Whether a component that this file names computes with TensorFlow."""
    return _names_one_of(OF_TENSORFLOW, config)


def needs_scikit_learn(config: Path) -> bool:
    """Whether a component that this file names learns by scikit-learn."""
    return _names_one_of(OF_SCIKIT_LEARN, config)


def _names_one_of(components: Iterable[str], config: Path) -> bool:
    read = yaml.safe_load(config.read_text(encoding="utf-8"))
    named = (part["name"] for key in ("pipeline", "policies") for part in read.get(key) or ())
    return any(str(name).rpartition(".")[2] in components for name in named)


class _Unused(ModuleType):
    """A module of whatever classes are taken from it, all of them empty; any may stand behind `except`."""

    def __getattr__(self, name: str) -> type:
        if name.startswith("__"):
            raise AttributeError(name)
        return type(name, (Exception,), {"name": classmethod(lambda cls: f"unused {cls.__name__}")})


def not_needed(config: Path) -> Iterator[str]:
    """The modules that serving a model of this configuration makes no use of."""
    yield from OF_OTHER_DOORS
    if needs_tensorflow(config):
        return  # its networks are trained with scikit-learn, too
    yield from (*OF_TENSORFLOW.values(), *BESIDE_THEM)
    if not needs_scikit_learn(config):
        yield from (*OF_SCIKIT_LEARN.values(), *BESIDE_THOSE)


def leave_out(modules: Iterable[str]) -> None:
    """Puts empty modules in the place of these, before Rasa is imported."""
    for name in modules:
        module = sys.modules.setdefault(name, _Unused(name))
        parent, _, own_name = name.rpartition(".")
        if isinstance(sys.modules.get(parent), _Unused):
            setattr(sys.modules[parent], own_name, module)


def main() -> None:
    """Runs Rasa's own command line."""
    leave_out(not_needed(PROJECT / "config.yml"))
    from rasa.__main__ import main as rasa  # noqa: PLC0415 (what it imports was to be chosen first)

    rasa()


if __name__ == "__main__":
    main()
