"""Takes the pictures of docs/images/channels: a whole conversation through each connector, drawn as a chat.

Run `.venv/bin/python -m scripts.channel_pictures [FOLDER]`; needs a model (`make train`) and chromium.
"""

from __future__ import annotations

import re
import sys
import tempfile
from dataclasses import dataclass
from datetime import date
from html import escape
from pathlib import Path

from bench.gateway.chromium import chromium
from scripts.screenshots import DAUGHTER
from waymark.catalogue.starter import load_starter
from waymark.cli.channel_simulator import SIMULATED, Platform, serving
from waymark.processes.stack import running_stack
from waymark.settings import Settings
from waymark.vocabulary.vocabulary import standard_vocabulary
from waymark.wiring import open_trial_store

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "images" / "channels"
STYLE = """
body { margin:0; padding:16px; width:760px; columns:2 360px; column-gap:16px; background:#e9eef2;
       font:14px/1.35 sans-serif; color:#16202a }
div { margin:0 0 8px; padding:8px 10px; border-radius:10px; background:#fff; white-space:pre-wrap;
    overflow-wrap:anywhere; break-inside:avoid-column }
div.person { margin-left:20%; background:#d5ead7 }
span { display:inline-block; margin:0 6px 8px 0; padding:4px 10px; border:1px solid #5a7f9e;
       border-radius:12px; color:#27516f; background:#fff }
blockquote { white-space:pre-wrap; margin:4px 0 0; padding-left:8px; border-left:3px solid #9fb6c8 }
"""


@dataclass(frozen=True)
class Said:
    """One bubble: its HTML, the buttons under it, and whose it is."""

    html: str
    buttons: tuple[str, ...] = ()
    is_person: bool = False


def main() -> int:
    """Talks on each channel in turn and writes one picture a channel."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    talks = {channel: talked(channel) for channel in SIMULATED}
    with chromium() as browser:
        for channel, said in talks.items():
            page = browser.new_page(viewport={"width": 800, "height": 600})
            page.set_content(f"<style>{STYLE}</style>{''.join(map(bubble, said))}")
            page.screenshot(path=folder / f"{channel}.jpg", type="jpeg", quality=70, full_page=True)
    return 0


def talked(channel: str) -> list[Said]:
    """A conversation from the first word to how to take part; all of Waymark runs for it."""
    platform, said = Platform(channel), list[Said]()
    buttons = ("!1", "!2") if channel == "telegram" else ("1", "2")
    lines = ("/start" if channel == "telegram" else "hello", *buttons, DAUGHTER, "how do we take part")
    with tempfile.TemporaryDirectory() as var_dir, serving(platform) as address:
        own = Settings(var_dir=var_dir, today=date(2026, 11, 22), sync_every_hours=0)
        load_starter(open_trial_store(own.trials_database), vocabulary=standard_vocabulary())
        with running_stack(platform.settings(own, address), say=print) as (ready, _):
            for line in lines:
                said.append(Said(escape(typed(platform, line)), is_person=True))
                platform.send(ready.gateway_url, address, line)
                said += [
                    Said(shown(channel, came.text), tuple(title for title, _ in came.buttons))
                    for came in platform.hear()
                ]
    return said


def typed(platform: Platform, line: str) -> str:
    """What the person sees of their own line: the button's title where one was pressed."""
    return platform.buttons[int(line[1:]) - 1][0] if line.startswith("!") else line


def shown(channel: str, text: str) -> str:
    """The text as the platform would draw it: Telegram's own markup, WhatsApp's stars."""
    if channel == "telegram":
        return text
    plain = escape(text)
    return re.sub(r"^\*(.+?)\*$", r"<b>\1</b>", plain, flags=re.MULTILINE) if channel == "whatsapp" else plain


def bubble(said: Said) -> str:
    """One bubble of the picture."""
    buttons = "".join(f"<span>{escape(title)}</span>" for title in said.buttons)
    return f'<div class="{"person" if said.is_person else "waymark"}">{said.html}</div>{buttons}'


if __name__ == "__main__":
    sys.exit(main())
