"""The registry is asked politely, and nothing that answers in its place can hurt us."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.registry.conftest import Waits, client_of
from tests.registry_server import faults
from tests.registry_server.faults import Fault, always, once
from tests.registry_server.listing import number_of
from tests.registry_server.records import study
from tests.registry_server.server import RegistryServer
from waymark.errors import PageTokenRefused, RegistryFailed, StudyNotListed
from waymark.registry.client import USER_AGENT, Limits, RegistryClient
from waymark.registry.queries import StudyQuery
from waymark.registry.waiting import Pace
from waymark.trials.identifiers import NctId

pytestmark = pytest.mark.thorough

THALASSEMIA = StudyQuery("thalassemia")


def test_a_listing_is_read_page_by_page(registry: RegistryServer, client: RegistryClient) -> None:
    registry.listing.put(study(number) for number in range(1, 451))
    numbers, token = [], None
    for _ in range(3):
        page = client.page(THALASSEMIA, token)
        numbers += [number_of(found) for found in page.studies if isinstance(found, dict)]
        token = page.next_token

    assert (len(numbers), len(set(numbers)), page.total, token) == (450, 450, 450, None)
    assert registry.agents == {USER_AGENT} and "Waymark" in USER_AGENT


def test_the_age_of_the_data_is_read(client: RegistryClient) -> None:
    assert client.data_version().timestamp == "2026-11-20T09:00:05"


@pytest.mark.parametrize(
    "fault", [faults.BUSY, faults.BROKEN, faults.CUT_OFF, faults.HALF_JSON, faults.too_many("7")]
)
def test_what_may_pass_is_tried_again(registry: RegistryServer, client: RegistryClient, fault: Fault) -> None:
    registry.faults = once(1, fault)

    assert len(client.page(THALASSEMIA).studies) == 3
    assert len(registry.requests) == 2


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        (faults.MALFORMED, "The registry's answer is not JSON"),
        (faults.WEB_PAGE, "gave a web page instead of data"),
        (faults.FORBIDDEN, r"answered 403; a proxy may stand between\."),
        (faults.TOO_DEEP, "nested too deeply"),
        (faults.DEEP, "nested too deeply"),
        (Fault(200, b"[]", "application/json"), "holds no list of studies"),
        (
            Fault(200, b'{"studies": [], "nextPageToken": 7}', "application/json"),
            "a next page that is no text",
        ),
        (
            Fault(400, b"`filter.phase` is unknown parameter"),
            r"answered 400: `filter.phase` is unknown parameter\.",
        ),
        (faults.sent_to("https://elsewhere.example/studies"), r"another host \(elsewhere.example\): refused"),
        (faults.sent_to("ftp://127.0.0.1/x"), "refused"),
    ],
)
def test_what_will_not_pass_is_one_sentence_at_once(
    registry: RegistryServer, client: RegistryClient, fault: Fault, sentence: str
) -> None:
    registry.faults = always(fault)

    with pytest.raises(RegistryFailed, match=sentence):
        client.page(THALASSEMIA)
    assert len(registry.requests) == 1


def test_tries_end_and_their_pauses_grow(
    registry: RegistryServer, client: RegistryClient, waits: Waits
) -> None:
    registry.faults = always(faults.BUSY)

    with pytest.raises(RegistryFailed, match=r"answered 503: Service Unavailable\."):
        client.page(THALASSEMIA)
    assert [round(pause) for pause in waits.slept if pause > 0.1] == [1, 2, 4, 8]


def test_the_wait_the_registry_asks_for_is_kept(
    registry: RegistryServer, client: RegistryClient, waits: Waits
) -> None:
    registry.faults = once(1, faults.too_many("90"))
    client.page(THALASSEMIA)
    registry.faults = once(3, faults.too_many("Sun, 22 Nov 2026 12:00:42 GMT"))
    client.page(THALASSEMIA)

    assert [round(pause) for pause in waits.slept if pause > 0.1] == [90, 42]


def test_a_wait_of_hours_is_told_instead(
    registry: RegistryServer, client: RegistryClient, waits: Waits
) -> None:
    registry.faults = always(faults.too_many("7200"))

    with pytest.raises(RegistryFailed, match="asks to wait 120 minutes; sync again after that"):
        client.page(THALASSEMIA)
    assert [pause for pause in waits.slept if pause > 0.1] == []


def test_requests_keep_their_distance(registry: RegistryServer, waits: Waits) -> None:
    client = RegistryClient(registry.url, Pace(45, waits.clock, waits.sleep), sleep=waits.sleep)
    for _ in range(10):
        client.data_version()

    assert waits.time - 1000 == pytest.approx(9 * 60 / 45)


def test_a_redirect_on_the_same_host_is_followed(registry: RegistryServer, client: RegistryClient) -> None:
    registry.moved = {"NCT00000009": "NCT00000002"}

    found = client.study(NctId("NCT00000009"))

    assert isinstance(found, dict) and number_of(found) == "NCT00000002"


def test_redirects_in_circles_end(registry: RegistryServer, client: RegistryClient) -> None:
    registry.faults = always(faults.sent_to("/api/v2/studies"))

    with pytest.raises(RegistryFailed, match="in circles"):
        client.page(THALASSEMIA)
    assert len(registry.requests) == 4


def test_a_body_without_end_is_cut_at_its_limit(registry: RegistryServer, waits: Waits) -> None:
    registry.faults = always(Fault(200, b"x" * 200_000, "application/json"))

    with pytest.raises(RegistryFailed, match="larger than 1 MB"):
        client_of(registry, waits, Limits(body=100_000)).page(THALASSEMIA)


def test_a_body_that_drips_is_given_up(registry: RegistryServer, waits: Waits) -> None:
    registry.faults = always(Fault(drip=0.02))

    with pytest.raises(RegistryFailed, match="did not come to its end within 0.3 seconds"):
        client_of(registry, waits, Limits(read=5, whole=0.3, attempts=1)).page(THALASSEMIA)


def test_a_token_that_is_refused_is_told_apart(registry: RegistryServer, client: RegistryClient) -> None:
    with pytest.raises(PageTokenRefused, match="pageToken"):
        client.page(THALASSEMIA, "expired")


def test_a_number_the_registry_has_not_is_told_apart(
    registry: RegistryServer, client: RegistryClient
) -> None:
    with pytest.raises(StudyNotListed):
        client.study(NctId("NCT99999999"))


@pytest.mark.parametrize(
    "fault", [Fault(404, b"<html>NCT99999999 not found</html>", "text/html"), Fault(404, b"Not Found")]
)
def test_somebody_elses_404_is_no_word_of_the_registry(
    registry: RegistryServer, client: RegistryClient, fault: Fault
) -> None:
    registry.faults = always(fault)

    with pytest.raises(RegistryFailed, match="answered 404"):
        client.study(NctId("NCT99999999"))


def test_a_registry_that_cannot_be_reached_is_named(waits: Waits) -> None:
    server = RegistryServer()
    server.start()
    server.stop()

    with pytest.raises(RegistryFailed, match=r"127\.0\.0\.1:\d+ cannot be reached; .*WAYMARK_REGISTRY_URL"):
        client_of(server, waits).data_version()


def test_every_attested_refusal_becomes_one_sentence(
    registry: RegistryServer, client: RegistryClient, shared_data: Path
) -> None:
    attested = json.loads((shared_data / "http" / "attested_errors.json").read_text("utf-8"))["errors"]
    assert len(attested) > 5
    for error in attested:
        body = (error["body"] or "<html></html>").encode()
        registry.faults = always(Fault(error["status"], body, error["content_type"]))
        with pytest.raises(RegistryFailed) as raised:
            client.page(THALASSEMIA)
        told = str(raised.value)
        assert str(error["status"]) in told and (error["body"] or "proxy") in told
        assert told.endswith(".") and "\n" not in told


def test_every_recorded_answer_is_read(
    registry: RegistryServer, client: RegistryClient, shared_data: Path
) -> None:
    index = json.loads((shared_data / "http" / "index.json").read_text("utf-8"))
    assert len(index) > 15
    for entry in index:
        body = (shared_data / "http" / entry["file"]).read_bytes()
        registry.faults = always(Fault(200, body, "application/json"))
        if entry["kind"] == "search_page":
            page = client.page(THALASSEMIA)
            assert (len(page.studies), page.total) == (entry["studies"], entry["totalCount"])
            assert bool(page.next_token) == entry["nextPageToken"]
        else:
            assert isinstance(client.study(NctId("NCT02576665")), dict)


@pytest.mark.parametrize(
    "url", ["https://a..b", f"https://{'a' * 70}.org", "https://[::1", "https://a b.org"]
)
def test_an_address_that_is_none_is_named(url: str, waits: Waits) -> None:
    client = RegistryClient(url, Pace(1000, waits.clock, waits.sleep), sleep=waits.sleep)

    with pytest.raises(RegistryFailed, match="is no address of a registry; look at WAYMARK_REGISTRY_URL"):
        client.data_version()
    assert client.requests_made == 1
