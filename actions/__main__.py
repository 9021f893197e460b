"""Serves the actions (`python -m actions --port 5055`), once what every answer needs is built."""

from __future__ import annotations

import logging

from pluggy import HookimplMarker
from rasa_sdk.__main__ import main_from_args
from rasa_sdk.endpoint import create_argument_parser
from rasa_sdk.plugin import plugin_manager
from sanic import Sanic, response
from sanic.request import Request
from sanic.response import HTTPResponse

from actions.turn import sources
from waymark.eligibility.criteria import READER_VERSION
from waymark.errors import StoreNotUsable, WaymarkError


def prepare() -> None:
    """Builds the tables of names: seconds that nobody shall wait for. A fault is said in the first answer."""
    log = logging.getLogger(__name__)
    try:
        versions = sources().store.reader_versions()
    except WaymarkError as error:
        log.warning("actions.not_prepared:%s", type(error).__name__)
        return
    for version in versions.keys() - {READER_VERSION}:
        log.warning("actions.another_reader:reader=%s,records=%s", version, versions[version])


class StoreAway:
    """Says 503 for a trial store that cannot be asked: the turn may be brought again later."""

    @HookimplMarker("rasa_sdk")
    def attach_sanic_app_extensions(self, app: Sanic) -> None:
        """Called by the SDK with the server it is about to start."""
        app.error_handler.add(StoreNotUsable, _away)


def _away(_: Request, error: Exception) -> HTTPResponse:
    logging.getLogger(__name__).error("actions.store_away:%s", type(error).__name__)
    return response.json({"error": "store_away"}, 503)


if __name__ == "__main__":
    prepare()
    plugin_manager().register(StoreAway())
    main_from_args(create_argument_parser().parse_args())
