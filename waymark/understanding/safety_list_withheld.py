"""Waymark's safety list: what is withheld, forced or done in secret, and poison or doses told in other words.

Our own, NOT clinically reviewed. Each pattern is matched against a clause in lower case, without apostrophes
and with single spaces.
"""

from __future__ import annotations

_KIN = (
    r"(?:husband|wife|partner|boyfriend|bf|girlfriend|gf|ex|son|daughter|nephew|niece|grandson|"
    r"granddaughter|dad|father|"
    r"mum|mom|mam|mother|step\w+|uncle|aunt|brother|sister|carer|cousin|flatmates?|landlord|boss|coach|in"
    r" ?laws?)"
)
_THEY = rf"(?:he|she|they|hes|shes|theyre|(?:my|the|his|her|our) (?:\w+ )?{_KIN})"
_DRUG = (
    r"(?:medicines?|medication|meds|pills|tablets|insulin|inhalers?|epi ?pen|oxygen|painkillers|pain"
    r" tablets|glucose"
    r" meter|pump|feeds?)"
)
_COLD = r"(?:shed|garage|floor|hall|yard|balcony|barn|porch|cold|rain|corner|cellar|outside)"

WITHHELD = (
    r"\b(?:hed|shed|theyd|hell|shell) (?:beat|belt|thrash|hurt|hit|kill) (?:me|us)\b(?! at)",
    r"\b(?:he|she|they) broke (?:my|mums|moms) (?:nose|jaw|cheek|arm|ribs?|wrist|tooth|teeth)\b",
    r"\bblack eyes? (?:again|and a (?:cracked|broken))\b",
    rf"\b{_THEY} (?:wont|doesnt|does not|will not|refuses to|never|hasnt|dont|do not) (?:let|give|gives|"
    rf"buy|allow) (?:me|"
    rf"her|him|us) (?:have |take |use )?(?:my |her |his |any |the )?(?:\w+ )?(?:{_DRUG}|dinner|drink|water|"
    rf"see (?:a|any|the)"
    r" doctor)\b(?! (?:until|before|after) (?:the|my) (?:scan|blood|test|op))",
    rf"\b{_THEY} (?:\w+ )?(?:keeps?|hides?|hid|took|takes|smashed|broke|binned|threw|put|locks?|locked|"
    rf"flush\w*) (?:all )?"
    rf"(?:my|mums|dads) (?:\w+ )?{_DRUG}\b[\w ,]{{0,20}}\b(?:away|in the bin|from me|until|unless|only"
    rf" (?:gives?|lets?)|good|"
    r"laughed|said)\b",
    rf"\b{_THEY} (?:has |have )?(?:turns?|turned|switch\w*|unplug\w*) (?:it|(?:off )?my (?:oxygen|"
    rf"concentrator|ventilator|"
    r"machine|pump))(?: off)?\b[\w ,]{0,20}\b(?:at the wall|when (?:i|hes|shes)|if i|angry|cross)\b",
    r"\b(?:am|im|i am|we are|shes|hes|i) (?:not|aint) allowed (?:out(?= ?(?:,|\Z|and))|the toilet|to"
    r" (?:eat until|leave|see (?:a |my"
    r" |the )?(?:doctor|family|mum|anyone)|use the (?:phone|toilet)))(?! (?:before|after|until the|because))",
    r"\b(?:has|have|took|taken|holds?|hid|hides) my passport\b(?! (?:with|in|safe|for|office|photo))",
    r"\bsays? (?:the )?police will deport\b|\bthreat\w+ to (?:deport|report) me\b",
    rf"\b{_THEY} (?:\w+ )?(?:pinch\w*|belted|belts|whip\w*|thrash\w*|cane[sd]?|spits? at|lash\w*) (?:me|us|"
    rf"him|her|my"
    r" (?:son|daughter|boy|girl|mum|mother))\b",
    r"\b(?:push\w*|shov\w*|threw|throws?|drag\w*|slam\w*) (?:me|us) (?:down|into|against|over|off|onto|"
    r"through|out of bed|by"
    r" (?:the|my) hair)\b(?! (?:hill|the road|town))",
    r"\b(?:burns?|burned|burnt) (?:me|him|her|my \w+) with (?:a )?(?:cigarettes?|iron|lighter|match\w*|"
    r"hot)\b",
    rf"\b{_THEY} (?:shut|shuts|lock\w*|chain\w*|tied|ties|tie|tying) (?:me|him|her|us|grandad|gran|mum|dad|"
    rf"my \w+) (?:in|up|"
    r"inside|out|to|by|with)\b(?! (?:the list|the trial|touch))",
    r"\b(?:locks?|locked) me in\b|\btheyve tied\b|\btied my hands\b",
    rf"\b{_THEY} (?:\w+ )?(?:puts?|holds?|held|pressed) (?:the|a|his|her) (?:pillow|hands?) (?:on|over|"
    rf"round|around) (?:me|my"
    r" (?:face|mouth|neck|throat))\b",
    r"\bwhere (?:he|she|they)d bury me\b|\bdig (?:a|my) (?:hole|grave) for me\b|\bdig my grave\b",
    r"\b(?:he|she|they) (?:gets?|got|pulls?|pulled|lays?|puts?|waves?|points?|pointed|held|holds) (?:the|a|"
    r"his|her)"
    r" (?:gun|knife|machete|shotgun|belt|bat|lighter) (?:out|on the (?:table|pillow|bed)|at me|at us|to"
    r" (?:me|my))\b"
    r"(?! (?:to|for) (?:hunt|shoot|clean|cook))",
    r"\b(?:got|has|have|makes?|made) (?:me|him|her|us) (?:sleep(?:ing)?|stood|stand(?:ing)?|kneel(?:ing)?|"
    r"live|living)"
    rf" (?:in|on|outside) (?:the |a )?{_COLD}\b",
    r"\bmakes? me (?:take (?:tablets|pills|drugs) that (?:arent|are not)|do (?:things|stuff) (?:when|after|"
    r"with|to))\b",
    r"\b(?:wake|woke) up\b[\w ,]{0,20}\b(?:no clothes|naked|undressed)\b",
    r"\b(?:coach|uncle|teacher|priest|stepdad|pastor|he) (?:says?|said|told me) (?:its|it is|that its)"
    r" (?:our|a) secret\b",
    r"\bputs? (?:stuff|something|things|powder|drugs) in(?:to)? (?:my|his|her) (?:food|drink|tea|feeding"
    r" tube|feed|milk)\b(?!"
    r" (?:to thicken|for))",
    r"\b(?:bruises?|marks?)\b[\w ,]{0,20}\bshape of (?:fingers|a hand|hands|a belt)\b|\b(?:thumb|finger|"
    r"rope|belt) marks\b|"
    r"\bburns (?:which|that) (?:dont|do not) match\b",
    r"\b(?:left|leave|leaves|sits|lies) in (?:a |his |her |their )(?:own )?(?:wet bed|dirt|mess|urine|"
    r"filth|faeces)\b|"
    r"\btaken (?:his|her|my) (?:call bell|buzzer)\b",
    r"\b(?:frightened|terrified|scared|afraid) of (?:him|her)(?= ?(?:,|\Z|and))",
    r"\b(?:no doctor|food)\b[\w ,]{0,15}\bunder the door\b|\blocks the (?:cupboard|fridge|"
    r"kitchen)\b[\w ,]{0,30}\bsleep\b",
    r"\bthrow acid\b|\b(?:injected|drugged) me (?:with something|while i (?:slept|was asleep))\b",
    r"\b(?:he|she|they) (?:says?|said|told me)(?: that)? (?:if i (?:leave|tell|go)|hed|shed|hell|shell)"
    r" (?:\w+ ){0,4}?(?:kill|"
    r"bury|burn|cut|break|stab|drown)\b",
)

