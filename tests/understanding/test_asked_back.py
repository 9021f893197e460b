"""What people ask back: what was meant, what is asked next, whether it is right, how risky it is."""

from __future__ import annotations

import pytest

from waymark.understanding.requests import Request, request_in

ASKED = {
    Request.SIMPLER: (
        "i dont understand|I don't get it|sorry, I do not understand this|i didn't understand a word of that|"
        "what do you mean|what does that mean?|what does all this mean for us|what does this mean for my son|"
        "huh?|"
        "what?|pardon|too complicated|this is too complicated for me|that's a lot of text|"
        "it's way too much to read|"
        "in plain english please|plain english|can you say that simpler|can you say it in simpler words|"
        "can you explain that|could you explain this to me again|explain it like i'm five|"
        "can you summarise that|"
        "summarize please|shorter please|tl;dr|too long didnt read|im confused|I'm so confused by all this|"
        "what are you asking|i dont understand the question|not following|short version please|simplify|"
        "what do you mean by treatments?|what counts|does radiotherapy count|is immunotherapy one?|"
        "do herbal things count|what should I put here|does chemo count as one"
    ),
    Request.NEXT_QUESTION: (
        "why do you ask?|what would you ask?|what question|which question is it?|what's the question|"
        "what else would you ask|what do you want to know|why do you need to ask more questions|"
        "why are you asking another question|what is your next question"
    ),
    Request.QUESTIONS_LEFT: (
        "how many more questions|how many questions are left?|how many questions do you have left|"
        "do you have more questions|are there many more questions|is that the last question?|"
        "why so many questions?"
    ),
    Request.CHOICE: (
        "which one would you pick?|which would you recommend|which is the best one?|what would you do|"
        "which trial is best for her|should we do it|should I join this trial|is it right for her|"
        "is it any good|which one has the least side effects|which is the safest?|"
        "is the first one any good for her?|is this a good idea|would it be worth it|do you recommend it|"
        "what do you recommend|what do you think|"
        "what would you do if it was your child|is joining a good idea for my mum"
    ),
    Request.SAFETY: (
        "what are the risks of gene therapy|are there side effects|is there a risk|any side effects?|"
        "what are the side effects of the second one|is gene therapy dangerous|are these trials safe|"
        "what could go wrong|how risky is a transplant|what are the long-term risks for him|"
        "is chemo safe for kids|"
        "are there any risks for her"
    ),
    Request.PROMISE: (
        "has anyone been cured|has it ever worked|did it help anyone|has it helped other children|"
        "success rate?|"
        "what's the success rate|have people got better with it"
    ),
    Request.TAKING_PART_MEANS: (
        "will he miss school|would I have to take time off work|can she still go to school|"
        "do I have to quit my job"
    ),
}
OTHERS = (
    "I don't understand gene therapy|what does HSCT mean|i don't get out much|what is a placebo|"
    "explain gene therapy|"
    "can you summarise what you know about me|what do you know about me|should she take ibuprofen|"
    "should I stop my tablets|would you mind|is it far|is it free|what about Leeds|too far|too long|"
    "what should we ask the doctor|what questions should I ask the doctor|how many people take part|"
    "which one is nearest|which one is better|she has side effects from chemo|no side effects so far|"
    "the risks worry me|is it right that you keep my data|in other words she had two transplants|"
    "her english is not good|not getting chemo|he is not following a diet|what happens to her|"
    "is there a trial for me|are there any in Leeds|I am confused and my speech is slurred|she is confused"
)


@pytest.mark.parametrize(
    ("request_", "text"), [(wanted, text) for wanted, texts in ASKED.items() for text in texts.split("|")]
)
def test_what_is_asked_back_is_heard(request_: Request, text: str) -> None:
    assert request_in(text) is request_


@pytest.mark.parametrize("text", OTHERS.split("|"))
def test_other_words_ask_nothing_back(text: str) -> None:
    asked = {Request.SIMPLER, Request.NEXT_QUESTION, Request.QUESTIONS_LEFT, Request.CHOICE}
    assert request_in(text) not in asked


@pytest.mark.parametrize(
    "text", ["she has side effects from chemo", "no side effects so far", "is she safe?"]
)
def test_side_effects_told_are_no_question_of_safety(text: str) -> None:
    assert request_in(text) is not Request.SAFETY
