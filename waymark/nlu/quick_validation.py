"""Lets Rasa judge its schema of the action server's answers once, and not again at every answer."""

from __future__ import annotations

from functools import lru_cache

from jsonschema import Draft202012Validator
from rasa.core.actions.action import RemoteAction


def judge_the_schema_once() -> None:
    """Each answer is validated as before. Rasa 3.6 judged the schema itself too, each time anew.

    That took two fifths of what Rasa does in a turn (`python -m bench.gateway.turn`).
    """
    RemoteAction._validate_action_result = _validate


def _validate(_: RemoteAction, result: object) -> bool:
    """True. Raises jsonschema's ValidationError when the answer is not one."""
    _validator().validate(result)
    return True


@lru_cache(maxsize=1)
def _validator() -> Draft202012Validator:
    schema = RemoteAction.action_response_format_spec()
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)
