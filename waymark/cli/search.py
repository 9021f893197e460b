"""`waymark search`: finds trials for a profile."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from waymark import wiring
from waymark.cli.options import PROFILE_HELP, database_option, day_option
from waymark.cli.output import print_json
from waymark.cli.profile_files import read_profile_file
from waymark.cli.search_lines import lines_of
from waymark.errors import UsageError
from waymark.profile.facts import Fact, FactName
from waymark.profile.profile import Profile
from waymark.search.finding import find_trials
from waymark.search.records import search_to_record
from waymark.trials.ages import AgeBound
from waymark.understanding.profiles import resolve_profile


@click.command(name="search", epilog=PROFILE_HELP)
@click.option(
    "--profile",
    "profile_file",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help='A profile file; "-" is standard input.',
)
@click.option("--condition", help="The condition, by any name.")
@click.option("--age", metavar="AGE", help='Completed years ("10"), or with a unit ("18 months").')
@click.option("--sex", type=click.Choice(["female", "male"]))
@click.option("--place", help='A city and country ("Leeds, United Kingdom"), or a country.')
@click.option(
    "--max-distance-km", type=click.FloatRange(min=0), help="Nearer trials come first; none is dropped."
)
@click.option("--all", "include_unlikely", is_flag=True, help="List the unlikely ones too.")
@click.option("--limit", type=click.IntRange(min=1), help="List at most this many; all are counted.")
@day_option
@database_option
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")
def command(
    *,
    profile_file: Path | None,
    condition: str | None,
    age: str | None,
    sex: str | None,
    place: str | None,
    max_distance_km: float | None,
    include_unlikely: bool,
    limit: int | None,
    day: datetime | None,
    database: str | None,
    as_json: bool,
) -> None:
    """Find trials for a profile file, or for the facts given as options."""
    told = _told(condition, age, sex, place, max_distance_km)
    if profile_file is None and not told:
        raise UsageError("search needs --profile FILE or facts such as --condition and --age.")
    profile, day_of_file = Profile(), None
    if profile_file is not None:
        profile, day_of_file = read_profile_file(profile_file)
    profile = profile.with_facts(told)
    store = wiring.filled_trial_store(database)
    vocabulary = wiring.vocabulary_for(profile, store)
    profile = resolve_profile(profile, vocabulary)
    today = day.date() if day else day_of_file or wiring.today()
    result = find_trials(
        store, profile, today=today, vocabulary=vocabulary, include_unlikely=include_unlikely
    )
    if as_json:
        print_json(search_to_record(result, today=today, limit=limit))
        return
    for line in lines_of(result, profile, today=today, limit=limit):
        click.echo(line)


def _told(
    condition: str | None, age: str | None, sex: str | None, place: str | None, max_distance_km: float | None
) -> tuple[Fact, ...]:
    facts = [
        Fact(FactName.CONDITION, condition) if condition else None,
        _age(age) if age else None,
        Fact(FactName.SEX, sex) if sex else None,
        Fact(FactName.PLACE, place) if place else None,
        Fact(FactName.MAX_DISTANCE_KM, max_distance_km, unit="km") if max_distance_km is not None else None,
    ]
    return tuple(fact for fact in facts if fact)


def _age(text: str) -> Fact:
    try:
        age = AgeBound.parse(f"{text} years" if text.strip().isdigit() else text)
    except ValueError as error:
        raise UsageError(f"--age: {error}") from error
    if age is None:
        raise UsageError(f"--age: {text!r} is not an age like '10' or '18 months'")
    return Fact(FactName.AGE, age.value, unit=age.unit.value)
