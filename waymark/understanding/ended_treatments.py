"""How people tell that a treatment is over, or only planned, in words that stand around its name."""

from __future__ import annotations

import re

from waymark.understanding.message import Message
from waymark.understanding.treatment_clauses import clause_before
from waymark.understanding.treatment_cues import OPENS_NEXT
from waymark.vocabulary.mentions import Mention

_WHO = (
    r"(?:i|he|she|we|they|it|e|mi|(?:my |his |her |the )?(?:doctors?|gp|consultant|hospital|team|oncologist))"
)
_HARMED = (
    r"(?:wreck\w*|ruin\w*|mess\w*(?: up)?|destroy\w*|damag\w*|hurt|fried|burn\w*|upset|bothered|poisoned|"
    r"nearly killed|almost killed|never (?:suited|agreed with|worked|helped|touched)|"
    r"(?:did(?:n'?t| not)|not|never) (?:suit|agree with|touch|hold|take|last|work|help)|no work|gave|"
    r"give|caused|brought on)"
)
_ENDED_AFTER = re.compile(
    rf"[\s,–—-]+(?:(?:and|but|so|then|that|which|it|only|just|also|once|has|had|really) )*(?:"
    rf"{_HARMED}\b(?! (?:me|him|her|us)? ?(?:my|his|her|our)? ?(?:life|energy|strength))|"
    rf"{_WHO} (?:was|were) (?:on|taking|using|having|getting)\b(?! (?:it|that) (?:still|now))|"
    rf"{_WHO} (?:try|tried|use to|used to)\b|"
    rf"{_WHO} (?:take|took|taken|takes) (?:it |me |him |her |he |she )?(?:away|off)\b|"
    r"(?:was |were )?(?:used|given|tried|done|had) (?:only |just )?(?:once|twice)\b|"
    r"(?:was |were |got )?(?:switched|changed|swapped|replaced)\b(?! from)|"
    r"(?:was |were )?(?:weaned|tapered|stopped|came off|finished|withdrawn)\b(?! (?:down )?(?:to )?\d)|"
    r"no (?:use|joy|good|luck|effect|benefit|response)\b|(?:till?|until) (?!the cows)(?:i|he|she|we|they|"
    r"it|the|my|his|her|(?:19|20)\d\d)\b|"
    r"before(?= *(?:\Z|[,.;])| but\b))"
)
_STOP_NEAR = re.compile(
    rf"(?:(?!\b(?:now|currently|still|on|used (?:to|tae)|(?:had|tried) (?:the|an?))\b)[^.;]){{0,60}}?(?:,|"
    rf" and| but| then|"
    rf" so)+ (?:{_WHO} )?(?:had to )?"
    r"(?:stop|stopped|quit|weaned (?:\w+ )?off|tapered|came off|binned it|never again|take (?:me|him|her|"
    r"he|she) off|"
    r"took (?:me|him|her) off|pulled the (?:pin|plug)|stop tek it)\b"
)
_ENDED_BEFORE = re.compile(
    r"\b(?:(?:could ?n[o']?t|couldnt|cannot|can'?t|could not) (?:stick|stomach|hack|stand|tolerate|bear|"
    r"handle|cope with|take)|"
    r"(?<!'d )(?<!have )(?:had|have) to (?:quit|stop|come off|give up|drop)|gave up|no more|binned|ditched|"
    r"swapped(?: out)?|came off|come off|took (?:me|him|her) off|off) (?:the |my |his |her |on )?$"
)
_COURSE_BEFORE = re.compile(r"\b(?:did|had|tried|took|done|finished|completed|got through) (?:\w+ )?$")
_COURSE_AFTER = re.compile(
    r"[\s,]*(?:for (?:about |around |over |nearly |almost )?(?:\d+|an?|one|two|three|four|five|six|seven|"
    r"eight|nine|ten|a few|"
    r"several|some) ?(?:and a half )?(?:days?|weeks?|wks?|months?|mos|years?|yrs?|cycles?|rounds?|goes)|"
    r"(?:x|times) ?\d|\d+ (?:times|cycles|rounds))\b"
    r"(?! (?:now|already|so far|and still))"
)
_CARRIES_ON = re.compile(
    r"[\s,]*(?:(?:which|that) )?(?:(?:they|i|he|she|we) )?(?:(?:make|made|have|want) (?:me|him|"
    r"her) )?(?:still |to )?"
    r"(?:stay(?:s|ing)? on|carry on|keeps? (?:going|on)|continues?|remain\w* on)\b"
)
_CHANGED_TO = re.compile(
    r"\b(?:swapped|switched|changed|replaced|moved)\b[^.;]{0,50}\b(?:for|to|with|by|onto) (?:the |my |"
    r"his |her )?$"
)
_PLAN = (
    r"(?:\b(?:wants?|wanna|might|may|will|gonna|going to|plan(?:s|ning|ned)?(?: to| on)?|due to|"
    r"hop(?:es?|ing) to|would like to|"
    r"thinking (?:of|about)|meant to|supposed to|ready to|agreed to|about to)\b|'ll\b)"
)
_PLANNED = re.compile(
    rf"{_PLAN} (?:[\w']+ ){{0,3}}?(?:put|start|begin|try|give|add|do|switch|move|get|have)(?:t?ing)? "
    r"(?:(?:me|him|her|us|them|it|on|to|onto|the|a|an|some|that|this|with) ){0,4}$|"
    r"\b(?:propos\w+|suggest\w*|(?:keeps?|going|bangs?) on about|push(?:es|ing)?|a push|consider\w*|"
    r"talk\w* (?:of|about)|"
    r"mention\w*|offer(?:s|ing|ed)?|want\w*|recommend\w*) (?:(?:me|him|her|us|to|on|of|the|a|an|di|that|"
    r"we|start) ){0,3}(?:radical |total |elective |partial |new )?$|"
    r"\b(?:awaiting|awaits|pending|listed for|scheduled for|booked (?:in )?for) "
    r"(?:(?:the|his|her|my|an?) ){0,1}$|"
    r"\b(?:advis\w+|told|asked|urged|refer\w+|recommend\w+|wants?) (?:(?:me|him|her|us|them|my \w+) )?(?:to )"
    r"(?:get|have|undergo|go for|consider) (?:(?:an?|the|my|his|her) )?$"
)
_NO_LONGER_ON = re.compile(
    r"\b(?:no longer|not any ?more|used to be|stopped|quit|came off|come off|been off)(?: (?:on|taking|"
    r"using|having|"
    r"getting|needs?|needing|the|my|his|her))* $"
)
"""Said outright right before the name, whatever else stands around."""
_PLANNED_AFTER = re.compile(
    r"[\s,]*(?:(?:is |are |was |due |booked |set |planned )?(?:to )?(?:starts?|starting|begins?|beginning|"
    r"coming)?"
    r"(?: up)? ?)?(?:(?:in|for|from|on|at) )?(?:next (?:week|month|year|mon|tue|wed|thu|fri|sat|sun|jan|"
    r"feb|mar|apr|may|jun|jul|"
    r"aug|sep|oct|nov|dec|spring|summer|autumn|winter|visit|appointment)\w*|tomorrow|soon(?! after))|"
    r"\s*(?:will|to|should|is to|are to|may|might|can) be (?:started|given|added|begun|tried|"
    r"considered|offered)\b"
)
_GOES_ON_UNTIL = re.compile(
    r"\b(?:next|last|on|taking|stop\w*|finish\w*|complet\w*|end\w*|off) (?:\w+ ){0,2}$"
)
_BEGUN_YET = re.compile(
    r"\b(?:since|already|now|finally|still|continue|stay|stop|keep|come off|had|after|before)\b"
)


