"""How fast questions narrow a list: four ways to choose the next one, over real lists and made-up people.

nice python -m bench.eligibility.questions [PEOPLE]

Each person has an illness, an age, a sex and a hidden answer to everything (drawn with a seed from
waymark/eligibility/tables/expected_answers.py); one in three knows all, half, or little of it. The answers
given are true. A trial that the whole hidden profile leaves possible and that a question loses is wrong.
"""

from __future__ import annotations

import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from math import log2

from bench.eligibility.question_tables import Talk, show_all
from bench.eligibility.records import DATA, trials
from waymark.eligibility.answers.tree import Judge
from waymark.eligibility.criteria import Criterion
from waymark.eligibility.expected_answers import expected_answers, share_who_know
from waymark.eligibility.judging import judge
from waymark.eligibility.next_question import MOST_QUESTIONS, next_question
from waymark.eligibility.open_lines import settled_label
from waymark.eligibility.open_trials import OpenTrial, open_trial
from waymark.eligibility.reading import read_criteria
from waymark.eligibility.record_fields import studied_names
from waymark.eligibility.verdicts import FindingLabel, Fit
from waymark.profile.facts import Certainty, Fact, FactName, FactStatus
from waymark.profile.profile import Profile
from waymark.profile.topics import Topic, is_spoken_of
from waymark.trials.trial import Trial
from waymark.trials.vocabulary import OverallStatus
from waymark.vocabulary.vocabulary import Vocabulary, standard_vocabulary

TODAY = date(2026, 11, 22)
ILLNESSES = (
    "breast cancer", "type 2 diabetes", "asthma", "heart failure", "depression", "multiple sclerosis",
    "lung cancer", "rheumatoid arthritis", "chronic kidney disease", "parkinson's disease", "prostate cancer",
    "crohn disease", "sickle cell disease", "beta-thalassemia", "hypertension", "obesity",
)  # fmt: skip
MOST_TRIALS = 25
OPEN = (OverallStatus.RECRUITING, OverallStatus.NOT_YET_RECRUITING)
KNOWING = (1.0, 0.5, 0.15)  # of what people of each kind can answer, beside what is hard for all to know
Candidate = tuple[Trial, tuple[Criterion, ...]]


@dataclass(frozen=True)
class Person:
    """What is told at once, and what is hidden: a fact for each topic, and whether they can say it."""

    opening: Profile
    hidden: dict[Topic, Fact]
    known: frozenset[Topic]

    @property
    def whole(self) -> Profile:
        """The profile of someone who has answered everything."""
        return self.opening.with_facts(self.hidden.values())

    def answer(self, topic: Topic) -> Fact:
        """The true answer, or "not sure"."""
        fact = self.hidden[topic]
        if topic in self.known:
            return fact
        is_named = topic.fact in (FactName.TREATMENT, FactName.INFECTION, FactName.COMORBIDITY)
        return replace(fact, value=fact.value if is_named else None, certainty=Certainty.UNSURE)


@dataclass(frozen=True)
class State:
    """One conversation so far, over the trials still in play."""

    profile: Profile
    candidates: Sequence[Candidate]
    asked: tuple[Topic, ...]
    vocabulary: Vocabulary

    def topics(self) -> dict[Topic, list[OpenTrial]]:
        """The topics that may be asked, each with the trials that wait for it."""
        found: dict[Topic, list[OpenTrial]] = {}
        for trial, criteria in self.candidates:
            one = open_trial(trial, criteria, self.profile, today=TODAY, vocabulary=self.vocabulary)
            for topic in one.awaited:
                if topic not in self.asked and not is_spoken_of(topic, self.profile):
                    found.setdefault(topic, []).append(one)
        return {topic: found[topic] for topic in sorted(found, key=lambda one: one.slug)}


Strategy = Callable[[State, random.Random], Topic | None]


