"""Lets Rasa 3.6 work out once what it works out anew at every answer and for every event."""

from __future__ import annotations

from functools import lru_cache

from jsonschema import Draft202012Validator
from rasa.core.actions.action import RemoteAction
from rasa.shared.core.events import Event


def judge_the_schema_once() -> None:
    """Each answer of the action server is validated as before. Rasa judged the schema itself too, each time.

    That took two fifths of what Rasa does in a turn (`python -m bench.gateway.turn`).
    """
    RemoteAction._validate_action_result = _validate


def look_event_classes_up_once() -> None:
    """Each event read from the database becomes the same as before. Rasa gathers all classes each time."""
    if not hasattr(Event.resolve_by_type, "cache_info"):
        Event.resolve_by_type = staticmethod(lru_cache(maxsize=None)(Event.resolve_by_type))


def _validate(_: RemoteAction, result: object) -> bool:
    """True. Raises jsonschema's ValidationError when the answer is not one."""
    _validator().validate(_without_slots(result))
    return True


def _without_slots(result: object) -> object:
    """The answer without its well-formed slots: each would be held against the shapes of all 23 events."""
    if not isinstance(result, dict) or not isinstance(result.get("events"), list):
        return result
    return {**result, "events": [event for event in result["events"] if not _is_slot(event)]}


def _is_slot(event: object) -> bool:
    """Whether the schema would have nothing against it, as the setting of a slot."""
    return (
        isinstance(event, dict)
        and event.get("event") == "slot"
        and isinstance(event.get("name"), str)
        and "value" in event
        and type(event.get("timestamp")) in {int, float, type(None)}
        and isinstance(event.get("metadata"), (dict, type(None)))
    )


@lru_cache(maxsize=1)
def _validator() -> Draft202012Validator:
    schema = RemoteAction.action_response_format_spec()
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)