SWALLOWED = (
    r"\b(?:took|taken|necked|downed|swallowed|necking) (?:them all|the (?:whole )?lot|all of (?:them|it)|"
    r"the (?:rest|whole)"
    r" of the (?:strip|box|bottle|packet))(?= ?(?:,|\Z|tonight|now|today|at|and|with (?:vodka|gin|whisky|"
    r"wine)))"
    r"(?! and (?:feel|im) (?:fine|better|ok))",
    r"\b(?:two|three|four|five|six|\d) (?:of )?(?:her|his|my|the) (?:\w+ )?patches\b",
    r"\b(?:given|gave|giving|injected) (?:\w+ ){1,6}?(?:insulin|morphine|tablets?|pills?|medicines?|meds|"
    r"injection|dose) by"
    r" (?:mistake|accident)\b",
    r"\b(?:fast|rapid|quick|short)(?: acting)? (?:insulin |one )?instead of (?:the |my )?(?:long|slow|"
    r"night)\b",
    r"\btook (?:a bunch of|loads of|some|a load of|lots of|a handful of) (?:stuff|things|something)\b|"
    r"\b(?:dont|cant|do not)"
    r" (?:know|remember) how (?:many|much) (?:\w+ )?(?:i|he|she|they) (?:took|had|swallowed|ate|drank)\b",
    r"\btook (?:all|every one of) (?:my|his|her|the) (?:\w+ ){0,3}(?:pills|tablets|capsules)\b(?! (?:back|"
    r"to|out|with))",
    r"\bmust have (?:had|taken) (?:the )?(?:whole|entire) (?:week|box|packet|strip)\b",
)
