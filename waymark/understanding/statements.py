"""Reads plain yes-or-no facts: another trial, pregnancy, breastfeeding."""

from __future__ import annotations

import re

from waymark.profile.facts import Certainty, Fact, FactName
from waymark.understanding.message import Message
from waymark.understanding.people import People
from waymark.understanding.polarity import Polarity, is_hedged, polarity
from waymark.understanding.pregnancy_answers import read_pregnancy_answer

_TRIAL = r"(?:clinical |research |drug |medical )*(?:trials?|stud(?:y|ies)|ctimp)"
_IN_TRIAL = re.compile(
    rf"\b(?:in|enrolled in|enrolled on|on|joined|part of|taking part in|takes part in|"
    rf"participating in|participates in|signed up (?:for|to))\s+(?:a|an|another|any|any "
    rf"other|other|some|one|a different)\s+(?:other\s+|different\s+)?(?:(?!trial|"
    rf"stud)[\w-]+\s+){{0,2}}?{_TRIAL}\b|"
    r"\b(?:enrolled in|enrolled on|participating in|part of|taking part in|is in|am in|'s in|'m in|"
    r"already in) nct\d{8}\b|"
    rf"\b(?:no|not|any)\s+(?:other|another)\s+{_TRIAL}\b|\balready (?:in|on) (?:(?:a|the|this|another|one) )?"
    rf"(?:\w+ )?{_TRIAL}\b|\bno {_TRIAL} (?:now|at the moment|currently)\b"
)
_STILL_IN = re.compile(
    r"\b(?:i'?m|i am|he is|he'?s|she is|she'?s|we are|we'?re|we) (?:already |still )?in (?:that|one|it|"
    r"other study|another)\b|"
    r"\bsigned up (?:with|for|to)\b[^.;?]{0,60}\bstill (?:running|going|on)\b|"
    rf"\b(?:has|have|is|am) (?:indeed |already |now )*(?:been )?(?:enroll?ed|"
    rf"naka-enroll) in an? {_TRIAL}\b|\bnaka-enroll\b|"
    rf"\b(?:i am|i'?m|he is|she is) (?:now |already |currently )?a participant in (?:a|an|the)\b"
)
_LEFT = re.compile(
    rf"\b(?:left|quit|finished|completed|dropped out of|withdrew from|came off|done with|out of)\s+"
    rf"(?:a|another|that|the other|the|her|his|my|this other)\s+(?:other\s+|last\s+|previous\s+)?{_TRIAL}\b|"
    rf"\b(?:that|the other|his|her|my|the previous)\s+{_TRIAL}\s+(?:has\s+|is\s+|was\s+)?"
    r"(?:already\s+|now\s+)?(?:ended|over|finished|stopped|closed|done|cancelled|canceled)\b"
)
_LEFT_ANSWER = re.compile(
    r"\b(?:ended|it'?s over|is over|finished|stopped|he left|she left|i left|until (?:19|20)\d\d|dropped out|"
    r"not any ?more|no longer|withdrew|took (?:him|her|me) off|came off|pulled out|dropped it|"
    r"(?:got|is|was) over|wrapped up|all done|"
    r"(?:it'?s|its|that'?s) (?:done|over|finished))\b"
)
_NO_TRIAL = re.compile(
    r"\b(?P<clear>(?:not|never) (?:currently |presently |now |yet |at present |been )*"
    r"(?:enroll?ed|participating|taking part|a participant)(?! (?:in|on) (?:nct|the \w+ (?:arm|"
    r"part)))(?: anywhere| in (?:any|another|other|one))?|"
    rf"not in (?:any|another|an?) (?:other )?{_TRIAL}|no (?:interventional|other|drug|current|"
    rf"concurrent) {_TRIAL}|"
    rf"(?:never|not) (?:join\w*|did|done|do|been (?:in|on|part of)) (?:in )?(?:a|any|one|"
    rf"another) (?:\w+ )?{_TRIAL})\b|"
    r"\bnever (?:done|been in|in|joined?|did|tried) (?:one|any|it|none)\b|\bnot in (?:it|one|any|that)\b|"
    r"\b(?:registry|natural[\s-]history|observational)(?: \w+){0,3} only\b|\bscreen(?:ing)? fail\w*|"
    r"\b(?:i was )?never in (?:one|any)\b|\bnow (?:nothing|none)\b|\bfinish(?:ed)? already\b"
)
_I_AM_NOT = re.compile(r"\b(?:i'm|i am) not (?:in|on) (?:any|one|it)\b")
""" "She's in a trial, I'm not in any"."""
_OF_TRIALS = re.compile(r"\b(?:trials?|stud(?:y|ies)|research|registry)\b")
_NOT_LEFT = re.compile(
    r"\b(?:want\w*|would|could|can|should|if|might|may|will|going to|when|once|after|before|has|have|until|"
    r"thinking|about|plan\w*|not|\w+n't|never|like|hope\w*)\b"
)
_NOT_BEGUN = re.compile(
    r"\b(?:(?:not|hasn'?t|haven'?t|didn'?t|doesn'?t|don'?t) (?:yet )?(?:be\w*|start\w*|enroll?ed|decided)|"
    r"not yet|"
    r"starts?|starting|next|soon|until|but|will|waiting|ends?|ended|ending|finish\w*|left|stopped|over|"
    r"cancel\w+|"
    r"if|perhaps|maybe|or)\b"
)
_NOT_NOW = re.compile(
    r"\b(?:want|would|like|interested|looking|could|can|should|join|trying|get|hope|thinking|"
    r"how|to be|if|might|may|will|find|about)\b"
)
_PAST = re.compile(
    r"\b(?:was|were|had been|used to be|previously|been|took part|last year|ago|in (?:19|"
    r"20)\d\d|finished|once)\b"
)
_PREGNANT = re.compile(
    r"\b(?:pregnant|pregnent|pregnat|preggo|preggy|preggers|with child|in the family way|iup|"
    r"baby in (?:the |my )?belly|pregnancy|expecting a baby|expecting(?! (?:your|the|some|more|this|that|it|"
    r"him|her|them|you|to|too|results?|news|answers?|a (?:reply|response|call|letter|result)|"
    r"an (?:answer|email))\b)|preg|gravid|"
    r"primi(?:gravida)? \d{1,2} ?(?:w|wks|weeks)|carrying \d(?:st|nd|rd|th) month|"
    r"(?:two|2) lines (?:on|showed)|stick turned (?:pink|blue)|(?:upt|hcg)\W+(?:was |is )?pos\w*|(?:[4-9]|"
    r"[1-3]\d) ?(?:weeks|wks) (?:aog|pregnant|preggo)|"
    r"in (?:my |her |the )?[1-9](?:st|nd|rd|th) month with|in (?:my |her )?(?:first|second|third|1st|2nd|"
    r"3rd) trimester|"
    r"(?:first|second|third|1st|2nd|3rd) trimester|"
    r"positive pregnancy test|baby (?:is )?due (?:in|on|next|any|soon)|edd \d|g\dp\d[^.;]{0,40}\d{1,2} "
    r"?wks|up the duff|"
    r"bun in the oven|currently [1-4]\d weeks(?! old)|(?:get|got|has|have) belle|"
    r"(?:i'?m|i am|she'?s|she is|wife is|partner is) due (?:in|on|next|any|around) |having a baby in|"
    r"(?:two|three|four|five|six|seven|eight|nine) (?:weeks|months) (?:gone|along)|carrying twins|"
    r"(?:[4-9]|[123]\d) (?:weeks|wks|months) (?:gone|along)|"
    r"g\dp\d\b[^.;]{0,30}\bat [1-4]?\d ?(?:w|wks|weeks)\b|g\dp\d at [1-4]?\d ?(?:w|wks|weeks)|"
    r"(?:[4-9]|[123]\d|4[012])\s?\+?\s?(?:[0-6]\s?)?(?:weeks|wks) (?:of )?gestation\w*(?! when)|"
    r"(?<!\d)(?:[4-9]|[123]\d|4[012])/40)\b"
)
_PREGNANCY_TALK = re.compile(
    r"\b(?:during|history of|after|before|pre|post|in|first|last|previous|if|get(?:ting)?|become|"
    r"becoming|with the|through|trying to (?:get|be|become)|plan\w*|while|when|was|want\w*|test|"
    r"avoid|lost|past all that|miscarr\w+|loss of|teen|teenage|each|every|per|signs? of|symptoms? of|"
    r"ectopic|molar|tubal|to (?:get|be|become|fall)|chances? of|risk of|decid\w+|prevent|against|future|next|"
    r"(?:worr\w+|stress\w*|scared|afraid|anxious|nervous|paranoid|thinking) (?:about|of))\s+(?:\w+\s+){0,2}$"
)
_PREGNANCY_NAMED = re.compile(r"\s*(?:symptoms?|signs?|scares?|rates?|research|advice|vitamins?|kits?)\b")
"""What makes of the word no news of being pregnant: "pregnancy symptoms"."""
_ENDED = re.compile(
    r"(?<!to )\b(?:stop(?:s|ped)?|finished|quit|done with|done|no longer|gave up|used to be|"
    r"used to)\s+(?:\w+\s+)?$"
)
_CANNOT_BE = re.compile(
    r"\b(?:can'?t|cannot|can not|couldn'?t|could not|won'?t|unlikely to)(?: possibly| ever)? "
    r"(?:be|get|become|fall)\s*$"
)
_OF_US = re.compile(r"\b(?:we|we'?re|we are|they|they'?re)\s+(?:\w+\s+)?$")
"""A family that expects a child: not the patient."""

