"""Waymark's safety list: poison, doses and force at home, bleeding that goes on, means and shorthand.

Our own, NOT clinically reviewed. Each pattern is matched against a clause in lower case, without apostrophes
and with single spaces.
"""

from __future__ import annotations

_LITTLE = (
    r"(?:toddler|baby|bub|bairn|wean|nipper|pikin|pickney|mtoto|nipotino|laaitie|grand(?:kid|child|bairn|"
    r"son|daughter)|"
    r"little one|small one|young lad|(?:small|little|likkle) (?:boy|girl|gyal|bwoy|sister|brother)|child|kid|"
    r"\d+ (?:year|month) old|son|daughter|boy|girl|lil (?:bro|sis))"
)
_KIN = (
    rf"(?:{_LITTLE}|sister|sista|brother|cousin|mum|mom|mam|mother|dad|father|gran(?:ny|dma|dpa|dad)?|"
    rf"nana?|lol[ao]|"
    r"nephew|niece|husband|wife|partner|friend|mate|he|she|i|hes|shes|ive)"
)
_SO_FAR = r"(?:has |have |had |just |been |is |s |after |went and |done |go |a )*"
_INGESTED = (
    r"(?:drank|drunk|swallow(?:ed|s)?|eaten|etten|ate|ett|downed|necked|sipped|licked|chewed|finished)"
)
_INGESTS = rf"(?:{_INGESTED}|drinks?|eats?|drinking|eating|got|had|took|taken)"
_POISON = (
    r"(?:bleach|clorox|hypo|jik|jeyes|doom|ddt|gramoxone|paraquat|paraffin|kerosene|petrol|gasoline|turps|"
    r"turpentine|"
    r"white spirit|cleaning spirit|methylated spirits?|(?:\w+ )?cleaner|dish ?washer \w+|washing (?:thing|"
    r"liquid|"
    r"powder|stuff|up liquid)|detergent|fabric softener|(?:sheep|cattle) dip|weed ?killer|anti ?freeze|"
    r"screen ?wash|"
    r"washer fluid|windshield washer|caustic soda|lye|rat (?:poison|bait|killer|pellets)|slug pellets|"
    r"pesticide|"
    r"insecticide|acaricide|organophosphate\w*|(?:reed )?diffuser|perfume|aftershave|mouthwash|muriatic|"
    r"button (?:cell|battery)|lighter fluid|nicotine \w+|vape (?:juice|liquid))"
)
_SOMEONES = (
    r"(?:my|our|mi|me|(?:\w+ )?(?:nans?|grans?|grand\w+s|mums?|mummys|moms|mommys|dads?|daddys|sisters|"
    r"brothers|wifes|husbands))"
)
_MEDICINE = (
    r"(?:tablets?|tabs|pills?|meds|medicines?|medication|patch(?:es)?|capsules?|methadone|insulin|oxy\w*|"
    r"morphine|"
    r"oramorph|warfarin|digoxin|iron|thyroxine|sleepers|sleeping \w+|vitamins|gummies)"
)
_NOT_FETCHED = r"(?! (?:to|from|back|at|delivered|ready|out|away|for (?:me|him|her))\b)"

POISONED_AT_HOME = (
    rf"\b{_KIN}s? {_SO_FAR}{_INGESTS} (?:\w+ ){{0,2}}?{_POISON}\b",
    rf"\b{_INGESTED} (?:\w+ ){{0,3}}?{_POISON}\b",
)
SWALLOWED_AT_HOME = (
    rf"\b{_LITTLE}s? {_SO_FAR}(?:{_INGESTS}|got (?:in ?to|hold of)|"
    rf"been at) (?:\w+ )?{_SOMEONES} (?:\w+ ){{0,2}}?{_MEDICINE}\b"
    rf"{_NOT_FETCHED}",
    rf"\b{_KIN}s? {_SO_FAR}(?:{_INGESTED}|eats?|got (?:in ?to|hold of)) (?:(?:all|some|"
    rf"most) (?:of )?)?{_SOMEONES} (?:\w+ )?{_MEDICINE}\b"
    rf"{_NOT_FETCHED}",
    rf"\b{_LITTLE}s? {_SO_FAR}(?:{_INGESTED}|eats?|drinks?) (?:all (?:of )?the|the whole|a (?:whole |"
    rf"full )?(?:box|bottle|strip|pack(?:et)?) of) "
    rf"(?:\w+ )?(?:{_MEDICINE}|rivotril|syrup|drops)\b",
    r"\bgave (?:the |my )?(?:child|baby|boy|girl|him|her|son|daughter|\w+) (?:\w+ ){0,4}twice(?= ?(?:,|\Z|"
    r"today|by))",
    r"\bgave (?:\w+ ){0,2}wrong (?:medicine|medication|pills|tablets|syrup|injection)\b",
    rf"\bmixed (?:\w+ )?(?:alcohol|liquor|rum|gin|tequila|cachaca|beer|vodka|whisk\w+|wine|booze|"
    rf"drink) (?:and|with) (?:\w+ ){{0,3}}?{_MEDICINE}\b",
    rf"\bmixed (?:\w+ ){{0,3}}?(?:{_MEDICINE}|xanax|benzos) (?:and|with) (?:\w+ )?(?:liquor|rum|gin|"
    rf"tequila|cachaca|booze|cough syrup)\b",
    # two people gave the same dose
    r"\bgave (?:\w+ ){1,8}?(?:and (?:so|then) (?:did|has)|(?:also|already) gave|gave (?:it |him |"
    r"her )?(?:also|too|again))\b",
    r"\b(?:also|already) (?:gave|given)\b[\w ,]{0,30}\bdouble\b",
    rf"\b(?:double|triple|ten times|10 ?x|ten fold) (?:the )?(?:\w+ ){{0,3}}?(?:dose|"
    rf"{_MEDICINE})\b[\w ,]{{0,20}}\b(?:by (?:mistake|"
    r"accident)|in error|accidentally)\b(?! (?:is|what|happens))(?<!if you take)",
)

