"""What somebody with bad intentions would try."""

from __future__ import annotations

import csv
import io
import zipfile

import pytest

from tests.console.desk import PASSWORD, Desk, Worker
from tests.conversations.desk.tracker import Talk, write_events
from waymark.console.visits import COOKIE
from waymark.conversations.desk.exporting import safe_cell
from waymark.conversations.desk.keys import key_of
from waymark.conversations.desk.staff import Role

pytestmark = pytest.mark.thorough


def take_in(desk: Desk, talk: Talk) -> str:
    write_events(desk.owner, talk.rows)
    desk.services.ingest.look()
    return key_of(talk.sender)


def test_a_form_from_another_site_does_nothing(dana: Worker, amira: str) -> None:
    for headers in ({"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "cross-site"}):
        answer = dana.browser.post(
            f"{dana.desk.address}/conversation/{amira}/review",
            data={"label": "good", "form_token": dana.form_token},
            headers=headers,
            timeout=20,
        )
        assert answer.status_code == 403
    assert dana.desk.services.reviews.kept(amira, "dana", dana.desk.clock()).reviews == ()


@pytest.mark.parametrize("token", ["", "wrong", "ä"])
def test_a_form_without_its_token_does_nothing(dana: Worker, amira: str, token: str) -> None:
    answer = dana.send(f"/conversation/{amira}/review", label="good", form_token=token)
    assert answer.status_code == 403
    assert "too old" in dana.words


def test_a_form_token_of_somebody_else_does_nothing(dana: Worker, eli: Worker, amira: str) -> None:
    answer = dana.send(f"/conversation/{amira}/review", label="good", form_token=eli.form_token)
    assert answer.status_code == 403


def test_a_token_planted_before_signing_in_is_worth_nothing(desk: Desk) -> None:
    desk.staff.add("dana", Role.REVIEWER, PASSWORD)
    dana = Worker(desk, "dana")
    dana.browser.cookies.set(COOKIE, "planted", domain="127.0.0.1", path="/")
    dana.sign_in()
    assert dana.browser.cookies.get(COOKIE, domain="127.0.0.1") != "planted"
    thief = Worker(desk)
    thief.browser.cookies.set(COOKIE, "planted")
    assert "Sign in" in thief.open("/").text


def test_signing_in_again_ends_the_sign_in_before(dana: Worker) -> None:
    before = str(dana.browser.cookies.get(COOKIE))
    dana.sign_in()
    thief = Worker(dana.desk)
    thief.browser.cookies.set(COOKIE, before)
    assert thief.open("/").url.endswith("/sign-in?next=/")


def test_the_cookie_is_out_of_reach_of_scripts_and_other_sites(dana: Worker) -> None:
    answer = dana.send("/sign-in", follow=False, name="dana", password=PASSWORD)
    cookie = answer.headers["Set-Cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie


def test_five_wrong_passwords_lock_the_account_even_for_the_right_one(dana: Worker) -> None:
    guesser = Worker(dana.desk, "dana")
    for _ in range(5):
        assert guesser.sign_in("wrong wrong wrong").status_code == 401
    assert guesser.sign_in().status_code == 401
    assert "wait 15 minutes" in guesser.words
    dana.desk.clock.pass_(minutes=16)
    assert guesser.sign_in().status_code == 200


def test_an_unknown_name_is_answered_as_a_wrong_password_is(dana: Worker) -> None:
    guesser = Worker(dana.desk, "dana")
    known = guesser.sign_in("wrong wrong wrong").text
    guesser.name = "nobody"
    unknown = guesser.sign_in("wrong wrong wrong").text
    assert known == unknown


def test_one_address_cannot_try_without_end(desk: Desk) -> None:
    guesser = Worker(desk)
    statuses = []
    for place in range(31):
        guesser.name = f"name{place}"
        statuses.append(guesser.sign_in("wrong wrong wrong").status_code)
    assert statuses == [401] * 30 + [429]


@pytest.mark.parametrize("key", ["0" * 16, "amira", "..%2Fsign-in", "%00", "0ab2e6e613f5649e'--", "x" * 300])
def test_a_key_that_was_guessed_or_made_up_finds_nothing(dana: Worker, key: str) -> None:
    assert dana.open(f"/conversation/{key}").status_code == 404
    assert dana.send(f"/conversation/{key}/note", text="hello").status_code == 404


def test_the_id_of_a_session_is_on_no_page(desk: Desk, dana: Worker) -> None:
    key = take_in(desk, Talk("a-secret-session-id").said("hello there"))
    for path in ("/", f"/conversation/{key}", f"/conversation/{key}/print"):
        assert "a-secret-session-id" not in dana.open(path).text


EVIL = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'><svg onload=alert(1)>{{ 7777*7777 }}"


def test_what_a_person_wrote_is_never_run(desk: Desk, dana: Worker) -> None:
    talk = Talk("evil").said(EVIL, intent=EVIL, channel=EVIL, locale=EVIL).answered(EVIL, EVIL)
    talk.said("x", button_title=EVIL).set("facts", [{"name": EVIL, "value": EVIL, "words": EVIL}])
    talk.set("verdicts", [{"nct_id": EVIL, "fit": EVIL, "warnings": [{"words": EVIL}], "findings": []}])
    key = take_in(desk, talk)
    dana.send(f"/conversation/{key}/note", text=EVIL)
    dana.send("/views", title=EVIL)
    for path in ("/", f"/conversation/{key}", f"/conversation/{key}/print"):
        page = dana.open(path).text
        assert "<script" not in page
        assert "<img" not in page
        assert "<svg onload" not in page
        assert str(7777 * 7777) not in page
    assert "&lt;script&gt;" in dana.open(f"/conversation/{key}").text


def test_no_page_may_run_a_script_at_all(dana: Worker, fay: Worker) -> None:
    for answer in (dana.open("/"), fay.open("/sign-in"), fay.open("/nowhere"), fay.open("/static/desk.css")):
        policy = answer.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "script-src" not in policy
        assert "unsafe" not in policy
        assert answer.headers["X-Frame-Options"] == "DENY"
        assert answer.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("start", list("=+-@\t\r"))
def test_a_cell_that_a_spreadsheet_would_run_is_quoted(start: str) -> None:
    assert safe_cell(f"{start}cmd|' /C calc'!A0").startswith("'")


def test_an_export_holds_no_formula(desk: Desk, dana: Worker) -> None:
    take_in(desk, Talk("sheet").said('=HYPERLINK("http://evil.example","x")', channel="@SUM(A1)"))
    dana.open("/")
    answer = dana.send("/export", form="csv")
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        rows = list(csv.reader(io.StringIO(archive.read("messages.csv").decode())))
    assert any("HYPERLINK" in cell for row in rows for cell in row)
    assert [cell for row in rows for cell in row if cell[:1] in {"=", "+", "-", "@", "\t", "\r"}] == []


def test_the_page_after_signing_in_is_never_another_site(desk: Desk) -> None:
    desk.staff.add("dana", Role.REVIEWER, PASSWORD)
    for target in ("https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)"):
        dana = Worker(desk, "dana")
        answer = dana.send("/sign-in", follow=False, name="dana", password=PASSWORD, next=target)
        assert answer.headers["Location"] == "/"


def test_a_name_that_points_at_us_from_elsewhere_is_not_answered(fay: Worker) -> None:
    answer = fay.browser.get(f"{fay.desk.address}/sign-in", headers={"Host": "evil.example"}, timeout=20)
    assert answer.status_code == 400


def test_a_sign_in_ends_after_half_an_hour_of_nothing(dana: Worker) -> None:
    dana.desk.clock.pass_(minutes=31)
    assert dana.open("/").url.endswith("/sign-in?next=/")


def test_a_closed_account_is_out_at_once(dana: Worker) -> None:
    dana.desk.staff.set_active("dana", False)
    assert dana.open("/").url.endswith("/sign-in?next=/")
    assert dana.sign_in().status_code == 401


def tries(desk: Desk, count: int, forwarded: str = "") -> list[int]:
    """Wrong passwords from one address, for names that differ."""
    guesser = Worker(desk)
    if forwarded:
        guesser.browser.headers["X-Forwarded-For"] = forwarded
    statuses = []
    for place in range(count):
        guesser.name = f"name{place}"
        statuses.append(guesser.sign_in("wrong wrong wrong").status_code)
    return statuses


def test_behind_a_proxy_each_person_has_tries_of_their_own(desk: Desk, dana: Worker) -> None:
    assert tries(desk, 31, "203.0.113.7")[-1] == 429
    assert tries(desk, 1, "203.0.113.8") == [401]
    assert dana.sign_in().status_code == 200


def test_an_address_that_the_person_made_up_gives_no_new_tries(desk: Desk) -> None:
    assert tries(desk, 31, "198.51.100.1, 203.0.113.7")[-1] == 429
    assert tries(desk, 1, "198.51.100.2, 203.0.113.7") == [429]


def test_all_addresses_of_one_ipv6_connection_count_as_one(desk: Desk) -> None:
    assert tries(desk, 31, "2001:db8:1:2::1")[-1] == 429
    assert tries(desk, 1, "2001:db8:1:2:ffff::9") == [429]
    assert tries(desk, 1, "2001:db8:1:3::1") == [401]
