"""How soon someone on a slow device can write: our widget beside deep-chat and rasa-webchat.

Run `python -m bench.gateway.interactive [--runs 15] [--slow-down 4]`. npm fetches the other two into a
temporary folder; every page comes from loopback, in chromium whose processor is slowed down. Interactive
is the moment from which the input field takes the focus and text and no long task (over 50 ms) follows.
Ours is opened by its button and asks the gateway for its opening; the others show their field at once.
"Usable" is the moment from which its first control, our button or their field, can be pressed. "bare" is
a page with nothing but a text field: what no widget can save.
"""

from __future__ import annotations

import argparse
import gzip
import shutil
import statistics
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import socketio
import uvicorn
from playwright.sync_api import Browser
from starlette.staticfiles import StaticFiles

from bench.gateway.chromium import chromium
from waymark.gateway.app import create_app
from waymark.gateway.journal import configure_journal
from waymark.processes.ports import free_port
from waymark.settings import Settings

PAGE = "<!doctype html><html lang=en><meta charset=utf-8><title>A page</title>{}"
SLOWEST = 60_000
KINDS = ("usable", "interactive")
HEADS = "|script, bytes gzipped|usable, ms (median)|interactive, ms (median)|least|most"
WATCH = """(() => {
  const long = [];
  new PerformanceObserver((list) => {
    for (const one of list.getEntries()) long.push(one.startTime + one.duration);
  }).observe({ type: 'longtask', buffered: true });
  const fields = (root) => [...root.querySelectorAll('*')].flatMap((one) => [
    ...(one.matches('textarea, input[type=text], [contenteditable=true]') ? [one] : []),
    ...(one.shadowRoot ? fields(one.shadowRoot) : [])]);
  const takesText = (one) => {
    one.focus();
    if (one.disabled || !one.checkVisibility() || one.getRootNode().activeElement !== one) return false;
    document.execCommand('insertText', false, 'a');
    return (one.value ?? one.textContent).includes('a');
  };
  const ours = () => document.querySelector('waymark-chat')?.shadowRoot;
  const look = () => {
    if (!document.body) return setTimeout(look, 4);
    const opener = ours()?.querySelector('button[aria-expanded=false]');
    if (opener?.checkVisibility()) { window.usableAt ??= performance.now(); opener.click(); }
    if (!fields(document).some(takesText)) return setTimeout(look, 4);
    const at = performance.now();
    window.usableAt ??= at;
    setTimeout(() => { window.interactiveAt = Math.max(at, ...long); }, 1500);
  };
  look();
})();"""


@dataclass(frozen=True)
class Rival:
    """A package of npm: its file, and what a page needs to show its input field."""

    name: str
    version: str
    file: str
    html: str

    def page(self) -> str:
        """The page that embeds it."""
        return PAGE.format(self.html.format(file=f"/{self.name}/package/{self.file}"))


RIVALS = (
    Rival(
        "deep-chat",
        "2.4.2",
        "dist/deepChat.bundle.js",
        "<script type=module src={file}></script><body><deep-chat></deep-chat>",
    ),
    Rival(
        "rasa-webchat",
        "1.0.1",
        "lib/index.js",
        "<script src={file} defer></script><script src=/start.js defer></script><body>",
    ),
)
START = "WebChat.default({{socketUrl: '{socket}', embedded: true}}, null);"
"""Its field is disabled until a server has confirmed the session, as Rasa's own channel does."""


def main() -> None:
    """Measures each in turn, run by run, and prints."""
    options = argparse.ArgumentParser()
    options.add_argument("--runs", type=int, default=15)
    options.add_argument("--slow-down", type=float, default=4.0)
    given = options.parse_args()
    configure_journal("CRITICAL")
    with tempfile.TemporaryDirectory() as name, chromium() as browser:
        folder = Path(name)
        sizes = {rival.name: _fetched(rival, folder) for rival in RIVALS}
        with _served(folder) as origin, _gateway(folder, origin) as gateway, _socket() as socket:
            (folder / "start.js").write_text(START.format(socket=socket))
            script = f"{gateway}/widget/v1/waymark.js"
            ours = f"<script src={script} defer></script><body><waymark-chat></waymark-chat>"
            (folder / "waymark.html").write_text(PAGE.format(ours))
            (folder / "bare.html").write_text(PAGE.format("<body><textarea></textarea>"))
            sizes = {"bare": 0, "waymark": _gzipped(_own_file()), **sizes}
            times: dict[str, list[tuple[float, float]]] = {name: [] for name in sizes}
            for _ in range(given.runs):
                for each, measured in times.items():
                    measured.append(_interactive(browser, f"{origin}/{each}.html", given.slow_down))
    _print(times, sizes)


