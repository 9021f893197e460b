"""The trials of a running gateway, what was told to it, and the judging of saved searches after a sync."""

from __future__ import annotations

import json
import sqlite3
from datetime import timedelta

from tests.alerts.saved import amira as amira_told
from tests.gateway.door import Gateway
from tests.gateway.rasa_server import RasaServer
from waymark import wiring
from waymark.catalogue.reading import criteria_reader, trial_record
from waymark.conversations.alerts import AlertStore
from waymark.profile.records import fact_to_record
from waymark.registry.parse import parse_study
from waymark.settings import Settings
from waymark.store.engine import open_engine
from waymark.store.trials import TrialStore
from waymark.vocabulary.vocabulary import standard_vocabulary

EVENTS = "CREATE TABLE IF NOT EXISTS events (id INTEGER PRIMARY KEY, sender_id, type_name, data)"


class Catalogue:
    """The trials, and the judging after a sync."""

    def __init__(self, settings: Settings, gateway: Gateway) -> None:
        self.settings, self.gateway = settings, gateway
        self.store = TrialStore(open_engine(settings.trials_database))
        self.alerts = AlertStore(open_engine(settings.conversations_database))

    def load(self, *studies: dict[str, object]) -> None:
        parsed = [(parse_study(study), json.dumps(study)) for study in studies]
        criteria = criteria_reader(standard_vocabulary())(trial.eligibility.criteria for trial, _ in parsed)
        records = [
            trial_record(trial, raw_json=raw, source="test", criteria=criteria) for trial, raw in parsed
        ]
        self.store.upsert(records, loaded_at=self.gateway.clock())

    def sync(self, *studies: dict[str, object]) -> None:
        """What a sync does at its end: changed records are stored, then the searches are judged."""
        self.load(*studies)
        now = self.gateway.clock()
        wiring.alert_judge(self.settings, self.alerts, now.date()).run(now)

    def told(self, rasa: RasaServer) -> None:
        """Puts what was told so far where Rasa keeps it."""
        sender = str(rasa.received[-1]["sender"])
        facts = [fact_to_record(fact) for fact in amira_told().facts]
        slot = json.dumps({"event": "slot", "name": "facts", "value": facts})
        path = self.settings.conversations_database.removeprefix("sqlite:///")
        with sqlite3.connect(path, timeout=20) as connection:
            connection.execute(EVENTS)
            row = (sender, "slot", slot)
            connection.execute("INSERT INTO events (sender_id, type_name, data) VALUES (?, ?, ?)", row)

    def has_search(self) -> bool:
        return bool(self.alerts.confirmed())

    def end_all(self) -> None:
        self.alerts.drop_unconfirmed((self.gateway.clock() + timedelta(days=9)).replace(tzinfo=None))
        for row in self.alerts.confirmed():
            self.alerts.end(row.chat)


def wish(_: str) -> object:
    """What the dialogue answers to "tell me when something opens", and the open question behind it."""
    custom = {"custom": {"type": "notice", "code": "SAVE_SEARCH"}}
    return [{"text": "I cannot keep a search for you here."}, custom, {"text": "How old is she?"}]
