"""What people ask in worry, and no record answers: how long, too late, may I stop my tablets, who can agree."""

from __future__ import annotations

from waymark.understanding.tables.requests import Request

_AND = r"^\W*(?:(?:and|but|so|ok(?:ay)?|sorry|please|oh god|can i ask|may i ask|tell me),? )*"
_WHO = (
    r"(?:i|we|he|she|they|(?:my|our) (?:\w+ )?\w+|the (?:baby|child)|baby|dad|daddy|mum|mom|mummy|mommy|"
    r"mother|father|granny|nan)"
)
_SOFTLY = r"(?:even |still |really |already |now |just |ever |probably |maybe |likely )*"
_MEDICINES = (
    r"(?:tablets?|pills?|medicines?|medications?|meds|drugs?|treatments?|injections?|shots|insulin|inhalers?|"
    r"steroids|therapy|infusions?|transfusions|blood thinners?|dialysis|pump|patch(?:es)?)"
)
_ILLNESS = r"(?:illness|disease|condition|diagnosis|sickness|disorder|problem)"

WORRIES: tuple[tuple[Request, str], ...] = (
    (
        Request.REACHED_SOMEONE,
        r"\b(?:i|we)(?:'ve| have)? (?:just |already |now )?(?:called|rang|phoned|texted|messaged|reached|told|spoke(?:n)? (?:to|with)|"
        r"talked (?:to|with)) (?:someone|somebody|a friend|a helpline|a hotline|a crisis line|the (?:help|hot|crisis) ?line|samaritans|"
        r"the samaritans|988|911|999|112|an ambulance|my (?:best )?(?:friend|sister|brother|mum|mom|mother|dad|father|wife|husband|partner|"
        r"doctor|gp|therapist|psychiatrist|nurse|counsell?or|neighbou?r))\b(?! (?:about (?:the|this|that|a) (?:trial|study)|who|if|that))"
        r"|^\W*(?:thank you,? |thanks,? |ok(?:ay)?,? |yes,? )*(?:i'?m|i am|we'?re|we are) (?:safe|not alone)(?: now| again| here)*\b",
    ),
    (
        Request.PROGNOSIS,
        rf"{_AND}how (?:long|much (?:longer|time)) (?:do|does|will|would|can|could|might) {_WHO} {_SOFTLY}(?:have|live|last|survive|make it)\b"
        r"(?: (?:left|got|for|like this|to (?:live|go)|with(?:out)? \w+))*\W*$"
        rf"|{_AND}how (?:long|much (?:longer|time)) (?:have|has) {_WHO} (?:got|left)(?: (?:left|to live|to go))*\W*$"
        rf"|{_AND}(?:when|how soon|at what age) (?:will|does|would|do|is|are|am) {_WHO} {_SOFTLY}(?:going to |gonna )?"
        r"(?:stop|lose|die|need (?:a wheelchair|oxygen|dialysis|care|help)|be in|be on|go blind|go deaf|get worse|relapse|end up|walk|talk|forget)\b.{0,40}$"
        rf"|{_AND}(?:will|is|am|are) {_WHO} {_SOFTLY}(?:going to |gonna |be able to )*(?:die|dying|go blind|go deaf|lose (?:my|his|her|their) "
        r"(?:sight|eyesight|mind|memory|legs?|voice|hearing)|survive|live|make it|end up in|walk|see|talk|get worse|have (?:children|kids))\b"
        r"(?: (?:from|of|with|because of|soon|again|much|long|longer|a wheelchair|one day|(?:it|this|that)))*\W*$"
        rf"|{_AND}(?:what|how)(?:'?s| is| are| long| good| bad)?\b.{{0,30}}\b(?:life expectancy|prognosis|survival rate|outlook)\b.{{0,40}}$",
    ),
    (
        Request.TOO_LATE,
        rf"{_AND}(?:is it|isn'?t it|it'?s|are we|am i|is he|is she|have we left it) {_SOFTLY}too late\b(?: (?:for|to|now) ?.{{0,40}})?\W*$"
        rf"|{_AND}(?:am|is|are|would|will|might|aren'?t|isn'?t) {_WHO} {_SOFTLY}(?:be )?{_SOFTLY}too (?:ill|sick|weak|far gone|frail|unwell|"
        r"advanced|poorly|disabled|bad)\b(?: (?:for|to) .{0,40})?\W*$"
        r"|^(?!.*\b(?:what|no|not|doesn'?t|does not|don'?t|didn'?t)\b).{0,80}"
        r"\b(?:does|do|did|will|would|has|have|is|are|can|could)\b.{0,60}\bmatters?\W*$",
    ),
    (
        Request.STOP_MEDICINE,
        rf"{_AND}(?:do|does|did|would|will|must|should|can|could|may|if) {_WHO} {_SOFTLY}(?:have to |need to |be able to |be allowed to |get to |be on )*"
        rf"{_SOFTLY}(?:stop|come off|give up|quit|pause|keep|stay on|stay|continue|go on|carry on|take|drop|leave off)(?: (?:taking|with|on|using|having))? "
        rf"(?:my|his|her|their|our|the|all|any|these|other|normal|usual|current)(?: \w+){{0,2}} {_MEDICINES}\b.{{0,40}}$"
        rf"|{_AND}(?:let|allow) (?:me|him|her|us|my \w+)(?: to)? (?:keep|stay on|continue|go on with|carry on with)(?: (?:taking|using|having|on|with))? "
        r"(?:my|his|her|our|the) (?!job|privacy|hair|number|place|list|search|chat|appointments?|home|doctors?|team)[\w-]+(?: \w+)?\W*$"
        rf"|{_AND}(?:{_WHO} )?(?:{_SOFTLY}(?:do ?n'?t|does ?n'?t|do not|does not|would not|wouldn'?t|won'?t|will not|refuses? to"
        rf"|(?:'m|am|is|'s|im)? ?not willing to|(?:'d )?rather not) )(?:want to |wanna |wish to |like to )?"
        rf"(?:stop|come off|go off|get off|give up|quit|pause)(?: (?:taking|using|having))? (?:my|his|her|their|our|the|all|any)(?: \w+){{0,2}} {_MEDICINES}"
        r"(?: (?:for|to|just|because of) (?!die|end|hurt).{1,30})?\W*$"
        rf"|{_AND}(?:i|we|he|she)(?:'d| would|'s)? (?:wanna|want|wants|need|needs|like|have|has|got)(?: to)? (?:keep|stay on|continue|carry on with|go on with)"
        rf"(?: (?:taking|using|having|on|with))? (?:my|his|her|our|the) (?:\w+ ){{0,2}}{_MEDICINES}\W*$",
    ),
    (
        Request.CONSENT_FOR,
        rf"{_AND}(?:can|could|how (?:can|could|does|would|will)) {_WHO} {_SOFTLY}(?:consent|agree|sign|decide|give (?:\w+ )?consent)\b"
        r"(?! (?:to|with) (?:the|your) (?:terms|privacy)).{0,50}$"
        r"|\b(?:he|she|they|mum|mom|dad|mother|father) (?:can'?t|cannot|can not|isn'?t able to|is not able to|is unable to) "
        r"(?:consent|sign|decide|agree|understand what (?:he|she|it))\b.{0,50}$",
    ),
    (
        Request.HEALTHY,
        rf"{_AND}(?:i am|i'm|im|i'm a|we are|we're) (?:a |quite |very |completely |totally |perfectly |young and |fit and |\d+,? (?:and )?)*healthy\b"
        r"(?!.{0,60}\b(?:was|until|before|carrier|sibling|donor|apart|except|otherwise|but|sister|brother)\b)"
        rf"|{_AND}(?:i have |i've got |there is )?(?:no|not any|without any) {_ILLNESS}(?:e?s)?(?: at all| whatsoever)?\W*$"
        r"|\b(?:trials?|stud(?:y|ies)) (?:\w+ ){0,2}(?:for|in|with|on) (?:\w+ )?healthy (?:people|volunteers?|adults|men|women|subjects)\b"
        r"|\b(?:as|be|am|i'm|become) a healthy volunteer\b",
    ),
    (
        Request.UNDIAGNOSED,
        r"\b(?:nobody|no ?one|they|the doctors?|doctors?) (?:really |still )*(?:knows?|(?:do|does|did)(?:n'?t| not) know|(?:can'?t|cannot|could ?n'?t) "
        r"(?:say|tell|find|work out)|have(?:n'?t| not) found)(?: \w+)? what (?:i|we|he|she|it|is|'?s|my|the|causes)\b"
        r"|\b(?:no|without(?: a)?|not (?:got |have |had )?a|(?:waiting|wait) for a|still no|do(?:es)?n'?t have a|have(?:n'?t| not) got a) "
        r"(?:firm |clear |real |proper |final )?diagnosis(?: yet| so far)?(?=\W*(?:$|[,.;!?]|and\b|but\b|for\b))"
        r"|\b(?:i'?m|i am|is|he'?s|she'?s|still|remains?) undiagnosed\b(?=\W*(?:$|[,.;!?]|and\b|but\b|so\b))",
    ),
)
