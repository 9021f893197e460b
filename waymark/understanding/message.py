"""A Message: one text with the names found in it, the people it speaks of and the question it answers."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import date

from waymark.profile.facts import About, Certainty, Fact, FactName, FactStatus, FactValue
from waymark.profile.profile import Profile
from waymark.understanding.condition_shorthand import as_meant
from waymark.understanding.note_conditions import with_noted
from waymark.understanding.questions import question_spans
from waymark.understanding.respelling import respelt
from waymark.vocabulary.mentions import Mention
from waymark.vocabulary.vocabulary import Vocabulary

_SENTENCE_END = re.compile(
    r"(?<!\bincl)(?<!\bapprox)(?<!\bdr)(?<!\bDr)(?<!\bmr)(?<!\bMr)(?<!\bMrs)(?<!\bst)(?<!\bSt)(?<!\be\.g)(?<!\bi\.e)"
    r"(?<!\bvs)(?<!\bhx)(?<!\bapp)[.!?;](?=\s|$)|\n"
)
_ILL_EFFECT = re.compile(
    r"\b(?:withdrawal|dependence|addiction|abuse|misuse|use disorder|toxicity|poisoning|overdose)\b"
)
_WITH_AFTER_FIGURE = re.compile(r"(?<=\d) w/(?=\s*[a-z])")
_RUNS = re.compile(r"\s{5,}|([^\d\s])\1{4,}")
_APOSTROPHES = str.maketrans("’‘`´ʼ\ufe0f\u20e3", "'''''  ")


@dataclass(frozen=True)
class Message:
    """`plain` is the text in lower case with straight apostrophes, letter for letter as long as `text`."""

    text: str
    plain: str
    vocabulary: Vocabulary
    today: date
    asked: FactName | None
    asked_analyte: str | None
    turn: int | None
    known: Profile
    conditions: tuple[Mention, ...]
    treatments: tuple[Mention, ...]
    sentence_starts: tuple[int, ...]
    questions: tuple[tuple[int, int], ...]
    found_once: dict[str, tuple[Mention, ...]] = field(default_factory=dict, compare=False, repr=False)
    """What several readers ask for and one search finds, by what was searched."""

    def fact(
        self,
        name: FactName,
        value: FactValue,
        start: int,
        end: int,
        *,
        certainty: Certainty = Certainty.SURE,
        unit: str | None = None,
        status: FactStatus | None = None,
        when: str | None = None,
        analyte: str | None = None,
        comparator: str | None = None,
    ) -> Fact:
        """A fact with the exact words that tell it."""
        return Fact(
            name=name,
            value=value,
            certainty=certainty,
            unit=unit,
            status=status,
            when=when,
            analyte=analyte,
            comparator=comparator,
            words=self.text[start:end],
            start=start,
            end=end,
            turn=self.turn,
            is_guess=self._is_guess(name, value, start, end),
        )

    def _is_guess(self, name: FactName, value: FactValue, start: int, end: int) -> bool:
        """Whether the words hold that name only misspelt, put another way or with another reading."""
        mentions = self.treatments if name is FactName.TREATMENT else self.conditions
        here = [m for m in mentions if m.standard == value and m.start < end and start < m.end]
        return bool(here) and not any(m.is_exact and not m.is_ambiguous for m in here)

    def sentence(self, at: int) -> tuple[int, int]:
        """Where the sentence around this place starts and ends."""
        place = bisect_right(self.sentence_starts, at) - 1
        end = self.sentence_starts[place + 1] if place + 1 < len(self.sentence_starts) else len(self.text)
        return self.sentence_starts[place], end

    def before(self, at: int, most: int = 120) -> str:
        """The plain words of the same sentence before this place."""
        return self.plain[max(self.sentence(at)[0], at - most) : at]

    def after(self, at: int, most: int = 80) -> str:
        """The plain words of the same sentence from this place on."""
        return self.plain[at : min(self.sentence(max(at - 1, 0))[1], at + most)]

    def is_in_question(self, at: int) -> bool:
        """Whether the words around this place ask rather than tell."""
        place = bisect_right(self.questions, (at, len(self.text))) - 1
        return place >= 0 and self.questions[place][0] <= at < self.questions[place][1]

    def is_within_name(self, at: int) -> bool:
        """Whether a name began before this place and goes on: the "'s" of "Parkinson's"."""
        return any(m.start < at < m.end for m in (*self.conditions, *self.treatments))

    @property
    def known_about(self) -> About | None:
        """For whom trials are looked for, as told in an earlier turn; None when not told."""
        fact = self.known.fact(FactName.ASKING_FOR)
        return About(fact.value) if fact and fact.value in {member.value for member in About} else None


def read_text(
    text: str,
    *,
    vocabulary: Vocabulary,
    today: date,
    asked: FactName | None = None,
    asked_analyte: str | None = None,
    turn: int | None = None,
    known: Profile | None = None,
) -> Message:
    """The message with its names found; `known` is what earlier turns told."""
    starts = (0, *(match.end() for match in _SENTENCE_END.finditer(text) if match.end() < len(text)))
    plain = lower_in_place(text)
    named = with_noted(_without_places(vocabulary.conditions.find(text), text, vocabulary), text, plain)
    conditions = as_meant(named, plain)
    return Message(
        text=text,
        plain=plain,
        vocabulary=vocabulary,
        today=today,
        asked=asked,
        asked_analyte=asked_analyte,
        turn=turn,
        known=known or Profile(),
        conditions=conditions,
        treatments=tuple(
            treatment
            for treatment in _without_places(vocabulary.treatments.find(text), text, vocabulary)
            if not any(_is_part_of_an_illness(treatment, condition) for condition in conditions)
        ),
        sentence_starts=starts,
        questions=question_spans(plain, starts),
    )


def _without_places(mentions: tuple[Mention, ...], text: str, vocabulary: Vocabulary) -> tuple[Mention, ...]:
    """Without those that are a place or a part of one: "Prague" is no plague."""
    if vocabulary.places is None or not mentions:
        return mentions
    told = vocabulary.places.find_anyhow(text)
    return tuple(mention for mention in mentions if not any(_is_place(mention, one) for one in told))


def _is_place(mention: Mention, place: Mention) -> bool:
    """Whether the place's name holds the mention's and more, or the mention is only spelt nearly so."""
    is_within = place.start <= mention.start and mention.end <= place.end
    is_part = is_within and len(mention.words) < len(place.words)
    return is_part or (not mention.is_exact and mention.start < place.end and place.start < mention.end)


def _is_part_of_an_illness(treatment: Mention, condition: Mention) -> bool:
    """The "opioid" of "neonatal opioid withdrawal syndrome" tells of no treatment."""
    is_within = condition.start <= treatment.start and treatment.end < condition.end
    return is_within and bool(_ILL_EFFECT.search(condition.words.lower()))


def last_match(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """The last place where the pattern is found; None when nowhere."""
    found = None
    for match in pattern.finditer(text):
        found = match
    return found


def lower_in_place(text: str) -> str:
    """Lower case with straight apostrophes, letter for letter: one whose lower case is longer stays."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    plain = _WITH_AFTER_FIGURE.sub(" , ", lowered.translate(_APOSTROPHES))
    return respelt(_RUNS.sub(_squashed, plain))


def _squashed(run: re.Match[str]) -> str:
    """A long run of one letter or of blanks, its middle barred: no pattern searches through it."""
    words = run[0]
    if words.isdigit() or "\n" in words:
        return words
    return words[:2] + "|" * (len(words) - 4) + words[-2:]
