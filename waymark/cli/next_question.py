"""`waymark next-question`: says which question helps most."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from waymark import wiring
from waymark.cli.options import PROFILE_HELP, database_option, day_option, profile_option
from waymark.cli.output import print_json
from waymark.cli.profile_files import read_profile_file
from waymark.dialogue.words import words_for_why
from waymark.eligibility.next_question import NextQuestion, next_question, next_question_to_record
from waymark.eligibility.verdicts import Fit
from waymark.errors import UsageError
from waymark.profile.facts import FactName
from waymark.search.finding import find_trials
from waymark.understanding.profiles import resolve_profile
from waymark.wording.phrases import phrase_for


@click.command(name="next-question", epilog=PROFILE_HELP)
@profile_option
@click.option("--asked", default="", metavar="A,B", help="Facts that were asked for already, by name.")
@day_option
@database_option
@click.option("--json", "as_json", is_flag=True, help="Print the question as JSON.")
def command(
    profile_file: Path, asked: str, day: datetime | None, database: str | None, as_json: bool
) -> None:
    """Say which question helps most, and how many open trials it could decide."""
    names = _names(asked)
    told, day_of_file = read_profile_file(profile_file)
    store = wiring.filled_trial_store(database)
    vocabulary = wiring.vocabulary_for(told, store)
    profile = resolve_profile(told, vocabulary)
    today = day.date() if day else day_of_file or wiring.today()
    found = find_trials(store, profile, today=today, vocabulary=vocabulary)
    trials = [(one.trial, one.criteria) for one in found.results if one.verdict.fit is not Fit.UNLIKELY]
    question = next_question(
        profile, trials, asked=names, today=today, vocabulary=wiring.reading_vocabulary()
    )
    words = _words(question)
    if as_json:
        print_json(next_question_to_record(question, words))
        return
    subject = question.fact.value if question.fact else "-"
    click.echo(f"{subject}  {question.decides}/{question.of}  {words}")


def _names(asked: str) -> tuple[FactName, ...]:
    names = [name.strip().lower() for name in asked.split(",") if name.strip()]
    known = {name.value: name for name in FactName}
    for name in names:
        if name not in known:
            raise UsageError(f"--asked: {name!r} is not one of: {', '.join(known)}")
    return tuple(known[name] for name in names)


def _words(question: NextQuestion) -> str:
    if question.fact is not None:
        return words_for_why(question.fact)
    return phrase_for(question.stop) if question.stop else ""
