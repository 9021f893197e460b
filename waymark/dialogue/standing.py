"""Where a conversation stands, as a website shows it beside the talk: what is known, how far it is."""

from __future__ import annotations

from dataclasses import dataclass

from waymark.dialogue.conversation import Conversation
from waymark.dialogue.questions import count_left
from waymark.vocabulary.vocabulary import Vocabulary
from waymark.wording.facts import summary_of
from waymark.wording.phrases import phrase


@dataclass(frozen=True)
class KnownFact:
    """One fact in words, and how a message that changes it begins."""

    name: str
    words: str
    change_with: str


@dataclass(frozen=True)
class Progress:
    """Question `number`; `about` counts all that are expected until trials are shown, None when unknown."""

    number: int
    about: int | None


@dataclass(frozen=True)
class Standing:
    """`progress` is None when no question is open."""

    facts: tuple[KnownFact, ...] = ()
    progress: Progress | None = None


def standing_of(
    conversation: Conversation, *, most: int, vocabulary: Vocabulary, language: str = "en"
) -> Standing:
    """Every fact told, in the order told, and how far the questions are. `most` is the limit of questions."""
    profile = conversation.profile
    facts = tuple(
        KnownFact(fact.name.value, words, phrase(f"change_with.{fact.name.value}", language=language))
        for fact, words in zip(profile.facts, summary_of(profile, language=language), strict=True)
    )
    return Standing(facts, _progress(conversation, most=most, vocabulary=vocabulary))


def _progress(conversation: Conversation, *, most: int, vocabulary: Vocabulary) -> Progress | None:
    if conversation.open_question is None:
        return None
    number = len(dict.fromkeys(conversation.asked))
    if conversation.shown:
        return Progress(max(number, 1), None)
    left = count_left(conversation, most=most, vocabulary=vocabulary)
    return Progress(max(number, 1), max(number, 1) + left)
