"""The safety list: read it, put a sentence to the check, and, as a clinician, sign a version."""

from __future__ import annotations

from starlette.responses import RedirectResponse, Response

from waymark.console import safety_list
from waymark.console.visits import Visit
from waymark.conversations.desk.audit import Act
from waymark.conversations.desk.signatures import LONGEST_PROFESSION, LONGEST_REMARK, Signature
from waymark.hearing.ear import Heard
from waymark.understanding.safety import check_safety

LONGEST_TRIED = 500


def show(visit: Visit) -> Response:
    """Every phrase, and who has signed."""
    visit.log(Act.READ_SAFETY, safety_list.version())
    return _page(visit)


def try_out(visit: Visit) -> Response:
    """What a conversation would make of a sentence, by the list or else by ear. It is kept nowhere."""
    words = " ".join(visit.form.get("words", "").split())
    if not 0 < len(words) <= LONGEST_TRIED:
        return visit.refuse(400, "tried")
    heard = visit.services.listening.list_or_ear(words)
    return _page(visit, tried=words, heard=heard, is_listed=check_safety(words) is not None)


def sign(visit: Visit) -> Response:
    """Signs the version that was on the page; one that changed since has to be read again."""
    if visit.form.get("version") != safety_list.version():
        return visit.refuse(409, "other_version")
    profession, remark = (" ".join(visit.form.get(name, "").split()) for name in ("profession", "remark"))
    is_usable = 0 < len(profession) <= LONGEST_PROFESSION and len(remark) <= LONGEST_REMARK
    if not is_usable or visit.form.get("read") != "yes":
        return visit.refuse(400, "signature")
    visit.services.signatures.sign(
        Signature(safety_list.version(), visit.name, profession, remark, visit.now)
    )
    return RedirectResponse("/safety", 303)


def _page(visit: Visit, *, tried: str = "", heard: Heard | None = None, is_listed: bool = False) -> Response:
    signed = visit.services.signatures.all()
    return visit.page(
        "safety.html",
        version=safety_list.version(),
        chapters=safety_list.chapters(),
        signed=[one for one in signed if one.version == safety_list.version()],
        before=[one for one in signed if one.version != safety_list.version()],
        tried=tried,
        heard=heard,
        is_listed=is_listed,
        has_ear=bool(tried) and visit.services.listening.ear is not None,
    )
