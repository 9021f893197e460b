"""What people ask and tell around trials that no record answers: pay, the time after, a hospital's name, daily life."""

from __future__ import annotations

from waymark.understanding.tables.requests import Request

_AND = (
    r"^\W*(?:(?:and|but|so|ok(?:ay)?|sorry|please|also|well|hi|hello|oh|no|yes|can i ask|may i ask|tell me|"
    r"do you know(?: if| whether)?|i (?:was )?wonder(?:ing)?(?: if| whether)?),? )*"
)
_END = r"(?:,? (?:please|pls|thanks|though|then|too|as well|at all|for (?:it|this|that)))*\W*$"
_WHO = (
    r"(?:i|we|he|she|they|you|one|people|patients|participants|volunteers|anyone|(?:my|our) (?:\w+ )?\w+|"
    r"mum|mom|dad|mother|father|granny|nan|grandad)"
)
_THEY = r"(?:they|you|it|this|that|(?:the|these|those|this|that|any|all) (?:\w+ )?(?:trials?|studies|study|ones?|sponsors?|companies|company|hospitals?|teams?))"
_TRIAL = r"(?:the |this |that |a |my |his |her |your )?(?:trial|study|research|testing|treatment period)"
_OVER = r"(?:ends?|ended|is over|'?s over|finish\w*|stops?|stopped|closes?|closed|is done|is finished|has ended|runs out)"
_GIVES = r"(?:get|gets|give|given|keep|keeps|have|take|taking|stay|stays|continue|continues|carry|go|goes|still|provide|provided|offer|offered|supply|supplied|receive|use|pay|afford|drug|medicine|treatment|pills|tablets|happens?|help|monitor\w*|follow\w*)"
_WEEKLY = r"(?:any ?more|any longer|now|these days|by (?:my|him|her)self|alone|much|well|far|properly|at all|without (?:help|a \w+|(?:his|her|my) \w+)|for long|very \w+|most days)"
_LESS = (
    r"(?:(?:really|just|still|also|even|hardly|barely) )*(?:can'?t|cannot|can not|can no longer|can (?:barely|hardly|only just)|could ?n'?t|couldnt|could not|cannae|"
    r"(?:'m|am|is|'s|are|isn'?t|aren'?t)? ?(?:not |no longer |un)able to|struggles? (?:to|with)|has trouble|have trouble|finds? it hard to|no longer)"
    r"(?: (?:really|even|just|properly|always|do|to|with|manage to|be able to))*"
)
_DEED = (
    r"(?:stairs?|steps|(?:climb|manage|do|get up|go up|take|use|face)(?:ing)? (?:the |any |many |a flight of )?(?:stairs?|steps)"
    r"|(?:do|manage)(?:ing)? (?:much|anything|housework|the housework|chores|(?:my|his|her|the) (?:shopping|buttons|garden|washing|cooking|laces))"
    r"|(?:walk|stand|bend|kneel|run|dress|wash|cook|shop|work|sit up|stay awake|sleep lying down|speak|talk|hear|write|lift|grip|concentrate)(?:ing)?"
    r"|(?:lift|raise|use|move|hold|feel|carry|open)(?:ing)? (?:(?:my|his|her|a|an|the|any)\b ?)(?:\w+ ?){1,3}"
    r"|(?:feed|wash|dress|bathe|look after)(?:ing)? (?:my|him|her|them)sel(?:f|ves)|see(?:ing)? (?:well|much|to read|properly)|read(?:ing)? (?:small|any ?more)"
    r"|(?:get|getting) (?:out of (?:bed|the house|a chair)|up(?:stairs)?|about|around|dressed|out much)|(?:leave|leaving) the house|go(?:ing)? out"
    r"|driv(?:e|ing)(?= (?:any ?more|any longer|now|myself|himself|herself|at all|at night))|cut(?:ting)? (?:his|her|my|the) \w+)"
)
_PILLS = r"(?:pills?|tablets?|capsules?|big ones|meds|medicines?|medication)"
_KIN = r"(?:wife|husband|partner|daughter|son|mum|mom|mother|dad|father|sister|brother|friend|carer|caregiver|nurse|neighbou?r|grand(?:son|daughter|child)|niece|nephew|girlfriend|boyfriend|social worker|interpreter|aide|doctor)"
_WRITES = r"(?:does the (?:computer|typing|writing|internet|phone)|(?:is|'s|who is|will be|has been|does|do) )?(?:filling|fills|typing|types|writing|writes|doing|entering|putting|helping me (?:with|to|fill|write|type)|helps me (?:with|to|fill|write|type)|helping|reading)"

