"""Letters about a saved search: each says how to end it, and ends it by the mail program's own button too."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from urllib.parse import urlsplit

from itsdangerous import URLSafeSerializer

from waymark.conversations.sealing import Seal
from waymark.gateway.tokens import Clock, read_signed
from waymark.wording.phrases import phrase

CONFIRM_PATH, END_PATH = "/news/confirm", "/news/end"

_END_OPEN_FOR = timedelta(days=400)  # longer than any search lives
_LONGEST = 254  # RFC 5321, as mail servers count a path
_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,63}")


def address_in(text: str) -> str | None:
    """The e-mail address that these words are; None when they are anything else or more."""
    typed = text.strip().strip("<>.,;\"'")
    return typed if len(typed) <= _LONGEST and _ADDRESS.fullmatch(typed) else None


@dataclass(frozen=True)
class Letters:
    """Writes letters from `sender`, with links to `public_url` that only this deployment can sign."""

    sender: str
    public_url: str
    secret_key: str
    seal: Seal
    clock: Clock

    def confirm_link(self, key: str, *, within: timedelta) -> str:
        """Where the second yes is given; `key` names the search."""
        return self._link(CONFIRM_PATH, key, within)

    def key_of(self, path: str, token: str) -> str:
        """The search behind a link of that path. Raises Refusal 401 when it is forged or old."""
        return read_signed(self._signer(path), token, self.clock())

    def letter(self, *, news_id: int, key: str, to: str, words: str) -> EmailMessage:
        """The same letter each time for the same news, so that a mail program can tell a repetition."""
        end = self._link(END_PATH, key, _END_OPEN_FOR)
        mail = EmailMessage()
        mail["From"], mail["To"] = self.sender, to
        mail["Subject"] = phrase("alerts.mail.subject")
        mail["Date"] = format_datetime(self.clock())
        host = urlsplit(self.public_url).hostname
        mail["Message-ID"] = f"<{self.seal.hashed('letter', key, str(news_id))}@{host}>"
        mail["Auto-Submitted"] = "auto-generated"  # RFC 3834
        mail["List-Unsubscribe"] = f"<{end}>"
        mail["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"  # RFC 8058
        mail.set_content("\n\n".join([words, phrase("alerts.mail.how_to_end", link=end)]))
        return mail

    def _link(self, path: str, key: str, within: timedelta) -> str:
        ends = int((self.clock() + within).timestamp())
        return f"{self.public_url}{path}/{self._signer(path).dumps([key, ends])}"

    def _signer(self, path: str) -> URLSafeSerializer:
        digest = {"digest_method": hashlib.sha256}
        return URLSafeSerializer(self.secret_key, salt=f"waymark{path}", signer_kwargs=digest)
