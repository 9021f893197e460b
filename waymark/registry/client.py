"""ClinicalTrials.gov's API v2 over HTTP: asked politely, bounded in every way, never off its host."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future
from concurrent.futures import TimeoutError as TooLate
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import TypeVar
from urllib.parse import urljoin, urlsplit

import requests
from requests import exceptions

from waymark import __version__
from waymark.errors import PageTokenRefused, RegistryFailed, StudyNotListed
from waymark.registry.answers import Answer, DataVersion, Page, data_version_of, page_of, refusal, value_of
from waymark.registry.queries import StudyQuery
from waymark.registry.waiting import Pace, Sleep, pause_before
from waymark.trials.identifiers import NctId

USER_AGENT = f"Waymark/{__version__} (clinical trial finder; python-requests)"
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_MOST_REDIRECTS = 3  # a former NCT number answers with one
_CHUNK = 65_536

T = TypeVar("T")


@dataclass(frozen=True)
class Limits:
    """How long and how much one request may take. Seconds and bytes."""

    connect: float = 10.0
    read: float = 30.0
    whole: float = 180.0
    body: int = 64 * 2**20
    attempts: int = 5


@dataclass
class RegistryClient:
    """Asks one registry. Every method raises RegistryFailed with one sentence.

    Tried again, after a growing pause or the one the registry asks for: 429, 5xx, connections that
    fail and bodies that are cut off. Nothing else is.
    """

    url: str
    pace: Pace
    limits: Limits = field(default_factory=Limits)
    sleep: Sleep = time.sleep
    jitter: Callable[[], float] = random.random
    now: Callable[[], datetime] = lambda: datetime.now(timezone.utc)
    requests_made: int = field(default=0, init=False)
    _session: requests.Session = field(default_factory=requests.Session, init=False)

    def data_version(self) -> DataVersion:
        """How old the registry's data are."""
        return self._ask("/api/v2/version", {}, lambda answer: data_version_of(self._value(answer)))

    def page(self, query: StudyQuery, token: str | None = None) -> Page:
        """One page of a listing. Raises PageTokenRefused when the registry no longer takes the token."""
        parameters = {**query.parameters(), **({"pageToken": token} if token else {})}

        def read(answer: Answer) -> Page:
            if answer.status == 400 and token:
                raise PageTokenRefused(str(refusal(answer, now=self.now())))
            return page_of(self._value(answer))

        return self._ask("/api/v2/studies", parameters, read)

    def study(self, nct_id: NctId) -> object:
        """One study, be it under a newer number. Raises StudyNotListed when the registry has none."""

        def read(answer: Answer) -> object:
            # Any page on the way may say 404; only the registry's own words name the number.
            if answer.status == 404 and nct_id in answer.words:
                raise StudyNotListed(nct_id)
            return self._value(answer)

        return self._ask(f"/api/v2/studies/{nct_id}", {"format": "json"}, read)

    def address_of(self, nct_id: NctId) -> str:
        """Where the registry gives that study."""
        return f"{self.url}/api/v2/studies/{nct_id}"

    def _value(self, answer: Answer) -> object:
        if answer.status != 200:
            raise refusal(answer, now=self.now())
        return value_of(answer)

    def _ask(self, path: str, parameters: Mapping[str, str], read: Callable[[Answer], T]) -> T:
        attempt = 1
        while True:
            try:
                return read(self._followed(path, parameters))
            except RegistryFailed as failure:
                attempt += 1
                if not failure.retryable or attempt > self.limits.attempts:
                    raise
                pause = pause_before(attempt, jitter=self.jitter())
                self.sleep(pause if failure.wait is None else failure.wait)

    def _followed(self, path: str, parameters: Mapping[str, str]) -> Answer:
        """The answer at the end of redirects, which may not leave the host."""
        address, given = self.url + path, parameters
        for _ in range(_MOST_REDIRECTS + 1):
            answer = self._fetch(address, given)
            if answer.status not in _REDIRECTS or not answer.location:
                return answer
            address, given = _on_the_same_host(address, answer.location), {}
        raise RegistryFailed(f"The registry sends {path} in circles.")

    def _fetch(self, address: str, parameters: Mapping[str, str]) -> Answer:
        self.pace.wait()
        self.requests_made += 1
        given_up = threading.Event()
        try:
            return _within(self.limits.whole, lambda: self._read(address, parameters, given_up))
        except TooLate as error:
            self._session = requests.Session()  # what was given up may still use the other
            reason = f"The registry's answer did not come to its end within {self.limits.whole:g} seconds."
            raise RegistryFailed(reason, retryable=True) from error
        except exceptions.RequestException as error:
            raise _connection_failure(self.url, error) from error
        except ValueError as error:  # of an address that requests lets pass and urllib3 does not
            raise _no_address(self.url) from error
        finally:
            given_up.set()

    def _read(self, address: str, parameters: Mapping[str, str], given_up: threading.Event) -> Answer:
        with self._session.get(
            address,
            params=parameters,
            headers={"User-Agent": USER_AGENT, "Accept": "application/json, text/plain"},
            timeout=(self.limits.connect, self.limits.read),
            allow_redirects=False,
            stream=True,
        ) as response:
            headers = response.headers
            body = b"".join(_chunks(response, self.limits.body, given_up))
        return Answer(
            status=response.status_code,
            content_type=headers.get("Content-Type", ""),
            body=body,
            location=headers.get("Location", ""),
            retry_after=headers.get("Retry-After"),
        )


