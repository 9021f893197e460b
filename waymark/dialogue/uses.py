"""Which of the trials shown use a treatment, by the names that their records give to what is tested."""

from __future__ import annotations

from waymark.dialogue.conversation import Conversation, Sources
from waymark.dialogue.shown import records_shown
from waymark.trials.trial import Trial
from waymark.trials.vocabulary import InterventionType
from waymark.understanding.treatment_names import GENE_THERAPY
from waymark.vocabulary.treatments import TreatmentVocabulary
from waymark.wording.phrases import phrase


def uses_among_shown(conversation: Conversation, sources: Sources, treatment: str) -> str:
    """A line for each trial shown that names it, and what it tests; that none does, where none does.

    A record may speak of more than it names, so "none" is said of the names alone.
    """
    lines = []
    for number, record in records_shown(conversation, sources.store):
        named = ", ".join(_named_so(record.trial, treatment, sources.names.treatments))
        if named:
            nct_id = record.trial.nct_id
            lines.append(phrase("dialogue.uses_of_one", number=number, nct_id=nct_id, named=named))
    if not lines:
        return phrase("dialogue.uses_of_none", treatment=treatment)
    return "\n".join([phrase("dialogue.uses_of_these", treatment=treatment), *lines])


def _named_so(trial: Trial, treatment: str, names: TreatmentVocabulary) -> list[str]:
    """The names of its interventions that are this treatment, a kind of it, or have its words.

    All of them where the title names it and none of them does.
    """
    sought, words = names.resolve(treatment), treatment.casefold()
    named = [
        each.name
        for each in trial.interventions
        if any(_is_it(name, words, sought, names) for name in (each.name, *each.other_names))
        or (each.type is InterventionType.GENETIC and sought == GENE_THERAPY)
    ]
    is_in_title = not named and _is_it(trial.brief_title, words, sought, names)
    return [each.name for each in trial.interventions] if is_in_title else named


def _is_it(name: str, words: str, sought: str | None, names: TreatmentVocabulary) -> bool:
    if words in name.casefold():
        return True
    return sought is not None and any(names.is_kind_of(one.standard, sought) for one in names.find(name))
