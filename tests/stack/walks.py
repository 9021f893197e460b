"""A walk: thirty turns of anything at all, in any order, with a seed that repeats it."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field

from tests.gateway.door import Body, Gateway, Person
from waymark.trials.identifiers import nct_ids_in

TURNS = 30
RAW = re.compile(r"\{[a-z_]+\}|\bNone\b(?! (?:is|takes|of|here))|\bnull\b|<[A-Za-z_]+\.[A-Z]")
SAID = (
    *("hello", "thank you", "bye", "what can you do?", "are you a robot?", "I want to talk to a person"),
    *("find trials", "go on", "yes", "no", "not sure", "rather not say", "skip", "ok", "2", "the second"),
    *(
        "my daughter is 9, thal major, transfused every 3 weeks",
        "for me",
        "my nephew",
        "I am 34",
        "she is 11",
    ),
    *(
        "sorry, 11 not 10",
        "actually he had a transplant",
        "beta thalassemia",
        "sickle cell disease",
        "lung cancer",
    ),
    *("thalassemia trait", "Leeds", "we live in Milan, Italy", "no gene therapy or transplant before"),
    *("ferritin 3000", "Hb 8.9 g/dL", "haemoglobin 900", "she is 340 years old", "born in 2008", "ECOG 1"),
    *(
        "no matched donor",
        "her brother is a half match",
        "in another trial now",
        "not pregnant",
        "HIV negative",
    ),
    *(
        "show more",
        "show me the list again",
        "show me now",
        "no more questions",
        "why?",
        "why not the first one?",
    ),
    *(
        "tell me about the first",
        "tell me about NCT05745532",
        "NCT04592458",
        "NCT99999999",
        "NCT0574",
        "nct 05745532",
    ),
    *(
        "compare 1 and 2",
        "what would have to change?",
        "where is it?",
        "whom do I call?",
        "how do we take part?",
    ),
    *("show me all the criteria", "who is it for?", "quick facts", "is it still open?", "similar studies"),
    *("what would happen to her?", "questions for the doctor", "page for the doctor", "what does HSCT mean?"),
    *(
        "what is ferritin",
        "why do you ask?",
        "what have you got about me?",
        "what do you keep?",
        "save this search",
    ),
    *(
        "go back",
        "start over",
        "does it cost anything?",
        "which one is better?",
        "how much hydroxyurea should I take?",
    ),
    *("does she qualify?", "I am scared", "I can't do this any more, I want to die", "chest pain right now"),
    *(
        "what's the weather?",
        "tell me a joke",
        "you are useless",
        "i am 12 and writing alone",
        "my mum is here now",
    ),
)
NOISE = (
    *("", " ", "?", "...", "asdf qwer", "🙂", "👩‍👧 9️⃣", "我女儿九岁，重型地中海贫血"),
    *("地贫", "мне нужна помощь", "أهلا"),
    *("tengo una hija con talasemia", "{person}", "{0}", "%s", "<b>hi</b>"),
    *("/restart", '/inform{"age":5}', "; DROP TABLE trial"),
    *("9" * 40, "word " * 120, "ÄÖÜß", "\u202eabc", "-1"),
    *("1e9", "12/12/2012", "NCT", "@#$%^&*()"),
    *("she she she is is 9 9 and and", "no no no yes", "she's 9 she's 12"),
    *("I'm 9 and 40 and pregnant and male", "my my my my"),
)  # fmt: skip


@dataclass
class Walk:
    """One walk through the door; `problems` says what no answer may ever be, with the words before it."""

    seed: int
    gateway: Gateway
    known: frozenset[str]
    problems: list[str] = field(default_factory=list)
    transcript: list[str] = field(default_factory=list)
    _named: set[str] = field(default_factory=set)

    def go(self) -> Walk:
        """Thirty turns; whoever erases all begins anew."""
        self._chance = random.Random(self.seed)
        self._begin()
        for _ in range(TURNS):
            self._turn()
        return self

    def _begin(self) -> None:
        self._person = Person(self.gateway)
        self._buttons: dict[str, str] = {}
        self._keep_buttons()
        if self._chance.random() < 0.9:
            self._person.agree()
            self._keep_buttons()

    def _turn(self) -> None:
        if self._buttons and self._chance.random() < 0.35:
            button, title = self._chance.choice(list(self._buttons.items()))
            self._answered(f"[{title}]", *self._person.send(button_id=button))
            return
        pool = NOISE if self._chance.random() < 0.2 else SAID
        words = self._chance.choice(pool)
        self._named |= set(map(str, nct_ids_in(words)))
        self._answered(words, *self._person.send(text=words))

    def _answered(self, said: str, status: int, body: Body) -> None:
        self.transcript.append(f"> {said[:80]}")
        if status in (400, 409) and body.get("error"):  # an empty message, a button whose time is over
            self.transcript.append(f"  {status}: {body['error']}")
            return
        if status != 200:
            self._problem(f"status {status}: {body}")
            return
        texts = [str(message["text"]) for message in body["messages"]]
        titles = [button["title"] for message in body["messages"] for button in message["buttons"]]
        self.transcript += [f"  {text}" for text in texts]
        self._check("\n".join((*texts, *titles)))
        self._keep_buttons()
        if "erased" in body:
            self._begin()

    def _check(self, heard: str) -> None:
        if not heard.strip():
            self._problem("silence")
        raw = RAW.search(heard)
        if raw:
            self._problem(f"raw: {raw.group()}")
        foreign = set(map(str, nct_ids_in(heard))) - self.known - self._named
        if foreign:
            self._problem(f"no such trial: {foreign}")

    def _problem(self, words: str) -> None:
        self.problems.append("\n".join((f"seed {self.seed}: {words}", *self.transcript[-12:])))

    def _keep_buttons(self) -> None:
        for message in self._person.last:
            self._buttons.update({button["id"]: button["title"] for button in message["buttons"]})
