"""Reads the patient's condition, and their infections and other illnesses, said or denied."""

from __future__ import annotations

import re

from waymark.profile.facts import Certainty, Fact, FactName, FactStatus
from waymark.understanding.carried import TRAITS, is_carried
from waymark.understanding.condition_answers import answered_name
from waymark.understanding.condition_context import asks_for_its_trials, is_told
from waymark.understanding.condition_mentions import conditions_named
from waymark.understanding.condition_polarity import polarity_of
from waymark.understanding.condition_roles import BESIDE, EVENTS, LASTING, LASTING_BESIDE, main_condition
from waymark.understanding.condition_slots import read_slot
from waymark.understanding.condition_times import has_come_back, own_words_after
from waymark.understanding.denials import is_correction, is_of_what_is_had, is_told_as_there
from waymark.understanding.genotypes import read_genotype
from waymark.understanding.infections import (
    INFECTIONS,
    NEVER_OVER,
    is_cleared,
    is_suppressed,
    patient_tested_negative,
)
from waymark.understanding.message import Message
from waymark.understanding.organs import organs_well
from waymark.understanding.people import People
from waymark.understanding.polarity import Polarity, is_hedged, polarity
from waymark.understanding.thalassemia_kinds import KindAlone, find_kind_alone, takes_back
from waymark.vocabulary.mentions import Mention

