"""A property that is worked out once and kept with what it is of."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

Of = TypeVar("Of")
Value = TypeVar("Value")


class once(Generic[Of, Value]):  # noqa: N801 reads like the property it is
    """As `functools.cached_property`, which takes a lock until Python 3.12: judging asks for thousands.

    Two threads that ask at once may both work it out; either value is kept.
    """

    def __init__(self, work_out: Callable[[Of], Value]) -> None:
        self._work_out = work_out
        self._name = work_out.__name__
        self.__doc__ = work_out.__doc__

    @overload
    def __get__(self, owner: None, kind: Any = None) -> once[Of, Value]: ...
    @overload
    def __get__(self, owner: Of, kind: Any = None) -> Value: ...
    def __get__(self, owner: Of | None, kind: Any = None) -> once[Of, Value] | Value:
        if owner is None:
            return self
        value = owner.__dict__[self._name] = self._work_out(owner)
        return value
