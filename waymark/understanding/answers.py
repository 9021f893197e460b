"""Reads short answers by the question just asked: yes, no, not sure, rather not say, neither, both."""

from __future__ import annotations

import re
from collections.abc import Iterable

from waymark.profile.facts import Certainty, Fact, FactName, FactStatus
from waymark.understanding.implied_answers import read_implied_answer
from waymark.understanding.leaning_answers import read_leaning_answer
from waymark.understanding.message import Message
from waymark.understanding.open_answers import DECLINED, OTHERS_SILENT, UNSURE
from waymark.understanding.plain_no import opens_with_no, plain_no
from waymark.understanding.requests import Request, request_in
from waymark.understanding.short_answers import read_short_answer
from waymark.understanding.treatment_names import ALLOGENEIC, GENE_THERAPY, TRANSPLANT
from waymark.understanding.values_open import read_open_value

YES_OR_NO = frozenset(
    {
        FactName.TRANSFUSION_DEPENDENT,
        FactName.MATCHED_DONOR,
        FactName.OTHER_TRIAL,
        FactName.PREGNANT,
        FactName.BREASTFEEDING,
    }
)
_NOTHING_BUT = re.compile(r"\bnothing (?:but|except|like (?:that|this)|of (?:that|this|these|those))\b")
_ONLY = re.compile(
    r"\b(?:only|just)\b(?! (?:for (?:a|an|about|\d|one|two|three|four|five|six|some)|once|twice|since|when|"
    r"until|till|during|"
    r"after|started|stopped|finished|had)\b)"
)
"""Of what was had, and not of how long."""
_YES = re.compile(
    r"\A\W*(?:(?:hi|hello|ok|okay|um+|uh|er|well|oh|ah|hmm|so|and|but|sadly|unfortunately)\W+)*(?P<yes>yes+|"
    r"yess*|yeah+|ye+h+|yea|yep|yip|yup|ya|yah|ye|y|aye|sure|correct|right|true|indeed|of course|"
    r"absolutely|definitely|affirmative|exactly|si|oui|ja|"
    r"that'?s right|(?:he|she|they|it) (?:is|does|has)(?=\s*(?:$|[,.!;\n]))|"
    r"(?:i|we) (?:am|do|have|are)(?=\s*(?:$|[,.!;\n]))|"
    r"i think so|i believe so|think so|probably|i guess so|i guess)\b(?!')"
)
_ANYONE = r"(?:he|she|they|it|i|we|there)"
_KIN = (
    r"(?:(?:his|her|my|our|the|a|one)\s+)?(?:(?:older|younger|elder|little|big|baby|twin)\s+)?"
    r"(?:brother|sister|sibling|twin)"
)
_MORE = (
    r"(?:thanks|thank you|please|sir|madam|ma'?am|doctor|yes+|yeah|sure|correct|definitely|absolutely|"
    r"of course|indeed|right|that'?s right|unfortunately|sadly|luckily|thankfully|currently|now|right now|"
    r"at the moment|already|lol|haha|"
    rf"{_ANYONE}(?:\s+(?:is|are|am|does|do|has|have)|'s|'m|'re)(?:\s+(?:now|already|currently))?)"
)
_MORE_OF = {
    FactName.MATCHED_DONOR: (
        rf"{_KIN}(?:\s+(?:is|does))?|{_ANYONE}(?:\s+(?:have|has|is)|'s)\s+(?:one|a (?:matched )?donor)|"
        r"(?:a\s+)?(?:full|perfect|complete|10/10)\s+match"
    ),
    FactName.OTHER_TRIAL: (
        rf"(?:{_ANYONE}(?:\s+(?:is|are|am)|'s|'m|'re)\s+)?(?:already\s+)?(?:(?:enrolled\s+)?in\s+)?"
        r"(?:a|one|another)(?:\s+(?:clinical\s+)?(?:trial|study))?"
    ),
    FactName.PREGNANT: (
        rf"(?:{_ANYONE}(?:\s+(?:is|am)|'s|'m)\s+)?(?:pregnant|(?:\w+\s+)?(?:weeks?|months?)(?:\s+pregnant)?)"
    ),
    FactName.BREASTFEEDING: rf"(?:{_ANYONE}(?:\s+(?:is|am)|'s|'m)\s+)?(?:breast[\s-]?feeding|nursing)",
}
_TAKES_BACK = re.compile(
    r"\b(?:but|until|ended|stopped|used to|was|were|had|died|over|finished|no longer|any ?more|not|no|"
    r"never|\w+n't|ago|if|sometimes|only|before)\b"
)
_THEY_HAD = (
    r"(?:(?:he|she|i|we|they)\s?(?:'s|'ve|has|have)?\s*(?:already\s+)?(?:had|did|received|got|done)\s+)?"
)
_OF_THEM = r"(?:\s+of\s+(?:them|those|these|the two))?(?:\s+treatments)?"
_SAID_FIRST = r"\W*(?:(?:yes|yeah|yep|no|sorry|actually|ok|well|oh|hi|so)\W+)*"
_SAID_LAST = r"(?:\s+(?:done|already|before|in the past|yes|so far|ever))?\W*(?:thanks|thank you|sorry)?\W*"
_SHORT = 80
"""Letters of a message that can be a plain answer and nothing more."""

