"""Which of the trials shown speak of something in their records, in the records' own words."""

from __future__ import annotations

from waymark.dialogue.conversation import Conversation, Sources
from waymark.dialogue.shown import records_shown
from waymark.store.records import TrialRecord
from waymark.understanding.mentions_asked import says
from waymark.wording.lists import counted_of, shortened
from waymark.wording.phrases import phrase
from waymark.wording.taking_part import sentences_of

_MOST_QUOTE = 140


def mentions_in_list(words: str, conversation: Conversation, sources: Sources) -> str:
    """How many of those shown speak of it, and what each says; silence is no answer."""
    shown = list(records_shown(conversation, sources.store))
    said = [(number, record, quote) for number, record in shown if (quote := mention_in(words, record))]
    those = "dialogue.uses.of_shown"
    lines = [counted_of("dialogue.traits.said", len(said), of=len(shown), those=those, trait=words)]
    for number, record, quote in said:
        nct_id = record.trial.nct_id
        lines.append(phrase("dialogue.trait_of_one", number=number, nct_id=nct_id, told=quote))
    return "\n".join(lines)


def mention_of_one(words: str, record: TrialRecord) -> str:
    """What the record of this trial says of it, or that it says nothing."""
    quote, nct_id = mention_in(words, record), record.trial.nct_id
    if quote is None:
        return phrase("dialogue.trait_not_told", nct_id=nct_id, trait=words)
    return phrase("dialogue.trait_told", nct_id=nct_id, told=quote)


def mention_in(words: str, record: TrialRecord) -> str | None:
    """The line on who can join, else the sentence on what happens; None when it speaks of it nowhere."""
    sought = says(words)
    for line in record.criteria:
        if sought.search(line.text):
            quote = phrase("quote", words=shortened(line.text, most=_MOST_QUOTE))
            return phrase(f"dialogue.mention.{line.section.value}", quote=quote)
    for sentence in sentences_of(record.trial, with_criteria=False):
        if sought.search(sentence):
            return phrase("quote", words=shortened(sentence, most=_MOST_QUOTE))
    return None