_NOT_PREGNANT = re.compile(
    r"\b(?:b?hcg|upt|pregnancy test)\s*(?:is |was |came back |test |: ?)*(?:neg(?:ative)?|-ve)\b|"
    r"\bneg(?:ative)?\s+(?:urine |serum )?\W?(?:(?:β|b)?-?hcg|pregnancy test)\b|"
    r"\bpregnan\w+ (?:symptoms?|signs?)\b[^.;]{0,30}\btests?\W+(?:(?:is|are|was|were|both|came back)\W+)*neg|"
    r"\bnot expecting\b|\b(?:we |she |i )?lost the baby\b|\bperiods? (?:have )?stopped (?:\w+ )?years?\b|"
    r"\bbaby (?:boy|girl)?,? ?(?:has |was )?(?:arrived|born|came)\b|"
    r"\b(?:gave birth|delivered (?:a |the |my |our )?(?:baby|son|daughter|girl|boy|"
    r"twins)|post-?\s?partum|"
    r"(?:had|'d) (?:the|my|our|a) baby (?:in|on|last|\d|two|three|this))\b"
)
"""Not pregnant: a negative test, or a birth that lies behind."""
_TAKEN_BACK = re.compile(r"\b(?:told you|said|i put|wrote)\b[^.;]{0,25}$")
_AND_I_AM = re.compile(r"\bbut\b[^.;]{0,60}\b(?:i am|she is)\W*\Z")
_NURSING = re.compile(
    r"\b(?:breast[\s-]?feeding|breast[\s-]?feed|breast[\s-]?feeds|nursing (?:my|a|the|her)|"
    r"lactating|(?:still|i'?m|am) nursing|"
    r"giv(?:e|es|ing) (?:(?:the|her|him) )?(?:breast(?: ?milk)?|milk)|ebf|bf'?ing|nursing a (?:\d|baby|"
    r"new)|while nursing|"
    r"(?:not|nor|neither) nursing|mixed feeding|breast and bottle|finish the breast|i'?m feeding (?:her|"
    r"him)(?! (?:through|by|with))|"
    r"(?:baby|him|her|little one|he|she|twins?) (?:is )?(?:still )?(?:on|at) the (?:boob|breast)|"
    r"on the (?:boob|breast)|taken to the (?:boob|breast)|"
    r"feeding (?:my|the|our) (?:\w+ )?(?:youngest|baby|little one|newborn|son|daughter|boy|"
    r"girl)(?! (?:through|by|with))|nursing (?:a|an|my|our|the) (?:\w+ )?(?:month|week|baby|newborn|little)|"
    r"baby drinks? from me|giv(?:e|es|ing) (?:her|my|his) own milk|pumping (?:round|every|all|at|for)|"
    r"expressing milk|pumping milk|(?:exclusively|still) feeding (?:her|him))\b"
)


