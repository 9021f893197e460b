"""Waymark's safety list: means at hand, farewells, a day set, and treatment stopped in order to die.

Our own, NOT clinically reviewed. Each pattern is matched against a clause in lower case, without apostrophes
and with single spaces.
"""

from __future__ import annotations

_NEAR_ONE = (
    r"(?:kids|children|wife|husband|partner|mum|mom|mother|dad|father|family|son|daughter|boys|girls|"
    r"everyone)"
)
_ARM = r"(?:gun|shotgun|rifle|pistol|revolver)"
_STORE = r"(?:tablets|pills|patches|morphine|oramorph|insulin|meds|painkillers|barbiturates)"
_STOP = (
    r"(?:stop\w*|quit|refus\w+|giv(?:en|ing) up|gave up|skip\w*|flush\w*|not (?:taking|going to|going back"
    r" for)|"
    r"no longer (?:take|taking|going to)|came off|off|missing)"
)
_CARE = (
    r"(?:dialysis|insulin|tablets|pills|meds|medicines?|medication|treatment|eating|food|drinking|feeds?|"
    r"oxygen|"
    r"warfarin|lithium|ventilator|chemo)"
)

FAREWELLS = (
    # means at hand
    rf"\b(?:bought|loaded|loading|fetched|borrowed|got out) (?:a|the|my|his|her|dads|grandads) {_ARM}\b(?!"
    rf" (?:licen\w+|club|cabinet|safe))",
    rf"\b(?:went|gone|going|goes|walked|off|up|out|down)\b[\w ]{{0,30}} with (?:a|the|his|my|her)"
    rf" (?:{_ARM}|rope|noose)\b"
    r"(?! (?:club|dog|licen))",
    r"\bknow where (?:the|his|my|dads|they) (?:\w+ )?(?:gun|rifle|shotgun|pills|tablets|knives|knife)"
    r" (?:is|are)\b",
    r"\b(?:ive|i have|im holding|hes holding|shes holding|holding) (?:got )?a (?:knife|blade|razor|rope|"
    r"noose)"
    r" in (?:my|his|her) hands?\b|"
    r"\b(?:is|hes|shes|im) holding (?:a|the) (?:rope|noose|blade|razor|gun)\b|\b(?:i have|ive got) the"
    r" scissors\b",
    r"\b(?:im|i am|hes|shes|he is|she is|now im|now i am) (?:\w+ ){0,2}on (?:the|a) (?:roof|ledge|viaduct|"
    r"tracks|"
    r"rails|edge of)\b(?![\w ]{0,20}\b(?:fix|work|repair|clean|tile|mend|paint)\w*)",
    rf"\b(?:saving|hoarding|stashing|stockpiling|hiding|saved up|stashed|hoarded|put by) (?:up )?(?:\w+"
    rf" ){{0,3}}"
    rf"{_STORE}\b(?![\w ]{{0,40}}\b(?:holiday|trip|travel|christmas|closed|shuts?|kids|toddler|baby))",
    r"\benough (?:\w+ ){0,3}?(?:to do it|to finish (?:it|me)|to end (?:it|me)|for (?:the )?(?:both|two) of"
    r" us)\b",
    rf"\b(?:taken|took|takes|grabbed|carried) (?:all )?(?:the|her|his|my) (?:\w+ )?(?:{_STORE}|knife|rope|"
    rf"{_ARM})"
    r" (?:in ?to|up to|out to) (?:her|his|the|their) (?:\w+ )?(?:room|bathroom|bedroom|garage|woods|shed|"
    r"barn|field)\b",
    r"\b(?:locked|shut) (?:herself|himself|themselves|myself|it|the door)\b[\w ,]{0,40}\b(?:pills|tablets|"
    r"painkillers|"
    r"scissors|blade|razor|rope|knife)\b",
    r"\bturn (?:it|my oxygen|the oxygen) off and (?:just )?(?:lie|lay|wait|sleep|go)\b",
    r"\b(?:belt|rope|cord|sheet|ligature) (?:is )?(?:round|around) (?:the door|the beam|my neck|his neck|"
    r"her neck)\b",
    rf"\b(?:saved|saving|kept|keeping|put|putting|stashed|stashing) (?:back |up |by |away )?(?:\w+ ){{0,3}}?"
    rf"(?:{_STORE}|oxy\w*|fentanyl|\w+pam|codeine|tramadol) (?:\w+ ){{0,2}}?for (?:when|the day|the night) "
    r"(?:i|im|its|it|ive) (?:decide\w*|choose|pick|ready|had enough|cant|gets? (?:too |so )?(?:bad|much)|"
    r"time)\b",
    # going with, or to, one who is loved
    r"\b(?:agreed|decided|planned|planning|promised|pact)\b[\w ,]{0,15}\b(?:go|die|leave) together\b"
    r"(?=[\w ,]{0,25}(?:\bwhen (?:it|he|she|the time|one)\b|\btablets|\bpills|\bpatches|\bmorphine))",
    r"\bsince (?:my |our )?\w+ (?:passed|died|went|is gone|has gone|left us)\b[\w ,]{0,30}"
    r"\bwant to (?:join|follow|be with|go to) (?:him|her|them)\b(?! (?:in|on|at) (?:the|a|this))",
    r"\bg(?:ave|ives?|iven) (?:me|him|her) (?:\w+ ){0,3}?months\b[\w ,]{0,40}\b(?:not|wont|no way) "
    r"(?:be )?(?:going to )?wait\w* (?:that long|for it|around)\b",
    # goodbyes and affairs
    r"\byou (?:wont|will not|will never|shant) (?:be )?hear(?:ing)? from me (?:again|any ?more|ever)\b"
    r"(?=[\w ,]{0,30}\b(?:thanks?|thank you|sorry|kind|nice|goodbye|love)\b)",
    r"\b(?:written|wrote|left|leaving) (?:the |my |a |some |all the )?(?:letters?|notes?)(?: and left"
    r" them)?\b"
    r"[\w ,]{0,30}\b(?:on (?:the|my) (?:\w+ )?(?:table|desk|pillow|bed|dresser|nightstand)|under (?:my|the|"
    r"her|his))\b"
    r"(?! (?:for|about|from) (?:the|my|a) (?:\w+ )?(?:carers?|nurses?|cleaner|doctor|gp|team|clinic|school))",
    rf"\b(?:said|saying|made) (?:all )?(?:my|his|her) (?:goodbyes|farewells) (?:on|to (?:my |the |all my )?"
    rf"(?:{_NEAR_ONE}|friends|mates|dog|cat))\b",
    r"\beverything(?:s| is| has been) given away\b|\b(?:given|giving|gave) away (?:all )?(?:my|his|her)"
    r" (?:things|stuff|belongings|clothes and)\b",
    r"\b(?:gave|given|giving|gives)\b[\w ,]{0,60}\b(?:wont|wouldnt|shant|not going to|will not) (?:be"
    r" )?(?:need|want)"
    r"(?:ing)? (?:them|it|any of it)\b",
    r"\b(?:do not|dont|no longer) (?:wish|want|desire|intend) to (?:continue|keep on|keep)"
    r" (?:living|existing)\b(?! (?:in|with|at|here|near)\b)",
    r"\bno (?:wish|desire|will|intention) (?:to|of) (?:be here|be alive|stay alive|remain alive|being"
    r" alive|live|living|"
    r"go on living|carry on living)\b(?! (?:in|with|at|near|abroad))",
    r"\bdecided (?:not to (?:be|live|be here|be alive)|to (?:die|stop living|leave this (?:world|"
    r"life)))(?= ?(?:,|\Z|and|"
    r"tonight|today|any))",
    # a day set, not to be there after it
    r"\bdate picked\b|\bset (?:the|a) (?:day|date) for (?:it|sunday|monday|tuesday|wednesday|thursday|"
    r"friday|saturday)"
    r"(?= ?(?:,|\Z))|\bdown to which day\b",
    r"\b(?:picked|chosen|decided|settled) (?:how|how and (?:where|when)|where and (?:how|when))(?= ?(?:,|"
    r"\Z))",
    r"\b(?:wont|will not|shant|dont (?:intend|plan|expect) to|do not (?:intend|plan|expect) to) be (?:here|"
    r"around|alive)"
    r" after (?:that|this|tonight|today|tomorrow)\b|\bthere wont be any(?:one|body)\b[\w ,]{0,25}\bafter"
    r" tonight\b",
    r"\b(?:checking|clocking|logging|bowing|tapping|opting) (?:out|off) (?:\w+ )?(?:for good|for ?ever|of"
    r" (?:life|living)|"
    r"on my own terms)\b|\bon my own (?:terms|feet|two feet) ?,? (?:tonight|today)\b",
    r"\b(?:dont think|doubt|not sure) (?:i|ill|i will|he|hell|she|shell)(?: will| can)? (?:make|last|get)"
    r" (?:it )?"
    r"(?:through|till|until|to) (?:the night|tonight|the morning|morning|tomorrow)\b",
    r"\bwhen i end it\b|\bgoing to (?:my god|allah|jesus|heaven|my maker) (?:this night|tonight)\b",
    # the wish, and fear of oneself
    r"\bbe put (?:down|to sleep) like (?:a|my|the|an) (?:\w+ ){0,2}(?:dog|cat|animal|horse)\b",
    r"\b(?:brave enough|the (?:courage|guts|nerve)) to (?:just )?(?:do it|end|die|jump)\b",
    r"\bnot safe (?:on my own|by myself|alone|with myself|from myself)\b|\b(?:im|i am) (?:scared|afraid|"
    r"frightened) of"
    r" myself\b|\b(?:dont|do not|cant) trust myself (?:\w+ ){0,3}?(?:tonight|alone|knives|pills|tablets|"
    r"the car)\b",
    r"\bno more me\b|\b(?:disappointed|sorry|gutted|angry|annoyed) (?:that )?(?:i|to have) wok(?:e|en)"
    r" up\b(?! late)",
    r"\b(?:rather|going to|gonna|want to) starve to death\b|\bdying is (?:the|my|her|his) goal\b|\bdie all"
    r" day\b",
    r"\b(?:you|they|theyd|youd|everyone|everybody)(?: would|ll|d)? be free if (?:i|he|she) (?:was|were)"
    r" gone\b",
    r"\b(?:googl\w+|search\w*|look\w* up|reading about) (?:\w+ )?(?:ways|methods) (?:to (?:die|end it|go)|"
    r"all night|out)\b",
    r"\b(?:does|will|would|is) it (?:hurt|painless|quick|peaceful) (?:when|if|to) (?:you |i )?(?:die|hang|"
    r"drown|jump|"
    r"bleed out|overdose|stop breathing)\b",
    r"\bend it all\b|\bdont (?:try to |bother to )?(?:talk me out of|stop me)\b(?! (?:from|if))",
    r"\bdo (?:something|smthing|sumthing|smth) (?:stupid|drastic)\b|\bhop(?:e|ing) (?:the|a|some)"
    r" (?:bus|car|train|lorry|truck|plane) (?:hits|kills|runs|crashes)\b",
    r"\bblades? out (?:of )?(?:my|the|a) (?:sharpener|razor)\b|\brather be (?:in the ground|in my grave|six"
    r" feet under)\b",
    r"\bwhy (?:should i|i should) (?:stay|keep|be) (?:alive|living)\b|\b(?:dont|do not) want (?:to be )?"
    r"(?:rescu\w+|saving|saved|reviving|revived)\b",
    # acts
    r"\b(?:wounds?|cuts?|gash\w*|slash\w*) (?:on|across|down|to) (?:both |my |his |her |the )*wrists?\b(?!"
    r" (?:from|after) (?:the|my) (?:op|surgery|fall))",
    r"\bvoices? (?:\w+ ){0,3}?(?:says?|tell\w*|told|order\w*|want\w*) (?:me |him |her |us )?to"
    r" (?:cut|kill|jump|hurt|die|end|burn|stab|walk)\b",
    r"\bpull(?:ing|ed|s)? (?:out )?(?:his|her|my) (?:feeding |breathing )?(?:tube|line|drip)(?: out)?"
    r" (?:on purpose|"
    r"deliberately)\b",
    r"\b(?:me and (?:the|my) (?:baby|kids|children|son|daughter|boy|girl)|(?:her|him|them|the baby|the"
    r" kids|my kids) with"
    r" me)\b[\w ,]{0,20}\b(?:both go|go together|when i go|die together)\b",
    r"\b(?:going to|gonna|will|wants to|says shell|says hell) (?:swallow|drink) (?:the |some )?(?:bleach|"
    r"acid|weedkiller)\b",
)

# What was stopped is self-harm beside the wish that it end, anywhere in the same message.
TREATMENT_STOPPED = (
    rf"\b(?:{_STOP}) (?:\w+ ){{0,4}}?{_CARE}\b",
    r"\b(?:not|havent|hasnt) (?:eaten|drunk|had (?:a|any) (?:drink|food))\b",
)
WANTING_THE_END = (
    r"\bthats how i want it\b|\b(?:go|die) like this\b|\bitll be (?:done|over)\b|\bi want it to happen\b",
    r"\bwant(?:s)? (?:it|this|the \w+|jesus|god) to (?:take|kill|fetch|finish) (?:me|him|her)\b|\bhop(?:e|"
    r"ing) it"
    r" (?:kills|takes) me\b",
    r"\bhappens? naturally\b|\blet me die\b|\bwants? to (?:be dead|die|go to (?:grandad|grandma|nan|"
    r"god))\b|\bonly way"
    r" out\b|\bstarve to death\b",
)
