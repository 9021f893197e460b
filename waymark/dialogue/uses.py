"""Which trials of the list use a treatment, or do not, by what their records name as tested."""

from __future__ import annotations

from waymark.dialogue.conversation import Conversation, Sources
from waymark.dialogue.picking import Picked, picked, words_for_unseen
from waymark.dialogue.tested import all_tested, does_without, named_so
from waymark.understanding.treatments_asked import TreatmentAsked
from waymark.vocabulary.treatments import TreatmentVocabulary
from waymark.wording.lists import counted_of, joined_some
from waymark.wording.phrases import phrase

_MOST_NAMED = 4


def uses_in_list(asked: TreatmentAsked, conversation: Conversation, sources: Sources) -> tuple[str, Picked]:
    """What is said of them, those shown before line by line, and those that may be shown now.

    A record may speak of more than it names, so "none" is said of the names alone. Of a question about
    those shown, others come only where none of these is so.
    """
    names = sources.names.treatments
    is_so = does_without if asked.is_without else named_so
    found = picked(conversation, sources, lambda trial: bool(is_so(trial, asked.words, names)))
    if asked.is_of_shown:
        found = found.of_shown(len(conversation.shown))
    return "\n".join(_lines(asked, found, names)), found


def _lines(asked: TreatmentAsked, found: Picked, names: TreatmentVocabulary) -> list[str]:
    key = "dialogue.uses.without" if asked.is_without else "dialogue.uses.named"
    lines = [counted_of(key, found.count, of=found.of, those=found.those, treatment=asked.words)]
    for number, trial in found.seen:
        named = all_tested(trial) if asked.is_without else named_so(trial, asked.words, names)
        tested = joined_some(named, most=_MOST_NAMED)
        lines.append(phrase("dialogue.uses_of_one", number=number, nct_id=trial.nct_id, named=tested))
    return [*lines, *words_for_unseen(found, asked.words, is_without=asked.is_without)]
