"""What people ask after Waymark itself: where its trials come from, their order, whether to trust it."""

from __future__ import annotations

import pytest

from waymark.understanding.requests import Request, request_in

ASKED = {
    Request.HOW_ORDERED: (
        "how do you decide which come first|how are these sorted?|how did you choose these|"
        "why is the first one first|"
        "how are the trials ranked|what order are they in|is the first one the best?|do they pay to be first|"
        "are these ads?|how do you pick them|why is this one at the top"
    ),
    Request.SOURCE: (
        "where did you get this from|where do these trials come from?|what's your source|"
        "which database do you use|"
        "are these all the trials there are|are these all the trials in the world|do you know every trial|"
        "how many trials do you know|how many trials are in your list|is your list up to date|"
        "is this the hospitals own list or the whole world|where does the information come from"
    ),
    Request.TRUST: (
        "can i trust this|can I trust you?|why should I believe you|how reliable is this|are you sure?|"
        "are you sure about that|"
        "do you make mistakes|what if you are wrong|is this legit|how accurate are you|is this a scam|"
        "can we rely on it"
    ),
    Request.WHO: ("who made you|who are you|is this a real person|are you a doctor"),
    Request.LANGUAGES: (
        "do you speak spanish|hablas español|can i write in italian|parlez-vous français?|"
        "which languages do you know|"
        "can we do this in polish|is there a french version|in spanish please|can you answer in arabic"
    ),
}
OTHERS = (
    "can i trust you with my childs information|can I trust you with this|is the first one far|"
    "are these in Leeds|"
    "where is it|where do they do it|how do I choose|what about the french trial|is it in Spain|"
    "we live in Poland|"
    "is she right to be worried|are there all sorts of trials|where did she get it from|"
    "I don't trust doctors|"
    "is it real or a placebo|who pays for it|how many people take part|how old is this record|"
    "show me all the trials|"
    "is this all there is|he speaks spanish|is it true that chemo stops if I join|in English please"
)


@pytest.mark.parametrize(
    ("request_", "text"), [(wanted, text) for wanted, texts in ASKED.items() for text in texts.split("|")]
)
def test_what_is_asked_after_waymark_is_heard(request_: Request, text: str) -> None:
    assert request_in(text) is request_


@pytest.mark.parametrize("text", OTHERS.split("|"))
def test_other_words_ask_nothing_after_it(text: str) -> None:
    assert request_in(text) not in ASKED
