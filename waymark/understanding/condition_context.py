"""Whether a name of a condition is told of the patient, or asked about, feared or corrected."""

from __future__ import annotations

import re
from datetime import date
from enum import Enum

from waymark.profile.facts import Fact, FactName
from waymark.understanding.condition_polarity import ASKED_AND_DENIED
from waymark.understanding.message import Message, lower_in_place, read_text
from waymark.understanding.people import People
from waymark.vocabulary.mentions import Mention
from waymark.vocabulary.vocabulary import Vocabulary

_SYMPTOMS = frozenset(
    {
        "pain",
        "headache",
        "low back pain",
        "memory loss",
        "burns",
        "menopause",
        "gastroesophageal reflux disease",
    }
)
"""No reason to look for a trial, unless one answers that very question."""
_SEEKS = re.compile(
    r"\b(?:trials?|stud(?:y|ies)|research|anything|something|options?|therap(?:y|ies)|treatments?)\b.*"
    r"\b(?:for|with|in|on|of|about|into)\s+(?:[\w'-]+\s+){0,5}$|"
    r"\b(?:i|he|she|they|we|who|my \w+|our \w+|kids?|child(?:ren)?|people|someone|adults?|patients?|"
    r"daughter|son|"
    r"old|boy|girl|\d{1,3})\s+(?:and )?(?:have|has|had|with|having|got|suffers? from|living with|"
    r"diagnosed with)\s+"
    r"(?:[\w'-]+\s+){0,4}$|"
    r"\b(?:was|were|been|got) diagnosed with\s+"
    r"(?:[\w'-]+\s+){0,4}$"
)
_TRIALS_OF_IT = re.compile(
    r"\s*(?:clinical |research |drug |gene )*(?:trials?|stud(?:y|ies)|research) "
    r"(?:for (?:my|me\b|our|a )|near|in\b|around)"
)
"""Behind the name: "can you find a melanoma trial for my wife"."""
_ASKS_TO_LOOK = re.compile(
    r"(?:\A|[.;,!])\W*(?:(?:and|ok|okay|so|but|thanks|then|also)\W+)*"
    r"(?:(?:what|how) about|(?:can|could|will|would) (?:you|we) (?:please |also |just )?"
    r"(?:look(?:ing)? (?:for|up|at|into)|search(?: for)?|find|show(?: me| us)?|check(?: for)?|see)|"
    r"(?:are|is) there|(?:do you )?(?:also )?have(?: you)?(?: got)?)\s+"
    r"(?:(?:also|the|some|any|other|more|me|us|for|open|current|new)\s+)*$"
)
_TRIALS = r"(?:trials?|stud(?:y|ies)|ones)\b"
_NAMES_TRIALS = re.compile(_TRIALS)
_ITS_TRIALS = re.compile(
    rf"\s*(?:clinical |research |drug |gene )*{_TRIALS}"
    r"(?=\s*(?:\Z|[?.!,]|instead|too|also|as well|then|please|now|open|near|in\b|around|for\b))"
)
"""What stands before and behind the name: "what about hemophilia A ones", "do you have asthma studies"."""
_ANYBODY = re.compile(
    r"\b(?:can|could|do|does|may|are|is|will|would) (?:\w+ )?(?:people|patients|kids|children|someone|"
    r"anyone|adults|those|"
    r"a (?:person|child|kid)|you|boys|girls|men|women|carriers)\b[^,;]*$|\bif (?:you|someone|anyone|"
    r"people) (?:have|has|had)\b"
)
_TOLD_BEHIND = re.compile(
    r"[^.;?!]{0,30}\?\s*(?:(?:and|because|since|as) )?(?:i|we|he|she|my (?:[\w-]+ )?\w+)"
    r"(?:'ve|'m| have| has| was| were| am| is)?(?: (?:just|only|recently|now|got|been|was|being))* "
    r"(?:diagnosed with|told (?:that )?(?:i|he|she) (?:have|has|had)) "
    r"(?:it|this|that)\b"
)
""" "What is macular edema? I just got diagnosed with it."."""
_OWN_ILLNESS = re.compile(
    r"\b(?:my|his|her)\s+(?:(?:own|chronic|severe|mild|bad|recurrent|recurring|seasonal|uncontrolled|current)"
    r"\s+)*$"
)
""" "Would walking help my diabetes?": asked, and told by the way."""
_JOINS = re.compile(
    r"[^.;?!]{0,30}\b(?:join|take part|be in|participate|qualify|get in|apply|enroll?|allowed|eligible|"
    r"accepted|excluded|"
    r"be included|sign up)\b"
)
_ASKS_WHETHER = re.compile(
    r"\bdo you (?:think|believe|suppose)(?: that)? (?:i|he|she|we|it|my \w+) "
    r"(?:really |just |also )?(?:have|has|got)\s+(?:[\w'-]+\s+){0,6}$|"
    r"\b(?:do|does|could|can|might|may|would|will|should) (?:i|he|she|we|they|it|this|that|my \w+) "
    r"(?:just |also |really |possibly |now )?(?:have|be|get|mean)\s+"
    r"(?:[\w'-]+\s+){0,6}$"
)
""" "Do I have kidney stones or gout?", "do you think I have it?": asked, though it sounds like having."""
_EXPLAINS = re.compile(
    r"\b(?:what(?:'s| is| are| does)|how (?:is|does|do)|why (?:is|does)|explain|mean(?:s|"
    r"ing)?|tell me (?:more )?about|difference between|symptoms of|causes? of|cure for)\b"
)
_COUPLE = re.compile(
    r"\b(?:wife|husband|partner|his dad|her dad|his mum|her mum) and (?:i|me)\b|\b(?:we are|we're) both\b|"
    r"\bboth (?:of us|parents|carr)"
)
_SUPPOSED = re.compile(
    r"\bif (?:she|he|i|they|we|it|my \w+|(?:an?|any|the) (?:wo)?man|"
    r"(?:an?|any) (?:person|patient|child|kid|girl|boy|mother|father|parent|couple)) "
    r"(?:\w+ )?(?:has|have|had|gets?|develops?|is|was)\b"
)
_FAMILY = re.compile(
    r"\b(?:family history|runs in|in the family|in my family|in our family|family has|"
    r"history of .{0,20} in (?:the|my) family|carriers? (?:parents|both)|parents are)\b"
)
_LISTED_OF_FAMILY = re.compile(
    r"\bfamily history (?:is |was |are )?(?:only |also )?(?:positive|significant|remarkable|notable|of|for|"
    r"includ\w+|:)(?:(?!\b(?:he|she|i|but|patient|himself|herself)\b)[^.;!?])*$"
)
""" "Family history is positive for lupus in her mother and an MI in her father": all of the list is."""
_OF_THE_WRITER = re.compile(
    r"(?:[^.;]{0,30}\b(?:that'?s|it'?s|its|this is) (?:just |only )?me\b|(?: one)?),? (?:and |"
    r"but )?not (?:her|him|them|my \w+)\b"
)
_I_HAVE = re.compile(r"\b(?:i have|i'?ve|i'?ve got|i got|i'?m|i am|mine)\b[^.;]{0,40}$")
""" "I have epilepsy but that's me not her": no illness of the patient's."""
_DEAD = re.compile(
    r"\b(?:died|passed away|lost (?:my|her|his|our)|death) (?:of|from|with|to)?\s*(?:[\w'-]+\s+){0,3}$"
)
_NEAR_BEFORE = re.compile(
    r"\b(?:pre|borderline|almost|nearly|not yet|near|anti|prophyla\w+ (?:for|against))[\s-]*$"
)
_THOUGHT = re.compile(
    r"\b(?:thought|believed|assumed|misdiagnosed|(?:initial(?:ly)?|first|originally|"
    r"wrongly)\s+(?:\w+\s+){0,2}?"
    r"(?:diagnos\w+|said|told|suspected|called|labelled))\b(?!.*\b(?:but|turned|turns|now|actually)\b)"
)
_BUT_IS = re.compile(r"\b(?:but|turn(?:ed|s) out|actually|then found|now (?:they|it))\b")
_AVOIDS = re.compile(
    r"\b(?:scared|afraid|worried|fear|risk|chance|prevent|avoid|screen(?:ed|ing)?|tested|"
    r"checked|test)(?! positive) (?:of|about|for|that|to)?\s*(?:[\w'-]+\s+){0,3}$"
)


