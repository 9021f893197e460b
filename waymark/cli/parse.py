"""`waymark parse`: says what each message tells, a line in, an object out."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from typing import Union

import click

from waymark import wiring
from waymark.cli.output import print_json
from waymark.cli.quiet import hush_rasa, nothing_on_stdout
from waymark.gateway.typed_text import neutralised
from waymark.hearing.kept import kept_ear
from waymark.profile.facts import FactName
from waymark.profile.records import FactRecord, fact_to_record
from waymark.understanding.messages import read_message
from waymark.understanding.safety import SafetyConcern, check_safety
from waymark.vocabulary.vocabulary import Vocabulary

Hears = Callable[[str], Union[SafetyConcern, None]]
Intent = dict[str, Union[str, float]]
ParseRecord = dict[str, Union[str, Intent, list[FactRecord], None]]


@click.command(name="parse")
@click.argument("messages", nargs=-1, metavar="[MESSAGE…]")
@click.option(
    "--asked",
    type=click.Choice([name.value for name in FactName]),
    metavar="FACTNAME",
    help="The fact the last question was about.",
)
@click.option("--analyte", metavar="NAME", help="With --asked lab: which value was asked for.")
@click.option("--today", "day", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", help="The day it is.")
@click.option("--facts-only", is_flag=True, help="Leave out the intent; needs no model and is quicker.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
def command(
    messages: tuple[str, ...],
    *,
    asked: str | None,
    analyte: str | None,
    day: datetime | None,
    facts_only: bool,
    as_json: bool,
) -> None:
    """Say what each message tells: its facts, its intent, and whether it is an emergency.

    Messages are the arguments, or else the lines of standard input.
    """
    texts = messages or _lines(sys.stdin)
    wiring.filled_trial_store()
    vocabulary, today = wiring.vocabulary(), day.date() if day else wiring.today()
    name = FactName(asked) if asked else None
    ear = None if facts_only else kept_ear()
    hears = ear.hears if ear else None
    for text, intent in _with_intents(texts, asked=name, facts_only=facts_only):
        record = parse_record(
            text, vocabulary=vocabulary, today=today, asked=name, analyte=analyte, hears=hears
        )
        record["intent"] = intent
        if as_json:
            print_json(record)
        else:
            click.echo(in_words(record))


def parse_record(
    text: str,
    *,
    vocabulary: Vocabulary,
    today: date,
    asked: FactName | None = None,
    analyte: str | None = None,
    hears: Hears | None = None,
) -> ParseRecord:
    """The object printed for one message, with the intent still None.

    Emergencies are heard by the safety list, and by an ear where one is given.
    """
    facts = read_message(text, vocabulary=vocabulary, today=today, asked=asked, asked_analyte=analyte)
    concern = check_safety(text) or (hears(text) if hears else None)
    return {
        "text": text,
        "intent": None,
        "facts": [fact_to_record(fact) for fact in facts],
        "safety": concern.value if concern else None,
    }


def _with_intents(
    texts: Iterable[str], *, asked: FactName | None, facts_only: bool
) -> Iterator[tuple[str, Intent | None]]:
    """Each text with its intent by the trained model; None when only facts are asked for.

    A leading slash is taken away, as the gateway does: typed text can never set an intent.
    Raises ModelMissing.
    """
    if facts_only:
        yield from ((text, None) for text in texts)
        return
    hush_rasa()
    from waymark.nlu.parsing import parse_intent  # noqa: PLC0415 (Rasa's import takes seconds)

    for text in texts:
        with nothing_on_stdout():
            intent = parse_intent(neutralised(text), asked=asked) if text.strip() else None
        yield text, {"name": intent.name, "confidence": intent.confidence} if intent else None


def _lines(stream: Iterable[str]) -> Iterator[str]:
    return (line.rstrip("\r\n") for line in stream)


def in_words(record: ParseRecord) -> str:
    """One line: the words, an alarm, the intent where one was asked for, and the facts."""
    facts = record["facts"]
    told = [
        f"{fact['name']}={fact['value']}" + (f" ({fact['certainty']})" if fact["certainty"] != "sure" else "")
        for fact in (facts if isinstance(facts, list) else [])
    ]
    safety = f" [{record['safety']}]" if record["safety"] else ""
    intent = record["intent"]
    wanted = [f"intent {intent['name']} {intent['confidence']}"] if isinstance(intent, dict) else []
    return f"{record['text']}{safety}: {', '.join([*wanted, *told]) or '-'}"
