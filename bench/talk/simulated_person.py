"""Simulated people talk with the running stack; does each end with the list that `waymark search` gives?

Run `python -m bench.talk.simulated_person [--people 200] [--seed 1] [--one SEED] [--folder var/talk]`.
Each person has hidden facts drawn with a seed over the shared records, and words of their own
(bench/talk/wording.py). `--one` runs one person again and prints the whole talk. Prints a table for
docs/reference/measurements.md, and before it every conversation that went wrong.
"""

from __future__ import annotations

import argparse
import itertools
import json
import statistics
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from bench.talk.hidden import Manner, people
from bench.talk.person import Course, SimulatedPerson
from bench.talk.stack import TODAY, stack_over_shared_records
from waymark.cli.chat_door import ChatDoor
from waymark.errors import UnknownName
from waymark.profile.facts import FactName
from waymark.profile.records import profile_from_record
from waymark.search.finding import find_trials
from waymark.search.results import SearchResult
from waymark.store.trials import TrialStore
from waymark.understanding.profiles import resolve_profile
from waymark.vocabulary.vocabulary import Vocabulary
from waymark.wiring import open_trial_store

PAGE = 3


def main() -> None:
    """Talks and prints."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1, help="the first person's; the others follow")
    parser.add_argument("--one", type=int, help="only the person of this seed, with the whole talk")
    parser.add_argument("--folder", type=Path, default=Path("var/talk"))
    given = parser.parse_args()
    first, count = (given.seed, given.people) if given.one is None else (given.one, 1)
    with stack_over_shared_records(given.folder) as settings:
        store = open_trial_store(settings.trials_database)
        names = _names(store)
        courses = []
        began = time.perf_counter()
        for hidden in people(store, count, first_seed=first):
            course = SimulatedPerson(hidden, ChatDoor(settings.gateway_url)).talk()
            _judge(course, store, names)
            courses.append(course)
            if course.problems or course.emergency_lines or given.one is not None:
                print(_report(course), flush=True)
        print(_table(courses, time.perf_counter() - began))


def _names(store: TrialStore) -> Vocabulary:
    """All names `waymark search` knows, built once for all people."""
    from waymark import wiring  # noqa: PLC0415
    from waymark.vocabulary.conditions import build_condition_vocabulary  # noqa: PLC0415

    conditions = build_condition_vocabulary(store.condition_names(), wiring.ontology())
    return replace(wiring.reading_vocabulary(), conditions=conditions, places=wiring.place_table())


def _judge(course: Course, store: TrialStore, names: Vocabulary) -> None:
    """Notes as a problem when the talk ended with another list than the search gives."""
    try:
        found = _searched(course, store, names)
    except UnknownName as unknown:
        course.problems.append(f"SEARCH knows no {unknown}")
        return
    wanted = _first_page(found)
    if course.said_nothing_yet:
        if wanted:
            course.problems.append(f"NOTHING was said, search gives {wanted}")
    elif course.list_shown != wanted:
        course.problems.append(f"OTHER LIST: shown {course.list_shown}, search gives {wanted}")


def _searched(course: Course, store: TrialStore, names: Vocabulary) -> SearchResult:
    profile, _ = profile_from_record({"facts": list(course.told.values())})
    try:
        known = resolve_profile(profile, names)
    except UnknownName:  # of a town that no table names, the country behind it narrows talk and search
        place = profile.fact(FactName.PLACE)
        if place is None or names.places is None:
            raise
        country = names.places.resolve(str(place.value).rpartition(",")[2])
        others = profile.without(FactName.PLACE)
        wide = [replace(place, value=country.standard)] if country is not None else []
        known = resolve_profile(others.with_facts(wide), names)
    return find_trials(store, known, today=TODAY, vocabulary=names, include_unlikely=True)


def _first_page(found: SearchResult) -> list[tuple[str, str]]:
    """The best three that may fit, else the three nearest misses."""
    listed = [(str(each.trial.nct_id), each.verdict.fit.value) for each in found.results]
    return [each for each in listed if each[1] != "UNLIKELY"][:PAGE] or listed[:PAGE]


def _report(course: Course) -> str:
    how = "; ".join(course.problems) or "as it should"
    head = f"--- seed {course.hidden.seed} ({course.hidden.manner.value}): {how}"
    told = json.dumps(list(course.told.values()))
    return "\n".join([head, *course.transcript, f"  told: {told}", ""])


def _kind(problem: str) -> str:
    """The first words of a problem, in capitals."""
    return " ".join(itertools.takewhile(str.isupper, problem.replace(":", "").split()))


def _table(courses: Sequence[Course], seconds: float) -> str:
    kinds = Counter(_kind(problem) for course in courses for problem in course.problems)
    wrong_list = sum(
        any(p.startswith(("OTHER LIST", "NOTHING", "SEARCH", "DEAD")) for p in c.problems) for c in courses
    )
    right = len(courses) - wrong_list
    lines = [
        "| simulated people | |",
        "|---|---:|",
        f"| conversations | {len(courses)} |",
        f"| end with the list of `waymark search`, or honestly nothing "
        f"| {right} = {100 * right / len(courses):.1f} % |",
        f"| of them honestly nothing | {sum(c.said_nothing_yet for c in courses)} |",
    ]
    for manner in Manner:
        turns = [c.turns_to_list for c in courses if c.hidden.manner is manner and c.turns_to_list]
        if turns:
            lines.append(
                f"| turns to the first list, {manner.value}: median, most "
                f"| {statistics.median(turns):g}, {max(turns)} |"
            )
    questions = [c.questions for c in courses]
    lines += [
        f"| questions: median, most | {statistics.median(questions):g}, {max(questions)} |",
        f"| answers not understood | {sum(c.misunderstood for c in courses)} |",
        f"| emergency lines | {sum(c.emergency_lines for c in courses)} |",
        *(f"| {kind.lower()} | {count} |" for kind, count in sorted(kinds.items())),
        f"| seconds a turn | {seconds / max(1, sum(c.turns for c in courses)):.2f} |",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
