"""The gateway's own messages: the opening, consent, safety, and kind words when the dialogue is silent."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from waymark.conversations.erasure import ErasureReceipt
from waymark.conversations.messages import Button, Message, MessageType
from waymark.conversations.session import ButtonMeaning, Session
from waymark.gateway.choices import OwnPayload
from waymark.gateway.tokens import ButtonIds
from waymark.wording.dates import words_for_date
from waymark.wording.languages import only_english_text
from waymark.wording.phrases import phrase

_CONSENT_BUTTONS = (OwnPayload.AGREE, OwnPayload.MORE, OwnPayload.REFUSE)


def new_message_id() -> str:
    """A message id that says nothing."""
    return f"m_{secrets.token_urlsafe(9)}"


def erased_words(group: str, receipt: ErasureReceipt) -> str:
    """`group` is where the two phrases stand: the conversation's, or the plain page's."""
    if receipt.gone_by is None:
        return phrase(f"{group}.erased", receipt=receipt.receipt)
    date = words_for_date(receipt.gone_by.date())
    return phrase(f"{group}.erased_by", receipt=receipt.receipt, date=date)


@dataclass(frozen=True)
class Replies:
    """Makes messages whose buttons one session understands."""

    button_ids: ButtonIds
    session: Session

    def button(self, payload: str, title: str) -> Button:
        """A button of this session; what it stands for stays here."""
        button_id = self.button_ids.issue(self.session.id)
        self.session.buttons[button_id] = ButtonMeaning(payload, title)
        return Button(button_id, title)

    def opening(self) -> Message:
        """What this is, what it keeps, and the question of consent."""
        return self._asking("opening.text", *_CONSENT_BUTTONS)

    def more(self, *, has_agreed: bool) -> Message:
        """What is kept, where, for how long and who sees it."""
        if has_agreed:
            return self.notice("opening.more")
        return self._asking("opening.more", OwnPayload.AGREE, OwnPayload.REFUSE)

    def refused(self) -> Message:
        """General information and the way to a person, for whoever does not agree."""
        return self._asking("opening.refused", OwnPayload.AGREE, OwnPayload.MORE)

    def asked_again(self) -> Message:
        """The message waits; the question of consent stands."""
        return self._asking("opening.asked_again", *_CONSENT_BUTTONS)

    def question_stands(self) -> Message:
        """The question of consent behind an answer to a question of this chat: nothing waits for it."""
        return self._asking("before_agreeing.stands", *_CONSENT_BUTTONS)

    def refused_still(self) -> Message:
        """Behind an answer, for whoever did not agree: the way back, in a line."""
        return self._asking("before_agreeing.after_no", OwnPayload.AGREE, OwnPayload.MORE)

    def only_english(self, language: str) -> Message:
        """That this is a machine and reads English, in that language and in English."""
        return Message(id=new_message_id(), text=only_english_text(language), type=MessageType.NOTICE)

    def terms_changed(self) -> Message:
        """The terms are new; the message waits as it did at first."""
        return self._asking("opening.terms_changed", *_CONSENT_BUTTONS)

    def concern(self, text: str) -> Message:
        """The answer to an emergency, with the way to go on when the person asks for it."""
        buttons = (self._own(OwnPayload.GO_ON),)
        return Message(id=new_message_id(), text=text, type=MessageType.NOTICE, buttons=buttons)

    def erased(self, receipt: ErasureReceipt) -> Message:
        """The receipt in words, with the day by which copies out of our reach are gone."""
        return Message(id=new_message_id(), text=erased_words("gateway", receipt), type=MessageType.NOTICE)

    def notice(self, key: str, **values: str) -> Message:
        """A line of the gateway's own, without buttons."""
        return self.line(phrase(key, **values))

    @staticmethod
    def line(text: str) -> Message:
        """A notice of these words, without buttons."""
        return Message(id=new_message_id(), text=text, type=MessageType.NOTICE)

    def _asking(self, key: str, *choices: OwnPayload) -> Message:
        buttons = tuple(self._own(choice) for choice in choices)
        return Message(id=new_message_id(), text=phrase(key), type=MessageType.BUTTONS, buttons=buttons)

    def _own(self, payload: OwnPayload) -> Button:
        return self.button(payload.value, phrase(f"gateway.buttons.{payload.name.lower()}"))