_NOT_YET = (
    r"(?<!never )(?<!never been )(?<!not )(?<!not been )(?<!n't )(?<!n't been )(?<!being )(?<!getting )"
    r"(?<!to be )(?<!only )"
)
_OVER = re.compile(
    rf"\b{_NOT_YET}(?:cured|cleared|recovered|resolved|treated)\b|\b(?:gone|in remission|years? ago|months? "
    r"ago|as a child|in (?:\w+ )?(?:19|20)\d\d|"
    r"in (?:two thousand|nineteen \w+t(?:y|ies)|twenty (?:oh|ten|eleven|twelve|\w+teen|twenty))\b|(?:at|"
    r"aged?|at age|at the age of) \d{1,2}|"
    r"when (?:he|she|i) (?:was|were)|last (?:year|yr|month|week|winter|summer|spring|autumn)|"
    r"last (?:jan|feb|mar|apr|june?|july?|aug|sep|oct|nov|dec)\w*|(?:\d+|one|two|three) times?|"
    r"(?:young|small|childhood|school) time(?= (?:back|have|had|it|only)|\W*(?:\Z|[,.;]))|long time (?:ago|"
    r"back))\b"
)
_CURED = re.compile(r"\b(?<!not )(?<!never )(?<!n't be )(?:cured|cleared|eradicated|free)\b", re.IGNORECASE)
_LONG_AGO = re.compile(r"\W*(?:about )?(?:\d+|a few|some|many|several|\w+) years? (?:ago|back)\b")
_ON_A_DAY = re.compile(
    r"\b(?:in|at|on|last|this|since) (?:\w+ )?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|"
    r"christmas|easter|thanksgiving|diwali|eid|spring|summer|autumn|fall|winter|week|month|year|"
    r"(?:19|20)?\d\d|'\d\d)|'\d\d\b|\b(?:twice|once|times)\b|\b(?:19|20)\d\d\b"
)
_HISTORY_OF = re.compile(r"\bhistory of\s+(?:[\w'-]+\s+){0,2}$")
_YEARS_OF = re.compile(
    r"\b(?:\d+|\w+)[\s-]*(?:years?|yrs?|months?|weeks?)\W{0,2} (?:\w+ )?history of\s+(?:[\w'-]+\s+){0,2}$"
)
_PRIOR = re.compile(r"\b(?:previous|prior|past|former|resolved|cured|treated)\s+(?:[a-z]+\s+)?$")
_RESOLVED = re.compile(
    r"\s*[,(–—-]?\s*(?:(?:it|that|which|is|was|has|have|been|but|now|all|since|long|fully|completely|he|"
    r"she|i|got)"
    r"\s+|(?:in|at) (?:\w+ )?(?:19|20)\d\d,?\s+){0,4}(?:resolved|cured|cleared up|in the past|gone now|"
    r"went away|"
    r"got over it|grew out of it|lifted|healed|settled|drained|outgrown|disappeared|went(?= *(?:\Z|[,.;]))|"
    r"grown out of|gone(?! (?:bad|up|down|wild|to|into|from))|(?<=\()treated(?=\)))\b"
)
"""Said right before or behind the name, whatever the illness: it is over."""
_NO_LONGER = re.compile(
    r"\b(?:used to have|no longer (?:has|have|had)|cured of|got over|recovered from|survivor of|beat|"
    r"outgrew|grew out of|"
    r"free of|cleared of)\s+(?:[\w'-]+\s+){0,2}$"
)
_OVER_AFTER = re.compile(
    r"\s*(?:(?:till?|until) (?:my|his|her|i|he|she) (?:was|were|\w+ties|teens)\b|"
    r"(?:surgery|repair|operation)\b[^.;,]{0,30}(?:\bwhen\b|\bat (?:age|\d)|\b(?:19|20)\d\d\b|\bago\b)|"
    r"survivor\b|as an? (?:kid|child|baby|toddler|infant)\b|"
    r"when (?:he|she|i) (?:was|were) (?:little|lil|small|young|a (?:kid|child|baby))\b)"
)
_ONLY_SINCE = re.compile(
    r"\s*(?:at all )?(?:since (?:then|the|my|his|her|that|(?:19|20)\d\d|starting|\w+ (?:19|20)\d\d)|"
    r"except (?:at|when|once|for))\b"
)
"""A no about the time since: "no DKA since the first one"."""
_ONE_ONLY = re.compile(
    r"\b(?:had|one|a single|just one|only one|first) (?:an? )?(?:big |bad |grand mal |single )?$"
)
_SMOKED = re.compile(r"\b(?:quit|stopped|gave up|given up|former|ex|off)[\s-]+(?:the )?$")
_HAD = re.compile(
    r"\b(?:had|hx|h/o|history of|past|previous|previously|prior|used to have|survivor of|recovered "
    r"from|beat)\s+(?:[\w'-]+\s+){0,3}$"
)
_LASTS = re.compile(
    r"\s*,?\s*(?:all (?:my|his|her|their|our) li(?:fe|ves)|(?:ever )?since (?:birth|childhood|(?:i|he|"
    r"she) was (?:a|\d|little|born|small)|"
    r"being a|school|my teens)|from (?:birth|childhood)|for (?:years|ages|decades|as long as|"
    r"\d+ years)\b(?! ago))"
)
_SUBTYPES = (
    (re.compile(r"\b(?:major|maj)\b"), "beta-thalassemia major"),
    (re.compile(r"\b(?:intermedia|intermediate)\b"), "beta-thalassemia intermedia"),
    (re.compile(r"\b(?:minor|trait|carrier)\b"), "thalassemia trait"),
    (re.compile(r"\b(?:hb ?e|e)(?:[ /-]*(?:beta|β)|[ /-]b)\b|\bhb ?eb\b"), "hemoglobin e/beta-thalassemia"),
    (re.compile(r"\b(?:hb ?)?ss\b"), "hemoglobin ss disease"),
    (re.compile(r"\b(?:hb ?)?sc\b"), "hemoglobin sc disease"),
    (re.compile(r"\bbeta\b|β"), "beta-thalassemia"), (re.compile(r"\balpha\b|α"), "alpha-thalassemia"),
)  # fmt: skip