_BOTH = re.compile(rf"{_SAID_FIRST}{_THEY_HAD}(?:had )?(?P<said>both|the two){_OF_THEM}{_SAID_LAST}")
_NEITHER = re.compile(
    rf"{_SAID_FIRST}(?:(?:he|she|i|we)(?:'s|'ve)? )?{_THEY_HAD}(?:had )?"
    r"(?P<said>neither|never had either(?: one| of (?:them|those))?|none of (?:them|those))"
    rf"{_OF_THEM}{_SAID_LAST}"
)
_A_TRANSPLANT = re.compile(
    rf"{_SAID_FIRST}{_THEY_HAD}(?:had )?(?:(?:only|just)\s+)?(?:(?:a|an|the|one)\s+)?"
    r"(?P<said>(?:(?:bone marrow|stem cell|marrow|donor)\s+)?transplant|bmt|hsct)(?:\s+(?:only|just))?"
    rf"{_SAID_LAST}"
)
_ANYWHERE = re.compile(
    r"\b(?:anywhere|doesn'?t matter|does not matter|don'?t care|no preference|wherever|"
    r"any place|everywhere|any country|any distance|no limit|no maximum|"
    r"as far as (?:needed|necessary|it takes|i have to|we have to)|"
    r"(?:can|could|will|would|willing to|able to|happy to) "
    r"(?:travel|fly|relocate|move|go abroad)(?=\W*\Z)|abroad is (?:fine|ok|okay)|nation ?wide|country ?wide|"
    r"(?:whole|entire) country)\b"
)
_WITHOUT_MORE = re.compile(
    r"\b(?:tablets?|pills?|medicines?|meds|medication|supplements?|vitamins?|herbs|herbal)\b"
)
"""What is no gene therapy and no transplant, though no table names it."""

_OF_WHICH = re.compile(
    r"\bknow (?:exactly )?(?:which|what) (?:one|kind|type|sort|cancer|it is|it's called)\b(?!.*\bage\b)"
)


def read_answer(message: Message, told: Iterable[Fact]) -> list[Fact]:
    """What a short answer means for the fact just asked; empty when it was read, or nothing was asked."""
    had = list(told)
    plain = _plain_history(message)
    if plain:
        return [fact for fact in plain if fact.key not in {one.key for one in had}]
    asked = message.asked
    if asked is None or any(_answers(fact, asked, message) for fact in had):
        return []
    return _short_answer(message, asked)


def _asks_what_is_not_known(message: Message) -> bool:
    """ "What is not known?" asks about a trial; "not known" answers."""
    return request_in(message.text) is Request.NOT_KNOWN


def _is_of_the_kind(message: Message, asked: FactName) -> bool:
    """ "I don't know which one, in the tummy": not known is the kind of illness, which was not asked."""
    return asked is not FactName.CONDITION and _OF_WHICH.search(message.plain) is not None


def _short_answer(message: Message, asked: FactName) -> list[Fact]:
    silent = OTHERS_SILENT.search(message.plain) if len(message.plain) < _SHORT else None
    declined = None if silent else DECLINED.search(message.plain)
    if declined:
        return [_empty(message, asked, declined, Certainty.DECLINED)]
    is_of_another = _asks_what_is_not_known(message) or _is_of_the_kind(message, asked)
    unsure = silent or (None if is_of_another else UNSURE.search(message.plain))
    if unsure and not _is_decided(message, asked, unsure.start()):
        return [_empty(message, asked, unsure, Certainty.UNSURE)]
    if asked in (FactName.PLACE, FactName.MAX_DISTANCE_KM):
        anywhere = _ANYWHERE.search(message.plain)
        return [_empty(message, asked, anywhere, Certainty.DECLINED)] if anywhere else []
    if asked is FactName.TREATMENT:
        return _treatment_history(message)
    if asked not in YES_OR_NO:
        return read_open_value(message)
    return (
        _yes_or_no(message, asked)
        or read_short_answer(message, asked)
        or read_implied_answer(message)
        or read_leaning_answer(message)
    )


def _answers(fact: Fact, asked: FactName, message: Message) -> bool:
    """ "No, only transfusions" still denies gene therapy and transplant: the question is about those."""
    if fact.name is not asked:
        return False
    if asked is FactName.LAB and message.asked_analyte and fact.analyte != message.asked_analyte:
        return False
    is_named = any(
        message.vocabulary.treatments.is_kind_of(str(fact.value), name) for name in (GENE_THERAPY, TRANSPLANT)
    )
    return (
        asked is not FactName.TREATMENT or is_named or not (plain_no(message) or _ONLY.search(message.plain))
    )


