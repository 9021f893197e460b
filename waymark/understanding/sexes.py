"""Reads the patient's sex from plain words, relations and pronouns."""

from __future__ import annotations

import re

from waymark.profile.facts import About, Certainty, Fact, FactName
from waymark.understanding.age_patterns import NO_SCARRING
from waymark.understanding.ages_told import SMALL_LETTER
from waymark.understanding.message import Message
from waymark.understanding.people import People
from waymark.understanding.relations import last_before

_WORD = {"female": "female", "woman": "female", "girl": "female", "lady": "female", "f": "female",
 "male": "male", "man": "male", "boy": "male",
         "guy": "male", "bloke": "male",
         "gentleman": "male", "m": "male", "girls": "female", "boys": "male",
         "lass": "female", "lad": "male", "lassie": "female", "girlie": "female", "gal": "female",
         "chap": "male", "fella": "male", "dude": "male", "lalaki": "male", "babae": "female",
         "mrs": "female", "fem": "female", "mr": "male", "ms": "female", "miss": "female", "widow": "female",
         "widower": "male", "grandmother": "female", "grandfather": "male", "chook": "female",
         "sheila": "female",
         "fellow": "male", "grandma": "female", "grandad": "male", "fellah": "male", "missus": "female",
         "spinster": "female", "bachelor": "male", "housewife": "female", "mum": "female", "mom": "female",
         "mother": "female", "father": "male", "dad": "male", "son": "male",
         "daughter": "female"}  # fmt: skip
