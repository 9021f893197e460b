"""Pages behind the links in letters. Opening one does nothing: mail scanners open them all."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from waymark.errors import StoreNotUsable
from waymark.gateway.mailing.letters import CONFIRM_PATH, END_PATH
from waymark.gateway.mailing.searches import MailSearches
from waymark.gateway.pages import page
from waymark.gateway.refusals import Refusal


def news_routes() -> list[Route]:
    """Where a search by e-mail is confirmed and ended."""
    return [Route(f"{path}/{{token}}", _page, methods=["GET", "POST"]) for path in (CONFIRM_PATH, END_PATH)]


async def _page(request: Request) -> Response:
    searches: MailSearches | None = request.app.state.mail
    if searches is None:
        raise Refusal(404, "not_found")
    path = request.url.path.rpartition("/")[0]
    try:
        key = searches.letters.key_of(path, request.path_params["token"])
        words = await _done(searches, path, key) if request.method == "POST" else ""
    except Refusal:
        return page("news.html", 404, words="alerts.mail.link_is_over", button="")
    except StoreNotUsable:
        return page("news.html", 503, words="gateway.errors.unavailable", button="")
    if words:
        return page("news.html", words=words, button="")
    act = path.rpartition("/")[2]
    return page("news.html", words=f"alerts.mail.page_{act}", button=f"alerts.mail.button_{act}")


async def _done(searches: MailSearches, path: str, key: str) -> str:
    """Does what the link is for; the key of what is said then."""
    if path == END_PATH:
        await searches.end(key)
        return "alerts.ended"
    return "alerts.mail.is_on" if await searches.confirm(key) else "alerts.nothing_to_confirm"