def _chunks(response: requests.Response, most: int, given_up: threading.Event) -> Iterator[bytes]:
    """The body, decompressed, piece by piece. Raises RegistryFailed past `most` bytes or when cut off."""
    received = 0
    for chunk in response.iter_content(_CHUNK):
        received += len(chunk)
        if received > most:
            raise RegistryFailed(f"The registry's answer is larger than {most // 2**20 or 1} MB.")
        if given_up.is_set():
            return
        yield chunk
    announced = response.headers.get("Content-Length", "")
    is_plain = "Content-Encoding" not in response.headers
    if is_plain and announced.isdecimal() and received < int(announced):
        raise RegistryFailed("The registry's answer was cut off.", retryable=True)


def _within(seconds: float, call: Callable[[], T]) -> T:
    """What the call gives, waited for no longer than that. Raises TooLate.

    A body that comes a byte at a time passes every timeout of a socket, and a name that is looked up
    has none; so the call runs beside us and is left behind when it takes too long.
    """
    outcome: Future[T] = Future()
    threading.Thread(target=_settle, args=(outcome, call), daemon=True).start()
    return outcome.result(seconds)


def _settle(outcome: Future[T], call: Callable[[], T]) -> None:
    try:
        outcome.set_result(call())
    except BaseException as error:  # handed over to the one who waits
        outcome.set_exception(error)


def _on_the_same_host(address: str, location: str) -> str:
    target = urljoin(address, location)
    if urlsplit(target)[:2] != urlsplit(address)[:2]:
        raise RegistryFailed(f"The registry sends us to another host ({urlsplit(target).netloc}): refused.")
    return target


def _no_address(url: str) -> RegistryFailed:
    return RegistryFailed(f"{url} is no address of a registry; look at WAYMARK_REGISTRY_URL.")


def _connection_failure(url: str, error: exceptions.RequestException) -> RegistryFailed:
    if isinstance(error, (exceptions.InvalidURL, exceptions.InvalidSchema, exceptions.MissingSchema)):
        return _no_address(url)
    host = urlsplit(url).netloc
    if isinstance(error, exceptions.SSLError):
        return RegistryFailed(f"The certificate of {host} cannot be trusted; nothing was read from it.")
    if isinstance(error, exceptions.ProxyError):
        return RegistryFailed(f"The proxy on the way to {host} cannot be reached.", retryable=True)
    if isinstance(error, (exceptions.ChunkedEncodingError, exceptions.ContentDecodingError)):
        return RegistryFailed("The registry's answer was cut off.", retryable=True)
    if isinstance(error, exceptions.Timeout):
        return RegistryFailed(f"{host} does not answer in time.", retryable=True)
    return RegistryFailed(
        f"{host} cannot be reached; look at the network and WAYMARK_REGISTRY_URL.", retryable=True
    )
