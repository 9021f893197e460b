"""The words by which people ask back: what was meant, what is asked next, whether it is right, how risky."""

from __future__ import annotations

from waymark.understanding.tables.requests import Request

_AND = (
    r"^\W*(?:(?:and|but|so|ok(?:ay)?|sorry|please|no|yes|hmm+|um+|well|hi|hello|wait|right|thanks|can i ask|"
    r"tell me),? )*"
)
_END = r"(?:,? (?:please|pls|thanks|now|then|sorry|though))*\W*$"
_WHOM = r"(?:me|us|him|her|them|kids|children|(?:my|our) \w+)"
_ONE = r"(?:i|we|he|she|they|(?:my|our) \w+)"
_NUMBERED = r"(?:the (?:first|second|third|last)(?: one| trial| study)?|number (?:\d|one|two|three))"
_TREATMENT = (
    r"(?:gene (?:therapy|editing)|cell therapy|immunotherapy|chemo(?:therapy)?|radiotherapy|"
    r"(?:a |an? \w+ )?(?:stem cell |bone marrow )?transplants?|car[- ]t(?:[- ]cells?)?(?: therapy)?)"
)
_JOINING = (
    rf"(?:(?:doing |trying |joining )?(?:it|this|that|{_NUMBERED}|(?:a|the|this|that|such a) (?:trial|study))|"
    rf"taking part|joining|{_TREATMENT})"
)
_HARM = r"(?:side[- ]?effects?|risks?|dangers?|downsides?|complications?|drawbacks?)"
_HARD = (
    r"(?:complicated|complex|technical|difficult|confusing|hard|medical|wordy|long to read|hard to read|"
    r"much (?:text|to read|to take in|information|info|writing|detail|jargon)|many (?:big |long )?words)"
)
_PLAIN = (
    r"(?:plain|plainer|simple|simpler|easy|easier|normal|everyday|lay|layman'?s|fewer|short|shorter|other)"
)

