"""What must be asked before trials are shown, in which order, and when it is enough."""

from __future__ import annotations

from waymark.dialogue.conversation import Conversation
from waymark.profile.facts import FactName
from waymark.profile.profile import Profile
from waymark.profile.topics import FIRST_ASKED, NEEDED, Topic
from waymark.vocabulary.vocabulary import Vocabulary

MOST_TIMES = 2  # a question nobody answers is asked once more, then left
GENE_THERAPY = "gene therapy"
TRANSPLANT = "hematopoietic stem cell transplantation"
_GENE_THERAPY_MATTERS = ("thalassemia", "sickle cell disease", "hemoglobinopathy")


def first_missing(conversation: Conversation, *, most: int, vocabulary: Vocabulary) -> Topic | None:
    """The next thing to ask before trials are shown; None when they can be shown now."""
    if all(_is_settled(name, conversation, vocabulary) for name in NEEDED):
        return None
    if len(conversation.asked) >= most:
        return None
    left = (name for name in FIRST_ASKED if not _is_settled(name, conversation, vocabulary))
    return next(map(Topic, left), None)


def count_left(conversation: Conversation, *, most: int, vocabulary: Vocabulary) -> int:
    """How many questions not asked yet would follow until trials are shown, as far as can be known now."""
    if first_missing(conversation, most=most, vocabulary=vocabulary) is None:
        return 0
    left = [name for name in FIRST_ASKED if not _is_settled(name, conversation, vocabulary)]
    unasked = [name for name in left if Topic(name) not in conversation.asked]
    return min(len(unasked), most - len(conversation.asked))


def asks_for_gene_therapy(profile: Profile, vocabulary: Vocabulary) -> bool:
    """Whether "treatment so far" means gene therapy and transplants, as in inherited blood disorders."""
    condition = profile.fact(FactName.CONDITION)
    if condition is None or not isinstance(condition.value, str):
        return False
    told = condition.value
    return any(vocabulary.conditions.is_kind_of(told, broad) for broad in _GENE_THERAPY_MATTERS)


def _is_settled(name: FactName, conversation: Conversation, vocabulary: Vocabulary) -> bool:
    times = conversation.asked.count(Topic(name))
    # The place may be passed over; who set something else right instead has not answered yet.
    once = name is FactName.PLACE and not conversation.heard.changed
    if times >= (1 if once else MOST_TIMES):
        return True
    if name is FactName.TREATMENT:
        is_answered = times > 0 and _is_treatment_told_now(conversation)
        return is_answered or _is_history_told(conversation.profile, vocabulary)
    return conversation.profile.has_been_asked_or_told(name)


def _is_treatment_told_now(conversation: Conversation) -> bool:
    """Whether the latest message tells one: "only hydroxyurea" answers, and leaves gene therapy open."""
    return any(fact.turn == conversation.turn for fact in conversation.profile.all_of(FactName.TREATMENT))


def _is_history_told(profile: Profile, vocabulary: Vocabulary) -> bool:
    treatments = profile.all_of(FactName.TREATMENT)
    if not asks_for_gene_therapy(profile, vocabulary):
        return bool(treatments)
    return any(
        not isinstance(fact.value, str)
        or vocabulary.treatments.is_kind_of(fact.value, GENE_THERAPY)
        or vocabulary.treatments.is_kind_of(fact.value, TRANSPLANT)
        for fact in treatments
    )
