"""A simulated person in conversation: answers what is asked, in their manner, until the list stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from bench.talk import wording
from bench.talk.hidden import Hidden, Manner
from bench.talk.reading import (
    FORBIDDEN,
    GUARDIAN_NEEDED,
    MISUNDERSTOOD,
    NOTHING,
    ON_HOLD,
    RAW,
    REPHRASING_ASKED,
    Asked,
    asked_in,
)
from waymark.cli.chat_door import Said
from waymark.conversations.messages import Button

MOST_TURNS = 34
SHORT = ("yes", "no", "never", "no, never", "nope", "no, not at the moment")
FactRecord = dict[str, object]


class Door(Protocol):
    """What a person can do at the gateway's door."""

    def enter(self) -> Said:
        """Opens a conversation."""

    def say(self, text: str) -> Said:
        """Types a message."""

    def press(self, button_id: str) -> Said:
        """Presses a button."""


@dataclass
class Course:
    """How one conversation went. `told` is what was said, by a key that later words replace."""

    hidden: Hidden
    transcript: list[str] = field(default_factory=list)
    told: dict[str, FactRecord] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)
    questions: int = 0
    turns: int = 0
    turns_to_list: int | None = None
    misunderstood: int = 0
    list_shown: list[tuple[str, str]] = field(default_factory=list)
    said_nothing_yet: bool = False
    emergency_lines: int = 0


