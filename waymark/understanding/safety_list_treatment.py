"""Waymark's safety list: emergencies of treatment and devices, and sudden signs in other words.

Neutropenic fever, lines, shunts and pumps, a pressed spine, a crisis without steroids; torsion, a torn
vessel, a blocked limb. Our own, NOT clinically reviewed. Each pattern is matched against a clause in lower
case, without apostrophes and with single spaces.
"""

from __future__ import annotations

from waymark.understanding.safety_list import Phrases

_TUBE = r"(?:trach\w*|tracheostomy|hickman|picc|dialysis line|chest drain|central line|drain)"
_CANNOT = r"(?:cant|cannot|can not|cnt|couldnt|unable to|not able to|no can)"

TREATMENT = Phrases(
    signs=(
        # lines and devices
        rf"\b{_TUBE}(?: tube| line)? (?:has |have |just |s )?(?:come|came|pulled|fallen|fell|slipped|"
        rf"popped|snapped) (?:right"
        r" )?(?:out|off)\b",
        r"\bpull(?:ed|ing|s) (?:\w+ ){0,2}?(?:dialysis line|hickman|picc|chest drain|central line|the"
        r" drain)\b",
        r"\bl?vad\b[\w ,]{0,20}\b(?:alarm\w*|low flow)\b",
        r"\b(?:icd|defib\w*) (?:has |have |just )?(?:gone off|went off|shocked|fired|zapped)(?: \w+)?"
        r" (?:\w+ times|twice|again|me)\b",
        r"\bshunt\b[\w ,]{0,30}\b(?:vomiting|throwing up|being sick|falling asleep|drowsy)\b",
        r"\bstomas? (?:has |is |its |have |looks? )?(?:gone |turned |all )?(?:black|purple|dusky|blue)\b",
        # a pressed spine, water that cannot be passed
        r"\blegs? (?:are |have |is |feel |went |gone |like |all |going |just ){1,3}(?:jelly|numb|weak|dead|"
        r"not working|giving"
        rf" way)\b[\w ,]{{0,40}}\b(?:{_CANNOT} (?:pee|pass|wee)|wet (?:myself|himself|herself|the bed)|"
        rf"bladder)\b",
        rf"\b{_CANNOT} (?:pass (?:water|urine|any)|pee at all|wee at all|urinate)\b",
        r"\bnumb (?:down (?:below|there)|between (?:my|the|his|her) legs)\b|\bno feeling (?:when i wipe|"
        r"between my legs)\b",
        # without steroids, without insulin
        rf"\b{_CANNOT} keep (?:my |the |her |his )?(?:hydrocortisone|steroids?|prednisolone|cortisol)(?:"
        rf" tablets)?"
        r" (?:down|in)\b",
        r"\bketones?(?: are| is| at| of| level)* (?:[3-9]|1\d)(?:\.\d)?\b",
        # blood and breath
        r"\b(?:brought|bringing|brings) up (?:\w+ ){0,6}?blood\b(?! (?:pressure|sugar|test|group))",
        r"\b(?:its|and its|blood) (?:squirting|spurting|pulsing|pumping)\b",
        r"\bsoaks? (?:through )?(?:\w+ )?(?:pads?|tampons?|towels?) in (?:\w+ )?\d* ?(?:min\w*|half|an"
        r" hour)\b",
        r"\b(?:poo|pooing|pooed|poos|shitting|weeing|weed) (?:pure |fresh |bright )?blood\b(?! (?:test|"
        r"sample))",
        r"\b(?:poo|stools?) (?:is |are |looks? )?(?:like )?(?:black )?tar\b",
        r"\bchests? (?:has |have |is |s )?(?:gone|went|getting|got) (?:\w+ )?tight\b",
        rf"\b{_CANNOT} (?:get|catch) (?:me|my) puff\b|\b{_CANNOT} lie (?:down|"
        rf"flat)\b[\w ,]{{0,25}}\b(?:breath\w*|finish a"
        r" sentence)\b",
        r"\bbeen fitting\b(?= ?(?:,|\Z|for|since|now))|\bfive (?:fits|seizures) since\b",
        r"\b(?:he|she|mother|father|baby|husband|wife|neighbou?r|mum|dad) (?:not|no) (?:answer|wake|"
        r"breathe?|move|respond)\b"
        r"(?! (?:the|my|up early|house))",
        # sudden signs
        r"\b(?:mouths?|faces?|smile) (?:has |have |is |s )?(?:just )?(?:slipped|sagg\w*|twisted|melted|"
        r"dropped on)\b",
        r"\btalking (?:\w+ )?(?:gobb?led[ey]gook|gobbledygook|double dutch|mumbo jumbo|word salad)\b",
        r"\b(?:double|doubled)\b[\w ,]{0,15}\b(?:one|left|right) sides? (?:is |has gone |are |gone )?numb\b",
        r"\b(?:tongues?|throats?|lips?) (?:is |are |has |have |s |getting |got |gone |going |went"
        r" ){0,3}(?:swelled|swelling|fat|"
        r"massive|huge|enormous|too big|thick and)\b",
        r"\b(?:hives|welts|lumps)\b[\w ,]{0,40}\b(?:throat|tongue|voice|breath\w*|lips|wheez\w*|whistling)\b",
        r"\bneck (?:wont|cant|doesnt|will not) bend\b|\bneck like a board\b|"
        r"\brash\b[\w ,]{0,40}\b(?:doesnt go|does not go|wont"
        r" go|stays)\b[\w ,]{0,20}\b(?:press|glass)\b",
        r"\btesticles? (?:just |has |have )?start(?:ed|s) (?:to )?(?:hurt|ach)\w*\b|"
        r"\b(?:testicle|ball|nut)s?\b[\w ,]{0,20}\b(?:sudden\w*|twisted)\b|\b(?:twisted|"
        r"sudden\w*)\b[\w ,]{0,20}\btesticle\b",
        r"\b(?:foot|leg|hand|arm)s? (?:has |have |is |s |gone |went |turned |just ){1,3}(?:white|marble|"
        r"blue|cold) and"
        r" (?:\w+ )?(?:cold|numb|agony|white|pain\w*)\b",
        r"\btearing pain\b|\bpain\b[\w ,]{0,30}\blike (?:being )?ripped\b|\b(?:sudden )?tearing between"
        r" (?:my|his|her)"
        r" shoulder\b",
        r"\b(?:belly|bellys|tummy|stomach|abdomen)s? (?:is |are |feels |gone |as |has gone ){0,2}(?:hard|"
        r"rigid) (?:as|like) (?:a )?"
        r"(?:board|drum|rock|wood|stone)\b",
        r"\bcalf\b[\w ,]{0,60}\b(?:breathless|puffed|puffing|chest pain|stabbing)\b",
        r"\b(?:has|have|hes|shes|childs|sons|daughters) been (?:badly )?(?:burned|burnt|scalded)\b(?!"
        r" (?:off|out|as))",
        r"\bskins? (?:is |has |s )?(?:coming|peeling|hanging|falling|sloughing) off in\b|\bskins? (?:is"
        r" )?hanging\b",
        r"\bwaters? (?:have |has )?(?:just )+(?:gone|broken|broke)\b",
        # poison
        r"\b(?:drank|drunk|drinking|swigged) (?:\w+ ){0,3}?(?:anti ?-?freeze|(?:hand )?saniti[sz]er|"
        r"caustic soda|white spirit|turps|"
        r"perfume|mouthwash|drain cleaner)\b",
        r"\b(?:ate|eaten|bit|bitten|chewed|licked|sucked|swallowed) (?:\w+ ){0,3}?(?:dishwasher|washing|"
        r"laundry|toilet|slug|rat) "
        r"?(?:tabs?|tablets?|capsules?|pods?|pellets?|corn|poison|bait|block)\b",
        r"\bmushrooms?\b[\w ,]{0,30}\bfrom (?:the )?(?:woods?|forest|field|garden)\b[\w ,]{0,30}\b(?:ate|"
        r"eat|eaten|sick|vomit)\b",
        r"\b(?:headaches?|dizzy|sick)\b[\w ,]{0,50}\bsince the (?:boiler|generator|stove|heater|fire|"
        r"barbecue) (?:came|went|was)\b",
        # further
        r"\bcant see out of (?:my|his|her) (?:\w+ )?eye\b|\b(?:eye|vision|sight)(?: it)? (?:went|gone|has"
        r" gone)"
        r" (?:black|dark|blank)\b",
        r"\bstoma\b[\w ,]{0,12}\b(?:gone|turned|going) (?:black|purple|blue|dusky)\b|\bstill wheezing\b",
        r"\bno (?:pee|urine|wee) (?:since|for) (?:\w+ ){0,3}?(?:hours?|days?|yesterday|morning|night)\b",
        r"\b(?:stitches|wound|scar|incision)\b[\w ,]{0,30}\b(?:have|has) (?:opened|burst|split|come apart)\b",
        r"\b(?:spat|spits?|spewed) (?:up |out )?(?:\w+ ){0,5}?(?:fresh|bright|red) (?:red )?blood\b",
        r"\b(?:cant|cannot|couldnt) keep (?:him|her|them|my \w+) awake\b|\b(?:cant|cannot) move (?:my|his|"
        r"her)"
        r" (?:feet|toes)\b",
    )
)