def _print(times: dict[str, list[tuple[float, float]]], sizes: dict[str, int]) -> None:
    print(f"|{HEADS}|\n|{'-|' * (HEADS.count('|') + 1)}")
    medians = {
        name: [statistics.median(each) for each in zip(*both, strict=True)] for name, both in times.items()
    }
    for name, both in times.items():
        ends = [interactive for _, interactive in both]
        row = [name, sizes[name], *(f"{one:.0f}" for one in (*medians[name], min(ends), max(ends)))]
        print("| " + " | ".join(map(str, row)) + " |")
    for rival in RIVALS:
        for kind, ours, theirs, bare in zip(
            KINDS, *(medians[name] for name in ("waymark", rival.name, "bare")), strict=True
        ):
            beyond = (ours - bare) / (theirs - bare)
            print(
                f"{kind} after {ours / theirs:.2f} of {rival.name}'s time, {beyond:.2f} beyond the bare page"
            )


def _interactive(browser: Browser, url: str, slow_down: float) -> tuple[float, float]:
    """Milliseconds until usable and until interactive, with nothing cached."""
    context = browser.new_context(viewport={"width": 360, "height": 740})
    page = context.new_page()
    slow = context.new_cdp_session(page)
    slow.send("Emulation.setCPUThrottlingRate", {"rate": slow_down})
    page.add_init_script(WATCH)
    page.goto(url)
    page.wait_for_function("window.interactiveAt !== undefined", timeout=SLOWEST)
    usable, interactive = page.evaluate("[window.usableAt, window.interactiveAt]")
    context.close()
    return float(usable), float(interactive)


def _fetched(rival: Rival, folder: Path) -> int:
    """Writes its page and returns the gzipped size of its script."""
    target = folder / rival.name
    target.mkdir()
    package = f"{rival.name}@{rival.version}"
    packed = subprocess.run(
        ["npm", "pack", "--silent", package], cwd=target, check=True, capture_output=True, text=True
    )
    shutil.unpack_archive(target / packed.stdout.strip(), target, filter="data")
    (folder / f"{rival.name}.html").write_text(rival.page())
    return _gzipped(target / "package" / rival.file)


def _gzipped(file: Path) -> int:
    return len(gzip.compress(file.read_bytes()))


def _own_file() -> Path:
    return (
        Path(__file__).resolve().parents[2]
        / "waymark"
        / "gateway"
        / "static"
        / "widget"
        / "v1"
        / "waymark.js"
    )


@contextmanager
def _served(folder: Path) -> Iterator[str]:
    """The pages of the websites, by the same kind of server as the gateway."""
    port = free_port(8600, "127.0.0.1")
    with _running(StaticFiles(directory=folder), port):
        yield f"http://127.0.0.1:{port}"


@contextmanager
def _gateway(folder: Path, origin: str) -> Iterator[str]:
    """The gateway alone, which answers the opening by itself."""
    settings = Settings(
        var_dir=str(folder / "var"),
        secret_key="a key for the bench only",  # noqa: S106
        gateway_port=free_port(8700, "127.0.0.1"),
        allowed_origins=(origin,),
        rasa_port=1,
        actions_port=1,
    )
    (folder / "var").mkdir()
    with _running(create_app(settings), settings.gateway_port):
        yield settings.gateway_url


@contextmanager
def _socket() -> Iterator[str]:
    """What Rasa's socketio channel does when a page asks for a session."""
    server = socketio.AsyncServer(async_mode="asgi", cors_allowed_origins="*")

    @server.on("session_request")
    async def confirm(sid: str, _: object) -> None:
        await server.emit("session_confirm", sid, room=sid)

    port = free_port(8800, "127.0.0.1")
    with _running(socketio.ASGIApp(server), port):
        yield f"http://127.0.0.1:{port}"


@contextmanager
def _running(app: Any, port: int) -> Iterator[None]:
    options: dict[str, Any] = {"log_config": None, "access_log": False, "ws": "none"}
    server = uvicorn.Server(uvicorn.Config(app, port=port, **options))
    threading.Thread(target=server.run, daemon=True).start()
    while not server.started:
        time.sleep(0.05)
    yield
    server.should_exit = True


if __name__ == "__main__":
    main()
