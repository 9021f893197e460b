"""Says how many trials there are, what changed and why a question is asked; the phrases are `wording`'s."""

from __future__ import annotations

from collections.abc import Sequence

from waymark.dialogue.changes import FitChange
from waymark.dialogue.conversation import Conversation
from waymark.dialogue.deciding import NextDecision
from waymark.dialogue.reach import words_for_reach
from waymark.dialogue.results import PAGE, Page
from waymark.dialogue.wishes import words_for_narrowed
from waymark.eligibility.verdicts import Fit
from waymark.profile.facts import Certainty, FactName
from waymark.profile.profile import Profile
from waymark.profile.topics import Topic
from waymark.vocabulary.analytes import usual_unit
from waymark.wording.lists import counted
from waymark.wording.measures import as_written, words_for_measure
from waymark.wording.phrases import has_phrase, phrase
from waymark.wording.verdicts import words_for_not_sure


def words_for_page(page: Page, conversation: Conversation) -> str:
    """How many trials there are, and how many of them follow."""
    lines = [words_for_total(page, conversation)]
    if not page.are_misses and (page.as_wished or page.may_fit) > len(page.trials):
        lines.append(phrase("dialogue.page.best", count=len(page.trials)))
    return "\n".join(lines)


def words_for_count(page: Page, conversation: Conversation) -> str:
    """How many trials there are, and how many of them were seen."""
    seen = counted("dialogue.page.seen", len(conversation.shown))
    return "\n".join([words_for_total(page, conversation), seen])


def words_for_total(page: Page, conversation: Conversation) -> str:
    """How many trials may fit, are as wished, lie within reach and do not fit; each line once."""
    widened = [_widened(step) for step in page.found.widened]
    if page.are_misses:
        return "\n".join([*widened, phrase("dialogue.page.misses")])
    lines = widened
    for fit, key in ((Fit.POSSIBLE, "possible"), (Fit.UNCLEAR, "unclear"), (Fit.UNLIKELY, "unlikely")):
        if page.found.total[fit]:
            lines.append(counted(f"dialogue.page.{key}", page.found.total[fit]))
    within = words_for_reach(page, conversation.profile)
    lines += [within] if within else []
    if conversation.wishes:
        wished, left_out = page.as_wished, page.left_out
        lines.append(words_for_narrowed(conversation.wishes, as_wished=wished, left_out=left_out))
    if page.found.not_looked_at:
        lines.append(counted("dialogue.page.not_looked_at", page.found.not_looked_at))
    return "\n".join(lines)


def words_for_list_now(page: Page) -> str:
    """How many trials may fit now: what was seen may stay the same while others fall away."""
    return counted("dialogue.list_now", page.may_fit) if page.may_fit else phrase("dialogue.list_now.none")


def words_for_unlikely(page: Page) -> str:
    """How many trials are unlikely to fit, once all that may fit were seen."""
    return counted("dialogue.unlikely_left", page.found.total[Fit.UNLIKELY])


def words_for_changes(changes: Sequence[FitChange]) -> str:
    """What a new fact changed: one line for each of the first three trials."""
    return "\n".join([phrase("dialogue.changed.opening"), *map(_change, changes[:PAGE])])


def words_for_condition(profile: Profile) -> str:
    """The condition as told, by its standard name as people write it."""
    told = profile.fact(FactName.CONDITION)
    return as_written(str(told.value)) if told and told.is_answered else phrase("dialogue.this_illness")


def words_for_why(fact: FactName) -> str:
    """Why we ask for this fact, in one sentence."""
    key = f"dialogue.why.{fact.value}"
    return phrase(key if has_phrase(key) else "dialogue.why.other")


def words_for_meant(fact: FactName) -> str | None:
    """What a question for this fact means; None where the question says it all."""
    key = f"dialogue.means.{fact.value}"
    return phrase(key) if has_phrase(key) else None


def _widened(step: str) -> str:
    """A step of the search beyond what was asked, such as "broader:beta-thalassemia" or "far"."""
    name, _, condition = step.partition(":")
    return phrase(f"dialogue.page.widened.{name}", condition=as_written(condition))


def _change(change: FitChange) -> str:
    if change.now is None:
        return phrase("dialogue.changed.gone", nct_id=change.nct_id)
    now = phrase(f"fit_short.{change.now.value}")
    if change.before is None:
        return phrase("dialogue.changed.new", nct_id=change.nct_id, now=now)
    before = phrase(f"fit_short.{change.before.value}")
    return phrase("dialogue.changed.fit", nct_id=change.nct_id, before=before, now=now)


def words_for_offer(decision: NextDecision) -> str:
    """The offer to ask what is left, and what the first of these questions decides."""
    counts = words_for_counts(decision.decides, decision.of, questions=decision.left)
    offer = f"{counted('dialogue.offer', decision.left)} {counts}"
    if decision.asked is None:
        return offer
    return f"{phrase('dialogue.enough_asked', count=decision.asked)} {offer}"


def words_for_deciding(decision: NextDecision) -> str:
    """About how many of the trials on the list the question decides."""
    return words_for_counts(decision.decides, decision.of)


def words_for_counts(decides: int, of: int, *, questions: int = 1) -> str:
    """About how many of the trials the first of so many questions decides."""
    key = "only" if of == 1 else "some" if decides < of else "all"
    return counted(f"dialogue.decides.{key}", questions, decides=decides, of=of)


def words_for_topic(topic: Topic) -> str:
    """What a question names: in plain words where the catalogue has them, else by its name, or nothing."""
    if topic.fact is FactName.LAB and topic.parameter:
        return words_for_measure(topic.parameter)
    key = f"plain_name.{topic.parameter}"
    return phrase(key) if has_phrase(key) else topic.parameter or ""


def words_for_unit(topic: Topic) -> str:
    """Says which unit a bare number is taken in; empty for what is not a test, or has no unit."""
    unit = usual_unit(topic.parameter) if topic.fact is FactName.LAB and topic.parameter else None
    return phrase("dialogue.unit", unit=unit) if unit else ""


def words_for_who_knows(profile: Profile) -> str | None:
    """Which paper or person would know what was just left open; None when the last fact was answered."""
    last = profile.facts[-1] if profile.facts else None
    if last is None or last.certainty is not Certainty.UNSURE:
        return None
    return words_for_not_sure(last.name, last.analyte)