def has_ended(message: Message, mention: Mention) -> bool:
    """ "Promacta wrecked her liver", "couldn't stick the Kaftrio", "did Exondys for 2 years"."""
    before = clause_before(message, mention)
    following = min(
        (m.start for m in message.treatments if m.start >= mention.end), default=len(message.plain)
    )
    after = message.plain[mention.end : min(following, message.sentence(mention.start)[1], mention.end + 90)]
    if _CARRIES_ON.match(after):
        return False
    told = _ENDED_AFTER.match(after) or _STOP_NEAR.match(after)
    is_cut_off = following < len(message.plain) and mention.end + len(after) == following
    if told and not (is_cut_off and OPENS_NEXT.fullmatch(after[told.end() :])):
        return True
    if _NO_LONGER_ON.search(before):
        return True
    if _ENDED_BEFORE.search(before) and not _CHANGED_TO.search(before):
        return True
    return _COURSE_BEFORE.search(before) is not None and _COURSE_AFTER.match(after) is not None


def carries_on(message: Message, mention: Mention) -> bool:
    """ "All stopped except the Lupron which they make me stay on"."""
    return _CARRIES_ON.match(message.after(mention.end, 60)) is not None


def is_changed_to(message: Message, mention: Mention) -> bool:
    """ "They swapped it for PTU"."""
    return _CHANGED_TO.search(clause_before(message, mention)) is not None


def is_planned(message: Message, mention: Mention) -> bool:
    """ "They want to put me on danazol": begun by nobody yet, as far as the words tell."""
    before = message.before(mention.start, 80)
    if _PLANNED_AFTER.match(message.after(mention.end, 40)) and not _GOES_ON_UNTIL.search(before):
        return True
    planned = _PLANNED.search(before)
    return planned is not None and not _BEGUN_YET.search(planned[0])
