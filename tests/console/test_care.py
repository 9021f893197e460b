"""Masked by default, unmasked for a reason and a while; a log that shows tampering."""

from __future__ import annotations

import threading

import pyotp
import pytest
from sqlalchemy import delete, select, text, update
from sqlalchemy.exc import ProgrammingError

from tests.console.desk import PASSWORD, Desk, Worker
from waymark.conversations.desk.audit import Act
from waymark.conversations.desk.ingest import Ingest
from waymark.conversations.desk.keys import key_of
from waymark.conversations.desk.staff import Role
from waymark.conversations.desk.tables import audit, staff
from waymark.store.engine import writing

pytestmark = pytest.mark.thorough

CHEN = key_of("chen")
REASON = "checking which town was understood"


def test_a_place_is_hidden_until_a_clinician_gives_a_reason(cleo: Worker) -> None:
    assert "Shenzhen" not in cleo.open(f"/conversation/{CHEN}").text
    assert cleo.send(f"/conversation/{CHEN}/unmask", reason="short").status_code == 400
    cleo.open(f"/conversation/{CHEN}")
    assert "Shenzhen" in cleo.send(f"/conversation/{CHEN}/unmask", reason=REASON).text
    newest = cleo.desk.services.audit.newest(3)
    assert [(one.action, one.detail) for one in newest][:2] == [("read_unmasked", ""), ("unmasked", REASON)]


def test_unmasking_ends_after_a_quarter_of_an_hour(cleo: Worker) -> None:
    cleo.open(f"/conversation/{CHEN}")
    cleo.send(f"/conversation/{CHEN}/unmask", reason=REASON)
    cleo.desk.clock.pass_(minutes=14)
    assert "Shenzhen" in cleo.open(f"/conversation/{CHEN}").text
    cleo.desk.clock.pass_(minutes=2)
    assert "Shenzhen" not in cleo.open(f"/conversation/{CHEN}").text


def test_unmasking_is_one_persons_and_never_printed_or_exported(cleo: Worker, dana: Worker) -> None:
    cleo.open(f"/conversation/{CHEN}")
    cleo.send(f"/conversation/{CHEN}/unmask", reason=REASON)
    assert "Shenzhen" not in dana.open(f"/conversation/{CHEN}").text
    assert "Shenzhen" not in cleo.open(f"/conversation/{CHEN}/print").text


def test_every_page_read_is_an_entry(dana: Worker) -> None:
    for path in ("/", f"/conversation/{CHEN}", f"/conversation/{CHEN}/print", "/questions", "/report"):
        dana.open(path)
    acts = [one.action for one in dana.desk.services.audit.newest(5)]
    assert acts == ["read_report", "read_questions", "printed", "read", "read_queue"]


def test_the_words_that_were_looked_for_are_not_in_the_log(dana: Worker) -> None:
    dana.open("/", words="hopscotch", outcome="hand_off")
    (entry,) = dana.desk.services.audit.newest(1)
    assert entry.detail == "outcome=hand_off&words=%28words%29"


@pytest.mark.parametrize("harm", ["changed", "taken out", "cut at the start"])
def test_the_log_shows_that_it_was_changed(dana: Worker, eli: Worker, harm: str) -> None:
    dana.open("/")
    dana.open(f"/conversation/{CHEN}")
    log = dana.desk.services.audit
    assert log.first_broken() is None
    deeds = {
        "changed": update(audit).where(audit.c.number == 2).values(name="eli"),
        "taken out": delete(audit).where(audit.c.number == 2),
        "cut at the start": delete(audit).where(audit.c.number == 1),
    }
    with writing(dana.desk.owner).begin() as connection:
        connection.execute(deeds[harm])
    assert log.first_broken() in {1, 2}
    eli.open("/audit")
    assert "the log was changed" in eli.words