_PLAIN = re.compile(r"\b(female|male)\b(?!\s+(?:doctor|nurse|donor|partner|relative|sibling))")
_NOUN = re.compile(
    r"\b(?:a|an|old|little|lil|yo|y/o|o|the|this|is a|'s a|i'm|im|i am|,|\d)[\s.]*(?:[\w-]+\s+)?(woman|man|"
    r"girl|boy|lady|guy|gentleman|bloke|chap|dude|lass|girlie|lad|gal)\b"
    r"|(?:\A|[.,;(]\s*)(?:and )?(boy|girl|man|woman|lalaki|babae)(?=\s*(?:\Z|[.,;)]))"
    r"|\b(?:a|an|old|yo|y/o|am|i'?m|\d|the|retired)[\s.]*(?:[\w-]+\s+){0,2}?(fella|fellow|widow|widower|"
    r"chook|spinster|bachelor|"
    r"housewife)\b|(?:\A|[.,;:(]\s*)(?:and )?(?:am |i'm |new one: |me: )?(fella|chap|bloke|lady|gentleman|"
    r"guy|lass|lad|gal|widow|widower)"
    r"(?=\s*(?:\Z|[.,;)]| of \d| \d))|\A\W*(mr|mrs|ms)\b(?=\.?,? \d)|\((mrs|mr|ms|miss)\)|\b(?:am|i'm|hi|"
    r"hello) (mrs|mr|ms|miss)\b|"
    r"\d\s?\((f|m)\)|\b(?:a|the) (woman|man|girl|boy)(?= \d\d\b)"
    r"|\b(?:twin|both|two|my|our) (girls|boys)\b|\d years? old (lalaki|babae)\b|\b(mrs) here\b"
)
_LETTER = re.compile(
    r"(?<![\w'])(?:((?!9[5-9]\s?F|1[01]\d\s?F)\d{1,3})\s*(?:yrs?|yo|y|mo|months?|wks?)?\s*/?\s*([FM])|"
    rf"(?<!the ){NO_SCARRING}"
    r"([FM])\s*[/,]?\s*(\d{1,3}))(?![\w/]|[.]\w)"
)
_SLASHED = re.compile(r"\b\d{1,3}\s*(?:/|yo|y/o|yr old|year old|yrs?/|mo/)\s*(?P<sex>[fm])\b")
_PRONOUN = {
    "he": "male",
    "him": "male",
    "his": "male",
    "he's": "male",
    "she": "female",
    "her": "female",
    "hers": "female",
    "she's": "female",
    "hes": "male",
    "shes": "female",
}
_PRONOUNS = re.compile(r"\b(?:he's|she's|hes|shes|he|him|his|she|hers|her)\b")
_AS_MOTHER = {
    "mother": "female",
    "mum": "female",
    "mom": "female",
    "father": "male",
    "dad": "male",
    "wife": "female",
    "husband": "male",
}
_OPEN_TO_BOTH = re.compile(
    r"\b(?:trans(?:gender|sexual)?(?=\W*\Z|\W+(?:wo)?m[ae]n|\W+(?:fe)?male|\W*[,.;])|mtf|ftm|non-?\s?binary|"
    r"intersex|afab|amab)\b"
)
"""What a record means by a sex is then for its team to say."""
_AT_BIRTH = re.compile(r"\b(?:female|male|femail|girl|boy|woman|man) at birth\b|\bborn (?:a )?(?:fe)?male\b")
_I_AM_A = re.compile(
    r"\b(?:i'?m|i am|as) (?:a |the )?(?:(?!my\b|our\b|his\b|her\b|the\b)[\w-]+ ){0,2}?"
    r"(mother|mum|mom|father|dad)\b"
)
_SPEAKS = re.compile(r"\w*(?:'s)? (?:just )?(?:says|said|agrees|agreed|reckons|thinks|tells me|told me)\b")
"""Who says so is often another than the patient: "my mum is here, she says it's ok"."""
_OF_OTHERS = (FactName.BREASTFEEDING, FactName.PREGNANT, FactName.MATCHED_DONOR)
"""Asked about these, "he" may be a baby, a partner or a donor."""
_WRITER = re.compile(r"\b(?:i|i'm|i've|im|ive|my|me|mine|myself)\b")
_DRAWN = re.compile("[👧👩👵👦👨👴]")
_CORRECTS = re.compile(r"\b(?:sorry|actually|i mean|i meant|wrong|not my|mistake|correction)\b")
_OF_ANOTHER_TIME = re.compile(
    r"\b(?:as|was|were|same|since|another|first|other|every|like|with|see|that|if|when)\s+(?:an?\s+|the\s+)?$"
)
_NOT_THEMSELVES = re.compile(
    r"\s*(?:doctor|nurse|i (?:see|know)|next door|is here|has|bits|problems|boobs|flu|parts|things)\b"
)
_NEGATED = re.compile(r"\b(?:not|n't|isn't|than|for|from|only|no)\s+(?:a\s+|an\s+|\w+\s+)?$")


def read_sex(message: Message, people: People) -> list[Fact]:
    """The fact sex; empty when the message does not tell it or tells both."""
    found = (
        _answered(message)
        or _plain(message, people)
        or _letter(message)
        or _by_relation(message, people)
        or _by_pronoun(message, people)
    )
    open_to_both = _OPEN_TO_BOTH.search(message.plain)
    if found:
        is_open = open_to_both and ("trans" in message.plain or not _AT_BIRTH.search(message.plain))
        certainty = Certainty.ABOUT if is_open else Certainty.SURE
        return [message.fact(FactName.SEX, *found, certainty=certainty)]
    if open_to_both and message.asked is FactName.SEX:
        return [message.fact(FactName.SEX, None, *open_to_both.span(), certainty=Certainty.UNSURE)]
    return []


def _answered(message: Message) -> tuple[str, int, int] | None:
    if message.asked is not FactName.SEX:
        return None
    drawn = _DRAWN.search(message.plain)
    if drawn:
        return ("female" if drawn[0] in "👧👩👵" else "male", *drawn.span())
    words = [
        m
        for m in re.finditer(r"(?<!')\b[a-z]+\b", message.plain)
        if m[0] in _WORD and not re.search(r"\b(?:not|no)\s+(?:an?\s+|my\s+)?$", message.plain[: m.start()])
    ]
    return (_WORD[words[0][0]], words[0].start(), words[0].end()) if words else None