# Told of anybody who is ill of blood or under treatment: shaking and heat in other words.
SHAKING_AND_HEAT = (
    r"\b(?:thermometer|temp\w*) (?:says|reads|shows|said|read)? ?(?:3[89]|4[01]|10[1-5])(?:[.,]\d)?\b",
    r"\b(?:3[89]|4[01])[.,]\d\b(?! ?(?:kg|cm|%|kilos?|mm|weeks|years|mg))",
    r"\b(?:teeth (?:are )?chattering|rattling with (?:the )?cold|shaking (?:with|from) (?:the )?cold|"
    r"shaking the (?:whole )?bed|"
    r"cant (?:get|keep) warm|got the shakes|on fire all over|burning hot)\b",
)
FEVER_IS_DANGEROUS_TOO = (
    r"\b(?:docetaxel|paclitaxel|folfox|folfiri|folfirinox|carboplatin|cisplatin|oxaliplatin|doxorubicin|"
    r"vincristine|cytarabine|"
    r"azacitidine|venetoclax|etoposide|gemcitabine|bendamustine|r-?chop|clozapine|carbimazole)\b",
    r"\bcar ?-?t\b|\b(?:hickman|picc|port|central) (?:line|flush\w*)?\b(?= ?(?:,|\Z|and|was|is|line|"
    r"flush))|\b(?:stem cell|after"
    r" the cells)\b",
    r"\b(?:aml|leuka?emia)\b|\bno adrenals?\b",
    r"\bnew ?born\b|\b(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:days?|"
    r"weeks?) old\b",
)
HOME_FROM_BLOOD = (r"\b(?:home|back) from (?:the |a |his |her |my )?transfusion\b",)
SHAKES_AFTER_BLOOD = (
    r"\b(?:got the shakes|back (?:is )?(?:hurts|hurting|began hurting))\b|\b(?:wee|pee|urine) is the"
    r" colou?r of"
    r" (?:coke|cola|tea|wine)\b",
)
