"""Which trials of the list are phase 3, use a placebo, or let people stay at home, as their records tell."""

from __future__ import annotations

from waymark.dialogue.conversation import Conversation, Sources
from waymark.dialogue.has_trait import MAY_BE_UNSAID, is_as_asked, name_of
from waymark.dialogue.picking import Picked, picked, words_for_unseen
from waymark.dialogue.shown import records_shown
from waymark.trials.trial import Trial
from waymark.understanding.tables.traits import TOLD_OF_EACH
from waymark.understanding.traits_asked import TraitAsked
from waymark.wording.lists import counted_of, joined
from waymark.wording.phrases import phrase
from waymark.wording.traits import told_of


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
    told = told_of(asked.trait, trial, asked.words)
    name = name_of(asked.trait, asked.words)
    if told is None:
        return phrase("dialogue.trait_not_told", nct_id=trial.nct_id, trait=name)
    return phrase("dialogue.trait_told", nct_id=trial.nct_id, told=told)


def _lines(asked: TraitAsked, found: Picked) -> list[str]:
    kind = "said" if asked.trait in MAY_BE_UNSAID else "so"
    key = f"dialogue.traits.{kind}{'_not' if asked.is_without else ''}"
    name = name_of(asked.trait, asked.words)
    lines = [counted_of(key, found.count, of=found.of, those=found.those, trait=name)]
    if asked.is_without and asked.trait in MAY_BE_UNSAID and found.seen:
        numbers = joined([str(number) for number, _ in found.seen])
        return [*lines, phrase("dialogue.trait_numbers", numbers=numbers), *_unseen(asked, found)]
    for number, trial in found.seen:
        told = told_of(asked.trait, trial, asked.words) or phrase("not_said")
        lines.append(phrase("dialogue.trait_of_one", number=number, nct_id=trial.nct_id, told=told))
    return [*lines, *_unseen(asked, found)]


def _unseen(asked: TraitAsked, found: Picked) -> list[str]:
    return words_for_unseen(found, name_of(asked.trait, asked.words), is_without=asked.is_without)


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
