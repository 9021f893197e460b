"""Which trials of the list are phase 3, use a placebo, or let people stay at home, as their records tell."""

from __future__ import annotations

from collections.abc import Callable

from waymark.dialogue.conversation import Conversation, Sources
from waymark.dialogue.picking import Picked, picked, words_for_unseen
from waymark.dialogue.shown import records_shown
from waymark.search.distance import TAKING_PEOPLE
from waymark.trials.freshness import last_status
from waymark.trials.trial import Trial
from waymark.trials.vocabulary import Phase, SponsorClass, StudyType
from waymark.understanding.tables.traits import Trait
from waymark.understanding.traits_asked import TraitAsked
from waymark.wording.lists import counted_of
from waymark.wording.phrases import phrase
from waymark.wording.traits import told_of

TOLD_OF_EACH = frozenset(
    {Trait.PHASE, Trait.SPONSOR, Trait.STARTS, Trait.TIME, Trait.VISITS, Trait.STAYS, Trait.OTHER_TRIAL}
)
"""What is no yes or no: it is told of each trial that was shown."""
IN_WORDS_ALONE = frozenset({Trait.RANDOMISED, Trait.OPEN_LABEL, Trait.PLACEBO, Trait.AT_HOME, Trait.TRAVEL})
"""What no field of a record holds: silence of its text is no "no"."""


def traits_in_list(asked: TraitAsked, conversation: Conversation, sources: Sources) -> tuple[str, Picked]:
    """What is said of them, those shown before line by line, and those that may be shown now.

    Of a question about those shown, others come only where it is so of none of these.
    """
    if asked.trait in TOLD_OF_EACH:
        return _of_each(asked, conversation, sources), Picked((), (), 0)
    found = picked(conversation, sources, lambda trial: is_as_asked(asked, trial))
    if asked.is_of_shown:
        found = found.of_shown(len(conversation.shown))
    return "\n".join(_lines(asked, found)), found


def trait_of_one(asked: TraitAsked, trial: Trial) -> str:
    """What the record of this trial tells of it, or that it does not say."""
    told = told_of(asked.trait, trial)
    name = phrase(f"dialogue.trait.{asked.trait.value}")
    if told is None:
        return phrase("dialogue.trait_not_told", nct_id=trial.nct_id, trait=name)
    return phrase("dialogue.trait_told", nct_id=trial.nct_id, told=told)


def is_as_asked(asked: TraitAsked, trial: Trial) -> bool:
    """Whether the record has it; asked for those without it, whether it has it not, or says nothing of it."""
    return has(asked.trait, trial) is not asked.is_without


def has(trait: Trait, trial: Trial) -> bool:
    """Whether a field of the record, or where none holds it its text, tells that it is so."""
    is_so = _BY_FIELD.get(trait)
    return is_so(trial) if is_so else told_of(trait, trial) is not None


def _lines(asked: TraitAsked, found: Picked) -> list[str]:
    kind = "said" if asked.trait in IN_WORDS_ALONE else "so"
    key = f"dialogue.traits.{kind}{'_not' if asked.is_without else ''}"
    name = phrase(f"dialogue.trait.{asked.trait.value}")
    lines = [counted_of(key, found.count, of=found.of, those=found.those, trait=name)]
    for number, trial in found.seen:
        told = told_of(asked.trait, trial) or phrase("not_said")
        lines.append(phrase("dialogue.trait_of_one", number=number, nct_id=trial.nct_id, told=told))
    return [*lines, *words_for_unseen(found, asked.words, is_without=asked.is_without)]


def _of_each(asked: TraitAsked, conversation: Conversation, sources: Sources) -> str:
    """A line for each trial shown, and whom to ask of what none tells."""
    lines = [
        phrase(
            "dialogue.trait_of_one",
            number=number,
            nct_id=record.trial.nct_id,
            told=told_of(asked.trait, record.trial) or phrase("not_said"),
        )
        for number, record in records_shown(conversation, sources.store)
    ]
    return "\n".join([phrase(f"dialogue.trait_opening.{asked.trait.value}"), *lines])


def _in_phase(phase: Phase) -> Callable[[Trial], bool]:
    return lambda trial: phase in trial.phases


def _run_by(*classes: SponsorClass) -> Callable[[Trial], bool]:
    return lambda trial: trial.sponsor is not None and trial.sponsor.sponsor_class in classes


_BY_FIELD: dict[Trait, Callable[[Trial], bool]] = {
    Trait.EARLY_PHASE1: _in_phase(Phase.EARLY_PHASE1),
    Trait.PHASE1: _in_phase(Phase.PHASE1),
    Trait.PHASE2: _in_phase(Phase.PHASE2),
    Trait.PHASE3: _in_phase(Phase.PHASE3),
    Trait.PHASE4: _in_phase(Phase.PHASE4),
    Trait.TAKING_PEOPLE: lambda trial: last_status(trial) in TAKING_PEOPLE,
    Trait.TREATS: lambda trial: trial.study_type is StudyType.INTERVENTIONAL,
    Trait.OBSERVES: lambda trial: trial.study_type is StudyType.OBSERVATIONAL,
    Trait.BY_COMPANY: _run_by(SponsorClass.INDUSTRY),
    Trait.BY_GOVERNMENT: _run_by(SponsorClass.NIH, SponsorClass.FED, SponsorClass.OTHER_GOV),
    Trait.BY_OTHERS: _run_by(SponsorClass.OTHER, SponsorClass.NETWORK),
    Trait.HAS_RESULTS: lambda trial: trial.has_results,
}