_THEY = (
    r"(?:he|she|they|husband|wife|partner|boyfriend|girlfriend|ex|dad|father|mum|mom|mother|step\w+|uncle|"
    r"tio|aunt(?:ie)?|"
    r"brother|sister|cousin|son|daughter|nephew|niece|grandson|carer|caretaker|badante|boss|amo|employer|"
    r"teacher|coach|"
    r"man|boy|in law|suegra|esposo|fella)"
)
_SOMEONE_HURT = (
    r"(?:me|us|mi|her|him|in me|(?:my|mi|me|wor|our) (?:\w+ )?(?:mum|mam|mom|mother|gran\w*|nan|dad|"
    r"father|son|daughter|sister|brother|kids?|"
    r"child(?:ren)?|baby|wife)|(?:the|our) (?:baby|child|kids?)|gogo|lola|lolo|mama|abuela)"
)

FORCED_AT_HOME = (
    rf"\b{_THEY} (?:\w+ )?(?:batter|whack|thump|clout|wallop|flog|klap|skelp|smack|belt|whup|whip|bash|"
    rf"box)(?:s|es|ed|ped|ped|"
    rf"ged|in|ing)? {_SOMEONE_HURT}\b(?! (?:at|in) \w+)",
    rf"\bknock(?:s|ed|in|ing)? {_SOMEONE_HURT} (?:about|around)\b",
    rf"\b{_THEY} (?:dey |do |does |always |keeps? |is |was )?(?:touch|touching|interfer\w+ with) (?:me|us|"
    rf"him|"
    rf"my \w+|har)\b"
    r"(?! (?:base|on|up|screen))",
    rf"\b{_THEY} (?:gets?|got|comes?|climbs?|sne[ae]ks?|creeps?|slips?) (?:in ?to|in) m[ey] bed\b",
    rf"\b{_THEY} does (?:things|stuff) to (?:me|her|him)\b|\bsh(?:akes|ook|aking) the baby\b",
    r"\bhold(?:s|ing)? (?:me|her|him) down\b(?! (?:financially|at work))",
    r"\bburn(?:s|ed|t|ing)? (?:my|her|his) (?:hands?|arms?|legs?|back|feet) with\b",
    # made to join a trial
    rf"\b{_THEY} (?:is |are |was )?(?:mak(?:es?|ing)|made|forc\w+|oblig\w+|bull(?:y|ies|ied)) (?:me|us|"
    rf"him|her|my \w+) (?:to |into )?"
    r"(?:\w+ ){0,5}?(?:trial|study|experiment|research|essai)\b(?! (?:easier|clear|look|feel|seem))",
    # a child married
    r"\b(?:marry|married|marriage)\b[\w ,]{0,30}\b(?:im|i am|shes|she is|only) (?:only )?(?:1[0-7]|twelve|"
    r"thirteen|fourteen|fifteen|"
    r"sixteen)\b(?! (?:years|months|weeks) (?:ago|married))",
    # medicine, food, a doctor kept away
    rf"\b{_THEY} (?:\w+ )?(?:with(?:held|hold\w*)|hid(?:es?|ing)?|keeps?) (?:my|the|her|"
    rf"his) (?:\w+ )?(?:meds|medicines?|insulin|"
    r"factor|inhaler|epi ?pen|pills|tablets|drops|oxygen)(?= ?(?:,|\Z|unless|until|because|as a|from me|"
    r"from her|in his|so))"
    r"(?! (?:so (?:the|i dont)|because i forget))",
    rf"\b{_THEY} (?:doesnt|dont|does not|wont|do not|not|no dey|never) (?:even )?(?:give|gi|gives|giving|"
    rf"buy|let) (?:me|her|him|mi|"
    r"grand\w+|us|am|mama|mum|gran)? ?(?:any |the )?(?:eat|food|dinner|water|drink|insulin|a drink)\b"
    r"(?! (?:before|after|until|till|because|on the day))",
    rf"\bleav(?:es?|ing) {_SOMEONE_HURT} (?:\w+ ){{0,2}}?without (?:water|food|drink|\w+ ?medicine)\b",
    rf"\b(?!they){_THEY} (?:takes?|took) (?:my|her|his) (?:\w+ )?(?:meds|medicines?|insulin|inhaler|pills|"
    rf"tablets) away\b(?! from the)",
    r"\b(?:takes?|took|tek|steals?|cash(?:es)?|keeps) (?:my|her|his|mums|dads|gogos|"
    r"mi) (?:whole )?(?:pension|benefits?|grant|cheques?|"
    r"check|wages)\b",
)

