"""What `waymark channel simulate` puts in a platform's place talks with the gateway as the platform does."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.gateway.door import Clock, Gateway
from tests.gateway.rasa_server import RasaServer
from tests.ports import free_port
from waymark.cli.channel_simulator import SIMULATED, Platform, serving, show
from waymark.settings import Settings

pytestmark = pytest.mark.thorough


@pytest.mark.parametrize("channel", SIMULATED)
def test_someone_talks_through_the_connector_of_each_channel(
    channel: str, rasa: RasaServer, tmp_path: Path
) -> None:
    own = Settings(
        var_dir=str(tmp_path),
        secret_key="a key for tests only",
        gateway_port=free_port(),
        rasa_port=rasa.port,
        actions_port=rasa.port,
    )
    platform, lines = Platform(channel), list[str]()
    with serving(platform) as address:
        gateway = Gateway(platform.settings(own, address), Clock())
        gateway.start()
        agreeing = "!1" if channel == "telegram" else "1"
        for line in ("/start" if channel == "telegram" else "hello", agreeing, "my daughter is 10"):
            platform.send(gateway.settings.gateway_url, address, line)
            show(platform, lines.append)
        gateway.stop()
    said = "\n".join(lines)
    assert "a machine and not a person" in said
    assert "I agree" in said
    assert "You said: my daughter is 10" in said