def _is_decided(message: Message, asked: FactName, doubt: int) -> bool:
    """ "No, I don't think so" and "yes, maybe" lean to one side; "nobody told us" begins with the doubt."""
    if not message.plain[:doubt].strip():
        return False
    return (
        (asked in YES_OR_NO or asked is FactName.TREATMENT)
        and bool(opens_with_no(message) or _YES.match(message.plain))
        and not re.search(r"\b(?:not sure|unsure|don'?t know|no idea|idk)\b", message.plain)
    )


def _empty(message: Message, asked: FactName, match: re.Match[str], certainty: Certainty) -> Fact:
    start = match.start() + len(match[0]) - len(match[0].lstrip())
    analyte = message.asked_analyte if asked is FactName.LAB else None
    return message.fact(asked, None, start, match.end(), certainty=certainty, analyte=analyte)


def _treatment_history(message: Message) -> list[Fact]:
    """A bare "no" denies both gene therapy and transplant, and so does "only transfusions"."""
    none, only = plain_no(message), _ONLY.search(message.plain)
    nothing = _NOTHING_BUT.search(message.plain)
    if nothing and not none:
        none = (nothing.span(), Certainty.ABOUT)
    others = [*((one.start, one.end) for one in message.treatments), *_spans(_WITHOUT_MORE, message)]
    if only and not none and others:
        named = [only.span(), *others]
        none = ((min(start for start, _ in named), max(end for _, end in named)), Certainty.SURE)
    if not none:
        return []
    span, certainty = none
    return [_history(message, name, span, FactStatus.NEVER, certainty) for name in (GENE_THERAPY, TRANSPLANT)]


def _spans(pattern: re.Pattern[str], message: Message) -> list[tuple[int, int]]:
    return [match.span() for match in pattern.finditer(message.plain)]


def _plain_history(message: Message) -> list[Fact]:
    """A whole message that says "both", "neither" or "a transplant" of the two the question names."""
    if len(message.plain) > _SHORT:
        return []
    is_asked = message.asked is FactName.TREATMENT
    neither = _NEITHER.fullmatch(message.plain)
    known = _known_of_both(message)
    if neither and (is_asked or known):
        names = dict.fromkeys((GENE_THERAPY, TRANSPLANT, *known))
        return _histories(message, names, neither, FactStatus.NEVER)
    if not is_asked:
        return []
    both, transplant = _BOTH.fullmatch(message.plain), _A_TRANSPLANT.fullmatch(message.plain)
    if both:
        broad = [TRANSPLANT] if TRANSPLANT in known else []
        return _histories(message, (GENE_THERAPY, ALLOGENEIC, *broad), both, FactStatus.PAST)
    if transplant and not message.plain.lstrip().startswith("no"):
        return _histories(message, (ALLOGENEIC,), transplant, FactStatus.PAST)
    return []


def _known_of_both(message: Message) -> list[str]:
    """The gene therapies and transplants that earlier turns told of."""
    kinds = message.vocabulary.treatments
    names = [str(fact.value) for fact in message.known.all_of(FactName.TREATMENT) if fact.value]
    return [n for n in names if any(kinds.is_kind_of(n, broad) for broad in (GENE_THERAPY, TRANSPLANT))]


def _histories(
    message: Message, names: Iterable[str], match: re.Match[str], status: FactStatus
) -> list[Fact]:
    return [_history(message, name, match.span("said"), status, Certainty.SURE) for name in names]


def _history(
    message: Message, name: str, span: tuple[int, int], status: FactStatus, certainty: Certainty
) -> Fact:
    return message.fact(FactName.TREATMENT, name, *span, status=status, certainty=certainty)


def _yes_or_no(message: Message, asked: FactName) -> list[Fact]:
    no = plain_no(message)
    if no:
        return [message.fact(asked, False, *no[0], certainty=no[1])]
    yes = _YES.match(message.plain)
    if yes:
        certainty = Certainty.SURE if _is_plain_yes(message, asked, yes) else Certainty.ABOUT
        return [message.fact(asked, True, *yes.span("yes"), certainty=certainty)]
    return []


def _is_plain_yes(message: Message, asked: FactName, yes: re.Match[str]) -> bool:
    """Whether nothing, or nothing that could take it back, follows the yes."""
    rest = message.plain[yes.end() :]
    if re.search(r"\b(?:think|guess|probably|maybe|believe)\b", message.plain):
        return False
    if asked is FactName.TRANSFUSION_DEPENDENT:
        return not _TAKES_BACK.search(rest)
    more = "|".join(part for part in (_MORE, _MORE_OF.get(asked)) if part)
    return re.fullmatch(rf"(?:\W+(?:{more}))*\W*", rest) is not None
