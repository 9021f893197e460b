"""What people wish of every list: whether a message tells such a wish, and which trials are as wished."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from waymark.dialogue.asked_there import asked_there
from waymark.dialogue.conversation import Conversation, Sources
from waymark.dialogue.has_trait import MAY_BE_UNSAID, is_as_asked, name_of
from waymark.dialogue.telling import Told
from waymark.dialogue.tested import does_without, named_so
from waymark.dialogue.wish import Wish, WishKind
from waymark.dialogue.wished_places import runs_as_wished
from waymark.profile.facts import FactName
from waymark.trials.trial import Trial
from waymark.understanding.places_asked import asks_for_a_place, asks_for_home_country, place_left_out
from waymark.understanding.traits_asked import TraitAsked, sponsor_span, trait_named
from waymark.understanding.treatments_asked import TreatmentAsked
from waymark.understanding.wishes_given_up import given_up_in
from waymark.understanding.wishes_told import wish_told
from waymark.understanding.wishing import is_wish, wishes_for_trials
from waymark.wording.lists import counted, joined
from waymark.wording.phrases import phrase


def wishes_in(told: Told, conversation: Conversation) -> tuple[Wish, ...]:
    """The wishes that this message tells; empty when it tells none, or only asks of the list shown.

    "Any phase 3 trials in Germany?" is two at once: the list is narrowed to both.
    """
    if told.typed is None or conversation.guardian_needed or given_up_in(told.typed) is not None:
        return ()
    both = asked_there(told, conversation)
    if both is not None:
        place, asked = both
        return (_wish_of(asked, told), Wish(WishKind.PLACE, place, turn=told.turn))
    one = _wish_in(told, conversation)
    return (one,) if one else ()


def _wish_in(told: Told, conversation: Conversation) -> Wish | None:
    is_of_sponsor = sponsor_span(told.typed) is not None
    of_place = None if is_of_sponsor else _wish_for_a_place(told, conversation)
    if of_place is not None:
        return of_place
    wished = wish_told(told.typed, is_list_shown=bool(conversation.shown))
    return None if wished is None or _tells_of_a_treatment(told) else _wish_of(wished, told)


def _wish_for_a_place(told: Told, conversation: Conversation) -> Wish | None:
    if asks_for_home_country(told.typed):
        return Wish(WishKind.HOME_COUNTRY, turn=told.turn)
    place = _place_wanted(told, conversation)
    if place is None:
        return None
    return Wish(WishKind.PLACE, place, place_left_out(told.typed) is not None, told.turn)


def _wish_of(wished: TreatmentAsked | TraitAsked, told: Told) -> Wish:
    kind = WishKind.TRAIT if isinstance(wished, TraitAsked) else WishKind.TREATMENT
    return Wish(kind, wished.words, wished.is_without, told.turn)


def _tells_of_a_treatment(told: Told) -> bool:
    """ "No surgery", read as one that was not had: nothing in it is of trials."""
    is_told = any(name == FactName.TREATMENT.value for name, _ in told.entities)
    return is_told and not wishes_for_trials(told.typed)


def _place_wanted(told: Told, conversation: Conversation) -> str | None:
    """The only place where trials are wanted, or the one where none is; without a home it is the home."""
    home = conversation.profile.fact(FactName.PLACE)
    is_home_known = home is not None and home.is_answered
    is_only_asked = conversation.shown and not is_wish(told.typed)
    is_wanted = is_home_known and not is_only_asked and asks_for_a_place(told.typed)
    if not is_wanted and place_left_out(told.typed) is None:
        return None
    named = (value for name, value in told.entities if name == FactName.PLACE.value)
    return next((str(value["value"]) for value in named if isinstance(value, Mapping)), None)


def adds_a_wish(conversation: Conversation) -> bool:
    """Whether this message told a wish that narrows the list: beside others, or to leave a place out."""
    newest = conversation.wishes[-1] if conversation.wishes else None
    if newest is None or newest.turn != conversation.turn:
        return False
    return len(conversation.wishes) > 1 or (newest.kind is WishKind.PLACE and newest.is_without)


def lacks_a_home(conversation: Conversation) -> bool:
    """Whether this message wished for the own country, and none was told yet."""
    home = conversation.profile.fact(FactName.PLACE)
    is_home_known = home is not None and home.is_answered
    newest = (wish.kind for wish in conversation.wishes if wish.turn == conversation.turn)
    return not is_home_known and WishKind.HOME_COUNTRY in newest


def missing_of(trial: Trial, conversation: Conversation, sources: Sources) -> list[Wish]:
    """The wishes that the record of a trial, which is read whole, does not bear out."""
    return [wish for wish in conversation.wishes if not _fulfils(trial, wish, conversation, sources)]


def _fulfils(trial: Trial, wish: Wish, conversation: Conversation, sources: Sources) -> bool:
    if wish.kind is WishKind.TREATMENT:
        is_so = does_without if wish.is_without else named_so
        return bool(is_so(trial, wish.words, sources.names.treatments))
    if wish.kind is WishKind.TRAIT:
        trait = trait_named(wish.words)
        return trait is None or is_as_asked(TraitAsked(trait, wish.words, wish.is_without), trial)
    return runs_as_wished(trial, wish, conversation, sources)


def words_for_wishes(wishes: Sequence[Wish]) -> str:
    """All of them in a few words: "gene therapy, without a placebo and in the United Kingdom"."""
    return joined([_words(wish) for wish in wishes])


def words_for_narrowed(wishes: Sequence[Wish], *, as_wished: int, left_out: int) -> str:
    """How many trials are as wished, how many are left out, and how to get these back."""
    named = words_for_wishes(wishes)
    if not as_wished:
        return phrase(f"dialogue.wish.none_of_{'one' if len(wishes) == 1 else 'many'}", wishes=named)
    lines = [counted("dialogue.wish.as_wished", as_wished, wishes=named)]
    if left_out:
        lines.append(counted("dialogue.wish.left_out", left_out))
    return " ".join(lines)


def lines_of_wishes(wishes: Sequence[Wish]) -> list[str]:
    """One line with all of them, beside the facts that were told; empty without any."""
    return [phrase("dialogue.wish.of_person", wishes=words_for_wishes(wishes))] if wishes else []


def words_for_others(wishes: Sequence[Wish], left_out: int) -> str:
    """That all trials as wished were seen, and how many may fit beside them."""
    return counted("dialogue.wish.more_left", left_out, wishes=words_for_wishes(wishes))


def _words(wish: Wish) -> str:
    named = wish.words
    if wish.kind is WishKind.TRAIT and (trait := trait_named(wish.words)):
        named = name_of(trait, wish.words)
        if wish.is_without and trait not in MAY_BE_UNSAID:
            return phrase("dialogue.wish.not", words=named)
    if wish.is_without:
        end = "outside" if wish.kind is WishKind.PLACE else "without"
        return phrase(f"dialogue.wish.{end}", words=named)
    return _wanted(wish, named)


def _wanted(wish: Wish, named: str) -> str:
    return phrase(f"dialogue.wish.{wish.kind.value}", words=named)
