"""A mail server is logged in to safely, and its answers tell what to do."""

from __future__ import annotations

from collections.abc import Iterator
from email.message import EmailMessage

import pytest

from tests.channels.post import Post
from waymark.mail import AddressNotTaken, MailNotTaken, MailRefused, MailServer

BO = "bo.k@example.org"


@pytest.fixture
def post() -> Iterator[Post]:
    post = Post()
    post.start()
    yield post
    post.stop()


def letter_to(address: str) -> EmailMessage:
    letter = EmailMessage()
    letter["From"], letter["To"], letter["Subject"] = "waymark@example.org", address, "Hello"
    letter.set_content("Hello")
    return letter


def test_the_server_is_logged_in_to_when_a_user_is_set(post: Post) -> None:
    MailServer("127.0.0.1", post.port, "waymark", "right").send(letter_to(BO))
    assert post.logins[-1] == ("waymark", "right")
    with pytest.raises(MailNotTaken):
        MailServer("127.0.0.1", post.port, "waymark", "wrong").send(letter_to(BO))


@pytest.mark.parametrize(
    ("recipient", "letter", "error"),
    [
        ("550 Nobody", "", AddressNotTaken),
        ("450 Busy", "", MailNotTaken),
        ("", "554 Spam", MailRefused),
        ("", "451 Later", MailNotTaken),
    ],
)
def test_what_a_server_says_tells_what_to_do(
    post: Post, recipient: str, letter: str, error: type[Exception]
) -> None:
    post.refused_recipients += [recipient] if recipient else []
    post.refused_letters += [letter] if letter else []
    with pytest.raises(error) as raised:
        MailServer("127.0.0.1", post.port).send(letter_to(BO))
    assert "bo.k" not in str(raised.value)


def test_no_password_leaves_without_tls(post: Post) -> None:
    server = MailServer("localhost.localdomain", post.port, "waymark", "right")
    with pytest.raises(MailNotTaken):
        server.send(letter_to(BO))
    assert post.letters == []