def _plain(message: Message, people: People) -> tuple[str, int, int] | None:
    for pattern in (_PLAIN, _NOUN):
        for match in pattern.finditer(message.plain):
            group = match.lastindex or 1
            start, end = match.span(group)
            before = message.before(start, 25)
            if _NEGATED.search(before) or message.is_in_question(start):
                continue
            if pattern is _NOUN and (
                _OF_ANOTHER_TIME.search(before) or _NOT_THEMSELVES.match(message.plain, end)
            ):
                continue
            if people.is_patients(message, start) and not _is_another_child(message, match[group], before):
                return _WORD[match[group]], start, end
    return None


def _is_another_child(message: Message, noun: str, before: str) -> bool:
    """ "The boy is on it too" of one who asks for a daughter, where nothing is put right."""
    known = message.known.fact(FactName.SEX)
    is_other = known is not None and known.is_answered and known.value != _WORD[noun]
    return is_other and before.endswith("the ") and not _CORRECTS.search(message.plain)


def _letter(message: Message) -> tuple[str, int, int] | None:
    """ "34F", "M, 9", "9yo f"."""
    for match in _LETTER.finditer(message.text):
        letter = match[2] or match[3]
        place = 2 if match[2] else 3
        return _WORD[letter.lower()], match.start(place), match.end(place)
    slashed = _SLASHED.search(message.plain) or SMALL_LETTER.search(message.plain)
    return (_WORD[slashed["sex"]], *slashed.span("sex")) if slashed else None


def _by_relation(message: Message, people: People) -> tuple[str, int, int] | None:
    told = people.patient
    if told and told.sex:
        return told.sex, told.start, told.end
    if people.about is About.SELF:
        match = _I_AM_A.search(message.plain)
        return (_AS_MOTHER[match[1]], match.start(1), match.end(1)) if match else None
    if told is None and people.about in (About.CHILD, About.OTHER):
        return _of_known_patient(message, people)
    return None


def _of_known_patient(message: Message, people: People) -> tuple[str, int, int] | None:
    """A later "my daughter is 10" of someone who is known to ask for a child."""
    if people.about is not About.CHILD:
        return None
    is_corrected = _CORRECTS.search(message.plain) is not None
    own = [
        r
        for r in people.relations
        if r.about is About.CHILD
        and r.sex
        and (is_corrected or people.known_sex in (None, r.sex))
        and re.search(r"\b(?:my|our)\s(?:[\w-]+\s)?$", message.before(r.start, 25))
    ]
    return (str(own[0].sex), own[0].start, own[0].end) if own else None


def _by_pronoun(message: Message, people: People) -> tuple[str, int, int] | None:
    if people.about is About.SELF or message.known.fact(FactName.SEX) or message.asked in _OF_OTHERS:
        return None
    if people.about is None and _WRITER.search(message.plain):
        return None
    found = [
        m
        for m in _PRONOUNS.finditer(message.plain)
        if not _is_anothers(message, people, m.start())
        and not message.is_in_question(m.start())
        and not _SPEAKS.match(message.plain, m.end())
    ]
    sexes = {_PRONOUN[match[0]] for match in found}
    if len(sexes) != 1:
        return None
    start = found[0].start()
    return (
        sexes.pop(),
        start,
        start + len(found[0][0].split("'")[0].removesuffix("s") if found[0][0] != "his" else found[0][0]),
    )


def _is_anothers(message: Message, people: People, at: int) -> bool:
    before = message.plain[max(0, at - 200) : at]
    if re.search(
        r"\b(?:doctor|dr|nurse|consultant|oncologist|teacher|h[a]?ematologist|specialist)\b", before
    ):
        return True
    earlier = last_before(people.relations, at)
    return earlier is not None and (people.patient is None or earlier.word != people.patient.relation)