SHORTHAND = (
    r"\b(?:numb\w*|no feeling|cant feel)\b[\w ,]{0,25}\b(?:groin|saddle|down below|privates|between (?:my|"
    r"the|his|her) legs)\b"
    r"[\w ,]{0,30}\b(?:pee|urin\w*|wee|legs?|walk|bowels?)\b",
    r"\b(?:hot|fever|temperature)\b[\w ,]{0,40}\bneck (?:is |wont |cant )?(?:hard|stiff|bend)\b",
    r"\bblood (?:is )?(?:all )?(?:over|in|on) the (?:bed|bath|floor|sheets|toilet bowl)\b(?! (?:at|test))",
    r"\bgcs (?:is |now |of )?(?:drop\w*|fall\w*|[3-9]\b|1[0-2]\b)",
    r"\bbp (?:is |of |now )?(?:[4-8]\d)(?: systolic\b|/\d\d\b| ?over ?\d\d\b)|\bbp (?:is )?(?:tanking|"
    r"crashing|dropping|unrecordable)\b",
    r"\b(?:spo ?2|o2 sats|sats)(?: are| is| of| at| now| only)? ?(?:[4-7]\d|8[0-5])\b",
    r"\b(?:rr|resps?|resp rate)(?: is| of| now)? ?[2-7]\b",
    r"\b(?:fast|face) positive\b|\bstemi on\b|\bunequal pupils\b|\bpupils? (?:is |are )?(?:blown|fixed)\b",
    r"\bstridor\b(?= ?(?:,|\Z|and|with|at rest))",
    r"\bcap(?:illary)? refill (?:time )?(?:of |is )?[4-9]\b",
    r"\bstatus epilepticus\b[\w ,]{0,40}\b(?:no effect|not (?:stopping|working)|still|min\w*)\b",
)

_STOPS_NOT = (
    r"(?:non ?stop|(?:wont|cant|cannot|caan|cyaan|canny|will not|doesnt|dont|does not|do not|no gree|"
    r"no para|not|never) "
    r"(?:be )?stop\w*)"
)
BLEEDING_ON = (
    rf"\b(?:nose ?bleed\w*|bleed\w*|blood)\b(?:,? \w+){{0,9}},? {_STOPS_NOT}\b",
    rf"\b(?:nose ?bleed\w*|bleeding) {_STOPS_NOT}\b",
    r"\b(?:lost|losing) (?:\w+ ){0,3}(?:great deal|lot|lots|load|pints?) of blood\b(?= ?(?:,|\Z|from|and|"
    r"now))",
    r"\b(?:soak\w+|going|coming) through (?:\w+ ){0,5}?(?:towels?|pads?|bandages?|sheets?|"
    r"dressings?)\b[\w ,]{0,20}"
    r"\b(?:every|blood|faint|half|minutes?)\b",
)

