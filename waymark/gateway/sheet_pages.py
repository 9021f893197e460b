"""GET /sheet/…: the page for the doctor, made on the server, that prints to one sheet of paper."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import HTMLResponse

from waymark.errors import WaymarkError
from waymark.gateway.chat import services_of
from waymark.gateway.pages import page
from waymark.gateway.refusals import Refusal


async def show_sheet(request: Request) -> HTMLResponse:
    """The page; a calm word instead when its time is over, or the database does not answer."""
    try:
        sheet = await services_of(request).sheets.at(request.path_params["link"])
    except Refusal as refusal:
        return page("ended.html", refusal.status)
    except WaymarkError:
        return page("ended.html", 503)
    return page("sheet.html", sheet=sheet)
