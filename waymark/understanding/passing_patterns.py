"""Ways of telling in passing that hold for the patient alone, as patterns around a person named."""

from __future__ import annotations

import re

from waymark.understanding.patient_patterns import BODY

OWN_IN_DIALECT = re.compile(r"\b(?:my|our|me|ma|mi|mah|meh)\b[\s,\d\w-]{0,30}$")
INTO_A_TRIAL = re.compile(
    r"\b(?:get|getting|put|putting|enrol\w*|enter|entering|sign|signing|register\w*|refer|refers|referring|"
    r"bring|bringing)\s+(?:\w+ )?\Z"
)
INTO = re.compile(
    r"\s+(?:up |back )?(?:in|into|on|onto|to|for|off|through|seen|accepted|considered|started)\b"
)
CARED_FOR = re.compile(
    r"\b(?:look(?:s|ing)? after|car(?:e|es|ing) (?:for|of)|(?:a|the|full[- ]time) carers? (?:for|to|of)|"
    r"nursing|keep(?:ing)?|help(?:ing)?(?: with)?|sav(?:e|ing)|hope for|options? for|left for|anything for|"
    r"something for|out there for|use to|any good (?:to|for)|help (?:for|with)|right for|suitable for|"
    r"safe for|work for|happen(?:s|ing)? to|wrong with|best for|next for)\s+(?:\w+ )?\Z"
)
MAY_JOIN_BEFORE = re.compile(
    r"\b(?:would|could|can|will|should|might|may|does|do|is|if|whether)\s+(?:\w+ )?\Z"
)
MAY_JOIN = re.compile(
    r"\s+(?:still |even |also |actually |ever |definitely |have to |need to |get to |be able to |"
    r"be allowed to |"
    r"be |could |can |would |might |may |is |too ){0,3}"
    r"(?:qualif\w*|eligible|join\w*|take part|taking part|participate|apply|enrol\w*|allowed|accepted|"
    r"considered|"
    r"excluded|turned away|rejected|suitable|a candidate|too (?:old|young|ill|sick|weak|frail|far|small)|"
    r"old enough|fit enough|well enough|fit in(?:to)?|get in(?:to)?|get on(?:to)?|sign up|travel|fly|"
    r"stay (?:in|at|over)|stop (?:taking|the|his|her|their)|come off|give (?:up )?(?:the|his|her)|lose|"
    r"do\?|get the (?:placebo|dummy|sugar|real|drug|medicine|treatment)|got the (?:placebo|dummy|sugar|real)|"
    r"know (?:which|what)|find out which|be told|miss (?:school|work)|be paid|be put)"
)
SENT_THE_WRITER = re.compile(
    r"\s+(?:has |had |have |just |'s )?(?:asked|wants|wanted|begged|needs?) me to "
    r"(?:ask|look|find|search|write|check|see|type|say|tell|do this|fill|sort|get)\b"
)
IS_THE_PATIENT = re.compile(
    r"\s*,?\s*(?:is|'s|was)? ?(?:the patient\b|the one (?:who|that|with|needing|looking)\b|who'?s (?:ill|"
    r"sick|poorly|"
    r"unwell|got it|the patient)\b|who is (?:ill|sick|poorly|unwell|the patient)\b|(?:who|that) (?:has|"
    r"needs) (?:it|one|this)\b|"
    r"(?:that )?(?:i'?m|we'?re|i am|we are) (?:asking|looking|here|writing|enquiring|searching) (?:about|"
    r"for)\b)"
)
TREATED_BEFORE = re.compile(
    r"\b(?:put|started|start|took|taken|kept|switched|moved|gave|given|offered|told|sent|have|has|had)\s+\Z"
)
TREATED = re.compile(
    r"\s+(?:back )?(?:on|off|onto|from|home with|in hospital|straight to)\s+(?:the |a |his |"
    r"her )?(?P<name>\w)"
)
BODY_TOLD = re.compile(rf"'?s? (?:own |latest |last |new )?{BODY}\b")
OWN_BODY = re.compile(rf"\bmy (?:own |latest |last |new )?{BODY}\b")
IN_A_TRIAL = re.compile(
    r"\s*(?:is|'s|isn'?t|was|wasn'?t|has been|never|is not|was never|has never been|hasn'?t been|"
    r"pulled out of|dropped out of|"
    r"finished|is no longer|used to be)\s+(?:currently |already |still |also |now |just )?(?:in |on |"
    r"part of |enrolled in |been in )?"
    r"(?:a|an|any|another|no|the)\s+(?:[\w-]+ ){0,3}(?:trials?|stud(?:y|ies))\b"
)
IS_FOR = re.compile(
    r"\b(?:this|it|that|one)(?:'?s| is| was| would be)? (?:just |only |all |really )?for\s+\Z"
)
WHY_THE_WRITER = re.compile(
    r"\b(?:writing|asking|looking|here|messaging|enquiring|inquiring|searching|in touch|came|come|posting|"
    r"reaching out)"
    r"(?: (?:in|to you|again|today|now))? (?:because|as|since|cause|cos|coz|cuz|bc|about|regarding|re)\s+\Z"
)
JOINS_BY_PRONOUN = re.compile(
    r"\b(?:could|would|can|will|should|might|may|is|does|do|if|whether) (?P<who>he|she|"
    r"they)\b(?P<rest>[^.;!?\n]{0,60})"
)
SEEKS_DONOR = re.compile(
    r"\s*(?:'s|has|have|had|got|with)?\s*(?:(?:has|have|had|got|with)\s+)?(?:no|not|never|isn'?t|nobody|"
    r"without|hasn'?t|doesn'?t)\b"
    r"[^.;!?]{0,25}\b(?:match\w*|donor)\b|'s (?:[\w-]+ ){0,2}(?:brother|sister|sibling|siblings|twin|cousin|"
    r"dad|mum|mom|father|mother)"
    r"\s+(?:is|was|isn'?t|came back|came up|turned out)\b[^.;!?]{0,25}\b(?:match\w*|donor|haplo\w*)\b"
)
UNMATCHED_BEFORE = re.compile(
    r"\b(?:nobody|no one|no-one|none|nothing)\b[^.;!?]{0,40}\b(?:match(?:es|ed)?|match for|donor for)\s+\Z"
)
PATIENT_IS = re.compile(
    r"\b(?:patient|person|one)(?: here| in question| i mean| concerned)? (?:is|was|would be|being)\s+\Z"
)
WANTS_A_TRIAL = re.compile(
    r"\s+(?:also |just |really |only )?(?:wants?|wanted|would like|'d like|asks?|asked|is asking|was asking|"
    r"wonders?|is wondering|is hoping|hopes|"
    r"is keen|is desperate|is interested)\b[^.;!?]{0,30}\b(?:trials?|stud(?:y|ies)|join|take part|sign up|"
    r"qualif\w+|eligible)\b"
)
STATE_TOLD = re.compile(
    r"\s+(?:also |still |just |really |now |always |often |already )?(?:"
    r"spends? (?:most|half|all|nearly|about)\b|gets? (?:so |very |really )?(?:tired(?! of)|breathless|"
    r"out of breath|dizzy|blood|transfused|transfusions|"
    r"topped up|infusions|pain|crises|sick)\b|"
    r"(?:can'?t|cannot|can not|can barely|can hardly|struggles to|isn'?t able to|is not able to|"
    r"is unable to) "
    r"(?:have|take|get|walk|eat|climb|stand|work|breathe|swallow|tolerate|travel|fly|go|manage|do|sleep)\b|"
    r"(?:won'?t|doesn'?t want(?: to)?|does not want(?: to)?|would rather not|would not want to|"
    r"wouldn'?t want to|refuses(?: to)?|will not|isn'?t willing to) "
    r"(?:travel|have|take|do|go|any|more|another|chemo\w*|surgery|needles|a transplant|steroids|fly|stay)\b|"
    r"is (?:so |really |very |absolutely )?(?:scared|terrified|afraid|frightened|petrified) of (?:needles|"
    r"hospitals|the|injections|chemo)\b|"
    r"(?:has|have|'s) been through\b|(?:has |have |'s )?(?:just )?(?:run|running|ran) out of (?:options|"
    r"treatments|lines)\b|"
    r"(?:is|'s|isn'?t|is not) pregnant\b|is (?:in bed|bedbound|bed bound|housebound|in a wheelchair|"
    r"on oxygen|up and about|not well|really ill|"
    r"very ill|so ill|terminal|dying|in remission|in hospital|in icu)\b|was (?:just |recently |"
    r"only )?(?:diagnosed|told|in hospital|admitted|transfused|given)\b|"
    r"has (?:never had|had (?:a|an|two|three|four|\d|several|so many|every|all|no|both|her|his)|tried|"
    r"failed|relapsed|progressed|just (?:finished|started|been|had))\b)"
)
BACK_TO_THE_WRITER = re.compile(
    r"\b(?:with|of|for|than|from|driv\w+|stop\w*|let|lets|letting|take|took|takes|drop\w*|wants?|on|off|"
    r"without|before|after|beside|"
    r"behind|like|makes?|as) (?:me|mine|myself)\b(?! to (?:ask|look|find|search|write|check|see|type|say|"
    r"tell|do|fill|sort|get)\b)|"
    r"\bi(?:'d|'ll| can| can'?t| cannot| could| couldn'?t| would| will| won'?t)? ?(?:still |also |even |"
    r"ever )?(?:join|qualif\w+|travel|"
    r"be (?:able|eligible|allowed)|go (?:far|there|on|in)|bring|take part|sign up|get (?:in|into|on|it|a|"
    r"one)|am ?(?:\Z|[.!,]|not\b)|"
    r"want one|worry|care for|look after)(?!\w)|\b(?:drug|one|arm|what|which) i(?:'?ll)? (?:get|take|am)\b"
)
ANSWERS = re.compile(
    r"\A\W*(?:(?:no|nope|yes|yeah|yep|well|oh|er|erm|um|ok|sorry|sure|but|so|and|it'?s|its|u mean|you mean|"
    r"(?:he|she)(?:'?s| is))[\s,.!–-]+)*(?:my|our)?\s*\Z"
)
ANSWERED_OF = re.compile(
    r"\s*(?:'?s|is|isn'?t|was|wasn'?t|has|hasn'?t|had|hadn'?t|never|does|doesn'?t|did|didn'?t|pulled|can|"
    r"can'?t|[,?])"
)
READS_ALONG = re.compile(
    r"\s*(?:is|'s|was) (?:\w+ )?(?:reading|watching|looking|standing|sitting|typing|here)\b"
)
BEFORE_A_PATIENT = (CARED_FOR, IS_FOR, WHY_THE_WRITER, UNMATCHED_BEFORE, PATIENT_IS)
BEHIND_A_PATIENT = (SENT_THE_WRITER, IS_THE_PATIENT, IN_A_TRIAL, SEEKS_DONOR, WANTS_A_TRIAL)