_WITHOUT_ME = (
    r"(?:with ?out me|wi ?out me|when (?:im|i am|mi|i) (?:gone|dead|die|go)|if (?:i|im|a|mi) (?:was |"
    r"were |wis |am )?"
    r"(?:gone|dead|ded|died|no more|away|not here|out of the way)|once (?:im|i am) (?:gone|dead))"
)
GOING = (
    # farewells and what is left to others
    r"\byou (?:will not|wont|will never|shall not) (?:find|see) me(?: again| any ?more| alive)?(?= ?(?:,|"
    r"\Z))",
    r"\b(?:look after|take care of|mind) (?:my|the|mi|me|ma) (?:\w+ ){1,4}?(?:after|when|once) (?:i am|im|i) "
    r"(?:not (?:there|here|around)|no more|gone|dead)\b(?! (?:for|to|on|at|in)\b)",
    r"\b(?:be|go|going|join) (?:with )?(?:my |ma |mi )?(?:\w+ ){1,3}?(?:in heaven|in the grave)\b",
    r"\bpray for my soul\b|\bshahada and (?:go|die|leave)\b|\b(?:need|dig|"
    r"want) (?:me )?a hole in the ground\b",
    r"\bforgive me (?:all|everyone|everybody|mother|mama|mum|my children|my family)\b(?! (?:for (?:my|"
    r"the)|but))",
    # means and places
    r"\b(?:stand\w*|sit|sitting|sat) (?:at|on|by|in) (?:the )?(?:\w+ ){0,2}?(?:window|balcony|corridor|"
    r"roof) (?:of |on )?(?:the )?"
    r"(?:level |floor )?\d+(?:th|st|nd|rd)?(?: floor| storey)?(?= ?(?:,|\Z|now|and))",
    r"\b(?:i|ive|have|already) (?:already |just |have )*(?:buy|bought|ordered|got) (?:the |some |"
    r"a )?(?:charcoal|muriatic|helium|"
    r"nitrogen|cyanide|noose)(?= ?(?:,|\Z|and|now|already|tonight))",
    r"\b(?:drive|drove|driving) (?:in ?to|to|at) (?:a |the )?(?:tree|wall)\b",
    r"\b(?:wish|hope) (?:the |my |this )?(?:cancer|disease|heart|illness|tumou?r) (?:was |were |would |"
    r"will |just )*"
    r"(?:faster|quicker|hurr\w+|gives? (?:out|up)|takes? me|finish\w* me|kills? me)\b",
    r"\bdoes it painlessly\b|\bpainless way to (?:go|die)\b",
    rf"\b(?:better|hap+[iy]?\w*|easier|tid\w+|grand|fine|richer|reight|all ?right|relax\w*|"
    rf"rest) (?:off )?(?:\w+ ){{0,2}}?{_WITHOUT_ME}\b"
    r"(?! (?:at|for|on|in|there|this|that|until|while|today|next)\b)",
    r"\b(?:better off|off better) (?:wi|with) (?:the |my )?(?:insurance|pay ?out)\b",
    r"\b(?:god|lord|lawd|allah|jesus|madonna) (?:abeg |please |just |to |should |fi )*(?:take|tek|tak|"
    r"takes) (?:me|mi)\b(?! (?:to|through|by|as))",
    r"\b(?:hop\w+|pray\w*|wish\w*|want|wants|need) (?:\w+ ){0,3}?(?:(?:for )?no (?:morning|tomorrow)|"
    r"(?:not|dont|never) (?:to )?see "
    r"(?:the )?(?:morning|tomorrow|another day|next))\b",
    r"\b(?:dont|do not|nuh|didnt) want (?:to )?see (?:the morning|tomorrow|another (?:day|morning)|kesho)\b",
    r"\b(?:meds|medicines?|pills|tablets|tabs|insulin|morphine|drops|"
    r"patches)\b (?:\w+ ){0,2}?(?:saved(?: up)?|stashed|hoarded|"
    r"stockpiled|squirrelled|put by) (?:in|up|for|under|away|now|ready)\b(?! (?:for|in) (?:the|"
    r"my) (?:week|trip|holiday))",
    r"\b(?:hoard|stash|stockpil|squirrel)\w* (?:away )?(?:\w+ ){0,5}?(?:meds|medicines?|pills|tablets|"
    r"insulin|morphine|patches)\b",
    rf"\b{_POISON} (?:is |dey |it is )?(?:here |right )?(?:on|in|inna|for|beside|in front of) (?:my|mi|me|"
    rf"the) ?(?:hand|table|front|bed|lap)\b"
    r"(?! (?:wash|shed|garage|cupboard|pool|toilet|floor|drain))",
    r"\b(?:stand\w*|stood|sat|sitting|sit|am|im|hes|shes|hims?) (?:up )?(?:here )?(?:on|at|pon) (?:the |"
    r"th |a |top of the )?(?:\w+ )?"
    r"(?:ledge|overpass|viaduct|rooftop|parapet|window ?sill|rails|railings|water tank|"
    r"edge of the \w+)\b(?! (?:waiting|photo|work))",
)
