"""Reads answers that lean to a no or a yes in everyday words: "that ship sailed", "not any more"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from waymark.profile.facts import Certainty, Fact, FactName
from waymark.understanding.implied_answers import speaks_of_the_writer_instead
from waymark.understanding.message import Message

_OPENING_NO = re.compile(
    r"\A\W*(?:(?!yes|yeah|not|no\b)[\w'-]+[\s,!.…-]+){0,3}?(?:no+|nope|nah|naw|never|not (?:any ?more|now|"
    r"yet|me|a hope|a chance|"
    r"likely|in this|at (?:the|my)|for (?:a|years)|since)|none|cannot be|can'?t be|heavens no|hardly)\b"
    r"(?!\s+(?:idea|clue|problem|doubt|miss\w*|worries|trouble|but|thanks|thank|need))"
)
_CLOSING_NO = re.compile(r"(?:\b(?:so|and|but)?[\s,]*(?:no|nah|nope|naw|not now|no now|no since)\b)\W*\Z")
_SAYS_YES = re.compile(
    r"\b(?:yes|yeah|yep|aye|still (?:do|am|is|does|on|in|feeding|nursing)|but (?:i|he|she) (?:am|is|does|"
    r"do)|technically|"
    r"maybe|perhaps|might|not sure|don'?t know|due)\b"
)
_NO: Mapping[FactName, re.Pattern[str]] = {
    FactName.PREGNANT: re.compile(
        r"\b(?:(?:ship|boat|train) (?:has )?sailed|shop(?:'s| is| has)? (?:shut|closed)|tubes? (?:are |"
        r"were |is )?(?:tied|tide|out|cut)|"
        r"tubal|vasectomy|the snip|implant|iud|coil|mirena|depo|the pill|on contracepti\w+|ovaries|ovary|"
        r"womb|"
        r"change of life|the change|(?:got|on|have|had|having) (?:my |her )?period|one line|test (?:was |"
        r"is |came back )?neg\w*|"
        r"neg\w* (?:test|hcg|upt)|only with|gave birth|(?:was |been |just )?deliver(?:ed)?|c[ -]?section|"
        r"nanganak|lost (?:one|it|her|him|the baby|"
        r"the pregnancy)|my youngest is|baby came?|baby (?:is|was|'s)? ?(?:born|here)|three teenagers|"
        r"never been with|virgin|"
        r"single|celibate|too old|pensioner|great[- ]?grand\w+|grand(?:mother|ma|kids?|children)|retired)\b"
    ),
    FactName.BREASTFEEDING: re.compile(
        r"\b(?:off the (?:breast|boob)|on (?:the )?(?:bottles?|formula|cow'?s milk|solids)|"
        r"bottle[- ]?fe?e?d|weaned|dried up|milk is finish\w*|"
        r"man boobs|baby(?:'s| is)? not here|not (?:here|born) (?:yet|till|until)|(?:stop|stopp?ed|quit|"
        r"finished|gave up)(?: \w+){0,3}|"
        r"i'?m (?:only )?(?:1[0-7]|[6-9]\d)\b|im (?:1[0-7])\b)\b"
    ),
    FactName.OTHER_TRIAL: re.compile(
        r"\b(?:i|he|she|we) (?:was|were|did|had|used to be) (?:in |on |do )?(?:one|a trial|a study|it)\b|"
        r"\bone was enough\b|"
        r"\b(?:that|it) (?:is )?(?:finish\w*|end\w*|over|done|closed|completed)\b|\bcome off (?:of )?it\b|"
        r"\bdone and dusted\b"
    ),
    FactName.TRANSFUSION_DEPENDENT: re.compile(
        r"\b(?:not any ?more|no longer|nothing regular|not regular\w*|no(?:t| ) (?:now|since)|(?:has|"
        r"have)n'?t (?:had|needed|required) (?:one|any|"
        r"it(?! (?:checked|tested|measured))|blood)|never since|none since|that'?s (?:all|his lot|her lot|"
        r"my lot|it)\b|stopped it|no need|"
        r"no regular|dat'?s all|"
        r"(?:only|just) (?:two|three|twice|once|during|in|after)\b|two times?\b|i used to be|"
        r"last one was|(?:one|two|three|[1-4]) (?:units?|bags?|prbcs?|pints?) (?:\w+ ){0,2}(?:after|during|"
        r"post|in (?:19|20)\d\d|when|years ago|once)|"
        r"(?:one|two|three|[1-4]) (?:units?|bags?|prbcs?|pints?)\b[^.;]{0,25}\bnever (?:since|again|before)|"
        r"blood once\b|once,|\bonce when\b)"
    ),
    FactName.MATCHED_DONOR: re.compile(
        r"\b(?:no (?:luck|joy)|drew a blank|drawn a blank|came up empty|"
        r"(?:don'?t|doesn'?t|haven'?t|hasn'?t|didn'?t|couldn'?t|can'?t) (?:have|got|get|find|found) "
        r"(?:one|any|anyone|anybody)|there (?:isn'?t|is not|'?s not) (?:one|any)|nothing found|found nothing|"
        r"nobody (?:suitable|right|fits|fit))\b"
    ),
}
_YES: Mapping[FactName, re.Pattern[str]] = {
    FactName.PREGNANT: re.compile(
        r"\b(?:two lines|stick turned|(?:upt|hcg|test)\W+(?:was |is |came back |came )?pos\w*|"
        r"positive test|\d{1,2} ?(?:wks|weeks|w) (?:by|along|gone|pregnant)|"
        r"bun in the oven|knocked up|up the duff|expecting|in the club)\b"
    ),
    FactName.OTHER_TRIAL: re.compile(
        r"\b(?:follow[- ]?up (?:phase|part|bit)|open[- ]label|as we speak|takes? the (?:pills|tablets|"
        r"drug) from it|signed for one|"
        r"(?:he|she|i)(?:'s|'m| is| am) in (?:the|one|a)\b)"
    ),
    FactName.TRANSFUSION_DEPENDENT: re.compile(
        r"\A\W*(?:(?:yes|yeah|ever|always)\W+)*since (?:birth|before|always|forever|day one|age|"
        r"(?:he|she|i|they) (?:was|were|could)|\d)(?![^.;]*\b(?:not?|never|none|stopped|since then)\b)|"
        r"\blike clockwork\b(?![^.;]*\b(?:until|till|through|stopped|before)\b)"
    ),
}
_BY_PHRASE_ONLY = (FactName.TRANSFUSION_DEPENDENT, FactName.MATCHED_DONOR)
"""Asked about these, a "no" that opens or ends an answer may be of something else."""
_LONGEST = 180


def read_leaning_answer(message: Message) -> list[Fact]:
    """What such an answer means; never sure; empty when not asked or where it may mean either."""
    asked = message.asked
    if asked is None or asked not in _NO or len(message.plain) > _LONGEST:
        return []
    if speaks_of_the_writer_instead(message):
        return []
    if asked in _YES and (said := _YES[asked].search(message.plain)):
        return [message.fact(asked, True, *said.span(), certainty=Certainty.ABOUT)]
    return leaning_no(message)


def leaning_no(message: Message) -> list[Fact]:
    """The no, where the words lean to one."""
    asked = message.asked
    if asked is None or asked not in _NO or len(message.plain) > _LONGEST or _SAYS_YES.search(message.plain):
        return []
    denied = _NO[asked].search(message.plain)
    if denied is None and asked not in _BY_PHRASE_ONLY:
        denied = _OPENING_NO.match(message.plain) or _CLOSING_NO.search(message.plain)
    return (
        [message.fact(asked, False, *_trimmed(message, denied), certainty=Certainty.ABOUT)] if denied else []
    )


def _trimmed(message: Message, match: re.Match[str]) -> tuple[int, int]:
    """The span without the blanks and signs around it."""
    words = re.search(r"\w(?:.*\w)?", message.plain[match.start() : match.end()], re.DOTALL)
    return (match.start() + words.start(), match.start() + words.end()) if words else match.span()
