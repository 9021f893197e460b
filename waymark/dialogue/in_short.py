"""What was asked or shown last, said again in a few plain words."""

from __future__ import annotations

from waymark.dialogue.conversation import Conversation, Sources
from waymark.dialogue.results import before_last_page
from waymark.dialogue.shown import records_shown
from waymark.dialogue.words import words_for_meant, words_for_topic, words_for_why
from waymark.eligibility.judging import judge
from waymark.profile.topics import Topic
from waymark.search.distance import nearest_site, place_of
from waymark.search.locating import site_locator
from waymark.wording.glossary import explanation_of
from waymark.wording.in_short import in_short_text


def question_in_short(question: Topic) -> str:
    """What is meant by the thing asked after, where we explain it, and why it is asked."""
    meant = explanation_of(words_for_topic(question)) or words_for_meant(question.fact)
    return " ".join(filter(None, (meant, words_for_why(question.fact))))


def shown_in_short(conversation: Conversation, sources: Sources) -> list[str]:
    """A text for the trial spoken of last, else for each of the page shown last, in the list's order."""
    profile, places = conversation.profile, sources.names.places
    home, locate = place_of(profile, places), site_locator(places)
    focus = conversation.focus if conversation.focus in conversation.shown else None
    first = 0 if focus else before_last_page(conversation)
    return [
        in_short_text(
            record.trial,
            judge(record.trial, record.criteria, profile, today=sources.today, vocabulary=sources.reading),
            profile,
            number=number,
            distance=nearest_site(record.trial, home, locate=locate) if home else None,
        )
        for number, record in records_shown(conversation, sources.store, after=first)
        if focus in (None, record.trial.nct_id)
    ]