_NOT_NURSING = re.compile(
    r"\b(?:stop(?:ped)? (?:to )?giv\w+ (?:the )?(?:breast|milk)|gone (?:on )?to bottles|"
    r"(?:now )?on (?:the )?bottles|quit the breast|"
    r"(?<!pred )(?<!steroids )(?<!dex )(?<!prednisolone )(?<!prednisone )(?<!we )"
    r"weaned(?! (?:to|it|down|from|off)\b(?! (?:the )?(?:breast|boob)))|bottle[\s-]?fe(?:d|eding)|"
    r"formula[\s-](?:fed|"
    r"only|feeding)|formula milk only)\b"
)
_TEST = re.compile(
    r"\s*(?:(?:blood|urine|home|strip)\s+)*tests?\b(?:\s+(?:is|was|were|are|have|has|been|all|came|back|today|"
    r"this|morning|:))*\s*(?P<said>neg\w*|pos\w*|\+|-)?"
)


def read_statements(message: Message, people: People) -> list[Fact]:
    """The facts other_trial, pregnant and breastfeeding that the message tells."""
    return [
        *_other_trial(message, people),
        *(
            _state(message, people, FactName.PREGNANT, _PREGNANT)
            or _plainly(message, people, FactName.PREGNANT, _NOT_PREGNANT, False)
        ),
        *(
            _state(message, people, FactName.BREASTFEEDING, _NURSING)
            or _plainly(message, people, FactName.BREASTFEEDING, _NOT_NURSING, False)
        ),
        *([] if _PREGNANT.search(message.plain) else read_pregnancy_answer(message)),
    ]


