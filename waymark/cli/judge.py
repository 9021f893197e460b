"""`waymark judge`: judges one trial, or one line, for a profile."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import click

from waymark import wiring
from waymark.cli.options import PROFILE_HELP, database_option, day_option, profile_option
from waymark.cli.output import print_json
from waymark.cli.profile_files import read_profile_file, resolved
from waymark.cli.read_trials import ReadTrial, trial_to_read
from waymark.eligibility.criteria import Section
from waymark.eligibility.judging import judge, judge_alone
from waymark.eligibility.records import VerdictRecord, finding_to_record, verdict_to_record
from waymark.eligibility.verdicts import Verdict, WarningCode
from waymark.errors import UsageError
from waymark.profile.profile import Profile
from waymark.trials.vocabulary import TextSource
from waymark.wording.details import twin_lines
from waymark.wording.verdicts import words_for_change, words_for_finding, words_for_fit
from waymark.wording.warnings import words_for_warning

_SECTIONS = [Section.INCLUSION.value, Section.EXCLUSION.value]


@click.command(name="judge", epilog=PROFILE_HELP)
@click.argument("number", required=False, metavar="[NCT…]")
@profile_option
@click.option(
    "--file", "file", metavar="STUDY.json", type=click.Path(path_type=Path), help="One study in a file."
)
@click.option("--criterion", "line", metavar="TEXT", help="Judge this one line alone; needs --section.")
@click.option("--section", type=click.Choice(_SECTIONS), help="Whether it says who may join, or who may not.")
@day_option
@database_option
@click.option("--json", "as_json", is_flag=True, help="Print the verdict as JSON.")
def command(
    *,
    number: str | None,
    profile_file: Path,
    file: Path | None,
    line: str | None,
    section: str | None,
    day: datetime | None,
    database: str | None,
    as_json: bool,
) -> None:
    """Judge for a profile: a stored trial, the study of --file, or the one line of --criterion."""
    told, day_of_file = read_profile_file(profile_file)
    profile = resolved(told, wiring.filled_trial_store(database))
    today = day.date() if day else day_of_file or wiring.today()
    if line is None:
        if section:
            raise UsageError("--section goes with --criterion TEXT.")
        read = trial_to_read(number, file, database)
        verdict = judge(
            read.trial, read.criteria, profile, today=today, vocabulary=wiring.reading_vocabulary()
        )
        _print_trial(read, read.warned(verdict), profile, today, as_json=as_json)
    else:
        _print_line(_judge_line(line, section, number or file, profile, today), profile, as_json=as_json)


def _judge_line(line: str, section: str | None, other: object, profile: Profile, today: date) -> Verdict:
    if section is None or other:
        raise UsageError("--criterion TEXT needs --section inclusion or exclusion, and no trial with it.")
    if not line.strip():
        raise UsageError("--criterion is empty; give it the words of one line.")
    return judge_alone(line, Section(section), profile, today=today, vocabulary=wiring.reading_vocabulary())


def _print_trial(read: ReadTrial, verdict: Verdict, profile: Profile, today: date, *, as_json: bool) -> None:
    def words(code: WarningCode) -> str:
        former = read.found.asked_number if read.found and read.found.is_alias else None
        return words_for_warning(code, read.trial, today, former=former)

    twins = read.found.twins if read.found else ()
    if as_json:
        record = verdict_to_record(verdict, words, lambda change: words_for_change(change, profile))
        print_json({**record, "twins": list(twins)})
        return
    for code in verdict.warnings:
        click.echo(words(code))
    for line in twin_lines(twins):
        click.echo(line)
    for line in _lines(verdict, profile, read.trial.text_source):
        click.echo(line)


def _print_line(verdict: Verdict, profile: Profile, *, as_json: bool) -> None:
    """One finding: its own keys stand beside the verdict's, so that either way of reading finds them."""
    if as_json:
        record: VerdictRecord = verdict_to_record(
            verdict, str, lambda change: words_for_change(change, profile)
        )
        print_json({**record, **finding_to_record(verdict.findings[0])})
        return
    for line in _lines(verdict, profile, TextSource.REGISTRY):
        click.echo(line)


def _lines(verdict: Verdict, profile: Profile, text_source: TextSource) -> Iterator[str]:
    if verdict.nct_id:
        yield f"{verdict.nct_id}  {verdict.fit.value}"
        yield words_for_fit(verdict.fit, profile)
    for finding in verdict.findings:
        yield f"{finding.criterion:<11}{words_for_finding(finding, profile, text_source=text_source)}"
    for change in verdict.would_have_to_change:
        yield f"{change.criterion:<11}{words_for_change(change, profile)}"