class SimulatedPerson:
    """Talks with the door until done; everything of note is in `course`."""

    def __init__(self, hidden: Hidden, door: Door) -> None:
        self._hidden = hidden
        self._door = door
        self.course = Course(hidden)
        self._answered: set[Asked] = set()
        self._last: list[str] = []
        self._digressed = False
        self._is_corrected = hidden.wrong_age is None
        self._age_told = False
        self._answers_given = 0
        self._said: list[str] = []
        self._buttons: list[Button] = []
        self._answered_before: set[Asked] = set()

    def talk(self) -> Course:
        """The whole conversation."""
        entered = self._door.enter()
        agree = next(
            button.id for item in entered.messages for button in item.buttons if button.title == "I agree"
        )
        self._hear(self._door.press(agree))
        self._say(self._first_message())
        while self.course.turns < MOST_TURNS:
            words = self._next_words()
            if words is None:
                break
            if self._said[-2:] == [words] * 2 and words not in (
                *wording.NOT_SURE,
                *wording.RATHER_NOT,
                "no",
                "yes",
            ):
                self._problem("DEAD END: going round in circles")
                break
            self._say(words)
        else:
            self._problem("DEAD END: no end after many turns")
        if self.course.turns_to_list is not None and not self.course.said_nothing_yet:
            self._say(self._hidden.ways.choice(wording.LIST_AGAIN))
        return self.course

    def _first_message(self) -> str:
        hidden = self._hidden
        if hidden.manner is Manner.ONE_A_TURN:
            return wording.opening(hidden)
        with_place = "place" not in hidden.declines and hidden.ways.random() < 0.5
        with_treatments = "treatment" not in hidden.declines and hidden.ways.random() < 0.5
        words = wording.volunteered(hidden, with_place=with_place, with_treatments=with_treatments)
        for topic in ("who", "age", "condition"):
            self._tell(topic)
        if hidden.is_transfused:
            self._tell("transfused")
        if with_place:
            self._tell("place")
        if with_treatments and wording.treatments_words(hidden):
            self._tell("treatments")
        return words

    def _say(self, words: str) -> None:
        self.course.turns += 1
        self._said.append(words)
        self.course.transcript.append(f"  > {words}")
        button = next((button.id for button in self._buttons if f"[{button.title}]" == words), None)
        self._hear(self._door.press(button) if button else self._door.say(words.strip("[]")))

    def _hear(self, said: Said) -> None:
        texts = [item.text for item in said.messages]
        self._buttons = [button for item in said.messages for button in item.buttons]
        course = self.course
        course.transcript += [f"    {text}" for text in texts]
        if not any(text.strip() for text in texts):
            self._problem("DEAD END: silence")
        for text in texts:
            if FORBIDDEN.search(text):
                self._problem(f"FORBIDDEN: {text[:200]}")
            if RAW.search(text):
                self._problem(f"RAW: {text[:200]}")
            if MISUNDERSTOOD.search(text):
                course.misunderstood += 1
            if ON_HOLD.search(text):
                course.emergency_lines += 1
                self._answered = self._answered_before
        cards = [
            (item.trial["nct_id"], item.trial["fit"])
            for item in said.messages
            if item.trial and item.type.value == "trial_card"
        ]
        if cards:
            course.list_shown = cards
        course.said_nothing_yet = any(NOTHING.search(text) for text in texts)
        if (cards or course.said_nothing_yet) and course.turns_to_list is None:
            course.turns_to_list = course.turns
        self._count_questions(texts)
        self._last = texts

    def _problem(self, words: str) -> None:
        if words not in self.course.problems:
            self.course.problems.append(words)

    def _count_questions(self, texts: list[str]) -> None:
        asked = [each for each in asked_in(texts) if each.topic not in ("offer", "doubt")]
        self.course.questions += 0 if self._digressed else len(asked)
        if len(asked) > 1:
            self._problem(f"TWO QUESTIONS at once: {asked}")
        for each in asked:
            if each in self._answered:
                self._problem(f"REPEATED question: {each.topic} {each.name}")

    def _next_words(self) -> str | None:
        """What to say now; None when the conversation is over for this person."""
        hidden, was_digression = self._hidden, self._digressed
        self._digressed = False
        self._answered_before = set(self._answered)
        questions = asked_in(self._last)
        if hidden.wrong_age is not None and not self._is_corrected and self._age_told:
            is_late = self.course.turns_to_list is not None
            if is_late or not hidden.corrects_late:
                return self._correct()
        question = questions[-1] if questions else None
        if question is None:
            if self.course.turns_to_list is not None:
                return None
            if any(GUARDIAN_NEEDED.search(text) for text in self._last):
                self._answered.clear()
            elif not any(REPHRASING_ASKED.search(text) or ON_HOLD.search(text) for text in self._last):
                self._problem(
                    "LOST QUESTION: nothing is asked and no list"
                    + (" after a digression" if was_digression else "")
                )
            return "please go on"
        if self.course.turns in hidden.digresses_at and not was_digression and question.topic != "offer":
            self._digressed = True
            return hidden.ways.choice(wording.DIGRESSIONS)
        return self._answer(question)

    def _correct(self) -> str:
        self._is_corrected = True
        self._digressed = True
        self.course.told["age"] = self._age_record(self._hidden.age)
        return wording.correction(self._hidden)

    def _answer(self, question: Asked) -> str | None:
        hidden, ways = self._hidden, self._hidden.ways
        if question.topic == "offer":
            if hidden.wants_more and self._answers_given == 0:
                return ways.choice(wording.YES_ASK)
            return None
        if question.topic == "doubt":
            if self._hidden.wrong_age is not None:
                self._is_corrected = True
                self.course.told["age"] = self._age_record(hidden.age)
            return f"{hidden.age} {hidden.age_unit}"
        self._answered.add(question)
        if self.course.turns_to_list is not None:
            self._answers_given += 1
            if self._answers_given > hidden.most_answers:
                return ways.choice(wording.ENOUGH) if question.topic == "lab" else self._enough()
        return self._answer_fact(question)

    def _enough(self) -> str:
        return "that is enough questions, show me what you have"

    def _answer_fact(self, question: Asked) -> str:
        hidden, ways = self._hidden, self._hidden.ways
        topic = question.topic
        if self._declines(topic):
            return ways.choice(wording.RATHER_NOT if ways.random() < 0.5 else wording.NOT_SURE)
        if topic in wording.ANSWERS:
            self._tell("treatments" if topic in ("gene_therapy", "treatment") else topic)
            return wording.ANSWERS[topic](hidden)
        if topic == "lab":
            return self._lab(question.name.lower())
        return self._closed(topic, question.name.lower())

    def _closed(self, topic: str, name: str) -> str:
        """The answer to a question that has buttons, and the record of it."""
        hidden, ways = self._hidden, self._hidden.ways
        if topic == "donor":
            value: object = {"no": False, "yes": True}.get(hidden.donor, hidden.donor)
            self._record("matched_donor", name="matched_donor", value=value)
            return ways.choice(wording.DONOR[hidden.donor])
        if topic == "sex":
            self._record("sex", name="sex", value=hidden.sex)
            return ways.choice((hidden.sex, "girl" if hidden.sex == "female" else "boy"))
        if topic == "active":
            self._record("active", name="performance_status", value=1, unit="ECOG")
            return "[Light work only]"
        if name:
            kind = "treatment" if topic == "one_treatment" else topic
            self._record(f"{kind} {name}", name=kind, value=name, status="never")
            return ways.choice(("no", "never", "no, never"))
        self._record(topic, name=topic, value=False)
        return ways.choice(("no", "no, not at the moment", "nope"))

    def _lab(self, name: str) -> str:
        known = next((key for key in self._hidden.labs if name.startswith(key)), None)
        if known is None:
            return self._hidden.ways.choice(wording.NOT_SURE)
        value, unit = self._hidden.labs[known]
        self._record(f"lab {known}", name="lab", analyte=known, value=value, unit=unit)
        return f"{value} {unit}" if self._hidden.ways.random() < 0.7 else f"{known} was {value} {unit}"

    def _declines(self, topic: str) -> bool:
        group = {
            "gene_therapy": "treatment",
            "treatment": "treatment",
            "who": "who",
            "age": "age",
            "place": "place",
        }
        if topic == "condition":
            return False
        return group.get(topic, "other") in self._hidden.declines

    def _tell(self, topic: str) -> None:
        hidden = self._hidden
        if topic == "who":
            self._record("who", name="asking_for", value=hidden.asking_for)
            if hidden.sex_is_heard:
                self._record("sex", name="sex", value=hidden.sex)
        elif topic == "age":
            self._age_told = True
            self.course.told["age"] = self._age_record(wording.told_age(hidden))
        elif topic == "treatments":
            for each in hidden.treatments:
                self._record(f"treatment {each.name}", name="treatment", value=each.name, status=each.status)
            self._answered.add(Asked("treatment"))
            self._answered.add(Asked("gene_therapy"))
        elif topic == "transfused":
            self._record("transfused", name="transfusion_dependent", value=bool(hidden.is_transfused))
        else:
            self._record(topic, name=topic, value=getattr(hidden, topic))
        self._answered.add(Asked(topic))

    def _age_record(self, age: int) -> FactRecord:
        return {"name": "age", "value": age, "unit": self._hidden.age_unit}

    def _record(self, key: str, **fact: object) -> None:
        self.course.told[key] = fact