class Telling(Enum):
    """Of whom the name of a condition is told; nobody's is also one asked about, feared or corrected.

    No other sign makes one that stands in a list of what runs in the family the patient's.
    """

    PATIENT = "patient"
    FAMILY = "family"
    NOBODY = "nobody"


def telling_of(message: Message, people: People, mention: Mention) -> Telling:
    """Of whom the condition is told, said or denied."""
    if _LISTED_OF_FAMILY.search(message.before(mention.start)):
        return Telling.FAMILY
    return Telling.PATIENT if _is_of_patient(message, people, mention) else Telling.NOBODY


def _is_of_patient(message: Message, people: People, mention: Mention) -> bool:
    before = message.before(mention.start)
    if _is_asked_about(message, mention, before) or _is_only_near(message, mention, before):
        return False
    if _OF_THE_WRITER.match(message.after(mention.end)) and _I_HAVE.search(before):
        return False
    if _COUPLE.search(re.split(r"[,;]", before)[-1]) or _SUPPOSED.search(before):
        return False
    start, end = message.sentence(mention.start)
    is_spelt_again = mention.words.isupper() and message.text[start:end].strip(" .!") == mention.words
    if start and is_spelt_again and not message.text.isupper():
        return people.is_patients(message, start - 2)
    return people.is_patients(message, mention.start)


