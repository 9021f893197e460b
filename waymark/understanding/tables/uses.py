"""What asks which of the trials on the list use a treatment: "which ones use gene therapy?", "any vaccines?"."""

from __future__ import annotations

from waymark.understanding.tables.requests import Request

_THEM = r"(?:(?:of )?(?:them|these|those|the trials|the studies|(?:these|those) (?:trials|studies))|ones?|trials?|studies)"
_USE = (
    r"(?:use|uses|using|involve|involves|test|tests|testing|include|includes|give people|offer|offers|work with|"
    r"are about|is about|are testing|is testing|are using|is using)"
)
_NAME = r"(?P<{name}>(?!(?:it|the|that|this|me|us|him|her|them|people|placebos?|a placebo|my|his|money|travel)\b)[\w][\w /+-]{{1,40}}?)"
_END = r"(?:,? (?:please|then|too|as well|instead|only|if possible|ideally))*\W*$"
_FIRST = _NAME.format(name="of_use")
_SECOND = _NAME.format(name="of_list")

ASKED = (
    rf"\b(?:which|any|are there any|do any|does any|have any)(?: {_THEM})* (?:that |which )?{_USE} "
    rf"(?:a |an |the |any )?{_FIRST}{_END}"
    rf"|^\W*(?:and |but |so |ok )?(?:is|are) (?:there )?{_SECOND} "
    rf"(?:in|on|among|one of|part of|any of) (?:any of )?(?:them|these|those|the list|(?:these|those|the) (?:trials|studies))\b{_END}"
)
USES: tuple[tuple[Request, str], ...] = ((Request.USES, ASKED),)

_LEAD = (
    r"^\W*(?:(?:and|but|so|ok(?:ay)?|hi|then|well|sorry|please|also|or|just|only|instead|rather|preferably|ideally|if possible|"
    r"do you (?:have|know|find)|have you (?:got|found)?|did you find|is there|are there|can you|could you|can i see|"
    r"show (?:me|us)|find (?:me|us)|give (?:me|us)|(?:i|we|he|she)(?:'d| would|'ll)? (?:rather|(?:want|wants|like|prefer|need)s?)(?: to (?:see|try|have))?|"
    r"(?:i'm|we're|i am|we are) (?:more )?interested in|looking for|what about|how about)[,:]?\W+)*"
)
_MANY = r"(?:(?:any|some|the|one|ones|a|an|something|anything|trials?|studies|only|other|more|others) )*"
_NOUN = r"(?:trials?|studies|study|ones?|options?)"
_HERE = r"(?: (?:on|in|from|among) (?:the|my|your|this|that) list| here| left| at all| available| for (?:me|us|her|him|them|(?:my|our|the) \w+))*"
_X = r"(?P<asked>[\w(][\w /+'().-]{{1,40}}?)"
_OF_THESE = (
    r"(?:which|what(?= (?:ones?|trials?|studies|of|uses?|involves?|tests?)\b)|any|is any|are any|does any|do any)(?: (?:ones?|trials?|studies|of (?:them|these|those|the (?:trials|studies|list))"
    r"|(?:these|those) (?:trials|studies)))*"
)
WITHOUT = (
    rf"^\W*(?:and |so |but |ok )*(?:(?:is|are|do) )?(?:{_OF_THESE} )?{_MANY}(?:(?:is|are|be|that(?:'s| is| are)?) )?{_X.format()}[- ]free(?: {_NOUN})?{_HERE}{_END}",
    rf"{_LEAD}{_MANY}(?:that(?:'s|s)? |which |who )?(?:(?:to )?avoid|(?:do|does|would|will|is|are|use|have)(?:n'?t| not)|without|with no|non[ -]?|"
    rf"(?:i|we|he|she|they|(?:my|our) \w+)(?:'?m|'?s|'?re| am| is| are) (?:(?:really|very|so|quite) )?(?:scared|afraid|terrified|frightened|petrified) of|"
    rf"not|nothing(?: with)?|no|anything but|anything (?:other|except)(?: than| for)?|other than|except|(?:i|we|he|she|(?:my|our) \w+) (?:(?:do|does)(?:n'?t| not) (?:want|like)|(?:really )?(?:hate|dislike)s?|(?:'?m|am|is|'?s) (?:scared|afraid) of))\b"
    rf"(?: (?:to|do|more|any|a|an|the|use|using|involve|involving|need|require|include|have|test|with|about|be|want)\b)* ?{_X.format()}"
    rf"(?: {_NOUN})?{_HERE}{_END}",
    rf"^\W*(?:and |so |but |ok )*{_OF_THESE} (?:that |which |who )?"
    rf"(?:(?:do|does|would|will|is|are)(?:n'?t| not)|have no|has no|use no|uses no|without|with no)"
    rf"(?: (?:any|a|an|the|use|using|involve|involving|need|require|include|have|test|with|about|be)\b)* {_X.format()}"
    rf"(?: {_NOUN})?{_HERE}{_END}",
)
"""The wish for trials that do not use it; the first named group is what they shall not use."""
AMONG_THESE = (
    rf"^\W*(?:and |so |but |ok )*{_OF_THESE} (?:(?:that|which) )?(?:is|are|be|use|uses|using|involve|involves|test|tests|"
    rf"testing|include|includes|give|gives|offer|offers|have|has|need|needs|require|requires|with|for)"
    rf"(?: (?:these|those|them|a|an|any|the|with|using|testing|just|only|actually|about))* {_X.format()}(?: {_NOUN})?{_HERE}{_END}",
    rf"^\W*(?:and |so |but |ok )*(?:is|are) (?:any of |either of |all of |all )?(?:these|those|them|they)"
    rf"(?: (?:all|just|only|a|an|any|both|testing|using|about))* {_X.format()}(?: {_NOUN})?{_HERE}{_END}",
)
"""Which of those shown use it."""
AT_ALL = (
    rf"{_LEAD}{_MANY}{_X.format()} {_NOUN}{_HERE}{_END}",
    rf"{_LEAD}{_MANY}(?:with|using|use|uses|involving|testing|that (?:use|uses|involve|test)s?|on|about|for) (?:a |an |the )?{_X.format()}{_HERE}{_END}",
    rf"{_LEAD}(?:any|some) {_X.format()}{_HERE}{_END}",
    rf"^\W*(?:(?:and|but|so|ok(?:ay)?|then)\W+)*(?:what about|how about|is there|are there|do you have|and|or) (?:any |the |a |an )?{_X.format()}{_HERE}{_END}",
    rf"^\W*(?:(?:and|but|so|ok(?:ay)?|or)\W+)*{_X.format()}\s*\?+\s*$",
    rf"^\W*(?:(?:and|but|so|ok(?:ay)?|please)\W+)*(?:only|just|preferably|ideally) {_X.format()}{_HERE}{_END}",
    rf"^\W*(?:(?:and|but|so|ok(?:ay)?)\W+)*(?:(?:i|we|he|she)(?:'d| would)? (?:really )?(?:want|wants|like|prefer|prefers|rather have)(?: to (?:try|have|see))?|(?:(?:i|we|he|she)(?:'m|'re|'s| am| are| is)? (?:really |mainly |only )?)?(?:looking for|interested in|hop(?:e|es|ing) for|keen on)) (?:a |an |the |some |one with |ones with )?{_X.format()}{_HERE}{_END}",
)
"""Whether there are any on the whole list. They count only where what they ask for is a known treatment."""
