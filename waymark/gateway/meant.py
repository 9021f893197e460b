"""What a person meant by what came: words, or one of the buttons, also where it was told in words."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace

from waymark.conversations.session import Session, Waiting
from waymark.gateway.choices import OwnPayload, asks_to_go_on, choice_in
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
    if not session.has_agreed_to(TERMS_VERSION):
        choice = choice_in(meant.shown)
        return replace(meant, payload=choice.value if choice else None)
    return meant
