"""Takes off the words around a name: when it must have been there, and what makes it narrower."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from waymark.eligibility.lines.names import may_begin_with_name
from waymark.eligibility.lines.statement import without_short_form
from waymark.eligibility.lines.windows import within_days
from waymark.eligibility.predicates import Moment
from waymark.vocabulary.vocabulary import Vocabulary

MOST_PREFIXES = 8

_EMPTY = (
    r"(?:an?|the|any (?:type|kind|form|sort) of|any|all|known or suspected|suspected or known"
    r"|known|documented|diagnosed|diagnosis of"
    r"|diagnoses of|clinical diagnosis of"
    r"|established diagnosis of|diagnosed with|clinical evidence of|evidence of|presence of"
    r"|clinical signs of"
    r"|electrophoretic(?:,? (?:or |and )?hplc)? (?:documentation|confirmation|diagnosis) of"
    r"|existence of|confirmed|clinically|clinical|established|definite|positive for|suffering from"
    r"|suffers from"
    r"|living with|found to (?:be|have)|known to (?:be|have)|considered to have"
    r"|who have|who has|have|has|having|with|individuals with|persons with|people with"
    r"|patients with|patient with|subjects with|participants with|women with|men with|adults with"
    r"|children with|patients who have|subjects who have|patients having|being|be|are|is|who are"
    r"|co-?existing"
    r"|co-?existent|pre-?existing|underlying|comorbid|medical|medical conditions? such as)"
)
_EVER = (
    r"(?:(?:(?:a|any|known|prior|past|previous|medical|personal|positive|documented|clinical|lifetime) )*"
    r"(?:medical |clinical )?history (?:or (?:current )?(?:presence|evidence|diagnosis) )?of"
    r"|(?:presence|evidence|diagnosis|current evidence) or (?:a )?(?:past |prior )?history of"
    r"|(?:current|active|present) (?:or|and/or|/) ?(?:past|prior|previous|history of)(?: history of)?"
    r"|(?:past|prior|previous|history of) (?:or|and/or) (?:current|active|present|ongoing)"
    r"|prior|previous|previously|past|ever|have had|has had|had|history of (?:prior|previous))"
)
_NOW = (
    r"(?:current|currently|present|presently|concurrent|concurrently|concomitant|concomitantly|ongoing"
    r"|simultaneous|current diagnosis of|on)"
)
_NARROW = (
    r"(?:severe|severely|mild|moderate|mild to moderate|moderate to severe|moderate or severe|severe or"
    r"|acute|chronic|acute or chronic|chronic or acute|acute and chronic|acute and/or chronic|active"
    r"|inactive"
    r"|uncontrolled|not controlled|poorly[- ]controlled|inadequately controlled|insufficiently controlled"
    r"|medically uncontrolled|controlled|uncontrollable|unstable|stable|clinically significant"
    r"|clinically relevant|clinically active|clinically important|significant|relevant|serious|major|minor"
    r"|symptomatic|asymptomatic|untreated|treated|advanced|early|recurrent|relapsed|refractory|resistant"
    r"|relapsed or refractory|relapsed/refractory|recurrent or refractory|progressive|decompensated"
    r"|life-threatening|recent|recently diagnosed|new|newly diagnosed|new onset|new-onset|end-stage"
    r"|end stage"
    r"|primary|secondary|congenital|inherited|hereditary|familial|systemic|local|localized|locally advanced"
    r"|invasive|metastatic|persistent|intercurrent|overt|frequent|brittle|severe uncontrolled"
    r"|histologically|cytologically|histologically or cytologically|histologically proven"
    r"|histologically confirmed|pathologically confirmed|biopsy-proven|proven|radiologically confirmed"
    r"|laboratory confirmed|unresectable|inoperable|high-risk|low-risk|high risk|low risk|intermediate risk"
    r"|other|another|concurrent active|adult|pediatric|childhood|juvenile|idiopathic|drug-induced"
    r"|steroid-dependent|insulin-dependent|type [a-z0-9]+|stage [0-9iv]+[abc]?|grade [0-9iv]+"
    r"|class [0-9iv]+|bilateral|unilateral|left|right|long-term|long term|high dose|high-dose|low dose"
    r"|low-dose|systemic or inhaled|oral|intravenous|iv|topical|inhaled|parenteral|intramuscular"
    r"|subcutaneous"
    r"|regular|daily|frequent|prolonged|continuous|immediate|heavy|extensive|palliative|adjuvant"
    r"|neoadjuvant"
    r"|cytotoxic|whole[- ]brain|pelvic|cranial|abdominal|thoracic|craniospinal|non-?insulin-dependent"
    r"|lifetime|opportunistic|disseminated|generalized|complicated|clinically evident"
    r"|clinically manifest|hemodynamically significant|medically significant|sustained|complex|ventricular"
    r"|malignant|benign|terminal|non-healing)"
)
_GIVEN = (
    r"(?:(?:prior |previous |current |concurrent |concomitant |chronic |ongoing )?"
    r"(?:treatment|treated|therapy|therapies|use|exposure|receipt|administration|intake|regimens?"
    r"|medications?|treatments?) (?:of|with|by|to|including)"
    r"|(?:currently |concurrently |previously |already |actively |are |is |have |has |who |be |been "
    r"|ever )*"
    r"(?:receiving|taking|using|treated with|undergoing|undergone|underwent|received|receive|taken|used)"
    r"|need for|requirement for|requiring|requires?)"
)
_PREFIX = re.compile(
    rf"(?:(?P<ever>{_EVER})|(?P<given>{_GIVEN})|(?P<now>{_NOW})|(?P<empty>{_EMPTY})|(?P<narrow>{_NARROW})) "
)
_TAIL = re.compile(
    r"[ ,]+(?:\(|requir(?:ing|es?)\b|(?:that|which|who)\b|with\b|due to\b|secondary to\b|caused by\b"
    r"|associated with\b|related to\b|defined (?:as|by)\b|as (?:defined|evidenced|documented|assessed"
    r"|indicated"
    r"|determined|demonstrated|confirmed|shown|manifested)\b|within\b|in the (?:last|past|previous"
    r"|preceding)\b"
    r"|during\b|over the (?:last|past)\b|for (?:at least|more than|>|<|the past|the last|less than|over)"
    r"|at (?:screening|baseline|enrollment|study|the time|time of|entry)\b|at any time\b"
    r"|any ?time (?:in|within|during)\b|less than\b|<"
    r"|despite\b|not (?:controlled|adequately|well|responsive|responding)\b|uncontrolled\b|refractory to\b"
    r"|resistant to\b|resulting in\b|leading to\b|such as\b|including\b|e\.?g\b|i\.?e\b|inclusive of\b"
    r"|by (?:history|biopsy|mri|ct|histology|imaging|echocardiogra)|based on\b|confirmed by\b"
    r"|documented by\b"
    r"|of (?:the|any|unknown)\b|in (?:the|any|one|both|either)\b"
    r"|on (?:the|any|mri|ct|ecg|imaging)\b|to (?:the|any|study)\b"
    r"|affecting\b|involving\b|interfering\b|class\b|grade\b|stage\b|nyha\b|new york\b|prior to\b|before\b"
    r"|currently\b|concurrently\b|confirmed\b|diagnosed\b|where\b|for which\b|of severity\b"
    r"|greater than\b|>"
    r"|not due to\b|not related to\b|or greater\b|after\b|since\b|from\b|under\b|until\b|without\b"
    r"|planned\b)"
)
# Words in a tail that may add to what is named, or take it back.
_ADDS = re.compile(
    r"\b(?:or|and) (?:history|donors?|recipients?"
    r"|any|other|another|prior|previous|known|current|active|evidence|presence"
    r"|use|who"
    r"|patients?|subjects?|receiving|treatment|therapy|are|is|has|have|had|unable|planned|significant)\b"
)
# "Including but not limited to" says that all of what is named is meant; the examples narrow nothing.
_UNLIMITED = re.compile(r",? (?:but|and)(?: are| is)? not limited to\b")
_NOT_LIMITED = re.compile(
    r"[ ,(]*(?:including|such as|inclusive of),? (?:but|and)(?: are| is)? not limited to\b"
)
_EXAMPLES = re.compile(r"[ ,(]*(?:such as|including|e\.?g|i\.?e|inclusive of)\b")
_TAKES_BACK = re.compile(
    r"\b(?:except|unless|exception|exceptions|excluding|excluded|exclude|allowed|permitted|eligible"
    r"|acceptable"
    r"|other than|however|but|if|only|may|not be|ineligible|not including|not required)\b"
)
_ENDS_IN_TREATMENT = re.compile(
    r" (?:therapy|therapies|treatments?|use|usage|administration|medications?|agents?|drugs?|products?"
    r"|regimens?|procedures?)\Z"
)
_ENDS = re.compile(
    r" (?:therapy|therapies|treatments?|use|usage|administration|medications?|agents?|drugs?|infections?"
    r"|products?|regimens?|procedures?|diseases?|disorders?|conditions?|syndromes?|history|status|diagnosis"
    r"|patients?|subjects?|participants?|illness|illnesses)\Z"
)


class Qualified(NamedTuple):
    """A core that may be a name. `details` narrow it; `is_given` and `is_of_treatment` say that the words
    before or after it speak of a treatment."""

    core: str
    moment: Moment = Moment.UNSAID
    within_days: float | None = None
    details: tuple[str, ...] = ()
    is_given: bool = False
    is_of_treatment: bool = False


def readings(words: str, vocabulary: Vocabulary) -> Iterator[Qualified]:
    """Every way to see a name in the words, from the most words in the name to the fewest; those are left
    out at whose beginning no name can stand."""
    for one in _without_prefixes(Qualified(words)):
        if not may_begin_with_name(one.core, vocabulary):
            continue
        yield from _without_ending(one)
        yield from _without_tail(one)


def _without_prefixes(one: Qualified) -> Iterator[Qualified]:
    for _ in range(MOST_PREFIXES):
        yield one
        found = _PREFIX.match(one.core)
        if not found:
            return
        one = _stripped(one, found)


def _stripped(one: Qualified, found: re.Match[str]) -> Qualified:
    rest = one._replace(core=one.core[found.end() :])
    if found["ever"]:
        return rest._replace(moment=Moment.EVER)
    if found["given"]:
        return rest._replace(is_given=True, moment=_moment_given(found["given"], one.moment))
    if found["now"]:
        return rest._replace(moment=Moment.NOW if one.moment is Moment.UNSAID else one.moment)
    return rest._replace(details=(*one.details, found["narrow"])) if found["narrow"] else rest


def _moment_given(words: str, before: Moment) -> Moment:
    if before is not Moment.UNSAID:
        return before
    if re.search(
        r"prior|previous|received|treated|undergone|underwent|receipt|exposure|taken|ever|used", words
    ):
        return Moment.EVER
    return (
        Moment.NOW
        if re.search(r"current|receiving|taking|using|ongoing|requir|need|concom", words)
        else before
    )


def _without_ending(one: Qualified) -> Iterator[Qualified]:
    """The core as it stands, without an abbreviation of itself, and without "therapy" and the like."""
    yield one
    plain = without_short_form(one.core)
    if plain != one.core:
        yield one._replace(core=plain)
    end = _ENDS.search(plain)
    if end:
        is_treatment = one.is_of_treatment or _ENDS_IN_TREATMENT.search(plain) is not None
        yield one._replace(core=plain[: end.start()], is_of_treatment=is_treatment)


def _without_tail(one: Qualified) -> Iterator[Qualified]:
    """The core cut before each word that begins a clause, the longest core first."""
    places = [found.start() for found in _TAIL.finditer(one.core) if found.start() > 1]
    for place in reversed(places[:4]):
        tail = one.core[place:]
        if not _only_narrows(tail):
            continue
        yield from _without_ending(_cut(one, one.core[:place], tail))


def _cut(one: Qualified, core: str, tail: str) -> Qualified:
    days = within_days(tail)
    if days is not None:
        moment = Moment.EVER if one.moment is Moment.UNSAID else one.moment
        return one._replace(core=core, within_days=days, moment=moment)
    if _NOT_LIMITED.match(tail) or tail.strip(" ,()") in {
        "at any time",
        "currently",
        "concurrently",
        "confirmed",
        "diagnosed",
    }:
        return one._replace(core=core)
    return one._replace(core=core, details=(*one.details, tail.strip(" ,")))


def _only_narrows(tail: str) -> bool:
    """Whether a tail leaves what it follows as it is or makes it narrower; examples may hold lists."""
    tail = _UNLIMITED.sub("", tail)
    if tail.count("(") != tail.count(")") or _TAKES_BACK.search(tail):
        return False
    return bool(_EXAMPLES.match(tail)) or not _ADDS.search(tail)
