"""Waymark's safety list: further tellings of each concern, by carers, nurses, in dialect and in text-speak.

Our own, NOT clinically reviewed. Each pattern is matched against a clause in lower case, without apostrophes
and with single spaces.
"""

from __future__ import annotations

from waymark.understanding.safety_list import Phrases

_SELF = r"(?:my ?self|him ?self|her ?self|them ?sel(?:f|ves))"
_SOMEONE = (
    r"(?:he|she|they|hes|shes|theyre|who|(?:my|his|her|our) (?:\w+ ){0,2}(?:husband|wife|partner|boyfriend|"
    r"boyfrend|girlfriend|man|fella|son|daughter|boy|girl|nephew|uncle|brother|sister|stepdad|stepmum|"
    r"stepfather|dad|father|mum|mother|in-laws|inlaws|carer|oga))"
)
_LOT = r"(?:too (?:much|many)|way too|[2to]oo? many)"
_DRUG = (
    r"(?:pills?|tablets?|capsules?|meds|medicine|medication|insulin|morphine|morfine|oxy\w*|fentanyl|patches|"
    r"digoxin|methotrexate|warfarin|paracetamol|apap|codeine|tramadol|units|puffs)"
)

MORE_SELF_HARM = (
    r"\b(?:had enough|tired|sick|weary|cba|done) (?:of |ae |a |with |for )?(?:this )?(?:living|livin|life)\b"
    r"(?! (?:far|near|in|at|here|there|with|like)\b)",
    r"\b(?:ready|want|going|gonna) (?:to |fi )?(?:be )?dead\b",
    r"\bjust end (?:am|it) (?:today|tonight|now)\b|\bend(?:ing)? it (?:2nite|tonite|tonight|today|kind)\b",
    r"\b(?:bring|draw|put)(?:ing)? (?:my|his|her) life to (?:a close|an end)\b|"
    r"\bput an end to (?:my|his|her) life\b",
    r"\b(?:written|wrote|writing|left) (?:the|my|a) (?:suicide |goodbye )?note\b(?!"
    r"(?: on (?:the|my) \w+)? (?:to|for|about|from|of|on|in)"
    r" (?:the |my |our )?(?:doctor|nurse|team|clinic|school|gp|file))",
    r"\b(?:active|passive|voicing|voices|expressing|endors\w+|having|ongoing) si\b|\bsi (?:w|with)"
    r" (?:a )?plan\b",
    r"\b(?:wont|will not|shant) be alive\b(?! (?:if|without|unless))",
    r"\bnot (?:planning|intending|going) (?:on |to )?be(?:ing)? (?:around|here|alive) (?:for|to|when|by)\b",
    r"\b(?:locked|shut) (?:himself|herself|themselves|myself) in\b[\w"
    r" ,]{0,40}\b(?:gun|shotgun|rifle|pistol|knife|"
    r"rope|blade|pills)\b",
    r"\b(?:gun|shotgun|rifle|pistol|razor|blade|rope|noose)\b (?:is |are |lies )?(?:already |right |just )?"
    r"(?:here|out|beside me|next to me|nxt 2 me|in the (?:drawer|garage|shed|car))\b",
    r"\bgot the (?:blade|razor|rope|noose|gun|pistol)\b",
    r"\A(?:hi |ok )?(?:im|i am|ahm) (?:up )?on (?:the|a) (?:bridge|ledge|roof|tracks|edge)\Z",
    r"\b(?:hes|shes|is|im|gonna|going to|gonnae) (?:gonna |going to |gonnae )?do it"
    r" (?:tonight|2nite|today|now|"
    r"this time)\b(?= ?(?:,|\Z|and))",
    rf"\bda?e {_SELF} in\b|\bdo(?:ing)? (?:mysel|himsel|hersel) in\b",
    r"\b(?:pray|prays|praying|hope|hoping|wish) (?:every night |each night )?(?:not to|never to|i"
    r" dont|i never|to not)"
    r" wake(?: up)?\b",
    r"\bwish (?:id|i had|i was|i were|hed|shed) never been born\b|\bwish it (?:would|wud|could) all"
    r" (?:just )?stop\b",
    r"\bstep(?:ping)? in (?:front|frnt) of (?:a|the) (?:train|bus|lorry|truck|car)\b",
    r"\b(?:stopped|stopping|refus\w+|not) (?:eating|drinking|my insulin|her insulin|his insulin|my"
    r" dialysis)\b"
    r"[\w ,]{0,30}\b(?:on purpose|deliberately|so that it|to die|be over)\b",
    r"\b(?:stopped|skipping) (?:my |his |her )?(?:insulin|dialysis|meds|tablets) (?:deliberately|on"
    r" purpose)\b",
    r"\b(?:help|helping) (?:me|him|her|them) (?:to )?die\b(?! (?:with dignity in|naturally))",
    r"\b(?:scratch\w*|burn\w*|bit\w*|hit\w*|cut\w*) (?:\w+ )?(?:till|until|til) (?:i|he|she|it) bleeds?\b",
    r"\bvoices? (?:are |is |keep |keeps )?tell\w* (?:me|him|her) to (?:cut|kill|jump|hurt|die|do"
    r" it|end|burn)",
    r"\b(?:nearly|almost) (?:did|done|went through with) it (?:last night|yesterday|today|again|this time)\b",
    r"\b(?:car|garage)\b[\w ,]{0,20}\bengine running\b|\bengine running\b[\w ,]{0,20}\b(?:garage|hose)\b",
    r"\b(?:sat|stood|stand|sitting|standing) (?:by|on|at|near) the"
    r" (?:tracks|bridge|edge|ledge|platform edge)\b",
    r"\bno (?:way out|other way|way) except (?:the )?one\b|\bmade (?:my )?peace with (?:it|dying|going)\b",
    r"\bno reason (?:for me )?to be (?:alive|here)\b(?! (?:at|in|on) )",
    r"\b(?:scared|afraid|frightened|feart) of what (?:i|ill|i will|hell|shell|he|she)(?: will|"
    r" might| would)? do\b",
    r"\bbetter off if (?:i|he|she) (?:just )?(?:drove|jumped|died|went|disappeared|ended|took)\b",
    r"\b(?:send|take) myself to (?:him|god|the lord|jesus|heaven)\b|\bone has a right to go\b",
    r"\bwont (?:have to )?(?:bother|be bothered|worry|put up) with (?:me|him|her) (?:much longer|any"
    r" ?more)\b",
    r"\bthats it for me\b[\w ,]{0,20}\b(?:worked out|planned|sorted)\b",
    rf"\b(?:killing|kill|hang) (?:{_SELF}|myslef|mysel|himsel|hersel)\b",
    r"\blook after (?:mum|mom|dad|the kids|them|her|him)\b[\w ,]{0,15}\bsorry for everything\b",
    r"\bi think tomorrow i wont come (?:home|back)\b|\bcutting x ?\d\b",
)
MORE_OVERDOSE = (
    rf"\b(?:took|taken|take|taking|had|done|used|swallowed|drank)(?: \w+){{0,2}} {_LOT} (?:\w+"
    rf" ){{0,4}}?{_DRUG}\b",
    rf"\b(?:took|taken|take) 2 (?:many|much)(?: \w+){{0,4}} {_DRUG}\b",
    rf"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) (?:\w+ )?{_DRUG}"
    rf" (?:instead of|rather than|"
    r"not) (?:\d+|one|two|half|a)\b",
    r"\b(?:took|taken|take|taking)(?: my| the| his| her)? \w+(?: \w+)? (?:three|four|five|six|\d)"
    r" times today\b",
    r"\b(?:took|taken|take) (?:my |the |his |her )?(?:\w+ ){1,2}every day (?:this week )?(?:rather"
    r" than|instead of) "
    r"once a week\b",
    r"\b(?:took|taken|take) (?:them|it) (?:again and )?(?:then )?(?:i think )?(?:again|twice|three times)\b"
    r"[\w ,]{0,40}\b(?:eyes open|sleepy|drowsy|dizzy|weird|awake)\b",
    rf"\b(?:took|taken|taen|tek|take|drink|drank|swallow\w*|ate|eat)(?: \w+){{0,4}} (?:whole|all|a)"
    rf" (?:the |of |week |his |her |my |card )*"
    rf"(?:\w+ ){{0,3}}(?:{_DRUG}|pill dem)(?: (?:for|of) (?:one|a|the) week| at (?:once|wance)|"
    rf" in(?:na)? one go| finish)\b",
    rf"\b(?:whole|full|entire) (?:card|pack|strip|box|bottle|week)(?: of)?(?: the| his| her| my)?"
    rf" {_DRUG}\b(?! (?:left|costs?|"
    r"lasts?|is|a month))",
    r"\b(?:two|three|four|five|\d) (?:fentanyl |morphine )?patches (?:on )?(?:at once|together|on)\b",
    r"\b(?:took|ingested|taken) (?:approx |about |around )?\d+ ?g (?:of"
    r" )?(?:apap|paracetamol|acetaminophen|tylenol)\b",
    r"\boberdos\w*\b",
)
MORE_ABUSE = (
    r"\b(?:comes|came|coming|gets|got) (?:in ?to|in) my (?:room|bed) (?:at night|every night|when)\b",
    r"\b(?:unless|until|only if|if) i (?:do|sleep|let) (?:what|with|him|as) (?:he|she|they|him|her)?"
    r" ?(?:wants?|says?|"
    r"touch\w*)\b",
    rf"\b(?!they kick me out){_SOMEONE} (?:\w+"
    rf" )?(?:batter\w*|beats?|beat|beating|punch\w*|slaps?|slapped|strikes?|struck|lick|licks|kicks?|"
    r"kicked|chokes?|strangl\w*|shov\w*|burns?|burnt|hits?)(?: \w+)? me\b"
    r"(?! (?:to|at|with (?:his|her|their|kindness|questions|a fever|that))\b)",
    r"\b(?:are|is|been|keeps|dey) (?:beating|beat|hitting|punching|hurting|starving|choking)"
    r" (?:me|my (?:son|daughter|"
    r"child|mum|mom|mother))\b(?! (?:up inside|emotionally))",
    r"\b(?:is|are|keeps) hurting me and\b|\bshoved me down\b|\bbreaks? my"
    r" (?:fingers?|arms?|bones|ribs|things)\b",
    r"\b(?:4ces|forces|forced|makes|made) me (?:2|to) (?:have )?sex\b|\b(?:tie|ties|tied|tying)"
    r" (?:him|her|me|dad|mum|mom)"
    r" to (?:the|a) (?:chair|bed)\b",
    r"\b(?:slap|slaps|slapped|hit|hits|punch\w*) (?:him|her|my (?:mum|mom|dad|gran\w*))\b[\w ,]{0,30}|"
    r"\b(?:carer|staff|nurse|aide)\b[\w ,]{0,40}\b(?:slap\w*|hit|hits|hitting|punch\w*) (?:him|her|my)\b",
    r"\b(?:lock|locks|locked) (?:me|us) in(?:na|side)?\b[\w ,]{0,10}\b(?:house|room|flat|home)\b",
    r"\b(?:taken|took|takes|taking|keeps) (?:away )?(?:my|me from the)"
    r" (?:phone|telephone|papers|passport|pension|check|"
    r"benefits)\b(?= ?(?:,|\Z|and|every))",
    r"\b(?:scared|feart|afraid|frightened) (?:to|tae) go hame\b",
)
MORE_MEDICAL = Phrases(
    signs=(
        r"\b(?:siezure|seizure|fit) (?:rite|right) (?:now|nw)\b",
        r"\b(?:been|is|im) hard for (?:\w+ ){0,2}hours?\b",
        r"\b(?:cant|cannot|couldnt) get (?:\w+ )?words out\b|\bwords? (?:is |are |all |its"
        r" )+(?:jumbled|slurred|mixed up)\b",
        r"\b(?:talking|talkin) (?:mince|shite|pish)\b|\b(?:drapped|dropped|drooped) (?:on|doon)"
        r" (?:one|wan|the) side\b",
        r"\b(?:cyaan|cyan|cah|no fit|nuh fit) (?:move|breathe|ketch|catch|talk|walk|wake)\b|\bbreathe"
        r" well well\b",
        r"\bfell out\b[\w ,]{0,30}\b(?:aint|not|isnt|wont) (?:comin|coming|wak\w+)\b",
        r"\b(?:choking|chokin) (?:for|fur) (?:breath|air)\b|\bribs (?:is |are"
        r" )?(?:sooking|sookin|sucking|pulling) in\b",
        r"\bchest (?:a |is |dey )?(?:grip\w*|go in|going in|caving)\b",
        r"\bpain\w* (?:is |s )?(?:shooting|shootin|spreading|going) (?:up |down )?(?:in ?to|to|down|up)"
        r" my (?:jaw|arm|neck|back)\b",
        r"\bblood (?:is |has |dey )?(?:come|comes|coming|came|running|runnin) (?:out )?(?:from|down|out)\b",
        r"\bbreth?less\b|\blips (?:are |is )?(?:going|goin|turning|gone)? ?(?:bleu|blu|blue)\b",
        r"\bsob at rest\b|\brr (?:of |is )?[3-9]\d\b|\b(?:cant|cannot|unable to)"
        r" (?:complete|finish|speak in) (?:full )?"
        r"sentences?\b",
        r"\bcough\w* (?:up )?(?:\w+ )?(?:cupfuls?|mouthfuls?|cups?|bowls?) of blood\b",
        r"\bworst (?:sickle|crisis) pain\b|\bmorphine\b[\w ,]{0,15}\bnot (?:touching|working|helping)\b",
        r"\b(?:pumping|spurting|gushing|pouring) (?:out )?(?:through|from|of)\b",
        r"\b(?:big|bad|another) (?:one|seizure|fit) (?:is )?coming\b[\w ,]{0,40}\b(?:today|already|now)\b",
        r"\b(?:port|line|graft|fistula|wound|stitches)(?: site)? (?:has |have"
        r" )?(?:burst|split|come|came|opened?)(?: open)?\b",
        r"\b(?:has|just) collapsed\b[\w ,]{0,30}\b(?:does not|doesnt|not|wont) respond\b",
    )
)