AROUND_TRIALS: tuple[tuple[Request, str], ...] = (
    (
        Request.AFTER_THE_TRIAL,
        rf"{_AND}(?=.*\b{_GIVES}\b).{{0,60}}\b(?:after|once|when|if|until|beyond|past)(?:wards?)? {_TRIAL}(?: {_OVER})?(?: (?:on me|for good))?{_END}(?<!when the trial)"
        rf"|{_AND}(?:what (?:about|comes) )?after (?:it|that|this|the (?:trial|study)) {_OVER}{_END}"
        rf"|{_AND}what (?:happens|will happen|would happen|comes|do (?:i|we|they) do)(?: to (?:me|us|him|her|my \w+))?(?: (?:next|then))? ?(?:after(?:wards?)?|at the end)(?: of)?(?: {_TRIAL})?(?: {_OVER})?{_END}"
        rf"|{_AND}(?:do|does|will|would|can|could|may) {_WHO} (?:still )?(?:get|keep|have|stay on|go on with|continue|carry on with|take)(?: (?:getting|taking|having|on|with))? (?:it|the (?:drug|medicine|treatment|pills?|tablets)|this (?:drug|treatment)) (?:afterwards?|after(?: that)?|for ?ever|for life|later|at the end){_END}",
    ),
    (
        Request.IF_HARMED,
        rf"{_AND}(?:who (?:pays|is (?:liable|responsible|to blame)|covers|will pay)|(?:am|are|is|will) {_WHO} (?:be )?(?:insured|covered|compensated)|is there (?:any )?(?:insurance|compensation))\b.{{0,30}}\b(?:hurt|harmed|injur\w+|damaged?|goes wrong|went wrong|sick from|ill from)\b.{{0,30}}$",
    ),
    (
        Request.LEAVE,
        rf"{_AND}(?:(?:can|could|may|what if|if|am|are|is it (?:ok(?:ay)?|possible)(?: (?:if|to))?) ?)(?:{_WHO})? ?(?:(?:wants? to|decides? to|just|still|always|later|allowed to|free to|able to) )*"
        r"(?:drop out|quit|leave|pull out|withdraw|back out|get out|opt out|change (?:my|his|her|our|their) minds?|stop (?:half ?way|in the middle|the (?:trial|study)))(?: (?:of )?(?:it|the (?:trial|study)|a (?:trial|study)))?"
        rf"(?: (?:at any (?:time|point)|any ?time|later|half ?way|midway|early|whenever|in the middle|when (?:i|we|he|she) (?:want|like)s?|after (?:it|we|i|he|she) (?:start|join)(?:s|ed)?|once .{{1,20}}))*{_END}",
    ),
    (
        Request.WHOM_TO_TELL,
        rf"{_AND}(?:do|should|must|will|would|shall) (?:i|we|he|she) (?:have to |need to |got to )?(?:tell|inform|ask|involve|talk to|let) (?:my|our|his|her|the) (?:own |usual |family |regular )?"
        rf"(?:doctors?|gps?|gastro\w*|consultants?|specialists?|\w+ologists?|nurses?|boss|employers?|work|job|school|family|insurance|insurer|therapist|psychiatrist|surgeon|dentist)(?: (?:know|about (?:it|this)|first|before(?: .{{1,20}})?))*{_END}",
    ),
    (
        Request.COMPANY,
        rf"{_AND}(?:can|could|may|am|is|are) (?:i|we|someone|somebody|my \w+|(?:her|his) \w+|a (?:friend|parent|relative|carer))(?: allowed)?(?: to)? (?:also )?(?:come|go|stay|be there|sit|come along|sleep)(?: along| in| there| over)? (?:with|by|beside|next to) (?:her|him|me|them|us|my \w+)(?: (?:to|at|for|in|during|on|through) .{{1,30}})?{_END}"
        rf"|{_AND}(?:can|could|may) (?:i|we|he|she) (?:bring|take) (?:someone|somebody|(?:my|a|his|her) \w+)(?: (?:along|with (?:me|us|him|her)|too))*{_END}",
    ),
    (
        Request.SAFETY,
        rf"{_AND}(?:is|are|would|will) (?:it|this|that|they|these)(?: be)? (?:really )?(?:safe|dangerous|risky|too (?:risky|dangerous|much|hard)) (?:at|for) (?:(?:my|his|her|their|this|that) (?:\w+ )?age|someone .{{1,20}}|an? (?:\d+ ?[- ]?year[- ]?old|child|old \w+)){_END}"
        rf"|{_AND}(?:what'?s|whats|what is|is there|any) (?:the |a |any )?(?:catch|snag|downside|drawback)s?(?: here| (?:to|with|of) (?:it|this|that|them))?{_END}",
    ),
    (
        Request.CONSENT_FOR,
        rf"{_AND}(?:does|do|must|should|will|would|has|have) {_WHO}(?: also)? (?:have to |need to )?(?:agree|consent|sign)(?: (?:too|as well|himself|herself|themselves|for (?:him|her)|to it|anything|it))*{_END}"
        rf"|{_AND}(?:my|her|his|the) (?:ex|other parent|\w+)(?:[- ]\w+)? (?:must|has to|have to|needs? to|should) (?:agree|sign|consent)(?: (?:too|as well|it))*{_END}",
    ),
    (
        Request.CRITERIA,
        rf"{_AND}(?:(?:number|no\.?|trial|the (?:first|second|third)(?: one)?(?:'s)?|NCT\d+|#?\d)(?: ?#?\d)?,? )?(?:the )?(?:full |key |main )?(?:eligibility|inclusion|exclusion|entry criteria)(?: ?(?:and|&|/|or) ?(?:exclusion|inclusion))?(?: criteria| rules| list)?(?: (?:for|of|on) (?:number |trial |#|the )?(?:\d|first|second|third|it|this|that|NCT\d+)(?: one| trial)?)?{_END}",
    ),
    (
        Request.PRIVATE,
        rf"{_AND}how (?:private|confidential|anonymous|secure) (?:is|are) (?:this|it|that|you|my \w+|what i (?:say|write|tell)|the chat){_END}"
        rf"|{_AND}is (?:this|it|that|the chat|what i (?:say|write|tell)(?: you)?) (?:really |all |completely )*(?:private|confidential|anonymous|secure|secret|encrypted){_END}"
        rf"|{_AND}who (?:can |could |will |else )*(?:sees?|reads?) (?:this|it|what i (?:say|write|type)|my (?:answers|messages?|chat|data)|the chat){_END}",
    ),
    (
        Request.PAID,
        rf"{_AND}(?:will|would|do|does|can|could|is|are|am|should) {_WHO} (?:(?:also|ever|really|all) )*(?:be |get |gets |getting |going to |gonna |receive |earn |have )*"
        rf"(?:paid|compensated|compensation|rewarded|reimbursed|pay|(?:any |some )?(?:money|payment|cash|vouchers?)(?: (?:out of|from|back))?)(?: (?:anything|money|something))?(?: (?:to|for|if|when) (?!travel|be |the (?:trip|hotel)).{{1,40}})?{_END}"
        rf"|{_AND}(?:do|does|will|would|did) {_THEY} (?:also |ever )?(?:pay|compensate|give|reward) (?:me|us|him|her|you|people|patients|participants|volunteers|anyone|money|anything|something)(?: (?:any |some )?(?:money|cash|anything|something))?(?: (?:to|for|if) (?!travel|the (?:trip|hotel)|petrol|flights?|parking).{{1,40}})?{_END}"
        rf"|{_AND}how much (?:do|does|will|would) (?:they|it|{_THEY}|{_WHO}) (?:pay|get(?: paid)?|earn|give)(?: (?:me|us|you|people|patients|volunteers))?{_END}"
        rf"|{_AND}(?:is|are) (?:it|this|that|they|these|taking part|{_THEY}) (?:a )?paid(?: (?:trials?|study|studies|ones?|work))?{_END}(?<!paid for)"
        rf"|{_AND}(?:is|are) there (?:any |some |a )?(?:money|payment|pay|compensation|reward|stipend)(?: (?:in it|involved|for (?:me|us|taking part|joining|it)))?{_END}"
        rf"|{_AND}(?:what'?s the pay|what does it pay|paid trials?|any paid (?:ones|trials|studies)|which (?:ones |trials )?(?:pay|are paid)(?: (?:me|money|you|people))?|what do (?:i|we) get(?: out of it| for (?:it|that|joining|taking part|my time))){_END}",
    ),
    (
        Request.SEEN,
        rf"{_AND}(?:which|what)(?: ones?| trials?| of (?:them|these))*(?:'ve| have| did| were| was)? (?:i|we|you) (?:have )?(?:already )?(?:seen|see|shown|showed|show|looked at|had|got|been shown)(?: (?:me|us|to me))?(?: (?:already|so far|before|now|until now|up to now))*{_END}"
        rf"|{_AND}(?:list|show|repeat|recap|remind me of|go over|sum up|summari[sz]e)(?: me| us)?(?: (?:again|only))? ?(?:the |all )?(?:ones?|trials?|studies|all|what|those|everything|which)? ?(?:that |which )?(?:i|we|you)(?:'ve| have)? (?:already )?(?:seen|looked at|shown|showed|been shown|had)(?: (?:me|us))?(?: (?:already|so far|before))*{_END}"
        rf"|{_AND}(?:what|which) (?:ones? |trials? )?(?:have (?:i|we)|did (?:i|we)) (?:already )?(?:seen|see|looked at|look at)(?: (?:already|so far))*{_END}",
    ),
    (
        Request.HOW_GOOD_A_PLACE,
        rf"{_AND}(?:is|are|was|how (?:good|safe|reliable|big|well known) (?:is|are)) (?:the|this|that|these|those|their|each) (?:\w+ )?(?:hospitals?|clinics?|cent(?:er|re)s?|places?|doctors?|teams?|sites?|researchers?|staff|compan(?:y|ies)|sponsors?|university)"
        rf"(?: (?:there|here|in \w+))?(?: (?:any|a|really|very|actually|known to be|considered|the|one of the))*(?: (?:good|safe|reputable|trustworthy|reliable|legit|legitimate|clean|ok(?:ay)?|decent|well[- ]known|famous|best|bad|serious|honest|experienced|trusted|nice|any good|real))?(?: (?:one|hospitals?|place|reputation|at this|doctors?))*{_END}(?<!the hospital)(?<!the place)"
        rf"|{_AND}(?:is|are) (?:it|this|that|they) (?:a |an )?(?:really |very )?(?:good|safe|reputable|trustworthy|decent|famous|well[- ]known|the best|clean|proper) (?:hospitals?|clinics?|places?|doctors?|cent(?:er|re)s?|teams?|compan(?:y|ies)){_END}"
        rf"|{_AND}(?:which|what)(?:'?s| is| are)? ?(?:hospital|clinic|cent(?:er|re)|place|doctor|team)s?(?: (?:is|are|would be))? (?:the )?(?:best|better|most experienced|safest)(?: (?:one|for (?:this|me|him|her|it)|there))*{_END}"
        rf"|{_AND}(?:what(?:'?s| is)|which is|who is) the (?:best|safest|most experienced) (?:hospital|clinic|cent(?:er|re)|doctor|team)(?: (?:there|for (?:this|me|him|her|it)))*{_END}"
        rf"|{_AND}(?:can|should) (?:i|we) trust (?:the|this|that|these|those) (?:hospitals?|clinics?|doctors?|teams?|researchers?|compan(?:y|ies)|sponsors?|study team)(?: there)?{_END}",
    ),
    (
        Request.NO_SWALLOWING,
        rf"^(?!.*(?:\?|\b(?:today|suddenly|since|sudden|saliva|spit|water|breath\w*)\b)){_AND}{_WHO}(?:'s|'re)? (?:{_LESS}|won'?t|wont|will not|does ?n'?t|doesnt|do ?n'?t|gags? on|chokes? on|hates?|refuses?(?: to)?)(?: (?:swallow\w*|take|taking|get|getting|keep|keeping|down))* (?:(?:any|big|large|the|his|her|my|their|solid|whole|down) )*{_PILLS}(?: (?:down|whole|any ?more|well|easily|at all|now|very well|because|as|so|only|just|,)\b.{{0,40}})?\W*$"
        rf"|^(?!.*(?:\?|\b(?:today|suddenly|sudden|saliva|spit|water|breath\w*|yesterday|this morning|now|worse)\b)){_AND}{_WHO}(?:'s|'ve)? (?:(?:has|have|had|got|a lot of|some|with) )*"
        rf"(?:trouble|difficult(?:y|ies)|problems?|a hard time|issues) (?:with |in )?swallowing(?: (?:food|solids|{_PILLS}|(?:for|because of|due to|from|after|since) .{{1,40}}))*\W*$",
    ),
    (
        Request.DAILY_LIFE,
        rf"^(?!.*(?:\?|\b(?:trials?|stud(?:y|ies)|list|number|website|page|question|today|suddenly|sudden|just now|right now|tonight|this morning|since (?:this|an hour|yesterday)|breath\w*|face|worth|like this|on like|bear|cope|go on)\b))"
        rf"{_AND}{_WHO}(?:'s|'re|'m)? {_LESS} {_DEED}(?: (?:up|down|(?:above|over) (?:my|his|her|the) \w+|{_WEEKLY}|or \w+(?: \w+)?|and \w+|to \w+))*\W*$"
        rf"|^(?!.*\?){_AND}{_WHO}(?:'s|'m|'re)? (?:(?:is|am|are|now|mostly|always|quite|very) )*(?:(?:uses?|using|in|needs?|walks? with|has|have|on) )?(?:a |the |his |her |my )?(?:wheel ?chair|walking frame|zimmer(?: frame)?|walker|walking stick|cane|crutches|rollator|house-?bound)(?: (?:bound|user|now|outside|outdoors|for (?:long|longer) distances|all the time|most of the time|mostly))*\W*$",
    ),
    (
        Request.SOMEONE_WRITES,
        rf"^(?!.*\?){_AND}(?:(?:i|he|she) (?:can'?t|cannot|cant) (?:type|write|see|read|spell)(?: (?:well|much|any ?more|good|properly))?,? (?:so |and )?)?(?:it'?s |this is |that'?s )?(?:my|his|her|our|a|the) (?:\w+ )?{_KIN} (?:here )?{_WRITES}(?: (?:this|it|that|in|out|up|me|us|him|her|all|for|to|the|my|his|form|answers?|questions?|chat|here|with|on|behalf|of|down|things|typing|writing|reading))*(?: (?:because|as|since|cos|so) .{{1,60}})?\W*$"
        rf"|^(?!.*\?){_AND}(?:i'?m|i am) (?:only |just )?(?:typing|writing|filling (?:this|it) in|translating|doing this)(?: (?:this|it|here|in|down))* (?:for|on behalf of) (?:my|our|a|the|him|her) ?(?:\w+ ?){{0,3}}\W*$",
    ),
)
