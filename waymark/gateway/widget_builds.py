"""The widget's file by its content: a page that names one build gets that build, also after an upgrade."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response

from waymark.gateway.refusals import Refusal

WIDGET = Path(__file__).parent / "static" / "widget" / "v1" / "waymark.js"
_DIGEST = re.compile(r"[0-9a-f]{16}")


@dataclass(frozen=True)
class Build:
    """One build: the short digest that its address has, and the integrity that a page can ask for."""

    digest: str
    integrity: str

    @property
    def path(self) -> str:
        """Where the gateway serves it for as long as its var folder lives."""
        return f"/widget/v1-{self.digest}/waymark.js"


def current_build() -> Build:
    """The build that is installed."""
    content = WIDGET.read_bytes()
    integrity = base64.b64encode(hashlib.sha384(content).digest()).decode()
    return Build(hashlib.sha256(content).hexdigest()[:16], f"sha384-{integrity}")


def keep_build(var_dir: str) -> None:
    """Puts the installed build beside those served before."""
    folder = _folder(var_dir)
    folder.mkdir(parents=True, exist_ok=True)
    kept = folder / f"{current_build().digest}.js"
    if not kept.exists():
        kept.write_bytes(WIDGET.read_bytes())


async def widget_build(request: Request) -> Response:
    """GET /widget/v1-DIGEST/waymark.js: that very build. Raises Refusal 404 when it was never served here."""
    digest = request.path_params["digest"]
    kept = _folder(request.app.state.services.settings.var_dir) / f"{digest}.js"
    if not _DIGEST.fullmatch(digest) or not kept.is_file():
        raise Refusal(404, "not_found")
    headers = {"Cache-Control": "public, max-age=31536000, immutable"}
    return Response(kept.read_bytes(), media_type="text/javascript", headers=headers)


def _folder(var_dir: str) -> Path:
    return Path(var_dir) / "widget"
