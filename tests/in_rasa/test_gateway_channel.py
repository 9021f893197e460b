"""The way from the gateway into Rasa says whether there is a model behind it."""

from __future__ import annotations

import pytest
from rasa.core.agent import Agent

from waymark.nlu.gateway_channel import health_of

pytestmark = pytest.mark.model


@pytest.mark.parametrize("agent", [None, Agent()])
def test_a_rasa_without_a_model_is_not_well(agent: Agent | None) -> None:
    assert health_of(agent).status == 503
