"""What a reviewer keeps for themselves and gives to others: saved views, later, assignments, tags, notes."""

from __future__ import annotations

import pytest

from tests.console.desk import NOON, PASSWORD, Worker
from waymark.conversations.desk.keys import key_of

pytestmark = pytest.mark.thorough


def test_a_saved_view_opens_with_its_filters_for_its_owner_alone(dana: Worker, cleo: Worker) -> None:
    dana.open("/", outcome="hand_off")
    dana.send("/views", title="Wants a person", outcome="hand_off")
    assert "1 conversation " in dana.words
    assert 'href="/?outcome=hand_off">Wants a person</a>' in dana.open("/").text
    assert "Wants a person" not in cleo.open("/").text


def test_a_view_of_the_same_title_gives_way_and_one_can_be_forgotten(dana: Worker) -> None:
    for outcome in ("hand_off", "none_found"):
        dana.open("/")
        dana.send("/views", title="Mine", outcome=outcome)
    assert [view.query for view in dana.desk.services.views.of("dana")] == ["outcome=none_found"]
    dana.send("/views/drop", title="Mine")
    assert dana.desk.services.views.of("dana") == ()


def test_nobody_forgets_the_view_of_another(dana: Worker, cleo: Worker) -> None:
    dana.open("/")
    dana.send("/views", title="Mine", outcome="hand_off")
    cleo.open("/")
    cleo.send("/views/drop", title="Mine", name="dana")
    assert [view.title for view in dana.desk.services.views.of("dana")] == ["Mine"]


def test_a_name_in_a_form_changes_nothing_of_anybody_else(dana: Worker, cleo: Worker, amira: str) -> None:
    dana.open("/account")
    dana.send("/account/password", name="cleo", password=PASSWORD, new="another long password")
    assert cleo.sign_in().status_code == 200
    dana.sign_in("another long password")
    dana.open(f"/conversation/{amira}")
    dana.send(f"/conversation/{amira}/review", label="good", name="cleo")
    assert [one.name for one in dana.desk.services.reviews.kept(amira, "dana", NOON).reviews] == ["dana"]


def test_a_view_without_a_title_or_with_a_broken_filter_is_refused(dana: Worker) -> None:
    for form in ({"title": " "}, {"title": "x", "outcome": "no_such"}, {"title": "x", "since": "yesterday"}):
        dana.open("/")
        assert dana.send("/views", **form).status_code == 400
    assert dana.desk.services.views.of("dana") == ()


def test_the_list_for_later_is_ones_own(dana: Worker, cleo: Worker, amira: str) -> None:
    dana.open(f"/conversation/{amira}")
    dana.send(f"/conversation/{amira}/later")
    assert "1 conversation " in _listed(dana, later="dana")
    assert cleo.open("/", later="dana").status_code == 400
    assert "Put on my list" in cleo.open(f"/conversation/{amira}").text
    dana.open(f"/conversation/{amira}")
    dana.send(f"/conversation/{amira}/later", remove="yes")
    assert "0 conversations" in _listed(dana, later="dana")


def test_a_conversation_is_given_to_a_colleague_and_back(dana: Worker, cleo: Worker, amira: str) -> None:
    dana.open(f"/conversation/{amira}")
    assert dana.send(f"/conversation/{amira}/assign", to="nobody-here").status_code == 400
    dana.open(f"/conversation/{amira}")
    dana.send(f"/conversation/{amira}/assign", to="cleo")
    assert "1 conversation " in _listed(cleo, assigned="cleo")
    dana.send(f"/conversation/{amira}/assign", to="")
    assert "0 conversations" in _listed(cleo, assigned="cleo")


def test_tags_and_reviewers_filter_the_queue(dana: Worker, cleo: Worker, amira: str) -> None:
    dana.open(f"/conversation/{amira}")
    dana.send(f"/conversation/{amira}/tag", tag="School")
    dana.send(f"/conversation/{amira}/tag", tag="not a tag!")
    dana.open(f"/conversation/{amira}")
    dana.send(f"/conversation/{amira}/review", label="wrong")
    assert "1 conversation " in _listed(cleo, tag="school")
    assert "1 conversation " in _listed(cleo, reviewer="dana")
    assert "1 conversation " in _listed(cleo, reviewed="once")
    assert "4 conversations" in _listed(cleo, reviewed="no")
    dana.open(f"/conversation/{amira}")
    dana.send(f"/conversation/{amira}/tag", tag="school", remove="yes")
    assert "0 conversations" in _listed(cleo, tag="school")


def test_a_note_is_read_by_all_and_too_long_a_one_is_refused(dana: Worker, cleo: Worker) -> None:
    path = f"/conversation/{key_of('chen')}"
    dana.open(path)
    assert dana.send(f"{path}/note", text="x" * 2001).status_code == 400
    dana.open(path)
    dana.send(f"{path}/note", text="asks twice for the same")
    assert "asks twice for the same" in cleo.open(path).text


def _listed(worker: Worker, **filters: str) -> str:
    worker.open("/", **filters)
    return worker.words
