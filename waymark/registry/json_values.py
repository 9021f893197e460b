"""JSON as it may come from outside: decoded strictly, and told in one sentence what is wrong with it."""

from __future__ import annotations

import json
from typing import NoReturn

MOST_DEPTH = 64  # a study is about ten objects deep


def json_value(content: bytes) -> object:
    """The value of some bytes of JSON. Raises ValueError with what is wrong, to follow "the line is"."""
    try:
        value: object = json.loads(content.decode("utf-8-sig"), parse_constant=_refuse_constant)
    except UnicodeDecodeError as error:
        raise ValueError(f"not UTF-8 (byte {error.start + 1})") from error
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, " if error.lineno > 1 else ""
        reason = error.msg.removesuffix(" at")
        raise ValueError(f"not JSON ({reason} at {place}character {error.colno})") from error
    except ValueError as error:
        raise ValueError(f"not JSON ({error})") from error
    return value


def is_too_deep(value: object, *, most: int = MOST_DEPTH) -> bool:
    """Whether a value has objects or lists in each other more than `most` times."""
    level: list[object] = [value]
    for _ in range(most):
        level = [inner for outer in level for inner in _inside(outer)]
        if not level:
            return False
    return True


def _inside(value: object) -> list[object]:
    values = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [inner for inner in values if isinstance(inner, (dict, list))]


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")
