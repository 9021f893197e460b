"""What stands around an alarming word: is it now, long ago, denied, or talk about trials?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from waymark.understanding.safety_breath import ANEW, is_lasting_breath
from waymark.understanding.safety_lasting import (
    has_an_old_cause,
    is_explained,
    is_of_the_skin,
    is_of_wasting,
    is_over,
)

_NEAR = 120  # characters looked at on either side of a word: enough for a sentence, and keeps time linear
_SHORT_PART = 3  # words: "in 2019, a stroke" is one thought

_RELATIVE = (
    r"(?:son|daughter|child|kid|baby|boy|girl|toddler|wife|husband|partner|mother|mum|mom|father|dad|"
    r"sister|"
    r"brother|friend|nephew|niece|grandson|granddaughter|grandma|grandpa|aunt|uncle|cousin)"
)
_PERSON = rf"(?:i|im|ive|he|hes|she|shes|they|theyre|we|(?:my|our) (?:\w+ )?{_RELATIVE})"
_AUXILIARY = (
    r"(?:is|am|are|has|have|been|got|gets?|getting|just|really|still|also|now|feels?|feeling|keeps?|"
    r"suddenly|"
    r"having|started|with|a|an|the|bad|badly|severe|very|some|so|strong|terrible|lot|of|almost|nearly|"
    r"probably|it)"
)

_NOW = re.compile(
    r"\b(?:(?<!fine )(?<!ok )(?<!okay )(?<!well )(?<!better )(?<!good )(?<!healthy )(?<!clear )"
    r"now(?! (?:see|sees|on (?!the |his |her |my |a |fire|our |their )\w+|"
    r"live|work|well|ok|fine|better|stable|sober)\b)|today|tonight|tonite|"
    r"this (?:morning|evening|afternoon)|at the moment|currently|yesterday|last night|"
    r"(?:minutes?|mins?|hours?|hrs?) ago|since (?:this|last night|yesterday|today|morning|\w+ hours?)|"
    r"suddenly|emergency|urgent|what (?:do|should|can) i do(?! if)|"
    r"just(?= (?:had|started|collapsed|fainted|passed|stopped|took|swallowed|got))|"
    r"(?<!without )(?<!without the )"
    r"help(?: me| us| him| her)?(?! (?:me |us )?"
    r"(?:to |of |find|with|look|search|get|(?:better )?understand)))\b"
)
_AN_AGE = (
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)"
    r"(?! (?:of|min\w*|hours?|hrs?|rooms?|doors?|streets?|blocks?|miles?|steps?|feet|metres?|meters?)\b)\b"
)
_YEARS_AGO = (
    r"\b(?:in|on|since|back in|around|until|of|from) (?:\w+ )?(?:19|20)\d\d\b|"
    r"\b(?:back )?in (?:[5-9]\d|0\d)(?= ?(?:,|\Z|and\b|but\b|when\b))|"
    r"\b(?:years?|yrs?|decades?) (?:ago|back|before)\b|\bhistory of\b|\bused to\b|\blast year\b|"
    r"\bas an? (?:\w+ )?(?:baby|child|kid|infant|newborn|toddler|teen\w*)\b|\bin the past\b|"
    r"\bpast (?:stroke|seizure|heart)|\bwhen (?:i|he|she|my \w+) was (?:\w+ )?(?:a |young|little|small|"
    rf"born|{_AN_AGE})|\b(?:at|since) (?:the )?age\b|\bsurvivors?\b"
)
_MONTH = (
    r"(?:january|february|march|april|june|july|august|september|october|november|december|"
    r"jan|feb|apr|aug|sept|oct|nov|dec)"
)
_LONG_AGO = re.compile(
    rf"{_YEARS_AGO}|\b(?:months?|weeks?) (?:ago|back|before)\b|(?<!at )\bonce\b|\bprevious\w*\b|"
    r"\blast (?:month|summer|winter|spring|autumn|fall)\b|"
    rf"\b(?:in|during|back in|since) (?:\w+ )?{_MONTH}\b|\bfor (?:\w+ ){{0,2}}"
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|many) (?:\w+ )?years\b|"
    r"\b(?:his|her|my|the) (?:last|first) \w+ (?:crisis|episode|seizure)|"
    r"\b(?:was|were|been) (?:hospitali[sz]ed|admitted)\b|\bfor years\b|"
    r"\bfebrile \w+ (?:\w+ )?at (?:age |the age of )?\d{1,2}"
    r"(?! ?(?:am|pm|oclock|this|today|last|tonight|:))\b"
)
_LONG_AGO_FOR_WISHES = re.compile(_YEARS_AGO)
_DEATH = re.compile(r"\b(?:died|death|passed away|committed suicide|by suicide|lost (?:\w+ ){1,3}to)\b")
_RATE = re.compile(r"\b(?:a|per|each|every|\w+ times a) (?:year|month|week)\b|\b(?:monthly|yearly)\b")
_DAILY = re.compile(r"\b(?:a|per|each|every) (?:day|morning|night|evening)\b|\bdaily\b|\bas prescribed\b")
_AND_A_PART_OF = re.compile(r"\band (?:now )?(?:my|his|her|the) ?\Z")
_IS_SO = re.compile(r"\b(?:is|are|has|have) (?!been )\w+")
_EVER_SINCE = re.compile(
    r"\b(?:ever )?since(?! (?:this|last night|yesterday|today|morning|\w+ hours?)\b)|\bstill\b"
)
_OFTEN = re.compile(
    r"\b(?:often|usually|sometimes|frequent\w*|occasional\w*|gets|get|from time to time|prone to|"
    r"prevent\w*)\b"
)
_ABOUT_TRIALS = re.compile(
    r"\b(?:trials?|study|studies|exclu\w+|includ\w+|criteri\w+|eligib\w+|allowed|research|qualif\w+|"
    r"side effects?|risks? of|chance of|caused? by|treatments? for|cure for|looking for|searching for|"
    r"what if|what is(?! (?:happening|going|wrong))|whats(?! (?:happening|going|wrong))|what does|"
    r"better understand|(?:report|essay|paper) (?:on|about)|what happens|what are|"
    r"can \w+(?: \w+){0,2} (?:cause|lead|give|trigger|be|rule)|could (?:\w+ ){1,4}make it|"
    r"can (?:people|patients|someone|you)|(?:could|does|will|would) (?:it|this|the|an?)|rules? (?:\w+ "
    r")?out|"
    r"is there|are there|do people|tell me about|meaning|mean|explain|asking about|information (?:about|on|"
    r"for)|in case of|what causes|what should (?:the|doctors|people|parents)|"
    r"how (?:to|do you|is|are|does) (?:\w+ )?(?:diagnos\w*|prevent\w*|inherit\w*)|who is at risk|do i get|"
    r"\A(?:signs|symptoms) of|want to know|"
    r"(?:song|film|movie|episode|book|novel|pelicula|play|poem) (?:\w+ ){0,2}(?:about|where|in which)|"
    r"how (?:does one|do (?:you|i|we)|can (?:i|we)|to) (?:deal|cope|live) with (?:\w+ )?(?:anxiety|panic)|"
    r"haram|a sin|in (?:adolescence|adolescents|athletes)|"
    r"for (?:my )?(?:biology|homework|exam|first aid)|4 biology|refresh\w*|"
    r"(?:if|when|whether) (?:he|she|i|they|my|we|someone)(?! (?:breath|cough|inhal|lie|walk|mov)\w*))\b"
)
_DENYING = (
    r"(?:no(?! (?:spleen|white|doctor|hospital|help|idea|insurance|one|he|she|my)\b)|"
    r"not(?! (?:sure|well|ok|okay|good|feeling|just|only|fine|know)\b)|never|without|denies|nor|zero|free "
    r"of|"
    r"neither|negative for|hasnt|havent|hadnt|isnt|arent|wasnt|didnt|doesnt|dont|has not|have not)"
)
_DENIED = re.compile(rf"\b{_DENYING}(?: (?!(?:{_PERSON}|my|it|theres?)\b)\w+){{0,3}} ?\Z")
_NOT_THOUGHT = re.compile(rf"\b(?:dont|do not) think (?:that )?{_PERSON}(?: \w+){{0,2}} ?\Z")
_DENIED_LIST = re.compile(rf"\b{_DENYING} ((?:(?!{_PERSON}\b)\w+(?:, |,| |/)){{1,12}})\Z")
_OR = re.compile(r"\b(?:or|nor)\b")
_CANNOT_WITHOUT = re.compile(
    r"\b(?:cant|cannot|can not|unable to|not able to|hardly|barely)\b[\w ]{0,40}\bwithout(?: \w+){0,2} ?\Z"
)
_LIKE_THIS = re.compile(r" (?:like (?:this|that|now)|this bad|so bad|as bad)\b")
_TOLD_AS_PAST = re.compile(
    r"(?<!has )(?<!have )(?<!ve )(?<!hes )(?<!shes )\bhad (?:\w+ ){0,3}\Z|\btried to \Z|\bnearly had \w* "
    r"?\Z"
)
_PERSON_BEFORE = re.compile(rf"\b{_PERSON}(?: {_AUXILIARY}){{0,6}} ?\Z")
_PERSON_FIRST = re.compile(rf"{_PERSON}\b(?!.*\bhad\b)")
_ANOTHER_PERSON = re.compile(rf"(?<!when )(?<!by )\b{_PERSON}\b")
_CONDITION = re.compile(
    r"\b(?:if|when|whenever|whether|can|could|will|would|does|do|did|should|once|unless|was|were|is|are|"
    r"has|"
    r"have)\s*\Z"
)

_WEAK_SIDE = re.compile(r"\b(?:one|left|right) side\b.*\b(?:weak|numb|paraly\w*)")
_STROKE_LONG_AGO = re.compile(rf"\bstrokes? (?:\w+ ){{0,3}}?(?:{_LONG_AGO.pattern})")


@dataclass(frozen=True)
class Telling:
    """One alarming word in a clause: what stands before it, the words themselves, what stands after."""

    before: str
    words: str
    after: str

    @cached_property
    def is_denied(self) -> bool:
        """ "no fever, chest pain or seizures"; not "never like this", "cannot walk without chest pain"."""
        if _LIKE_THIS.match(self.after):
            return False
        if _CANNOT_WITHOUT.search(self.before):
            return False
        if _DENIED.search(self.before) or _NOT_THOUGHT.search(self.before):
            return True
        listed = _DENIED_LIST.search(self.before)
        return bool(listed and (_OR.search(listed[1]) or _OR.search(self.after[:30])))

    @cached_property
    def is_of_someone_now(self) -> bool:
        """ "he has chest pain", "my son cant breathe"; not "if he has", "does she have", "he had"."""
        if _PERSON_FIRST.match(self.words):
            return not _CONDITION.search(self.before)
        found = _PERSON_BEFORE.search(self.before)
        return bool(found) and not _CONDITION.search(self.before[: found.start() if found else 0])

    @cached_property
    def is_told_as_past(self) -> bool:
        """ "he had chest pain", with nothing that says when."""
        return not _LIKE_THIS.match(self.after) and bool(_TOLD_AS_PAST.search(self.before))

    @cached_property
    def is_of_a_death(self) -> bool:
        """ "he died of a stroke"."""
        return bool(_DEATH.search(self.clause))

    @cached_property
    def is_now(self) -> bool:
        """A word such as "today" or "help" stands in the same clause."""
        return bool(_NOW.search(self.clause))

    @cached_property
    def is_long_ago(self) -> bool:
        """ "in 2019", "last winter", "as a baby" beside the words."""
        return bool(_LONG_AGO.search(self._of_what_is_so))

    @cached_property
    def _of_what_is_so(self) -> str:
        """Without what led to it: in "he had a stroke in 2019 and his face is drooping" the face is now."""
        is_so = _AND_A_PART_OF.search(self.before) and _IS_SO.search(self.words)
        if is_so and not _EVER_SINCE.search(self.after):
            return self.words + self._after_part
        return self._of_this_person

    @cached_property
    def is_of_the_skin(self) -> bool:
        """ "Scratches till he bleeds with eczema"."""
        return is_of_the_skin(self.clause, self.words)

    @cached_property
    def is_years_ago(self) -> bool:
        """As `is_long_ago`, but weeks and months do not count: what was tried last week may come again."""
        return bool(_LONG_AGO_FOR_WISHES.search(self._of_this_person))

    @cached_property
    def is_a_rate(self) -> bool:
        """ "two crises a year"."""
        return bool(_RATE.search(self.part))

    @cached_property
    def is_daily(self) -> bool:
        """ "12 pills a day": a treatment, not an overdose."""
        return bool(_DAILY.search(self.part))

    @cached_property
    def is_a_habit(self) -> bool:
        """ "he often gets a pain crisis"."""
        return self.is_a_rate or bool(_OFTEN.search(self.part))

    @cached_property
    def is_a_lasting_complaint(self) -> bool:
        """ "I have COPD and I am short of breath": a lasting illness or stairs explain it, and not now.

        So does a stroke of long ago: "had a stroke in March, his left side is weak".
        """
        if self.is_now:
            return False
        if _WEAK_SIDE.search(self.words):
            return bool(_STROKE_LONG_AGO.search(self.before)) and not ANEW.search(self.clause)
        return is_lasting_breath(self.before, self.words, self.after)

    @cached_property
    def is_explained(self) -> bool:
        """It was always so, or an old cause is named, or it is long since over; and nothing of it is now.

        Where an illness wastes slowly, "her speech is slurred now" is no news.
        """
        if is_of_wasting(self.clause, self.words):
            return True
        if self.is_now:
            return False
        is_known = is_explained(self.clause, self.words, self.after)
        return is_known or has_an_old_cause(self.clause, self.words, self.after, _LONG_AGO) or self.is_over

    @cached_property
    def is_over(self) -> bool:
        """ "Fever after chemo in june, all clear now"."""
        return not self.is_now and is_over(self.clause, self.after, _LONG_AGO)

    @cached_property
    def is_beside_trial_talk(self) -> bool:
        """Trials, criteria or a question about the illness in the same part of the clause."""
        return bool(_ABOUT_TRIALS.search(self.part))

    @cached_property
    def is_among_trial_talk(self) -> bool:
        """The same, anywhere in the clause."""
        return bool(_ABOUT_TRIALS.search(self.clause))

    @cached_property
    def clause(self) -> str:
        """The words with all that was looked at around them."""
        return self.before + self.words + self.after

    @cached_property
    def own_part(self) -> str:
        """The words up to the next commas."""
        return self.before.rpartition(",")[2] + self.words + self.after.partition(",")[0]

    @cached_property
    def part(self) -> str:
        """The words up to the commas around them, with a short neighbour ("in 2019, a stroke")."""
        return self._before_part + self.words + self._after_part

    @cached_property
    def _before_part(self) -> str:
        parts = self.before.split(",")
        is_short = len(parts) > 1 and len(parts[-2].split()) <= _SHORT_PART
        return ",".join(parts[-2:] if is_short else parts[-1:])

    @cached_property
    def _after_part(self) -> str:
        parts = self.after.split(",")
        is_short = len(parts) > 1 and len(parts[1].split()) <= _SHORT_PART
        return ",".join(parts[:2] if is_short else parts[:1])

    @cached_property
    def _of_this_person(self) -> str:
        """The part without what is told of another time: "he had a stroke in 2019 he cant breathe"."""
        if not self.is_of_someone_now:
            return self.part
        found = _PERSON_BEFORE.search(self._before_part)
        lead = self._before_part[: found.start()] if found else self._before_part
        before = "" if _ANOTHER_PERSON.search(lead) else self._before_part
        other = _ANOTHER_PERSON.search(self._after_part)
        return before + self.words + (self._after_part[: other.start()] if other else self._after_part)


def telling(clause: str, found: re.Match[str]) -> Telling:
    """What was found, with what stands near it."""
    start = max(0, found.start() - _NEAR)
    return Telling(clause[start : found.start()], found[0], clause[found.end() : found.end() + _NEAR])