def asks_for_its_trials(message: Message, mention: Mention) -> bool:
    """Whether trials of this illness are asked for, none having been told: "are there asthma trials?"."""
    is_asked = _ASKS_TO_LOOK.search(message.before(mention.start))
    is_first = message.known.fact(FactName.CONDITION) is None
    return bool(is_first and is_asked and _ITS_TRIALS.match(message.after(mention.end)))


def illness_asked_for(text: str, vocabulary: Vocabulary, today: date) -> Fact | None:
    """The illness whose trials a text asks for: beside one told before it may be meant in its place."""
    if not _NAMES_TRIALS.search(lower_in_place(text)):  # most messages: their names need not be found again
        return None
    message = read_text(text, vocabulary=vocabulary, today=today)
    asked = (mention for mention in message.conditions if asks_for_its_trials(message, mention))
    mention = next(asked, None)
    if mention is None:
        return None
    return message.fact(FactName.CONDITION, mention.standard, mention.start, mention.end)


def _is_asked_about(message: Message, mention: Mention, before: str) -> bool:
    """Whether the name is explained, asked about or spoken of anybody, rather than told."""
    if is_told_behind(message, mention) or _OWN_ILLNESS.search(before):
        return mention.standard in _SYMPTOMS
    if is_asked_whether(message, mention) or _is_of_anybody(message, mention, before):
        return True
    is_sought = _SEEKS.search(before) or _TRIALS_OF_IT.match(message.after(mention.end))
    if message.asked is FactName.CONDITION or is_sought or asks_for_its_trials(message, mention):
        return False
    if message.asked is FactName.COMORBIDITY and mention.standard == "gastroesophageal reflux disease":
        return message.is_in_question(mention.start)
    if ASKED_AND_DENIED.match(message.plain, mention.end):
        return False
    return mention.standard in _SYMPTOMS or message.is_in_question(mention.start)


def _is_of_anybody(message: Message, mention: Mention, before: str) -> bool:
    """ "Can people with lupus join?", "what does lupus mean?"."""
    if _JOINS.match(message.after(mention.end)) and _ANYBODY.search(before):
        return True
    is_told = re.search(r"\b(?:trials?|stud(?:y|ies)|has|have|with)\b", before)
    return _EXPLAINS.search(before) is not None and is_told is None


def is_told_behind(message: Message, mention: Mention) -> bool:
    """Whether what is asked about is told of somebody right behind, by "it"."""
    return _TOLD_BEHIND.match(message.plain, mention.end) is not None


def is_asked_whether(message: Message, mention: Mention) -> bool:
    """Whether it is asked if somebody has it at all."""
    is_question = message.is_in_question(mention.start)
    return is_question and _ASKS_WHETHER.search(message.before(mention.start)) is not None


def _is_only_near(message: Message, mention: Mention, before: str) -> bool:
    """Whether the name stands in the family, was feared, screened for or "pre-", or has been corrected."""
    if _NEAR_BEFORE.search(before) or _is_corrected(message, mention, before):
        return True
    around = (
        re.split(r"[,;]", before)[-1] + re.split(r"[,;]", message.plain[mention.start : mention.end + 60])[0]
    )
    return bool(_FAMILY.search(around) or _DEAD.search(before) or _AVOIDS.search(before))


def _is_corrected(message: Message, mention: Mention, before: str) -> bool:
    """ "They thought it was thal major but it's HbE/beta": the first is no condition of the patient's."""
    return _THOUGHT.search(before) is not None and _BUT_IS.search(message.after(mention.end)) is not None
