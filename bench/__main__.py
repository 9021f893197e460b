"""Runs the benches and puts every figure they print into one table, beside the last committed ones.

`python -m bench [NAME…]`, a NAME as in `bench.NAME`; all without. The figures are those of the tables that
each bench prints. They are kept in docs/reference/figures.json as each ends, so that the whole may be run
in parts; `--table` runs nothing and shows what was kept since. Commit the file with what changed them.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

PROJECT = Path(__file__).resolve().parent.parent
KEPT = PROJECT / "docs" / "reference" / "figures.json"

BENCHES: Mapping[str, Sequence[str]] = {
    "load": (),
    "reading": (),
    "search": (),
    "scale": ("--trials", "10000,100000"),
    "sync": (),
    "scale.syncing": ("--studies", "20000", "--kills", "3"),
    "history": (),
    "twins": (),
    "alerts": (),
    "desk": (),
    "conversation": (),
    "intents": (),
    "stock": (),
    "stock.crowds": ("--seconds", "10"),
    "faults": ("--times", "0.05"),
}
"""Each with what makes it end within some ten minutes; the whole is for `make soak` and by hand."""

_NUMBER = re.compile(r"-?\d[\d,]*(?:\.\d+)?")
Figures = dict[str, str]
"""The text of each cell by "row, column"."""


class Change(NamedTuple):
    """One figure now and as it was committed; None when it was not."""

    bench: str
    name: str
    now: str
    before: str | None

    @property
    def times(self) -> str:
        """Its first number now, as a multiple of the one before."""
        now, before = _first_number(self.now), _first_number(self.before or "")
        return "" if now is None or not before else f"{now / before:.2f}"


def main() -> int:
    """Runs, prints, keeps; 1 when a bench failed."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("names", nargs="*", choices=[*BENCHES, []], help="these benches alone")
    options.add_argument("--table", action="store_true", help="only show the figures that are kept")
    given = options.parse_args()
    names = given.names or list(BENCHES)
    failed = [] if given.table else [name for name in names if not _measured(name)]
    _show(names, _committed())
    print(f"\nFailed: {', '.join(failed)}" if failed else "\nEvery bench came to its end.")
    return 1 if failed else 0


def _measured(name: str) -> bool:
    """Runs one bench and keeps its figures; whether it came to its end."""
    began = time.monotonic()
    code, figures = _run(name)
    seconds = round(time.monotonic() - began)
    print(f"bench.{name} took {seconds} s", flush=True)
    if figures:
        load = round(os.getloadavg()[1], 1)
        of = {"date": date.today().isoformat(), "load": load, "seconds": seconds, "figures": figures}
        KEPT.write_text(json.dumps({**_kept(), name: of}, indent=1, ensure_ascii=False) + "\n")
    return code == 0


def _kept() -> dict[str, Any]:
    return dict(json.loads(KEPT.read_text())) if KEPT.exists() else {}


def _committed() -> dict[str, Any]:
    """The figures of the last commit; none where they are not to be had."""
    show = ["git", "show", f"HEAD:{KEPT.relative_to(PROJECT)}"]
    found = subprocess.run(show, cwd=PROJECT, capture_output=True, text=True, check=False)
    return dict(json.loads(found.stdout)) if found.returncode == 0 else {}


def _show(names: Sequence[str], committed: Mapping[str, Any]) -> None:
    now = _kept()
    print("\n| bench | figure | now | last committed | times |\n|-|-|-|-|-|")
    for name in names:
        before = committed.get(name, {}).get("figures", {})
        for figure, value in now.get(name, {}).get("figures", {}).items():
            change = Change(name, figure, value, before.get(figure))
            print(f"| {name} | {figure} | {value} | {change.before or ''} | {change.times} |")


def _run(name: str) -> tuple[int, Figures]:
    """The exit code of a bench and its figures; what it prints is seen at once."""
    print(f"\n== bench.{name}", flush=True)
    command = [sys.executable, "-m", f"bench.{name}", *BENCHES[name]]
    lines = []
    with subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.PIPE, text=True) as process:
        for line in process.stdout or ():
            print(line, end="", flush=True)
            lines.append(line.rstrip("\n"))
    return process.returncode, dict(figures_in(lines))


def figures_in(lines: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Every cell of the Markdown tables among the lines that holds a number, by its row and column.

    Where there are several tables, each is named by what the line before it says up to a semicolon.
    """
    tables = list(_tables(lines))
    for title, header, *rows in tables:
        for row, *values in rows:
            for column, value in zip(header[1:], values, strict=False):
                if _NUMBER.search(value):
                    named = (title[0] if len(tables) > 1 else "", row, column)
                    yield ", ".join(part for part in named if part), value


def _tables(lines: Sequence[str]) -> Iterator[list[list[str]]]:
    """Each table as its title, its header and its rows."""
    title, table = "", list[list[str]]()
    for line in (*lines, ""):
        cells = _cells(line)
        if cells is not None:
            is_rule = all(set(cell) <= set(":-") for cell in cells)
            table = table or [[title]]
            table += [] if is_rule and len(table) > 1 else [cells]
            continue
        if table:
            yield table
            table = []
        title = re.split("[;:]", line)[0].strip() or title


def _cells(line: str) -> list[str] | None:
    is_row = line.startswith("|") and line.rstrip().endswith("|")
    return [cell.strip() for cell in line.strip().strip("|").split("|")] if is_row else None


def _first_number(text: str) -> float | None:
    found = _NUMBER.search(text)
    return float(found[0].replace(",", "")) if found else None


if __name__ == "__main__":
    sys.exit(main())
