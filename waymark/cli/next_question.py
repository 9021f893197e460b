"""`waymark next-question`: says which question helps most."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from waymark import wiring
from waymark.cli.options import PROFILE_HELP, database_option, day_option, profile_option
from waymark.cli.output import print_json
from waymark.cli.profile_files import read_profile_file
from waymark.dialogue.words import words_for_counts, words_for_why
from waymark.eligibility.next_question import NextQuestion, next_question, next_question_to_record
from waymark.eligibility.verdicts import Fit
from waymark.errors import UsageError
from waymark.profile.facts import FactName
from waymark.profile.topics import Topic, topic_from_slug
from waymark.search.finding import find_trials
from waymark.understanding.profiles import resolve_profile
from waymark.wording.phrases import phrase_for


@click.command(name="next-question", epilog=PROFILE_HELP)
@profile_option
@click.option(
    "--asked",
    default="",
    metavar="A,B",
    help="Facts asked for already: age,lab:ferritin; a bare name closes all of that fact.",
)
@day_option
@database_option
@click.option("--json", "as_json", is_flag=True, help="Print the question as JSON.")
def command(
    profile_file: Path, asked: str, day: datetime | None, database: str | None, as_json: bool
) -> None:
    """Say which question helps most, and how many open trials it could decide."""
    topics = _topics(asked)
    told, day_of_file = read_profile_file(profile_file)
    store = wiring.filled_trial_store(database)
    vocabulary = wiring.vocabulary_for(told, store)
    profile = resolve_profile(told, vocabulary)
    today = day.date() if day else day_of_file or wiring.today()
    found = find_trials(store, profile, today=today, vocabulary=vocabulary)
    trials = [(one.trial, one.criteria) for one in found.results if one.verdict.fit is not Fit.UNLIKELY]
    question = next_question(
        profile, trials, asked=topics, today=today, vocabulary=wiring.reading_vocabulary()
    )
    words = _words(question)
    if as_json:
        print_json(next_question_to_record(question, words))
        return
    subject = question.topic.slug if question.topic else "-"
    click.echo(f"{subject}  {question.decides}/{question.of}  {words}")


def _topics(asked: str) -> tuple[Topic, ...]:
    return tuple(_topic(name.strip().lower()) for name in asked.split(",") if name.strip())


def _topic(slug: str) -> Topic:
    try:
        return topic_from_slug(slug)
    except ValueError as error:
        known = ", ".join(name.value for name in FactName)
        raise UsageError(f"--asked: {slug!r} is not one of: {known}") from error


def _words(question: NextQuestion) -> str:
    if question.topic is not None:
        reason = words_for_why(question.topic.fact)
        return f"{reason} {words_for_counts(question.decides, question.of)}" if question.decides else reason
    return phrase_for(question.stop) if question.stop else ""
