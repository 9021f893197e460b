"""Runs the benches and puts every figure they print into one table, beside the last committed ones.

`python -m bench [NAME…]`, a NAME as in `bench.NAME`; all without. The figures are those of the tables that
each bench prints. They are kept in docs/reference/figures.json; commit it with what changed them.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

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
    names = options.parse_args().names or list(BENCHES)
    kept = json.loads(KEPT.read_text()) if KEPT.exists() else {}
    before = {name: dict(of["figures"]) for name, of in kept.items()}
    failed = []
    for name in names:
        code, figures = _run(name)
        failed += [name] if code else []
        if figures:
            load = os.getloadavg()[1]
            kept[name] = {"date": date.today().isoformat(), "load": round(load, 1), "figures": figures}
    KEPT.write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n")
    changes = [
        Change(name, figure, now, before.get(name, {}).get(figure))
        for name in names
        for figure, now in kept.get(name, {}).get("figures", {}).items()
    ]
    print("\n| bench | figure | now | last committed | times |\n|-|-|-|-|-|")
    for each in changes:
        print(f"| {each.bench} | {each.name} | {each.now} | {each.before or ''} | {each.times} |")
    print(f"\nFailed: {', '.join(failed)}" if failed else "\nEvery bench came to its end.")
    return 1 if failed else 0


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
