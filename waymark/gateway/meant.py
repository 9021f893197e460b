"""What a person meant by what came: words, or one of the buttons, also where it was told in words."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace

from waymark.conversations.messages import Author
from waymark.conversations.session import Session, Waiting
from waymark.gateway.choices import OwnPayload, asks_to_go_on, choice_in, confirms_erasing
from waymark.gateway.reading import Said
from waymark.wording.phrases import TERMS_VERSION

NAME_LENGTH = 16


@dataclass(frozen=True)
class Meant:
    """What a person did: typed words (masked in `shown`), or pressed a button that stands for a payload.

    `said` is what came: a message brought again after a kill keeps the name by which the dialogue knows it.
    """

    said: Said
    shown: str
    payload: str | None = None
    typed: str = ""

    def waiting(self, text: str, title: str | None = None) -> Waiting:
        """The message that the dialogue is to answer."""
        name = hashlib.sha256(self.said.client_message_id.encode()).hexdigest()[:NAME_LENGTH]
        return Waiting(text, title=title, id=name, is_again=self.said.is_again)


def as_button(session: Session, meant: Meant) -> Meant:
    """Words that mean one of the gateway's own buttons, where only the gateway can answer them."""
    if meant.payload is not None:
        return meant
    if session.is_paused and asks_to_go_on(meant.shown):
        return replace(meant, payload=OwnPayload.GO_ON.value)
    if is_asked_to_erase(session):
        return _about_erasing(session, meant)
    if not session.has_agreed_to(TERMS_VERSION):
        choice = choice_in(meant.shown)
        return replace(meant, payload=choice.value if choice else None)
    return meant


def is_asked_to_erase(session: Session) -> bool:
    """Whether the last thing said was the question if all is to be erased."""
    return OwnPayload.ERASE in _newest_payloads(session)


def _about_erasing(session: Session, meant: Meant) -> Meant:
    """A yes erases, a no is the button beside it; any other words stay words."""
    if confirms_erasing(meant.shown):
        return replace(meant, payload=OwnPayload.ERASE.value)
    if choice_in(meant.shown) is OwnPayload.REFUSE:
        others = [payload for payload in _newest_payloads(session) if payload != OwnPayload.ERASE]
        return replace(meant, payload=next(iter(others), None))
    return meant


def _newest_payloads(session: Session) -> list[str]:
    """What the buttons stand for under the last message, if it is ours."""
    newest = session.messages[-1] if session.messages else None
    if newest is None or newest.author is Author.PERSON:
        return []
    meanings = (session.buttons.get(button.id) for button in newest.buttons)
    return [meaning.payload for meaning in meanings if meaning is not None]