def test_on_postgresql_the_desk_itself_cannot_change_its_log_or_an_event(desk: Desk, dana: Worker) -> None:
    if desk.services.engine.dialect.name != "postgresql":
        pytest.skip("SQLite has no users")
    for statement in (
        "UPDATE desk_audit SET name = 'eli'",
        "DELETE FROM desk_audit",
        "UPDATE events SET data = ''",
        "DELETE FROM events",
        "INSERT INTO events (sender_id, type_name) VALUES ('x', 'user')",
        "DROP TABLE desk_conversation",
    ):
        with (
            pytest.raises(ProgrammingError, match="denied|owner"),
            desk.services.engine.begin() as connection,
        ):
            connection.execute(text(statement))


def test_the_desk_itself_makes_rows_of_an_older_version_anew(desk: Desk) -> None:
    """On PostgreSQL its user may make no table, and needs nobody for this."""
    with desk.owner.begin() as connection:
        connection.execute(text("UPDATE desk_mark SET value = 1 WHERE name = 'read_model_content'"))
    assert Ingest(desk.services.engine).look().conversations == 5


def test_entries_written_side_by_side_all_follow(desk: Desk) -> None:
    def write() -> None:
        for _ in range(10):
            desk.services.audit.write(Act.READ, name="dana", at=desk.clock())

    threads = [threading.Thread(target=write) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert desk.services.audit.head()[0] == 40
    assert desk.services.audit.first_broken() is None


def test_a_code_is_asked_for_once_it_is_set_up_and_counts_once(desk: Desk, dana: Worker) -> None:
    dana.open("/account")
    dana.send("/account/code/new", password=PASSWORD)
    secret = dana.page.split("<code>")[1].split("</code>")[0]
    codes = pyotp.TOTP(secret)
    step = int((desk.clock() - desk.clock().__class__(1970, 1, 1)).total_seconds()) // 30
    assert dana.send("/account/code", secret=secret, password=PASSWORD, code="000000").status_code == 400
    dana.open("/account")
    code = codes.generate_otp(step)
    assert dana.send("/account/code", secret=secret, password=PASSWORD, code=code).status_code == 200
    again = Worker(desk, "dana")
    again.sign_in()
    assert "One-time code" in again.words
    assert "Sign in" in Worker(desk).open("/").text
    assert again.open("/").url.endswith("/sign-in?next=/")
    again.open("/sign-in/code")
    assert again.send("/sign-in/code", code=code).status_code == 200
    assert "Queue" in again.open("/").text
    thief = Worker(desk, "dana")
    thief.sign_in()
    assert thief.send("/sign-in/code", code=code).status_code == 401


def test_the_secret_of_the_codes_is_not_readable_in_the_database(desk: Desk, dana: Worker) -> None:
    secret = pyotp.random_base32()
    desk.staff.set_code("dana", secret)
    with desk.services.engine.connect() as connection:
        kept = connection.execute(select(staff.c.one_time_secret)).scalar_one()
    assert secret not in kept


def test_an_administrator_looks_after_accounts_but_not_their_own(desk: Desk, eli: Worker) -> None:
    eli.open("/staff")
    assert eli.send("/staff", name="gus", role="reviewer", password=PASSWORD).status_code == 200
    assert eli.send("/staff", name="Gus Smith", role="reviewer", password=PASSWORD).status_code == 400
    eli.open("/staff")
    assert eli.send("/staff", name="hal", role="reviewer", password="short").status_code == 400
    gus = Worker(desk, "gus")
    gus.sign_in()
    eli.open("/staff")
    eli.send("/staff/active", name="gus", active="no")
    assert gus.open("/").url.endswith("/sign-in?next=/")
    assert eli.send("/staff/role", name="eli", role="reviewer").status_code == 400
    member = desk.staff.get("eli")
    assert member is not None
    assert member.role is Role.ADMINISTRATOR


def test_double_review_gives_kappa(desk: Desk, dana: Worker, cleo: Worker) -> None:
    labels = {"amira": ("good", "good"), "chen": ("wrong", "good"), "kim": ("wrong", "wrong")}
    for sender, (first, second) in labels.items():
        for worker, label in ((dana, first), (cleo, second)):
            worker.open(f"/conversation/{key_of(sender)}")
            worker.send(f"/conversation/{key_of(sender)}/review", label=label)
    dana.open("/report")
    assert "cleo, dana 3 2 0.40" in dana.words
    dana.open("/", reviewed="apart")
    assert "1 conversation " in dana.words
