"""`waymark chat`: a conversation in the terminal, through the same door as everyone's."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from waymark import wiring
from waymark.cli.chat_door import ChatDoor, Said
from waymark.cli.output import print_json
from waymark.conversations.messages import Button, Message, message_to_record
from waymark.errors import FileNotReadable, UsageError
from waymark.processes.stack import running_stack

Show = Callable[[int, "str | None", Said], None]


@click.command(name="chat")
@click.option("--script", type=click.Path(), help="One line a turn; !N presses button N of the last message.")
@click.option("--json", "as_json", is_flag=True, help="One object a turn, the opening as turn 0.")
@click.option("--url", help="Address of a gateway; without it, the one of the settings or a new one.")
def command(script: str | None, as_json: bool, url: str | None) -> None:
    """Talk to Waymark. Without a gateway at hand, one is started for the time of the chat."""
    lines = _typed(is_prompted=sys.stdin.isatty()) if script is None else _script(Path(script))
    with _door(url) as door:
        _talk(door, lines, _show_json if as_json else _show_text)


def _talk(door: ChatDoor, lines: Iterable[str], show: Show) -> None:
    said = door.enter()
    show(0, None, said)
    buttons = _buttons(said)
    for turn, line in enumerate(lines, start=1):
        said = door.press(_pressed(line, buttons).id) if _is_press(line) else door.say(line)
        show(turn, line, said)
        buttons = _buttons(said) or buttons
        if said.is_erased:
            return


def _is_press(line: str) -> bool:
    return line.startswith("!") and line[1:].isdigit()


def _pressed(line: str, buttons: tuple[Button, ...]) -> Button:
    number = int(line[1:])
    if not 1 <= number <= len(buttons):
        raise UsageError(f"{line}: the last message with buttons has {len(buttons)} of them.")
    return buttons[number - 1]


def _buttons(said: Said) -> tuple[Button, ...]:
    """The buttons of the last message that has any."""
    return next((message.buttons for message in reversed(said.messages) if message.buttons), ())


def _show_json(turn: int, line: str | None, said: Said) -> None:
    messages = [message_to_record(message) for message in said.messages]
    print_json({"turn": turn, "user": line, "messages": messages})


def _show_text(turn: int, line: str | None, said: Said) -> None:
    if line is not None and not sys.stdin.isatty():
        click.echo(f"> {line}\n")
    for message in said.messages:
        click.echo(_as_text(message) + "\n")


def _as_text(message: Message) -> str:
    buttons = [f"  !{number} {button.title}" for number, button in enumerate(message.buttons, start=1)]
    return "\n".join([message.text, *buttons])


def _script(path: Path) -> Iterator[str]:
    """The script's lines without the empty ones. Raises FileNotReadable."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise FileNotReadable(str(path), str(reason)) from None
    return (line.strip() for line in text.splitlines() if line.strip())


def _typed(*, is_prompted: bool) -> Iterator[str]:
    while True:
        if is_prompted:
            click.echo("> ", nl=False, err=True)
        line = sys.stdin.readline()
        if not line:
            return
        if line.strip():
            yield line.strip()


@contextmanager
def _door(url: str | None) -> Iterator[ChatDoor]:
    """The gateway named, or the one of the settings, or one that runs for as long as the block."""
    settings = wiring.settings()
    door = ChatDoor(url or settings.gateway_url)
    if url is not None or door.is_open():
        yield door
        return
    wiring.filled_trial_store()
    with running_stack(settings, say=lambda line: click.echo(f"  {line}", err=True)) as (used, _):
        yield ChatDoor(used.gateway_url)