def ours(state: State, _: random.Random) -> Topic | None:
    """As Waymark asks, with its own stop."""
    return next_question(
        state.profile, state.candidates, asked=state.asked, today=TODAY, vocabulary=state.vocabulary
    ).topic


def by_prevalence(state: State, _: random.Random) -> Topic | None:
    """What most trials wait for."""
    topics = state.topics()
    return max(topics, key=lambda one: len(topics[one]), default=None)


def by_entropy(state: State, _: random.Random) -> Topic | None:
    """The largest information gain on which trials are left, whatever it costs to answer (DQueST)."""
    topics = {topic: waiting for topic, waiting in state.topics().items() if expected_answers(topic)}
    return max(topics, key=lambda one: _information(one, topics[one], state), default=None)


def at_random(state: State, chance: random.Random) -> Topic | None:
    """Any topic that some trial waits for."""
    topics = list(state.topics())
    return chance.choice(topics) if topics else None


STRATEGIES: dict[str, Strategy] = {
    "ours": ours, "prevalence": by_prevalence, "entropy": by_entropy, "random": at_random,
}  # fmt: skip


def _information(topic: Topic, waiting: Sequence[OpenTrial], state: State) -> float:
    """Bits about each trial's being left, added up."""
    answers = expected_answers(topic)
    judges = [(share, state.profile.with_facts(facts)) for share, facts in answers]
    total = 0.0
    for one in waiting:
        lost = sum(share for share, profile in judges if _is_lost(one, topic, profile, state.vocabulary))
        total += sum(-part * log2(part) for part in (lost, 1 - lost) if 0 < part < 1)
    return total


def _is_lost(one: OpenTrial, topic: Topic, profile: Profile, vocabulary: Vocabulary) -> bool:
    by = Judge(profile, vocabulary, one.says, TODAY)
    return any(settled_label(line, by) is FindingLabel.NOT_MET for line in one.awaited[topic].lines)


def person_for(illness: str, candidates: Sequence[Candidate], seed: int, vocabulary: Vocabulary) -> Person:
    """Somebody with the illness; `seed` decides everything else."""
    chance = random.Random(f"{illness} {seed}")  # noqa: S311 a seeded draw, no secret
    opening = Profile(
        (
            Fact(FactName.ASKING_FOR, "self"),
            Fact(FactName.CONDITION, illness),
            Fact(FactName.AGE, chance.randint(18, 80), unit="years"),
            Fact(FactName.PLACE, None, Certainty.DECLINED),
            Fact(FactName.TREATMENT, "acetaminophen"),
        )
    )
    share = KNOWING[seed % len(KNOWING)]
    hidden, known = {}, set()
    for topic in sorted(State(opening, candidates, (), vocabulary).topics(), key=lambda one: one.slug):
        fact = _drawn(topic, chance)
        if fact:
            hidden[topic] = fact
            if chance.random() < share * share_who_know(topic):
                known.add(topic)
    return Person(opening, _agreeing(hidden, vocabulary), frozenset(known))


def _agreeing(hidden: dict[Topic, Fact], vocabulary: Vocabulary) -> dict[Topic, Fact]:
    """The same answers, but that nobody who never had any radiotherapy had some to the brain."""
    denied = [fact for fact in hidden.values() if fact.status is FactStatus.NEVER]
    return {
        topic: replace(fact, status=FactStatus.NEVER)
        if any(_is_denied_by(fact, other, vocabulary) for other in denied)
        else fact
        for topic, fact in hidden.items()
    }


def _is_denied_by(fact: Fact, other: Fact, vocabulary: Vocabulary) -> bool:
    is_kind_of = {
        FactName.TREATMENT: vocabulary.treatments.is_kind_of,
        FactName.COMORBIDITY: vocabulary.conditions.is_kind_of,
    }.get(fact.name)
    if is_kind_of is None or other.name is not fact.name or fact is other:
        return False
    return is_kind_of(str(fact.value), str(other.value))


