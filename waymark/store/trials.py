"""The trial store: puts records in, finds them by number or by condition."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from threading import local

from sqlalchemy import func, select
from sqlalchemy.engine import Connection, Engine

from waymark.store import tables
from waymark.store.engine import count_rows, store_errors, writing
from waymark.store.headings import pack_headings, read_headings, the_newest
from waymark.store.history import RecordVersion, versions_before
from waymark.store.migrations import migrate
from waymark.store.packed_headings import Near
from waymark.store.reading import (
    Criteria,
    count_by_reader,
    criteria_of_texts,
    id_of,
    ids_by_conditions,
    ids_with_twin_key,
    names_of_conditions,
    read_records,
    recalled_criteria,
    recalled_records,
    versions_in,
)
from waymark.store.records import RecordFailure, StoredVersion, TrialRecord, UpsertCounts
from waymark.store.remembered import List, Remembered, RememberedLists, RememberedRecords
from waymark.store.words import ids_by_words
from waymark.store.writing import replace_records, write_batch
from waymark.trials.identifiers import NctId
from waymark.trials.trial import Trial

MOST_NAMES = 50_000
"""Names of conditions that are understood beside the tables': a kilobyte each."""

PACKED_AT_A_TIME = 500
"""Headings in one transaction: half a second, for which others who write wait."""

TRIALS_IN_LISTS = 8_000
"""In all lists that are kept: a conversation asks for the same one turn after turn. About 40 MB."""

NUMBERS_IN_LISTS = 50_000
"""Of trials that name a condition, in all answers that are kept: about 5 MB."""

_EDITION = select(tables.edition.c.number)