def read_conditions(message: Message, people: People) -> list[Fact]:
    """The condition, and what stands beside it as infections and comorbidities, each with its status."""
    facts: list[Fact] = []
    present: list[Mention] = []
    for mention in conditions_named(message):
        if not is_told(message, people, mention):
            facts += _not_his(message, mention)
            continue
        said = polarity_of(message, mention)
        if said in (Polarity.DENIED, Polarity.PERHAPS_DENIED):
            facts += _denied(message, mention, said)
        elif said is Polarity.SAID and not is_over(message, mention):
            present.append(mention)
        elif said is Polarity.SAID:
            facts.append(beside(message, mention, FactStatus.PAST))
    facts = [fact for fact in facts if not is_of_what_is_had(message, fact, present)]
    facts = [fact for fact in facts if not is_told_as_there(fact, present)]
    denied = {fact.value for fact in facts if fact.status is FactStatus.NEVER}
    present = [mention for mention in present if mention.standard not in denied]
    facts = [fact for fact in facts if not is_correction(message, fact)]
    asked_for = (mention for mention in present if asks_for_its_trials(message, mention))
    had = [mention for mention in present if not is_carried(message, mention)]
    main = next(asked_for, None) or main_condition(message, had or present)
    alone = find_kind_alone(message, people)
    facts += _told_condition(message, people, main, present, alone)
    related = {main.standard} if main else set()
    for mention in had:
        if (
            mention is not main
            and not _is_related(message, mention.standard, related)
            and _countsbeside(mention, main)
        ):
            facts.append(beside(message, mention, FactStatus.CURRENT, _firmness(message, mention)))
            related.add(mention.standard)
    return [*facts, *organs_well(message, people, facts)]


def _firmness(message: Message, mention: Mention) -> Certainty:
    """Of an illness in somebody's history it is not sure that it is there still."""
    before = message.before(mention.start)
    is_history = _HISTORY_OF.search(before) and not _YEARS_OF.search(before)
    return Certainty.ABOUT if is_history else Certainty.SURE


def _not_his(message: Message, mention: Mention) -> list[Fact]:
    """ "His nurse has TB but the child tested negative": of an infection told of somebody else."""
    span = patient_tested_negative(message, mention.end) if mention.standard in INFECTIONS else None
    if span is None:
        return []
    return [
        message.fact(
            FactName.INFECTION, mention.standard, *span, status=FactStatus.NEVER, certainty=Certainty.ABOUT
        )
    ]


def _denied(message: Message, mention: Mention, said: Polarity) -> list[Fact]:
    after = message.after(mention.end)
    if _ONLY_SINCE.match(after) or (said is Polarity.PERHAPS_DENIED and _RESOLVED.match(after)):
        return [beside(message, mention, FactStatus.PAST, Certainty.ABOUT)]
    certainty = Certainty.SURE if said is Polarity.DENIED else Certainty.ABOUT
    return [beside(message, mention, FactStatus.NEVER, certainty)]


def is_over(message: Message, mention: Mention) -> bool:
    """An infection, a stroke or a cancer of the past; thalassemia that one "had" is still there."""
    before, after = message.before(mention.start), own_words_after(message, mention)
    lasts = mention.standard not in INFECTIONS and _LASTS.match(after)
    never_ends = mention.standard in NEVER_OVER and not _CURED.search(before + mention.words + after)
    of_blood = message.vocabulary.conditions.is_kind_of(mention.standard, "hemoglobinopathies")
    if lasts or never_ends or of_blood or has_come_back(message, mention):
        return False
    is_history = _HISTORY_OF.search(before) and not is_lasting_history(mention, before)
    is_told_over = (
        _has_quit(mention, before) or is_history or any(said.search(before) for said in (_NO_LONGER, _PRIOR))
    )
    if is_told_over or _OVER_AFTER.match(after) or _RESOLVED.match(after):
        return True
    if mention.standard in INFECTIONS and is_cleared(message, mention.start, mention.end):
        return not is_suppressed(message, mention.standard, mention.end)
    if (mention.standard in EVENTS or _is_single(mention, before)) and _ON_A_DAY.search(after):
        return True
    if mention.standard not in INFECTIONS | BESIDE:
        is_had = _HAD.search(before) or _is_beside_long_ago(message, mention, after)
        return bool(_OVER.search(after)) and bool(is_had)
    return bool(_HAD.search(before) or _OVER.search(after))


def is_lasting_history(mention: Mention, before: str) -> bool:
    """ "A history of diabetes", "a 5 year history of mastocytosis": it is there, most likely."""
    return mention.standard in LASTING or _YEARS_OF.search(before) is not None


