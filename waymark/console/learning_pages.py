"""From what was wrong to what is better: corrections and their files, what went unanswered, the week."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from functools import lru_cache
from pathlib import Path

import yaml
from starlette.responses import RedirectResponse, Response

from waymark.console.charts import bars
from waymark.console.conversation_pages import found
from waymark.console.visits import Visit
from waymark.conversations.desk.agreement import agreements
from waymark.conversations.desk.audit import Act
from waymark.conversations.desk.learning import NOT_A_FACT, conversation_test, nlu_example
from waymark.conversations.desk.reviews import ConversationGone, Correction, Doing
from waymark.conversations.desk.tallies import counts_of_week
from waymark.conversations.desk.transcripts import Line, Transcript
from waymark.conversations.messages import Author
from waymark.errors import UsageError
from waymark.profile.facts import Fact, FactName, FactStatus
from waymark.profile.values import in_shape

DOMAIN = Path(__file__).resolve().parents[2] / "domain.yml"
LONGEST = 500


def show_wrong(visit: Visit) -> Response:
    """The form on one message, and the files once it was filled in."""
    place = _place(visit)
    if place is None:
        return visit.refuse(404, "no_conversation")
    transcript, line = place
    wrong = _correction(visit, transcript.key, line.event_id)
    visit.log(Act.READ, transcript.key, str(line.event_id))
    return visit.page(
        "wrong.html",
        transcript=transcript,
        line=line,
        wrong=wrong,
        asked=_of_ours(reversed(transcript.lines), lambda one: one.event_id < line.event_id),
        answered=_of_ours(transcript.lines, lambda one: one.event_id > line.event_id),
        intents=intents(),
        facts=FactName,
        misreadable=_told(line),
        example=nlu_example([wrong]) if wrong else "",
        test=conversation_test(transcript, wrong) if wrong else None,
    )


def correct(visit: Visit) -> Response:
    """Keeps what would have been right."""
    place = _place(visit)
    if place is None:
        return visit.refuse(404, "no_conversation")
    transcript, line = place
    intent, text = visit.form.get("intent", ""), " ".join(visit.form.get("text", "").split())
    fact, value = visit.form.get("fact", ""), visit.form.get("value", "").strip()
    names = {member.value for member in FactName}
    if intent not in intents() or not 0 < len(text) <= LONGEST or len(value) > LONGEST:
        return visit.refuse(400, "correction")
    misread = visit.form.get("misread", "")
    is_usable = not fact or (fact in names and _is_plain(value))
    if not is_usable or (misread and (fact or misread not in _told(line))):
        return visit.refuse(400, "correction")
    if refusal := _refused_value(fact, value):
        return visit.refuse(400, refusal)
    right_fact = f"{fact}={value}" if fact else f"{NOT_A_FACT}{misread}" if misread else None
    wrong = Correction(line.event_id, visit.name, visit.now, text, line.intent, intent, right_fact)
    try:
        visit.services.reviews.correct(Doing(transcript.key, visit.name, visit.now), wrong)
    except ConversationGone:
        return visit.refuse(404, "no_conversation")
    return RedirectResponse(f"/conversation/{transcript.key}/wrong/{line.event_id}", 303)


def example_file(visit: Visit) -> Response:
    """Rasa's training example as a file."""
    return _file(visit, "example")


def test_file(visit: Visit) -> Response:
    """The conversation as a test file."""
    return _file(visit, "test")


def questions(visit: Visit) -> Response:
    """What went unanswered, in groups."""
    visit.log(Act.READ_QUESTIONS)
    asked = visit.services.questions
    return visit.page(
        "questions.html",
        unanswered=asked.unanswered(),
        without_result=asked.without_result(),
        left_at=asked.left_at(),
        confusions=asked.confusions(),
    )


def report(visit: Visit) -> Response:
    """The last seven days in numbers, with a chart and a table for each kind."""
    visit.log(Act.READ_REPORT)
    week = counts_of_week(visit.services.engine, visit.now.date())
    charts = {kind: bars(counts) for kind, counts in week.items()}
    pairs = agreements(visit.services.engine)
    return visit.page("report.html", week=week, charts=charts, agreements=pairs, until=visit.now.date())


@lru_cache(maxsize=1)
def intents() -> tuple[str, ...]:
    """Every intent of the domain, in order."""
    domain = yaml.safe_load(DOMAIN.read_text(encoding="utf-8"))
    return tuple(sorted(name if isinstance(name, str) else next(iter(name)) for name in domain["intents"]))


def _told(line: Line) -> list[str]:
    """The names of the facts that were read from this message."""
    return sorted({str(fact.get("name")) for fact in line.told})


def _of_ours(lines: Iterable[Line], where: Callable[[Line], bool]) -> Line | None:
    """The first of these lines that is ours; None when there is none."""
    return next((line for line in lines if line.author is Author.WAYMARK and where(line)), None)


def _place(visit: Visit) -> tuple[Transcript, Line] | None:
    """The conversation and the person's message that the path names."""
    transcript = found(visit)
    line = transcript.line(visit.request.path_params["event_id"]) if transcript else None
    if transcript is None or line is None or line.author is not Author.PERSON:
        return None
    return transcript, line


def _correction(visit: Visit, key: str, event_id: int) -> Correction | None:
    kept = visit.services.reviews.kept(key, visit.name, visit.now)
    return next((wrong for wrong in kept.corrections if wrong.event_id == event_id), None)


def _file(visit: Visit, kind: str) -> Response:
    place = _place(visit)
    wrong = _correction(visit, place[0].key, place[1].event_id) if place else None
    if place is None or wrong is None:
        return visit.refuse(404, "no_conversation")
    test = conversation_test(place[0], wrong)
    name, text = (f"nlu_{test.name}", nlu_example([wrong])) if kind == "example" else (test.name, test.text)
    visit.log(Act.TOOK_TEST, place[0].key, name)
    disposition = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(text, media_type="application/yaml", headers=disposition)


def _is_plain(value: str) -> bool:
    """A word, a number, true, false or null; no other YAML."""
    try:
        json.dumps(read := yaml.safe_load(value))
    except (yaml.YAMLError, TypeError, ValueError):
        return False
    return not isinstance(read, (dict, list))


def _refused_value(fact: str, value: str) -> str | None:
    """Why the value cannot stand with that fact; None when it can."""
    if not fact:
        return "value_alone" if value else None
    return None if _can_have(FactName(fact), value) else "value_of_fact"


def _can_have(name: FactName, value: str) -> bool:
    """Whether a fact of that name can have the value: with another, its test could never hold."""
    try:
        in_shape(Fact(name, yaml.safe_load(value), status=FactStatus.CURRENT, analyte="any"))
    except UsageError:
        return False
    return True
