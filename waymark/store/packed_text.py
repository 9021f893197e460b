"""A column of long text that is kept compressed: seldom read, and a third of its size."""

from __future__ import annotations

import base64
import zlib

from sqlalchemy.engine import Dialect
from sqlalchemy.types import Text, TypeDecorator

_SIGN = "zlib:"


class PackedText(TypeDecorator[str]):
    """JSON as written; the database holds it compressed by zlib, in base64, behind a sign.

    Text without the sign is what an earlier Waymark wrote. The column stays one of text, so that processes
    of the old and of the new version can work on one database while one after the other is restarted.
    """

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """What the database keeps."""
        if value is None:
            return None
        return _SIGN + base64.b64encode(zlib.compress(value.encode("utf-8", "surrogatepass"))).decode("ascii")

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        """The text again."""
        if value is None or not value.startswith(_SIGN):
            return value
        return zlib.decompress(base64.b64decode(value[len(_SIGN) :])).decode("utf-8", "surrogatepass")