class TrialStore:
    """Trials and their criteria. Every method raises StoreNotUsable when the database fails."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._remembered = RememberedRecords()
        self._lists, self._numbers = RememberedLists(TRIALS_IN_LISTS), RememberedLists(NUMBERS_IN_LISTS)
        self._criteria = Remembered[Criteria]()
        self._held = _Held()
        migrate(engine)

    def upsert(self, records: Sequence[TrialRecord], *, loaded_at: datetime | None = None) -> UpsertCounts:
        """Stores a batch in one transaction and counts its records by content.

        The same content is unchanged, whatever the order of its fields; when another reader read it,
        its criteria are stored again and it still counts as unchanged. A record marked ours never
        replaces the registry's (unchanged), and any registry record replaces ours (changed). A
        record that the database will not take is in `failures` and costs only itself. What is replaced
        is kept (`earlier_versions`), and so is a copy that is older than what is stored (unchanged).
        """
        with self._writing() as connection:
            return write_batch(connection, records, loaded_at)

    def replace(
        self, records: Sequence[TrialRecord], *, loaded_at: datetime | None = None
    ) -> tuple[RecordFailure, ...]:
        """Stores the records whatever is stored already; gives back those the database would not take."""
        with self._writing() as connection:
            return replace_records(connection, records, loaded_at)

    def count_rows(self) -> None:
        """Lets the database learn how its rows are spread: once many were stored."""
        count_rows(self._engine)

    def pack_headings(self, at_a_time: int = PACKED_AT_A_TIME) -> int:
        """Packs the headings of open trials that an earlier Waymark wrote; gives back how many they were."""
        packed = 0
        while True:
            with self._writing() as connection:
                some = pack_headings(connection, at_a_time)
            packed += some
            if some < at_a_time:
                return packed

    def get(self, nct_id: NctId) -> TrialRecord | None:
        """The record with this number, or the one that names it as an alias; None when there is none.

        `.trial.nct_id` tells which; `.raw_json` is filled.
        """
        with self._reading() as connection:
            number = id_of(connection, str(nct_id))
            found = read_records(connection, [number] if number else [], with_raw=True)
            return next(found, None)

    def get_many(self, ids: Collection[NctId], *, with_raw: bool = False) -> tuple[TrialRecord, ...]:
        """The stored records with these very numbers, ordered by number; `raw_json` only when asked."""
        with self._reading() as connection:
            return tuple(read_records(connection, ids, with_raw=with_raw))

    def find_by_conditions(
        self, names: Collection[str], *, open_only: bool = False, own_only: bool = False
    ) -> tuple[TrialRecord, ...]:
        """The trials with a condition, keyword, MeSH term or ancestor equal to one of the names.

        Case and spaces do not count; ordered by number; without `raw_json`. With `open_only`, only
        trials that were open when last known: the others are not even read, which is much quicker.
        With `own_only`, keywords and ancestors do not count.
        """
        with self._reading() as connection:
            ids = ids_by_conditions(connection, names, open_only=open_only, own_only=own_only)
            return tuple(recalled_records(connection, ids, self._remembered, self._edition(connection)))

    def ids_by_conditions(self, names: Collection[str], *, own_only: bool = False) -> frozenset[NctId]:
        """The numbers of what `find_by_conditions` finds among the trials that were open when last known."""
        key = (frozenset(names), own_only)
        with self._reading() as connection:
            return self._numbers.get(
                self._edition(connection),
                key,
                lambda: frozenset(
                    map(NctId, ids_by_conditions(connection, names, open_only=True, own_only=own_only))
                ),
            )

    def recall(self, ids: Collection[NctId]) -> tuple[TrialRecord, ...]:
        """The stored records with these numbers, ordered by number; without `raw_json`."""
        with self._reading() as connection:
            return tuple(recalled_records(connection, ids, self._remembered, self._edition(connection)))

    def kept(self, key: Hashable, work_out: Callable[[], List]) -> List:
        """The list of that key, worked out once and kept as long as nothing is written to the store.

        What is worked out must rest on the key and on what is stored alone, and hold nothing of a person.
        """
        with self._reading() as connection:
            return self._lists.get(self._edition(connection), key, work_out)

    def headings(
        self,
        ids: Collection[NctId],
        *,
        most: int,
        always: Collection[NctId] = (),
        near: Near | None = None,
    ) -> tuple[Trial, ...]:
        """Trials without long texts, arms, interventions and sponsors: no list is ordered by these.

        No more than `most`: those that take people before others, then those that were updated last; and
        those among them that are in `always`. Of their sites only the nearest to `near` that are open, and
        of their contacts only that there is one: with its criteria it is judged as the whole record is.
        """
        with self._reading() as connection:
            chosen = the_newest(connection, ids, most) if len(ids) > most else ids
            return tuple(read_headings(connection, {*chosen, *({*ids} & {*always})}, near))

    def criteria(self, ids: Collection[NctId]) -> Mapping[NctId, Criteria]:
        """The criteria of each trial among these numbers that is stored, in the record's order."""
        with self._reading() as connection:
            found = recalled_criteria(connection, ids, self._criteria, self._edition(connection))
        return {NctId(nct_id): criteria for nct_id, criteria in found.items()}

    def read_before(self, texts: Mapping[NctId, str], by: str) -> Mapping[str, Criteria]:
        """By text, the criteria of those trials that are stored with it, as that reader read it."""
        with self._reading() as connection:
            return criteria_of_texts(connection, texts, by)

    def ids_by_words(self, words: Collection[str]) -> frozenset[NctId]:
        """The trials, open when last known, with all the words in the title; without any, in the summary.

        A word may be the beginning of a longer one; case does not count. No words find none.
        """
        with self._reading() as connection:
            return frozenset(map(NctId, ids_by_words(connection, words)))

    def versions(self, ids: Collection[NctId]) -> Mapping[NctId, StoredVersion]:
        """What is stored of these numbers; those that are not stored are absent."""
        with self._reading() as connection:
            return dict(versions_in(connection, ids))

    def earlier_versions(self, nct_id: NctId) -> tuple[RecordVersion, ...]:
        """What this very record was before, and older copies of it, in the order of filing."""
        with self._reading() as connection:
            return versions_before(connection, nct_id)

    def with_twin_key(self, key: str) -> tuple[TrialRecord, ...]:
        """The trials with this key (`waymark.trials.twins`), ordered by number; without `raw_json`."""
        with self._reading() as connection:
            return tuple(read_records(connection, ids_with_twin_key(connection, key)))

    def read_by_another(self, reader_version: str) -> tuple[NctId, ...]:
        """The trials whose criteria were not read by this version of the reader, ordered by number."""
        record = tables.record
        query = select(record.c.nct_id).where(record.c.reader_version != reader_version)
        with self._reading() as connection:
            return tuple(map(NctId, connection.execute(query.order_by(record.c.nct_id)).scalars()))

    def changed_since(self, moment: datetime) -> tuple[NctId, ...]:
        """The trials whose content was stored at that moment (UTC) or later, ordered by number."""
        record = tables.record
        query = select(record.c.nct_id).where(record.c.loaded_at >= moment)
        with self._reading() as connection:
            return tuple(map(NctId, connection.execute(query.order_by(record.c.nct_id)).scalars()))

    def count(self) -> int:
        """How many trials are stored."""
        with self._reading() as connection:
            return int(connection.execute(select(func.count()).select_from(tables.trial)).scalar_one())

    def is_filled(self) -> bool:
        """Whether any trial is stored; counting a whole country's takes a moment."""
        with self._reading() as connection:
            return connection.execute(select(tables.trial.c.nct_id).limit(1)).first() is not None

    def reader_versions(self) -> Mapping[str, int]:
        """How many records each version of the reader of criteria has read."""
        with self._reading() as connection:
            return count_by_reader(connection)

    def newest_data_date(self) -> date | None:
        """The newest day the registry processed a stored record; None when no record says."""
        with self._reading() as connection:
            newest: date | None = connection.execute(select(func.max(tables.trial.c.data_processed))).scalar()
            return newest

    def edition(self) -> int:
        """A number that grows whenever records are written; 0 before any was."""
        with self._reading() as connection:
            return connection.execute(_EDITION).scalar() or 0

    def nct_ids(self) -> tuple[NctId, ...]:
        """The number of each stored trial, in order."""
        query = select(tables.trial.c.nct_id).order_by(tables.trial.c.nct_id)
        with self._reading() as connection:
            return tuple(map(NctId, connection.execute(query).scalars()))

    def condition_names(self, most: int = MOST_NAMES) -> tuple[str, ...]:
        """Each condition, MeSH term and ancestor once, in lower case, in order; `most` of them.

        Keywords are left out: many of them are no conditions ("treatment").
        """
        with self._reading() as connection:
            return names_of_conditions(connection, most)

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """All that this thread reads meanwhile comes by one connection, and from SQLite as of one moment."""
        with self._reading() as connection:
            before, self._held.connection = self._held.connection, connection
            try:
                yield
            finally:
                self._held.connection = before
                if before is None:
                    self._held.edition = None

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with store_errors(self._engine):
            if self._held.connection is not None:
                yield self._held.connection
                return
            with self._engine.connect() as connection:
                yield connection

    def _edition(self, connection: Connection) -> int:
        """The store's edition; of all that is read at once, as it was before the first of it was read."""
        if self._held.edition is not None:
            return self._held.edition
        edition: int = connection.execute(_EDITION).scalar() or 0
        if self._held.connection is connection:
            self._held.edition = edition
        return edition

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with store_errors(self._engine), writing(self._engine).begin() as connection:
            yield connection


class _Held(local):
    """The connection by which a thread reads all it reads just now, and the store's edition then.

    Both are None when each reading takes a connection of its own.
    """

    connection: Connection | None = None
    edition: int | None = None
