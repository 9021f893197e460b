"""Serves the actions (`python -m actions --port 5055`), once what every answer needs is built."""

from __future__ import annotations

import logging

from rasa_sdk.__main__ import main_from_args
from rasa_sdk.endpoint import create_argument_parser

from actions.turn import sources
from waymark.eligibility.criteria import READER_VERSION
from waymark.errors import WaymarkError


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


if __name__ == "__main__":
    prepare()
    main_from_args(create_argument_parser().parse_args())
