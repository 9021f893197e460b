"""What Prometheus may count: how many and how long, never who and never what was said."""

from __future__ import annotations

from prometheus_client.parser import text_string_to_metric_families

from tests.gateway.door import Gateway, Person
from waymark.gateway.door import route_of


def scraped(gateway: Gateway) -> str:
    status, body, headers = gateway.request("GET", "/metrics")
    assert status == 200
    assert headers["Content-Type"].startswith("text/plain")
    return str(body["raw"].decode())


def test_requests_sessions_refusals_and_erasures_are_counted(gateway: Gateway) -> None:
    bo = Person(gateway)
    bo.send(text="")
    bo.erase()
    samples = {
        (sample.name, *sorted(sample.labels.values())): sample.value
        for family in text_string_to_metric_families(scraped(gateway))
        for sample in family.samples
    }
    assert samples["waymark_sessions_opened_total",] >= 1
    assert samples["waymark_sessions_erased_total",] >= 1
    assert samples["waymark_refusals_total", "malformed"] >= 1
    assert samples["waymark_requests_total", "/chat/session", "201", "POST"] >= 1


def test_nothing_of_a_person_is_in_it(gateway: Gateway) -> None:
    bo = Person(gateway)
    bo.say("canary is 10")
    gateway.request("GET", f"/sheet/{bo.token}")
    gateway.request("GET", "/canary")
    gateway.request("CANARY", "/chat/session")
    text = scraped(gateway)
    assert "canary" not in text.lower()
    assert bo.token not in text
    assert 'route="/sheet/"' in text
    assert 'route="other"' in text


def test_only_a_listed_address_may_read_it(gateway: Gateway) -> None:
    assert gateway.request("GET", "/metrics", None, {"X-Forwarded-For": "203.0.113.5"})[0] == 404


def test_every_route_is_counted_by_its_pattern() -> None:
    assert route_of("/sheet/secret") == "/sheet/"
    assert route_of("/widget/v1/waymark.js") == "/widget/"
    assert route_of("/chat/message") == "/chat/message"
