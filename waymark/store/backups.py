"""Copies of a database in use, and their way back: SQLite's own backup, PostgreSQL's own programs."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

from sqlalchemy.engine.url import URL, make_url

from waymark.errors import FileNotReadable, StoreNotUsable, UsageError

SQLITE_SUFFIX, POSTGRESQL_SUFFIX = ".sqlite", ".dump"


class BackupFailed(StoreNotUsable):
    """The copy could not be made, or not be put back."""


def back_up(url: str, folder: Path, name: str) -> Path:
    """Writes a copy of the database into the folder; the file, which appears only when it is whole.

    Raises BackupFailed.
    """
    parsed = make_url(url)
    path = folder / f"{name}{SQLITE_SUFFIX if _is_file(parsed) else POSTGRESQL_SUFFIX}"
    half = path.with_suffix(f"{path.suffix}.part")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        half.touch(mode=0o600)
        if _is_file(parsed):
            _copy_sqlite(Path(str(parsed.database)), half)
        else:
            _run("pg_dump", parsed, "--format=custom", "--no-owner", "--no-acl", f"--file={half}")
        half.replace(path)
    except (OSError, sqlite3.Error) as error:
        raise BackupFailed(f"{path}: the copy could not be made ({error}).") from None
    finally:
        half.unlink(missing_ok=True)
    return path


def checked_copy(url: str, folder: Path, name: str) -> Path:
    """The copy of that database in the folder, looked through. Raises BackupFailed, UsageError."""
    parsed = make_url(url)
    path = folder / f"{name}{SQLITE_SUFFIX if _is_file(parsed) else POSTGRESQL_SUFFIX}"
    if not path.is_file():
        raise FileNotReadable(str(path), "there is no such copy of this kind of database")
    if _is_file(parsed):
        _check_sqlite(path)
    else:
        _run("pg_restore", None, "--list", str(path))
    return path


def restore(url: str, copy: Path) -> None:
    """Puts a checked copy in place of what is there now: all, or nothing. Raises BackupFailed."""
    parsed = make_url(url)
    if _is_file(parsed):
        _put_back(copy, Path(str(parsed.database)))
    else:
        options = ("--clean", "--if-exists", "--no-owner", "--no-acl", "--single-transaction")
        _run("pg_restore", parsed, *options, str(copy))


def _is_file(url: URL) -> bool:
    if url.drivername.startswith("sqlite"):
        if not url.database:
            raise UsageError("A database in memory cannot be copied.")
        return True
    if url.drivername.startswith("postgresql"):
        return False
    raise UsageError(f"{url.drivername}: only SQLite and PostgreSQL can be copied.")


def _copy_sqlite(source: Path, target: Path) -> None:
    """A copy of one moment, also while others write."""
    if not source.exists():
        raise BackupFailed(f"{source}: there is no database yet; the first start of Waymark makes it.")
    address = f"{source.resolve().as_uri()}?mode=ro"
    with closing(sqlite3.connect(address, uri=True)) as reading, closing(sqlite3.connect(target)) as writing:
        reading.backup(writing)


def _check_sqlite(copy: Path) -> None:
    try:
        with closing(sqlite3.connect(f"{copy.resolve().as_uri()}?immutable=1", uri=True)) as checked:
            said = checked.execute("PRAGMA quick_check").fetchone()[0]
    except sqlite3.Error as error:
        said = str(error)
    if not copy.stat().st_size:  # SQLite takes it for a database without tables
        said = "it is empty"
    if said != "ok":
        raise BackupFailed(f"{copy}: the copy is damaged ({said}); nothing was changed.")


def _put_back(copy: Path, place: Path) -> None:
    half = place.with_name(f"{place.name}.part")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(copy, half)
        half.chmod(0o600)
        for beside in ("-wal", "-shm"):  # they belong to the file that goes
            place.with_name(place.name + beside).unlink(missing_ok=True)
        half.replace(place)
    except OSError as error:
        raise BackupFailed(f"{place}: the copy could not be put back ({error}).") from None
    finally:
        half.unlink(missing_ok=True)


def _run(program: str, url: URL | None, *options: str) -> None:
    """One of PostgreSQL's programs, of a database or of files alone.

    The password goes by the environment, where others cannot read it.
    """
    where = shutil.which(program)
    if where is None:
        raise BackupFailed(f"{program} is not installed (on Debian: apt-get install postgresql-client).")
    database, password = _database_and_password(url) if url else ([], "")
    environment = {**os.environ, "PGPASSWORD": password}
    done = subprocess.run(  # noqa: S603 - PostgreSQL's own program, no shell
        [where, *database, *options], env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise BackupFailed(f"{program}: {done.stderr.strip().splitlines()[-1] if done.stderr else 'failed'}")


def _database_and_password(url: URL) -> tuple[list[str], str]:
    address = url.set(drivername="postgresql", password=None).render_as_string()
    return [f"--dbname={address}"], url.password or ""