def _plainly(
    message: Message, people: People, name: FactName, pattern: re.Pattern[str], value: bool
) -> list[Fact]:
    """One statement that itself says yes or no: "she weaned in August"."""
    match = pattern.search(message.plain)
    if not match or message.is_in_question(match.start()) or not people.is_patients(message, match.start()):
        return []
    if polarity(message, *match.span()) is not Polarity.SAID:
        return []
    return [message.fact(name, value, *match.span())]


_WORKS_ON = re.compile(
    r"\b(?:nurse|doctor|coordinator|researcher|investigator|pharmacist|assistant|work(?:s|ed|ing)?|staff)\b"
)
"""Of one who has part in a trial by trade."""
_QUOTES_US = re.compile(
    r"\b(?:you|your|it|this|that|the) (?:[\w']+ )?"
    r"(?:says?|said|shows?|showed|thinks?|wrote|lists?|noted|claims?)\b"
)
""" "Your summary says I'm in a trial": what is said of them, not by them."""


def _other_trial(message: Message, people: People) -> list[Fact]:
    for match in _IN_TRIAL.finditer(message.plain):
        clause = re.split(r"[,;]|\bbut\b", message.before(match.start()))[-1]
        if message.is_in_question(match.start()) or not people.is_patients(message, match.start()):
            continue
        if _WORKS_ON.search(clause) or _QUOTES_US.search(clause):
            continue
        said = polarity(message, *match.span())
        denied = (
            said in (Polarity.DENIED, Polarity.PERHAPS_DENIED)
            or re.match(r"(?:no|not)\b", match[0]) is not None
        )
        if said is Polarity.DOUBTED:
            return [message.fact(FactName.OTHER_TRIAL, None, *match.span(), certainty=Certainty.UNSURE)]
        if not denied and (_NOT_NOW.search(clause) or _PAST.search(clause + message.after(match.end(), 30))):
            continue
        own = None if denied else _I_AM_NOT.search(message.plain, match.end())
        if own:
            return [message.fact(FactName.OTHER_TRIAL, False, *own.span(), certainty=Certainty.ABOUT)]
        is_open = not denied and _NOT_BEGUN.search(message.after(match.end()))
        certainty = Certainty.ABOUT if is_open or is_hedged(message, *match.span()) else Certainty.SURE
        return [message.fact(FactName.OTHER_TRIAL, not denied, *match.span(), certainty=certainty)]
    return _left_trial(message, people) or _no_trial(message, people) or _still_in(message, people)