def _drawn(topic: Topic, chance: random.Random) -> Fact | None:
    answers = expected_answers(topic)
    if not answers:
        return None
    (facts,) = chance.choices([facts for _, facts in answers], [share for share, _ in answers])
    return facts[0]


def talk(
    person: Person, candidates: Sequence[Candidate], ask: Strategy, vocabulary: Vocabulary, seed: int
) -> Talk:
    """One conversation of up to eight questions."""
    chance = random.Random(seed)  # noqa: S311
    state = State(person.opening, _in_play(candidates, person.opening, vocabulary), (), vocabulary)
    left = [len(state.candidates)]
    while len(state.asked) < MOST_QUESTIONS:
        topic = ask(state, chance)
        if topic is None:
            break
        asked = (*state.asked, topic)
        told = [person.answer(topic)] if topic in person.hidden else []
        profile = state.profile.with_facts(told)
        state = State(profile, _in_play(state.candidates, profile, vocabulary), asked, vocabulary)
        left.append(len(state.candidates))
    possible = {trial.nct_id for trial, _ in _in_play(candidates, person.whole, vocabulary)}
    lost = possible - {trial.nct_id for trial, _ in state.candidates}
    padded = left + [left[-1]] * (MOST_QUESTIONS + 1 - len(left))
    return Talk(tuple(padded), len(state.asked), len(lost), len(possible))


def _in_play(candidates: Sequence[Candidate], profile: Profile, vocabulary: Vocabulary) -> list[Candidate]:
    return [
        (trial, criteria)
        for trial, criteria in candidates
        if judge(trial, criteria, profile, today=TODAY, vocabulary=vocabulary).fit is not Fit.UNLIKELY
    ]


def lists(vocabulary: Vocabulary) -> dict[str, list[Candidate]]:
    """For each illness the first open trials that study it."""
    found: dict[str, list[Candidate]] = {illness: [] for illness in ILLNESSES}
    for trial in trials():
        if trial.overall_status not in OPEN:
            continue
        names = set(studied_names(trial, vocabulary.conditions))
        for illness in names & found.keys():
            if len(found[illness]) < MOST_TRIALS:
                found[illness].append((trial, read_criteria(trial.eligibility.criteria, vocabulary)))
    return {illness: those for illness, those in found.items() if len(those) >= 5}


def main() -> None:
    """Prints one table, or why there is none."""
    if not DATA.is_dir():
        print(f"{DATA} is absent: nothing to measure")
        return
    people = int(sys.argv[1]) if len(sys.argv) > 1 else 4
    vocabulary = standard_vocabulary()
    found = lists(vocabulary)
    pairs = [
        (person_for(illness, those, seed, vocabulary), those)
        for illness, those in found.items()
        for seed in range(people)
    ]
    print(f"{len(found)} illnesses, {sum(map(len, found.values()))} trials in the lists, {len(pairs)} people")
    talks = {
        name: [talk(person, those, ask, vocabulary, seed) for seed, (person, those) in enumerate(pairs)]
        for name, ask in STRATEGIES.items()
    }
    kinds = [seed % len(KNOWING) for _ in found for seed in range(people)]
    show_all(talks, dict(enumerate(KNOWING)), kinds)
    show_cost(pairs, vocabulary)


def show_cost(pairs: Sequence[tuple[Person, Sequence[Candidate]]], vocabulary: Vocabulary) -> None:
    """CPU of choosing one question against that of judging the same trials."""
    spent: Counter[str] = Counter()
    for person, those in pairs:
        start = time.process_time()
        _in_play(those, person.opening, vocabulary)
        middle = time.process_time()
        next_question(person.opening, those, asked=(), today=TODAY, vocabulary=vocabulary)
        spent.update(judging=middle - start, choosing=time.process_time() - middle)  # type: ignore[call-arg]
    rows = {name: 1000 * value / len(pairs) for name, value in spent.items()}
    print(f"ms of CPU a list: judging {rows['judging']:.1f}, choosing {rows['choosing']:.1f}")


if __name__ == "__main__":
    main()
