"""The words by which people ask for one part of a trial, or for what there is now: sure ones only."""

from __future__ import annotations

from enum import Enum


class Request(str, Enum):
    """The parts of a trial that can be asked for one by one, and the wish to see what there is now."""

    SHOW_NOW = "show_now"
    ENOUGH_QUESTIONS = "enough_questions"
    GUARDIAN_HERE = "guardian_here"
    CRITERIA = "criteria"
    TAKING_PART_MEANS = "taking_part_means"
    PAIN = "pain"
    SAFETY = "safety"
    SIMILAR = "similar"
    RESULTS = "results"
    FRESHNESS = "freshness"
    FOR_WHOM = "for_whom"
    NUMBERS = "numbers"
    DOCTOR_QUESTIONS = "doctor_questions"
    BY_PLACE = "by_place"
    NOT_KNOWN = "not_known"
    PLACEBO = "placebo"
    COST = "cost"
    PROMISE = "promise"
    PROGNOSIS = "prognosis"
    TOO_LATE = "too_late"
    STOP_MEDICINE = "stop_medicine"
    CONSENT_FOR = "consent_for"
    HEALTHY = "healthy"
    UNDIAGNOSED = "undiagnosed"
    REACHED_SOMEONE = "reached_someone"
    UNLIKELY_ONES = "unlikely_ones"
    NEAREST = "nearest"
    USES = "uses"
    IN_PLACE = "in_place"
    SIMPLER = "simpler"
    NEXT_QUESTION = "next_question"
    QUESTIONS_LEFT = "questions_left"
    CHOICE = "choice"
    HOW_ORDERED = "how_ordered"
    SOURCE = "source"
    TRUST = "trust"
    LANGUAGES = "languages"
    WHO = "who"
    TRAIT = "trait"
    SHOW_ALL = "show_all"
    MENTION = "mention"
    HOW_MANY = "how_many"
    OF_ANOTHER = "of_another"
    TRAVEL_TIME = "travel_time"
    AFTER_THE_TRIAL = "after_the_trial"
    IF_HARMED = "if_harmed"
    LEAVE = "leave"
    WHOM_TO_TELL = "whom_to_tell"
    COMPANY = "company"
    PRIVATE = "private"
    PAID = "paid"
    SEEN = "seen"
    HOW_GOOD_A_PLACE = "how_good_a_place"
    NO_SWALLOWING = "no_swallowing"
    DAILY_LIFE = "daily_life"
    SOMEONE_WRITES = "someone_writes"


