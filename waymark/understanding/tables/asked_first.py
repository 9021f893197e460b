"""How people ask what this is before they agree to anything: whole sentences, in small letters, no marks."""

from __future__ import annotations

from enum import Enum


class AskedFirst(str, Enum):
    """What can be answered before anything is kept, in the order in which it is answered."""

    WHO = "who"
    THIS = "this"
    DATA = "data"
    AGREEING = "agreeing"
    COST = "cost"
    TRUST = "trust"
    PERSON = "person"
    TRIALS = "trials"
    PROMISE = "promise"


_A = r"(?:(?:a|an|the|some|any) )?"
_THING = (
    r"(?:this|that|it|waymark|(?:this|the|your) (?:thing|chat|chat ?bot|bot|ap+|site|web ?site|web ?page|page|"
    r"service|tool|program|programme|box|search)|all (?:this|of this|that))"
)
_YOU = r"(?:you|u|waymark)"
_HELPER = (
    r"(?:(?:real|actual|live|human|medical|proper|qualified|computer|chat|ai|a ?i) )*"
    r"(?:person|people|human|human being|doctor|dr|doc|physician|nurse|bot|robot|machine|chat ?bot|chatgpt|computer|"
    r"ai|a i|program|programme|someone|somebody|anyone|anybody|scientist|expert|professional|medic|real|live)"
)
_DATA = (
    r"(?:(?:all )?(?:my|our|the|this|personal|medical|health|private|any)(?: own)?(?: personal| medical| health| private)? "
    r"(?:data|info|information|details|words|answers|name|messages?|chat|conversation|stuff|privacy|records?|history)|"
    r"data|info|what (?:i|we) (?:say|tell you|write|type|put)(?: here)?|everything (?:i|we) (?:say|write)|this|it|"
    r"this (?:chat|conversation)|anything(?: i (?:say|write))?)"
)
_SAFE = (
    r"(?:safe|secure|private|confidential|anonymous|protected|encrypted|kept private|kept safe|kept secret)"
)
_FOR_IT = r"(?: (?:for|to use|to do|to join|using|with) ?(?:this|it|that|here|you|the \w+)?)?"
_MONEY = r"(?:money|anything|something|a fee|fees|a lot|much|me|us|me anything|me money|us anything|us money)"
_CURE = r"(?:cure|heal|fix|save|help|make (?:me|us|him|her|them) (?:better|well)|work)"
_WHOM = r"(?:me|us|him|her|them|it|this|that|my \w+|our \w+|the \w+|for me|for us|for him|for her|for my \w+)"