def _still_in(message: Message, people: People) -> list[Fact]:
    """ "I'm in that", asked about another trial, or of one just named."""
    match = _STILL_IN.search(message.plain)
    if match is None or message.is_in_question(match.start()) or not people.is_patients(message, match.end()):
        return []
    if message.asked is not FactName.OTHER_TRIAL and not _OF_TRIALS.search(message.plain):
        return []
    return [message.fact(FactName.OTHER_TRIAL, True, *match.span(), certainty=Certainty.ABOUT)]


def _no_trial(message: Message, people: People) -> list[Fact]:
    """ "Not currently enrolled anywhere", "never done one", "a registry only": in no trial."""
    is_asked = message.asked is FactName.OTHER_TRIAL
    for match in _NO_TRIAL.finditer(message.plain):
        if message.is_in_question(match.start()) or not people.is_patients(message, match.start()):
            continue
        if is_asked or match["clear"] or _OF_TRIALS.search(message.plain):
            return [message.fact(FactName.OTHER_TRIAL, False, *match.span(), certainty=Certainty.ABOUT)]
    return []


def _left_trial(message: Message, people: People) -> list[Fact]:
    """A trial that is over: no other trial now, in the place of what was told before."""
    for match in _LEFT.finditer(message.plain):
        clause = re.split(r"[,;]|\bbut\b", message.before(match.start()))[-1]
        if message.is_in_question(match.start()) or not people.is_patients(message, match.start()):
            continue
        if not re.fullmatch(r".*\b(?:has|have)\s*(?:now |already |just )?", clause) and _NOT_LEFT.search(
            clause
        ):
            continue
        if polarity(message, *match.span()) is Polarity.SAID:
            return [message.fact(FactName.OTHER_TRIAL, False, *match.span())]
    ended = _LEFT_ANSWER.search(message.plain) if message.asked is FactName.OTHER_TRIAL else None
    if ended and not message.is_in_question(ended.start()):
        return [message.fact(FactName.OTHER_TRIAL, False, *ended.span(), certainty=Certainty.ABOUT)]
    return []


_ITSELF = re.compile(r"(?:i'?m|am|still|baby|him|her|little one|he|she|twins?)\b(?! (?:not|never))")
_NOT_RIGHT_BEFORE = re.compile(r"(?:\b(?:no|not|never|no longer)|n'?t)\s+(?:\w+\s+)?$")


def _tells_itself(words: str, before: str) -> bool:
    """ "Not pregnant any more, and I'm nursing him": a no before the comma is of something else."""
    if words.startswith("while"):  # "I can't while nursing"
        return True
    is_itself = _ITSELF.match(words)
    return bool(is_itself) and not _NOT_RIGHT_BEFORE.search(before.removesuffix("can't "))


def _state(message: Message, people: People, name: FactName, pattern: re.Pattern[str]) -> list[Fact]:
    for match in pattern.finditer(message.plain):
        said = polarity(message, *match.span())
        before = message.before(match.start())
        denied = said in (Polarity.DENIED, Polarity.PERHAPS_DENIED) and not _tells_itself(match[0], before)
        if message.is_in_question(match.start()) or not people.is_patients(message, match.start()):
            continue
        if re.search(r"(?<!my )\b(?:mum|mom|mother)(?:'s| is)?\s*$", before):
            continue
        if _TAKEN_BACK.search(before) and (now := _AND_I_AM.search(message.plain, match.end())):
            return [message.fact(name, True, *now.span(), certainty=Certainty.ABOUT)]
        test = _TEST.match(message.after(match.end()))
        if test and not test["said"]:
            continue
        denied = denied or bool(test and test["said"].startswith(("neg", "-")))
        is_talk = _PREGNANCY_TALK.search(before) or _PREGNANCY_NAMED.match(message.after(match.end()))
        if not denied and (is_talk or _OF_US.search(before)):
            continue
        denied = denied or _ENDED.search(before) is not None or _CANNOT_BE.search(before) is not None
        if said is Polarity.DOUBTED or (not denied and re.search(r"\b(?:might|may|could) be\s*$", before)):
            return [message.fact(name, None, *match.span(), certainty=Certainty.UNSURE)]
        certainty = Certainty.ABOUT if is_hedged(message, *match.span()) else Certainty.SURE
        return [message.fact(name, not denied, *match.span(), certainty=certainty)]
    return []
