"""News of a saved search in words: what changed, for which trial, and how to stop."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from waymark.wording.lists import counted, joined_some, shortened
from waymark.wording.phrases import one_line, phrase

MOST_LINES = 5
_MOST_TITLE = 120


class NewsOfTrial(Protocol):
    """What is to be told of one trial."""

    @property
    def kind(self) -> object:
        """What happened; its `value` names the phrase."""

    @property
    def nct_id(self) -> str:
        """The trial's number."""

    @property
    def title(self) -> str:
        """The registry's title."""

    @property
    def kinds(self) -> Sequence[str]:
        """What the changed findings are about."""


def words_for_news(news: Sequence[NewsOfTrial], *, by_mail: bool = False) -> str:
    """One message for all of it, at most five trials named; a letter says below how to end it."""
    lines = [phrase("alerts.news"), *(_line(each) for each in news[:MOST_LINES])]
    if len(news) > MOST_LINES:
        lines.append(counted("alerts.more", len(news) - MOST_LINES))
    return "\n".join([*lines, phrase("alerts.mail.only_team" if by_mail else "alerts.how_to_end")])


def words_for_end(*, by_mail: bool = False) -> str:
    """The last message of a saved search whose time is over."""
    return phrase("alerts.mail.over" if by_mail else "alerts.over")


def _line(news: NewsOfTrial) -> str:
    quote = phrase("quote", words=shortened(one_line(news.title), most=_MOST_TITLE))
    kind = getattr(news.kind, "value", news.kind)
    about = joined_some([phrase(f"CriterionKind.{each}") for each in news.kinds], most=4)
    return phrase(f"alerts.NewsKind.{kind}", nct_id=news.nct_id, title=quote, about=about)