PATTERNS: tuple[tuple[AskedFirst, str], ...] = (
    (
        AskedFirst.WHO,
        rf"who (?:exactly )?(?:are|r) (?:you|u)(?: (?:guys|people|exactly|anyway))?|who(?: i)?s (?:this|that|there|it)"
        rf"|who am i (?:talking|speaking|chatting|writing|texting) (?:to|with)|(?:to )?whom am i (?:talking|speaking|writing)(?: to| with)?"
        rf"|who(?: is|s)? (?:runs?|made|owns?|built|(?:is )?behind|created|operates?|running|answering|reading) ?(?:{_THING}|{_YOU}|me|my messages)?"
        rf"|who (?:answers|reads|writes)(?: (?:this|me|here|it|my messages))?|whats your name|what is your name|do you have a name"
        rf"|(?:so )?(?:are|r) (?:you|u) (?:even )?{_A}{_HELPER}(?: or {_A}{_HELPER})*|(?:is|are) (?:this|that|it|there) (?:just |only |really |even )?{_A}{_HELPER}(?: or {_A}{_HELPER})*(?: (?:here|there|reading this|answering|behind this|on the other (?:side|end)|i am talking to|talking))*"
        rf"|am i (?:really )?(?:talking|speaking|chatting|writing|texting) (?:to|with) {_A}{_HELPER}(?: or {_A}{_HELPER})*"
        rf"|(?:is|are) {_A}{_HELPER} (?:really )?(?:here|there|reading this|reading|answering|answering me|behind this|on the other (?:side|end)|watching|online)"
        rf"|{_HELPER} or {_A}{_HELPER}|(?:a )?(?:real |live |actual )?(?:doctor|human|bot|robot|chatgpt)|does {_A}{_HELPER} (?:read|answer|see|check) (?:this|that|me|it|my messages)",
    ),
    (
        AskedFirst.THIS,
        rf"what(?: exactly)?(?: i| a|)?(?:s| is| are| was|re) (?:{_THING}|you|u|going on|happening)(?: here)?(?: (?:exactly|even|actually|for|about|all about|supposed to be|supposed to do|doing|meant for))*"
        rf"|what(?: exactly)? (?:do|does|can|could|will|would|are) (?:{_YOU}|{_THING}) (?:actually |even )?(?:do|offer|help with|doing|know)(?: (?:for (?:me|us|my \w+)|here|with me|about))*"
        rf"|(?:so )?how (?:do|does|did|can|could|would|will) (?:{_YOU}|{_THING}) (?:actually )?(?:work|help)(?: (?:me|us|my \w+|with (?:this|that)|then))*"
        rf"|(?:can|could|will|would) (?:{_YOU}|{_THING}) help(?: (?:me|us|my \w+))?(?: with (?:this|that|it))?"
        rf"|what can (?:i|we) (?:do|ask|say|write|type|find|expect)(?: (?:here|you|with {_THING}|in {_THING}))*|what (?:do|should|must) (?:i|we) do(?: (?:here|now|with {_THING}))*"
        rf"|what am i (?:looking at|doing here|supposed to do|meant to do|talking to)(?: here)?"
        rf"|(?:please )?(?:tell me|explain)(?: to me)? (?:what (?:{_THING}|you|u) (?:is|are|do|does)|(?:more )?about (?:{_THING}|you|yourself)|how (?:{_THING}|you) works?)(?: please)?"
        rf"|what is the (?:point|purpose|idea|use) of {_THING}|whats the (?:point|purpose|idea|use) of {_THING}|what is it for|where am i|why am i here"
        rf"|i (?:do not|dont|did not|didnt) (?:know|understand|get) (?:what|how) {_THING} (?:is|works|does|is for)|introduce yourself|waymark",
    ),
    (
        AskedFirst.DATA,
        rf"(?:is|are|will|would) {_DATA} (?:be |stay |kept |remain |really |totally |all |going to be )*{_SAFE}(?: (?:here|with you|and \w+|or \w+))*|how (?:safe|secure|private|confidential|anonymous) (?:is|are) {_DATA}(?: here)?"
        rf"|(?:are|am) (?:you|u|i|we) (?:{_SAFE}|safe with my data)(?: here)?|(?:do|will|can|would|could) (?:{_YOU}|they|it) (?:save|keep|store|record|sell|share|log|remember|collect|use|give away|pass on|send|track|read|see|spy on|misuse|leak) {_DATA}(?: .{{0,30}})?"
        rf"|(?:what|which|where|how long|how|why) (?:data |info |information |details )?(?:do|does|will|are|is) (?:{_YOU}|it|they|{_DATA}) (?:going to )?(?:save|keep|store|stored|kept|record|do with|collect|collecting|know about|use|go|sent|share)(?: .{{0,40}})?"
        rf"|what happens (?:to|with) {_DATA}(?: .{{0,20}})?|who (?:can|will|could|else can|gets to|would|has|else) (?:see|sees|read|reads|know|get|access|access to|look at) {_DATA}(?: .{{0,20}})?"
        rf"|(?:will|can|could|would|does) (?:my |the |an? |any)?(?:doctor|hospital|employer|boss|insurance|insurer|family|parents?|mum|mom|dad|husband|wife|school|company|government|anyone|anybody|someone|other people|staff|people) (?:be able to )?(?:see|read|know|find out|get|hear about) ?(?:{_DATA}|about this|about it)?"
        rf"|(?:can|could|may) (?:i|you|we) (?:delete|erase|remove)(?: {_DATA})?(?: .{{0,20}})?|(?:is|are) (?:this|it|you) (?:gdpr|hipaa)(?: compliant)?|privacy policy|data protection|(?:what about|and) (?:my )?(?:privacy|data)|how do you protect {_DATA}|can (?:i|we) (?:stay|be|remain) anonymous|is {_DATA} being (?:recorded|saved|stored|kept|tracked|watched)",
    ),
    (
        AskedFirst.AGREEING,
        rf"(?:do|must|should) (?:i|we) (?:really )?(?:have to|need to|agree|sign|give|register)(?: to)?(?: (?:agree|consent|say yes|accept|sign up|sign|register|log ?in|give you|tell you|make an account|have an account|give|my|our|a|the|name|e ?mail|phone|number|address|anything|something|that|this|to it|in|up))*"
        rf"|why (?:do|should|must|would|are|have) (?:i|we|you|u) (?:have to |need to |need |want to |want |ask|asking|to )*(?:agree|consent|accept|say yes|ask|asking|know|this|that|it|me|for|my|data|health|permission|to|about|my \w+)*"
        rf"|what (?:am i|are we|would i be|do i) (?:agreeing to|agree to|accepting|saying yes to)|what (?:happens|if|will happen)(?: if)? (?:i|we) (?:say no|do not agree|dont agree|refuse|do not|dont|say yes|agree|do|disagree|decline)|(?:do|will) {_YOU} (?:need|want|ask for) (?:my|our) (?:name|e ?mail|phone|number|address)(?: .{{0,20}})?|agree to what|yes to what|what does (?:agreeing|it) mean(?: .{{0,20}})?|what are the terms|terms and conditions|what terms",
    ),
    (
        AskedFirst.COST,
        rf"(?:do|must|will|would|should|does) (?:i|we|my \w+|one|people) (?:have to |need to |get to |be asked to |must )?pay(?: {_MONEY})?{_FOR_IT}|(?:is|are|will) (?:{_THING}|you|they|trials?|the trials?|joining|taking part) (?:be |really |all |completely |totally )*(?:free|for free|paid|expensive|cheap|gratis|free of charge|costly|free or (?:paid|not)){_FOR_IT}(?: (?:for (?:me|us|patients|everyone)|of charge|of cost|or not|or paid))*"
        rf"|how (?:much|expensive) (?:does|do|is|will|would|are) (?:{_THING}|you|i|we|they|trials?|the trials?) ?(?:cost|charge|pay|have to pay|be)?(?: {_MONEY})?{_FOR_IT}|how much"
        rf"|(?:do|does|will|would|can|could) (?:{_THING}|trials?|a trial|the trials?|joining|taking part) cost(?: {_MONEY})*{_FOR_IT}|what (?:does|do|will|would|is|are) (?:{_THING}|you|trials?|the) ?(?:cost|costs|charge|price|fee|fees)(?: (?:me|us))?{_FOR_IT}"
        rf"|is there (?:a|any|some) (?:fee|cost|charge|catch|price|payment)s?(?: involved)?{_FOR_IT}|are there (?:any )?(?:fees|costs|charges){_FOR_IT}|(?:do|will|would|are) (?:{_YOU}|they) (?:going to )?(?:charge|want|need|ask for|take|charging)(?: (?:me|us|my|for|any|money|card|credit card|payment|it|this|that))*"
        rf"|(?:will|do|am|can|would) (?:i|we) (?:be |get |going to be )*(?:charged|billed|paid|reimbursed)(?: (?:anything|money|for (?:this|it|that)|to (?:join|take part)))*|who pays(?: (?:for (?:this|it|that|the \w+|everything)|you))?|(?:does|will) (?:my )?(?:insurance|health insurance|nhs|medicare|medicaid) (?:pay|cover)(?: (?:for )?(?:this|it|that))?|(?:free|costs?|price|fees?|money|payment)|can i afford (?:this|it)|i (?:have no|dont have|do not have|have not got|cant pay|cannot pay)(?: any)? ?money",
    ),
    (
        AskedFirst.TRUST,
        rf"(?:is|are) (?:{_THING}|you|u) (?:really |actually |just |even |some |a |an |kind of )*(?:scam|legit|legitimate|real|trick|spam|genuine|official|trustworthy|fake|fraud|joke|ad|advert|safe to use|reliable|honest|real thing|real site|true|hoax|government site|phishing)(?: (?:or (?:a |an )?(?:not|scam|fake|real|what)|site|thing|website|service|here))*"
        rf"|(?:are|is) (?:{_YOU}|{_THING}|all this|(?:your|these|the) (?:answers?|results)) (?:really |always |ever |even |all |actually )*(?:right|accurate|sure|correct|true|for real)(?: about (?:this|that|it))?"
        rf"|how (?:accurate|reliable|sure|good|trustworthy|correct) (?:are (?:{_YOU}|these|your answers)|is {_THING})(?: at this)?"
        rf"|(?:do|can|could|will|did) {_YOU} (?:ever |sometimes |often )?(?:make (?:any )?mistakes?|get (?:things|it|this) wrong|be wrong|err)|what if {_YOU} ?(?:are|re|r)? (?:wrong|mistaken)"
        rf"|(?:how )?(?:can|could|should|do|shall|may) (?:i|we|one|anyone|people) (?:really |even |actually |just )*(?:trust|believe|rely on|depend on) (?:this|that|it|these|what you (?:say|said|tell me)|(?:your|these|the) (?:answers?|results|information|list)|a (?:machine|computer|bot|robot|chat ?bot))"
        rf"|(?:can|should|do|may|could) (?:i|we) (?:really )?(?:trust|believe|rely on) (?:{_YOU}|{_THING})|why (?:should|would|do) (?:i|we) (?:trust|believe) (?:{_YOU}|{_THING})|(?:are you|is this) selling (?:something|anything|stuff)|where (?:do|does|are) (?:the |these |your )?(?:trials|data|information|it|you|answers) (?:come from|get (?:this|it|them|the trials|your information)(?: from)?|from)|scam",
    ),
    (
        AskedFirst.PERSON,
        rf"(?:please )?(?:can|could|may|how (?:can|do|could)|i (?:want|need|would like|d like|prefer|would prefer|would rather|d rather)(?: to)?|id like to|id rather|let me|is it possible to|give me|get me|put me through to|connect me (?:to|with)|where can|is there)(?: i| we)? ?(?:please )?(?:talk|speak|chat|write|call|phone|ring|reach|contact|get|ask|see|have)? ?(?:to |with |through to )?{_A}(?:real |live |actual |human )*(?:person|human|human being|doctor|nurse|someone|somebody|agent|operator|staff|phone number|number)(?: (?:i can (?:call|talk to|speak to)|to (?:call|talk to|speak to)|instead|now|there|here|please|real|on the phone|by phone))*"
        rf"|(?:real |live |human )*(?:person|human|agent|operator)(?: please)?|(?:phone|telephone) number",
    ),
    (
        AskedFirst.TRIALS,
        r"what(?: i|)?(?:s| is| are|re| do you mean by| does) (?:a |an |the |these )?(?:clinical )?(?:trials?|study|studies|research stud(?:y|ies)|clinical research)(?: (?:exactly|mean|anyway|about|even|for))*"
        r"|how (?:do|does) (?:a |the )?(?:clinical )?(?:trials?|study|studies) work|(?:please )?explain (?:clinical )?trials?(?: to me)?|what does clinical trial mean|(?:are|is) (?:clinical )?(?:trials?|a trial|a clinical trial|this) (?:an )?(?:experiments?|dangerous|safe|risky)(?: on people)?|(?:am i|will i be) (?:a )?guinea pig",
    ),
    (
        AskedFirst.PROMISE,
        rf"(?:will|can|could|does|do|would) (?:{_YOU}|{_THING}|they|a trial|trials|the trials?|a study) (?:really |actually )?{_CURE}(?: {_WHOM})*|(?:can|will) (?:i|we|he|she|my \w+) (?:be|get|become) (?:cured|healed|better|healthy|well)(?: (?:again|by this|with this))*|is there a cure(?: for .{{1,40}})?|do you have a cure",
    ),
)

LEAD = (
    r"(?:(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening|day)|ok|okay|so|and|but|or|also|well|wait|hold on|please|pls|"
    r"sorry|excuse me|um+|uh|hmm+|first(?: of all)?|before (?:i|we) (?:agree|start|begin|say (?:yes|anything))|then|just|"
    r"quick question|one question|question|can i (?:just )?ask(?: you)?(?: something)?|may i ask|i (?:just )?(?:want|need|would like) to know|"
    r"id like to know|i wonder|i was wondering|(?:can|could) you tell me|tell me|yes|no|dear|there|sir|madam|bot|everyone|thanks|thank you|"
    r"what|why|if|wtf|omg|lol|like|actually|honestly|seriously|really|the hell)\b ?)*"
)
TAIL = (
    r"(?: ?\b(?:please|pls|plz|then|here|exactly|actually|by the way|btw|thanks|thank you|now|first|though|anyway|"
    r"really|again|or what|or not|at all|to me|lol|sir|even|before (?:i|we) (?:agree|start|begin|say anything)))*"
)
