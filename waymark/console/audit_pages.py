"""The audit log, as an administrator reads it."""

from __future__ import annotations

from starlette.responses import Response

from waymark.console.visits import Visit
from waymark.conversations.desk.audit import Act

PAGE = 100


def show(visit: Visit) -> Response:
    """The newest entries, and whether the chain holds."""
    before = visit.request.query_params.get("before", "")
    entries = visit.services.audit.newest(
        PAGE, int(before) if before.isdecimal() and len(before) < 10 else None
    )
    broken = visit.services.audit.first_broken()
    visit.log(Act.READ_AUDIT)
    return visit.page("audit.html", entries=entries, broken=broken, page=PAGE)