_PARENT = r"(?:mum|mom|mummy|mommy|mother|dad|daddy|father|parents?|guardian)"
_LIST = r"(?:(?:the|my|some|your|our|those|these|all)(?: \w+)? )?(?:list|trials|results|studies)"
_AND = r"^\W*(?:(?:and|but|so|ok(?:ay)?|sorry|hi|hello|wait|well|please|can i ask|may i ask),? )*"
_IT = (
    r"(?:it|this|that|they|these|taking part|joining|gene therapy|(?:the|this|that|a|any|your|these) (?:\w+ )?(?:trials?|study|studies|treatments?|"
    r"drugs?|medicines?|therapy|transplant|procedure|research|tests?)|trials|studies|the (?:first|second|third)(?: one)?|number (?:\d|one|two|three))"
)
_WHO_JOINS = r"(?:i|we|he|she|they|you|one|people|patients|families|parents|my \w+|our \w+)"
_WHOM = (
    r"(?:me|us|him|her|them|it|this|that|my \w+(?: \w+)?|our \w+|the (?:disease|illness|problem|condition))"
)
_DUMMY = r"(?:placebos?\b|sugar[- ]pills?|(?:dummy|fake|sham|pretend|blank|empty)(?: (?:drugs?|pills?|treatments?|medicines?|meds|ones?|shots?|injections?|infusions?|stuff)))"
_REAL = r"(?:real|actual|proper|true|genuine|active) (?:drugs?|things?|treatments?|medicines?|meds|medication|stuff|ones?|pills?|therapy|deal)"
_OF_US = r"(?: (?:about|for|of|on|with|in) (?:it|this|that|me|us|him|her|them|my \w+|(?:the|this|that) (?:\w+)(?: one)?|number \w+|NCT\d+))?"
_ONE = r"(?:i|we|he|she|they|my \w+|our \w+)"
_NO_TRIAL = r"(?!(?:(?:in|with|of|from|doing|to|at|the|this|that|a|my|any|being) )*(?:trials?|study|studies|time|moment|it|this|that|now|later|early|part|smoking|drinking|work\w*|driving|eating|breastfeeding|school)\b)"
_KIN = r"(?:sister|brother|friend|cousin|aunt|auntie|uncle|neighbou?r|colleague|mate|boss)"
PATTERNS: tuple[tuple[Request, str], ...] = (
    (
        Request.HOW_MANY,
        rf"{_AND}how many(?: (?:trials?|studies|ones?|are|is|of them|did|do|have|you|i|we|there|in|all|total|now|left|more|got|find|found|fit|see|seen|still|may|might|could|on|the|my|list|me|for|him|her|us|then))*\W*$"
        rf"|{_AND}(?:what(?:'?s| is) the (?:total|count|number)(?: (?:of trials|now|then))*|count them|the number of trials)\W*$",
    ),
    (
        Request.OF_ANOTHER,
        rf"\b(?:my|our|his|her|a) {_KIN}(?:'s|’s|s)? (?:own )?(?:trial|study)\b|\bthe (?:trial|study|one) (?:that )?(?:my|our|his|her) {_KIN} (?:is|was|did|joined|takes?|took)\b",
    ),
    (
        Request.SHOW_ALL,
        r"^\W*(?:(?:ok(?:ay)?|please|just|yes|now|then|no|actually|can you|could you)\W+)*(?:show|see|list|give)(?: me| us)? "
        r"(?:all|everything|all of (?:them|these|it)|all (?:the |of the |my )?(?:trials|studies|ones|others)|the (?:whole|full) list|the others too)"
        r"(?: (?:again|please|now|then))*\W*$"
        r"|^\W*(?:(?:ok(?:ay)?|please|just|now|then|actually)\W+)*all of (?:them|these)(?: please| again| then)*\W*$"
        r"|^\W*(?:(?:ok(?:ay)?|please|just|now|then|actually)\W+)*(?:forget|drop|remove|lift|scrap|ignore|undo|clear|cancel) (?:about )?(?:(?:the|that|this|my|all|those) )*"
        r"(?:wish(?:es)?|filters?|limits?|preferences?)(?: again| please| then)*\W*$"
        r"|^\W*(?:(?:ok(?:ay)?|then|actually)\W+)*(?:any|every) (?:country|kind|treatment|type)(?: of (?:trial|treatment))?(?: is| will do| would be)?(?: fine| ok(?:ay)?| good)?(?: then| too| really)*\W*$",
    ),
    (
        Request.SHOW_NOW,
        rf"\b(?:show|see|view|repeat|give)(?: (?:me|us))? {_LIST} (?:again|once more|one more time)\b"
        rf"|\b(?:just |please )*show (?:me |us )?{_LIST}(?: (?:now|already|anyway|please|first))+\b"
        rf"|\b(?:repeat|back to) {_LIST}\W*$|^\W*(?:the |my )?list(?: again)?(?:,? please)?\W*$"
        rf"|\bwhat (?:was|is|were|are) (?:on|in) {_LIST}\b"
        r"|\bshow (?:me |us )?what you (?:have|'?ve got)(?:,? (?:now|already|anyway|please|first|so far))*\W*$"
        r"|^\W*(?:ok(?:ay)?,? )?(?:please |just |can you |could you )*show (?:me |it |them |us )+(?:now|already|anyway)\b"
        r"|\bi(?:'d| would)? (?:want|like) to see (?:the )?(?:trials|results|list) now\b"
        r"|\bjust (?:give|show) me (?:the )?(?:trials|results|list)\b"
        r"|^\W*(?:but |so )?(?:is|are) there (?:really |truly |honestly )?(?:nothing|none|no (?:trials?|studies))(?: at all)?"
        r"(?: (?:for|near) (?:me|us|her|him|them|my \w+))?\W*$"
        r"|^\W*(?:so )?(?:really |truly )?nothing at all\W*$"
        rf"|{_AND}(?:what|which) (?:are (?:the|these|those|my) )?(?:trials|studies)(?: (?:are|is) there| fit| there are)?"
        r"(?: (?:for|that fit|which fit|fit|near) (?:me|us|her|him|them|my \w+))?\W*$"
        rf"|{_AND}(?:what|which)(?: trials| studies)?(?:'?s| is| are)? (?:there|available|on offer|out there)"
        r"(?: (?:for|near) (?:me|us|her|him|them|my \w+))?\W*$"
        r"|\bwhat (?:trials )?(?:do you have|have you got) (?:so far|now|for (?:me|us|her|him))\b"
        r"|^\W*(?:so |and |ok(?:ay)?,? )*what (?:did|have) you (?:find|found)(?: (?:for (?:me|us|her|him)|so far|out|then|now))*\W*$"
        r"|\b(?:i|we)(?:'d| would)? (?:still |also |now )*(?:like|want) to (?:hear|know|see|learn|talk|go on|get back|come back)(?: (?:about|of|with|to))? (?:the |these |those |some )?(?:trials|studies)\W*$",
    ),
    (
        Request.ENOUGH_QUESTIONS,
        r"^\W*(?:please |ok(?:ay)?,? |no,? )?(?:no more|enough|stop(?: with)? (?:the|your|asking(?: me)?)|"
        r"skip (?:all )?(?:the|these|your)(?: rest of the)?) ?(?:more )?questions?\b|^\W*(?:please )?stop asking\W*$"
        r"|^\W*(?:no,? |ok(?:ay)?,? )?(?:that(?:'s| is| was)|this is|i(?:'ve| have) had|we(?:'ve| have) had) "
        r"(?:more than )?enough (?:of )?(?:the |your |these )?questions\b",
    ),
    (
        Request.UNLIKELY_ONES,
        rf"{_AND}(?:and )?why (?:not|aren'?t|are not|can'?t (?:i|he|she|we) (?:do|join|have))(?: all)? (?:the |of the |any of the )?"
        r"(?:others?|other (?:ones?|trials?|studies)|rest|remaining(?: ones?| trials?)?)\b(?: .{0,30})?\W*$"
        rf"|{_AND}why (?:are|were|is|did) (?:you )?(?:the )?(?:others?|other ones?|other trials|rest|so many|\d+(?: more)?(?: trials)?)"
        r" (?:\w+ ){0,2}(?:unlikely|out|ruled out|excluded|left out|not (?:shown|on|for|likely)).{0,30}$"
        rf"|{_AND}(?:what|which)(?: ones?| trials)? (?:are|is|were) (?:unlikely|ruled out|excluded|left out)\b.{{0,20}}$"
        rf"|{_AND}(?:(?:can|could|may) (?:i|we|you) |please |i(?:'d| would) like to |i want to |let me |let us )*"
        r"(?:show|see|list|give|view)(?: me| us)?(?: also| only| just)?(?: all)?(?: the| those)?(?: \d+)?"
        r"(?: others?| more)?(?: ones?| trials?| studies)?(?: that| which| you)?(?: are| were| have)? "
        r"(?:(?:do not|don'?t|does not|doesn'?t|did not|didn'?t|won'?t|cannot|can'?t) fit|"
        r"(?:unlikely|not likely)(?: to fit)?|ruled out|excluded|left out)"
        r"(?: ones?| trials?| studies)?(?: too| as well| also)?(?: please)?\W*$",
    ),
    (
        Request.NEAREST,
        rf"{_AND}(?:what|which)(?:'?s)?(?: one| trial| study| of (?:these|those|them))?(?: is|'?s| are)?(?: the)? "
        r"(?:nearest|closest|nearer|closer|least far|furthest|farthest|further away|far away)\b.{0,30}$"
        rf"|{_AND}(?:which|what)(?: ones?| trials?)?(?: are| is)? (?:nearby|near(?: to)? (?:me|us|here)|close(?: to (?:me|us))?|local)\W*$"
        rf"|{_AND}(?:can you |could you |please )?(?:sort|order|rank)(?: them| these| it| the list)? by (?:distance|how far.*|nearest|closest|location)\W*$"
        rf"|{_AND}(?:(?:only|just) )?(?:the )?(?:nearest|closest)(?: ones?| trial| place| site)?(?: to (?:me|us|him|her|here|\w+))?\W*$",
    ),
    (
        Request.GUARDIAN_HERE,
        rf"^(?!.*\?)(?:.*\b)?(?:my|her|his|a|the) {_PARENT}(?:'s| is| are| has| have)? "
        r"(?:(?:now|just|right|also|sitting|sat) ){0,2}"
        r"(?:here|with me|next to me|beside me|joined|reading this|typing|writing|taking over)\b"
        rf"|\b(?:i am|i'm|im|this is) (?:now )?(?:her|his|their|the) {_PARENT}\b"
        rf"|^\W*(?:(?:ok(?:ay)?|yes|yeah|so|right|hi|hello|hey|now|well)\W+)*{_PARENT}(?:'?s| is| are)?"
        r"(?: (?:now|just|right|back|home|also|sitting)){0,2} (?:here|with me|next to me|beside me)\b",
    ),
    (
        Request.DOCTOR_QUESTIONS,
        r"\b(?:what|which) (?:\w+ )?(?:questions )?(?:should|can|could|do|must|shall) (?:i|we) ask (?:the|my|our|her|his|a) "
        r"(?:\w+ )?(?:doctor|team|consultant|h(?:a)?ematologist|oncologist|specialist|nurse|coordinator|gp)\b"
        r"|\bquestions? (?:\w+ )?(?:for|to ask) (?:the|my|our|her|his|a)? ?(?:\w+ )?(?:doctors?|team|consultant|"
        r"h(?:a)?ematologist|oncologist|specialist|nurse|coordinator|gp)\b",
    ),
    (
        Request.NOT_KNOWN,
        rf"{_AND}(?:what|which(?: (?:points?|lines?|things?|parts?|ones?|bits?|facts?))?)(?:'?s|'?re| is| are)?(?: (?:is|are|it|that|still|also|yet))*"
        rf" (?:not (?:yet |really )?(?:known|clear|told|sure)|unknown|unclear|undecided|left open)(?: yet| still| here)*{_OF_US}\W*$"
        rf"|{_AND}what (?:do|does|did) (?:you|we|they|i|it|the \w+|waymark) (?:still |yet |really )*not (?:yet |really )?know(?: yet)?{_OF_US}\W*$"
        rf"|{_AND}what (?:don'?t|doesn'?t) (?:you|we|they|it|waymark) (?:still |yet |really )*know(?: yet)?{_OF_US}\W*$"
        rf"|{_AND}what else (?:do )?(?:you|they|we) (?:still )?(?:need|have|want) to (?:know|find out|be told){_OF_US}\W*$"
        rf"|{_AND}what (?:info|information|data|details?|facts?) (?:is|are|do you) (?:still )?(?:missing|lack|not known){_OF_US}\W*$"
        rf"|{_AND}(?:the )?not known(?: yet)?\W*\?\W*$",
    ),
    (
        Request.PLACEBO,
        rf"^(?!.*\b(?:which|wtf|wth|what(?:'?s| is| are| does)?(?: an?| the)? (?:placebo|sham|dummy)|define|means?|meaning|explain)\b)(?!\W*is (?:a )?placebo a\b)"
        rf".*\b(?:is|are|will|would|could|can|might|may|does|do|did|am|if|gets?|get|getting|chances?|risk|any|no|or)\b.*\b{_DUMMY}"
        rf"|^(?!.*\bwhich\b).*\b(?:is|are|will|would|could|can|might|does|do|am|if)\b.*\b{_REAL}\b|{_AND}(?:{_REAL}|drug|pill|medicine|treatment) or (?:an? |the )?(?:{_DUMMY}|fake|dummy|nothing)\W*$",
    ),
    (
        Request.COST,
        rf"^(?!.*\b(?:waymark|chat|bot|app|website|to use|using|charge me)\b)(?:.*\b(?:do|does|would|will|must|should|did|if) {_WHO_JOINS} (?:\w+ )?(?:have to |need to |got to |gotta |be asked to )?pay\b"
        rf"|.*\b(?:is|are|will|would) {_IT} (?:be |all |really |completely |totally |still )*(?:free|for free|paid for|expensive|covered|costly|pricey|gratis)\b"
        rf"|.*\bhow (?:much|expensive|costly) (?:is|are|does|do|will|would|did|should) (?:{_IT}(?: (?:cost|costs|going to cost|be|to join|to take part))*|{_WHO_JOINS} (?:\w+ ){{0,3}}pay)\b(?!.*\b(?:ferritin|blood|often|long|many|far)\b)"
        rf"|.*\bwhat (?:does|do|will|would|is going to|might) {_IT} cost\b|.*\b(?:does|do|will|would|could|can) {_IT} cost\b|.*\bwhat (?:are|is|would be) the (?:costs?|price|fees?|charges?)\b"
        rf"|.*\bwho (?:pays|covers|will pay|would pay|has to pay|will cover)(?: for)?(?: (?:it|this|that|everything|us|me|travel|(?:the|my|our|his|her) (?!research|study|trial)\w+|it all))?\W*$|.*\b(?:does|do|will|would|can) (?:my |the |our |his |her )?(?:\w+ )?(?:insurance|insurer|nhs|medicaid|medicare|medicaid|aetna) (?:\w+ )?(?:pay|cover)"
        rf"|.*\b(?:is|are) there (?:a|any|some) (?:\w+ )?(?:costs?|fees?|charges?|price|payment)\b|.*\b(?:will|would|am|are|do) {_WHO_JOINS} (?:be |get |going to be )+(?:charged|billed)\b"
        rf"|.*\b(?:do|does|will|would) (?:they|the (?:trial|sponsor|study|team|hospital)) (?:also |help )?(?:pay|cover|refund|reimburse)\b|\W*(?:is it |so it'?s )?(?:free|costs?|price|fees?)(?: of charge)?\W*$|\W*(?:which|what|any)(?: ones?| trials?)?(?: that)?(?: is| are|'?s)? (?:free|paid for|covered)(?: of charge)?\W*$"
        rf"|.*\b(?:can'?t|cannot|can not|don'?t know (?:if|how) (?:i|we) can|how (?:can|would|could) (?:i|we)) (?:afford|pay)\b)",
    ),
    (
        Request.PROMISE,
        rf"{_AND}(?:will|can|could|would|does|do|is|are|might) {_IT} (?:really |actually |definitely |ever |be able to |going to |gonna |completely |fully )*(?:cure|heal|fix|save|help|work|make)"
        rf"(?: (?:{_WHOM}|for|better|well|healthy|normal|again|completely|forever|for good|out|then))*\W*$"
        rf"|{_AND}(?:will|can|could|would) (?:i|we|he|she|they|my \w+) (?:really |ever |finally )*(?:be|get|become) (?:completely |fully |totally )*(?:cured|healed|better|healthy|well|normal)(?: (?:again|after (?:this|that|it)|with (?:this|that|it)|by (?:this|that|it)|then|from this|for good))*\W*$"
        rf"|\bwhat(?:'?s| is| are) the (?:chances?|odds|likelihood|success rate)(?: (?:of|that|for) (?:a |an )?(?:cure|it (?:works|working|helps|helping)|success|being cured|getting better|this (?:works|working)|(?:it|this|{_IT}) (?:will )?(?:cure|work|help)\w*.*))?\W*$"
        rf"|\b(?:can|do|will|could) you (?:cure|heal|(?:promise|guarantee)(?! (?:it'?s |me |that |my |it is )*(?:private|safe|secure|data|privacy|confidential|anonymous)))\b|\bis (?:it|this|that) (?:a|the) (?:real )?cure\W*$|(?<!\bhow )\bdoes (?:it|this|that|the (?:trial|drug|treatment)) (?:really |actually )?work\W*$",
    ),
    (
        Request.PROGNOSIS,
        rf"{_AND}(?:(?:do you know|can you (?:say|tell me)|tell me) )?how (?:long|much time) (?:have|has|do|does|did|will|would|might|could|is) {_ONE}(?: (?:still|really|actually|probably))?"
        r"(?: (?:got|have|live|survive|last|be alive))*(?: (?:left|to live|to go|with (?:this|it|that)|if .*))*\W*$"
        rf"|{_AND}how (?:long|much time) (?:{_ONE} )?(?:have|has|'s|'ve)? ?(?:got )?(?:left|to live)\W*$|{_AND}how long till (?:i|he|she) dies?\W*$"
        rf"|{_AND}(?:am|is|are|will|would|can|could|do|does) {_ONE} (?:really |actually )?(?:going to |gonna |be )?(?:die|dying|survive|make it|pull through|terminal|live)(?: (?:of|from|with) (?:this|it))?(?: soon)?\W*$"
        rf"|{_AND}what(?:'?s| is| are|s)? (?:the |my |his |her |our |their |a )?(?:\w+ )?(?:prognosis|survival(?: rates?| odds| chances?)?|life expectancy|odds|outlook|chances? of (?:survival|surviving|living|beating (?:it|this)))"
        r"(?: (?:of (?:survival|surviving|living)|like|for (?:me|him|her|us|them|this|it|my \w+)|with (?:this|it)))*\W*$"
        rf"|{_AND}(?:is (?:it|this|that) )?(?:terminal|a death sentence)\W*$|{_AND}what (?:are|is) (?:my|his|her|our) chances?\W*$",
    ),
    (
        Request.STOP_MEDICINE,
        rf"^(?!.*\bshould\b)(?!.*\b(?:change (?:my|our|his|her) mind|leave|quit the|stop asking)\b){_AND}(?:do|does|would|will|must|can|could|may|might|if|is it ok(?:ay)? (?:if|to)|what if) (?:{_ONE} )?(?:still |also |then |just )*(?:have to |need to |got to |be able to |be allowed to )?"
        rf"(?:stop|come off|give up|pause|keep (?:on|taking|having|using|getting)|stay on|continue|carry on|go on|remain on)(?: on| with| taking| having| using| getting)* {_NO_TRIAL}\w+"
        rf"|{_AND}(?:do|does|would|will|can|could|must) (?:the |my |his |her |our )?(?:\w+ )?(?:chemo\w*|treatments?|meds|medicines?|medications?|tablets|pills|transfusions?|hormones?|steroids?|therapy|radiotherapy|radiation|injections?) "
        r"(?:have to |need to )?(?:stop|end|continue|go on|carry on|be stopped|be paused)\b"
        r"|\b(?:can|could|may|would|will|is it possible)\b.*\bboth\b.*\b(?:trial|study)\b"
        r"|\b(?:trial|study)\b.{0,20}\b(?:alongside|together with|as well as|on top of|at the same time as|while (?:still )?(?:on|having|taking|getting))\b.{2,40}\?",
    ),
    (
        Request.SIMILAR,
        r"\b(?:similar|comparable|other such|such other) (?:\w+ )?(?:trials?|stud(?:y|ies)|ones?|research)\b"
        r"|\b(?:trials?|stud(?:y|ies)|ones?|anything|something) (?:like|similar to) (?:this|that|it)\b"
        r"|\bhow (?:have|did|do) (?:similar|other|earlier|previous) (?:trials?|stud(?:y|ies))\b",
    ),
    (
        Request.CRITERIA,
        r"\b(?:full|all (?:of )?the|list (?:of )?the|its|every)(?: \w+){0,3}"
        r" (?:criteri(?:a|on)|conditions to join|rules to join|requirements)\b"
        r"|\b(?:what|which) (?:are|is) (?:the |its |their )(?:\w+ )?(?:criteria|requirements)\b"
        r"|^\W*(?:show (?:me )?)?(?:the )?(?:criteria|requirements)\W*$"
        r"|\bshow (?:me )?(?:\w+ ){0,3}criteria\b",
    ),
    (
        Request.FOR_WHOM,
        r"\bwho (?:is|are|was) (?:it|this|that|the (?:trial|study)|they) (?:not )?(?:for|meant for|suitable for)\b"
        r"|\bwho (?:can|could|may|should|is allowed to|can'?t|cannot|could not|shouldn'?t|must not) (?:not )?"
        r"(?:join|take part|participate|enter|enrol+|apply|consider)\b"
        r"|\bwho (?:is|would be) (?:a good|not a|the best) fit\b|^\W*(?:a )?(?:good fit|not a fit)\W*$"
        r"|\b(?:for )?what ages?(?: is (?:it|this)| are (?:they|allowed)| does (?:it|this)| can| do they)\b"
        rf"|{_AND}(?:am|is|are|will|would) (?:i|we|he|she|they|(?:my|our) (?:\w+ )?\w+) (?:not )?(?:be )?"
        r"(?:too (?:old|young|little|small)|(?:old|young|big) enough|(?:of )?the (?:right|wrong) age)"
        r"(?! to (?:speak|talk|walk|understand|decide|consent|agree|sign))"
        r"(?: (?:for|to|when|by|at) .{0,40})?\W*$",
    ),
    (
        Request.TAKING_PART_MEANS,
        r"\b(?:what|how) (?:would|will|does|could|is going to|might) (?:happens? )?(?:it |this |that |the (?:trial|study) )?"
        r"(?:happen|involve|be like|require)(?: (?:to|for|if|when) .*| of (?:me|us|her|him|them))?\W*$"
        r"|\bwhat(?:'s| is) involved\b|\bwhat (?:does|would) (?:taking part|joining|participat\w+) (?:mean|involve|look like)\b"
        r"|\bhow long (?:does|will|would|is|might|could) (?:it|this|that|she|he|i|they|we) (?:take|last|be|need|go on|stay)\b"
        r"|\bhow (?:many|often|long)\b.{0,40}\b(?:visits?|hospital|stays?|appointments?|follow(?:ed)?(?:[- ]?up)?|"
        r"(?:trial|study) (?:last|take)|last|clinic|check-?ups?|years of)\b"
        r"|\b(?:visits?|hospital stays?|follow[- ]?up)\b.{0,30}\?|\bstay in (?:the )?hospital\b",
    ),
    (
        Request.PAIN,
        r"^\W*(?:and |but |ok(?:ay)?,? )?(?:will|would|does|is|could|might) "
        r"(?:it|this|that|taking part|joining|the (?:trial|study|treatment|procedure)|this (?:trial|study)|"
        r"the (?:first|second|third)(?: one)?) (?:going to )?(?:be )?(?:very |so )?(?:hurt|hurts|painful|pain)"
        rf"(?: (?:her|him|them|me|a lot|much|my \w+|{_PARENT}))*\W*$",
    ),
    (
        Request.SAFETY,
        r"^\W*(?:and |but |ok(?:ay)?,? )?(?:is|are|would|could|how) "
        r"(?:(?:it|this|that|taking part|joining|the (?:trial|study|treatment)|this (?:trial|study|treatment)|"
        r"the (?:first|second|third)(?: one)?) (?:be )?(?:really |very )?(?:safe|dangerous|risky)"
        r"|(?:safe|dangerous|risky) is (?:it|this|that|the (?:trial|study|treatment)))"
        rf"(?: for (?:her|him|them|me|us|my \w+|{_PARENT}|children|kids))?\W*$"
        r"|^(?!.*\bwant to be\b).{0,40}\b(?:guinea[- ]?pigs?|lab[- ]rats?|experiment(?:ed|ing)? on (?:me|us|him|her|them|people|my \w+))\b.{0,12}$"
        r"|^\W*what are (?:the|its) (?:risks?|dangers|side[- ]effects)"
        r"(?: of (?:it|this|that|the (?:trial|study|treatment)|this (?:trial|study|treatment)|taking part))?\W*$",
    ),
    (
        Request.RESULTS,
        r"\b(?:any|posted|published|(?:it|they|trial|study) (?:got|have|has|posted)) (?:any |\w+ed )?results\b"
        r"|\bresults? (?:\w+ )?(?:posted|published|out yet|available)\b|\bwhat (?:did|have) (?:they|it|the (?:trial|study)) (?:find|found)\b|^\W*results\W*$",
    ),
    (
        Request.FRESHNESS,
        r"\b(?:last(?! i checked)|when)\b.{0,30}\b(?:updated?|reviewed|checked|verified|changed)\b"
        r"|\b(?:it|this|that|record|trial|study) (?:\w+ )?(?:up to date|out of date)\b|\bstill (?:open|recruiting|running|active|going|taking people|current)\b(?! (?:the|my|our|a|to) \w)"
        r"|\bhow (?:old|fresh|recent|new) is (?:this|that|the|its) (?:record|information|data|listing)\b",
    ),
    (
        Request.NUMBERS,
        r"\b(?:quick|key|basic) facts\b|\bwhat phase\b|\bwhich phase\b|\bwho (?:runs|sponsors|is behind|funds) (?:it|this|that|the (?:trial|study))\b"
        r"|\bhow many (?:people|participants|patients|children) (?:take part|are in|will|does|do they)\b|(?<!procedure for )(?<!process of )(?<!process for )\b(?:enrol+ment|sponsor)\b.{0,20}\?",
    ),
    (
        Request.BY_PLACE,
        r"^\W*(?:(?:what|tell me|and) about |and |no,? |i mean |show me |details (?:of|on) )?(?:that|the|this) "
        r"(?:one|trial|study) (?:in|at|from|near) \w+",
    ),
)