def _is_single(mention: Mention, before: str) -> bool:
    """ "A seizure in March": one fit, which happened on a day."""
    return mention.standard == "seizures" and _ONE_ONLY.search(before) is not None


def _has_quit(mention: Mention, before: str) -> bool:
    """ "Quit smoking", which may be all of the name."""
    up_to_it = before + mention.words.lower().rpartition(" ")[0] + " "
    return mention.standard == "tobacco use disorder" and _SMOKED.search(up_to_it) is not None


def _is_beside_long_ago(message: Message, mention: Mention, after: str) -> bool:
    """ "Breast cancer 10 years ago", asked for other illnesses; one that lasts began then."""
    is_asked = message.asked is FactName.COMORBIDITY and mention.standard not in LASTING_BESIDE
    return is_asked and _LONG_AGO.match(after) is not None


def beside(
    message: Message, mention: Mention, status: FactStatus, certainty: Certainty = Certainty.SURE
) -> Fact:
    """An infection or a comorbidity with its status."""
    name = FactName.INFECTION if mention.standard in INFECTIONS else FactName.COMORBIDITY
    return message.fact(
        name, mention.standard, mention.start, mention.end, status=status, certainty=certainty
    )


def _told_condition(
    message: Message, people: People, main: Mention | None, present: list[Mention], alone: KindAlone | None
) -> list[Fact]:
    """The condition named, or its kind said alone; two kinds that nobody has at once are not sure."""
    if main is None and alone is None:
        return (
            _answered_subtype(message, people)
            or read_genotype(message, people)
            or answered_name(message)
            or read_slot(message, people)
        )
    if alone and (main is None or alone.start > main.end):
        kinds = message.vocabulary.conditions
        is_contradicted = main is not None and kinds.are_exclusive(main.standard, alone.standard)
        if main is None or kinds.is_kind_of(alone.standard, main.standard) or is_contradicted:
            is_sure = alone.is_sure and (alone.corrects or not is_contradicted)
            return [
                message.fact(
                    FactName.CONDITION,
                    alone.standard,
                    alone.start,
                    alone.end,
                    certainty=Certainty.SURE if is_sure else Certainty.ABOUT,
                )
            ]
    if main is None:
        return []
    return read_slot(message, people) or [_condition(message, main, present)]


def _condition(message: Message, mention: Mention, present: list[Mention]) -> Fact:
    kinds = message.vocabulary.conditions
    others = [m for m in present if kinds.are_exclusive(m.standard, mention.standard)]
    later = [m for m in others if takes_back(message.plain[mention.end : m.start])]
    if later:
        mention, others = later[-1], []
    carried = is_carried(message, mention)
    standard = TRAITS.get(mention.standard, mention.standard) if carried else mention.standard
    is_open = bool(others) or (carried and standard == mention.standard)
    is_rough = is_open or is_hedged(message, mention.start, mention.end)
    certainty = Certainty.ABOUT if is_rough else Certainty.SURE
    return message.fact(FactName.CONDITION, standard, mention.start, mention.end, certainty=certainty)


def _answered_subtype(message: Message, people: People) -> list[Fact]:
    """ "Major" or "SS" alone, as the answer to which kind it is."""
    if message.asked is not FactName.CONDITION or message.conditions or len(message.plain) > 40:
        return []
    for pattern, standard in _SUBTYPES:
        match = pattern.search(message.plain)
        if (
            match
            and people.is_patients(message, match.start())
            and polarity(message, match.start(), match.end()) is Polarity.SAID
        ):
            certainty = Certainty.ABOUT if is_hedged(message, match.start(), match.end()) else Certainty.SURE
            return [
                message.fact(FactName.CONDITION, standard, match.start(), match.end(), certainty=certainty)
            ]
    return []


def _is_related(message: Message, name: str, others: set[str]) -> bool:
    kinds = message.vocabulary.conditions
    return any(kinds.is_kind_of(name, other) or kinds.is_kind_of(other, name) for other in others)


def _countsbeside(mention: Mention, main: Mention | None) -> bool:
    return mention.standard != "anemia" or main is None