ASKED_BACK: tuple[tuple[Request, str], ...] = (
    (
        Request.SIMPLER,
        rf"{_AND}(?:(?:i|we)(?:'m| am| was)? )?(?:(?:really|still|just|honestly|also) )*"
        r"(?:don'?t|do not|didn'?t|did not|can'?t|cannot|not) (?:(?:really|quite|fully|even) )*"
        r"(?:understand(?:ing)?|get|getting|follow|following)(?: (?:it|this|that|you|any of (?:it|this|that)|"
        r"a (?:single )?word(?: of (?:it|this|that))?|all (?:of )?(?:it|this|that)|(?:half|most) of (?:it|this|that)|"
        r"what (?:you (?:mean|said|say|are saying|are asking|want)|(?:it|this|that|all this) (?:means?|says?|is))|"
        rf"(?:the|this|that|your) (?:question|answer|list|text|words?|message|page)))?{_END}"
        rf"|{_AND}what (?:do|does|did|is) (?:you|it|this|that|all (?:of )?(?:it|this|that)|any of (?:it|this|that)|"
        r"the (?:list|answer|question|line)) (?:(?:even|actually|all) )*mean(?:t|ing)?(?: by (?:it|this|that))?"
        rf"(?: (?:for|to) {_WHOM})?{_END}"
        rf"|{_AND}what do you mean(?: by| with)? (?:the |a |my |his |her |an )?(?:(?:past|earlier|previous|prior) )?(?:treatments?|illness|type|stage|home|answer|question|named?|each one){_END}"
        rf"|{_AND}(?:what|which things|which treatments|what sort of things?|what kind of things?) (?:counts?|do i (?:say|put|write|answer)|should i (?:say|put|write|answer)|do you want(?: me to (?:say|put|write))?)(?: here| as (?:a |one )?treatments?)?{_END}"
        rf"|{_AND}(?:does|do|would|is|are|should i (?:name|include|put|count|mention)) (?:\w+ ){{1,3}}(?:count|one|included|a treatment)(?: (?:too|as (?:a )?(?:treatments?|one)|here))?{_END}"
        rf"|{_AND}what are you (?:asking|saying|on about|talking about|trying to say)(?: {_WHOM})?{_END}"
        r"|^\W*(?:huh|eh|pardon(?: me)?|come again|you what|say (?:that|it) again|you'?ve lost me)\W*$|^\W*what\?+\s*$"
        rf"|{_AND}(?:(?:this|that|it)(?:'?s| is| was) )?(?:(?:all|just|way|far|much|a bit|a little) )*(?:too|so|very) {_HARD}"
        rf"(?: (?:for {_WHOM}|to (?:read|understand|follow)))?{_END}"
        rf"|{_AND}(?:(?:this|that|it)(?:'?s| is| was) )?(?:a lot|lots|quite a lot|so much)(?: of)? (?:text|words|reading|information|info|jargon|"
        rf"to (?:read|take in)){_END}"
        r"|^\W*(?:tl;? ?dr|(?:it'?s |that'?s )?too long;?,? (?:did ?n[o']?t|didnt) read)\W*$"
        rf"|{_AND}(?:(?:use|speak|say (?:it|that)|put (?:it|that)|write|try) )?(?:it )?(?:in |with )?{_PLAIN}(?:,? (?:english|words?|language|terms?|version))"
        rf"{_END}"
        r"|^(?!.*\b(?:about|of) (?:me|us|him|her|my|our)\b)"
        rf"\W*(?:(?:sorry|please|ok(?:ay)?|but),? )*(?:(?:can|could|would|will) you )?(?:please )?(?:explain|summari[sz]e|simplify|sum up|shorten)(?: (?:it|this|that|all(?: (?:this|that|of (?:it|this|that)))?|them))?"
        rf"(?: (?:again|to {_WHOM}|for {_WHOM}|up|more|simply|plainly|better|in (?:a )?{_PLAIN} (?:words|way|terms|english)|like i'?m (?:five|5|a child)))*{_END}"
        rf"|{_AND}(?:(?:can|could|would|will) you )?(?:please )?(?:say|put|write|make|tell {_WHOM})(?: (?:it|this|that|all that|all this))? (?:(?:more|again|a bit|in|a) )*"
        rf"(?:simply|plainly|{_PLAIN})(?: (?:words|way|terms|english|language))?{_END}"
        rf"|{_AND}(?:simpler|shorter|(?:a )?(?:short|quick|brief|short) (?:version|summary)|summary|dumb it down|keep it (?:simple|short)){_END}"
        rf"|{_AND}(?:(?:i'?m|i am|we'?re|we are|feeling|getting) )?(?:(?:so|very|really|totally|a bit|completely|quite) )*confused"
        rf"(?: (?:by|with|about) (?:it|this|that|all (?:this|that)|the (?:list|question|answer)))?{_END}",
    ),
    (
        Request.QUESTIONS_LEFT,
        rf"{_AND}how many (?:more |other )?questions?(?: (?:more|else|again))?(?: (?:are|is) (?:there|left|to (?:go|come)|still to come)| do (?:you|i|we) (?:still |have |need |want )+(?:to )?(?:ask|answer|left|go|for)*|"
        rf" left| will (?:you|there be)(?: ask)?| to go| have you got(?: left)?)*{_END}"
        rf"|{_AND}why (?:are there )?(?:so|that|this) many questions{_END}"
        rf"|{_AND}(?:is (?:that|this|it) (?:the last|all your|your last) questions?|are there (?:many |any |a lot of )?(?:more|other) questions|"
        rf"(?:do|have) you (?:have |got |still have )?(?:any |many |a lot of )?(?:more|other|further) questions(?: for {_WHOM})?){_END}",
    ),
    (
        Request.NEXT_QUESTION,
        rf"{_AND}(?:what|which)(?:'?s| is| was| would be)?(?: the| your| that)?(?: (?:one|next|last|more|other|further))* question(?: (?:is|was|would) (?:it|that)(?: be)?| would you ask| do you (?:have|want to ask)|"
        rf" have you(?: got)?)?{_END}"
        rf"|{_AND}what (?:else |more )?(?:(?:would|will) you (?:like to |want to |need to )?ask|(?:would|do|did|will) you (?:still )?(?:want|like|need) to (?:ask|know))(?: (?:{_WHOM}|next|now|about {_WHOM}|from {_WHOM}))*{_END}"
        rf"|{_AND}why (?:do|would|are|must|did) you (?:(?:need|want|have|wanting|going) )?(?:to )?(?:ask(?:ing)?|know)(?: (?:that|this|me|us|more|another(?: one| question)?|(?:one )?more questions?|so (?:many|much)|all (?:this|that)))*{_END}",
    ),
    (
        Request.CHOICE,
        rf"{_AND}(?:what|which)(?: one| trial| study| of (?:them|these|those|the \w+))? (?:would|do|should|will|did) (?:you|we|i|he|she|they) (?:(?:personally|rather|honestly) )*"
        rf"(?:pick|choose|recommend|suggest|advise|prefer|go for|go with|take|try|do)(?: (?:for {_WHOM}|if (?:it|you) (?:was|were) .{{1,40}}|in (?:my|our|her|his) .{{1,20}}|here|then))*{_END}"
        rf"|{_AND}(?:what|which)(?: one| trial| study| of (?:them|these|those|the \w+))?(?:'?s| is| are| looks?| seems?| sounds?| would be| has| have| works?)(?: the)? (?:best|right|most promising|most suitable|ideal|safest|gentlest|easiest|mildest|most effective|least risky|(?:least|fewest|mildest|fewer) side[- ]?effects|least risks?|(?:best|highest) (?:chances?|odds))(?: (?:one|trial|study|option|choice))?"
        rf"(?: (?:for {_WHOM}|here|of (?:them|these|those)))*{_END}"
        rf"|{_AND}(?:is|would|are|could)(?: (?:doing|joining|taking part in|trying))? {_JOINING} (?:(?:be|really|actually|even|just) )*(?:any good|(?:a )?good|(?:a |the )?right|(?:the )?best|suitable|sensible|wise|worth (?:it|trying|doing|considering|the risk))"
        rf"(?: (?:idea|choice|option|one|thing|thing to do))?(?: (?:for {_WHOM}))?{_END}"
        rf"|{_AND}should {_ONE} (?:(?:really|just|even) )*(?:do|join|try|take part|take part in|go for|pick|choose|apply|apply for|sign up|sign up for|go ahead|go ahead with|consider|enter)(?: (?:it|this|that|them|one|either|{_NUMBERED}|(?:a|the|this|that) (?:trial|study)))?{_END}"
        rf"|{_AND}(?:do|would) you (?:recommend|advise|suggest)(?: (?:it|this|that|them|one|either|taking part|joining|{_NUMBERED}|(?:a|the|this|that) (?:trial|study)))?(?: (?:for|to) {_WHOM})?{_END}"
        rf"|{_AND}what do you (?:recommend|advise|suggest|think)(?: (?:for {_WHOM}|{_ONE} (?:should )?(?:do|choose|pick|take)|(?:of|about) (?:it|this|that|them|these|{_NUMBERED})))*{_END}",
    ),
    (
        Request.SAFETY,
        rf"{_AND}(?:what|which)(?: are| is|'?s|'?re|s)?(?: the| its| their| some)?(?: (?:possible|main|known|usual|common|worst|big|biggest|long[- ]term|real))* {_HARM}(?: (?:of|with|from|to|in|for) (?:(?:it|this|that|these|{_WHOM}|taking part|joining)|{_TREATMENT}|{_NUMBERED}|(?:a|the|this|that|such a|these|clinical) (?:trials?|study|studies|treatments?)))*{_END}"
        rf"|{_AND}(?:(?:is|are) there|does it have|do they have|has it|any|what about|how about)(?: (?:a|any|some|many|big|real|known|the|long[- ]term|other))* {_HARM}(?: (?:of|with|from|to|in|for) (?:(?:it|this|that|these|{_WHOM}|taking part|joining)|{_TREATMENT}|{_NUMBERED}|(?:a|the|this|that|such a|these) (?:trials?|study|treatments?)))*{_END}"
        rf"|{_AND}(?:is|are|how) (?:{_TREATMENT}|these trials|(?:clinical )?trials) (?:really |very |quite )?(?:safe|dangerous|risky)(?: for {_WHOM})?{_END}"
        rf"|{_AND}how (?:safe|dangerous|risky) (?:is|are) (?:{_JOINING}|these trials|(?:clinical )?trials)(?: for {_WHOM})?{_END}"
        rf"|{_AND}what (?:can|could|might|if) (?:something |anything |it )?(?:go(?:es)? wrong|happen to (?:{_WHOM}) in (?:it|the trial))(?: (?:with|in) (?:it|this|that|the (?:trial|study)))?{_END}",
    ),
    (
        Request.PROMISE,
        rf"{_AND}(?:has|have|did|does) (?:it|this|that|these|{_NUMBERED}|(?:the|this|that) (?:trial|treatment|drug|therapy)|{_TREATMENT}|any of (?:them|these)) (?:(?:ever|really|already|actually) )*(?:work(?:ed)?|help(?:ed)?|cured?)(?: (?:anyone|anybody|other people|others|people|other \w+|before))*{_END}"
        rf"|{_AND}(?:has|have|did|was|were) (?:anyone|anybody|others|other \w+|people|someone|any (?:patients|children|kids)) (?:(?:ever|been|got|get|gotten|become|already) )*(?:cured|better|healed|well|healthy)(?: (?:by|with|from|on|in) (?:it|this|that|these|the (?:trial|treatment)))?{_END}"
        rf"|{_AND}(?:what(?:'?s| is) (?:the|its) |how high is the )?success rate{_END}",
    ),
    (
        Request.TAKING_PART_MEANS,
        rf"{_AND}(?:will|would|does|do|can|could|must) {_ONE} (?:have to |need to |be able to |still |get to )*(?:miss|go to|stay (?:at|in)|keep|take time off|leave|quit|attend|be (?:away|off)(?: from)?) (?:(?:much|a lot of|any|his|her|my|their|the) )*(?:school|work|job|college|university|uni|nursery|classes|home)(?: (?:for it|much|a lot|for long))*{_END}",
    ),
)
