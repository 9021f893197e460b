"""One conversation: read it, and say what is to be said of it."""

from __future__ import annotations

import re
from collections.abc import Callable

from starlette.responses import RedirectResponse, Response

from waymark.console import safety_list
from waymark.console.visits import Visit
from waymark.conversations.desk.audit import Act
from waymark.conversations.desk.keys import is_key
from waymark.conversations.desk.reviews import (
    LEAST_REASON,
    LONGEST_NOTE,
    LONGEST_TAG,
    ConversationGone,
    Doing,
    Label,
)
from waymark.conversations.desk.transcripts import Transcript

_TAG = re.compile(rf"[\w-]{{1,{LONGEST_TAG}}}")


def show(visit: Visit) -> Response:
    """The transcript, masked unless this person unmasked it a moment ago."""
    return _shown(visit, "conversation.html", Act.READ)


def print_it(visit: Visit) -> Response:
    """The transcript alone, masked, for paper."""
    return _shown(visit, "print.html", Act.PRINTED)


def review(visit: Visit) -> Response:
    """Marks it reviewed."""
    label = visit.form.get("label", "")
    if label not in {member.value for member in Label}:
        return visit.refuse(400, "label")
    return _do(visit, lambda doing: visit.services.reviews.review(doing, Label(label)))


def add_note(visit: Visit) -> Response:
    """Adds a note."""
    text = visit.form.get("text", "").strip()
    if not 0 < len(text) <= LONGEST_NOTE:
        return visit.refuse(400, "note")
    return _do(visit, lambda doing: visit.services.reviews.add_note(doing, text))


def set_tag(visit: Visit) -> Response:
    """Puts a tag on, or takes one off."""
    name = visit.form.get("tag", "").strip().lower()
    if not _TAG.fullmatch(name):
        return visit.refuse(400, "tag")
    is_set = visit.form.get("remove") != "yes"
    return _do(visit, lambda doing: visit.services.reviews.set_tag(doing, name, is_set))


def assign(visit: Visit) -> Response:
    """Gives it to somebody with an open account, or to nobody."""
    to = visit.form.get("to", "")
    names = {member.name for member in visit.services.staff.all() if member.is_active}
    if to and to not in names:
        return visit.refuse(400, "assignee")
    return _do(visit, lambda doing: visit.services.reviews.assign(doing, to or None))


def put_off(visit: Visit) -> Response:
    """Puts it on one's own list for later, or takes it off."""
    is_later = visit.form.get("remove") != "yes"
    return _do(visit, lambda doing: visit.services.reviews.put_off(doing, is_later))


def unmask(visit: Visit) -> Response:
    """Shows the words as Rasa keeps them, for a quarter of an hour, for a reason that is written down."""
    reason = " ".join(visit.form.get("reason", "").split())
    if not LEAST_REASON <= len(reason) <= LONGEST_NOTE:
        return visit.refuse(400, "reason")
    return _do(visit, lambda doing: visit.services.reviews.unmask(doing, reason))


def found(visit: Visit) -> Transcript | None:
    """The masked transcript the path names; None when there is none."""
    key = visit.request.path_params["key"]
    return visit.services.transcripts.get(key) if is_key(key) else None


def _shown(visit: Visit, template: str, act: Act) -> Response:
    transcript = found(visit)
    if transcript is None:
        return visit.refuse(404, "no_conversation")
    kept = visit.services.reviews.kept(transcript.key, visit.name, visit.now)
    if kept.unmasked_until is not None and act is Act.READ:
        transcript = visit.services.transcripts.unmasked(transcript.key) or transcript
    visit.log(Act.READ_UNMASKED if transcript.is_unmasked else act, transcript.key)
    return visit.page(
        template,
        transcript=transcript,
        kept=kept,
        today=_today(visit, transcript),
        labels=Label,
        is_list_signed=visit.services.signatures.has(safety_list.version()),
        staff=[member.name for member in visit.services.staff.all() if member.is_active],
    )


def _today(visit: Visit, transcript: Transcript) -> dict[tuple[int, str], object]:
    """For each verdict, by its message and trial: what today's record and reader make of the same facts."""
    if not any(line.verdicts for line in transcript.lines):
        return {}
    return {
        (shown.message_id, shown.nct_id): visit.services.judge_today(shown.facts, shown.nct_id)
        for shown in visit.services.transcripts.shown(transcript.key)
    }


def _do(visit: Visit, deed: Callable[[Doing], object]) -> Response:
    key = visit.request.path_params["key"]
    if not is_key(key):
        return visit.refuse(404, "no_conversation")
    try:
        deed(Doing(key, visit.name, visit.now))
    except ConversationGone:
        return visit.refuse(404, "no_conversation")
    return RedirectResponse(f"/conversation/{key}", 303)
